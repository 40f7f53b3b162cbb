package io.luopan.model.classification;

import io.luopan.model.Fact;
import io.luopan.model.LocalizedText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A symbol as its scheme lists it: titles, parent and dot depth (0 at a main group, absent above
/// it).
public record ClassSymbolFact(
    ClassScheme scheme,
    String symbol,
    List<LocalizedText> titles,
    @Nullable String parent,
    @Nullable Integer depth,
    @Nullable String edition)
    implements Fact {

  public ClassSymbolFact {
    titles = List.copyOf(titles);
  }
}
