package io.luopan.queries.projection;

import io.luopan.queries.patent.PatentFilter;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads a filter as a test of columns, where they hold all that it names: regions, nodes, chains,
/// holders, days of filing and grant, status and kind. It answers as Cypher does, where what is not
/// known is neither so nor otherwise.
final class ColumnFilter {
  private static final int NO = 0;
  private static final int UNKNOWN = 1;
  private static final int YES = 2;

  private final PatentColumns columns;
  private final FilterMeaning meaning;

  ColumnFilter(PatentColumns columns, FilterMeaning meaning) {
    this.columns = columns;
    this.meaning = meaning;
  }

  /// Whether a patent is meant: [#NO], [#UNKNOWN] or [#YES].
  private interface Test {
    int of(int patent);
  }

  /// The patents meant; empty where the filter names what no column holds.
  Optional<BitSet> find(PatentFilter filter) {
    return isHeld(filter) ? Optional.of(find(test(filter))) : Optional.empty();
  }

  static boolean isHeld(PatentFilter filter) {
    var not = filter.not();
    return filter.text() == null
        && filter.title() == null
        && filter.number() == null
        && filter.holderType().isEmpty()
        && filter.classSymbol().isEmpty()
        && filter.minPlacementConfidence() == null
        && filter.counted() == null
        && filter.cells().isEmpty()
        && (not == null || isHeld(not))
        && filter.and().stream().allMatch(ColumnFilter::isHeld)
        && filter.or().stream().allMatch(ColumnFilter::isHeld);
  }

  private BitSet find(Test test) {
    var found = new BitSet(columns.size());
    for (int patent = 0; patent < columns.size(); patent++) {
      if (test.of(patent) == YES) {
        found.set(patent);
      }
    }
    return found;
  }

  private Test test(PatentFilter filter) {
    var all = new ArrayList<Test>();
    filter.and().forEach(part -> all.add(test(part)));
    if (!filter.or().isEmpty()) {
      all.add(any(filter.or().stream().map(this::test).toList()));
    }
    if (filter.not() != null) {
      var refused = test(filter.not());
      all.add(patent -> YES - refused.of(patent));
    }
    if (!filter.region().isEmpty()) {
      all.add(inRegions(meaning.paths(filter.region())));
    }
    if (!filter.chainNode().isEmpty()) {
      all.add(onNodes(filter.chainNode()));
    }
    if (!filter.chain().isEmpty()) {
      all.add(onNodes(meaning.nodes(filter.chain())));
    }
    if (!filter.holder().isEmpty()) {
      all.add(ofHolders(meaning.holders(filter.holder())));
    }
    if (!filter.legalStatus().isEmpty()) {
      var wanted = EnumSet.copyOf(filter.legalStatus());
      all.add(patent -> wanted.contains(columns.status(patent)) ? YES : NO);
    }
    if (!filter.patentType().isEmpty()) {
      var wanted = EnumSet.copyOf(filter.patentType());
      all.add(patent -> wanted.contains(columns.type(patent)) ? YES : NO);
    }
    days(all, filter.filedOn(), columns::filedOn);
    days(all, filter.grantedOn(), columns::grantedOn);
    return all(all);
  }

  private static Test all(List<Test> tests) {
    return switch (tests.size()) {
      case 0 -> _ -> YES;
      case 1 -> tests.getFirst();
      default ->
          patent -> {
            int least = YES;
            for (var test : tests) {
              least = Math.min(least, test.of(patent));
              if (least == NO) {
                break;
              }
            }
            return least;
          };
    };
  }

  private static Test any(List<Test> tests) {
    return patent -> {
      int most = NO;
      for (var test : tests) {
        most = Math.max(most, test.of(patent));
      }
      return most;
    };
  }

  private Test inRegions(Collection<String> wanted) {
    var paths = columns.paths();
    var in = new boolean[paths.size() + 1];
    for (int place = 1; place < in.length; place++) {
      in[place] = wanted.stream().anyMatch(paths.get(place - 1)::startsWith);
    }
    return patent -> in[columns.place(patent)] ? YES : NO;
  }

  private Test onNodes(Collection<String> wanted) {
    var nodes = columns.nodeIds();
    var in = new boolean[nodes.size()];
    for (int node = 0; node < in.length; node++) {
      in[node] = wanted.contains(nodes.get(node));
    }
    return patent -> {
      for (int at = 0; at < columns.nodes(patent); at++) {
        if (in[columns.node(patent, at)]) {
          return YES;
        }
      }
      return NO;
    };
  }

  private Test ofHolders(Collection<String> wanted) {
    var in = new BitSet();
    wanted.stream().mapToInt(columns::holderNumber).filter(number -> number >= 0).forEach(in::set);
    return patent -> {
      for (int at = 0; at < columns.parties(patent); at++) {
        if (in.get(columns.holder(patent, at))) {
          return YES;
        }
      }
      return NO;
    };
  }

  private interface Day {
    int of(int patent);
  }

  private static void days(List<Test> all, PatentFilter.@Nullable Days span, Day day) {
    if (span == null || span.gte() == null && span.lte() == null) {
      return;
    }
    var period = Period.of(span.gte(), span.lte());
    all.add(
        patent -> {
          int known = day.of(patent);
          return known == Days.UNKNOWN ? UNKNOWN : period.holds(known) ? YES : NO;
        });
  }
}
