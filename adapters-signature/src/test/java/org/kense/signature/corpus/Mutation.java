package org.kense.signature.corpus;

import java.io.ByteArrayOutputStream;
import java.util.Random;

/** One small change in some bytes, another for each seed and always the same for one. */
record Mutation(long seed) {
  byte[] of(byte[] bytes) {
    var random = new Random(seed);
    var at = random.nextInt(bytes.length);
    return switch (random.nextInt(6)) {
      case 0, 1 -> changed(bytes, at, (byte) (bytes[at] ^ 1 << random.nextInt(8)));
      case 2 -> changed(bytes, at, (byte) random.nextInt());
      case 3 -> spliced(bytes, at, Math.min(bytes.length, at + 1 + random.nextInt(4)), new byte[0]);
      case 4 -> spliced(bytes, at, at, new byte[] {(byte) random.nextInt()});
      default -> repeated(bytes, at, random);
    };
  }

  private static byte[] changed(byte[] bytes, int at, byte value) {
    var changed = bytes.clone();
    changed[at] = value;
    return changed;
  }

  /** Some bytes from elsewhere in the place of those here. */
  private static byte[] repeated(byte[] bytes, int at, Random random) {
    var changed = bytes.clone();
    var from = random.nextInt(bytes.length);
    var length = Math.min(1 + random.nextInt(16), bytes.length - Math.max(at, from));
    System.arraycopy(bytes, from, changed, at, length);
    return changed;
  }

  private static byte[] spliced(byte[] bytes, int from, int to, byte[] between) {
    var all = new ByteArrayOutputStream();
    all.write(bytes, 0, from);
    all.writeBytes(between);
    all.write(bytes, to, bytes.length - to);
    return all.toByteArray();
  }
}
