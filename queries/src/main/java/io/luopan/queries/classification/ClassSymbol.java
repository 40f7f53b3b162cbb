package io.luopan.queries.classification;

import io.luopan.model.classification.ClassScheme;
import io.luopan.queries.Row;
import io.luopan.queries.graph.Entity;
import io.luopan.queries.graph.Names;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A symbol of a scheme; titles and depth are known where the scheme is loaded.
public record ClassSymbol(
    String id,
    List<String> sources,
    ClassScheme scheme,
    String symbol,
    @Nullable String titleZh,
    @Nullable String titleEn,
    @Nullable Integer depth,
    @Nullable String edition)
    implements Entity {

  public static ClassSymbol of(Row row) {
    return new ClassSymbol(
        row.text("id"),
        row.sources(),
        ClassScheme.valueOf(row.text("scheme")),
        row.text("symbol"),
        row.findText("titleZh"),
        row.findText("titleEn"),
        row.findInt("depth"),
        row.findText("edition"));
  }

  @Override
  public String label() {
    var title = Names.first("", titleZh, titleEn);
    return title.isEmpty() ? symbol : symbol + " " + title;
  }
}
