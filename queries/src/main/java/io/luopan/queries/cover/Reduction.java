package io.luopan.queries.cover;

import io.luopan.queries.cover.CoverProblem.Option;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The problem without what no best choice needs: an option for which another of the same holders
/// covers as much, and is alone in its group or in the same one, can always stand.
///
/// @param originals the place of each option that is left in the whole problem
record Reduction(CoverProblem problem, List<Integer> originals) {

  private record Side(List<Integer> holders) {}

  static Reduction of(CoverProblem whole) {
    var sizes = new int[whole.groups()];
    whole.options().forEach(option -> sizes[option.group()]++);
    Map<Side, List<Integer>> sides = new LinkedHashMap<>();
    for (int i = 0; i < whole.options().size(); i++) {
      var holders = Arrays.stream(whole.options().get(i).holders()).sorted().boxed().toList();
      sides.computeIfAbsent(new Side(holders), _ -> new ArrayList<>()).add(i);
    }
    var kept = new ArrayList<Integer>();
    sides.values().forEach(side -> kept.addAll(undominated(whole, side, sizes)));
    kept.sort(null);
    var groups = new LinkedHashMap<Integer, Integer>();
    var options = new ArrayList<Option>();
    for (int i : kept) {
      var option = whole.options().get(i);
      var group = groups.computeIfAbsent(option.group(), _ -> groups.size());
      options.add(new Option(option.elements(), option.holders(), group));
    }
    return new Reduction(
        new CoverProblem(
            whole.weights(),
            whole.holders(),
            groups.size(),
            options,
            whole.limits(),
            whole.costs()),
        kept);
  }

  int original(int option) {
    return originals.get(option);
  }

  /// Those that cover most are looked at first, so what dominates is met before the dominated.
  private static List<Integer> undominated(CoverProblem whole, List<Integer> side, int[] sizes) {
    var order = new ArrayList<>(side);
    order.sort(
        Comparator.comparingInt((Integer i) -> -whole.options().get(i).elements().length)
            .thenComparing(i -> i));
    var kept = new ArrayList<Integer>();
    var covers = new ArrayList<BitSet>();
    for (int i : order) {
      var option = whole.options().get(i);
      var covered = new BitSet();
      Arrays.stream(option.elements()).forEach(covered::set);
      boolean dominated = false;
      for (int k = 0; k < kept.size() && !dominated; k++) {
        int group = whole.options().get(kept.get(k)).group();
        dominated =
            (sizes[group] == 1 || group == option.group()) && contains(covers.get(k), option);
      }
      if (!dominated) {
        kept.add(i);
        covers.add(covered);
      }
    }
    return kept;
  }

  private static boolean contains(BitSet cover, Option option) {
    return Arrays.stream(option.elements()).allMatch(cover::get);
  }
}
