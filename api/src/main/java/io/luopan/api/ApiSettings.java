package io.luopan.api;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// How the service answers.
///
/// @param baseIri what the addresses of things begin with
/// @param deadline what a request may last, the database's work included
/// @param runDeadline what a run of a navigation project may last
/// @param cursorKey signs cursors; where it is empty, the store's own identity does
/// @param maxBody the largest request
/// @param columns the folder that keeps what gaps are counted in for the next start; empty keeps it
/// nowhere
/// @param templates a folder of one's own templates of atlases (docs/atlas.md); empty has none
@ConfigurationProperties("luopan.api")
public record ApiSettings(
    @DefaultValue("http://localhost:8080/") URI baseIri,
    @DefaultValue("20s") Duration deadline,
    @DefaultValue("2m") Duration runDeadline,
    @DefaultValue("") String cursorKey,
    @DefaultValue("1MB") DataSize maxBody,
    @DefaultValue("16") int maxDepth,
    @DefaultValue("50000") int maxCost,
    @DefaultValue("") String columns,
    @DefaultValue("") String templates) {

  public @Nullable Path templatesFolder() {
    return templates.isEmpty() ? null : Path.of(templates);
  }

  @Nullable Path columnsFolder() {
    return columns.isEmpty() ? null : Path.of(columns);
  }
}
