package io.luopan.model.write;

import io.luopan.model.bulk.HashSet64;
import io.luopan.model.bulk.ImportFile;
import io.luopan.model.bulk.ImportFiles;
import io.luopan.model.schema.EdgeType;
import io.luopan.model.schema.NodeLabel;
import io.luopan.model.text.Hash64;
import io.luopan.model.write.StatementBatch.Ends;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// Writes what batches hold into the importer's files, each node once, whichever batches name it.
final class BulkStore implements AutoCloseable {
  private final ImportFiles files;
  private final HashSet64 written;

  /// @param folder takes the files
  BulkStore(Path folder) {
    this.files = new ImportFiles(folder);
    this.written = new HashSet64(folder);
  }

  ImportFiles.Page page() {
    return files.page();
  }

  /// Writes the nodes that a batch states, and the relationships.
  static void stated(ImportFiles.Page page, StatementBatch batch) {
    for (var label : NodeLabel.values()) {
      batch.settled(label).forEach((id, node) -> node(page, label, node.toStored(id)));
    }
    for (var type : EdgeType.values()) {
      batch
          .related(type)
          .forEach((ends, said) -> edge(page, type, ends, StatementBatch.toStored(said)));
    }
  }

  /// Writes the nodes of a label that a batch only names, unless they are stated somewhere.
  void mentioned(
      ImportFiles.Page page, StatementBatch batch, NodeLabel label, Predicate<String> isStated) {
    batch
        .mentioned()
        .getOrDefault(label, Map.of())
        .forEach(
            (id, properties) -> {
              if (!isStated.test(id)) {
                once(page, label, id, properties);
              }
            });
  }

  /// Writes a node unless one of its label and id was written by this method before.
  void once(ImportFiles.Page page, NodeLabel label, String id, Map<String, Object> properties) {
    if (isNew(label, id)) {
      var stored = new HashMap<>(properties);
      stored.put(label.idProperty(), id);
      node(page, label, stored);
    }
  }

  /// Whether this was not asked of the label before.
  boolean isNew(NodeLabel label, String what) {
    return written.add(Hash64.of(label.label() + ' ' + what));
  }

  static void node(ImportFiles.Page page, NodeLabel label, Map<String, Object> properties) {
    page.node(label.label(), label.idProperty(), properties);
  }

  static void edge(
      ImportFiles.Page page, EdgeType type, Ends ends, Map<String, Object> properties) {
    page.edge(
        type.type(), type.from().label(), type.to().label(), ends.from(), ends.to(), properties);
  }

  List<ImportFile> finish() {
    return files.finish();
  }

  @Override
  public void close() {
    written.close();
    files.close();
  }
}
