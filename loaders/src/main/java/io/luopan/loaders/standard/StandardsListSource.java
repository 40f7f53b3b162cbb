package io.luopan.loaders.standard;

import io.luopan.loaders.file.Columns;
import io.luopan.loaders.file.HeadedTable;
import io.luopan.loaders.file.InputFile;
import io.luopan.loaders.source.FileSample;
import io.luopan.loaders.source.Parsed;
import io.luopan.loaders.source.Recognition;
import io.luopan.loaders.source.Source;
import io.luopan.model.load.SourceRank;
import io.luopan.model.standard.StandardNumber;
import java.util.List;
import java.util.stream.Stream;

/// A table of standards with a designation and a title: national, regional, industry and group
/// standards of China, and any other that [StandardNumber] reads.
public final class StandardsListSource implements Source {
  private static final HeadedTable<StandardField> TABLE =
      new HeadedTable<>(
          StandardField.class,
          columns ->
              columns.has(StandardField.NUMBER)
                  && (columns.has(StandardField.TITLE_ZH) || columns.has(StandardField.TITLE_EN)),
          "标准编号 and 标准名称, or Designation and Title");

  @Override
  public String name() {
    return "standards-list";
  }

  @Override
  public String description() {
    return "A list of standards with their designations and titles: GB, GB/T, DB, T/, YD/T and others.";
  }

  @Override
  public String formats() {
    return "XLSX, XLS, CSV, TSV";
  }

  @Override
  public SourceRank rank() {
    return SourceRank.LIST;
  }

  @Override
  public Recognition recognize(FileSample sample) {
    return TABLE
        .find(sample)
        .filter(columns -> namesAStandard(sample, columns))
        .map(columns -> columns.recognition(80))
        .orElse(Recognition.NO);
  }

  private static boolean namesAStandard(FileSample sample, Columns<StandardField> columns) {
    return sample.table().stream()
        .flatMap(List::stream)
        .map(cells -> columns.text(StandardField.NUMBER, cells))
        .anyMatch(text -> StandardNumber.tryParse(text).isPresent());
  }

  @Override
  public Stream<Parsed> read(InputFile file) {
    return TABLE.read(file, row -> new StandardRow(row).parse());
  }
}
