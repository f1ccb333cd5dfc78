package org.kense.persistence.definition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kense.core.service.RequiredDocument;

/** Reads which documents an application carries. */
record Papers(Jurisdiction jurisdiction) {
  private static final Kind<String> MEDIA_TYPE =
      Kind.listed(
          Map.of(
              "pdf", "application/pdf",
              "jpeg", "image/jpeg",
              "png", "image/png",
              "xml", "application/xml",
              "zip", "application/zip"),
          Cause.NOT_LISTED,
          "application/pdf");

  List<RequiredDocument> documents(Place place) {
    var once = new Once(Cause.CODE_TWICE);
    List<RequiredDocument> documents = new ArrayList<>();
    for (var item : place.items()) {
      var document = document(item);
      if (once.first(document.code(), item)) documents.add(document);
    }
    return documents;
  }

  private RequiredDocument document(Place place) {
    var table =
        place.table("document", "title", "required", "when", "media-types", "largest", "basis");
    return new RequiredDocument(
        table.get("document").read(Kinds.CODE),
        jurisdiction.text(table.get("title")),
        table.get("required").read(Kinds.YES_OR_NO),
        Conditions.in(table),
        mediaTypes(table.get("media-types")),
        table.get("largest").read(Kinds.BYTES),
        jurisdiction.basis(table.get("basis")));
  }

  private static Set<String> mediaTypes(Place place) {
    var types = new HashSet<String>();
    for (var item : place.filled()) types.add(item.read(MEDIA_TYPE));
    return types;
  }
}
