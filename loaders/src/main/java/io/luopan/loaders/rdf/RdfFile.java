package io.luopan.loaders.rdf;

import io.luopan.loaders.file.InputFile;
import io.luopan.loaders.file.TextForm;
import io.luopan.loaders.source.UnreadableFileException;
import io.luopan.loaders.xml.SafeXml;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.IllegalFormatException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.shared.JenaException;

/// A file of RDF, as far as its statements are used; nothing outside the file is ever read.
///
/// @param publications the subjects that have a publication number, in the file's order; about 200
/// bytes each
record RdfFile(TripleStore store, Set<Node> publications, long triples) implements AutoCloseable {
  /// Up to here a file is kept in memory.
  static final long MEMORY_BYTES = 1 << 25;

  /// Relative addresses begin with this; nothing is fetched from there.
  private static final String BASE = "urn:luopan:file:";

  /// @throws UnreadableFileException where it is no RDF or breaks off
  static RdfFile read(InputFile file, long memoryBytes) {
    boolean xml = TextForm.of(file) == TextForm.XML && !isNTriples(file);
    if (xml) {
      declaresNoEntities(file);
    }
    var store = TripleStore.forFile(file.sizeBytes(), memoryBytes);
    var collector = new Collector(store);
    try (var in = file.open()) {
      RDFParser.source(in)
          .lang(xml ? Lang.RDFXML : Lang.TURTLE)
          .base(BASE)
          .errorHandler(ErrorHandlerFactory.errorHandlerExceptionOnError())
          .parse(collector);
      store.complete();
      return new RdfFile(store, collector.publications, collector.triples);
    } catch (JenaException | IllegalFormatException e) {
      // Jena takes a wrong language tag with a % for a format of its message.
      store.close();
      throw new UnreadableFileException(
          new MalformedRdf(
              file.name(), String.valueOf(e.getMessage()).lines().findFirst().orElse("")),
          e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Triple> of(Node subject) {
    return store.of(subject);
  }

  @Override
  public void close() {
    store.close();
  }

  /// `<http://…> <` or `<http://…>` and a blank, where XML has a name.
  private static boolean isNTriples(InputFile file) {
    try (var in = file.open()) {
      var head = new String(in.readNBytes(256), java.nio.charset.StandardCharsets.UTF_8);
      return head.stripLeading().matches("(?s)<[a-z]+:[^\\s>]*>\\s.*");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void declaresNoEntities(InputFile file) {
    try (var in = file.open()) {
      SafeXml.openAtRoot(in, file.encoding()).close();
    } catch (XMLStreamException e) {
      throw new UnreadableFileException(
          new MalformedRdf(
              file.name(), String.valueOf(e.getMessage()).lines().findFirst().orElse("")),
          e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Collector extends StreamRDFBase {
    private final TripleStore store;
    private final Set<Node> publications = new LinkedHashSet<>();
    private long triples;

    Collector(TripleStore store) {
      this.store = store;
    }

    @Override
    public void triple(Triple triple) {
      triples++;
      var property = triple.getPredicate().getURI();
      if (Vocabulary.isUsed(property)) {
        store.add(triple);
        if (Vocabulary.PUBLICATION_NUMBER.contains(property)) {
          publications.add(triple.getSubject());
        }
      }
    }
  }
}
