package io.luopan.loaders.declaration;

import io.luopan.loaders.file.Columns;
import io.luopan.loaders.file.HeadedTable;
import io.luopan.loaders.file.InputFile;
import io.luopan.loaders.source.FileSample;
import io.luopan.loaders.source.Parsed;
import io.luopan.loaders.source.Recognition;
import io.luopan.loaders.source.Source;
import io.luopan.model.load.SourceRank;
import java.util.stream.Stream;

/// A table of declared patents that somebody keeps: number and standard, and a column that says
/// they are declared (who did, when, or to which body).
public final class DeclaredTableSource implements Source {
  private static final HeadedTable<DeclaredField> TABLE =
      new HeadedTable<>(
          DeclaredField.class,
          DeclaredTableSource::isOfDeclarations,
          "声明人, 标准号 and 专利号 or 公开号, or Declarant, Standard and Patent Number");

  private static boolean isOfDeclarations(Columns<DeclaredField> columns) {
    return columns.has(DeclaredField.STANDARD)
        && DeclaredField.NUMBERS.stream().anyMatch(columns::has)
        && (columns.has(DeclaredField.DECLARANT)
            || columns.has(DeclaredField.DECLARED)
            || columns.has(DeclaredField.BODY));
  }

  @Override
  public String name() {
    return "declared-table";
  }

  @Override
  public String description() {
    return "A table of patents declared to standards: declarant, patent number, standard, date, in Chinese or English.";
  }

  @Override
  public String formats() {
    return "CSV, TSV, XLSX, XLS";
  }

  @Override
  public SourceRank rank() {
    return SourceRank.LIST;
  }

  /// Surer than an export of patents or a list of standards, which have some of the headings too.
  @Override
  public Recognition recognize(FileSample sample) {
    return TABLE.recognize(sample, 92);
  }

  @Override
  public Stream<Parsed> read(InputFile file) {
    return TABLE.read(file, row -> new DeclaredRow(row).parse());
  }
}
