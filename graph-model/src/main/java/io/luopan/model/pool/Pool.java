package io.luopan.model.pool;

import io.luopan.model.LocalizedText;
import io.luopan.model.industry.NamesChainNodes;
import io.luopan.model.party.NamesHolders;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A patent pool: patents of several holders that one administrator licenses together.
///
/// @param basis what holds its patents together
/// @param administrator in the record's words
/// @param nodes ids of the chain nodes that it serves
/// @param citation where this is told, with its day
public record Pool(
    String code,
    List<LocalizedText> names,
    @Nullable Basis basis,
    @Nullable String administrator,
    @Nullable LocalDate launchedOn,
    @Nullable LocalDate closedOn,
    List<String> nodes,
    @Nullable String citation)
    implements PoolFact, NamesHolders, NamesChainNodes {

  /// What holds a pool's patents together.
  public enum Basis {
    STANDARD,
    PRODUCT,
    CHAIN_NODE
  }

  public Pool {
    names = List.copyOf(names);
    nodes = List.copyOf(nodes);
  }

  @Override
  public Stream<String> holderNames() {
    return Stream.ofNullable(administrator);
  }

  @Override
  public Stream<String> chainNodes() {
    return nodes.stream();
  }
}
