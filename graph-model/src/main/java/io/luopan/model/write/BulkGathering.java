package io.luopan.model.write;

import io.luopan.model.schema.EdgeType;
import io.luopan.model.text.Hash64;
import io.luopan.model.write.Statements.Statement;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// What facts say of all but patents: on disk until all facts are told, parted so that all that is
/// said of one node or relationship comes together again, one part at a time in memory.
///
/// A holder comes with the names that registers tell of it.
final class BulkGathering implements AutoCloseable {
  private final SetAside told;
  private final BulkStore store;

  /// @param folder takes files
  /// @param store remembers which nodes were mentioned
  BulkGathering(Path folder, BulkStore store) {
    this.told = new SetAside(folder);
    this.store = store;
  }

  /// Keeps statements behind those that are kept already: of what one source says of a thing the
  /// last counts. A node that was mentioned like this before is not kept again.
  void add(List<Statement> statements) {
    for (var statement : statements) {
      if (isNews(statement)) {
        told.add(part(statement), List.of(statement));
      }
    }
  }

  private boolean isNews(Statement statement) {
    return !(statement instanceof Statement.OfNode(var label, var id, var said, var source))
        || source != null
        || store.isNew(label, id + said);
  }

  /// As [BulkHolders] parts holders.
  private static long part(Statement statement) {
    return switch (statement) {
      case Statement.OfNode node -> Hash64.of(node.id());
      case Statement.OfEdge edge when edge.type() == EdgeType.NAMES -> Hash64.of(edge.to());
      // Of both ends, because very many may start at one.
      case Statement.OfEdge edge -> 31 * Hash64.of(edge.from()) + Hash64.of(edge.to());
    };
  }

  /// The statements so far that some part of the things has, settled.
  StatementBatch part(int part) {
    var batch = new StatementBatch();
    told.forEach(part, statement -> KeptStatements.tell(statement, batch));
    batch.settleNew();
    return batch;
  }

  /// Hands over part after part.
  void forEachPart(Consumer<StatementBatch> work) {
    for (int part = 0; part < SetAside.PARTS; part++) {
      work.accept(part(part));
    }
  }

  @Override
  public void close() {
    told.close();
  }
}
