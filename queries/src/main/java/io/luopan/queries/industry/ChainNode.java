package io.luopan.queries.industry;

import io.luopan.model.industry.IndustryFact.ChainStage;
import io.luopan.model.industry.IndustryFact.Standing;
import io.luopan.queries.Row;
import io.luopan.queries.graph.Entity;
import io.luopan.queries.graph.Names;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A node of a chain: `chain` is the id of the chain it is curated for, `order` its place there,
/// from 1.
public record ChainNode(
    String id,
    List<String> sources,
    String key,
    @Nullable String nameZh,
    @Nullable String nameEn,
    @Nullable ChainStage stage,
    @Nullable Integer order,
    List<String> keywords,
    List<String> excludes,
    @Nullable Standing standing,
    @Nullable String citation,
    String chain)
    implements Entity {

  public static ChainNode of(Row row) {
    return new ChainNode(
        row.text("id"),
        row.sources(),
        row.text("key"),
        row.findText("nameZh"),
        row.findText("nameEn"),
        row.find("stage", ChainStage.class),
        row.findInt("order"),
        row.texts("keywords"),
        row.texts("excludes"),
        row.find("standing", Standing.class),
        row.findText("citation"),
        row.text("chain"));
  }

  @Override
  public String label() {
    return Names.first(key, nameZh, nameEn);
  }
}
