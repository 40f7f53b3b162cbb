package io.luopan.model.party.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;

/// Which of many things are worth comparing: those that share a key, or two keys where one alone is
/// borne by too many.
///
/// No block has more than `largest` things, so the work is bounded by things × keys × `largest`.
public final class Blocking<T> {
  private static final int MOST_LARGE_KEYS = 8;

  private final Function<T, ? extends Collection<String>> keys;
  private final int largest;

  public Blocking(Function<T, ? extends Collection<String>> keys, int largest) {
    this.keys = keys;
    this.largest = largest;
  }

  /// For holders: the words of their names in every reading, their sounds, and identifiers.
  public static Blocking<ReadParty> ofHolders(int largest) {
    return new Blocking<>(HolderKeys::of, largest);
  }

  /// A thing's index in the list that was asked for, and another's after it.
  public record Pair(int first, int second) {}

  /// The pairs worth comparing, each once, in a fixed order; `blocks` that were used and `skipped`,
  /// which were too large even with a second key.
  public record Blocks(List<Pair> pairs, int blocks, int skipped) {}

  public Blocks of(List<T> things) {
    var single = new HashMap<String, List<Integer>>();
    var keysOf = new ArrayList<List<String>>();
    for (int i = 0; i < things.size(); i++) {
      var own = List.copyOf(new TreeSet<>(keys.apply(things.get(i))));
      keysOf.add(own);
      for (var key : own) {
        single.computeIfAbsent(key, _ -> new ArrayList<>()).add(i);
      }
    }
    var blocks = new HashMap<String, List<Integer>>();
    single.forEach(
        (key, members) -> {
          if (members.size() <= largest) {
            blocks.put(key, members);
          }
        });
    addDoubleKeys(keysOf, single, blocks);
    int all = blocks.size();
    blocks.values().removeIf(members -> members.size() > largest);
    int used = blocks.size();
    blocks.values().removeIf(members -> members.size() < 2);
    return new Blocks(pairs(blocks, things.size()), used, all - used);
  }

  private void addDoubleKeys(
      List<List<String>> keysOf,
      Map<String, List<Integer>> single,
      Map<String, List<Integer>> blocks) {
    for (int i = 0; i < keysOf.size(); i++) {
      var large =
          keysOf.get(i).stream()
              .filter(key -> single.getOrDefault(key, List.of()).size() > largest)
              .sorted(Comparator.comparing(key -> single.getOrDefault(key, List.of()).size()))
              .limit(MOST_LARGE_KEYS)
              .sorted()
              .toList();
      for (int a = 0; a < large.size(); a++) {
        for (int b = a + 1; b < large.size(); b++) {
          var key = large.get(a) + "\n" + large.get(b);
          blocks.computeIfAbsent(key, _ -> new ArrayList<>()).add(i);
        }
      }
    }
  }

  /// A pair stands in the first block it shares, so none has to be remembered.
  private static List<Pair> pairs(Map<String, List<Integer>> blocks, int things) {
    var blocksOf = new ArrayList<List<Integer>>();
    for (int i = 0; i < things; i++) {
      blocksOf.add(new ArrayList<>());
    }
    var ordered = blocks.keySet().stream().sorted().map(blocks::get).toList();
    for (int block = 0; block < ordered.size(); block++) {
      for (int member : ordered.get(block)) {
        blocksOf.get(member).add(block);
      }
    }
    var pairs = new ArrayList<Pair>();
    for (int block = 0; block < ordered.size(); block++) {
      var members = ordered.get(block);
      for (int a = 0; a < members.size(); a++) {
        for (int b = a + 1; b < members.size(); b++) {
          int first = members.get(a);
          int second = members.get(b);
          if (firstShared(blocksOf.get(first), blocksOf.get(second)) == block) {
            pairs.add(new Pair(first, second));
          }
        }
      }
    }
    return pairs;
  }

  /// Both lists ascend.
  private static int firstShared(List<Integer> a, List<Integer> b) {
    for (int i = 0, j = 0; i < a.size() && j < b.size(); ) {
      int order = Integer.compare(a.get(i), b.get(j));
      if (order == 0) {
        return a.get(i);
      }
      if (order < 0) {
        i++;
      } else {
        j++;
      }
    }
    return -1;
  }
}
