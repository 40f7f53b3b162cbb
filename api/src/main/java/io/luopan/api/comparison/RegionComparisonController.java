package io.luopan.api.comparison;

import graphql.schema.DataFetchingEnvironment;
import io.luopan.api.gap.GapMethods;
import io.luopan.api.gap.MethodNote;
import io.luopan.api.gap.MethodNotes;
import io.luopan.api.graphql.GlobalId;
import io.luopan.queries.Questions;
import io.luopan.queries.comparison.RegionComparison;
import io.luopan.queries.comparison.RegionComparison.ChainNodeComparison;
import io.luopan.queries.comparison.RegionComparisonQueries;
import io.luopan.queries.gap.ChainGap;
import io.luopan.queries.gap.GapType;
import io.luopan.queries.place.Region;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/// What several regions have of a chain.
@Controller
class RegionComparisonController {
  private final Questions questions;
  private final MethodNotes notes;

  RegionComparisonController(Questions questions, MethodNotes notes) {
    this.questions = questions;
    this.notes = notes;
  }

  record RegionValue(
      Region region,
      long families,
      @Nullable Double share,
      @Nullable Double specialization,
      GapType gapType,
      @Nullable Double severity,
      ChainGap gap) {

    static RegionValue of(ChainGap gap) {
      var metrics = gap.metrics();
      return new RegionValue(
          gap.region(),
          metrics.families(),
          metrics.share(),
          metrics.specialization(),
          gap.gapType(),
          gap.severity(),
          gap);
    }
  }

  @QueryMapping
  RegionComparison compareRegions(
      @Argument String chain, @Argument List<String> regions, DataFetchingEnvironment at) {
    @Nullable Map<String, Object> method = at.getArgument("method");
    RegionComparisonQueries.checkCount(regions.size());
    return questions
        .regionComparisons()
        .compare(
            questions.chains().get(GlobalId.idOrText(chain)),
            regions.stream()
                .map(region -> questions.regions().get(GlobalId.idOrText(region)))
                .toList(),
            new GapMethods(questions).read(method));
  }

  @SchemaMapping
  List<RegionValue> values(ChainNodeComparison node) {
    return node.gaps().stream().map(RegionValue::of).toList();
  }

  @SchemaMapping
  @Nullable Double regionCoverage(RegionComparison comparison) {
    return comparison.coverage();
  }

  @SchemaMapping
  MethodNote method(RegionComparison comparison) {
    return notes.of(
        comparison.rules(),
        comparison.release(),
        "Each region is held against the regions of its own level; regions of different levels"
            + " share one reference, but not one ranking.",
        "A region inside another counts in both.");
  }
}
