package io.luopan.loaders.classification;

import io.luopan.loaders.file.HeadedTable;
import io.luopan.loaders.file.InputFile;
import io.luopan.loaders.source.FileSample;
import io.luopan.loaders.source.Parsed;
import io.luopan.loaders.source.Recognition;
import io.luopan.loaders.source.Source;
import io.luopan.model.load.SourceRank;
import java.util.ArrayList;
import java.util.stream.Stream;

/// A table of industries or technologies with their IPC symbols, in the shape of CNIPA's reference
/// tables: up to four levels of names, IPC symbols, perhaps keywords.
///
/// Which scheme the table is of follows from its title, its headings or the file's name; a scheme
/// that Luopan does not know is OTHER, and its symbols begin with the file's name.
public final class ClassIndustryTableSource implements Source {
  private static final HeadedTable<ClassIndustryField> TABLE =
      new HeadedTable<>(
          ClassIndustryField.class,
          columns ->
              columns.has(ClassIndustryField.SYMBOLS)
                  && (columns.has(ClassIndustryField.LEVEL_1)
                      || columns.has(ClassIndustryField.CODE, ClassIndustryField.NAME)),
          "一级分类 (to 四级分类, or 代码 and 名称) and 国际专利分类号");

  @Override
  public String name() {
    return "class-industry-table";
  }

  @Override
  public String description() {
    return "A reference table of industries or technologies and their IPC symbols, as CNIPA publishes them.";
  }

  @Override
  public String formats() {
    return "CSV, TSV, XLSX, XLS";
  }

  @Override
  public SourceRank rank() {
    return SourceRank.REGISTER;
  }

  @Override
  public Recognition recognize(FileSample sample) {
    return TABLE.recognize(sample, 88);
  }

  @Override
  public Stream<Parsed> read(InputFile file) {
    return TABLE.readBelow(
        file,
        top -> {
          var titles = new ArrayList<>(top);
          titles.add(file.name());
          return new ClassIndustryRows(ClassIndustryScheme.of(titles, file.name()))::read;
        });
  }
}
