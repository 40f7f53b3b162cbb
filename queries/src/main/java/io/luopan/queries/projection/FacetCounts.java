package io.luopan.queries.projection;

import io.luopan.model.patent.LegalStatus;
import io.luopan.model.patent.PatentType;
import io.luopan.queries.patent.Facet;
import io.luopan.queries.patent.PatentFacet;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// Breaks a set of patents down in one pass. A patent counts once in each bucket it is in.
final class FacetCounts {
  private static final int YEARS = 4096;
  private static final LegalStatus[] STATUSES = LegalStatus.values();
  private static final PatentType[] TYPES = PatentType.values();

  private final PatentColumns columns;
  private final BitSet patents;

  FacetCounts(PatentColumns columns, BitSet patents) {
    this.columns = columns;
    this.patents = patents;
  }

  /// Hands on the groups of a patent, some perhaps twice.
  private interface Groups {
    void each(int patent, IntConsumer take);
  }

  Facet by(PatentFacet by, int size) {
    return switch (by) {
      case YEAR -> largest(by, count(YEARS, this::year), String::valueOf, size);
      case LEGAL_STATUS ->
          largest(
              by,
              count(STATUSES.length, (p, take) -> take.accept(columns.status(p).ordinal())),
              i -> STATUSES[i].name(),
              size);
      case PATENT_TYPE ->
          largest(
              by,
              count(TYPES.length, (p, take) -> take.accept(columns.type(p).ordinal())),
              i -> TYPES[i].name(),
              size);
      case CHAIN_NODE ->
          largest(by, count(columns.nodeIds().size(), this::nodes), columns.nodeIds()::get, size);
      case HOLDER ->
          largest(by, count(columns.holders(), this::applicants), columns::holderId, size);
      case REGION -> byRegion(size);
      case CHAIN, CLASS_SUBCLASS -> throw new IllegalArgumentException(by.name());
    };
  }

  /// @param ownChains by node, the chain it is curated for
  Facet byChain(Map<String, String> ownChains, int size) {
    var chains = ownChains.values().stream().distinct().toList();
    var chainOf =
        columns.nodeIds().stream()
            .mapToInt(node -> chains.indexOf(ownChains.getOrDefault(node, "")))
            .toArray();
    // The last group is that of nodes without a chain.
    var counts =
        count(
            chains.size() + 1,
            (patent, take) ->
                nodes(
                    patent,
                    node -> take.accept(chainOf[node] < 0 ? chains.size() : chainOf[node])));
    return largest(PatentFacet.CHAIN, Arrays.copyOf(counts, chains.size()), chains::get, size);
  }

  private void year(int patent, IntConsumer take) {
    int year = columns.filingYear(patent);
    if (year != PatentColumns.NO_YEAR) {
      take.accept(year);
    }
  }

  private void nodes(int patent, IntConsumer take) {
    for (int at = 0; at < columns.nodes(patent); at++) {
      take.accept(columns.node(patent, at));
    }
  }

  private void applicants(int patent, IntConsumer take) {
    for (int at = 0; at < columns.parties(patent); at++) {
      if (columns.isApplicant(patent, at)) {
        take.accept(columns.holder(patent, at));
      }
    }
  }

  private int[] count(int groups, Groups groupsOf) {
    var counts = new int[groups];
    var last = new int[groups];
    Arrays.fill(last, -1);
    patents.stream()
        .forEach(
            patent ->
                groupsOf.each(
                    patent,
                    group -> {
                      counts[group] += last[group] == patent ? 0 : 1;
                      last[group] = patent;
                    }));
    return counts;
  }

  /// No finer than a city; what is nowhere is in no bucket.
  private Facet byRegion(int size) {
    var paths = columns.paths();
    var byPlace = count(paths.size() + 1, (p, take) -> take.accept(columns.place(p)));
    var counts = new HashMap<String, Integer>();
    for (int place = 1; place < byPlace.length; place++) {
      if (byPlace[place] > 0) {
        var codes = paths.get(place - 1).split("/");
        counts.merge(
            "region/" + codes[Math.min(codes.length, 3) - 1], byPlace[place], Integer::sum);
      }
    }
    var keys = List.copyOf(counts.keySet());
    var counted = keys.stream().mapToInt(key -> counts.getOrDefault(key, 0)).toArray();
    return largest(PatentFacet.REGION, counted, keys::get, size);
  }

  private static Facet largest(PatentFacet by, int[] counts, IntFunction<String> key, int size) {
    var order =
        IntStream.range(0, counts.length)
            .filter(group -> counts[group] > 0)
            .boxed()
            .sorted(
                Comparator.<Integer>comparingInt(group -> -counts[group]).thenComparing(key::apply))
            .toList();
    return new Facet(
        by,
        order.stream()
            .limit(size)
            .map(group -> new Facet.Bucket(key.apply(group), null, counts[group]))
            .toList(),
        order.stream().skip(size).mapToLong(group -> counts[group]).sum());
  }
}
