package io.luopan.model.party.matching;

import io.luopan.model.text.Hash64;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.function.Function;
import java.util.stream.LongStream;

/// Which of many things are worth comparing: those that share a key, or two keys where one alone is
/// borne by too many.
///
/// No block has more than `largest` things, so the work is bounded by things × keys × `largest`.
/// Keys are kept as 64-bit hashes: about 30 bytes a thing and key, and eight a pair.
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
    var keysOf = new long[things.size()][];
    for (int i = 0; i < keysOf.length; i++) {
      keysOf[i] =
          keys.apply(things.get(i)).stream().mapToLong(Hash64::of).sorted().distinct().toArray();
    }
    var sizes = largeKeys(keysOf);
    for (int i = 0; i < keysOf.length; i++) {
      keysOf[i] = usable(keysOf[i], sizes);
    }
    var members = KeyMembers.of(keysOf);
    return new Blocks(pairs(keysOf, members), members.used(largest), members.skipped(largest));
  }

  /// Keys that too many bear, with how many do.
  private Map<Long, Integer> largeKeys(long[][] keysOf) {
    var all = Arrays.stream(keysOf).flatMapToLong(LongStream::of).sorted().toArray();
    var sizes = new HashMap<Long, Integer>();
    for (int from = 0; from < all.length; ) {
      int to = from + 1;
      while (to < all.length && all[to] == all[from]) {
        to++;
      }
      if (to - from > largest) {
        sizes.put(all[from], to - from);
      }
      from = to;
    }
    return sizes;
  }

  /// A thing's keys that are not too large, and pairs of its smallest ones among the others.
  private static long[] usable(long[] keys, Map<Long, Integer> sizes) {
    var large =
        LongStream.of(keys)
            .filter(sizes::containsKey)
            .boxed()
            .sorted(
                (a, b) -> {
                  int order = Integer.compare(sizes.getOrDefault(a, 0), sizes.getOrDefault(b, 0));
                  return order == 0 ? Long.compare(a, b) : order;
                })
            .limit(MOST_LARGE_KEYS)
            .mapToLong(Long::longValue)
            .sorted()
            .toArray();
    var usable = LongStream.builder();
    LongStream.of(keys).filter(key -> !sizes.containsKey(key)).forEach(usable);
    for (int a = 0; a < large.length; a++) {
      for (int b = a + 1; b < large.length; b++) {
        usable.add(Hash64.of(large[a] + " " + large[b]));
      }
    }
    return usable.build().sorted().distinct().toArray();
  }

  /// A pair stands under the first key it shares, so none has to be remembered.
  private List<Pair> pairs(long[][] keysOf, KeyMembers members) {
    var pairs = LongStream.builder();
    for (int key = 0; key < members.keys(); key++) {
      var block = members.of(key);
      if (block.length > largest) {
        continue;
      }
      for (int a = 0; a < block.length; a++) {
        for (int b = a + 1; b < block.length; b++) {
          if (firstShared(keysOf[block[a]], keysOf[block[b]], members) == members.key(key)) {
            pairs.add((long) block[a] << 32 | block[b]);
          }
        }
      }
    }
    return new PairList(pairs.build().toArray());
  }

  /// Both ascend; a key whose block is skipped is none.
  private long firstShared(long[] a, long[] b, KeyMembers members) {
    for (int i = 0, j = 0; i < a.length && j < b.length; ) {
      int order = Long.compare(a[i], b[j]);
      if (order == 0) {
        if (members.size(members.indexOf(a[i])) <= largest) {
          return a[i];
        }
        i++;
        j++;
      } else if (order < 0) {
        i++;
      } else {
        j++;
      }
    }
    throw new IllegalStateException("two members of a block share no key");
  }

  /// First and second in one number each.
  private static final class PairList extends AbstractList<Pair> implements RandomAccess {
    private final long[] pairs;

    PairList(long[] pairs) {
      this.pairs = pairs;
    }

    @Override
    public Pair get(int index) {
      return new Pair((int) (pairs[index] >>> 32), (int) pairs[index]);
    }

    @Override
    public int size() {
      return pairs.length;
    }
  }
}
