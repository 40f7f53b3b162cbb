package io.luopan.loaders.declaration;

import io.luopan.model.standard.DeclaredStandard;
import io.luopan.model.standard.StandardNumber;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The standards for which something is declared, each once, with all its versions, clauses and
/// projects.
final class StandardsGathered {
  private final Map<StandardNumber, Of> standards = new LinkedHashMap<>();

  private record Of(TreeSet<String> versions, TreeSet<String> clauses, TreeSet<String> projects) {
    Of() {
      this(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
    }
  }

  /// @param version and `clause` may be empty
  void add(StandardNumber standard, String version, String clause, Stream<String> projects) {
    var of = standards.computeIfAbsent(standard.undated(), _ -> new Of());
    if (!version.isEmpty()) {
      of.versions().add(version);
    }
    if (!clause.isEmpty()) {
      of.clauses().add(clause);
    }
    projects.forEach(of.projects()::add);
  }

  List<DeclaredStandard> list() {
    return standards.entrySet().stream()
        .map(
            entry ->
                new DeclaredStandard(
                    entry.getKey(),
                    List.copyOf(entry.getValue().versions()),
                    List.copyOf(entry.getValue().clauses()),
                    List.copyOf(entry.getValue().projects())))
        .toList();
  }
}
