package io.luopan.queries.standard;

import org.jspecify.annotations.Nullable;

/// Which declarations.
///
/// @param standard the id of a standard as such that they speak of
/// @param declarant the id of the holder that made them
/// @param unmatchedOnly only those with a patent (for that standard) that is not loaded
public record DeclarationFilter(
    @Nullable String standard, @Nullable String declarant, boolean unmatchedOnly) {
  public static DeclarationFilter ofStandard(String id) {
    return new DeclarationFilter(id, null, false);
  }

  public static DeclarationFilter ofHolder(String id) {
    return new DeclarationFilter(null, id, false);
  }

  /// The patents of one declaration, perhaps only those that are not loaded.
  public record PatentsOf(String declaration, boolean unmatchedOnly) {}
}
