package io.luopan.queries.measure;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// How much each row (a region, a holder, a city of one level) has on each column (a chain node),
/// whole or fractional, and how much the whole area compared with has there.
///
/// The reference may exceed what the rows add up to: patents of unknown place belong to it, too.
public final class Amounts {
  // Within these no quotient of a quotient leaves the range of a double.
  private static final double LEAST = 1e-70;
  private static final double MOST = 1e70;

  private final Labels rows;
  private final Labels columns;
  private final double[][] cells;
  private final double[] rowTotals;
  private final double[] reference;
  private final double referenceTotal;

  private Amounts(Labels rows, Labels columns, double[][] cells, double[] reference) {
    this.rows = rows;
    this.columns = columns;
    this.cells = cells;
    this.reference = reference;
    for (var row : cells) {
      check(row);
    }
    check(reference);
    rowTotals = Arrays.stream(cells).mapToDouble(Amounts::total).toArray();
    referenceTotal = total(reference);
  }

  /// @param amounts by row, then by column
  /// @param reference what the area compared with has, by column
  /// @throws IllegalArgumentException when an amount is negative, not a number, above 1e70, or
  /// nearer to 0 than 1e-70
  public static Amounts of(
      Map<String, Map<String, Double>> amounts, Map<String, Double> reference) {
    var rows = Labels.sorted(amounts.keySet());
    var columns = Labels.sorted(columnsOf(amounts.values(), reference));
    var cells = new double[rows.size()][columns.size()];
    amounts.forEach((row, values) -> fill(cells[rows.at(row)], columns, values));
    var all = new double[columns.size()];
    fill(all, columns, reference);
    return new Amounts(rows, columns, cells, all);
  }

  /// Without a copy: the arrays are no longer the caller's.
  ///
  /// @param cells one array a row, one number a column
  public static Amounts of(
      List<String> rows, List<String> columns, double[][] cells, double[] reference) {
    boolean fits =
        cells.length == rows.size()
            && reference.length == columns.size()
            && Arrays.stream(cells).allMatch(row -> row.length == columns.size());
    if (!fits) {
      throw new IllegalArgumentException("cells do not fit their rows and columns");
    }
    return new Amounts(new Labels(rows), new Labels(columns), cells, reference);
  }

  /// The rows make up the whole area compared with.
  public static Amounts of(Map<String, Map<String, Double>> amounts) {
    var reference = new HashMap<String, Double>();
    amounts
        .values()
        .forEach(
            row -> row.forEach((column, amount) -> reference.merge(column, amount, Double::sum)));
    return of(amounts, reference);
  }

  /// By row, then by column; where there is nothing, nothing stands.
  public Map<String, Map<String, Double>> byRow() {
    var all = new HashMap<String, Map<String, Double>>();
    for (int row = 0; row < cells.length; row++) {
      var line = new HashMap<String, Double>();
      for (int column = 0; column < cells[row].length; column++) {
        if (cells[row][column] != 0) {
          line.put(columns.names().get(column), cells[row][column]);
        }
      }
      all.put(rows.names().get(row), line);
    }
    return all;
  }

  Labels rows() {
    return rows;
  }

  Labels columns() {
    return columns;
  }

  double at(int row, int column) {
    return row < 0 || column < 0 ? 0 : cells[row][column];
  }

  double rowTotal(int row) {
    return row < 0 ? 0 : rowTotals[row];
  }

  double reference(int column) {
    return column < 0 ? 0 : reference[column];
  }

  double referenceTotal() {
    return referenceTotal;
  }

  private static void fill(double[] line, Labels columns, Map<String, Double> values) {
    values.forEach((column, amount) -> line[columns.at(column)] = amount);
  }

  private void check(double[] line) {
    for (int i = 0; i < line.length; i++) {
      if (line[i] != 0 && !(line[i] >= LEAST && line[i] <= MOST)) {
        throw new IllegalArgumentException(
            "amount on " + columns.names().get(i) + " is " + line[i]);
      }
    }
  }

  private static double total(double[] line) {
    return Arrays.stream(line).sum();
  }

  private static Collection<String> columnsOf(
      Collection<Map<String, Double>> rows, Map<String, Double> reference) {
    var columns = new TreeSet<>(reference.keySet());
    rows.forEach(row -> columns.addAll(row.keySet()));
    return columns;
  }
}
