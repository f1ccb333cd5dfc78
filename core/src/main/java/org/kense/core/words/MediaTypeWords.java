package org.kense.core.words;

/** What people call the kinds of files; another kind is said by its technical name. */
public final class MediaTypeWords {
  private MediaTypeWords() {}

  public static String of(String mediaType) {
    return switch (mediaType) {
      case "application/pdf" -> "PDF";
      case "image/jpeg" -> "JPEG";
      case "image/png" -> "PNG";
      case "image/tiff" -> "TIFF";
      case "application/xml" -> "XML";
      case "application/zip" -> "ZIP";
      default -> mediaType;
    };
  }
}
