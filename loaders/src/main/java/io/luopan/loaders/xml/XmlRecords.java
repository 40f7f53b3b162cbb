package io.luopan.loaders.xml;

import com.ctc.wstx.exc.WstxLazyException;
import io.luopan.loaders.file.BrokenOff;
import io.luopan.loaders.file.InputFile;
import io.luopan.loaders.source.Parsed;
import io.luopan.loaders.source.UnreadableFileException;
import io.luopan.model.load.LoadIssue;
import io.luopan.model.load.SourcePosition;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;

/// The records within one large XML document, which is never in memory as a whole.
///
/// Nothing behind a mistake in the XML can be told apart, so a mistake ends the reading of the
/// file.
public final class XmlRecords {
  private XmlRecords() {}

  /// Moves on to the next record and reads it; empty at the end of the document.
  @FunctionalInterface
  public interface RecordReader {
    Optional<Parsed> next(XmlRecord record, XMLStreamReader2 xml) throws XMLStreamException;
  }

  /// The position that the next record will have, from 1.
  public record XmlRecord(SourcePosition at) {
    public Parsed.Rejected rejected(LoadIssue issue, String raw) {
      return new Parsed.Rejected(at, issue, raw);
    }
  }

  /// One result a record, in file order; the stream must be closed. The reader first stands at the
  /// root element.
  public static Stream<Parsed> read(InputFile file, RecordReader reader) {
    var in = file.open();
    return StreamSupport.stream(new Records(file, in, reader), false).onClose(() -> close(in));
  }

  private static void close(InputStream in) {
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Records extends AbstractSpliterator<Parsed> {
    private final InputFile file;
    private final InputStream in;
    private final RecordReader reader;
    private @Nullable XMLStreamReader2 xml;
    private long number;

    Records(InputFile file, InputStream in, RecordReader reader) {
      super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
      this.file = file;
      this.in = in;
      this.reader = reader;
    }

    @Override
    public boolean tryAdvance(Consumer<? super Parsed> action) {
      var at = new SourcePosition(file.name(), SourcePosition.Unit.RECORD, number + 1);
      Optional<Parsed> parsed;
      try {
        if (xml == null) {
          xml = SafeXml.openAtRoot(in, file.encoding());
        }
        parsed = reader.next(new XmlRecord(at), xml);
      } catch (XMLStreamException | WstxLazyException e) {
        var issue = SafeXml.issueOf(e);
        throw new UnreadableFileException(
            issue instanceof TruncatedXml broken
                ? new BrokenOff(file.name(), broken.reason())
                : issue,
            e);
      }
      number++;
      parsed.ifPresent(action);
      return parsed.isPresent();
    }
  }
}
