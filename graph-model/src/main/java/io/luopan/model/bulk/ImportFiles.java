package io.luopan.model.bulk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Writes nodes and relationships as the CSV files from which Neo4j's own importer builds a store:
/// for each label, and for each type with its ends, a file of lines and one that heads its columns.
///
/// Texts are quoted where they have to be, lists are joined by [#BETWEEN_ELEMENTS], and a property
/// that is absent is a field without anything. Several threads may write, each through a [Page] of
/// its own.
public final class ImportFiles implements AutoCloseable {
  /// Unit separator, which no source text holds.
  public static final char BETWEEN_ELEMENTS = '\u001f';

  private final Path folder;
  private final Map<String, ImportTable> tables = new ConcurrentHashMap<>();

  /// @param folder exists and is empty
  public ImportFiles(Path folder) {
    this.folder = folder;
  }

  /// Lines that one thread collects and puts in the files together.
  public final class Page implements AutoCloseable {
    private final Map<ImportTable, ImportTable.Lines> lines = new java.util.IdentityHashMap<>();

    /// @param idProperty the property that tells nodes of the label apart
    public void node(String label, String idProperty, Map<String, Object> properties) {
      var table =
          tables.computeIfAbsent(
              label,
              _ ->
                  new ImportTable(
                      folder, ImportFile.Kind.NODES, label, label, List.of(id(idProperty, label))));
      linesOf(table)
          .add(List.of(String.valueOf(properties.get(idProperty))), idProperty, properties);
    }

    public void edge(
        String type,
        String fromLabel,
        String toLabel,
        String from,
        String to,
        Map<String, Object> properties) {
      var table =
          tables.computeIfAbsent(
              type + "-" + fromLabel + "-" + toLabel,
              name ->
                  new ImportTable(
                      folder,
                      ImportFile.Kind.RELATIONSHIPS,
                      type,
                      name,
                      List.of(
                          ":START_ID(%s)".formatted(fromLabel), ":END_ID(%s)".formatted(toLabel))));
      linesOf(table).add(List.of(from, to), "", properties);
    }

    private ImportTable.Lines linesOf(ImportTable table) {
      return lines.computeIfAbsent(table, ImportTable::lines);
    }

    @Override
    public void close() {
      lines.values().forEach(ImportTable.Lines::write);
    }
  }

  public Page page() {
    return new Page();
  }

  private static String id(String property, String label) {
    return "%s:ID(%s)".formatted(property, label);
  }

  /// Ends the files and writes their headers.
  public List<ImportFile> finish() {
    var files = new ArrayList<ImportFile>();
    tables.values().forEach(table -> files.add(table.finish()));
    files.sort(java.util.Comparator.comparing(file -> file.data().toString()));
    return files;
  }

  @Override
  public void close() {
    try {
      for (var table : tables.values()) {
        table.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
