package org.kense.cli.diagram;

import java.util.List;
import java.util.stream.Stream;
import org.kense.cli.Run;
import org.kense.core.law.Lang;
import org.kense.core.service.Channel;
import org.kense.core.service.Service;
import org.kense.persistence.definition.DefinitionReader;
import org.kense.persistence.definition.Reading;
import org.kense.persistence.definition.ShippedDefinitions;

/** Every route that ships, in every language that it can be read in. */
record ShippedRoute(Service service, Channel channel, Lang lang) {
  static Stream<ShippedRoute> all() {
    return ShippedDefinitions.names().stream()
        .map(ShippedRoute::read)
        .flatMap(it -> it.channels().stream().flatMap(each -> in(it, each)));
  }

  private static Stream<ShippedRoute> in(Service service, Channel channel) {
    return Stream.of(Lang.values()).map(lang -> new ShippedRoute(service, channel, lang));
  }

  private static Service read(String name) {
    var reading = DefinitionReader.read(name, ShippedDefinitions.bytes(name));
    return switch (reading) {
      case Reading.Read<Service> read -> read.value();
      case Reading.Wrong<Service> wrong -> throw new AssertionError(wrong);
    };
  }

  /** What the command prints. */
  String drawn(String format) {
    var run =
        Run.of(
            "service",
            "diagram",
            service.ref().code().value(),
            "--channel=" + channel.code(),
            "--format=" + format,
            "--lang=" + lang.tag());
    if (run.exit() != 0) throw new AssertionError(run.err());
    return run.out();
  }

  /** What the stages are called, in the order of the route. */
  List<String> titles() {
    return channel.route().stages().stream().map(stage -> stage.title().in(lang).words()).toList();
  }

  /** What the stages yield, in the order of the route. */
  List<String> results() {
    return channel.route().stages().stream().map(stage -> stage.result().in(lang).words()).toList();
  }

  @Override
  public String toString() {
    return service.ref() + " " + channel.code() + " " + lang.tag();
  }
}
