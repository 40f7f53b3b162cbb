package io.luopan.queries.navigation;

import io.luopan.model.cypher.CypherFiles;
import io.luopan.queries.GraphReader;
import io.luopan.queries.Parameters;
import io.luopan.queries.classification.ClassQueries;
import io.luopan.queries.graph.DatasetQueries;
import io.luopan.queries.graph.EntityQueries;
import io.luopan.queries.graph.Names;
import io.luopan.queries.industry.ChainNode;
import io.luopan.queries.landscape.Landscape;
import io.luopan.queries.landscape.LandscapeQueries;
import io.luopan.queries.measure.SeededSample;
import io.luopan.queries.patent.NumberMatch;
import io.luopan.queries.patent.NumberQueries;
import io.luopan.queries.patent.Patent;
import io.luopan.queries.patent.PatentFilter;
import io.luopan.queries.patent.PatentSets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Runs projects on the graph as it is. Cost: two questions a branch, and those of each table.
public final class NavigationRuns {
  private final PatentSets sets;
  private final LandscapeQueries landscapes;
  private final NumberQueries numbers;
  private final EntityQueries entities;
  private final ClassQueries classes;
  private final DatasetQueries dataset;
  private final NavigationTables tables;

  public NavigationRuns(
      GraphReader graph,
      LandscapeQueries landscapes,
      NumberQueries numbers,
      EntityQueries entities,
      ClassQueries classes,
      DatasetQueries dataset,
      ChainGaps gaps) {
    this.sets = new PatentSets(graph);
    this.landscapes = landscapes;
    this.numbers = numbers;
    this.entities = entities;
    this.classes = classes;
    this.dataset = dataset;
    this.tables = new NavigationTables(new TableSource(landscapes, entities, gaps));
  }

  /// @param judged whether patents belong, by their ids, as people said by now
  public NavigationReport run(
      NavigationProject project, LocalDate asOf, Map<String, Boolean> judged) {
    var release = dataset.version().release();
    var tree = project.tree();
    var found = project.within(tree.all());
    var known = landscapes.known(new Landscape(found, asOf, project.window()));
    var subject = new RunSubject(project, tree, asOf, known.lastYear());
    var branches = branches(subject);
    var sources = sources(found);
    return new NavigationReport(
        project,
        asOf,
        release,
        label(project.region()),
        label(project.reference()),
        known.until(),
        known.lastYear(),
        sources,
        whole(subject),
        branches,
        recall(project.recallSample(), found),
        precision(project, found).judged(judged),
        project.findings().stream().map(finding -> value(finding, branches)).toList(),
        tables.of(subject),
        notes(project, sources, release));
  }

  private List<BranchCount> branches(RunSubject subject) {
    var nodes = nodes(subject.tree().chainNodes());
    var selectors = classes.selectedBy(subject.tree().chainNodes());
    return subject.tree().inOrder().stream()
        .map(branch -> branch(subject, branch, nodes, selectors))
        .toList();
  }

  private BranchCount branch(
      RunSubject subject,
      Branch branch,
      Map<String, ChainNode> nodes,
      Map<String, List<ClassQueries.ClassMapping>> selectors) {
    var named = branch.chainNodes().stream().map(nodes::get).filter(Objects::nonNull).toList();
    var found = subject.tree().found(branch);
    return new BranchCount(
        branch.key(),
        subject.tree().path(branch),
        subject.tree().level(branch),
        branch.name(),
        branch.nameEn(),
        named.stream().map(node -> node.key() + " " + node.label()).toList(),
        branch.rule(),
        branch.chainNodes().stream()
            .flatMap(node -> selectors.getOrDefault(node, List.of()).stream())
            .map(NavigationRuns::written)
            .distinct()
            .toList(),
        named.stream().flatMap(node -> node.keywords().stream()).distinct().toList(),
        subject.count(landscapes, subject.project().within(found)),
        subject.localCount(landscapes, found));
  }

  private BranchCount whole(RunSubject subject) {
    var all = subject.tree().all();
    return new BranchCount(
        "",
        "",
        0,
        "全部",
        "All branches",
        List.of(),
        "",
        List.of(),
        List.of(),
        subject.count(landscapes, subject.project().within(all)),
        subject.localCount(landscapes, all));
  }

