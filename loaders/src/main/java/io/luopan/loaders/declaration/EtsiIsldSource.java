package io.luopan.loaders.declaration;

import io.luopan.loaders.file.HeadedTable;
import io.luopan.loaders.file.InputFile;
import io.luopan.loaders.source.FileSample;
import io.luopan.loaders.source.Parsed;
import io.luopan.loaders.source.Recognition;
import io.luopan.loaders.source.Source;
import io.luopan.model.load.SourceRank;
import java.util.stream.Stream;

/// The export of ETSI's IPR database: one row a declaration, patent and version of a standard. Rows
/// that follow each other and are of one entry of a declaration's list become one record.
public final class EtsiIsldSource implements Source {
  static final String DATABASE = "ETSI";

  private static final HeadedTable<IsldField> TABLE =
      new HeadedTable<>(
          IsldField.class,
          columns -> columns.has(IsldField.REFERENCE, IsldField.DECLARANT),
          "IPRD_REFERENCE and COMP_LEGAL_NAME");

  @Override
  public String name() {
    return "etsi-isld";
  }

  @Override
  public String description() {
    return "The export of ETSI's database of declared patents, ISLD-export, and of general declarations, GD-export.";
  }

  @Override
  public String formats() {
    return "CSV (semicolons), perhaps packed as ZIP";
  }

  @Override
  public SourceRank rank() {
    return SourceRank.EXPORT;
  }

  @Override
  public Recognition recognize(FileSample sample) {
    return TABLE.recognize(sample, 95);
  }

  @Override
  public Stream<Parsed> read(InputFile file) {
    return TABLE.readGathered(file, IsldRecords.gatherer());
  }
}
