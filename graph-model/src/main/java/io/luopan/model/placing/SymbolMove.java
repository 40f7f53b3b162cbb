package io.luopan.model.placing;

import java.util.List;

/// That the subject of `from` went to `to` in an edition of the scheme; either may be a
/// subclass or a (sub)group.
public record SymbolMove(String from, String to, String edition, Relation relation, String state) {

  /// How the two compare.
  public enum Relation {
    /// `to` holds what `from` held.
    CLOSE,
    /// `to` holds a part of what `from` held.
    PART,
    /// `to` gathers what several symbols held.
    BROADER,
    /// `from` was closed and `to` is one of several places for its subject.
    RETIRED
  }

  private static final class Holder {
    static final List<SymbolMove> SHIPPED =
        PlacingResources.rows(
            "ipc-moves.csv",
            row ->
                new SymbolMove(
                    row.getField("from"),
                    row.getField("to"),
                    row.getField("edition"),
                    relation(row.getField("relation")),
                    row.getField("state")));
  }

  public SymbolMove {
    from = SymbolText.rootOf(from);
    to = SymbolText.rootOf(to);
  }

  /// The moves of the IPC that ship with the product.
  public static List<SymbolMove> shipped() {
    return Holder.SHIPPED;
  }

  private static Relation relation(String text) {
    return switch (text) {
      case "close" -> Relation.CLOSE;
      case "part" -> Relation.PART;
      case "broader" -> Relation.BROADER;
      case "retired without one successor" -> Relation.RETIRED;
      default ->
          throw new IllegalArgumentException(
              "A move cannot have the relation '%s'.".formatted(text));
    };
  }
}
