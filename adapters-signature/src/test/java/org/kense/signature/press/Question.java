package org.kense.signature.press;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.tsp.TimeStampRequestGenerator;

/** Questions that somebody else asked a time-stamp authority. */
final class Question {
  private Question() {}

  static byte[] about(String content) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(UTF_8));
      var questions = new TimeStampRequestGenerator();
      questions.setCertReq(true);
      return questions
          .generate(NISTObjectIdentifiers.id_sha256, digest, BigInteger.TEN)
          .getEncoded();
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
