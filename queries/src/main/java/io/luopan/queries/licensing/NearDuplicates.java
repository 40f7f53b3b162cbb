package io.luopan.queries.licensing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jgrapht.alg.util.UnionFind;

/// Which patents stand for the same thing: members of one simple family, and patents of one main
/// group of the IPC whose texts share most pairs of neighbouring characters (of words, where they
/// are not Chinese), or many and a citation.
///
/// Pairs to compare come from citations and from one-permutation MinHash in bands (Li, Owen and
/// Zhang 2012); each pair is then compared in full. A bucket compares each text with its first
/// few, so the cost stays linear.
final class NearDuplicates {
  /// Jaccard index of the pairs from which texts alone make two patents alike.
  static final double ALIKE = 0.6;

  /// The same where one cites the other or both cite the same document.
  static final double ALIKE_AND_LINKED = 0.3;

  private static final int BINS = 32;
  private static final int ROWS = 2;
  private static final int MOST_IN_BUCKET = 8;

  private final List<Text> texts;
  private final int[][] pairs;
  private final int[][] leastHashes;
  private final UnionFind<Integer> groups;

  /// @param group the main group of the IPC, empty where none is known
  /// @param documents the patent's own publications
  record Text(
      String family, String group, String text, List<String> documents, List<String> cited) {}

  private NearDuplicates(List<Text> texts) {
    this.texts = texts;
    this.pairs = texts.stream().map(text -> pairsOf(text.text())).toArray(int[][]::new);
    this.leastHashes = Arrays.stream(pairs).map(NearDuplicates::leastHashes).toArray(int[][]::new);
    this.groups = new UnionFind<>(new HashSet<>(IntStream.range(0, texts.size()).boxed().toList()));
  }

  /// For each text the number of its group, from 0 in the order of first members.
  static int[] groupsOf(List<Text> texts) {
    var found = new NearDuplicates(texts);
    found.joinFamilies();
    found.joinLinked();
    found.joinAlike();
    Map<Integer, Integer> numbers = new HashMap<>();
    return IntStream.range(0, texts.size())
        .map(i -> numbers.computeIfAbsent(found.groups.find(i), _ -> numbers.size()))
        .toArray();
  }

  private void joinFamilies() {
    Map<String, Integer> first = new HashMap<>();
    for (int i = 0; i < texts.size(); i++) {
      Integer other = first.putIfAbsent(texts.get(i).family(), i);
      if (other != null) {
        groups.union(other, i);
      }
    }
  }

  private void joinLinked() {
    Map<String, Integer> owner = new HashMap<>();
    for (int i = 0; i < texts.size(); i++) {
      for (var document : texts.get(i).documents()) {
        owner.put(document, i);
      }
    }
    Map<String, List<Integer>> citing = new HashMap<>();
    for (int i = 0; i < texts.size(); i++) {
      for (var document : texts.get(i).cited()) {
        Integer cited = owner.get(document);
        if (cited != null) {
          join(i, cited, ALIKE_AND_LINKED);
        }
        var others = citing.computeIfAbsent(document, _ -> new ArrayList<>());
        for (int other : others) {
          join(i, other, ALIKE_AND_LINKED);
        }
        if (others.size() < MOST_IN_BUCKET) {
          others.add(i);
        }
      }
    }
  }

  private void joinAlike() {
    for (int band = 0; band < BINS / ROWS; band++) {
      Map<Long, List<Integer>> buckets = new HashMap<>();
      for (int i = 0; i < texts.size(); i++) {
        if (pairs[i].length > 0) {
          var bucket = buckets.computeIfAbsent(bucketOf(i, band), _ -> new ArrayList<>(1));
          for (int other : bucket) {
            join(i, other, ALIKE);
          }
          if (bucket.size() < MOST_IN_BUCKET) {
            bucket.add(i);
          }
        }
      }
    }
  }

  /// Two that meet here by chance are told apart when they are compared.
  private long bucketOf(int text, int band) {
    var least = leastHashes[text];
    int group = texts.get(text).group().hashCode();
    return mixed(least[band * ROWS] + group) * 0x9e3779b97f4a7c15L + mixed(least[band * ROWS + 1]);
  }

  private static int[] leastHashes(int[] pairs) {
    var least = new int[BINS];
    Arrays.fill(least, Integer.MAX_VALUE);
    for (int pair : pairs) {
      int hash = mixed(pair);
      int bin = hash >>> 27;
      least[bin] = Math.min(least[bin], hash & 0x7ffffff);
    }
    return least;
  }

  private void join(int one, int other, double least) {
    if (one != other
        && texts.get(one).group().equals(texts.get(other).group())
        && !texts.get(one).group().isEmpty()
        && !Objects.equals(groups.find(one), groups.find(other))
        && jaccard(pairs[one], pairs[other]) >= least) {
      groups.union(one, other);
    }
  }

  /// How many pairs two texts share, of all that one of them has.
  static double similarity(String one, String other) {
    return jaccard(pairsOf(one), pairsOf(other));
  }

  private static double jaccard(int[] one, int[] other) {
    int common = 0;
    for (int i = 0, k = 0; i < one.length && k < other.length; ) {
      if (one[i] == other[k]) {
        common++;
        i++;
        k++;
      } else if (one[i] < other[k]) {
        i++;
      } else {
        k++;
      }
    }
    int all = one.length + other.length - common;
    return all == 0 ? 0 : (double) common / all;
  }

  /// Each pair of neighbours once, ascending: of Chinese characters, and of words of other scripts,
  /// for any two long English texts share many pairs of letters.
  private static int[] pairsOf(String text) {
    var pairs = new int[text.length()];
    int count = 0;
    boolean begun = false;
    int last = 0;
    for (int at = 0; at < text.length(); ) {
      int end = endOfWord(text, at);
      if (end > at) {
        int word = hashOf(text, at, end);
        if (begun) {
          pairs[count++] = 31 * mixed(last) + word;
        }
        begun = true;
        last = word;
      }
      at = Math.max(end, at + 1);
    }
    return distinct(Arrays.copyOf(pairs, count));
  }

  private static int[] distinct(int[] values) {
    Arrays.sort(values);
    int kept = 0;
    for (int i = 0; i < values.length; i++) {
      if (i == 0 || values[i] != values[i - 1]) {
        values[kept++] = values[i];
      }
    }
    return Arrays.copyOf(values, kept);
  }

  private static int hashOf(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    return hash;
  }

  /// The same place where no word begins.
  private static int endOfWord(String text, int start) {
    int end = start;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      if (Character.isIdeographic(text.charAt(end))) {
        return end == start ? end + 1 : end;
      }
      end++;
    }
    return end;
  }

  /// The finalizer of MurmurHash3.
  private static int mixed(int value) {
    int h = value;
    h = (h ^ h >>> 16) * 0x85ebca6b;
    h = (h ^ h >>> 13) * 0xc2b2ae35;
    return h ^ h >>> 16;
  }

  /// Whether one cites the other or both cite the same.
  static boolean linked(Text one, Text other) {
    Set<String> cited = new HashSet<>(one.cited());
    return other.documents().stream().anyMatch(cited::contains)
        || other.cited().stream().anyMatch(cited::contains)
        || one.documents().stream().anyMatch(other.cited()::contains);
  }
}
