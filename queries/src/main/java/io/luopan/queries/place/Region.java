package io.luopan.queries.place;

import io.luopan.model.place.RegionLevel;
import io.luopan.queries.Row;
import io.luopan.queries.SourcesConverter;
import io.luopan.queries.graph.Entity;
import io.luopan.queries.graph.Names;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.convert.ConvertWith;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/// A place by its official code. `path` holds the codes from the country down, each followed by a
/// slash.
@Node
public record Region(
    @Id String id,
    @ConvertWith(converter = SourcesConverter.class) List<String> sources,
    String code,
    String path,
    RegionLevel level,
    @Nullable String nameZh,
    @Nullable String nameEn)
    implements Entity {

  /// A region that is only mentioned has no sources.
  public Region(
      String id,
      @Nullable List<String> sources,
      String code,
      String path,
      RegionLevel level,
      @Nullable String nameZh,
      @Nullable String nameEn) {
    this.id = id;
    this.sources = sources == null ? List.of() : sources;
    this.code = code;
    this.path = path;
    this.level = level;
    this.nameZh = nameZh;
    this.nameEn = nameEn;
  }

  public static Region of(Row row) {
    return new Region(
        row.text("id"),
        row.sources(),
        row.text("code"),
        row.text("path"),
        RegionLevel.valueOf(row.text("level")),
        row.findText("nameZh"),
        row.findText("nameEn"));
  }

  @Override
  public String label() {
    return Names.first(code, nameZh, nameEn);
  }

  /// The id of the region above, read from the path.
  public Optional<String> parent() {
    var codes = Arrays.asList(path.split("/"));
    return codes.size() < 2
        ? Optional.empty()
        : Optional.of("region/" + codes.get(codes.size() - 2));
  }

  /// The id of the region that a path ends in.
  public static String idOfPath(String path) {
    var codes = path.split("/");
    return "region/" + codes[codes.length - 1];
  }
}
