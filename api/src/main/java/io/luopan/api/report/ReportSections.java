package io.luopan.api.report;

import static io.luopan.api.report.Section.column;

import io.luopan.queries.measure.Range;
import io.luopan.queries.navigation.BranchCount;
import io.luopan.queries.navigation.BranchMeasure;
import io.luopan.queries.navigation.KeptRun;
import io.luopan.queries.navigation.NavigationReport;
import io.luopan.queries.navigation.ReportTable.Column;
import io.luopan.queries.navigation.Unit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Takes a run apart into the tables of its report; the first tells how all was done.
record ReportSections(KeptRun run, NavigationReport report) {

  List<Section> all() {
    var sections = new ArrayList<Section>();
    sections.add(method());
    sections.add(sources());
    sections.add(decomposition());
    sections.add(branches());
    sections.add(findings());
    sections.add(recall());
    sections.add(sample());
    report.tables().stream().map(Section::of).forEach(sections::add);
    return sections;
  }

  Section method() {
    var project = report.project();
    var section =
        Section.of(
            "方法与依据", "Method", column("项目", "What", Unit.TEXT), column("内容", "Said", Unit.TEXT));
    section
        .row("题目 Title", project.title())
        .row("问题 Question", project.question())
        .row(
            "类型 Kind",
            "%s %s (GB/T 39551.%d)"
                .formatted(
                    project.kind().titleZh(), project.kind().titleEn(), project.kind().part()))
        .row("区域 Region", report.region() == null ? "未指定 none named" : report.region())
        .row(
            "对比范围 Compared with",
            report.reference() == null ? "全部已载入 everything loaded" : report.reference())
        .row(
            "申请日 Filed",
            "%s – %s"
                .formatted(
                    project.from() == null ? "" : project.from(),
                    project.to() == null ? "" : project.to()))
        .row("法律状态截至 Status as of", report.asOf().toString())
        .row("图谱版本 Graph version", report.release())
        .row("检索时间 Run at", run.ranAt().toString())
        .row("执行人 By", run.by())
        .row("公开截至 Published until", report.knownUntil().toString())
        .row("最后完整年 Last complete year", Integer.toString(report.lastYear()))
        .row("增长窗口 Window of growth", project.window() + " years");
    lines(section, "检索规则 Search rule", project.searchRules());
    lines(section, "清洗规则 Cleaning rule", project.cleaningRules());
    lines(section, "标引规则 Tagging rule", project.taggingRules());
    section
        .row("查全率 Recall", proportion(report.recall().value(), report.recall().interval()))
        .row("查准率 Precision", proportion(report.precision().value(), report.precision().interval()))
        .row(
            "抽样 Draw",
            "%,d of %,d, seed %d"
                .formatted(
                    report.precision().drawn().size(),
                    report.precision().found(),
                    report.precision().seed()));
    report.notes().forEach(section::note);
    return section;
  }

  private static void lines(Section section, String name, List<String> lines) {
    lines.forEach(line -> section.row(name, line));
  }

  private static String proportion(@Nullable Double value, @Nullable Range interval) {
    return value == null || interval == null
        ? "不明 not known"
        : String.format(
            Locale.ROOT,
            "%.1f%% (95 %% interval %.1f%% – %.1f%%, Wilson 1927)",
            100 * value,
            100 * interval.low(),
            100 * interval.high());
  }

  private Section sources() {
    var section =
        Section.of(
            "数据来源",
            "Sources",
            column("来源", "Source", Unit.TEXT),
            column("文件", "Files", Unit.COUNT),
            column("专利", "Patents found", Unit.PATENTS),
            column("首次载入", "First loaded", Unit.DAY),
            column("最后载入", "Last loaded", Unit.DAY));
    report
        .sources()
        .forEach(
            source ->
                section.row(
                    source.source() + (source.synthetic() ? " (合成 synthetic)" : ""),
                    source.files(),
                    source.patents(),
                    toSeconds(source.firstLoadedAt()),
                    toSeconds(source.lastLoadedAt())));
    return section.note("Taken from the loads. A patent of several sources counts for each.");
  }

  private static @Nullable String toSeconds(@Nullable String moment) {
    return moment == null ? null : moment.replaceAll("\\.\\d+", "");
  }

