package io.luopan.model.write;

import io.luopan.model.navigation.NavigationJudgementFact;
import io.luopan.model.navigation.NavigationProjectFact;
import io.luopan.model.navigation.NavigationRunFact;
import io.luopan.model.schema.NodeLabel;

/// States projects of patent navigation, their runs and what was judged. They name what they speak
/// of by ids and are tied to nothing, so that they outlive it.
final class NavigationStatements {
  private NavigationStatements() {}

  static void state(Statements batch, NavigationProjectFact fact, String source) {
    batch.state(
        NodeLabel.NAVIGATION_PROJECT,
        fact.id(),
        StatementBatch.properties(
            "title",
            fact.title(),
            "kind",
            fact.kind().name(),
            "storedAt",
            fact.storedAt(),
            "by",
            fact.by(),
            "document",
            fact.document()),
        source);
  }

  static void state(Statements batch, NavigationRunFact fact, String source) {
    batch.state(
        NodeLabel.NAVIGATION_RUN,
        fact.id(),
        StatementBatch.properties(
            "project",
            fact.project(),
            "asOf",
            fact.asOf(),
            "release",
            fact.release(),
            "ranAt",
            fact.ranAt(),
            "by",
            fact.by(),
            "document",
            fact.document()),
        source);
  }

  static void state(Statements batch, NavigationJudgementFact fact, String source) {
    batch.state(
        NodeLabel.NAVIGATION_JUDGEMENT,
        fact.id(),
        StatementBatch.properties(
            "project",
            fact.project(),
            "patent",
            fact.patent(),
            "relevant",
            fact.relevant(),
            "judgedAt",
            fact.judgedAt(),
            "by",
            fact.by()),
        source);
  }
}
