package io.luopan.loaders.patent;

import io.luopan.loaders.file.EmptyFile;
import io.luopan.loaders.file.FirstNote;
import io.luopan.loaders.file.InputFile;
import io.luopan.loaders.file.TableRow;
import io.luopan.loaders.file.Tables;
import io.luopan.loaders.source.FileSample;
import io.luopan.loaders.source.Parsed;
import io.luopan.loaders.source.Recognition;
import io.luopan.loaders.source.Source;
import io.luopan.loaders.source.UnreadableFileException;
import io.luopan.model.load.SourceRank;
import java.util.Comparator;
import java.util.stream.Stream;

/// Patent tables in Chinese: exports of CNIPA, incoPat and PatSnap, and tables kept by hand.
///
/// A table needs a column with a number (application or publication) and one with a title or an
/// applicant; headings are recognized by meaning, in any of the first ten rows. Columns that are
/// not used are told in a note of the first good row.
public final class ChineseExportSource implements Source {

  @Override
  public String name() {
    return "chinese-export";
  }

  @Override
  public String description() {
    return "Patent tables with Chinese headings, as CNIPA, incoPat and PatSnap export them or"
        + " people keep them.";
  }

  @Override
  public String formats() {
    return "XLSX, XLS, CSV, TSV (UTF-8, GB18030, UTF-16)";
  }

  @Override
  public SourceRank rank() {
    return SourceRank.EXPORT;
  }

  @Override
  public Recognition recognize(FileSample sample) {
    return sample.table().stream()
        .flatMap(java.util.List::stream)
        .map(ChineseColumns::of)
        .filter(ChineseColumns::looksLikeHeader)
        .max(Comparator.comparingInt(ChineseColumns::understood))
        .map(ChineseExportSource::recognition)
        .orElse(Recognition.NO);
  }

  private static Recognition recognition(ChineseColumns columns) {
    var reason = "headings " + String.join(", ", columns.seen());
    if (columns.missing().isEmpty()) {
      return Recognition.of(Math.min(95, 40 + 8 * columns.understood()), reason);
    }
    // Good enough to say which column is missing, if nothing else fits.
    return columns.understood() >= 3 ? Recognition.of(5, reason) : Recognition.NO;
  }

  @Override
  public Stream<Parsed> read(InputFile file) {
    var table = Tables.open(file, headings -> ChineseColumns.of(headings).looksLikeHeader());
    try {
      var header = table.header().or(() -> table.top().stream().findFirst());
      var columns =
          ChineseColumns.of(
              header
                  .map(TableRow::cells)
                  .orElseThrow(() -> new UnreadableFileException(new EmptyFile(file.name()))));
      if (!columns.missing().isEmpty()) {
        throw new UnreadableFileException(
            new NoPatentColumns(file.name(), columns.seen(), columns.missing()));
      }
      var reader = new ChineseRowReader(file.name(), columns);
      return table.rows().map(reader::read).map(FirstNote.of(columns.unusedNote()));
    } catch (RuntimeException e) {
      table.close();
      throw e;
    }
  }
}
