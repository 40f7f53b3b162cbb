package io.luopan.model.industry;

import io.luopan.model.Fact;
import java.util.stream.Stream;

/// A fact that calls chain nodes by their ids; it is refused where the graph does not have one.
public interface NamesChainNodes extends Fact {
  /// Ids such as `hydrogen.elz`.
  Stream<String> chainNodes();
}
