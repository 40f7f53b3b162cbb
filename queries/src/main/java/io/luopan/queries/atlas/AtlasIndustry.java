package io.luopan.queries.atlas;

import io.luopan.model.industry.IndustryFact.ChainStage;
import io.luopan.queries.atlas.ApplicationMap.Aligned;
import io.luopan.queries.atlas.ApplicationMap.End;
import io.luopan.queries.atlas.ClusterList.Listed;
import io.luopan.queries.gap.ChainGap;
import io.luopan.queries.industry.ChainQueries;
import io.luopan.queries.industry.ChainQueries.ChainAlignment;
import io.luopan.queries.industry.Cluster;
import io.luopan.queries.industry.SystemQueries;
import io.luopan.queries.place.Region;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Tells what a chain leads to, and which clusters list it.
final class AtlasIndustry {
  private final ChainQueries chains;
  private final SystemQueries systems;

  AtlasIndustry(ChainQueries chains, SystemQueries systems) {
    this.chains = chains;
    this.systems = systems;
  }

  ApplicationMap applications(AtlasTemplate.Item item, AtlasSubject subject) {
    var byId =
        subject.gaps().stream()
            .collect(Collectors.toMap(gap -> gap.chainNode().id(), Function.identity()));
    var ends =
        subject.gaps().stream()
            .filter(gap -> isEnd(gap, subject))
            .map(gap -> end(gap, subject, byId))
            .toList();
    var id = subject.chain().id();
    var aligned = chains.alignmentsOf(List.of(id)).getOrDefault(id, List.of());
    var notes =
        new ArrayList<>(Notes.cut(Math.min(item.limit(), ends.size()), ends.size(), "ends"));
    notes.addAll(
        Notes.cut(Math.min(item.limit(), aligned.size()), aligned.size(), "aligned chains"));
    notes.add(
        "An end of the chain is a node of the downstream stage, or one that feeds none; the graph"
            + " holds no products and no links to classes of GB/T 4754.");
    return new ApplicationMap(
        item.heading(notes),
        ends.stream().limit(item.limit()).toList(),
        aligned.stream().limit(item.limit()).map(one -> aligned(one, subject)).toList());
  }

  private static boolean isEnd(ChainGap gap, AtlasSubject subject) {
    return gap.chainNode().stage() == ChainStage.DOWNSTREAM
        || subject.tree().customers(gap.chainNode().id()).isEmpty();
  }

  private static End end(ChainGap gap, AtlasSubject subject, Map<String, ChainGap> byId) {
    return new End(
        AtlasThing.of(gap.chainNode()),
        gap.chainNode().stage(),
        subject.tree().suppliers(gap.chainNode().id()).stream()
            .flatMap(id -> Stream.ofNullable(byId.get(id)))
            .map(supplier -> AtlasThing.of(supplier.chainNode()))
            .sorted(Comparator.comparing(AtlasThing::key))
            .toList(),
        gap.gapType(),
        gap.metrics().families(),
        gap.metrics().specialization());
  }

  private static Aligned aligned(ChainAlignment alignment, AtlasSubject subject) {
    var gaps = subject.version().gaps(alignment.chain(), subject.region(), subject.method()).gaps();
    return new Aligned(
        AtlasThing.of(alignment.chain()),
        alignment.relation(),
        alignment.standing(),
        alignment.reason(),
        gaps.size(),
        gaps.stream().mapToLong(gap -> gap.metrics().families()).sum());
  }

  AtlasItem clusters(AtlasTemplate.Item item, AtlasSubject subject) {
    var chain = subject.chain().id();
    var all = systems.clustersOfChains(List.of(chain)).getOrDefault(chain, List.of());
    if (all.isEmpty()) {
      return AbsentItem.of(item, "No system that is loaded lists the chain in a cluster.");
    }
    var clusters = all.stream().limit(item.limit()).toList();
    var ids = clusters.stream().map(Cluster::id).toList();
    var ofSystems = systems.systemsOfClusters(ids);
    var regions = systems.regionsOfClusters(ids);
    var listed = chains.chainsOfClusters(ids);
    return new ClusterList(
        item.heading(Notes.cut(clusters.size(), all.size(), "clusters")),
        clusters.stream()
            .map(
                cluster -> {
                  var system = ofSystems.get(cluster.id());
                  var covered = regions.getOrDefault(cluster.id(), List.of());
                  return new Listed(
                      AtlasThing.of(cluster),
                      cluster.tier(),
                      cluster.standing(),
                      system == null ? null : AtlasThing.of(system),
                      covered.stream().anyMatch(region -> meets(region, subject.region())),
                      covered.stream().map(AtlasThing::of).toList(),
                      listed.getOrDefault(cluster.id(), List.of()).stream()
                          .map(AtlasThing::of)
                          .toList());
                })
            .toList());
  }

  private static boolean meets(Region one, Region other) {
    return one.path().startsWith(other.path()) || other.path().startsWith(one.path());
  }
}
