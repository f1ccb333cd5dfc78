package org.kense.cli.diagram;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** What is well-formed, as a tree. */
public final class XmlTree {
  private XmlTree() {}

  /** The tree; it throws where something is not well-formed. */
  public static Document parse(String text) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(text)));
  }
}
