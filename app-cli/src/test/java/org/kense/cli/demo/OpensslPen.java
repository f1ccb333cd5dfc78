package org.kense.cli.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;

/** Signs with keys of a folder by {@code openssl}, as anybody can who has a key. */
record OpensslPen(Path keys, Path folder) {
  static boolean installed() {
    try {
      return new ProcessBuilder("openssl", "version").start().waitFor() == 0;
    } catch (IOException absent) {
      return false;
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** Somebody's signature over these bytes, as the API takes it. */
  Proof.Cms proof(String who, byte[] content) {
    try {
      return new Proof.Cms(sign(who, content));
    } catch (IOException | InterruptedException failure) {
      throw new AssertionError(failure);
    }
  }

  /** Somebody's detached signature over these bytes, in Base64. */
  String sign(String who, byte[] content) throws IOException, InterruptedException {
    var shown = Files.write(folder.resolve("act.txt"), content);
    var signature = folder.resolve("act.p7s");
    var command =
        List.of(
            "openssl cms -sign -binary -cades -outform DER",
            "-in " + shown,
            "-signer " + keys.resolve(who + ".pem"),
            "-inkey " + keys.resolve(who + ".key"),
            "-out " + signature);
    var process =
        new ProcessBuilder(String.join(" ", command).split(" ")).redirectErrorStream(true).start();
    var said = new String(process.getInputStream().readAllBytes(), UTF_8);
    if (process.waitFor() != 0) throw new AssertionError(said);
    return Base64.getEncoder().encodeToString(Files.readAllBytes(signature));
  }
}
