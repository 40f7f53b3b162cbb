package io.luopan.queries.comparison;

import io.luopan.model.industry.IndustryFact.Alignment;
import io.luopan.queries.RefusedException;
import io.luopan.queries.comparison.SystemComparison.AlignedChains;
import io.luopan.queries.gap.ChainGapQueries;
import io.luopan.queries.gap.GapAnswer;
import io.luopan.queries.gap.GapMethod;
import io.luopan.queries.industry.ChainQueries;
import io.luopan.queries.industry.ChainQueries.PageOf;
import io.luopan.queries.industry.IndustryChain;
import io.luopan.queries.industry.IndustrySystem;
import io.luopan.queries.page.PageRequest;
import io.luopan.queries.page.Slice;
import io.luopan.queries.place.Region;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Judges the chains of two systems for a region and pairs them by their alignments. Cost: that of
/// `ChainGapQueries.gaps`, once a chain.
public final class SystemComparisonQueries {
  /// Of each system.
  public static final int MOST_CHAINS = PageRequest.MOST;

  private static final String LISTED_BY_BOTH = "Both systems list this chain.";

  private final ChainGapQueries gaps;
  private final ChainQueries chains;

  public SystemComparisonQueries(ChainGapQueries gaps, ChainQueries chains) {
    this.gaps = gaps;
    this.chains = chains;
  }

  public SystemComparison compare(
      IndustrySystem left, IndustrySystem right, Region region, GapMethod method) {
    if (left.id().equals(right.id())) {
      throw RefusedException.badInput("A system is compared with another, not with itself.");
    }
    var now = gaps.atOneVersion();
    var judged = new LinkedHashMap<String, GapAnswer>();
    Function<IndustryChain, GapAnswer> judge =
        chain -> judged.computeIfAbsent(chain.id(), _ -> now.gaps(chain, region, method));
    var ofLeft = summaries(left, judge);
    var ofRight = summaries(right, judge);
    var aligned = pairs(ofLeft, ofRight);
    return new SystemComparison(
        left,
        right,
        region,
        method,
        aligned,
        alone(ofLeft, aligned.stream().map(AlignedChains::left)),
        alone(ofRight, aligned.stream().map(AlignedChains::right)),
        coverage(judged.values()),
        now.release());
  }

  private List<AlignedChains> pairs(
      Map<String, ChainSummary> left, Map<String, ChainSummary> right) {
    var alignments = chains.alignmentsOf(left.keySet());
    var pairs = new ArrayList<AlignedChains>();
    left.forEach(
        (id, chain) -> {
          var same = right.get(id);
          if (same != null) {
            pairs.add(new AlignedChains(chain, same, Alignment.EXACT, null, LISTED_BY_BOTH));
          }
          for (var alignment : alignments.getOrDefault(id, List.of())) {
            var other = right.get(alignment.chain().id());
            if (other != null) {
              pairs.add(
                  new AlignedChains(
                      chain,
                      other,
                      alignment.relation(),
                      alignment.standing(),
                      alignment.reason()));
            }
          }
        });
    return pairs;
  }

  private static List<ChainSummary> alone(
      Map<String, ChainSummary> chains, Stream<ChainSummary> paired) {
    var left = new LinkedHashMap<>(chains);
    paired.forEach(summary -> left.remove(summary.chain().id()));
    return List.copyOf(left.values());
  }

  /// The same for every chain: it is of all placed patents.
  private static @Nullable Double coverage(Collection<GapAnswer> answers) {
    return answers.isEmpty() ? null : answers.iterator().next().coverage();
  }

  /// By id of the chain. A chain that both systems list is judged once.
  private Map<String, ChainSummary> summaries(
      IndustrySystem system, Function<IndustryChain, GapAnswer> judge) {
    var summaries = new LinkedHashMap<String, ChainSummary>();
    chainsOf(system)
        .forEach(chain -> summaries.put(chain.id(), ChainSummary.of(judge.apply(chain))));
    return summaries;
  }

  private List<IndustryChain> chainsOf(IndustrySystem system) {
    var asked = new PageOf(system.id(), PageRequest.first(MOST_CHAINS, null));
    var page = chains.chainsOfSystems(List.of(asked)).getOrDefault(asked, Slice.empty());
    if (page.hasNext()) {
      throw RefusedException.limit(
          "The system %s has more than %d chains.".formatted(system.label(), MOST_CHAINS));
    }
    return page.items().stream().map(Slice.Item::value).toList();
  }
}
