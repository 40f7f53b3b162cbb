package io.luopan.queries.measure;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.ojalgo.matrix.decomposition.Eigenvalue;
import org.ojalgo.matrix.store.R064Store;

/// A presence matrix without its empty rows and columns, and what its spectrum says.
///
/// @param rowAt the positions of its rows in the whole matrix
/// @param columnAt those of its columns
/// @param allRows how many rows the whole matrix has
/// @param allColumns how many columns
record PresentMatrix(double[][] cells, int[] rowAt, int[] columnAt, int allRows, int allColumns) {

  /// Either a vector, or why there is none.
  record Found(double[] vector, @Nullable String why) {
    static Found none(String why) {
      return new Found(new double[0], why);
    }
  }

  static PresentMatrix of(Incidence bits) {
    var rowAt = IntStream.range(0, bits.rows()).filter(r -> bits.diversity(r) > 0).toArray();
    var columnAt = IntStream.range(0, bits.columns()).filter(c -> bits.ubiquity(c) > 0).toArray();
    var cells = new double[rowAt.length][columnAt.length];
    for (int r = 0; r < rowAt.length; r++) {
      for (int c = 0; c < columnAt.length; c++) {
        cells[r][c] = bits.get(rowAt[r], columnAt[c]) ? 1 : 0;
      }
    }
    return new PresentMatrix(cells, rowAt, columnAt, bits.rows(), bits.columns());
  }

  int rows() {
    return rowAt.length;
  }

  int columns() {
    return columnAt.length;
  }

  PresentMatrix transposed() {
    var turned = new double[columns()][rows()];
    for (int r = 0; r < rows(); r++) {
      for (int c = 0; c < columns(); c++) {
        turned[c][r] = cells[r][c];
      }
    }
    return new PresentMatrix(turned, columnAt, rowAt, allColumns, allRows);
  }

  double[] diversities() {
    return Arrays.stream(cells).mapToDouble(row -> Arrays.stream(row).sum()).toArray();
  }

  /// The eigenvector of the second largest eigenvalue of D⁻¹ M U⁻¹ Mᵀ, by way of the symmetric
  /// D^-½ M U⁻¹ Mᵀ D^-½, which has the same eigenvalues. The largest is 1, once for each group of
  /// rows that no column connects.
  Found eigenvectorAfterFirst(double same) {
    var diversity = diversities();
    var decomposition = Eigenvalue.R064.make(rows(), true);
    if (!decomposition.decompose(symmetric(diversity))) {
      throw new IllegalStateException("the eigenvalues of " + rows() + " rows were not found");
    }
    var values = decomposition.getEigenvalues();
    var order =
        IntStream.range(0, rows())
            .boxed()
            .sorted(Comparator.comparingDouble((Integer i) -> values.get(i).getReal()).reversed())
            .mapToInt(Integer::intValue)
            .toArray();
    double second = values.get(order[1]).getReal();
    if (1 - second < same) {
      return Found.none("regions and nodes fall into groups that have nothing in common");
    }
    if (second - values.get(order[2]).getReal() < same) {
      return Found.none("the pattern of presence has no single second direction");
    }
    var vectors = decomposition.getV();
    return new Found(
        IntStream.range(0, rows())
            .mapToDouble(r -> vectors.doubleValue(r, order[1]) / Math.sqrt(diversity[r]))
            .toArray(),
        null);
  }

  /// For each column the mean of the rows that have it.
  double[] meansByColumn(double[] ofRows) {
    var means = new double[columns()];
    for (int c = 0; c < columns(); c++) {
      double sum = 0;
      double count = 0;
      for (int r = 0; r < rows(); r++) {
        sum += cells[r][c] * ofRows[r];
        count += cells[r][c];
      }
      means[c] = sum / count;
    }
    return means;
  }

  /// The values at their places in the whole matrix, NaN where a row is empty.
  double[] spreadRows(double[] values, double factor) {
    return spread(values, factor, rowAt, allRows);
  }

  double[] spreadColumns(double[] values, double factor) {
    return spread(values, factor, columnAt, allColumns);
  }

  private static double[] spread(double[] values, double factor, int[] at, int all) {
    var whole = new double[all];
    Arrays.fill(whole, Double.NaN);
    for (int i = 0; i < values.length; i++) {
      whole[at[i]] = factor * values[i];
    }
    return whole;
  }

  private R064Store symmetric(double[] diversity) {
    var scaled = R064Store.FACTORY.make(rows(), columns());
    var ubiquity = transposed().diversities();
    for (int r = 0; r < rows(); r++) {
      for (int c = 0; c < columns(); c++) {
        scaled.set(r, c, cells[r][c] / Math.sqrt(diversity[r] * ubiquity[c]));
      }
    }
    return R064Store.FACTORY.copy(scaled.multiply(scaled.transpose()));
  }
}
