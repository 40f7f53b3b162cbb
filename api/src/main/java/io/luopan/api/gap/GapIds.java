package io.luopan.api.gap;

import io.luopan.api.graphql.GlobalId;
import io.luopan.queries.Questions;
import io.luopan.queries.gap.ChainGap;
import io.luopan.queries.gap.GapMethod;
import io.luopan.queries.graph.Names;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Ids of gaps: `gap/<chain code>/<node key>/<region code>/<method as JSON>`. A gap is computed, so
/// its id holds all it takes to compute it again.
@Component
public class GapIds {
  private static final String PREFIX = "gap/";
  private static final int PARTS = 5;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Questions questions;

  GapIds(Questions questions) {
    this.questions = questions;
  }

  String idOf(ChainGap gap) {
    return idOf(Names.keyOf(gap.chain()), gap.chainNode().key(), gap.region().code(), gap.method());
  }

  public String idOf(String chainCode, String nodeKey, String regionCode, GapMethod method) {
    return GlobalId.of(PREFIX + String.join("/", chainCode, nodeKey, regionCode, json(method)));
  }

  static String json(GapMethod method) {
    return JSON.writeValueAsString(method);
  }

  public boolean isGap(String id) {
    return id.startsWith(PREFIX);
  }

  /// Judges again what the id is of; empty when the id is not in our form or names nothing.
  public Optional<ChainGap> find(String id) {
    var parts = id.split("/", PARTS);
    if (parts.length < PARTS) {
      return Optional.empty();
    }
    GapMethod method;
    try {
      method = JSON.readValue(parts[4], GapMethod.class);
    } catch (JacksonException e) {
      return Optional.empty();
    }
    var chain = questions.chains().find(parts[1]);
    var region = questions.regions().findByCode(parts[3]);
    if (chain.isEmpty() || region.isEmpty()) {
      return Optional.empty();
    }
    return questions.gaps().gaps(chain.get(), region.get(), method).gaps().stream()
        .filter(gap -> gap.chainNode().key().equals(parts[2]))
        .findFirst();
  }
}
