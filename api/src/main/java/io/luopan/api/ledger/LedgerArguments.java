package io.luopan.api.ledger;

import io.luopan.api.graphql.GlobalId;
import io.luopan.queries.Questions;
import io.luopan.queries.RefusedException;
import io.luopan.queries.page.PageRequest;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Understands what questions about pools are given.
@Component
class LedgerArguments {
  private final Questions questions;

  LedgerArguments(Questions questions) {
    this.questions = questions;
  }

  String pool(String idCodeOrName) {
    return questions.pools().get(GlobalId.idOrText(idCodeOrName)).id();
  }

  String standard(String idOrNumber) {
    return questions.standards().get(GlobalId.idOrText(idOrNumber)).id();
  }

  String regionPath(String idCodeOrName) {
    return questions.regions().get(GlobalId.idOrText(idCodeOrName)).path();
  }

  static LocalDate day(@Nullable LocalDate asked) {
    return asked == null ? LocalDate.now() : asked;
  }

  static int bounded(int first) {
    if (first < 0 || first > PageRequest.MOST) {
      throw RefusedException.limit(
          "A list has at most %d items, not %d.".formatted(PageRequest.MOST, first));
    }
    return first;
  }

  static void check(String what, boolean holds, String range) {
    if (!holds) {
      throw RefusedException.badInput("%s has to be %s.".formatted(what, range));
    }
  }
}
