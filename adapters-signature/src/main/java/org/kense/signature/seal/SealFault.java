package org.kense.signature.seal;

import org.kense.core.law.Lang;
import org.kense.core.law.Text;

/** Why a key store or a token can't be used as a seal. */
public enum SealFault {
  /** No PKCS #12, or another password. */
  UNREADABLE(
      "it is no PKCS #12, or the password is another",
      "это не PKCS #12 или пароль другой",
      "бұл PKCS #12 емес немесе құпиясөз басқа",
      "бул PKCS #12 эмес же сырсөз башка"),

  /** The token can't be opened. */
  TOKEN_CLOSED(
      "the token does not answer, or its PIN is another",
      "токен не отвечает или PIN другой",
      "токен жауап бермейді немесе PIN басқа",
      "токен жооп бербейт же PIN башка"),

  /** No key in it, or several. */
  NO_SINGLE_KEY(
      "it holds no key, or several",
      "в хранилище нет ключа или их несколько",
      "қоймада кілт жоқ немесе бірнешеу",
      "сактагычта ачкыч жок же бир нече"),

  /** The key is neither on P-256 nor RSA with at least 2048 bits. */
  WEAK_KEY(
      "its key is neither on the curve P-256 nor RSA with 2048 bits or more",
      "ключ не на кривой P-256 и не RSA от 2048 бит",
      "кілт P-256 қисығында емес және 2048 биттен кем емес RSA емес",
      "ачкыч P-256 ийри сызыгында эмес жана 2048 биттен кем эмес RSA эмес"),

  /** The certificate is not for signing. */
  NOT_FOR_SIGNING(
      "its certificate is not for signing",
      "сертификат не предназначен для подписи",
      "сертификат қол қоюға арналмаған",
      "сертификат кол коюуга арналган эмес"),

  /** The certificate names another organisation, or none. */
  OTHER_OWNER(
      "its certificate does not name the owner",
      "в сертификате указан другой владелец",
      "сертификатта басқа иесі көрсетілген",
      "сертификатта башка ээси көрсөтүлгөн"),

  /** The certificate does not hold yet, or no more. */
  NOT_NOW(
      "its certificate does not hold now",
      "сертификат сейчас не действует",
      "сертификат қазір жарамсыз",
      "сертификат азыр жараксыз");

  // A text never changes; the core has no annotation that says so.
  @SuppressWarnings("ImmutableEnumChecker")
  private final Text words;

  SealFault(String en, String ru, String kk, String ky) {
    this.words = Text.of(en, ru, kk, ky);
  }

  /** As people read it. */
  public String words(Lang lang) {
    return words.in(lang).words();
  }
}
