package io.luopan.model.party;

import io.luopan.model.Fact;
import java.util.stream.Stream;

/// A fact that calls holders by name.
public interface NamesHolders extends Fact {
  /// The names as the record has them.
  Stream<String> holderNames();
}
