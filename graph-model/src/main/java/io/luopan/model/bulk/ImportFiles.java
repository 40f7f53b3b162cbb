package io.luopan.model.bulk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
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
  private final Map<Of, ImportTable> tables = new ConcurrentHashMap<>();

  /// @param folder exists and is empty
  public ImportFiles(Path folder) {
    this.folder = folder;
  }

  /// What lines have in common that go into one file.
  ///
  /// @param from the label where a relationship of this type starts; empty for nodes
  /// @param to the label where it ends; for nodes the property that tells them apart
  private record Of(ImportFile.Kind kind, String name, String from, String to) {
    ImportTable table(Path folder) {
      return switch (kind) {
        case NODES -> new ImportTable(folder, kind, name, name, List.of(id(to, name)));
        case RELATIONSHIPS ->
            new ImportTable(
                folder,
                kind,
                name,
                name + "-" + from + "-" + to,
                List.of(":START_ID(%s)".formatted(from), ":END_ID(%s)".formatted(to)));
      };
    }
  }

  /// Lines that one thread collects and puts in the files together.
  public final class Page implements AutoCloseable {
    private final Map<Of, ImportTable.Lines> lines = new HashMap<>();

    /// @param idProperty the property that tells nodes of the label apart
    public void node(String label, String idProperty, Map<String, Object> properties) {
      linesOf(new Of(ImportFile.Kind.NODES, label, "", idProperty))
          .add(List.of(String.valueOf(properties.get(idProperty))), idProperty, properties);
    }

    public void edge(
        String type,
        String fromLabel,
        String toLabel,
        String from,
        String to,
        Map<String, Object> properties) {
      linesOf(new Of(ImportFile.Kind.RELATIONSHIPS, type, fromLabel, toLabel))
          .add(List.of(from, to), "", properties);
    }

    private ImportTable.Lines linesOf(Of file) {
      return lines.computeIfAbsent(
          file, of -> tables.computeIfAbsent(of, _ -> of.table(folder)).lines());
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
