package io.luopan.model.standard;

import java.util.List;

/// A standard for which something is declared, and of what in it the declaration speaks.
///
/// @param standard without edition: the editions are `versions`
/// @param versions as the declaration spells them, such as `15.2.0`
/// @param clauses parts of the standard that the declaration names, in its words
/// @param projects of the body, such as `5G`
public record DeclaredStandard(
    StandardNumber standard, List<String> versions, List<String> clauses, List<String> projects) {
  public DeclaredStandard {
    standard = standard.undated();
    versions = List.copyOf(versions);
    clauses = List.copyOf(clauses);
    projects = List.copyOf(projects);
  }

  public static DeclaredStandard of(StandardNumber standard) {
    return new DeclaredStandard(standard, List.of(), List.of(), List.of());
  }
}
