package io.luopan.model.classification;

import io.luopan.model.Fact;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A table says that a class corresponds to classes of another scheme: a technology field or an
/// industry to IPC symbols.
///
/// @param symbol of the table's own scheme
/// @param other the class it corresponds to
/// @param subtree whether the classes under `other` correspond too
/// @param keywords words of which a patent has to hold one as well; none where the class is enough
/// @param edition of the other scheme, where the table tells it
public record ConcordanceFact(
    ClassScheme scheme,
    String symbol,
    ClassScheme otherScheme,
    String other,
    boolean subtree,
    List<String> keywords,
    @Nullable String edition)
    implements Fact {

  public ConcordanceFact {
    keywords = List.copyOf(keywords);
  }
}
