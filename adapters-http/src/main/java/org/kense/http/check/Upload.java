package org.kense.http.check;

import static java.nio.file.Files.createTempDirectory;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.ServerHttpRequest;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.DecoderException;
import io.netty.handler.codec.http.DefaultHttpContent;
import io.netty.handler.codec.http.DefaultHttpRequest;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.handler.codec.http.multipart.DefaultHttpDataFactory;
import io.netty.handler.codec.http.multipart.FileUpload;
import io.netty.handler.codec.http.multipart.HttpPostRequestDecoder;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The files of a form, on the disk until somebody has looked at them. */
final class Upload implements AutoCloseable {
  /** Some photos of a phone, or a scan of many pages. */
  static final int LARGEST = 20 << 20;

  private static final int CHUNK = 1 << 16;
  private final Path folder;
  private final HttpPostRequestDecoder form;

  private Upload(Path folder, HttpPostRequestDecoder form) {
    this.folder = folder;
    this.form = form;
  }

  /** Files that are more than a request may bring. */
  static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1;
  }

  /**
   * Reads a form to its end.
   *
   * @throws TooLarge where it is over the limit; the rest was not read
   * @throws DecoderException where it is no form, or one of too many parts
   */
  static Upload of(HttpRequest<?> request) throws IOException {
    var files = new DefaultHttpDataFactory(true);
    var form = new HttpPostRequestDecoder(files, head(request));
    var folder = createTempDirectory("paper");
    files.setBaseDir(folder.toString());
    files.setDeleteOnExit(false);
    var upload = new Upload(folder, form);
    try {
      upload.read(request);
      return upload;
    } catch (IOException | RuntimeException failure) {
      upload.close();
      throw failure;
    }
  }

  private static DefaultHttpRequest head(HttpRequest<?> request) {
    var head = new DefaultHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.POST, "/");
    var type = request.getContentType().map(MediaType::toString).orElse("");
    head.headers().set(HttpHeaderNames.CONTENT_TYPE, type);
    return head;
  }

  private void read(HttpRequest<?> request) throws IOException {
    if (!(request instanceof ServerHttpRequest<?> server)) return;
    try (var body = server.byteBody().toInputStream()) {
      read(body);
    }
    form.offer(LastHttpContent.EMPTY_LAST_CONTENT);
  }

  private void read(InputStream body) throws IOException {
    var left = LARGEST;
    for (var chunk = body.readNBytes(CHUNK); chunk.length > 0; chunk = body.readNBytes(CHUNK)) {
      left -= chunk.length;
      if (left < 0) throw new TooLarge();
      form.offer(new DefaultHttpContent(Unpooled.wrappedBuffer(chunk)));
    }
  }

  /** Where each lies, and what its owner calls it; a form left empty brings none. */
  Map<Path, String> files() throws IOException {
    var files = new LinkedHashMap<Path, String>();
    for (var each : form.getBodyHttpDatas()) {
      if (each instanceof FileUpload file && file.length() > 0) {
        files.put(file.getFile().toPath(), file.getFilename());
      }
    }
    return files;
  }

  @Override
  public void close() throws IOException {
    form.destroy();
    try (var left = Files.list(folder)) {
      left.map(Path::toFile).forEach(File::delete);
    }
    Files.delete(folder);
  }
}
