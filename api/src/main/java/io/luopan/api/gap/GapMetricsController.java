package io.luopan.api.gap;

import graphql.GraphQLContext;
import graphql.execution.DataFetcherResult;
import io.luopan.queries.Questions;
import io.luopan.queries.RefusedException;
import io.luopan.queries.gap.ChainGap;
import io.luopan.queries.gap.GapDetails;
import io.luopan.queries.measure.CitationStrength.Strength;
import io.luopan.queries.measure.Concentration;
import io.luopan.queries.measure.Expiry;
import io.luopan.queries.measure.LifeCycle;
import io.luopan.queries.measure.Maturity;
import io.luopan.queries.measure.Range;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.LocalContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/// The measures of a gap that are computed only where they are selected.
@Controller
class GapMetricsController {
  private static final int MOST_YEARS = 50;

  private final Questions questions;

  GapMetricsController(Questions questions) {
    this.questions = questions;
  }

  record HolderConcentration(
      int holders, @Nullable Range cr4, @Nullable Range cr10, @Nullable Range hhi, int tiedAtFour) {
    static HolderConcentration of(Concentration of) {
      return new HolderConcentration(
          of.holders(), of.ratio(4), of.ratio(10), of.herfindahl(), of.tiedAt(4));
    }
  }

  record ExpiringRights(
      int years, long rights, long expiring, long unknown, @Nullable Range share) {
    static ExpiringRights of(Expiry expiry) {
      var share = expiry.expiring();
      return new ExpiringRights(
          expiry.years(), share.whole(), share.part(), share.unknown(), share.range());
    }
  }

  record TechnologyMaturity(
      int year,
      @Nullable Double growth,
      @Nullable Double ripeness,
      @Nullable Double ageing,
      @Nullable Double novelty) {}

  /// The numbers that the rules need; what else is selected is told of the gap.
  @SchemaMapping
  DataFetcherResult<ChainGap.Metrics> metrics(ChainGap gap) {
    return DataFetcherResult.<ChainGap.Metrics>newResult()
        .data(gap.metrics())
        .localContext(GraphQLContext.of(Map.of("gap", gap)))
        .build();
  }

  private GapDetails details(ChainGap gap) {
    return questions.gaps().details(gap);
  }

  @SchemaMapping(typeName = "GapMetrics")
  @Nullable Double symmetricRta(@LocalContextValue ChainGap gap) {
    return details(gap).symmetricRta();
  }

  @SchemaMapping(typeName = "GapMetrics")
  @Nullable Double rpa(@LocalContextValue ChainGap gap) {
    return details(gap).rpa();
  }

  @SchemaMapping(typeName = "GapMetrics")
  boolean present(@LocalContextValue ChainGap gap) {
    return details(gap).present();
  }

  @SchemaMapping(typeName = "GapMetrics")
  int ubiquity(@LocalContextValue ChainGap gap) {
    return details(gap).ubiquity();
  }

  @SchemaMapping(typeName = "GapMetrics")
  @Nullable Double pci(@LocalContextValue ChainGap gap) {
    return details(gap).pci();
  }

  @SchemaMapping(typeName = "GapMetrics")
  @Nullable Double opportunityGain(@LocalContextValue ChainGap gap) {
    return details(gap).opportunityGain();
  }

  @SchemaMapping(typeName = "GapMetrics")
  HolderConcentration concentration(@LocalContextValue ChainGap gap) {
    return HolderConcentration.of(details(gap).concentration());
  }

  @SchemaMapping(typeName = "GapMetrics")
  @Nullable Strength citationStrength(@LocalContextValue ChainGap gap) {
    return details(gap).citationStrength();
  }

  @SchemaMapping(typeName = "GapMetrics")
  @Nullable Strength topCited(@LocalContextValue ChainGap gap, @Argument double share) {
    if (!(share > 0 && share < 1)) {
      throw RefusedException.badInput("The share of the most cited lies between 0 and 1.");
    }
    return details(gap).topCited(share);
  }

  @SchemaMapping(typeName = "GapMetrics")
  LifeCycle lifeCycle(@LocalContextValue ChainGap gap) {
    return details(gap).lifeCycle();
  }

  @SchemaMapping(typeName = "GapMetrics")
  TechnologyMaturity maturity(@LocalContextValue ChainGap gap) {
    GapDetails details = details(gap);
    Maturity maturity = details.maturity();
    return new TechnologyMaturity(
        details.lastWholeYear(),
        maturity.growth(),
        maturity.ripeness(),
        maturity.ageing(),
        maturity.novelty());
  }

  @SchemaMapping(typeName = "GapMetrics")
  ExpiringRights expiring(@LocalContextValue ChainGap gap, @Argument int years) {
    if (years < 0 || years > MOST_YEARS) {
      throw RefusedException.badInput("Ask for expiry within 0 to 50 years.");
    }
    return ExpiringRights.of(details(gap).expiring(years));
  }
}
