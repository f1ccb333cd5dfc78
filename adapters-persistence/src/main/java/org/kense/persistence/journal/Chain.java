package org.kense.persistence.journal;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * How the rows of a journal hold together.
 *
 * <p>A row's hash is {@code SHA-256(previous ‖ frame)}, where previous is the hash of the row
 * before (32 zero bytes before the first), and the frame is, one after the other: institution, kind
 * and id, each as text; seq, 8 bytes; type, text; version of the shape, 4 bytes; time in
 * microseconds since 1970, 8 bytes; actor, text; and 32 bytes of content, {@code SHA-256(salt ‖
 * payload)}, the salt having 16 bytes. A text is its length in bytes of UTF-8, 4 bytes, and then
 * those; numbers are big-endian. So no two rows share a frame, and a row whose salt and payload
 * were erased still holds, by its content, while nobody can guess from it what the payload was.
 */
public final class Chain {
  /** What stands before the first row. */
  private static final byte[] START = new byte[32];

  static final int SALT = 16;

  private Chain() {}

  /** What stands before the first row: 32 zero bytes. */
  public static byte[] start() {
    return START.clone();
  }

  /** Time as the journal keeps it: to the microsecond, as PostgreSQL does. */
  public static Instant time(Instant at) {
    return at.truncatedTo(ChronoUnit.MICROS);
  }

  public static byte[] content(byte[] salt, byte[] payload) {
    return sha256(salt, payload);
  }

  public static byte[] hash(byte[] previous, byte[] frame) {
    return sha256(previous, frame);
  }

  public static byte[] frame(StreamName stream, Head head, byte[] content) {
    var frame = new ByteArrayOutputStream(200);
    text(frame, stream.institution());
    text(frame, stream.kind());
    text(frame, stream.id());
    frame.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(head.seq()).array());
    text(frame, head.type());
    frame.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(head.version()).array());
    frame.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(micros(head.at())).array());
    text(frame, head.actor());
    frame.writeBytes(content);
    return frame.toByteArray();
  }

  private static long micros(Instant at) {
    return ChronoUnit.MICROS.between(Instant.EPOCH, at);
  }

  private static void text(ByteArrayOutputStream frame, String text) {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    frame.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
    frame.writeBytes(bytes);
  }

  private static byte[] sha256(byte[] first, byte[] second) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update(first);
      digest.update(second);
      return digest.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
