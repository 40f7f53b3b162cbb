package io.luopan.api.gap;

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
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
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

  @SchemaMapping
  GapMetrics metrics(ChainGap gap) {
    return GapMetrics.of(gap.metrics(), questions.gaps().details(gap));
  }

  @SchemaMapping
  @Nullable Double symmetricRta(GapMetrics of) {
    return of.details().symmetricRta();
  }

  @SchemaMapping
  @Nullable Double rpa(GapMetrics of) {
    return of.details().rpa();
  }

  @SchemaMapping
  boolean present(GapMetrics of) {
    return of.details().present();
  }

  @SchemaMapping
  int ubiquity(GapMetrics of) {
    return of.details().ubiquity();
  }

  @SchemaMapping
  @Nullable Double pci(GapMetrics of) {
    return of.details().pci();
  }

  @SchemaMapping
  @Nullable Double opportunityGain(GapMetrics of) {
    return of.details().opportunityGain();
  }

  @SchemaMapping
  HolderConcentration concentration(GapMetrics of) {
    return HolderConcentration.of(of.details().concentration());
  }

  @SchemaMapping
  @Nullable Strength citationStrength(GapMetrics of) {
    return of.details().citationStrength();
  }

  @SchemaMapping
  @Nullable Strength topCited(GapMetrics of, @Argument double share) {
    if (!(share > 0 && share < 1)) {
      throw RefusedException.badInput("The share of the most cited lies between 0 and 1.");
    }
    return of.details().topCited(share);
  }

  @SchemaMapping
  LifeCycle lifeCycle(GapMetrics of) {
    return of.details().lifeCycle();
  }

  @SchemaMapping
  TechnologyMaturity maturity(GapMetrics of) {
    GapDetails details = of.details();
    Maturity maturity = details.maturity();
    return new TechnologyMaturity(
        details.lastWholeYear(),
        maturity.growth(),
        maturity.ripeness(),
        maturity.ageing(),
        maturity.novelty());
  }

  @SchemaMapping
  ExpiringRights expiring(GapMetrics of, @Argument int years) {
    if (years < 0 || years > MOST_YEARS) {
      throw RefusedException.badInput("Ask for expiry within 0 to 50 years.");
    }
    return ExpiringRights.of(of.details().expiring(years));
  }
}
