package io.luopan.model.standard;

import io.luopan.model.Fact;
import io.luopan.model.LocalizedText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A feature of a standard: what one of its clauses requires.
///
/// @param standard as such, without edition
/// @param clause or annex, such as `7.3.1`
/// @param profile of the standard that has it, where not all have
public record StandardFeatureFact(
    StandardNumber standard,
    String clause,
    List<LocalizedText> titles,
    @Nullable Need need,
    @Nullable String profile)
    implements Fact {

  /// Whether who implements the standard must have the feature.
  public enum Need {
    MANDATORY,
    OPTIONAL
  }

  public StandardFeatureFact {
    standard = standard.undated();
    titles = List.copyOf(titles);
  }
}
