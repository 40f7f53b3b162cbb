package io.luopan.queries.atlas;

import io.luopan.queries.gap.GapMethod;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Everything a template orders of a chain in a region, counted by one method from one version of
/// the graph. A document of its own: it says what things were called, so that it can be read when
/// the graph has changed.
///
/// @param template its code
/// @param release the version of the graph that was counted
/// @param coverage the share of the patents on all chains whose region is known
public record Atlas(
    AtlasThing chain,
    AtlasThing region,
    String template,
    String nameZh,
    String nameEn,
    LocalDate asOf,
    String release,
    GapMethod rules,
    @Nullable Double coverage,
    List<AtlasItem> maps,
    List<AtlasItem> lists,
    List<String> notes) {

  public Atlas {
    maps = List.copyOf(maps);
    lists = List.copyOf(lists);
    notes = List.copyOf(notes);
  }

  /// The chain's nodes that its items judge or follow, each once, in the order in which they come.
  public List<AtlasThing> chainNodes() {
    return items().stream()
        .flatMap(
            item ->
                switch (item) {
                  case ChainMap map -> map.nodes().stream().map(ChainMap.Node::chainNode);
                  case TechnologyRoadmap map ->
                      map.nodes().stream().map(TechnologyRoadmap.Node::chainNode);
                  case IssueList list -> list.issues().stream().map(IssueList.Issue::chainNode);
                  default -> Stream.empty();
                })
        .distinct()
        .toList();
  }

  List<AtlasItem> items() {
    return Stream.concat(maps.stream(), lists.stream()).toList();
  }
}