  private Section decomposition() {
    var section =
        Section.of(
            "技术分解表",
            "Technology decomposition",
            column("级", "Level", Unit.COUNT),
            column("技术分支", "Branch", Unit.TEXT),
            column("节点", "Chain nodes", Unit.TEXT),
            column("分类号", "Classes", Unit.TEXT),
            column("关键词", "Words", Unit.TEXT),
            column("检索式", "Rule", Unit.TEXT));
    report
        .branches()
        .forEach(
            branch ->
                section.row(
                    branch.level(),
                    branch.path() + (branch.nameEn() == null ? "" : " (" + branch.nameEn() + ")"),
                    String.join("; ", branch.chainNodes()),
                    String.join("; ", branch.classes()),
                    String.join("; ", branch.words()),
                    branch.rule()));
    return section.note("* is a class with all below it; − leaves out.");
  }

  private Section branches() {
    var section =
        Section.of(
            "技术分支",
            "Branches",
            Stream.concat(
                    Stream.of(column("技术分支", "Branch", Unit.TEXT)),
                    Arrays.stream(BranchMeasure.values())
                        .map(measure -> column(measure.zh(), measure.en(), measure.unit())))
                .toArray(Column[]::new));
    Stream.concat(Stream.of(report.found()), report.branches().stream())
        .forEach(branch -> section.row(counted(branch)));
    return section
        .note(
            "Growth: families of the %1$d years to %2$d over those of the %1$d before, − 1."
                .formatted(report.project().window(), report.lastYear()))
        .note("In force: patents, of those whose status is known. Local share: of families.");
  }

  private static @Nullable Object[] counted(BranchCount branch) {
    return Stream.concat(
            Stream.of(branch.path().isEmpty() ? "全部 All branches" : branch.path()),
            Arrays.stream(BranchMeasure.values()).map(measure -> (Object) measure.of(branch)))
        .toArray();
  }

  private Section findings() {
    var section =
        Section.of(
            "结论",
            "Findings",
            column("结论", "Finding", Unit.TEXT),
            column("技术分支", "Branch", Unit.TEXT),
            column("指标", "Measure", Unit.TEXT),
            column("数值", "Number", Unit.TEXT));
    report
        .findings()
        .forEach(
            one -> {
              var measure = one.finding().measure();
              section.row(
                  one.finding().text(),
                  one.path() == null ? "" : one.path(),
                  measure == null ? "" : measure.zh() + " " + measure.en(),
                  measure == null ? "" : value(one.value(), measure));
            });
    return section.note("The number is that of this run.");
  }

  private static String value(@Nullable Double value, BranchMeasure measure) {
    if (value == null) {
      return Cells.UNKNOWN;
    }
    return measure.unit() == Unit.SHARE
        ? Cells.number(value, Unit.SHARE)
        : Cells.number(Math.round(value), measure.unit()) + " " + measure.unit().sign();
  }

  private Section recall() {
    var section =
        Section.of(
            "查全率样本",
            "Recall sample",
            column("号码", "Number", Unit.TEXT),
            column("匹配", "Match", Unit.TEXT),
            column("专利", "Patent", Unit.TEXT),
            column("检出", "Found", Unit.TEXT),
            column("说明", "Reason", Unit.TEXT));
    report
        .recall()
        .told()
        .forEach(
            told ->
                section.row(
                    told.number(),
                    told.status().name(),
                    told.label(),
                    told.found(),
                    told.reason()));
    return section.note(
        "Found %,d of %,d resolved: %s"
            .formatted(
                report.recall().found(),
                report.recall().resolved(),
                proportion(report.recall().value(), report.recall().interval())));
  }

  private Section sample() {
    var section =
        Section.of(
            "查准率样本",
            "Precision sample",
            column("号码", "Number", Unit.TEXT),
            column("名称", "Title", Unit.TEXT),
            column("申请日", "Filed", Unit.DAY),
            column("相关", "Relevant", Unit.TEXT));
    report
        .precision()
        .drawn()
        .forEach(
            one ->
                section.row(
                    one.number(),
                    one.title(),
                    one.filedOn() == null ? null : one.filedOn().toString(),
                    one.relevant()));
    return section.note(
        "Relevant %,d of %,d judged: %s"
            .formatted(
                report.precision().relevantCount(),
                report.precision().judgedCount(),
                proportion(report.precision().value(), report.precision().interval())));
  }
}
