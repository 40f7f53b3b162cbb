package io.luopan.queries.navigation;

import static io.luopan.queries.navigation.Unit.COUNT;
import static io.luopan.queries.navigation.Unit.FAMILIES;
import static io.luopan.queries.navigation.Unit.HOLDERS;
import static io.luopan.queries.navigation.Unit.PATENTS;
import static io.luopan.queries.navigation.Unit.RATIO;
import static io.luopan.queries.navigation.Unit.SHARE;
import static io.luopan.queries.navigation.Unit.TEXT;
import static io.luopan.queries.navigation.Unit.YEAR;

import io.luopan.queries.graph.Names;
import io.luopan.queries.landscape.FlowOrigin;

/// How much is filed, when, where, and what of it matters most.
final class ActivityTables {
  private static final int ROWS = 20;

  private ActivityTables() {}

  static ReportTable trend(TableSource source, RunSubject subject) {
    var trend = source.landscapes().trend(subject.landscape());
    var table =
        TableBuilder.of(TableKind.TREND, trend.method())
            .column("年份", "Year", YEAR)
            .column("申请", "Filings", PATENTS)
            .column("公开", "First publications", PATENTS)
            .column("授权", "Grants", PATENTS)
            .column("申请人", "Applicants", HOLDERS)
            .column("完整", "Complete", TEXT);
    trend
        .years()
        .forEach(
            year ->
                table.row(
                    year.year(),
                    year.filings(),
                    year.publications(),
                    year.grants(),
                    year.applicants(),
                    year.complete()));
    return table
        .note(
            "Known until %s; %,d patents have no filing year."
                .formatted(trend.knownUntil(), trend.undated()))
        .build();
  }

  static ReportTable flow(TableSource source, RunSubject subject) {
    var flow = source.landscapes().flow(subject.landscape(), FlowOrigin.FIRST_APPLICANT, ROWS);
    var table =
        TableBuilder.of(TableKind.FLOW, flow.method())
            .column("来源", "Origin", TEXT)
            .column("目标", "Office", TEXT)
            .column("专利", "Patents", PATENTS)
            .column("简单同族", "Simple families", FAMILIES);
    flow.cells()
        .forEach(cell -> table.row(cell.origin(), cell.target(), cell.patents(), cell.families()));
    return table
        .cut(flow.otherCount())
        .note("The origin of %,d patents is not known.".formatted(flow.unknown()))
        .build();
  }

  static ReportTable regions(TableSource source, RunSubject subject) {
    var found = source.landscapes().regions(subject.landscape(), source.level(subject), ROWS);
    var labels = source.labels(found.rows().stream().map(row -> row.entity()).toList());
    var table =
        TableBuilder.of(TableKind.REGIONS, found.method())
            .column("区域", "Region", TEXT)
            .column("名次", "Rank", COUNT)
            .column("简单同族", "Simple families", FAMILIES)
            .column("专利", "Patents", PATENTS)
            .column("占比", "Share", SHARE)
            .column("有效占比", "In force", SHARE);
    found
        .rows()
        .forEach(
            row ->
                table.row(
                    labels.of(row.entity()),
                    row.rank(),
                    row.families(),
                    row.patents(),
                    row.share(),
                    row.inForce().value()));
    return table
        .cut(found.otherCount())
        .note(
            "The region of %,d of %,d patents is known at this level."
                .formatted(found.coverage().part(), found.coverage().whole()))
        .build();
  }

  static ReportTable lifeCycle(TableSource source, RunSubject subject) {
    var found = source.landscapes().lifeCycle(subject.landscape());
    var table =
        TableBuilder.of(TableKind.LIFE_CYCLE, found.method())
            .column("年份", "Year", YEAR)
            .column("专利", "Patents", PATENTS)
            .column("申请人", "Applicants", HOLDERS)
            .column("完整", "Complete", TEXT);
    found
        .years()
        .forEach(
            year -> table.row(year.year(), year.patents(), year.applicants(), year.complete()));
    return table
        .note(
            "Stage by %d: %s, with %.1f patents a year."
                .formatted(found.lastYear(), found.life().stage(), found.life().patentsAYear()))
        .note(found.growthCurve().sentence())
        .build();
  }

  static ReportTable core(TableSource source, RunSubject subject) {
    var found = source.landscapes().corePatents(subject.landscape(), ROWS);
    var labels = source.labels(found.rows().stream().map(row -> row.entity()).toList());
    var table =
        TableBuilder.of(TableKind.CORE_PATENTS, found.method())
            .column("专利", "Patent", TEXT)
            .column("号码", "Number", TEXT)
            .column("得分", "Score", RATIO)
            .column("被引", "Cited by", COUNT)
            .column("局数", "Offices", COUNT)
            .column("理由", "Reasons", TEXT);
    found
        .rows()
        .forEach(
            row ->
                table.row(
                    labels.of(row.entity()),
                    Names.keyOf(row.entity()),
                    row.score().value(),
                    row.citations(),
                    row.offices(),
                    String.join(" ", row.reasons())));
    return table.cut(found.otherCount()).build();
  }
}
