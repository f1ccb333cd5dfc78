package org.kense.cli.remote;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.kense.cli.Complaint;
import org.kense.cli.Kense;
import org.kense.cli.Say;
import picocli.CommandLine.Option;

/** Which server is asked, and as whom. */
public final class Server {
  static final String CASES = "/api/v1/applications";
  static final String CONSENTS = "/api/v1/me/consents";
  private static final String VARIABLE = "KENSE_TOKEN";

  @Option(names = "--server", paramLabel = "URL")
  private URI server = URI.create("http://127.0.0.1:8080");

  @Option(names = "--token", paramLabel = "TOKEN")
  private String token = "";

  /** Where a case is; whatever an id is made of, it stays one part of the address. */
  static String place(String id) {
    if (id.isBlank()) throw Complaint.usage(Say.MISSING_OPTION, "ID");
    return CASES + "/" + URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
  }

  URI url() {
    return server;
  }

  public Api api(Kense kense) {
    return new Api(server, kense.lang());
  }

  /** The option or, where others could read it in the list of processes, the environment. */
  public String token() {
    String known =
        token.isEmpty() ? Objects.requireNonNullElse(System.getenv(VARIABLE), "") : token;
    if (known.isEmpty()) throw Complaint.usage(Say.MISSING_OPTION, "--token, " + VARIABLE);
    return known;
  }
}
