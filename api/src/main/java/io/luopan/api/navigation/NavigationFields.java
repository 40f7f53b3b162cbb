package io.luopan.api.navigation;

import graphql.schema.DataFetchingEnvironment;
import io.luopan.api.ApiSettings;
import io.luopan.api.graphql.GlobalId;
import io.luopan.api.graphql.Loaders;
import io.luopan.queries.Questions;
import io.luopan.queries.industry.ChainNode;
import io.luopan.queries.kept.CellChange;
import io.luopan.queries.kept.KeptRow;
import io.luopan.queries.landscape.Summary;
import io.luopan.queries.navigation.KeptProject;
import io.luopan.queries.navigation.KeptRun;
import io.luopan.queries.navigation.NavigationProject;
import io.luopan.queries.navigation.NavigationReport;
import io.luopan.queries.navigation.NavigationRunDiff;
import io.luopan.queries.navigation.Precision;
import io.luopan.queries.navigation.ReportTable;
import io.luopan.queries.place.Region;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import tools.jackson.databind.json.JsonMapper;

/// The fields of projects, runs and reports that are not simply theirs.
@Controller
class NavigationFields {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Questions questions;
  private final ApiSettings settings;

  NavigationFields(Questions questions, ApiSettings settings) {
    this.questions = questions;
    this.settings = settings;
  }

  record BranchField(
      String key,
      @Nullable String under,
      int level,
      String name,
      @Nullable String nameEn,
      List<ChainNode> chainNodes,
      String rule) {}

  record TableRow(List<Cell> cells) {}

  record Cell(@Nullable String text, @Nullable Double number) {}

  record Change(
      String branch,
      String path,
      String field,
      @Nullable String was,
      @Nullable String is,
      @Nullable Double difference) {
    static Change of(CellChange change) {
      return new Change(
          change.row(),
          change.label(),
          change.field(),
          change.was(),
          change.is(),
          change.difference());
    }
  }

  @SchemaMapping(typeName = "NavigationProject")
  String id(KeptProject project) {
    return GlobalId.of(project.id());
  }

  @SchemaMapping(typeName = "NavigationProject")
  String title(KeptProject project) {
    return project.project().title();
  }

  @SchemaMapping(typeName = "NavigationProject")
  NavigationProject definition(KeptProject project) {
    return project.project();
  }

  @SchemaMapping(typeName = "NavigationProject")
  @Nullable KeptRun lastRun(KeptProject project) {
    return questions.navigation().lastRun(project.id()).orElse(null);
  }

  @SchemaMapping(typeName = "NavigationDefinition")
  List<BranchField> branches(NavigationProject project) {
    var tree = project.tree();
    var nodes =
        questions.chainNodes().byIds(tree.chainNodes()).stream()
            .collect(java.util.stream.Collectors.toMap(ChainNode::id, node -> node));
    return tree.inOrder().stream()
        .map(
            branch ->
                new BranchField(
                    branch.key(),
                    branch.under(),
                    tree.level(branch),
                    branch.name(),
                    branch.nameEn(),
                    branch.chainNodes().stream().map(nodes::get).filter(Objects::nonNull).toList(),
                    branch.rule()))
        .toList();
  }

  @SchemaMapping(typeName = "NavigationDefinition")
  @Nullable CompletableFuture<@Nullable Region> region(
      NavigationProject project, DataFetchingEnvironment at) {
    return project.region() == null ? null : Loaders.entity(at, project.region());
  }

  @SchemaMapping(typeName = "NavigationDefinition")
  @Nullable CompletableFuture<@Nullable Region> reference(
      NavigationProject project, DataFetchingEnvironment at) {
    return project.reference() == null ? null : Loaders.entity(at, project.reference());
  }

  @SchemaMapping(typeName = "NavigationRun")
  String id(KeptRun run) {
    return GlobalId.of(run.id());
  }

  @SchemaMapping(typeName = "NavigationRun")
  String htmlUrl(KeptRun run) {
    return settings.baseIri() + ReportDownloads.path(run, "html");
  }

  @SchemaMapping(typeName = "NavigationRun")
  String xlsxUrl(KeptRun run) {
    return settings.baseIri() + ReportDownloads.path(run, "xlsx");
  }

  @BatchMapping(typeName = "NavigationRun")
  Map<KeptRun, @Nullable NavigationReport> report(List<KeptRun> runs) {
    return Loaders.ones(runs, KeptRun::id, questions.navigation()::documents);
  }

  @SchemaMapping(typeName = "NavigationReport")
  NavigationProject definition(NavigationReport report) {
    return report.project();
  }

  @SchemaMapping(typeName = "NavigationSummary")
  @Nullable Double growth(Summary summary) {
    return summary.growth();
  }

  @SchemaMapping(typeName = "NavigationSample")
  long judged(Precision sample) {
    return sample.judgedCount();
  }

  @SchemaMapping(typeName = "NavigationSample")
  long relevant(Precision sample) {
    return sample.relevantCount();
  }

  @SchemaMapping(typeName = "NavigationDrawn")
  String patent(Precision.Drawn drawn) {
    return GlobalId.of(drawn.patent());
  }

  @SchemaMapping(typeName = "NavigationTable")
  String titleZh(ReportTable table) {
    return table.kind().titleZh();
  }

  @SchemaMapping(typeName = "NavigationTable")
  String titleEn(ReportTable table) {
    return table.kind().titleEn();
  }

  @SchemaMapping(typeName = "NavigationTable")
  String parameters(ReportTable table) {
    return JSON.writeValueAsString(table.parameters());
  }

  @SchemaMapping(typeName = "NavigationTable")
  List<TableRow> rows(ReportTable table) {
    return table.rows().stream()
        .map(row -> new TableRow(row.stream().map(NavigationFields::cell).toList()))
        .toList();
  }

  @SchemaMapping(typeName = "NavigationRunDiff")
  List<String> gone(NavigationRunDiff diff) {
    return diff.branches().gone().stream().map(KeptRow::label).toList();
  }

  @SchemaMapping(typeName = "NavigationRunDiff")
  List<String> come(NavigationRunDiff diff) {
    return diff.branches().come().stream().map(KeptRow::label).toList();
  }

  @SchemaMapping(typeName = "NavigationRunDiff")
  List<Change> changed(NavigationRunDiff diff) {
    return diff.branches().changed().stream().map(Change::of).toList();
  }

  @SchemaMapping(typeName = "NavigationRunDiff")
  List<Change> checks(NavigationRunDiff diff) {
    return diff.checks().stream().map(Change::of).toList();
  }

  private static Cell cell(@Nullable Object value) {
    return new Cell(
        value == null ? null : String.valueOf(value),
        value instanceof Number number ? (Double) number.doubleValue() : null);
  }
}
