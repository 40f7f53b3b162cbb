package io.luopan.loaders.file;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.StringArrayHandler;
import io.luopan.loaders.source.UnreadableFileException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// A table in text form: CSV, TSV and the like, of one sheet.
final class TextSheets implements Sheets {
  /// In characters; with both buffers and the record's cells about 200 MB at worst.
  static final int LONGEST_FIELD = 1 << 24;

  static final int LONGEST_RECORD = 1 << 25;
  private static final int MOST_FIELDS = 16_384;

  private final InputFile file;
  private final Dialect dialect;

  TextSheets(InputFile file, Dialect dialect) {
    this.file = file;
    this.dialect = dialect;
  }

  @Override
  public int count() {
    return 1;
  }

  // FastCSV has nothing else yet for a text behind a closing quotation mark, which real tables
  // have.
  @SuppressWarnings("removal")
  @Override
  public Rows open(int sheet) {
    var handler =
        StringArrayHandler.builder()
            .maxFields(MOST_FIELDS)
            .maxFieldSize(LONGEST_FIELD)
            .maxRecordSize(LONGEST_RECORD)
            .build();
    var reader =
        CsvReader.builder()
            .fieldSeparator(dialect.separator())
            .skipEmptyLines(false)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .allowExtraCharsAfterClosingQuote(true)
            .maxBufferSize(LONGEST_FIELD)
            .build(handler, Encodings.reader(file));
    reader.skipLines(dialect.linesToSkip());
    return new TextRows(file.name(), reader.iterator(), dialect.linesToSkip());
  }

  @Override
  public void close() {
    // Each open sheet holds its own stream.
  }

  private static final class TextRows implements Rows {
    private final String file;
    private final CloseableIterator<String[]> records;
    private long number;

    TextRows(String file, CloseableIterator<String[]> records, long skipped) {
      this.file = file;
      this.records = records;
      this.number = skipped;
    }

    @Override
    public @Nullable TableRow next() {
      try {
        if (!records.hasNext()) {
          return null;
        }
        var cells = records.next();
        return new TableRow(++number, Arrays.asList(cells));
      } catch (CsvParseException e) {
        throw unreadable(e);
      }
    }

    private UnreadableFileException unreadable(CsvParseException e) {
      for (Throwable cause = e; cause != null; cause = cause.getCause()) {
        if (cause instanceof UnreadableFileException known) {
          return known;
        }
        var message = String.valueOf(cause.getMessage());
        if (message.startsWith("Unclosed quoted field")) {
          var sign = "it ends inside a quoted cell of row %d".formatted(number + 1);
          return new UnreadableFileException(new BrokenOff(file, sign), e);
        }
      }
      var what =
          "row %d is longer than %,d characters or has a cell longer than %,d or more than %,d cells"
              .formatted(number + 1, LONGEST_RECORD, LONGEST_FIELD, MOST_FIELDS);
      var advice = "check that it is a table and that no quotation mark is left open in this row";
      return new UnreadableFileException(new BeyondLimit(file, what, advice), e);
    }

    @Override
    public void close() {
      try {
        records.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
