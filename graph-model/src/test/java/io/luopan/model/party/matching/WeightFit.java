package io.luopan.model.party.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/// Finds the weights of `weights.csv` from labelled pairs: m and u by counting, the bits by
/// logistic regression over the same levels (maximum likelihood with a ridge of 1, 600 steps of
/// RMSProp).
///
/// Fitted together, fields that depend on each other share their weight and do not count twice.
final class WeightFit {
  private static final int STEPS = 600;

  private final String pairs;
  private final TreeMap<String, Integer> levels = new TreeMap<>();
  private final List<int[]> rows = new ArrayList<>();
  private final List<Boolean> same = new ArrayList<>();

  WeightFit(String pairs) {
    this.pairs = pairs;
  }

  void add(List<NameFields.Compared> fields, boolean isSame) {
    rows.add(
        fields.stream()
            .map(field -> field.field() + "," + field.step())
            .mapToInt(level -> levels.computeIfAbsent(level, _ -> levels.size()))
            .toArray());
    same.add(isSame);
  }

  /// Rows of the file: the prior, then each level.
  List<String> csv() {
    double matches = same.stream().filter(isSame -> isSame).count();
    double others = same.size() - matches;
    var m = new double[levels.size()];
    var u = new double[levels.size()];
    for (int i = 0; i < rows.size(); i++) {
      for (int level : rows.get(i)) {
        (same.get(i) ? m : u)[level]++;
      }
    }
    var weights = weights();
    var csv = new ArrayList<String>();
    double all = matches + others;
    csv.add(row("PRIOR,", matches / all, others / all, weights[levels.size()]));
    levels.forEach(
        (level, i) ->
            csv.add(
                row(level, (m[i] + 0.5) / (matches + 5), (u[i] + 0.5) / (others + 5), weights[i])));
    return csv;
  }

  private String row(String level, double m, double u, double weight) {
    return String.format(
        Locale.ROOT, "%s,%s,%.5f,%.5f,%.2f", pairs, level, m, u, weight / Math.log(2));
  }

  private double[] weights() {
    int n = levels.size();
    var weights = new double[n + 1];
    var squares = new double[n + 1];
    Arrays.fill(squares, 1e-8);
    for (int step = 0; step < STEPS; step++) {
      var slope = slope(weights);
      double rate = step < STEPS * 2 / 3 ? 0.03 : 0.006;
      for (int i = 0; i <= n; i++) {
        slope[i] += i < n ? weights[i] : 0;
        squares[i] = 0.95 * squares[i] + 0.05 * slope[i] * slope[i];
        weights[i] -= rate * slope[i] / Math.sqrt(squares[i] + 1e-9);
      }
    }
    return weights;
  }

  private double[] slope(double[] weights) {
    int n = levels.size();
    var slope = new double[n + 1];
    for (int i = 0; i < rows.size(); i++) {
      double sum = weights[n];
      for (int level : rows.get(i)) {
        sum += weights[level];
      }
      double error = 1 / (1 + Math.exp(-sum)) - (same.get(i) ? 1 : 0);
      for (int level : rows.get(i)) {
        slope[level] += error;
      }
      slope[n] += error;
    }
    return slope;
  }
}
