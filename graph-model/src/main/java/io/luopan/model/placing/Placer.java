package io.luopan.model.placing;

import io.luopan.model.classification.ClassAssignment;
import io.luopan.model.classification.ClassScheme;
import io.luopan.model.industry.IndustryFact.ChainNode;
import io.luopan.model.placing.Placement.Via;
import io.luopan.model.placing.SelectorTable.Candidate;
import io.luopan.model.text.WordFinder;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Places patents on chain nodes by the nodes' selectors, keywords and excludes;
/// `docs/placement.md` states the rule.
///
/// The same patent and nodes give the same placements in the same order, however the classes
/// are ordered. Safe for use by many threads.
public final class Placer {
  private final List<NodeWords> nodes;
  private final SelectorTable table;
  private final WordFinder finder;

  /// A node's words as indexes of the finder; keywords keep the row's order.
  private record NodeWords(
      String id, List<String> keywords, int[] keywordIndexes, BitSet excludes) {}

  /// One candidate that held, with what it is ranked by.
  private record Held(Candidate by, ClassAssignment cls, @Nullable String word) {
    static final Comparator<Held> BEST_FIRST =
        Comparator.comparing(Held::via)
            .thenComparing(held -> !held.cls().main())
            .thenComparing(held -> held.cls().symbol())
            .thenComparing(held -> held.by().selector());

    Via via() {
      return by.moved() ? Via.MOVED : by.needsWord() ? Via.CLASS_AND_WORD : Via.CLASS;
    }
  }

  private Placer(List<ChainNode> given, Collection<SymbolMove> moves, ClassTree tree) {
    table = new SelectorTable(given, moves, tree);
    finder =
        WordFinder.of(
            given.stream()
                .flatMap(node -> Stream.concat(node.keywords().stream(), node.excludes().stream()))
                .toList());
    nodes = given.stream().map(this::wordsOf).toList();
  }

  /// A placer with the moves and the class tree that ship with the product.
  public static Placer of(Collection<ChainNode> nodes) {
    return of(nodes, SymbolMove.shipped(), ClassTree.shipped());
  }

  public static Placer of(
      Collection<ChainNode> nodes, Collection<SymbolMove> moves, ClassTree tree) {
    return new Placer(List.copyOf(nodes), moves, tree);
  }

  /// One placement a node, the best there is, in the order in which the nodes were given.
  public List<Placement> place(PatentText patent) {
    var best = new ArrayList<Held>();
    BitSet words = null;
    for (var cls : patent.classes()) {
      if (cls.scheme() != ClassScheme.IPC && cls.scheme() != ClassScheme.CPC) {
        continue;
      }
      for (var candidate : table.candidates(cls.symbol())) {
        var node = nodes.get(candidate.node());
        if (words == null && (candidate.needsWord() || !node.excludes().isEmpty())) {
          words = finder.find(patent.foldedText());
        }
        if (words != null && words.intersects(node.excludes())) {
          continue;
        }
        var word = candidate.needsWord() && words != null ? keywordOf(node, words) : null;
        if (!candidate.needsWord() || word != null) {
          keepBetter(best, new Held(candidate, cls, word));
        }
      }
    }
    best.sort(Comparator.comparingInt(held -> held.by().node()));
    return best.stream().map(this::placement).toList();
  }

  private static void keepBetter(List<Held> best, Held held) {
    for (int i = 0; i < best.size(); i++) {
      if (best.get(i).by().node() == held.by().node()) {
        if (Held.BEST_FIRST.compare(held, best.get(i)) < 0) {
          best.set(i, held);
        }
        return;
      }
    }
    best.add(held);
  }

  private Placement placement(Held held) {
    var node = nodes.get(held.by().node());
    var via = held.via();
    return new Placement(
        node.id(), held.by().selector(), held.cls().symbol(), held.word(), via, via.confidence());
  }

  private static @Nullable String keywordOf(NodeWords node, BitSet words) {
    for (int i = 0; i < node.keywordIndexes().length; i++) {
      if (words.get(node.keywordIndexes()[i])) {
        return node.keywords().get(i);
      }
    }
    return null;
  }

  private NodeWords wordsOf(ChainNode node) {
    var excludes = new BitSet();
    node.excludes().forEach(word -> excludes.set(finder.indexOf(word)));
    var keywords = node.keywords().stream().mapToInt(finder::indexOf).toArray();
    return new NodeWords(node.id(), List.copyOf(node.keywords()), keywords, excludes);
  }
}
