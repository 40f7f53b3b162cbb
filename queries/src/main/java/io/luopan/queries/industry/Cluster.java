package io.luopan.queries.industry;

import io.luopan.model.industry.IndustryFact.Standing;
import io.luopan.queries.Row;
import io.luopan.queries.graph.Entity;
import io.luopan.queries.graph.Names;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A group of chains in an industry system.
public record Cluster(
    String id,
    List<String> sources,
    @Nullable String nameZh,
    @Nullable String nameEn,
    @Nullable String tier,
    @Nullable Standing standing,
    @Nullable String citation)
    implements Entity {

  static Cluster of(Row row) {
    return new Cluster(
        row.text("id"),
        row.sources(),
        row.findText("nameZh"),
        row.findText("nameEn"),
        row.findText("tier"),
        row.find("standing", Standing.class),
        row.findText("citation"));
  }

  @Override
  public String label() {
    return Names.first(Names.keyOf(id), nameZh, nameEn);
  }
}
