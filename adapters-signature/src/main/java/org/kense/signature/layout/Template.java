package org.kense.signature.layout;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * A page of HTML with places to fill: elements with an id.
 *
 * <p>Values enter the tree as text and are never parsed, so that none of them can become markup.
 */
public final class Template {
  private final Document page;

  private Template(Document page) {
    this.page = page;
  }

  static Template of(byte[] html) {
    try {
      var parser = Hardened.trees().newDocumentBuilder();
      return new Template(parser.parse(new ByteArrayInputStream(html)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SAXException | ParserConfigurationException e) {
      throw new IllegalStateException("it was read before", e);
    }
  }

  public Document page() {
    return page;
  }

  /**
   * Says what language the page is in, and takes out what is marked with another.
   *
   * <p>A template without that language speaks Russian, as every service does, or else its first.
   */
  public void speak(String tag) {
    var marked = all(element -> element.hasAttribute("lang"));
    var spoken = marked.stream().map(it -> it.getAttribute("lang")).distinct().toList();
    var own = Stream.of(tag, "ru").filter(spoken::contains).findFirst();
    var chosen = own.or(() -> spoken.stream().findFirst()).orElse(tag);
    marked.stream()
        .filter(it -> !it.getAttribute("lang").equals(chosen))
        .forEach(Template::takeOut);
    page.getDocumentElement().setAttribute("lang", tag);
  }

  /** Puts pictures in the place of their names. */
  void showAll(Map<String, String> pictures) {
    for (var image : all(element -> pictures.containsKey(element.getAttribute("src")))) {
      image.setAttribute("src", pictures.getOrDefault(image.getAttribute("src"), ""));
    }
  }

  public void fill(String id, String text) {
    at(id).setTextContent(text);
  }

  /** Fills what the document says of itself. */
  public void describe(String id, String text) {
    at(id).setAttribute("content", text);
  }

  /** Shows a picture in the form PNG, with words for those who can't see it. */
  public void show(String id, byte[] picture, String words) {
    show(at(id), picture, words);
  }

  private static void show(Element image, byte[] picture, String words) {
    image.setAttribute("src", Pictures.address(picture));
    image.setAttribute("alt", words);
  }

  public void takeOut(String id) {
    takeOut(at(id));
  }

  /** Puts a copy of an element in its place for each of some contents. */
  public <T> void repeat(String id, List<T> contents, Filling<T> filling) {
    var pattern = at(id);
    for (var content : contents) {
      var copy = (Element) pattern.cloneNode(true);
      copy.removeAttribute("id");
      filling.fill(copy, content);
      pattern.getParentNode().insertBefore(copy, pattern);
    }
    takeOut(pattern);
  }

  /** Writes one content into one copy of a pattern. */
  public interface Filling<T> {
    void fill(Element copy, T content);
  }

  Element at(String id) {
    return all(element -> element.getAttribute("id").equals(id)).getFirst();
  }

  private List<Element> all(Predicate<Element> wanted) {
    var elements = page.getElementsByTagName("*");
    return IntStream.range(0, elements.getLength())
        .mapToObj(elements::item)
        .map(Element.class::cast)
        .filter(wanted)
        .toList();
  }

  /** The elements in an element, whatever stands between them. */
  static List<Element> children(Element element) {
    var nodes = element.getChildNodes();
    return IntStream.range(0, nodes.getLength())
        .mapToObj(nodes::item)
        .filter(Element.class::isInstance)
        .map(Element.class::cast)
        .toList();
  }

  /** The first picture in an element. */
  static Optional<Element> picture(Element element) {
    return children(element).stream().filter(it -> it.getTagName().equals("img")).findFirst();
  }

  /** Fills the two cells of a row. */
  public static void cells(Element row, String label, String value) {
    children(row).getFirst().setTextContent(label);
    children(row).getLast().setTextContent(value);
  }

  /** Shows a picture in the form PNG in the image that an element holds. */
  public static void showIn(Element holder, byte[] picture, String words) {
    show(picture(holder).orElseThrow(), picture, words);
  }

  private static void takeOut(Node node) {
    node.getParentNode().removeChild(node);
  }
}
