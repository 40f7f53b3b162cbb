package io.luopan.queries.standard;

import io.luopan.queries.Row;
import io.luopan.queries.graph.Names;
import io.luopan.queries.patent.PatentClaim;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A patent as a declaration names it.
///
/// @param entry of the declaration's list; an entry is no family
/// @param declaredFamily as the database numbers families
/// @param disclosed whether the declarant named it
/// @param declaration the id of the declaration that names it
public record DeclaredPatent(
    String id,
    List<String> sources,
    @Nullable String entry,
    @Nullable String titleEn,
    @Nullable String declaredFamily,
    @Nullable Boolean disclosed,
    String declaration)
    implements PatentClaim {

  static DeclaredPatent of(Row row) {
    return new DeclaredPatent(
        row.text("id"),
        row.sources(),
        row.findText("entry"),
        row.findText("titleEn"),
        row.findText("declaredFamily"),
        row.findFlag("disclosed"),
        row.text("declaration"));
  }

  /// What pages of a declaration's patents are sorted by.
  String place() {
    return (entry == null ? "" : entry) + " " + id;
  }

  @Override
  public String label() {
    return Names.first(Names.keyOf(id), titleEn);
  }
}
