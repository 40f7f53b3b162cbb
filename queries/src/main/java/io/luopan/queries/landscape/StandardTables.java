package io.luopan.queries.landscape;

import io.luopan.queries.Parameters;
import io.luopan.queries.ledger.LedgerQueries;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Counts the claims of standards, as [LedgerQueries] tells them.
final class StandardTables {
  private static final List<String> NOTES =
      List.of(
          "Declared, listed and found essential are claims of three parties and are not added up.",
          "A standard counts under the number claims give it; parts, and what 3GPP and ETSI publish"
              + " alike, are rows of their own.",
          "Declarations that name no patents, and numbers that lead to no patent or to several, are"
              + " in no row.",
          "Of a declarant, what is listed or found essential are declared patents of families of"
              + " which some patent is.");

  private StandardTables() {}

  static StandardTable of(
      LandscapeReader reader, LedgerQueries ledger, Landscape of, int top, int holders) {
    var claims =
        ledger.byStandard(
            named(reader, of), of.asOf(), Landscape.rows(top), Landscape.rows(holders));
    return new StandardTable(
        claims.standards().stream()
            .map(
                row ->
                    new StandardTable.Row(
                        row.standard(),
                        row.claims(),
                        row.holders().stream()
                            .map(h -> new StandardTable.Declarant(h.holder(), h.claims()))
                            .toList(),
                        row.otherHolders(),
                        row.unnamed()))
            .toList(),
        claims.otherCount(),
        claims.all(),
        of.method("standards", NOTES, "top", top, "holders", holders).of(claims.release()));
  }

  /// The patents that some record calls by number; null where all that are loaded count.
  private static @Nullable Set<String> named(LandscapeReader reader, Landscape of) {
    return of.where().isAll()
        ? null
        : Set.copyOf(
            reader.list(
                of,
                LandscapeStage.PLAIN,
                StandardTables.class,
                "named",
                Parameters.none(),
                row -> row.text("patent")));
  }
}
