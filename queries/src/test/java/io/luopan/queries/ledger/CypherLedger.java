package io.luopan.queries.ledger;

import io.luopan.queries.GraphReader;
import io.luopan.queries.Parameters;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a [Ledger] counts, counted in plain Cypher on [SyntheticClaims].
record CypherLedger(GraphReader graph) {

  record Declarant(String holder, long patents, long families, long listed) {}

  record AtOffice(String office, long entries, long inForce, @Nullable LocalDate lastOn) {}

  record Share(String holder, double families) {}

  List<Declarant> coverage(String standard, LocalDate asOf) {
    return graph.list(
        CypherLedger.class,
        "declaredFamilies",
        Parameters.of("standard", standard).and("asOf", asOf),
        row ->
            new Declarant(
                row.text("holder"),
                row.number("patents"),
                row.number("families"),
                row.number("listed")));
  }

  long sharedFamilies(String left, String right, LocalDate asOf) {
    return graph
        .find(
            CypherLedger.class,
            "shared",
            Parameters.of("pools", List.of(left, right)).and("asOf", asOf),
            row -> row.number("families"))
        .orElseThrow();
  }

  List<AtOffice> expiry(String pool, LocalDate asOf) {
    return graph.list(
        CypherLedger.class,
        "expiry",
        Parameters.of("pool", pool).and("asOf", asOf),
        row ->
            new AtOffice(
                row.text("office"),
                row.number("entries"),
                row.number("inForce"),
                row.findDay("lastOn")));
  }

  List<Share> shares(String pool, LocalDate asOf) {
    return graph.list(
        CypherLedger.class,
        "shares",
        Parameters.of("pool", pool).and("asOf", asOf),
        row -> new Share(row.text("holder"), row.decimal("families")));
  }
}
