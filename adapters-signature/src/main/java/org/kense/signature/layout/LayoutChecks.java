package org.kense.signature.layout;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.xml.parsers.ParserConfigurationException;
import org.kense.signature.layout.LayoutFault.Cause;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads a layout through, and notes all that is wrong with it. */
final class LayoutChecks extends DefaultHandler {
  private static final int LARGEST_KB = 256;
  private static final int LARGEST_PICTURE = 512 * 1024;
  private static final Set<String> BARRED =
      Set.of("script", "iframe", "frame", "object", "embed", "applet", "link", "base", "form");

  private final Function<String, Optional<byte[]>> files;
  private final List<LayoutFault> faults = new ArrayList<>();
  private final Map<String, String> pictures = new HashMap<>();
  private final Places places = new Places();
  private final Tongues tongues = new Tongues();
  private final StringBuilder text = new StringBuilder();
  private Optional<Locator> locator = Optional.empty();

  private LayoutChecks(Function<String, Optional<byte[]>> files) {
    this.files = files;
  }

  /** What is wrong, and the pictures that it refers to. */
  record Checked(List<LayoutFault> faults, Map<String, String> pictures) {
    Checked {
      faults = List.copyOf(faults);
      pictures = Map.copyOf(pictures);
    }
  }

  static Checked of(byte[] html, Function<String, Optional<byte[]>> files) {
    var checks = new LayoutChecks(files);
    if (html.length > LARGEST_KB * 1024) {
      checks.note(Cause.TOO_LARGE, "" + LARGEST_KB);
    } else {
      checks.read(html);
    }
    return new Checked(checks.faults, checks.pictures);
  }

  private void read(byte[] html) {
    try {
      Hardened.streams().newSAXParser().parse(new ByteArrayInputStream(html), this);
      if (faults.isEmpty()) places.wrong(Template.of(html)).forEach(this::misbuilt);
    } catch (SAXParseException e) {
      faults.add(new LayoutFault(Cause.UNREADABLE, Math.max(1, e.getLineNumber()), said(e)));
    } catch (SAXException | ParserConfigurationException e) {
      throw new IllegalStateException("a parser that can't parse", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String said(SAXParseException e) {
    return e.getMessage() == null ? "" : e.getMessage();
  }

  private void misbuilt(String place) {
    note(Cause.PLACE_WRONG, place);
  }

  @Override
  public void setDocumentLocator(Locator locator) {
    this.locator = Optional.of(locator);
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes) {
    text.setLength(0);
    if (BARRED.contains(name)) note(Cause.ELEMENT_BARRED, name);
    tongues.open(line(), Optional.ofNullable(attributes.getValue("lang")));
    Optional.ofNullable(attributes.getValue("id"))
        .filter(id -> !places.first(id))
        .ifPresent(id -> note(Cause.PLACE_TWICE, id));
    for (var referring : new String[] {"src", "href", "background", "data"}) {
      Optional.ofNullable(attributes.getValue(referring)).ifPresent(this::refers);
    }
    Optional.ofNullable(attributes.getValue("style")).ifPresent(this::styled);
  }

  @Override
  public void characters(char[] characters, int start, int length) {
    text.append(characters, start, length);
  }

  @Override
  public void endElement(String uri, String local, String name) {
    if (name.equals("style")) styled(text.toString());
    text.setLength(0);
    tongues.close();
  }

  @Override
  public void endDocument() {
    places.missing().forEach(id -> note(Cause.PLACE_MISSING, id));
    tongues
        .missing()
        .forEach(it -> faults.add(new LayoutFault(Cause.LANGUAGE_MISSING, it.line(), it.tag())));
  }

  /** An empty address is a place to fill. */
  private void refers(String address) {
    if (address.isEmpty() || Pictures.allowed(address)) return;
    if (!address.matches("[\\w.-]{1,100}")) {
      note(Cause.FOREIGN, address);
      return;
    }
    files
        .apply(address)
        .filter(picture -> picture.length <= LARGEST_PICTURE)
        .flatMap(Pictures::addressOf)
        .ifPresentOrElse(
            inline -> pictures.put(address, inline), () -> note(Cause.PICTURE_MISSING, address));
  }

  private void styled(String css) {
    StyleAddresses.in(css)
        .filter(it -> !Pictures.allowed(it))
        .forEach(it -> note(Cause.FOREIGN, it));
  }

  /** Of what is wrong with the whole, the first. */
  private int line() {
    return Math.max(1, locator.map(Locator::getLineNumber).orElse(1));
  }

  private void note(Cause cause, String detail) {
    faults.add(new LayoutFault(cause, line(), detail));
  }
}
