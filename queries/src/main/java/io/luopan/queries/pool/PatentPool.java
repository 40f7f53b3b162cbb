package io.luopan.queries.pool;

import io.luopan.model.pool.Pool;
import io.luopan.queries.Row;
import io.luopan.queries.graph.Entity;
import io.luopan.queries.graph.Names;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Patents of several holders that one administrator licenses together.
///
/// @param basis what holds its patents together, where told
/// @param citation where this is told, with its day
public record PatentPool(
    String id,
    List<String> sources,
    String code,
    @Nullable String nameZh,
    @Nullable String nameEn,
    Pool.@Nullable Basis basis,
    @Nullable LocalDate launchedOn,
    @Nullable LocalDate closedOn,
    @Nullable String citation)
    implements Entity {

  static PatentPool of(Row row) {
    return new PatentPool(
        row.text("id"),
        row.sources(),
        row.text("code"),
        row.findText("nameZh"),
        row.findText("nameEn"),
        row.find("basis", Pool.Basis.class),
        row.findDay("launchedOn"),
        row.findDay("closedOn"),
        row.findText("citation"));
  }

  @Override
  public String label() {
    return Names.first(code, nameZh, nameEn);
  }
}
