package io.luopan.model.industry;

import io.luopan.model.industry.IndustryFact.Alignment;
import io.luopan.model.industry.IndustryFact.Standing;
import io.luopan.model.load.LoadIssue;
import io.luopan.model.load.SourcePosition;
import io.luopan.model.load.SourcePosition.Unit;
import io.luopan.model.load.Sourced;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One reading of all files of a folder tree, by their paths.
final class IndustryReading {
  static final Set<String> FILES =
      Set.of(
          "system.yaml",
          "clusters.csv",
          "chains.csv",
          "chain.yaml",
          "nodes.csv",
          "edges.csv",
          "selectors.csv",
          "alignments.csv");
  private static final Map<String, String> HEADS =
      Map.of(
          "clusters.csv", "system.yaml",
          "chains.csv", "system.yaml",
          "nodes.csv", "chain.yaml",
          "edges.csv", "chain.yaml",
          "selectors.csv", "chain.yaml");

  private final SortedMap<String, String> texts;
  private final List<Sourced> systems = new ArrayList<>();
  private final List<Sourced> clusters = new ArrayList<>();
  private final List<Sourced> chains = new ArrayList<>();
  private final List<Sourced> nodes = new ArrayList<>();
  private final List<Sourced> feeds = new ArrayList<>();
  private final List<Sourced> alignments = new ArrayList<>();
  private final Map<String, ChainFolder> trees = new TreeMap<>();
  private final Set<String> listedChains = new HashSet<>();

  IndustryReading(SortedMap<String, String> texts) {
    this.texts = texts;
    texts.keySet().forEach(this::checkHead);
    each("chain.yaml", this::readChain);
    each("system.yaml", this::readSystem);
    each("alignments.csv", this::readAlignments);
    trees.forEach(
        (code, tree) -> {
          if (!listedChains.contains(code)) {
            chains.add(tree.asChain());
          }
        });
    if (systems.isEmpty() && nodes.isEmpty() && alignments.isEmpty()) {
      throw new IndustryFolderException(
          new MissingIndustryFile("system.yaml or chain.yaml", "the other files"),
          new SourcePosition("folder", Unit.RECORD, 1));
    }
    checkUnique();
  }

  IndustryNames names() {
    return IndustryNames.of(inOrder().stream().map(one -> (IndustryFact) one.fact()).toList());
  }

  List<Sourced> inOrder() {
    var all = new ArrayList<Sourced>();
    List.of(systems, clusters, chains, nodes, feeds, alignments).forEach(all::addAll);
    return List.copyOf(all);
  }

  /// Each reference has to be to something known.
  void check(IndustryNames known) {
    for (var one : inOrder()) {
      switch ((IndustryFact) one.fact()) {
        case IndustryFact.Chain chain -> {
          require(known.clusters(), chain.cluster(), "cluster", one);
          require(known.chains(), chain.sharesTree(), "chain", one);
        }
        case IndustryFact.ChainNode node ->
            require(known.nodes(), node.parent(), "chain node", one);
        case IndustryFact.Feed feed -> {
          require(known.nodes(), feed.from(), "chain node", one);
          require(known.nodes(), feed.to(), "chain node", one);
        }
        case IndustryFact.Aligned aligned -> {
          require(known.chains(), aligned.from(), "chain", one);
          require(known.chains(), aligned.to(), "chain", one);
        }
        case IndustryFact.IndustrySystem _, IndustryFact.Cluster _ -> {}
      }
    }
  }

  private void readChain(String folder, String text) {
    var tree = ChainFolder.read(folder, text, texts);
    nodes.addAll(tree.nodes());
    feeds.addAll(tree.feeds());
    if (trees.put(tree.code(), tree) != null) {
      throw new IndustryFolderException(
          new DuplicateIndustryId("chain", tree.code()), tree.asChain().at());
    }
  }

  private void readSystem(String folder, String text) {
    var system = SystemFolder.read(folder, text, texts, trees);
    systems.add(system.system());
    clusters.addAll(system.clusters());
    chains.addAll(system.chains());
    system.chains().forEach(one -> listedChains.add(((IndustryFact.Chain) one.fact()).code()));
  }

  private void readAlignments(String folder, String text) {
    for (var row :
        IndustryTable.read(folder + "alignments.csv", text, "from", "to", "relation").rows()) {
      alignments.add(
          sourced(
              new IndustryFact.Aligned(
                  row.text("from"),
                  row.text("to"),
                  row.one("relation", Alignment.class),
                  row.one("status", Standing.class),
                  row.orNull("reason")),
              row.at()));
    }
  }

  static Sourced sourced(IndustryFact fact, SourcePosition at) {
    return new Sourced(fact, at, at.file() + ":" + at.number());
  }

  private void each(String file, BiConsumer<String, String> reader) {
    texts.forEach(
        (path, text) -> {
          if (path.equals(file) || path.endsWith("/" + file)) {
            reader.accept(path.substring(0, path.length() - file.length()), text);
          }
        });
  }

  private void checkHead(String path) {
    int slash = path.lastIndexOf('/') + 1;
    var head = HEADS.get(path.substring(slash));
    if (head != null && !texts.containsKey(path.substring(0, slash) + head)) {
      throw new IndustryFolderException(
          new MissingIndustryFile(head, path.substring(slash)),
          new SourcePosition(path, Unit.ROW, 1));
    }
  }

  private void checkUnique() {
    unique(clusters, "cluster", fact -> ((IndustryFact.Cluster) fact).id());
    unique(chains, "chain", fact -> ((IndustryFact.Chain) fact).code());
    unique(nodes, "chain node", fact -> ((IndustryFact.ChainNode) fact).id());
  }

  private static void unique(List<Sourced> facts, String what, Function<IndustryFact, String> id) {
    var seen = new HashSet<String>();
    for (var one : facts) {
      var key = id.apply((IndustryFact) one.fact());
      if (!seen.add(key)) {
        throw wrong(new DuplicateIndustryId(what, key), one);
      }
    }
  }

  private static void require(Set<String> known, @Nullable String id, String what, Sourced one) {
    if (id != null && !known.contains(id)) {
      throw wrong(new UnknownIndustryReference(what, id), one);
    }
  }

  private static IndustryFolderException wrong(LoadIssue issue, Sourced one) {
    return new IndustryFolderException(issue, one.at());
  }
}
