package org.kense.signature.layout;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.SAXException;

/** Parsers that read nothing but the file itself: no document type, so no entity of anybody's. */
final class Hardened {
  private static final String NO_TYPE = "http://apache.org/xml/features/disallow-doctype-decl";

  private Hardened() {}

  static DocumentBuilderFactory trees() {
    try {
      var factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature(NO_TYPE, true);
      return factory;
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("every Java platform can", e);
    }
  }

  static SAXParserFactory streams() {
    try {
      var factory = SAXParserFactory.newDefaultInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature(NO_TYPE, true);
      return factory;
    } catch (ParserConfigurationException | SAXException e) {
      throw new IllegalStateException("every Java platform can", e);
    }
  }
}
