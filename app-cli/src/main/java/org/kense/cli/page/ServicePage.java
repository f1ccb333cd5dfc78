package org.kense.cli.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kense.cli.Kense;
import org.kense.cli.Say;
import org.kense.cli.Saying;
import org.kense.core.form.Sha256;
import org.kense.core.service.Channel;
import org.kense.core.service.Service;

/** The page of one service, from its overview to the list of all that it rests on. */
public final class ServicePage {
  private final Service service;
  private final Sha256 file;
  private final Writing writing;

  /**
   * A page in the reader's language.
   *
   * @param file what identifies the definition's exact bytes
   */
  public ServicePage(Service service, Sha256 file, Kense kense) {
    this.service = service;
    this.file = file;
    writing = new Writing(kense);
  }

  /**
   * The whole page, whose template was compiled with the program.
   *
   * @param limit how long a channel's case may take; empty where nothing says so
   * @param drawing a channel's route as a whole SVG element
   */
  public String html(Function<Channel, String> limit, Function<Channel, String> drawing) {
    List<Section> sections = new ArrayList<>();
    RuleSections rules = new RuleSections(service, writing);
    FormSections form = new FormSections(service, writing);
    sections.add(section("overview", Label.OVERVIEW, rules.overview(file)));
    for (Channel channel : service.channels()) {
      RouteSections route = new RouteSections(service, channel, writing, drawing.apply(channel));
      sections.addAll(route.sections(limit.apply(channel)));
    }
    sections.add(section("documents", Say.DOCUMENTS, rules.documents()));
    sections.add(section("form", Label.QUESTIONS, form.form()));
    sections.add(section("form-rules", Label.FORM_RULES, form.rules()));
    sections.add(section("registers", Say.REGISTERS, form.registers()));
    sections.add(section("grounds", Say.GROUNDS, rules.grounds()));
    sections.add(section("notices", Say.NOTICES, rules.notices()));
    sections.add(section("result", Say.RESULT, rules.result()));
    sections.add(section("assumptions", Label.ASSUMPTIONS, writing.assumed()));
    sections.add(section("clauses", Label.CLAUSES, writing.cited()));
    return written(sections);
  }

  private Section section(String id, Saying heading, Table table) {
    return new Section(id, writing.say(heading), Optional.of(table), Optional.empty());
  }

  private String written(List<Section> sections) {
    Kense kense = writing.kense();
    Page page =
        new Page(
            kense.lang(),
            service.title().in(kense.lang()),
            kense.words(Label.CONTENTS),
            kense.words(Say.NONE),
            sections);
    StringOutput html = new StringOutput();
    TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.kense.cli.page")
        .render("page.jte", page, html);
    return html.toString();
  }
}
