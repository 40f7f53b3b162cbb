package io.luopan.model.standard;

import io.luopan.model.industry.NamesChainNodes;
import io.luopan.model.party.NamesHolders;
import java.util.List;
import java.util.stream.Stream;

/// Who drafted a standard, and which chain nodes it concerns, as a list says.
///
/// @param drafters in the list's words, the first drafter first
/// @param nodes ids of chain nodes, such as `hydrogen.elz`
public record StandardUseFact(StandardNumber standard, List<String> drafters, List<String> nodes)
    implements NamesHolders, NamesChainNodes {
  public StandardUseFact {
    drafters = List.copyOf(drafters);
    nodes = List.copyOf(nodes);
  }

  @Override
  public Stream<String> holderNames() {
    return drafters.stream();
  }

  @Override
  public Stream<String> chainNodes() {
    return nodes.stream();
  }
}
