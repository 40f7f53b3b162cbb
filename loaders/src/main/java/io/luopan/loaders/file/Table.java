package io.luopan.loaders.file;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Queue;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/// An open table: its header where one was recognized among the first ten rows, and the rows after
/// it. Close it.
public final class Table implements AutoCloseable {
  /// Rows in which a header is looked for; titles and notes may stand above it.
  static final int TOP_ROWS = 10;

  private final Sheets sheets;
  private final Rows rows;
  private final List<TableRow> top;
  private final Queue<TableRow> waiting;
  private final @Nullable TableRow header;

  private Table(Sheets sheets, Rows rows, List<TableRow> top, @Nullable TableRow header) {
    this.sheets = sheets;
    this.rows = rows;
    this.top = top;
    this.header = header;
    this.waiting =
        new ArrayDeque<>(header == null ? top : top.subList(top.indexOf(header) + 1, top.size()));
  }

  /// Opens the first sheet with a recognized header, else the first sheet that has rows.
  static Table open(Sheets sheets, Predicate<List<String>> isHeader) {
    int fallback = 0;
    boolean found = false;
    for (int i = 0; i < sheets.count(); i++) {
      var rows = sheets.open(i);
      var top = topOf(rows);
      var header = top.stream().filter(row -> isHeader.test(row.cells())).findFirst();
      if (header.isPresent()) {
        return new Table(sheets, rows, top, header.get());
      }
      rows.close();
      if (!found && !top.isEmpty()) {
        fallback = i;
        found = true;
      }
    }
    var rows = sheets.open(fallback);
    return new Table(sheets, rows, topOf(rows), null);
  }

  private static List<TableRow> topOf(Rows rows) {
    var top = new ArrayList<TableRow>();
    while (top.size() < TOP_ROWS) {
      var row = rows.next();
      if (row == null) {
        break;
      }
      if (!row.isBlank()) {
        top.add(row);
      }
    }
    return List.copyOf(top);
  }

  public Optional<TableRow> header() {
    return Optional.ofNullable(header);
  }

  /// The first rows that are not blank, at most ten, the header among them.
  public List<TableRow> top() {
    return top;
  }

  /// The rows after the header, or all rows where there is none; blank rows are passed over. Can be
  /// asked once.
  public Stream<TableRow> rows() {
    var iterator = new RowIterator();
    int features = Spliterator.ORDERED | Spliterator.NONNULL;
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(iterator, features), false)
        .onClose(this::close);
  }

  @Override
  public void close() {
    rows.close();
    sheets.close();
  }

  private final class RowIterator implements Iterator<TableRow> {
    private @Nullable TableRow next;

    @Override
    public boolean hasNext() {
      while (next == null) {
        var row = waiting.isEmpty() ? rows.next() : waiting.remove();
        if (row == null) {
          return false;
        }
        next = row.isBlank() ? null : row;
      }
      return true;
    }

    @Override
    public TableRow next() {
      hasNext();
      var row = next;
      if (row == null) {
        throw new NoSuchElementException();
      }
      next = null;
      return row;
    }
  }
}
