package io.luopan.model.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Words as one tree of characters in flat arrays; walking from a position visits at most the
/// longest word.
final class WordTrie {
  private static final int NOWHERE = -1;
  private static final int[] NO_WORD = {};

  /// The node a word's first character leads to, by character.
  private final int[] starts;

  /// The edges of node n are firstEdge[n] until firstEdge[n + 1], sorted by label.
  private final int[] firstEdge;

  private final char[] labels;
  private final int[] targets;
  private final int[][] wordsAt;

  private static final class Growing {
    final TreeMap<Character, Growing> next = new TreeMap<>();
    final List<Integer> words = new ArrayList<>();
  }

  /// `wordsByText` names for each text the words it stands for.
  WordTrie(Map<String, List<Integer>> wordsByText) {
    var root = new Growing();
    wordsByText.forEach(
        (text, words) -> {
          var at = root;
          for (char c : text.toCharArray()) {
            at = at.next.computeIfAbsent(c, _ -> new Growing());
          }
          at.words.addAll(words);
        });
    var nodes = new ArrayList<>(List.of(root));
    for (int n = 0; n < nodes.size(); n++) {
      nodes.addAll(nodes.get(n).next.values());
    }
    firstEdge = new int[nodes.size() + 1];
    labels = new char[nodes.size() - 1];
    targets = new int[nodes.size() - 1];
    wordsAt = new int[nodes.size()][];
    int edge = 0;
    for (int n = 0; n < nodes.size(); n++) {
      firstEdge[n] = edge;
      wordsAt[n] =
          nodes.get(n).words.isEmpty()
              ? NO_WORD
              : nodes.get(n).words.stream().mapToInt(Integer::intValue).toArray();
      for (char label : nodes.get(n).next.keySet()) {
        labels[edge] = label;
        targets[edge] = edge + 1; // Nodes lie in the order of their edges.
        edge++;
      }
    }
    firstEdge[nodes.size()] = edge;
    starts = new int[root.next.isEmpty() ? 0 : root.next.lastKey() + 1];
    for (int c = 0; c < starts.length; c++) {
      starts[c] = next(0, (char) c);
    }
  }

  /// Marks in `found` the words that begin at `from`; with `whole` only those that end where a
  /// word ends.
  void walk(String text, int from, boolean whole, BitSet found) {
    char first = WordFinder.comparable(text.charAt(from));
    int node = first < starts.length ? starts[first] : NOWHERE;
    for (int at = from + 1; node != NOWHERE; at++) {
      if (wordsAt[node].length > 0 && (!whole || WordFinder.isBoundary(text, at))) {
        for (int word : wordsAt[node]) {
          found.set(word);
        }
      }
      node = at < text.length() ? next(node, WordFinder.comparable(text.charAt(at))) : NOWHERE;
    }
  }

  private int next(int node, char label) {
    for (int edge = firstEdge[node]; edge < firstEdge[node + 1]; edge++) {
      if (labels[edge] >= label) {
        return labels[edge] == label ? targets[edge] : NOWHERE;
      }
    }
    return NOWHERE;
  }
}
