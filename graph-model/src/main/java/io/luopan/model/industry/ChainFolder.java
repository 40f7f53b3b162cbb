package io.luopan.model.industry;

import io.luopan.model.classification.ClassScheme;
import io.luopan.model.classification.IpcSymbol;
import io.luopan.model.industry.IndustryFact.ChainStage;
import io.luopan.model.industry.IndustryFact.Selector;
import io.luopan.model.industry.IndustryFact.Standing;
import io.luopan.model.load.Sourced;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/// The folder of one chain: what it is (`chain.yaml`), its nodes with their selectors, and what
/// feeds what.
record ChainFolder(IndustryYaml head, List<Sourced> nodes, List<Sourced> feeds) {

  /// How an edge of `edges.csv` runs.
  private enum EdgeKind {
    FEEDS,
    RECYCLES
  }

  /// @param folder its path, ending in a slash or empty
  static ChainFolder read(String folder, String yaml, SortedMap<String, String> texts) {
    var head = IndustryYaml.read(folder + "chain.yaml", yaml);
    var code = head.text("code");
    var selectors = selectors(folder + "selectors.csv", texts);
    var nodes = new ArrayList<Sourced>();
    var file = folder + "nodes.csv";
    for (var row :
        IndustryTable.read(file, texts.getOrDefault(file, ""), "id", "nameZh", "stage", "order")
            .rows()) {
      nodes.add(node(code, row, selectors.getOrDefault(row.text("id"), List.of())));
      selectors.remove(row.text("id"));
    }
    selectors.values().stream().flatMap(List::stream).findFirst().ifPresent(ChainFolder::nowhere);
    return new ChainFolder(head, nodes, feeds(folder + "edges.csv", texts));
  }

  String code() {
    return head.text("code");
  }

  String shape() {
    return head.find("shape").orElse("UP_MID_DOWN");
  }

  /// The chain as it stands without an industry system that lists it.
  Sourced asChain() {
    return IndustryReading.sourced(
        new IndustryFact.Chain(
            code(),
            null,
            null,
            head.text("nameZh"),
            head.orNull("nameEn"),
            shape(),
            head.orNull("tier"),
            0,
            null,
            head.standing(),
            head.citation()),
        head.at());
  }

  private record Selecting(Selector selector, String node, IndustryTable.Row row) {}

  private static void nowhere(Selecting selecting) {
    throw selecting.row().wrong(new UnknownIndustryReference("chain node", selecting.node()));
  }

  private static Sourced node(String chain, IndustryTable.Row row, List<Selecting> selectors) {
    return IndustryReading.sourced(
        new IndustryFact.ChainNode(
            row.text("id"),
            chain,
            row.text("nameZh"),
            row.orNull("nameEn"),
            row.one("stage", ChainStage.class),
            order(row),
            row.orNull("parent"),
            selectors.stream().map(Selecting::selector).toList(),
            row.list("keywords"),
            row.list("excludes"),
            row.one("status", Standing.class),
            row.orNull("source")),
        row.at());
  }

  private static int order(IndustryTable.Row row) {
    var text = row.text("order");
    if (!text.matches("[1-9][0-9]{0,4}")) {
      throw row.wrong(new BadIndustryValue("order", text, "a whole number from 1"));
    }
    return Integer.parseInt(text);
  }

  /// A node says one thing of a symbol.
  private static Selector unique(Selector selector, Set<String> seen, IndustryTable.Row row) {
    var said = row.text("node") + " " + selector.scheme() + " " + selector.symbol();
    if (!seen.add(said)) {
      throw row.wrong(new DuplicateIndustryId("selector", said));
    }
    return selector;
  }

  private static Map<String, List<Selecting>> selectors(
      String file, SortedMap<String, String> texts) {
    var selectors = new HashMap<String, List<Selecting>>();
    var seen = new HashSet<String>();
    if (!texts.containsKey(file)) {
      return selectors;
    }
    for (var row :
        IndustryTable.read(file, texts.getOrDefault(file, ""), "node", "scheme", "symbol", "mode")
            .rows()) {
      selectors
          .computeIfAbsent(row.text("node"), _ -> new ArrayList<>())
          .add(new Selecting(unique(selector(row), seen, row), row.text("node"), row));
    }
    return selectors;
  }

  private static Selector selector(IndustryTable.Row row) {
    var scheme = row.one("scheme", ClassScheme.class);
    var symbol = row.text("symbol");
    if (scheme == ClassScheme.IPC || scheme == ClassScheme.CPC) {
      symbol =
          IpcSymbol.tryParse(symbol)
              .map(IpcSymbol::text)
              .orElseThrow(
                  () ->
                      row.wrong(
                          new BadIndustryValue(
                              "symbol", row.text("symbol"), "one such as H01M 8/1004")));
    }
    if (!row.find("weight").orElse("1").matches("1(\\.0+)?")) {
      throw row.wrong(
          new BadIndustryValue("weight", row.text("weight"), "1, the only weight in use so far"));
    }
    return new Selector(
        scheme,
        symbol,
        row.one("mode", Selector.Mode.class),
        row.truth("needsKeyword"),
        row.find("edition").orElse(""));
  }

  private static List<Sourced> feeds(String file, SortedMap<String, String> texts) {
    if (!texts.containsKey(file)) {
      return List.of();
    }
    var feeds = new ArrayList<Sourced>();
    for (var row :
        IndustryTable.read(file, texts.getOrDefault(file, ""), "from", "to", "kind").rows()) {
      boolean recycles = row.one("kind", EdgeKind.class) == EdgeKind.RECYCLES;
      feeds.add(
          IndustryReading.sourced(
              new IndustryFact.Feed(row.text("from"), row.text("to"), recycles), row.at()));
    }
    return feeds;
  }
}
