package io.luopan.queries.atlas;

import io.luopan.queries.gap.ChainGap;
import io.luopan.queries.gap.ChainGapQueries;
import io.luopan.queries.gap.GapAnswer;
import io.luopan.queries.gap.GapMethod;
import io.luopan.queries.industry.ChainTree;
import io.luopan.queries.industry.IndustryChain;
import io.luopan.queries.place.Region;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What the items of one atlas are made from: the chain, judged once.
record AtlasSubject(ChainGapQueries.OneVersion version, GapAnswer answer, ChainTree tree) {

  IndustryChain chain() {
    return answer.chain();
  }

  Region region() {
    return answer.region();
  }

  GapMethod method() {
    return answer.method();
  }

  /// In the chain's order.
  List<ChainGap> gaps() {
    return answer.gaps();
  }

  List<String> nodeIds() {
    return gaps().stream().map(gap -> gap.chainNode().id()).toList();
  }

  /// The gravest first.
  List<ChainGap> gravest(Predicate<ChainGap> which) {
    return gaps().stream()
        .filter(which)
        .sorted(Comparator.comparing(ChainGap::severity, AtlasSubject::graver))
        .toList();
  }

  private static int graver(@Nullable Double one, @Nullable Double other) {
    return Double.compare(other == null ? -1 : other, one == null ? -1 : one);
  }
}
