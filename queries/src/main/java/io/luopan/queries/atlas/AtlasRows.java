package io.luopan.queries.atlas;

import io.luopan.queries.kept.KeptRow;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Takes items apart into rows that can be compared.
final class AtlasRows {
  private AtlasRows() {}

  static List<KeptRow> of(AtlasItem item) {
    return switch (item) {
      case ChainMap map -> rows(map);
      case TechnologyRoadmap map -> map.nodes().stream().flatMap(AtlasRows::rows).toList();
      case RegionMap map -> map.regions().stream().map(row -> row(map, row)).toList();
      case AttractionMap map -> map.targets().stream().flatMap(AtlasRows::rows).toList();
      case ApplicationMap map -> rows(map);
      case HolderList list -> list.holders().stream().map(AtlasRows::row).toList();
      case PeopleList list -> list.nodes().stream().flatMap(AtlasRows::rows).toList();
      case IssueList list -> list.issues().stream().map(AtlasRows::row).toList();
      case ClusterList list -> list.clusters().stream().map(AtlasRows::row).toList();
      case AbsentItem absent ->
          List.of(KeptRow.of("absent", "absent").with("absentBecause", absent.absentBecause()));
    };
  }

  private static List<KeptRow> rows(ChainMap map) {
    var nodes =
        map.nodes().stream()
            .map(
                node ->
                    row(node.chainNode())
                        .with("gapType", node.gapType())
                        .with("action", node.action())
                        .with("severity", node.severity())
                        .with("rank", node.rank())
                        .with("patents", node.patents())
                        .with("families", node.families())
                        .with("holders", node.holders())
                        .with("share", node.share())
                        .with("specialization", node.specialization())
                        .with("relatednessDensity", node.relatednessDensity())
                        .with("criticality", node.criticality()));
    var feeds =
        map.feeds().stream()
            .map(
                feed ->
                    KeptRow.of(feed.from() + " → " + feed.to(), feed.from() + " → " + feed.to())
                        .with("recycles", String.valueOf(feed.recycles())));
    return Stream.concat(nodes, feeds).toList();
  }

  private static Stream<KeptRow> rows(TechnologyRoadmap.Node node) {
    var itself =
        row(node.chainNode())
            .with("firstFiledOn", String.valueOf(node.firstFiledOn()))
            .with("lifeCycle", node.lifeCycle())
            .with("patentsAYear", node.patentsAYear());
    var years =
        node.years().stream()
            .map(
                year ->
                    KeptRow.of(String.valueOf(year.year()), String.valueOf(year.year()))
                        .with("patents", year.patents())
                        .with("applicants", year.applicants())
                        .with("local", year.local())
                        .in(node.chainNode().id(), node.chainNode().label()));
    return Stream.concat(Stream.of(itself), years);
  }

  private static KeptRow row(RegionMap map, RegionMap.Row region) {
    return IntStream.range(0, map.nodes().size())
        .boxed()
        .reduce(
            row(region.region()),
            (row, i) -> row.with(map.nodes().get(i).key(), region.values().get(i)),
            (one, _) -> one);
  }

  private static Stream<KeptRow> rows(AttractionMap.Target target) {
    var itself =
        row(target.chainNode())
            .with("gapType", target.gapType())
            .with("severity", target.severity());
    var holders =
        target.candidates().stream()
            .map(
                one ->
                    row(one.holder())
                        .with("score", one.score())
                        .with("known", one.known())
                        .with("families", one.families())
                        .in(target.chainNode().id(), target.chainNode().label()));
    return Stream.concat(Stream.of(itself), holders);
  }

  private static List<KeptRow> rows(ApplicationMap map) {
    var ends =
        map.ends().stream()
            .map(
                end ->
                    row(end.chainNode())
                        .with("gapType", end.gapType())
                        .with("families", end.families())
                        .with("specialization", end.specialization()));
    var chains =
        map.chains().stream()
            .map(
                one ->
                    row(one.chain())
                        .with("relation", one.relation())
                        .with("nodes", one.nodes())
                        .with("families", one.families()));
    return Stream.concat(ends, chains).toList();
  }

  private static KeptRow row(HolderList.Listed one) {
    return row(one.holder())
        .with("holderType", one.holderType())
        .with("region", one.region() == null ? null : one.region().label())
        .with("families", one.families())
        .with("inForce", one.inForce())
        .with("nodes", one.nodes().size());
  }

  /// Whoever filed here and elsewhere has a row of either.
  private static Stream<KeptRow> rows(PeopleList.OnNode node) {
    return Stream.concat(
            node.local().stream().map(one -> row(one, "local")),
            node.elsewhere().stream().map(one -> row(one, "elsewhere")))
        .map(row -> row.in(node.chainNode().id(), node.chainNode().label()));
  }

  private static KeptRow row(PeopleList.Person one, String from) {
    return KeptRow.of(one.inventor().id() + " " + from, one.inventor().label() + " · " + from)
        .with("affiliation", one.affiliation() == null ? null : one.affiliation().label())
        .with("families", one.families())
        .with("inForce", one.inForce());
  }

  private static KeptRow row(IssueList.Issue one) {
    return row(one.chainNode())
        .with("gapType", one.gapType())
        .with("action", one.action())
        .with("severity", one.severity());
  }

  private static KeptRow row(ClusterList.Listed one) {
    return row(one.cluster())
        .with("tier", one.tier())
        .with("standing", one.standing())
        .with("here", String.valueOf(one.here()))
        .with("regions", one.regions().size())
        .with("chains", one.chains().size());
  }

  private static KeptRow row(AtlasThing thing) {
    return KeptRow.of(thing.id(), thing.label());
  }
}
