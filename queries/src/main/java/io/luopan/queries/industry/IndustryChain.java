package io.luopan.queries.industry;

import io.luopan.model.industry.IndustryFact.Standing;
import io.luopan.queries.Row;
import io.luopan.queries.graph.Entity;
import io.luopan.queries.graph.Names;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A chain as one or more systems list it; its nodes may be another chain's, shared.
public record IndustryChain(
    String id,
    List<String> sources,
    String code,
    @Nullable String nameZh,
    @Nullable String nameEn,
    @Nullable String shape,
    @Nullable Standing standing,
    @Nullable String citation)
    implements Entity {

  static IndustryChain of(Row row) {
    return new IndustryChain(
        row.text("id"),
        row.sources(),
        row.text("code"),
        row.findText("nameZh"),
        row.findText("nameEn"),
        row.findText("shape"),
        row.find("standing", Standing.class),
        row.findText("citation"));
  }

  @Override
  public String label() {
    return Names.first(code, nameZh, nameEn);
  }
}
