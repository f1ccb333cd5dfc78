package org.kense.signature.layout;

import io.vavr.control.Either;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** How a sheet looks: a page of HTML in which nothing is missing, and the pictures on it. */
public final class Layout {
  /** The one that is shipped, in all languages; a layout of one's own best begins with it. */
  public static final Layout SHIPPED =
      read(shipped(), name -> Optional.empty())
          .getOrElseThrow(faults -> new IllegalStateException("the shipped layout: " + faults));

  private final byte[] html;
  private final Map<String, String> pictures;

  private Layout(byte[] html, Map<String, String> pictures) {
    this.html = html;
    this.pictures = pictures;
  }

  /**
   * A layout, or all that is wrong with it.
   *
   * @param files the pictures that lie beside it, by their names
   */
  public static Either<List<LayoutFault>, Layout> read(
      byte[] html, Function<String, Optional<byte[]>> files) {
    var content = html.clone();
    var checked = LayoutChecks.of(content, files);
    return checked.faults().isEmpty()
        ? Either.right(new Layout(content, checked.pictures()))
        : Either.left(checked.faults());
  }

  /** Its text, as it is in the file. */
  public byte[] html() {
    return html.clone();
  }

  /** A fresh copy to fill. */
  public Template template() {
    var template = Template.of(html);
    template.showAll(pictures);
    return template;
  }

  private static byte[] shipped() {
    try (InputStream html = Layout.class.getResourceAsStream("sheet.html")) {
      return Objects.requireNonNull(html, "sheet.html").readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
