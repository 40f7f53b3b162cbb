package io.luopan.model.write;

import io.luopan.model.bulk.HashSet64;
import io.luopan.model.bulk.ImportFiles;
import io.luopan.model.party.HolderType;
import io.luopan.model.party.Spelling;
import io.luopan.model.schema.EdgeType;
import io.luopan.model.schema.NodeLabel;
import io.luopan.model.text.Folding;
import io.luopan.model.text.Hash64;
import io.luopan.model.write.HolderMentions.Told;
import io.luopan.model.write.StatementBatch.Ends;
import io.luopan.model.write.Statements.Statement;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The holders that records name, and the names of all holders, for a store that is built at once:
/// as [HolderMentions] stores them, from mentions that wait on disk until all are there.
final class BulkHolders implements AutoCloseable {
  private static final String REGION = "region";

  private final SetAside told;
  private final HashSet64 known;

  /// @param folder takes files
  BulkHolders(Path folder) {
    this.told = new SetAside(folder);
    this.known = new HashSet64(folder);
  }

  /// Takes what the records of a batch tell of holders, but for what was kept already.
  HolderMentions mentions() {
    return new HolderMentions(new WriterMemory(), mention -> known.contains(hash(mention)));
  }

  /// Keeps what a batch's records tell of holders.
  void add(HolderMentions mentions) {
    var rows = new HashMap<String, List<Statement>>();
    mentions
        .holders()
        .forEach((holder, row) -> rows.put(holder, new ArrayList<>(List.of(mention(holder, row)))));
    mentions
        .names()
        .forEach(
            (holder, names) ->
                names.forEach(
                    (key, text) ->
                        rows.computeIfAbsent(holder, _ -> new ArrayList<>())
                            .add(name(holder, key, text))));
    rows.forEach((holder, of) -> told.add(Hash64.of(holder), of));
    mentions.told().stream()
        .filter(mention -> isKept(mention, mentions.holders().get(mention.holder())))
        .forEach(mention -> known.add(hash(mention)));
  }

  /// Whether a batch's mention is the one that went before others of its holder.
  private static boolean isKept(Told mention, @Nullable Map<String, Object> row) {
    return row != null
        && row.get("properties") instanceof Map<?, ?> kept
        && mention.name().equals(kept.get("name"))
        && (mention.type() == HolderType.UNKNOWN
            || mention.type().name().equals(kept.get("holderType")));
  }

  private static long hash(Told mention) {
    return Hash64.of(mention.holder() + '\n' + mention.type() + '\n' + mention.name());
  }

  private static Statement mention(String holder, Map<String, Object> row) {
    var said = new TreeMap<String, Object>();
    if (row.get("properties") instanceof Map<?, ?> properties) {
      properties.forEach((key, value) -> said.put(String.valueOf(key), value));
    }
    if (row.get(REGION) instanceof String region) {
      said.put(REGION, region);
    }
    return new Statement.OfNode(NodeLabel.HOLDER, holder, said, null);
  }

  private static Statement name(String holder, String key, String text) {
    return new Statement.OfEdge(
        EdgeType.NAMES, key, holder, StatementBatch.properties("text", text), "");
  }

  /// Writes the holders of a part that no register describes, and the names that only records tell.
  ///
  /// @param registers what registers say of the part's holders, settled
  void write(int part, BulkStore store, StatementBatch registers) {
    try (var page = store.page()) {
      told.part(part)
          .values()
          .forEach(of -> write(store, page, registers, of.stream().flatMap(List::stream).toList()));
    }
  }

  private static void write(
      BulkStore store, ImportFiles.Page page, StatementBatch registers, List<Statement> told) {
    var mentions = new ArrayList<Statement.OfNode>();
    var texts = new TreeMap<Ends, String>(BulkHolders::byKey);
    for (var statement : told) {
      switch (statement) {
        case Statement.OfNode mention -> mentions.add(mention);
        case Statement.OfEdge name ->
            texts.merge(
                new Ends(name.from(), name.to()),
                String.valueOf(name.properties().get("text")),
                (a, b) -> a.compareTo(b) >= 0 ? a : b);
      }
    }
    if (!mentions.isEmpty()
        && !registers.settled(NodeLabel.HOLDER).containsKey(mentions.getFirst().id())) {
      holder(page, mentions);
    }
    texts.forEach(
        (ends, text) -> {
          store.once(page, NodeLabel.HOLDER_NAME, ends.from(), Map.of());
          if (!registers.related(EdgeType.NAMES).containsKey(ends)) {
            BulkStore.edge(
                page,
                EdgeType.NAMES,
                ends,
                Map.of("text", text, "lang", "und", "kind", "REGISTERED"));
          }
        });
  }

  /// The first mention makes the holder; the best spelling is shown, and the first type that is
  /// known.
  private static void holder(ImportFiles.Page page, List<Statement.OfNode> mentions) {
    var first = mentions.getFirst();
    var shown = new HashMap<>(first.properties());
    var region = shown.remove(REGION);
    var name =
        Spelling.best(
            mentions.stream().map(m -> String.valueOf(m.properties().get("name"))).toList());
    shown.put("name", name);
    shown.put("search", Folding.fold(name));
    mentions.stream()
        .map(mention -> mention.properties().get("holderType"))
        .filter(type -> !HolderType.UNKNOWN.name().equals(type))
        .findFirst()
        .ifPresent(type -> shown.put("holderType", type));
    shown.put("id", first.id());
    BulkStore.node(page, NodeLabel.HOLDER, shown);
    if (region != null) {
      BulkStore.edge(
          page,
          EdgeType.LOCATED_IN,
          new Ends(first.id(), String.valueOf(region)),
          Map.of("method", String.valueOf(shown.get("regionMethod"))));
    }
  }

  private static int byKey(Ends a, Ends b) {
    int byKey = a.from().compareTo(b.from());
    return byKey != 0 ? byKey : a.to().compareTo(b.to());
  }

  @Override
  public void close() {
    told.close();
    known.close();
  }
}
