package org.kense.cli.signature;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.regex.Pattern;
import org.kense.cli.Complaint;
import org.kense.cli.Say;

/** What files hold. */
final class Content {
  private static final Pattern ARMOR =
      Pattern.compile("\\s*-----BEGIN (CMS|PKCS7)-----([A-Za-z0-9+/=\\s]+)-----END \\1-----\\s*");
  private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/=\\s]+");

  private Content() {}

  static byte[] of(Path file) {
    if (!Files.isRegularFile(file)) throw Complaint.usage(Say.NO_SUCH_FILE, file);
    try {
      return Files.readAllBytes(file);
    } catch (FileSystemException closed) {
      throw Complaint.usage(Say.NO_SUCH_FILE, file);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** A signature's own bytes, where it is written in letters too. */
  static byte[] ofSignature(Path file) {
    var bytes = of(file);
    var text = new String(bytes, StandardCharsets.ISO_8859_1);
    var armor = ARMOR.matcher(text);
    if (armor.matches()) return decoded(armor.group(2), bytes);
    return BASE64.matcher(text).matches() ? decoded(text, bytes) : bytes;
  }

  private static byte[] decoded(String letters, byte[] otherwise) {
    try {
      return Base64.getDecoder().decode(letters.replaceAll("\\s", ""));
    } catch (IllegalArgumentException noBase64) {
      return otherwise;
    }
  }
}
