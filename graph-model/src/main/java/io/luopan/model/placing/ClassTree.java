package io.luopan.model.placing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which symbol stands above which, by dot depth: `H01M 8/1018` stands under `8/1016`, and that
/// under `8/10`.
///
/// A symbol the tree does not list (obsolete, or newer than its edition) stands directly under
/// its main group.
public final class ClassTree {
  private final Map<String, String> parentOf;

  /// A listed symbol and its dots, 0 for a main group; rows come in scheme order.
  public record Row(String symbol, int depth) {}

  private static final class Holder {
    static final ClassTree SHIPPED =
        new ClassTree(Map.of())
            .with(
                PlacingResources.rows(
                    "ipc-groups.csv",
                    row ->
                        new Row(row.getField("symbol"), Integer.parseInt(row.getField("depth")))));
  }

  private ClassTree(Map<String, String> parentOf) {
    this.parentOf = parentOf;
  }

  /// The groups of IPC 2023.01 within which the shipped chains select.
  public static ClassTree shipped() {
    return Holder.SHIPPED;
  }

  /// A tree that knows nothing but the levels a symbol's text shows.
  public static ClassTree empty() {
    return new ClassTree(Map.of());
  }

  /// This tree with more symbols, in scheme order, such as those CPC adds; a symbol already
  /// known keeps its place.
  public ClassTree with(Collection<Row> rows) {
    var parents = new HashMap<>(parentOf);
    var open = new ArrayList<Row>();
    for (var row : rows) {
      while (!open.isEmpty() && !isUnder(row, open.getLast())) {
        open.removeLast();
      }
      if (!open.isEmpty()) {
        parents.putIfAbsent(row.symbol(), open.getLast().symbol());
      }
      open.add(row);
    }
    return new ClassTree(parents);
  }

  /// The symbols above this one, nearest first, up to its section.
  public List<String> ancestors(String symbol) {
    var path = new ArrayList<String>();
    var at = symbol;
    for (var parent = parentOf.get(at); parent != null; parent = parentOf.get(at)) {
      path.add(parent);
      at = parent;
    }
    path.addAll(SymbolText.above(at));
    return path;
  }

  /// The symbol itself, then its ancestors.
  List<String> path(String symbol) {
    var path = new ArrayList<String>();
    path.add(symbol);
    path.addAll(ancestors(symbol));
    return path;
  }

  private static boolean isUnder(Row row, Row open) {
    return row.depth() > open.depth()
        && SymbolText.mainGroupOf(row.symbol()).equals(SymbolText.mainGroupOf(open.symbol()));
  }
}
