package io.luopan.queries.standard;

import io.luopan.model.standard.DeclarationFact.Commitment;
import io.luopan.model.standard.DeclarationFact.Scope;
import io.luopan.queries.Row;
import io.luopan.queries.graph.Entity;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a holder declares to a body of its patents and standards; nobody has checked it.
///
/// @param database who keeps it, such as `ETSI`
/// @param reference its number there, such as `ISLD-201608-010`
/// @param commitment absent where not told
public record Declaration(
    String id,
    List<String> sources,
    String database,
    String reference,
    Scope scope,
    @Nullable Commitment commitment,
    @Nullable LocalDate signedOn,
    @Nullable LocalDate recordedOn)
    implements Entity {

  static Declaration of(Row row) {
    return new Declaration(
        row.text("id"),
        row.sources(),
        row.text("database"),
        row.text("reference"),
        Scope.valueOf(row.text("scope")),
        row.find("commitment", Commitment.class),
        row.findDay("signedOn"),
        row.findDay("recordedOn"));
  }

  @Override
  public String label() {
    return database + " " + reference;
  }
}
