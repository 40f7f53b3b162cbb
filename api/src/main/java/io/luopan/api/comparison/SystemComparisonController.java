package io.luopan.api.comparison;

import graphql.schema.DataFetchingEnvironment;
import io.luopan.api.gap.GapMethods;
import io.luopan.api.gap.MethodNote;
import io.luopan.api.gap.MethodNotes;
import io.luopan.api.graphql.GlobalId;
import io.luopan.queries.Questions;
import io.luopan.queries.comparison.SystemComparison;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/// Two systems in a region, chain by chain.
@Controller
class SystemComparisonController {
  private final Questions questions;
  private final MethodNotes notes;

  SystemComparisonController(Questions questions, MethodNotes notes) {
    this.questions = questions;
    this.notes = notes;
  }

  @QueryMapping
  SystemComparison compareSystems(
      @Argument String left,
      @Argument String right,
      @Argument String region,
      DataFetchingEnvironment at) {
    @Nullable Map<String, Object> method = at.getArgument("method");
    return questions
        .systemComparisons()
        .compare(
            questions.systems().get(GlobalId.idOrText(left)),
            questions.systems().get(GlobalId.idOrText(right)),
            questions.regions().get(GlobalId.idOrText(region)),
            new GapMethods(questions).read(method));
  }

  @SchemaMapping
  @Nullable Double regionCoverage(SystemComparison comparison) {
    return comparison.coverage();
  }

  @SchemaMapping
  MethodNote method(SystemComparison comparison) {
    return notes.of(
        comparison.rules(),
        comparison.release(),
        "Sums over a chain's nodes count on each node what stands on several.",
        "Chains may share nodes; what is shared counts for both.");
  }
}
