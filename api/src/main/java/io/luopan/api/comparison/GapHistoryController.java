package io.luopan.api.comparison;

import graphql.schema.DataFetchingEnvironment;
import io.luopan.api.gap.GapMethods;
import io.luopan.api.gap.MethodNote;
import io.luopan.api.gap.MethodNotes;
import io.luopan.api.graphql.GlobalId;
import io.luopan.queries.Questions;
import io.luopan.queries.comparison.GapHistory;
import io.luopan.queries.comparison.GapHistory.ChainNodeHistory;
import io.luopan.queries.comparison.GapHistoryQueries.Span;
import io.luopan.queries.gap.ChainGap;
import io.luopan.queries.gap.GapType;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/// What a region had of a chain, year by year.
@Controller
class GapHistoryController {
  private final Questions questions;
  private final MethodNotes notes;

  GapHistoryController(Questions questions, MethodNotes notes) {
    this.questions = questions;
    this.notes = notes;
  }

  record YearValue(
      int year,
      boolean complete,
      long patents,
      long families,
      long holders,
      @Nullable Double share,
      @Nullable Double specialization,
      GapType gapType,
      @Nullable Double severity,
      ChainGap gap) {

    static YearValue of(GapHistory.YearValue value) {
      var gap = value.gap();
      var metrics = gap.metrics();
      return new YearValue(
          value.year().year(),
          value.year().complete(),
          metrics.patents(),
          metrics.families(),
          metrics.holders(),
          metrics.share(),
          metrics.specialization(),
          gap.gapType(),
          gap.severity(),
          gap);
    }
  }

  record GapTypeChange(int year, boolean complete, GapType before, GapType after) {}

  @QueryMapping
  GapHistory gapHistory(
      @Argument String chain,
      @Argument String region,
      @Argument int from,
      @Argument int to,
      @Argument int window,
      DataFetchingEnvironment at) {
    @Nullable Map<String, Object> method = at.getArgument("method");
    var span = new Span(from, to, window);
    return questions
        .gapHistories()
        .history(
            questions.chains().get(GlobalId.idOrText(chain)),
            questions.regions().get(GlobalId.idOrText(region)),
            new GapMethods(questions).read(method),
            span);
  }

  @SchemaMapping(typeName = "ChainNodeHistory")
  List<YearValue> values(ChainNodeHistory node) {
    return node.values().stream().map(YearValue::of).toList();
  }

  @SchemaMapping(typeName = "ChainNodeHistory")
  List<GapTypeChange> changes(ChainNodeHistory node) {
    return node.changes().stream()
        .map(
            change ->
                new GapTypeChange(
                    change.year().year(),
                    change.year().complete(),
                    change.before(),
                    change.after()))
        .toList();
  }

  @SchemaMapping
  MethodNote method(GapHistory history) {
    return notes.of(
        history.rules(),
        history.release(),
        "Each year is judged by the filings of the window that ends with it.",
        "A year that ended less than 18 months before asOf is not complete: much of what was filed"
            + " is not published yet. The window of such a year holds complete ones, too.",
        "Validity is judged on asOf for all years: what of a window's filings is in force on that"
            + " day, not what was in force in that year.");
  }
}
