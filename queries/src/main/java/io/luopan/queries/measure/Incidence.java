package io.luopan.queries.measure;

import java.util.Arrays;

/// A matrix of zeros and ones, one bit a row and one word array a column. Counts rows two columns
/// have in common at 64 rows a step.
final class Incidence {
  private final int rows;
  private final long[][] columns;

  Incidence(int rows, int columns) {
    this.rows = rows;
    this.columns = new long[columns][(rows + 63) / 64];
  }

  int rows() {
    return rows;
  }

  int columns() {
    return columns.length;
  }

  void set(int row, int column) {
    columns[column][row >> 6] |= 1L << row;
  }

  boolean get(int row, int column) {
    return row >= 0 && column >= 0 && (columns[column][row >> 6] & 1L << row) != 0;
  }

  void clear() {
    for (var column : columns) {
      Arrays.fill(column, 0);
    }
  }

  /// How many rows have the column.
  int ubiquity(int column) {
    int count = 0;
    for (long word : columns[column]) {
      count += Long.bitCount(word);
    }
    return count;
  }

  /// How many columns the row has.
  int diversity(int row) {
    int count = 0;
    for (int column = 0; column < columns.length; column++) {
      count += get(row, column) ? 1 : 0;
    }
    return count;
  }

  int coOccurrence(int one, int other) {
    var a = columns[one];
    var b = columns[other];
    int count = 0;
    for (int i = 0; i < a.length; i++) {
      count += Long.bitCount(a[i] & b[i]);
    }
    return count;
  }

  /// Zero where no row has one of them.
  double proximity(int one, int other) {
    int most = Math.max(ubiquity(one), ubiquity(other));
    return most == 0 ? 0 : (double) coOccurrence(one, other) / most;
  }

  /// Zero when no row has the column, or it has nothing near.
  double density(int row, int column, DensityConvention convention) {
    double near = 0;
    double all = 0;
    for (int other = 0; other < columns.length; other++) {
      if (other != column || convention == DensityConvention.HIDALGO) {
        double proximity = proximity(column, other);
        all += proximity;
        near += get(row, other) ? proximity : 0;
      }
    }
    return all == 0 ? 0 : convention.most() * near / all;
  }
}
