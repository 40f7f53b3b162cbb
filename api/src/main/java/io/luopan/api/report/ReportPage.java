package io.luopan.api.report;

import io.luopan.api.report.picture.Markup;
import io.luopan.queries.navigation.KeptRun;
import io.luopan.queries.navigation.NavigationReport;
import io.luopan.queries.navigation.ReportTable.Column;
import io.luopan.queries.navigation.SourceUse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A report as one page: no script, nothing fetched, pictures drawn inside.
final class ReportPage {
  private static final String STYLE = style();
  private static final int LONGEST_WORD = 22;

  private final Markup page;
  private final KeptRun run;
  private final NavigationReport report;
  private final List<Section> sections;

  private ReportPage(Markup page, KeptRun run, NavigationReport report) {
    this.page = page;
    this.run = run;
    this.report = report;
    this.sections = new ReportSections(run, report).all();
  }

  static String of(KeptRun run, NavigationReport report) {
    return Markup.page(page -> new ReportPage(page, run, report).write());
  }

  private void write() {
    page.in(
        "html",
        () -> {
          page.in("head", this::head);
          page.in("body", this::body);
        },
        "lang",
        "zh-Hans");
  }

  private void head() {
    page.empty("meta", "charset", "utf-8");
    page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    page.line("title", report.project().title());
    page.line("style", STYLE);
  }

  private void body() {
    page.in(
        "header",
        () -> {
          page.line(
              "p",
              "专利导航报告 Patent navigation · %s %s (GB/T 39551.%d)"
                  .formatted(
                      report.project().kind().titleZh(),
                      report.project().kind().titleEn(),
                      report.project().kind().part()),
              "class",
              "kind");
          page.line("h1", report.project().title());
          page.line("p", report.project().question(), "class", "question");
          page.line(
              "p",
              "图谱版本 Graph version %s · 法律状态截至 status as of %s · %s"
                  .formatted(report.release(), report.asOf(), run.ranAt().toLocalDate()),
              "class",
              "dates");
          if (report.sources().stream().anyMatch(SourceUse::synthetic)) {
            page.line("p", report.notes().getFirst(), "class", "caution");
          }
        });
    page.in("nav", () -> page.in("ol", this::contents));
    for (int i = 0; i < sections.size(); i++) {
      int number = i + 1;
      var section = sections.get(i);
      page.in("section", () -> section(section), "id", "s" + number);
    }
    page.line("footer", "Luopan 罗盘 · “–” 表示不明 is not known, and never zero.");
  }

  private void contents() {
    for (int i = 0; i < sections.size(); i++) {
      var link = "#s" + (i + 1);
      var title = sections.get(i).titleZh() + " " + sections.get(i).titleEn();
      page.in("li", () -> page.line("a", title, "href", link));
    }
  }

  private void section(Section section) {
    page.in(
        "h2",
        () -> {
          page.text(section.titleZh() + " ");
          page.line("span", section.titleEn(), "lang", "en");
        });
    if (section.absentBecause() != null) {
      page.line("p", section.absentBecause(), "class", "absent");
    } else if (section.rows().isEmpty()) {
      page.line("p", "没有 None.", "class", "absent");
    } else {
      new SectionPicture(page, report).draw(section);
      page.in("div", () -> page.in("table", () -> table(section)), "class", "wide");
    }
    page.in("ul", () -> section.notes().forEach(note -> page.line("li", note)), "class", "notes");
  }

  private void table(Section section) {
    page.in("thead", () -> page.in("tr", () -> section.columns().forEach(this::heading)));
    page.in(
        "tbody",
        () ->
            section
                .rows()
                .forEach(
                    row ->
                        page.in(
                            "tr",
                            () -> {
                              for (int i = 0; i < row.size(); i++) {
                                cell(section, i, row.get(i));
                              }
                            })));
  }

  private void heading(Column column) {
    page.in(
        "th",
        () -> {
          page.text(column.zh());
          if (!column.en().isEmpty() && !column.en().equals(column.zh())) {
            page.text(" ");
            page.line("span", column.en(), "lang", "en");
          }
          if (!column.unit().sign().isEmpty()) {
            page.text(" ");
            page.line("span", column.unit().sign(), "class", "unit");
          }
        },
        "scope",
        "col",
        "class",
        column.unit().isNumber() ? "number" : "text");
  }

  private void cell(Section section, int place, @Nullable Object value) {
    var unit = section.columns().get(place).unit();
    var shown = Cells.shown(value, unit);
    page.line("td", shown, "class", unit.isNumber() ? "number" : isWord(shown) ? "word" : "text");
  }

  /// A number or a name that is better not broken.
  private static boolean isWord(String shown) {
    return shown.length() <= LONGEST_WORD
        && shown.chars().allMatch(each -> each > ' ' && each < 0x7F || each == '–');
  }

  private static String style() {
    try (var in = Objects.requireNonNull(ReportPage.class.getResourceAsStream("report.css"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
