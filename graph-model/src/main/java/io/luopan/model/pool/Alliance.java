package io.luopan.model.pool;

import io.luopan.model.LocalizedText;
import io.luopan.model.industry.NamesChainNodes;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Holders that act together without licensing together: who buys licences jointly, screens patents
/// or pushes standards is no pool.
///
/// @param purpose in a sentence
/// @param nodes ids of the chain nodes that it serves
public record Alliance(
    String code,
    List<LocalizedText> names,
    Kind kind,
    @Nullable String purpose,
    @Nullable LocalDate foundedOn,
    List<String> nodes,
    @Nullable String citation)
    implements PoolFact, NamesChainNodes {

  public enum Kind {
    /// Of holders of an industry.
    ALLIANCE,
    /// Of firms and research bodies for a task of innovation.
    CONSORTIUM
  }

  public Alliance {
    names = List.copyOf(names);
    nodes = List.copyOf(nodes);
  }

  @Override
  public Stream<String> chainNodes() {
    return nodes.stream();
  }
}
