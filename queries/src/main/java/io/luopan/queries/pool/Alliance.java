package io.luopan.queries.pool;

import io.luopan.model.pool.Alliance.Kind;
import io.luopan.queries.Row;
import io.luopan.queries.graph.Entity;
import io.luopan.queries.graph.Names;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Holders that act together without licensing together; it is no pool.
public record Alliance(
    String id,
    List<String> sources,
    String code,
    @Nullable String nameZh,
    @Nullable String nameEn,
    @Nullable Kind allianceKind,
    @Nullable String purpose,
    @Nullable LocalDate foundedOn,
    @Nullable String citation)
    implements Entity {

  static Alliance of(Row row) {
    return new Alliance(
        row.text("id"),
        row.sources(),
        row.text("code"),
        row.findText("nameZh"),
        row.findText("nameEn"),
        row.find("allianceKind", Kind.class),
        row.findText("purpose"),
        row.findDay("foundedOn"),
        row.findText("citation"));
  }

  @Override
  public String label() {
    return Names.first(code, nameZh, nameEn);
  }
}
