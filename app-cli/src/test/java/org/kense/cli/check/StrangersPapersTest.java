package org.kense.cli.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kense.cli.document.SealedNotice.NOW;
import static org.kense.cli.document.SealedNotice.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.kense.cli.document.SealedNotice;
import org.kense.cli.serving.OwnSeals;
import org.kense.core.Clause;
import org.kense.core.law.Lang;
import org.kense.core.memory.Samples;
import org.kense.http.check.Paper;
import org.kense.signature.imprint.Finding;
import org.kense.signature.imprint.Imprints;
import org.kense.signature.press.PdfPress;
import org.kense.signature.seal.Seals;
import org.kense.signature.trust.MaterialFile;

/** Each file is read by a process of its own, as for the public page. */
@Clause("ENR-7.3")
@Execution(ExecutionMode.CONCURRENT)
class StrangersPapersTest {
  private static final int BOMB_SIDE = 32_768;
  @TempDir private static Path folder;
  private static Seals seals;
  private static Path sheet;

  @BeforeAll
  static void a_sheet_was_printed() throws IOException {
    var notice = SealedNotice.in(folder);
    seals = notice.seals();
    sheet = notice.file();
  }

  private static List<Paper> read(Trusted trusted, Path file, Lang lang) {
    var papers = new StrangersPapers(trusted, () -> NOW).read(List.of(file), lang);
    return papers.map(Map::values).orElseThrow().iterator().next();
  }

  private static void assertFound(Finding finding, Path file) {
    var said = new Paper(finding.words(Lang.EN), Optional.empty());
    assertEquals(List.of(said), read(Trusted.of(seals), file, Lang.EN));
  }

  @Test
  void the_file_and_a_scan_of_it_tell_what_was_signed_by_whom() throws IOException {
    var list = MaterialFile.lists(Files.readAllBytes(folder.resolve("revoked.crl")));
    var trusted = new Trusted(Trusted.of(seals).roots(), list::orElseThrow);
    var files = List.of(sheet, scan("scan.png"));

    var papers = new StrangersPapers(trusted, () -> NOW).read(files, Lang.KY).orElseThrow();

    for (var file : files) {
      var signed = papers.get(file).getFirst().signed().orElseThrow();
      assertEquals(Finding.GENUINE.words(Lang.KY), papers.get(file).getFirst().words());
      assertEquals(content("Айдай Өмүрбек қызы").rows(), signed.said().rows());
      assertEquals(content("Айдай").paragraphs(), signed.said().paragraphs());
      assertEquals("70026000000018", signed.said().number());
      assertEquals(Lang.KK, signed.said().lang());
      assertTrue(signed.revocationChecked());
      assertTrue(signed.signer().contains(", BIN"), signed.signer());
    }
  }

  private static Path scan(String name) throws IOException {
    try (var document = Loader.loadPDF(Files.readAllBytes(sheet))) {
      var picture = new PDFRenderer(document).renderImageWithDPI(0, 200);
      var file = folder.resolve(name);
      ImageIO.write(picture, "png", file.toFile());
      return file;
    }
  }

  @Test
  void codes_that_were_moved_to_another_text_are_told() throws IOException {
    var imprint = new Imprints(Optional.empty()).of(content("Айдай"), seals.all().getFirst().key());
    var other = new PdfPress().print(content("Динара"), Optional.of(imprint));

    assertFound(Finding.TEXT_DIFFERS, Files.write(folder.resolve("other.pdf"), other));
  }

  @Test
  void whom_nobody_here_trusts_is_not_believed() {
    var stranger = new OwnSeals(folder.resolve("stranger"), NOW);
    var others = stranger.of(List.of(Samples.offer(Samples.FREE).provider()));

    var said = read(Trusted.of(others), sheet, Lang.RU).getFirst();

    assertEquals(new Paper(Finding.UNKNOWN_KEY.words(Lang.RU), Optional.empty()), said);
  }

  @Test
  void what_unpacks_to_more_than_there_is_memory_takes_down_nothing_but_its_reader()
      throws IOException {
    assertFound(Finding.UNREADABLE, Files.writeString(folder.resolve("nothing.pdf"), "%PDF-1.7"));
    assertFound(Finding.UNREADABLE, bomb());
  }

  /** A page with a picture of a gigabyte, in a megabyte. */
  private static Path bomb() throws IOException {
    var file = folder.resolve("bomb.pdf");
    try (var document = new PDDocument()) {
      var page = new PDPage();
      document.addPage(page);
      var dots = new PDStream(document);
      dots.getCOSObject().setItem(COSName.FILTER, COSName.FLATE_DECODE);
      var quick = new Deflater(Deflater.BEST_SPEED);
      try (var raw = dots.getCOSObject().createRawOutputStream();
          var out = new DeflaterOutputStream(raw, quick)) {
        for (var row = 0; row < BOMB_SIDE; row++) out.write(new byte[BOMB_SIDE]);
      }
      var picture = new PDImageXObject(dots, null);
      picture.setWidth(BOMB_SIDE);
      picture.setHeight(BOMB_SIDE);
      picture.setBitsPerComponent(8);
      picture.setColorSpace(PDDeviceGray.INSTANCE);
      try (var drawing = new PDPageContentStream(document, page)) {
        drawing.drawImage(picture, 0, 0, 500, 500);
      }
      document.save(file.toFile());
    }
    return file;
  }
}
