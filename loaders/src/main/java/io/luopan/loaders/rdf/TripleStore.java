package io.luopan.loaders.rdf;

import io.luopan.loaders.file.TemporaryFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;

/// The triples of one file by subject, each subject's in the file's order. RDF need not say in one
/// place what it says of a patent, so all of it is read before the first patent is known.
sealed interface TripleStore {

  void add(Triple triple);

  /// Nothing is added any more.
  void complete();

  List<Triple> of(Node subject);

  void close();

  /// @param sizeBytes of the file: larger ones are sorted on disk
  static TripleStore forFile(long sizeBytes, long memoryBytes) {
    return sizeBytes <= memoryBytes ? new InMemory(new HashMap<>()) : OnDisk.create();
  }

  /// About ten times the size of the file.
  record InMemory(Map<Node, List<Triple>> bySubject) implements TripleStore {
    @Override
    public void add(Triple triple) {
      bySubject.computeIfAbsent(triple.getSubject(), _ -> new ArrayList<>()).add(triple);
    }

    @Override
    public void complete() {}

    @Override
    public List<Triple> of(Node subject) {
      return bySubject.getOrDefault(subject, List.of()).stream().distinct().toList();
    }

    @Override
    public void close() {
      bySubject.clear();
    }
  }

  /// In a folder that goes when the process ends.
  record OnDisk(DatasetGraph data) implements TripleStore {
    static OnDisk create() {
      try {
        var data = DatabaseMgr.connectDatasetGraph(TemporaryFiles.folder().toString());
        data.begin(ReadWrite.WRITE);
        return new OnDisk(data);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void add(Triple triple) {
      data.getDefaultGraph().add(triple);
    }

    @Override
    public void complete() {
      data.commit();
      data.end();
    }

    @Override
    public List<Triple> of(Node subject) {
      return Txn.calculateRead(
          data, () -> data.getDefaultGraph().find(subject, Node.ANY, Node.ANY).toList());
    }

    @Override
    public void close() {
      if (data.isInTransaction()) {
        data.abort();
        data.end();
      }
      data.close();
    }
  }
}