  private static String written(ClassQueries.ClassMapping selector) {
    var symbol = selector.symbol().symbol();
    return switch (selector.mode()) {
      case SUBTREE -> symbol + (selector.needsKeyword() ? "* + word" : "*");
      case EXACT -> symbol + (selector.needsKeyword() ? " + word" : "");
      case MINUS -> "− " + symbol;
    };
  }

  private Map<String, ChainNode> nodes(Collection<String> ids) {
    return entities.byIds(ids).values().stream()
        .filter(ChainNode.class::isInstance)
        .map(ChainNode.class::cast)
        .collect(Collectors.toMap(ChainNode::id, node -> node));
  }

  private List<SourceUse> sources(PatentFilter found) {
    return sets.list(
        found, CypherFiles.read(NavigationRuns.class, "sources"), Parameters.none(), SourceUse::of);
  }

  private Recall recall(List<String> known, PatentFilter found) {
    var matches = numbers.resolve(known);
    var resolved = new LinkedHashMap<String, Patent>();
    matches.stream()
        .filter(NavigationRuns::isResolved)
        .map(match -> Objects.requireNonNull(match.patent()))
        .forEach(patent -> resolved.put(patent.id(), patent));
    var hits = sets.among(found, resolved.keySet());
    return new Recall(
        matches.stream().map(match -> told(match, hits)).toList(), resolved.size(), hits.size());
  }

  private static boolean isResolved(NumberMatch match) {
    return match.patent() != null && match.status() != NumberMatch.Status.AMBIGUOUS;
  }

  private static Recall.Told told(NumberMatch match, Collection<String> hits) {
    var patent = isResolved(match) ? match.patent() : null;
    return new Recall.Told(
        match.raw(),
        match.status(),
        match.reason(),
        patent == null ? null : patent.id(),
        patent == null ? null : patent.label(),
        patent == null ? null : (Boolean) hits.contains(patent.id()));
  }

  private Precision precision(NavigationProject project, PatentFilter found) {
    var ids =
        sets.list(
            found,
            CypherFiles.read(NavigationRuns.class, "ids"),
            Parameters.none(),
            row -> row.text("patent"));
    var drawn = SeededSample.draw(ids, project.sampleSize(), project.sampleSeed());
    var patents = entities.byIds(drawn);
    return new Precision(
        project.sampleSeed(),
        ids.size(),
        drawn.stream()
            .map(patents::get)
            .filter(Patent.class::isInstance)
            .map(Patent.class::cast)
            .map(NavigationRuns::drawn)
            .toList());
  }

  private static Precision.Drawn drawn(Patent patent) {
    var number = patent.application();
    return new Precision.Drawn(
        patent.id(),
        number == null ? Names.keyOf(patent.id()) : number,
        patent.titleZh() == null ? patent.titleEn() : patent.titleZh(),
        patent.filedOn(),
        null);
  }

  private static FindingValue value(Finding finding, List<BranchCount> branches) {
    var branch =
        branches.stream()
            .filter(one -> one.key().equals(finding.branch()))
            .findFirst()
            .orElse(null);
    var measure = finding.measure();
    var value = branch == null || measure == null ? null : measure.of(branch);
    return new FindingValue(
        finding,
        branch == null ? null : branch.path(),
        value == null ? null : (Double) value.doubleValue());
  }

  private @Nullable String label(@Nullable String id) {
    if (id == null) {
      return null;
    }
    var region = entities.byIds(List.of(id)).get(id);
    return region == null ? Names.keyOf(id) : region.label();
  }

  private List<String> notes(NavigationProject project, List<SourceUse> sources, String release) {
    var notes = new ArrayList<String>();
    if (sources.stream().anyMatch(SourceUse::synthetic)) {
      notes.add("合成示例数据，并非真实专利。 Some of these patents are made up, to try the program with.");
    }
    notes.add("A branch holds what it selects itself and what the branches under it hold.");
    notes.add("A patent on two branches counts for both; the whole counts it once.");
    notes.add("Counts are context, not merit: read them with validity and coverage.");
    if (!project.recallSample().isEmpty()) {
      notes.add(
          "The recall sample is what the project's people knew, and was not drawn at random: its"
              + " interval tells chance alone.");
    }
    InTime.ask(() -> dataset.version().release())
        .filter(now -> !now.equals(release))
        .ifPresent(
            now ->
                notes.add(
                    "The graph went from version %s to %s while this was counted; run it again."
                        .formatted(release, now)));
    return notes;
  }
}
