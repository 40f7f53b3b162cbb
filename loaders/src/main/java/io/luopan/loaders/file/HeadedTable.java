package io.luopan.loaders.file;

import io.luopan.loaders.source.FileSample;
import io.luopan.loaders.source.Parsed;
import io.luopan.loaders.source.Recognition;
import io.luopan.loaders.source.UnreadableFileException;
import io.luopan.model.load.SourcePosition;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Gatherer;
import java.util.stream.Stream;

/// A kind of table that is known by its headings, in any of the first ten rows.
///
/// @param whole whether the columns make such a table
/// @param needs the columns it needs, in words: `学校名称 and 所在地`
public record HeadedTable<F extends Enum<F> & Heading>(
    Class<F> fields, Predicate<Columns<F>> whole, String needs) {

  /// The columns where a file looks like such a table.
  public Optional<Columns<F>> find(FileSample sample) {
    return sample.table().stream()
        .flatMap(List::stream)
        .map(cells -> Columns.of(fields, cells))
        .filter(whole)
        .max(Comparator.comparingInt(Columns::count));
  }

  /// The recognition of a file that looks like such a table.
  public Recognition recognize(FileSample sample, int confidence) {
    return find(sample).map(columns -> columns.recognition(confidence)).orElse(Recognition.NO);
  }

  /// One result a row below the headings; the stream must be closed. The first good row carries a
  /// note of the columns that are not read.
  ///
  /// @throws UnreadableFileException when the headings are not there
  public Stream<Parsed> read(InputFile file, Function<HeadedRow<F>, Parsed> reader) {
    return readBelow(file, _ -> reader);
  }

  /// As [#read], where what the table is about matters: `readerOf` is given the cells down to the
  /// headings.
  public Stream<Parsed> readBelow(
      InputFile file, Function<List<String>, Function<HeadedRow<F>, Parsed>> readerOf) {
    return open(
        file,
        top -> {
          var reader = readerOf.apply(top);
          return rows -> rows.map(reader);
        });
  }

  /// As [#read], where several rows make one record.
  public Stream<Parsed> readGathered(
      InputFile file, Gatherer<HeadedRow<F>, ?, Parsed> rowsToRecords) {
    return open(file, _ -> rows -> rows.gather(rowsToRecords));
  }

  private Stream<Parsed> open(
      InputFile file, Function<List<String>, Function<Stream<HeadedRow<F>>, Stream<Parsed>>> how) {
    var table = Tables.open(file, cells -> whole.test(Columns.of(fields, cells)));
    try {
      if (table.top().isEmpty()) {
        throw new UnreadableFileException(new EmptyFile(file.name()));
      }
      var header = table.header();
      if (header.isEmpty()) {
        var seen = Columns.of(fields, table.top().getFirst().cells()).seen();
        throw new UnreadableFileException(new MissingColumns(file.name(), needs, seen));
      }
      var columns = Columns.of(fields, header.get().cells());
      var records = how.apply(top(table, header.get()));
      return records
          .apply(table.rows().map(row -> row(file, columns, row)))
          .map(FirstNote.of(UnusedColumns.of(columns.unused())));
    } catch (RuntimeException e) {
      table.close();
      throw e;
    }
  }

  private static List<String> top(Table table, TableRow header) {
    return table.top().stream()
        .filter(row -> row.number() <= header.number())
        .flatMap(row -> row.cells().stream())
        .toList();
  }

  private HeadedRow<F> row(InputFile file, Columns<F> columns, TableRow row) {
    var at = new SourcePosition(file.name(), SourcePosition.Unit.ROW, row.number());
    return new HeadedRow<>(at, columns, row.cells());
  }
}
