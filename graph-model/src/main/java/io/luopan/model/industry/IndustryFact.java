package io.luopan.model.industry;

import io.luopan.model.Fact;
import io.luopan.model.classification.ClassScheme;
import io.luopan.model.place.RegionCode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an industry-system or chain folder says. `standing` tells how sure an item is.
public sealed interface IndustryFact extends Fact {

  /// An industry system such as `613`: a code is a label, unique within its jurisdiction.
  record IndustrySystem(
      String code,
      String nameZh,
      @Nullable String nameEn,
      RegionCode jurisdiction,
      @Nullable String issuer,
      @Nullable String legalBasis,
      @Nullable LocalDate validFrom,
      @Nullable LocalDate validTo,
      @Nullable String supersedes,
      Standing standing,
      @Nullable String citation)
      implements IndustryFact {}

  /// `order` is its place in the system's list, from 1. `id` is unique in the product, such as
  /// `613.new-energy`; `system` is `<jurisdiction>/<code>`.
  record Cluster(
      String id,
      String system,
      String nameZh,
      @Nullable String nameEn,
      @Nullable String tier,
      int order,
      List<RegionCode> regions,
      Standing standing,
      @Nullable String citation)
      implements IndustryFact {}

  /// A chain as one system lists it; `sharesTree` names the chain whose nodes it shares.
  record Chain(
      String code,
      @Nullable String system,
      @Nullable String cluster,
      String nameZh,
      @Nullable String nameEn,
      @Nullable String shape,
      @Nullable String tier,
      int order,
      @Nullable String sharesTree,
      Standing standing,
      @Nullable String citation)
      implements IndustryFact {}

  /// A node of a chain with what it selects patents by; `order` is its place in the chain's list,
  /// from 1.
  record ChainNode(
      String id,
      String chain,
      String nameZh,
      @Nullable String nameEn,
      ChainStage stage,
      int order,
      @Nullable String parent,
      List<Selector> selectors,
      List<String> keywords,
      List<String> excludes,
      Standing standing,
      @Nullable String citation)
      implements IndustryFact {}

  /// `from` feeds `to`; a recycling edge closes a loop and is left out where order matters.
  record Feed(String from, String to, boolean recycles) implements IndustryFact {}

  /// `from` is, compared with `to`, one of [Alignment].
  record Aligned(
      String from, String to, Alignment relation, Standing standing, @Nullable String reason)
      implements IndustryFact {}

  /// A class symbol by which a node selects; with `needsKeyword` it counts only beside a keyword of
  /// the node.
  record Selector(
      ClassScheme scheme, String symbol, Mode mode, boolean needsKeyword, String edition) {
    public enum Mode {
      SUBTREE,
      EXACT,
      MINUS
    }
  }

  enum ChainStage {
    UPSTREAM,
    MIDSTREAM,
    DOWNSTREAM,
    EQUIPMENT,
    SERVICE
  }

  enum Alignment {
    EXACT,
    BROADER,
    NARROWER,
    OVERLAPS
  }

  /// How sure an item of reference data is: stated by a named source, our own curation, or
  /// remembered only.
  enum Standing {
    CONFIRMED,
    CURATED,
    UNCONFIRMED
  }
}
