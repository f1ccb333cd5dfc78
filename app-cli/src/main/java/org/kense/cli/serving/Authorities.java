package org.kense.cli.serving;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.kense.core.port.RevocationLists;
import org.kense.signature.revocation.RevocationWatch;
import org.kense.signature.trust.Material;
import org.kense.signature.trust.Reliance;

/** The authorities that a house relies on, and what they said last about revocation. */
final class Authorities implements AutoCloseable {
  private final Plan.Trust trust;
  private final InstantSource clock;
  private final RevocationWatch watch;
  private final List<ListFile> files;
  private final List<ListFetch> fetches;

  private Authorities(Plan.Trust trust, RevocationLists kept, InstantSource clock) {
    this.trust = trust;
    this.clock = clock;
    this.watch = new RevocationWatch(kept, trust.reliance(clock.instant()));
    this.files = trust.files().map(ListFile::new).toList();
    this.fetches =
        trust.addresses().map(place -> new ListFetch(place, watch, trust, clock)).toList();
  }

  /** Relies on them from now on, with what was kept before until newer lists come. */
  static Authorities open(Plan.Trust trust, RevocationLists kept, InstantSource clock) {
    var open = new Authorities(trust, kept, clock);
    open.look();
    open.fetches.forEach(ListFetch::start);
    return open;
  }

  /** Certificates in between, and the newest lists, those that lapsed included. */
  Material material() {
    look();
    return trust.between().and(watch.lists());
  }

  private void look() {
    var reliance = trust.reliance(clock.instant());
    files.forEach(file -> file.offer(watch, reliance));
  }

  /** What can be relied on then, but for lists that were to be replaced. */
  Reliance at(Instant now) {
    return new Reliance(trust.reliance(now).roots(), material().current(now), trust.policy(), now);
  }

  @Override
  public void close() {
    fetches.forEach(ListFetch::close);
  }
}
