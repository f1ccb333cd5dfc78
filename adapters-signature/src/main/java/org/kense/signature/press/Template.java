package org.kense.signature.press;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
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
final class Template {
  private final Document page;

  private Template(Document page) {
    this.page = page;
  }

  /** A fresh copy of one of this package's templates. */
  static Template named(String file) {
    var html = Objects.requireNonNull(Template.class.getResourceAsStream(file), file);
    try (html) {
      var parser = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
      return new Template(parser.parse(html));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SAXException | ParserConfigurationException e) {
      throw new IllegalStateException("not a template: " + file, e);
    }
  }

  Document page() {
    return page;
  }

  /** Says what language the page is in, and takes out what is marked with another. */
  void speak(String tag) {
    all(element -> element.hasAttribute("lang") && !element.getAttribute("lang").equals(tag))
        .forEach(Template::takeOut);
    page.getDocumentElement().setAttribute("lang", tag);
  }

  void fill(String id, String text) {
    at(id).setTextContent(text);
  }

  /** Fills what the document says of itself. */
  void describe(String id, String text) {
    at(id).setAttribute("content", text);
  }

  /** Shows a picture in the form PNG, with words for those who can't see it. */
  void show(String id, byte[] picture, String words) {
    show(at(id), picture, words);
  }

  static void show(Element image, byte[] picture, String words) {
    image.setAttribute("src", Pictures.address(picture));
    image.setAttribute("alt", words);
  }

  void takeOut(String id) {
    takeOut(at(id));
  }

  /** Puts a copy of an element in its place for each of some contents. */
  <T> void repeat(String id, List<T> contents, Filling<T> filling) {
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
  interface Filling<T> {
    void fill(Element copy, T content);
  }

  private Element at(String id) {
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

  private static void takeOut(Node node) {
    node.getParentNode().removeChild(node);
  }
}
