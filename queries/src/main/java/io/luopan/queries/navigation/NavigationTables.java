package io.luopan.queries.navigation;

import static io.luopan.queries.navigation.Unit.COUNT;
import static io.luopan.queries.navigation.Unit.DAY;
import static io.luopan.queries.navigation.Unit.FAMILIES;
import static io.luopan.queries.navigation.Unit.HOLDERS;
import static io.luopan.queries.navigation.Unit.PATENTS;
import static io.luopan.queries.navigation.Unit.RATIO;
import static io.luopan.queries.navigation.Unit.SHARE;
import static io.luopan.queries.navigation.Unit.TEXT;
import static io.luopan.queries.navigation.Unit.YEAR;

import io.luopan.model.party.HolderRole;
import io.luopan.model.place.RegionLevel;
import io.luopan.queries.gap.ChainGap;
import io.luopan.queries.graph.EntityQueries;
import io.luopan.queries.graph.Names;
import io.luopan.queries.industry.ChainNode;
import io.luopan.queries.landscape.FlowOrigin;
import io.luopan.queries.landscape.LandscapeQueries;
import io.luopan.queries.measure.Share;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The tables of a run beside its branches.
final class NavigationTables {
  private static final int ROWS = 20;

  private final LandscapeQueries landscapes;
  private final EntityQueries entities;
  private final ChainGaps gaps;

  NavigationTables(LandscapeQueries landscapes, EntityQueries entities, ChainGaps gaps) {
    this.landscapes = landscapes;
    this.entities = entities;
    this.gaps = gaps;
  }

  /// A table for which there is no time is absent and says so; the others stand.
  List<ReportTable> of(RunSubject subject) {
    return subject.project().tables().stream().map(kind -> inTime(kind, subject)).toList();
  }

  private ReportTable inTime(TableKind kind, RunSubject subject) {
    return InTime.ask(() -> table(kind, subject))
        .orElseGet(
            () ->
                ReportTable.absent(
                    kind, "There was no time left for this table; ask for fewer at once."));
  }

  private ReportTable table(TableKind kind, RunSubject subject) {
    return switch (kind) {
      case TREND -> trend(subject);
      case FLOW -> flow(subject);
      case HOLDERS -> holders(kind, subject, HolderRole.APPLICANT);
      case OWNERS -> holders(kind, subject, HolderRole.CURRENT_OWNER);
      case REGIONS -> regions(subject);
      case HEAT_MAP -> HeatMap.of(this, landscapes, subject, level(subject));
      case CONTROL -> control(subject);
      case DEPENDENCE -> dependence(subject);
      case JOINT_FILINGS -> joint(subject);
      case INVENTOR_MOVES -> moves(subject);
      case TRANSFERS -> ClaimTables.transfers(landscapes, subject, level(subject));
      case STANDARDS -> ClaimTables.standards(this, landscapes, subject);
      case LIFE_CYCLE -> lifeCycle(subject);
      case CORE_PATENTS -> core(subject);
      case GAPS -> gaps(subject);
    };
  }

