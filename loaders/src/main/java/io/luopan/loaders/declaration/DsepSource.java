package io.luopan.loaders.declaration;

import io.luopan.loaders.file.HeadedTable;
import io.luopan.loaders.file.InputFile;
import io.luopan.loaders.source.FileSample;
import io.luopan.loaders.source.Parsed;
import io.luopan.loaders.source.Recognition;
import io.luopan.loaders.source.Source;
import io.luopan.model.load.SourceRank;
import java.util.stream.Stream;

/// The table of the Disclosed Standard Essential Patents database (dSEP, OEIDD): one row a patent
/// or blanket disclosure, of thirteen bodies.
public final class DsepSource implements Source {
  private static final HeadedTable<DsepField> TABLE =
      new HeadedTable<>(
          DsepField.class,
          columns ->
              columns.has(DsepField.BODY, DsepField.BLANKET)
                  && (columns.has(DsepField.EVENT) || columns.has(DsepField.RECORD)),
          "sso, blanket_type, and disclosure_event or record_id");

  @Override
  public String name() {
    return "dsep";
  }

  @Override
  public String description() {
    return "Disclosures of patents to thirteen bodies that make standards, as the dSEP database (OEIDD) gathers them.";
  }

  @Override
  public String formats() {
    return "CSV, TSV, XLSX, XLS";
  }

  @Override
  public SourceRank rank() {
    return SourceRank.LIST;
  }

  @Override
  public Recognition recognize(FileSample sample) {
    return TABLE.recognize(sample, 95);
  }

  @Override
  public Stream<Parsed> read(InputFile file) {
    return TABLE.read(file, row -> new DsepRow(row).parse());
  }
}
