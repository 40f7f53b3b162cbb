package io.luopan.model.industry;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.luopan.model.load.SourcePosition;
import io.luopan.model.load.SourcePosition.Unit;
import io.luopan.model.place.RegionCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A CSV file of an industry folder: its rows by column name, each with its place.
record IndustryTable(List<Row> rows) {

  /// @param required columns without which no row says anything
  static IndustryTable read(String file, String text, String... required) {
    try (var csv =
        CsvReader.builder()
            .skipEmptyLines(true)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofNamedCsvRecord(text)) {
      var rows = new ArrayList<Row>();
      for (var record : csv) {
        rows.add(
            new Row(new SourcePosition(file, Unit.ROW, record.getStartingLineNumber()), record));
      }
      checkHeader(file, text, required);
      return new IndustryTable(rows);
    } catch (CsvParseException e) {
      throw malformed(file, e);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static void checkHeader(String file, String text, String... required) {
    var header = text.lines().findFirst().orElse("");
    var seen = Arrays.asList(header.split(",", -1));
    for (var column : required) {
      if (!seen.contains(column)) {
        throw new IndustryFolderException(
            new MissingIndustryColumn(column, header.isEmpty() ? "no columns" : header),
            new SourcePosition(file, Unit.ROW, 1));
      }
    }
  }

  private static IndustryFolderException malformed(String file, CsvParseException e) {
    return new IndustryFolderException(
        new MalformedIndustryFile(String.valueOf(e.getMessage())),
        new SourcePosition(file, Unit.ROW, 1));
  }

  /// One row and where it stands.
  record Row(SourcePosition at, NamedCsvRecord cells) {
    private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");

    String text(String column) {
      return find(column)
          .orElseThrow(
              () -> wrong(new MissingIndustryColumn(column, String.join(",", cells.getFields()))));
    }

    Optional<String> find(String column) {
      return cells.findField(column).map(String::strip).filter(text -> !text.isEmpty());
    }

    @Nullable String orNull(String column) {
      return find(column).orElse(null);
    }

    /// The parts of a cell between bars.
    List<String> list(String column) {
      return find(column).map(text -> List.of(BAR.split(text))).orElse(List.of());
    }

    List<RegionCode> regions(String column) {
      return list(column).stream().map(text -> region(column, text)).toList();
    }

    <E extends Enum<E>> E one(String column, Class<E> values) {
      var text = text(column);
      return Words.find(text, values)
          .orElseThrow(
              () ->
                  wrong(
                      new BadIndustryValue(
                          column, text, "one of " + Arrays.toString(values.getEnumConstants()))));
    }

    boolean truth(String column) {
      var text = find(column).orElse("false").toLowerCase(Locale.ROOT);
      if (!text.equals("true") && !text.equals("false")) {
        throw wrong(new BadIndustryValue(column, text, "true or false"));
      }
      return text.equals("true");
    }

    IndustryFolderException wrong(io.luopan.model.load.LoadIssue issue) {
      return new IndustryFolderException(issue, at);
    }

    private RegionCode region(String column, String text) {
      return RegionCode.tryParse(text)
          .orElseThrow(
              () -> wrong(new BadIndustryValue(column, text, "a GB/T 2260 or ISO 3166 code")));
    }
  }
}
