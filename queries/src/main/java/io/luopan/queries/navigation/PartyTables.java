package io.luopan.queries.navigation;

import static io.luopan.queries.navigation.Unit.DAY;
import static io.luopan.queries.navigation.Unit.FAMILIES;
import static io.luopan.queries.navigation.Unit.HOLDERS;
import static io.luopan.queries.navigation.Unit.PATENTS;
import static io.luopan.queries.navigation.Unit.RATIO;
import static io.luopan.queries.navigation.Unit.SHARE;
import static io.luopan.queries.navigation.Unit.TEXT;

import io.luopan.model.party.HolderRole;
import io.luopan.queries.measure.Share;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Who files, owns and moves.
final class PartyTables {
  private static final int ROWS = 20;

  private PartyTables() {}

  static ReportTable holders(
      TableSource source, RunSubject subject, TableKind kind, HolderRole role) {
    var found = source.landscapes().holders(subject.landscape(), role, ROWS);
    var labels = source.labels(found.rows().stream().map(row -> row.entity()).toList());
    var table =
        TableBuilder.of(kind, found.method())
            .column(role == HolderRole.APPLICANT ? "申请人" : "权利人", "Holder", TEXT)
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
                    row.families(),
                    row.patents(),
                    row.share(),
                    row.inForce().value()));
    return table
        .cut(found.otherCount())
        .note("%,d families are of nobody we know.".formatted(found.unknown()))
        .build();
  }

  static ReportTable control(TableSource source, RunSubject subject) {
    var table =
        TableBuilder.of(TableKind.CONTROL, "holders")
            .column("技术分支", "Branch", TEXT)
            .column("申请人", "Applicants", HOLDERS)
            .column("CR4 ≥", "CR4 at least", SHARE)
            .column("CR4 ≤", "CR4 at most", SHARE)
            .column("CR10 ≥", "CR10 at least", SHARE)
            .column("HHI ≥", "HHI at least", RATIO)
            .column("有效占比", "In force", SHARE)
            .column("国外占比 ≥", "Foreign at least", SHARE)
            .column("国外占比 ≤", "Foreign at most", SHARE);
    for (var branch : subject.tree().inOrder()) {
      var landscape = subject.landscape(branch);
      var held =
          source.landscapes().holders(landscape, HolderRole.CURRENT_OWNER, 1).concentration();
      var foreign = source.landscapes().foreignDependence(landscape).families().range();
      table.row(
          subject.tree().path(branch),
          held.holders(),
          held.cr4() == null ? null : (Double) held.cr4().low(),
          held.cr4() == null ? null : (Double) held.cr4().high(),
          held.cr10() == null ? null : (Double) held.cr10().low(),
          held.hhi() == null ? null : (Double) held.hhi().low(),
          source.landscapes().legalStatus(landscape).inForce().value(),
          foreign == null ? null : (Double) foreign.low(),
          foreign == null ? null : (Double) foreign.high());
    }
    return table
        .note("Current owners, else applicants. Families of nobody we know make ranges.")
        .note("Foreign: Chinese families whose holders all sit outside CN, HK, MO and TW.")
        .build();
  }

  static ReportTable dependence(TableSource source, RunSubject subject) {
    var found = source.landscapes().foreignDependence(subject.landscape());
    var table =
        shares(TableBuilder.of(TableKind.DEPENDENCE, found.method()))
            .row(share("国外持有的中国同族 Chinese families held abroad", found.families()))
            .row(share("其中有效 Of those in force", found.valid()))
            .row(share("国外持有的被引文献 Cited documents held abroad", found.citedDocuments()));
    return table.build();
  }

  static ReportTable joint(TableSource source, RunSubject subject) {
    var found = source.landscapes().jointFilings(subject.landscape());
    return shares(TableBuilder.of(TableKind.JOINT_FILINGS, found.method()))
        .row(share("合作申请 Joint filings", found.joint()))
        .row(share("其中产学研合作 Of industry with science", found.industryScience()))
        .build();
  }

  private static TableBuilder shares(TableBuilder table) {
    return table
        .column("指标", "Share of", TEXT)
        .column("已知", "Known", FAMILIES)
        .column("全部", "Of", FAMILIES)
        .column("不明", "Unknown", FAMILIES)
        .column("占比 ≥", "At least", SHARE)
        .column("占比 ≤", "At most", SHARE);
  }

  private static @Nullable Object[] share(String name, Share share) {
    var range = share.range();
    return new @Nullable Object[] {
      name,
      share.part(),
      share.whole(),
      share.unknown(),
      range == null ? null : (Double) range.low(),
      range == null ? null : (Double) range.high()
    };
  }

  static ReportTable moves(TableSource source, RunSubject subject) {
    var found = source.landscapes().inventorMoves(subject.landscape(), ROWS);
    var labels =
        source.labels(
            found.moves().stream().flatMap(move -> Stream.of(move.from(), move.to())).toList());
    var table =
        TableBuilder.of(TableKind.INVENTOR_MOVES, found.method())
            .column("发明人", "Inventor", TEXT)
            .column("从", "From", TEXT)
            .column("到", "To", TEXT)
            .column("最后申请", "Last filing there", DAY)
            .column("首次申请", "First filing here", DAY)
            .column("依据", "Evidence", TEXT);
    found
        .moves()
        .forEach(
            move ->
                table.row(
                    move.name(),
                    labels.of(move.from()),
                    labels.of(move.to()),
                    move.left().toString(),
                    move.joined().toString(),
                    move.evidence()));
    return table.cut(found.otherCount()).build();
  }
}
