package io.luopan.queries.atlas;

import io.luopan.queries.gap.ChainGap;
import io.luopan.queries.gap.GapDetails;
import io.luopan.queries.measure.LifeCycle;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// 技术路线图: each node's filings year by year in the area compared with, and how far its
/// technology has come. `limit` is how many years are shown, the last being that of `asOf`.
///
/// @param lastWholeYear later filings are mostly not published
public record TechnologyRoadmap(Heading heading, int lastWholeYear, List<Node> nodes)
    implements AtlasItem {

  public TechnologyRoadmap {
    nodes = List.copyOf(nodes);
  }

  /// @param patentsAYear mean of the last whole years
  public record Node(
      AtlasThing chainNode,
      @Nullable LocalDate firstFiledOn,
      LifeCycle.Stage lifeCycle,
      double patentsAYear,
      List<Year> years) {
    public Node {
      years = List.copyOf(years);
    }
  }

  /// @param patents in the area compared with
  /// @param local those of the region
  public record Year(int year, boolean whole, long patents, long applicants, long local) {}

  static TechnologyRoadmap of(AtlasTemplate.Item item, AtlasSubject subject) {
    int last = subject.method().asOf().getYear();
    var years = IntStream.rangeClosed(last - item.limit() + 1, last).boxed().toList();
    var nodes = subject.gaps().stream().map(gap -> node(subject, gap, years)).toList();
    return new TechnologyRoadmap(
        item.heading(
            List.of(
                "Filings are those of the area compared with; `local` counts those of the region.",
                "Filings of the years after the last whole one are mostly not published.",
                "A citation main path is not part of this map.")),
        GapDetails.lastWholeYear(subject.method().asOf()),
        nodes);
  }

  private static Node node(AtlasSubject subject, ChainGap gap, List<Integer> years) {
    var details = subject.version().details(gap);
    var cycle = details.lifeCycle();
    int whole = details.lastWholeYear();
    Map<Integer, LifeCycle.Year> filed = details.filings();
    Map<Integer, LifeCycle.Year> local = details.localFilings();
    return new Node(
        AtlasThing.of(gap.chainNode()),
        details.firstFiledOn(),
        cycle.stage(),
        cycle.patentsAYear(),
        years.stream()
            .map(
                year -> {
                  var all = filed.getOrDefault(year, LifeCycle.Year.NOTHING);
                  return new Year(
                      year,
                      year <= whole,
                      all.patents(),
                      all.applicants(),
                      local.getOrDefault(year, LifeCycle.Year.NOTHING).patents());
                })
            .toList());
  }
}
