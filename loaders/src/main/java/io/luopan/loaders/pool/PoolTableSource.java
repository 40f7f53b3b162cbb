package io.luopan.loaders.pool;

import io.luopan.loaders.file.Columns;
import io.luopan.loaders.file.HeadedRow;
import io.luopan.loaders.file.HeadedTable;
import io.luopan.loaders.file.Heading;
import io.luopan.loaders.file.InputFile;
import io.luopan.loaders.source.FileSample;
import io.luopan.loaders.source.Parsed;
import io.luopan.loaders.source.Recognition;
import io.luopan.loaders.source.Source;
import io.luopan.model.load.SourceRank;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// A headed table of this package. It is recognized by fewer columns than it needs, so that a table
/// that lacks one is refused with a sentence and not taken for an unknown file.
abstract class PoolTableSource<F extends Enum<F> & Heading> implements Source {
  private static final int CONFIDENCE = 95;

  private final HeadedTable<F> alike;
  private final HeadedTable<F> whole;

  /// @param alike what the columns have to be for the table to be recognized
  /// @param whole what it needs besides
  /// @param needs all that it needs, in words
  PoolTableSource(
      Class<F> fields, Predicate<Columns<F>> alike, Predicate<Columns<F>> whole, String needs) {
    this.alike = new HeadedTable<>(fields, alike, needs);
    this.whole = new HeadedTable<>(fields, alike.and(whole), needs);
  }

  /// What reads the rows of one file.
  ///
  /// @param above the cells down to the headings
  abstract Function<PoolCells<F>, Parsed> reader(List<String> above);

  @Override
  public final String formats() {
    return "XLSX, XLS, CSV, TSV";
  }

  @Override
  public final SourceRank rank() {
    return SourceRank.LIST;
  }

  @Override
  public final Recognition recognize(FileSample sample) {
    return alike.recognize(sample, CONFIDENCE);
  }

  @Override
  public final Stream<Parsed> read(InputFile file) {
    return whole.readBelow(
        file,
        above -> {
          var reader = reader(above);
          return row -> parsed(row, reader);
        });
  }

  private static <F extends Enum<F> & Heading> Parsed parsed(
      HeadedRow<F> row, Function<PoolCells<F>, Parsed> reader) {
    try {
      return reader.apply(new PoolCells<>(row));
    } catch (RowRejection rejection) {
      return row.rejected(rejection.issue());
    }
  }
}
