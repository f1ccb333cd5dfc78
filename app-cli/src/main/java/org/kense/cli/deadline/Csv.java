package org.kense.cli.deadline;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Comma-separated values (RFC 4180) in UTF-8, row by row, lines ending in a line feed. */
public final class Csv {
  private static final CsvMapper MAPPER =
      CsvMapper.builder()
          .enable(CsvParser.Feature.WRAP_AS_ARRAY)
          .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
          .disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
          .configure(JsonGenerator.Feature.AUTO_CLOSE_TARGET, false)
          .build();

  private Csv() {}

  public static MappingIterator<String[]> read(InputStream in) throws IOException {
    return MAPPER.readerFor(String[].class).readValues(in);
  }

  static SequenceWriter write(OutputStream out) throws IOException {
    return MAPPER.writer().writeValues(out);
  }
}
