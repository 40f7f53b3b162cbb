package io.luopan.queries.measure;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// The names of a matrix's rows or columns, each once.
final class Labels {
  private final List<String> names;
  private final Map<String, Integer> positions = new HashMap<>();

  /// In the order given.
  Labels(List<String> names) {
    this.names = List.copyOf(names);
    for (var name : this.names) {
      if (positions.put(name, positions.size()) != null) {
        throw new IllegalArgumentException(name + " names two rows, or two columns");
      }
    }
  }

  /// In the order of the alphabet, so that the order of input never shows.
  static Labels sorted(Collection<String> names) {
    return new Labels(List.copyOf(new TreeSet<>(names)));
  }

  List<String> names() {
    return names;
  }

  int size() {
    return names.size();
  }

  /// −1 for a name that is not among them.
  int at(String name) {
    return positions.getOrDefault(name, -1);
  }
}
