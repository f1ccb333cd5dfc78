package org.kense.http.outgoing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Function;
import org.kense.core.port.StateRegisters;
import org.kense.http.sealing.Signed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks state registers over HTTP, signed; only a clear answer within the time given is one.
 *
 * <p>Neither what is asked nor what is answered is logged: it is personal data.
 */
public final class HttpStateRegisters implements StateRegisters {
  private static final Logger LOG = LoggerFactory.getLogger(HttpStateRegisters.class);
  private static final int LARGEST = 1 << 16;

  private final Settings settings;
  private final InstantSource clock;
  private final ObjectMapper json = new ObjectMapper();
  private final BoundedCall call;

  /**
   * Where the registers are.
   *
   * @param address of a register, by its name
   * @param secret what inquiries are signed with
   * @param patience how long an answer is waited for, its last byte included
   */
  public record Settings(Function<String, URI> address, String secret, Duration patience) {
    public Settings {
      Signed.requireLong(secret);
    }
  }

  public HttpStateRegisters(Settings settings, InstantSource clock) {
    this.settings = settings;
    this.clock = clock;
    var client = HttpClient.newBuilder().connectTimeout(settings.patience()).build();
    this.call = new BoundedCall(client, LARGEST, settings.patience());
  }

  @Override
  public Extract ask(Inquiry inquiry) {
    try {
      return ExtractJson.read(call.answer(request(inquiry))).toDomain();
    } catch (IOException e) {
      LOG.warn("the register {} did not answer: {}", inquiry.register(), e.getMessage());
      throw new Silent(inquiry.register(), "see the log");
    }
  }

  private HttpRequest request(Inquiry inquiry) throws JsonProcessingException {
    var body = json.writeValueAsString(InquiryJson.of(inquiry));
    var timestamp = Long.toString(clock.instant().getEpochSecond());
    // The register's name is signed too: else an inquiry could be led to another register.
    var signed = inquiry.register() + "\n" + body;
    return HttpRequest.newBuilder(settings.address().apply(inquiry.register()))
        .timeout(settings.patience())
        .header("Content-Type", "application/json")
        .header(Signed.TIMESTAMP, timestamp)
        .header(Signed.SIGNATURE, Signed.signature(settings.secret(), timestamp, signed))
        .POST(BodyPublishers.ofString(body))
        .build();
  }
}
