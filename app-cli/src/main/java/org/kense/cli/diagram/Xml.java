package org.kense.cli.diagram;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML, one element a line; what needs escaping is escaped by the JDK's own writer. */
final class Xml {
  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter writer;
  private int depth;

  /** Whether an element within this one has just ended. */
  private boolean parted;

  Xml() {
    try {
      writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    } catch (XMLStreamException broken) {
      throw new IllegalStateException(broken);
    }
  }

  /** Says what kind of file it is; a picture on a page does without. */
  Xml declared() {
    return write(it -> it.writeStartDocument("UTF-8", "1.0"));
  }

  /**
   * Begins an element.
   *
   * @param attributes name, value, name, value
   */
  Xml open(String name, Object... attributes) {
    indent();
    depth++;
    parted = false;
    write(it -> it.writeStartElement(name));
    return with(attributes);
  }

  /** Further attributes of the element that has just begun. */
  Xml with(Object... attributes) {
    for (int i = 0; i < attributes.length; i += 2) {
      String attribute = attributes[i].toString();
      String value = attributes[i + 1].toString();
      write(it -> it.writeAttribute(attribute, value));
    }
    return this;
  }

  Xml text(String words) {
    parted = false;
    return write(it -> it.writeCharacters(words));
  }

  Xml close() {
    depth--;
    if (parted) indent();
    parted = true;
    return write(XMLStreamWriter::writeEndElement);
  }

  /** An element with words and nothing else. */
  Xml leaf(String name, String words, Object... attributes) {
    return open(name, attributes).text(words).close();
  }

  /** An element with attributes and nothing else. */
  Xml empty(String name, Object... attributes) {
    return leaf(name, "", attributes);
  }

  String end() {
    write(XMLStreamWriter::writeEndDocument);
    return text.toString().strip();
  }

  private void indent() {
    write(it -> it.writeCharacters("\n" + "  ".repeat(depth)));
  }

  private interface Act {
    void on(XMLStreamWriter writer) throws XMLStreamException;
  }

  private Xml write(Act act) {
    try {
      act.on(writer);
      return this;
    } catch (XMLStreamException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
