package org.kense.signature.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;

/** Fields that come, or are filled in, after somebody signed. */
@WithNotary
final class FieldTest {
  private static final String CHANGED = "INVALID pdf-changed-after-signing";

  private final PdfStory story = new PdfStory();

  @Test
  void a_later_signature_may_not_paint_over_the_page() {
    var painted =
        story.pen.changed(
            story.pen.signed(story.signed(), "bolat"),
            document -> {
              var field = document.getSignatureFields().getLast();
              field.getWidgets().getFirst().setRectangle(new PDRectangle(0, 0, 200, 200));
              field.getCOSObject().setNeedToBeUpdated(true);
            });

    assertEquals(CHANGED, story.outcome(painted));
  }

  @Test
  void a_field_for_answers_can_t_be_added() {
    var added = story.pen.changed(story.signed(), document -> add(document, "Tx"));

    assertEquals(CHANGED, story.outcome(added));
  }

  @Test
  void an_empty_field_for_a_signature_can_t_be_added_by_itself() {
    var added = story.pen.changed(story.signed(), document -> add(document, "Sig"));

    assertEquals(CHANGED, story.outcome(added));
  }

  @Test
  void an_answer_can_t_be_filled_in() {
    var form = story.pen.changed(story.plain, document -> add(document, "Tx"));
    var signed = story.pen.signed(form, "aida");

    var filled =
        story.pen.changed(
            signed,
            document -> {
              var field = fields(document).getObject(0);
              ((COSDictionary) field).setString(COSName.V, "999");
              ((COSDictionary) field).setNeedToBeUpdated(true);
            });

    assertEquals("VALID", story.outcome(signed));
    assertEquals(CHANGED, story.outcome(filled));
  }

  @Test
  void a_signature_can_t_be_taken_out_of_its_field() {
    var both = story.pen.signed(story.signed(), "bolat");

    var taken =
        story.pen.changed(
            both,
            document -> {
              var field = document.getSignatureFields().getLast().getCOSObject();
              field.removeItem(COSName.V);
              field.setNeedToBeUpdated(true);
            });

    assertEquals(CHANGED, story.outcome(taken));
  }

  @Test
  void who_certifies_a_document_may_forbid_further_signatures_but_not_time_stamps() {
    var certified =
        story.pen.filled(
            story.plain,
            signature -> {
              signature.setSubFilter(COSName.getPDFName("ETSI.CAdES.detached"));
              signature.getCOSObject().setItem("Reference", nothingAllowed());
            },
            content -> story.notary.signature("aida", content));

    assertEquals("VALID", story.outcome(certified));
    assertEquals(CHANGED, story.outcome(story.pen.signed(certified, "bolat")));
    assertEquals("VALID", story.outcome(story.pen.stamped(certified)));
  }

  private static COSArray nothingAllowed() {
    var parameters = new COSDictionary();
    parameters.setItem(COSName.TYPE, COSName.getPDFName("TransformParams"));
    parameters.setItem("P", COSInteger.ONE);
    parameters.setItem("V", COSName.getPDFName("1.2"));
    var reference = new COSDictionary();
    reference.setItem(COSName.TYPE, COSName.getPDFName("SigRef"));
    reference.setItem("TransformMethod", COSName.getPDFName("DocMDP"));
    reference.setItem("TransformParams", parameters);
    var references = new COSArray();
    references.add(reference);
    return references;
  }

  private static void add(PDDocument document, String kind) {
    var field = new COSDictionary();
    field.setItem(COSName.FT, COSName.getPDFName(kind));
    field.setItem(COSName.T, new COSString("later"));
    field.setItem(COSName.SUBTYPE, COSName.getPDFName("Widget"));
    field.setItem(COSName.RECT, new PDRectangle(0, 0, 0, 0).getCOSArray());
    field.setNeedToBeUpdated(true);
    fields(document).add(field);
  }

  /** The row of fields, marked as changed with all that holds it. */
  private static COSArray fields(PDDocument document) {
    var catalog = document.getDocumentCatalog().getCOSObject();
    var form = catalog.getCOSDictionary(COSName.ACRO_FORM);
    if (form == null) {
      form = new COSDictionary();
      form.setItem(COSName.FIELDS, new COSArray());
      catalog.setItem(COSName.ACRO_FORM, form);
    }
    catalog.setNeedToBeUpdated(true);
    form.setNeedToBeUpdated(true);
    var fields = form.getCOSArray(COSName.FIELDS);
    fields.setNeedToBeUpdated(true);
    return fields;
  }
}
