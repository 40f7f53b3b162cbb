package io.luopan.queries.pool;

import io.luopan.queries.Row;
import io.luopan.queries.graph.Entity;
import io.luopan.queries.graph.Names;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A licence that a pool offers.
///
/// @param code with its pool's in front: `avanci/5g-vehicle`
/// @param pool the id of the pool that offers it
public record Programme(
    String id,
    List<String> sources,
    String code,
    @Nullable String nameZh,
    @Nullable String nameEn,
    @Nullable String fieldOfUse,
    List<String> products,
    @Nullable LocalDate launchedOn,
    @Nullable String citation,
    String pool)
    implements Entity {

  static Programme of(Row row) {
    return new Programme(
        row.text("id"),
        row.sources(),
        row.text("code"),
        row.findText("nameZh"),
        row.findText("nameEn"),
        row.findText("fieldOfUse"),
        row.texts("products"),
        row.findDay("launchedOn"),
        row.findText("citation"),
        row.text("pool"));
  }

  @Override
  public String label() {
    return Names.first(code, nameZh, nameEn);
  }
}
