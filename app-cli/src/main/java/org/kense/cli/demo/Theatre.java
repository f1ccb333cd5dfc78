package org.kense.cli.demo;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.kense.cli.Kense;
import org.kense.cli.remote.Api;
import org.kense.cli.serving.Homes;
import org.kense.cli.serving.House;
import org.kense.cli.serving.OwnSeals;
import org.kense.cli.serving.Plan;
import org.kense.http.Address;
import org.kense.signature.layout.Layouts;

/** A house with a clock of the demo's own, in which the script is played. */
final class Theatre implements AutoCloseable {
  private final Script script;
  private final Path data;
  private final VirtualClock clock;
  private final Phone phone = new Phone();
  private final House house;

  private Theatre(Script script, Path data, Address address) {
    this.script = script;
    this.data = data;
    clock = new VirtualClock(script.beginning());
    house = House.open(plan(address));
  }

  static Theatre open(Script script, Path data, Address address) {
    return new Theatre(script, data, address);
  }

  private Plan plan(Address address) {
    var files = new Plan.Files(script.institutions(), Optional.of(script.people()));
    var world =
        new Plan.World(
            true,
            new Plan.Registers(script.registers(), Optional.empty()),
            phone::beside,
            Plan.Trust.of(script.certificates().roots()));
    var seals = new OwnSeals(data.resolve("seals"), script.beginning()).of(script.providers());
    var paper =
        new Plan.Paper(
            seals,
            Optional.empty(),
            Optional.empty(),
            Layouts.SHIPPED,
            Optional.of(Homes.of(address)));
    return new Plan(data, Optional.empty(), address, clock, files, world, paper);
  }

  URI base() {
    return house.base();
  }

  /** Plays all cases to their ends, and lets the time run on from there. */
  List<Ending> play(Kense kense, BooleanSupplier stop) {
    Api api = new Api(house.base(), kense.lang());
    Cast cast = new Cast(house.members());
    var stage =
        new Player.Stage(
            api,
            cast,
            signatory(api),
            new Till(api),
            new Sweeper(house.useCases()),
            script.attachments());
    Timeline timeline = new Timeline(kense, cast, script::zone);
    var director = new Director(story -> new Player(story, stage), script::zone, clock, timeline);
    List<Ending> endings = director.play(script.stories(), stop);
    clock.run();
    return endings;
  }

  private Signatory signatory(Api api) {
    return new Signatory(
        api,
        new CodePen(api, phone),
        new CertificatePen(api, script.certificates(), clock),
        new Notebook(data.resolve("notebook")));
  }

  @Override
  public void close() {
    house.close();
  }
}
