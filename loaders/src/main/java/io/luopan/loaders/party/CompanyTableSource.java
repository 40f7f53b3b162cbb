package io.luopan.loaders.party;

import io.luopan.loaders.file.Columns;
import io.luopan.loaders.file.FirstNote;
import io.luopan.loaders.file.HeadedRow;
import io.luopan.loaders.file.HeadedTable;
import io.luopan.loaders.file.InputFile;
import io.luopan.loaders.file.TextForm;
import io.luopan.loaders.json.JsonRecords;
import io.luopan.loaders.json.JsonRecords.JsonRecord;
import io.luopan.loaders.json.JsonSample;
import io.luopan.loaders.json.NotARecord;
import io.luopan.loaders.source.FileSample;
import io.luopan.loaders.source.Parsed;
import io.luopan.loaders.source.Recognition;
import io.luopan.loaders.source.Source;
import io.luopan.model.load.SourceRank;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// Companies as people list them: names, credit code, address, stock code, industry; a row or a
/// JSON object a company.
public final class CompanyTableSource implements Source {
  private static final HeadedTable<CompanyField> TABLE =
      new HeadedTable<>(
          CompanyField.class, CompanyTableSource::isWhole, "企业名称 and one of 统一社会信用代码, 股票代码, 所属行业");

  @Override
  public String name() {
    return "company-table";
  }

  @Override
  public String description() {
    return "A table of companies with their names, credit codes, addresses, stock codes or industries.";
  }

  @Override
  public String formats() {
    return "XLSX, XLS, CSV, TSV, JSON lines";
  }

  @Override
  public SourceRank rank() {
    return SourceRank.LIST;
  }

  @Override
  public Recognition recognize(FileSample sample) {
    return TABLE
        .find(sample)
        .or(() -> JsonSample.firstObject(sample).map(CompanyTableSource::columns))
        .filter(CompanyTableSource::isWhole)
        .map(columns -> columns.recognition(75))
        .orElse(Recognition.NO);
  }

  @Override
  public Stream<Parsed> read(InputFile file) {
    return TextForm.of(file) == TextForm.JSON
        ? JsonRecords.read(file, CompanyTableSource::object).map(notCarried())
        : TABLE.read(file, CompanyRow::read).map(notCarried());
  }

  private static FirstNote notCarried() {
    return FirstNote.of(Optional.of(new CompanyPartsNotKept()));
  }

  /// A short name alone is borne by several.
  private static boolean isWhole(Columns<CompanyField> columns) {
    return columns.has(CompanyField.FULL_NAME)
        && (columns.has(CompanyField.CREDIT_CODE)
            || columns.has(CompanyField.STOCK_CODE)
            || columns.has(CompanyField.INDUSTRY));
  }

  private static Columns<CompanyField> columns(JsonNode object) {
    return Columns.of(CompanyField.class, List.copyOf(object.propertyNames()));
  }

  private static Parsed object(JsonRecord record) {
    var object = record.value();
    if (!object.isObject()) {
      return record.rejected(new NotARecord("a company"));
    }
    var cells = new ArrayList<String>();
    object.properties().forEach(property -> cells.add(property.getValue().asString("")));
    return CompanyRow.read(new HeadedRow<>(record.at(), columns(object), cells));
  }
}
