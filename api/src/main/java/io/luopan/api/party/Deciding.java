package io.luopan.api.party;

import io.luopan.api.CurationSettings;
import io.luopan.api.graphql.GlobalId;
import io.luopan.loaders.curation.Curation;
import io.luopan.loaders.curation.CurationException;
import io.luopan.model.party.decision.PartyDecision;
import io.luopan.model.party.matching.Verdict;
import io.luopan.queries.RefusedException;
import io.luopan.queries.graph.EntityKind;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.springframework.stereotype.Component;

/// Takes curators' decisions on two things of a kind, where the server was started with curation.
@Component
class Deciding {
  private final CurationSettings settings;
  private final Curation curation;

  Deciding(CurationSettings settings, Driver driver) {
    this.settings = settings;
    this.curation = new Curation(driver, settings.curator());
  }

  PartyDecision decide(
      EntityKind kind, String a, String b, Verdict verdict, @Nullable String note) {
    return curated(() -> curation.decide(read(kind, a), read(kind, b), verdict, note));
  }

  boolean withdraw(EntityKind kind, String a, String b) {
    return curated(() -> curation.withdraw(read(kind, a), read(kind, b)));
  }

  private <T> T curated(Supplier<T> work) {
    settings.seeAllowed("Deciding");
    try {
      return work.get();
    } catch (CurationException e) {
      throw RefusedException.badInput(String.valueOf(e.getMessage()));
    }
  }

  private static String read(EntityKind kind, String globalId) {
    var id = GlobalId.read(globalId);
    if (EntityKind.of(id) != kind) {
      throw RefusedException.badInput(
          "'%s' is no %s's id."
              .formatted(globalId, kind == EntityKind.HOLDER ? "holder" : "inventor"));
    }
    return id;
  }
}
