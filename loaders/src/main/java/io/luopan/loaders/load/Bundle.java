package io.luopan.loaders.load;

import io.luopan.loaders.file.InputFile;
import io.luopan.loaders.source.FileSample;
import io.luopan.loaders.source.Parsed;
import io.luopan.loaders.source.Recognition;
import io.luopan.loaders.source.Source;
import io.luopan.loaders.source.UnreadableFileException;
import io.luopan.model.load.LoadIssue;
import io.luopan.model.load.SourcePosition;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/// Reads several files of one source as one: of record 3 in the second file the short position is
/// `2.3`. A file that cannot be read on is a rejected record, and the next one follows.
///
/// @param source whose files they are
/// @param unread files beside them that no source understands
record Bundle(Source source, List<Unread> unread) implements Source {

  /// A file that is not read, and why.
  record Unread(InputFile file, LoadIssue issue) {
    Parsed asRejected() {
      return new Parsed.Rejected(
          new SourcePosition(file.name(), SourcePosition.Unit.RECORD, 1), issue, "");
    }
  }

  @Override
  public String name() {
    return source.name();
  }

  @Override
  public String description() {
    return source.description();
  }

  @Override
  public String formats() {
    return source.formats();
  }

  @Override
  public io.luopan.model.load.SourceRank rank() {
    return source.rank();
  }

  @Override
  public Recognition recognize(FileSample sample) {
    return source.recognize(sample);
  }

  @Override
  public Stream<Parsed> read(InputFile file) {
    var records = new Records(source, file.members());
    var read = StreamSupport.stream(records, false).onClose(records::close);
    return Stream.concat(read, unread.stream().map(Unread::asRejected));
  }

  private static final class Records extends AbstractSpliterator<Parsed> {
    private final Source source;
    private final Iterator<InputFile> files;
    private int ordinal;
    private @Nullable InputFile file;
    private @Nullable Stream<Parsed> stream;
    private @Nullable Spliterator<Parsed> records;

    Records(Source source, List<InputFile> files) {
      super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
      this.source = source;
      this.files = files.iterator();
    }

    @Override
    public boolean tryAdvance(Consumer<? super Parsed> action) {
      while (true) {
        try {
          if (records != null && records.tryAdvance(record -> action.accept(numbered(record)))) {
            return true;
          }
          close();
          if (!files.hasNext()) {
            return false;
          }
          open(files.next());
        } catch (UnreadableFileException e) {
          close();
          action.accept(new Unread(java.util.Objects.requireNonNull(file), e.issue()).asRejected());
          return true;
        }
      }
    }

    private void open(InputFile next) {
      file = next;
      ordinal++;
      stream = source.read(next);
      records = stream.spliterator();
    }

    private Parsed numbered(Parsed record) {
      return record instanceof Parsed.Accepted accepted
          ? new Parsed.Accepted(
              accepted.at(), ordinal + "." + accepted.record(), accepted.facts(), accepted.notes())
          : record;
    }

    void close() {
      if (stream != null) {
        stream.close();
      }
      stream = null;
      records = null;
    }
  }
}
