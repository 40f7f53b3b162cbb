package io.luopan.queries.party;

import io.luopan.model.party.HolderType;
import io.luopan.queries.Row;
import io.luopan.queries.graph.Entity;
import io.luopan.queries.graph.Names;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whoever applied for or holds patents.
public record Holder(
    String id,
    List<String> sources,
    @Nullable String name,
    @Nullable String nameEn,
    HolderType holderType,
    @Nullable String creditCode,
    @Nullable String ror,
    @Nullable Boolean active,
    @Nullable Integer established,
    @Nullable String regionPath,
    @Nullable String regionMethod)
    implements Entity {

  public static Holder of(Row row) {
    var type = row.find("holderType", HolderType.class);
    return new Holder(
        row.text("id"),
        row.sources(),
        row.findText("name"),
        row.findText("nameEn"),
        type == null ? HolderType.UNKNOWN : type,
        row.findText("creditCode"),
        row.findText("ror"),
        row.findFlag("active"),
        row.findInt("established"),
        row.findText("regionPath"),
        row.findText("regionMethod"));
  }

  @Override
  public String label() {
    return Names.first(Names.keyOf(id), name, nameEn);
  }
}