  private ReportTable trend(RunSubject subject) {
    var trend = landscapes.trend(subject.landscape());
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

  private ReportTable flow(RunSubject subject) {
    var flow = landscapes.flow(subject.landscape(), FlowOrigin.FIRST_APPLICANT, ROWS);
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

  private ReportTable holders(TableKind kind, RunSubject subject, HolderRole role) {
    var found = landscapes.holders(subject.landscape(), role, ROWS);
    var labels = labels(found.rows().stream().map(row -> row.entity()).toList());
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

  private ReportTable regions(RunSubject subject) {
    var found = landscapes.regions(subject.landscape(), level(subject), ROWS);
    var labels = labels(found.rows().stream().map(row -> row.entity()).toList());
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

  private ReportTable control(RunSubject subject) {
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
      var held = landscapes.holders(landscape, HolderRole.CURRENT_OWNER, 1).concentration();
      var foreign = landscapes.foreignDependence(landscape).families().range();
      table.row(
          subject.tree().path(branch),
          held.holders(),
          held.cr4() == null ? null : (Double) held.cr4().low(),
          held.cr4() == null ? null : (Double) held.cr4().high(),
          held.cr10() == null ? null : (Double) held.cr10().low(),
          held.hhi() == null ? null : (Double) held.hhi().low(),
          landscapes.legalStatus(landscape).inForce().value(),
          foreign == null ? null : (Double) foreign.low(),
          foreign == null ? null : (Double) foreign.high());
    }
    return table
        .note("Current owners, else applicants. Families of nobody we know make ranges.")
        .note("Foreign: Chinese families whose holders all sit outside CN, HK, MO and TW.")
        .build();
  }

  private ReportTable dependence(RunSubject subject) {
    var found = landscapes.foreignDependence(subject.landscape());
    var table =
        shares(TableBuilder.of(TableKind.DEPENDENCE, found.method()))
            .row(share("国外持有的中国同族 Chinese families held abroad", found.families()))
            .row(share("其中有效 Of those in force", found.valid()))
            .row(share("国外持有的被引文献 Cited documents held abroad", found.citedDocuments()));
    return table.build();
  }

  private ReportTable joint(RunSubject subject) {
    var found = landscapes.jointFilings(subject.landscape());
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

  private ReportTable moves(RunSubject subject) {
    var found = landscapes.inventorMoves(subject.landscape(), ROWS);
    var labels =
        labels(found.moves().stream().flatMap(move -> Stream.of(move.from(), move.to())).toList());
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

  private ReportTable lifeCycle(RunSubject subject) {
    var found = landscapes.lifeCycle(subject.landscape());
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

  private ReportTable core(RunSubject subject) {
    var found = landscapes.corePatents(subject.landscape(), ROWS);
    var labels = labels(found.rows().stream().map(row -> row.entity()).toList());
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

  private ReportTable gaps(RunSubject subject) {
    var project = subject.project();
    var nodes =
        entities.byIds(subject.tree().chainNodes()).values().stream()
            .filter(ChainNode.class::isInstance)
            .map(ChainNode.class::cast)
            .toList();
    var region = project.region();
    if (region == null || nodes.isEmpty()) {
      return ReportTable.absent(
          TableKind.GAPS,
          region == null
              ? "The project names no region whose gaps could be told."
              : "No branch names a chain node, and gaps are told of chain nodes.");
    }
    var method = gaps.method(project.reference(), project.from(), project.to(), subject.asOf());
    var table =
        TableBuilder.of(TableKind.GAPS, "chain-gap")
            .column("节点", "Chain node", TEXT)
            .column("环节", "Stage", TEXT)
            .column("类型", "Type", TEXT)
            .column("行动", "Action", TEXT)
            .column("严重度", "Severity", RATIO)
            .column("本地同族", "Local families", FAMILIES)
            .column("本地持有人", "Local holders", HOLDERS)
            .column("RTA", "RTA", RATIO)
            .column("依据", "Evidence", TEXT)
            .column("产业链", "Chain", TEXT);
    var found = gaps.of(nodes, gaps.region(region), method);
    var chains = labels(found.stream().map(ChainGap::chain).distinct().toList());
    found.forEach(
        gap ->
            table.row(
                gap.chainNode().label(),
                gap.chainNode().stage() == null ? null : gap.chainNode().stage().name(),
                gap.gapType().name(),
                gap.action().name(),
                gap.severity(),
                gap.metrics().families(),
                gap.metrics().holders(),
                gap.metrics().specialization(),
                gap.evidence().isEmpty() ? "" : gap.evidence().getFirst().statement(),
                chains.of(gap.chain())));
    return table
        .note(
            "Types and thresholds are the usual ones of docs/measures.md; the period is by filing.")
        .note("Blocked (堵点) is not judged: the graph holds no data on use.")
        .build();
  }

  Labels labels(List<String> ids) {
    return new Labels(entities.byIds(ids));
  }

  /// The level of the project's region, so that it stands among its peers.
  private RegionLevel level(RunSubject subject) {
    var region = subject.project().region();
    return region == null ? RegionLevel.PROVINCE : gaps.region(region).level();
  }
}
