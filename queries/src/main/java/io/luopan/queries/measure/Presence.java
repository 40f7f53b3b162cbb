package io.luopan.queries.measure;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/// Who is present on what: M_rn is 1 where the RTA of region r on node n is at least 1 (or what the
/// caller's rule says), else 0.
public final class Presence {
  private final Labels rows;
  private final Labels columns;
  private final Incidence bits;

  private Presence(Labels rows, Labels columns, Incidence bits) {
    this.rows = rows;
    this.columns = columns;
    this.bits = bits;
  }

  /// @param presentOn by row, the columns it is present on
  public static Presence of(Map<String, ? extends Collection<String>> presentOn) {
    var rows = Labels.sorted(presentOn.keySet());
    var columns = Labels.sorted(presentOn.values().stream().flatMap(Collection::stream).toList());
    var bits = new Incidence(rows.size(), columns.size());
    presentOn.forEach(
        (row, on) -> on.forEach(column -> bits.set(rows.at(row), columns.at(column))));
    return new Presence(rows, columns, bits);
  }

  interface Rule {
    boolean isPresent(int row, int column);
  }

  static Presence where(Labels rows, Labels columns, Rule rule) {
    var bits = new Incidence(rows.size(), columns.size());
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < columns.size(); column++) {
        if (rule.isPresent(row, column)) {
          bits.set(row, column);
        }
      }
    }
    return new Presence(rows, columns, bits);
  }

  public boolean isPresent(String region, String node) {
    return bits.get(rows.at(region), columns.at(node));
  }

  /// Σ_n M_rn: on how many nodes the region is present.
  public int diversity(String region) {
    int row = rows.at(region);
    return row < 0 ? 0 : bits.diversity(row);
  }

  /// Σ_r M_rn: how many regions are present on the node.
  public int ubiquity(String node) {
    int column = columns.at(node);
    return column < 0 ? 0 : bits.ubiquity(column);
  }

  /// Σ_r M_ri M_rj: how many regions are present on both nodes.
  public int coOccurrence(String one, String other) {
    int i = columns.at(one);
    int j = columns.at(other);
    return i < 0 || j < 0 ? 0 : bits.coOccurrence(i, j);
  }

  public List<String> regions() {
    return rows.names();
  }

  public List<String> nodes() {
    return columns.names();
  }

  Labels rows() {
    return rows;
  }

  Labels columns() {
    return columns;
  }

  Incidence bits() {
    return bits;
  }
}
