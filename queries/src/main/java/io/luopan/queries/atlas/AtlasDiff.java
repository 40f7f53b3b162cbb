package io.luopan.queries.atlas;

import io.luopan.queries.RefusedException;
import io.luopan.queries.gap.GapMethod;
import io.luopan.queries.gap.GapType;
import io.luopan.queries.kept.CellChange;
import io.luopan.queries.kept.KeptRow;
import io.luopan.queries.kept.RowChanges;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What is otherwise in one atlas than in another of the same chain and region, item by item.
///
/// @param types the nodes whose type is another
/// @param notes what to know before reading changes as
/// changes of the world
public record AtlasDiff(
    Atlas from, Atlas to, List<TypeChange> types, List<ItemDiff> items, List<String> notes) {
  public AtlasDiff {
    types = List.copyOf(types);
    items = List.copyOf(items);
    notes = List.copyOf(notes);
  }

  public record TypeChange(AtlasThing chainNode, GapType was, GapType is) {}

  /// Whether an item is in both.
  public enum Presence {
    BOTH,
    ONLY_BEFORE,
    ONLY_AFTER
  }

  /// @param heading of the later atlas, where it is in both
  public record ItemDiff(
      Heading heading,
      Presence presence,
      List<KeptRow> gone,
      List<KeptRow> come,
      List<CellChange> changed) {
    public ItemDiff {
      gone = List.copyOf(gone);
      come = List.copyOf(come);
      changed = List.copyOf(changed);
    }

    public boolean same() {
      return presence == Presence.BOTH && gone.isEmpty() && come.isEmpty() && changed.isEmpty();
    }
  }

  /// @throws RefusedException when they are of different chains or regions
  public static AtlasDiff between(Atlas from, Atlas to) {
    if (!from.chain().id().equals(to.chain().id())
        || !from.region().id().equals(to.region().id())) {
      throw RefusedException.badInput(
          "The one is of %s in %s, the other of %s in %s; only atlases of one chain and region compare."
              .formatted(
                  from.chain().label(),
                  from.region().label(),
                  to.chain().label(),
                  to.region().label()));
    }
    var before = byKind(from);
    var after = byKind(to);
    var kinds = new LinkedHashMap<>(after);
    before.forEach(kinds::putIfAbsent);
    return new AtlasDiff(
        from,
        to,
        types(before, after),
        kinds.keySet().stream().map(kind -> item(before.get(kind), after.get(kind))).toList(),
        notes(from, to));
  }

  private static Map<AtlasItemKind, AtlasItem> byKind(Atlas atlas) {
    return atlas.items().stream()
        .collect(
            Collectors.toMap(
                AtlasItem::kind, Function.identity(), (one, _) -> one, LinkedHashMap::new));
  }

  private static ItemDiff item(@Nullable AtlasItem before, @Nullable AtlasItem after) {
    var rows = RowChanges.between(rows(before), rows(after));
    return new ItemDiff(
        Objects.requireNonNull(after == null ? before : after).heading(),
        before == null ? Presence.ONLY_AFTER : after == null ? Presence.ONLY_BEFORE : Presence.BOTH,
        rows.gone(),
        rows.come(),
        rows.changed());
  }

  private static List<KeptRow> rows(@Nullable AtlasItem item) {
    return item == null ? List.of() : AtlasRows.of(item);
  }

  private static List<TypeChange> types(
      Map<AtlasItemKind, AtlasItem> before, Map<AtlasItemKind, AtlasItem> after) {
    if (!(before.get(AtlasItemKind.CHAIN_MAP) instanceof ChainMap was)
        || !(after.get(AtlasItemKind.CHAIN_MAP) instanceof ChainMap is)) {
      return List.of();
    }
    var types =
        was.nodes().stream()
            .collect(Collectors.toMap(node -> node.chainNode().id(), ChainMap.Node::gapType));
    return is.nodes().stream()
        .filter(node -> types.getOrDefault(node.chainNode().id(), node.gapType()) != node.gapType())
        .map(
            node ->
                new TypeChange(
                    node.chainNode(),
                    Objects.requireNonNull(types.get(node.chainNode().id())),
                    node.gapType()))
        .toList();
  }

  private static List<String> notes(Atlas from, Atlas to) {
    var notes = new ArrayList<String>();
    if (!undated(from.rules()).equals(undated(to.rules()))) {
      notes.add("The methods differ, so what changed may be the method and not the world.");
    }
    if (!from.asOf().equals(to.asOf())) {
      notes.add(
          "Validity is judged as of %s and as of %s: rights also end by time alone."
              .formatted(from.asOf(), to.asOf()));
    }
    notes.add(
        from.release().equals(to.release())
            ? "Both are of version %s of the graph.".formatted(to.release())
            : "From version %s of the graph to version %s: what changed may also be what was loaded, or how chains select."
                .formatted(from.release(), to.release()));
    if (!from.template().equals(to.template())) {
      notes.add("The templates differ: %s and %s.".formatted(from.template(), to.template()));
    }
    return notes;
  }

  /// Everything of a method but the day of validity.
  private static GapMethod undated(GapMethod method) {
    return method.asOf(LocalDate.EPOCH);
  }
}
