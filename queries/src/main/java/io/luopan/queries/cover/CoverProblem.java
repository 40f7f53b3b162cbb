package io.luopan.queries.cover;

import java.util.Arrays;
import java.util.List;

/// What may be chosen, what each choice covers, and what it costs. Elements, holders and groups
/// are places from 0.
///
/// @param weights what covering each element is worth
/// @param holders how many there are
/// @param groups how many there are; of each at most one option is chosen
public record CoverProblem(
    double[] weights, int holders, int groups, List<Option> options, Limits limits, Costs costs) {

  public CoverProblem {
    options = List.copyOf(options);
    if (!Arrays.stream(weights).allMatch(w -> w >= 0 && Double.isFinite(w))) {
      throw new IllegalArgumentException("a weight is negative or not finite");
    }
  }

  /// @param elements that it covers, each once
  /// @param holders who must all be in the pool for it, each once
  public record Option(int[] elements, int[] holders, int group) {}

  /// @param minHolders that should be in the choice; kept wherever some choice can
  public record Limits(int maxOptions, int maxHolders, int minHolders) {
    public Limits {
      if (maxOptions < 1 || minHolders < 0 || maxHolders < Math.max(1, minHolders)) {
        throw new IllegalArgumentException(
            "%d options, %d to %d holders".formatted(maxOptions, minHolders, maxHolders));
      }
    }
  }

  /// In units of the weights.
  public record Costs(double option, double holder) {
    public static final Costs NONE = new Costs(0, 0);

    public Costs {
      if (!(option >= 0 && holder >= 0 && Double.isFinite(option + holder))) {
        throw new IllegalArgumentException("a cost is negative or not finite");
      }
    }
  }
}
