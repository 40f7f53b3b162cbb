package io.luopan.loaders.mapped;

import io.luopan.loaders.file.EmptyFile;
import io.luopan.loaders.file.FirstNote;
import io.luopan.loaders.file.InputFile;
import io.luopan.loaders.file.Tables;
import io.luopan.loaders.patent.NoPatentColumns;
import io.luopan.loaders.source.FileSample;
import io.luopan.loaders.source.Parsed;
import io.luopan.loaders.source.Recognition;
import io.luopan.loaders.source.Source;
import io.luopan.loaders.source.UnreadableFileException;
import io.luopan.model.load.SourceRank;
import java.util.List;
import java.util.stream.Stream;

/// Tables of patents whose columns a mapping explains; recognized by the headings of its signature,
/// in any of the first ten rows. Columns that no field uses are told in a note of the first good
/// row.
final class MappedTableSource implements Source {
  private static final int SURE = 97;

  private final Mapping mapping;

  MappedTableSource(Mapping mapping) {
    this.mapping = mapping;
  }

  @Override
  public String name() {
    return mapping.name();
  }

  @Override
  public String description() {
    return mapping.description();
  }

  @Override
  public String formats() {
    return mapping.formats();
  }

  @Override
  public SourceRank rank() {
    return SourceRank.EXPORT;
  }

  @Override
  public Recognition recognize(FileSample sample) {
    return sample.table().stream()
        .flatMap(List::stream)
        .flatMap(row -> mapping.signatureIn(row).stream())
        .findFirst()
        .map(signature -> Recognition.of(SURE, "headings " + String.join(", ", signature)))
        .orElse(Recognition.NO);
  }

  @Override
  public Stream<Parsed> read(InputFile file) {
    var table = Tables.open(file, row -> mapping.signatureIn(row).isPresent());
    try {
      if (table.top().isEmpty()) {
        throw new UnreadableFileException(new EmptyFile(file.name()));
      }
      var header =
          table
              .header()
              .orElseThrow(
                  () ->
                      new UnreadableFileException(
                          new MissingSignature(
                              file.name(), mapping.name(), mapping.signatures().getFirst())));
      var columns = new MappedColumns(mapping, header.cells());
      if (!columns.hasNumber()) {
        throw new UnreadableFileException(
            new NoPatentColumns(file.name(), columns.seen(), List.of(columns.numberHeadings())));
      }
      var reader = new MappedRowReader(file.name(), columns);
      return table.rows().map(reader::read).map(FirstNote.of(columns.unusedNote()));
    } catch (RuntimeException e) {
      table.close();
      throw e;
    }
  }
}
