package io.luopan.loaders.xml;

import com.ctc.wstx.exc.WstxLazyException;
import io.luopan.loaders.file.BrokenOff;
import io.luopan.loaders.file.EmptyFile;
import io.luopan.loaders.file.InputFile;
import io.luopan.loaders.source.Parsed;
import io.luopan.loaders.source.UnreadableFileException;
import io.luopan.model.load.LoadIssue;
import io.luopan.model.load.SourcePosition;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/// The documents of a file, one after the other: one, or many with a declaration each, as the USPTO
/// publishes them.
///
/// A document that is malformed or too large is rejected and the rest goes on. Entity declarations,
/// and a last document that breaks off, make the whole file unreadable.
public final class XmlDocuments {
  public static final int MAX_DOCUMENT_BYTES = 1 << 26;

  private static final int RAW_BYTES = 4_000;

  private XmlDocuments() {}

  /// Reads one document; the reader stands at the root element and need not be read to the end.
  @FunctionalInterface
  public interface DocumentReader {
    Parsed read(Document document, XMLStreamReader2 xml) throws XMLStreamException;
  }

  /// A document's position in its file (from 1), and how it begins.
  public record Document(SourcePosition at, String raw) {
    public Parsed.Rejected rejected(LoadIssue issue) {
      return new Parsed.Rejected(at, issue, raw);
    }
  }

  /// One result a document, in file order; the stream must be closed.
  public static Stream<Parsed> read(InputFile file, DocumentReader reader) {
    return read(file, reader, MAX_DOCUMENT_BYTES);
  }

  static Stream<Parsed> read(InputFile file, DocumentReader reader, int maxDocumentBytes) {
    var in = file.open();
    return StreamSupport.stream(new Documents(file, in, reader, maxDocumentBytes), false)
        .onClose(() -> close(in));
  }

  private static void close(InputStream in) {
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Documents extends AbstractSpliterator<Parsed> {
    private final InputFile file;
    private final DocumentSplitter splitter;
    private final DocumentReader reader;
    private final int maxDocumentBytes;
    private long number;

    Documents(InputFile file, InputStream in, DocumentReader reader, int maxDocumentBytes) {
      super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
      this.file = file;
      this.splitter = new DocumentSplitter(in, maxDocumentBytes);
      this.reader = reader;
      this.maxDocumentBytes = maxDocumentBytes;
    }

    @Override
    public boolean tryAdvance(Consumer<? super Parsed> action) {
      try {
        var piece = splitter.next();
        if (piece == null && number == 0) {
          throw new UnreadableFileException(new EmptyFile(file.name()));
        }
        if (piece == null) {
          return false;
        }
        action.accept(parse(piece));
        return true;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private Parsed parse(DocumentSplitter.Piece piece) {
      var bytes = piece.bytes();
      var raw = new String(bytes, 0, Math.min(bytes.length, RAW_BYTES), StandardCharsets.UTF_8);
      var document =
          new Document(
              new SourcePosition(file.name(), SourcePosition.Unit.DOCUMENT, ++number), raw);
      if (piece.tooLarge()) {
        return document.rejected(
            new XmlLimit("it has more than %,d bytes".formatted(maxDocumentBytes)));
      }
      LoadIssue issue;
      try {
        return read(document, bytes);
      } catch (XMLStreamException | WstxLazyException e) {
        issue = SafeXml.issueOf(e);
      }
      if (piece.last() && (issue instanceof TruncatedXml || !endsInATag(bytes))) {
        throw new UnreadableFileException(
            new BrokenOff(file.name(), "document %d has no end".formatted(number)));
      }
      return document.rejected(issue);
    }

    private static boolean endsInATag(byte[] bytes) {
      int end = bytes.length - 1;
      while (end >= 0 && Character.isWhitespace(bytes[end])) {
        end--;
      }
      return end >= 0 && bytes[end] == '>';
    }

    private Parsed read(Document document, byte[] bytes) throws XMLStreamException {
      var xml = SafeXml.openAtRoot(new ByteArrayInputStream(bytes), file.encoding());
      try {
        var parsed = reader.read(document, xml);
        while (xml.hasNext()) {
          xml.next();
        }
        return parsed;
      } finally {
        xml.close();
      }
    }
  }
}
