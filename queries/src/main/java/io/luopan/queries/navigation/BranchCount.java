package io.luopan.queries.navigation;

import io.luopan.queries.kept.KeptRow;
import io.luopan.queries.landscape.Summary;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A branch of a run, counted.
///
/// @param path its name behind those of the branches it is part of
/// @param rule how it was searched,
/// in words
/// @param classes by which its chain nodes select
/// @param words of its chain nodes
/// @param all in the area compared with
/// @param local in the project's region; null where it has
/// none
public record BranchCount(
    String key,
    String path,
    int level,
    String name,
    @Nullable String nameEn,
    List<String> chainNodes,
    String rule,
    List<String> classes,
    List<String> words,
    Summary all,
    @Nullable Summary local) {
  public BranchCount {
    chainNodes = List.copyOf(chainNodes);
    classes = List.copyOf(classes);
    words = List.copyOf(words);
  }

  /// For comparing two runs.
  KeptRow row() {
    var row = KeptRow.of(key, path).with("rule", rule);
    for (var measure : BranchMeasure.values()) {
      row = row.with(measure.name(), measure.of(this));
    }
    return row;
  }
}
