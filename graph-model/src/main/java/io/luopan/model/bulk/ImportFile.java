package io.luopan.model.bulk;

import java.nio.file.Path;

/// Nodes of one label, or relationships of one type between two labels, as Neo4j's importer reads
/// them.
///
/// @param name the label or type
/// @param header the file with the names and types of the columns
/// @param records how many lines `data` has
public record ImportFile(Kind kind, String name, Path header, Path data, long records) {
  /// The importer's argument: `Label=header,data`.
  public String argument() {
    return "%s=%s,%s".formatted(name, header.toAbsolutePath(), data.toAbsolutePath());
  }

  /// What one line of the file makes.
  public enum Kind {
    NODES,
    RELATIONSHIPS
  }
}
