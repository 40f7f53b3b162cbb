package io.luopan.loaders.place;

import io.luopan.loaders.file.EmptyFile;
import io.luopan.loaders.file.InputFile;
import io.luopan.loaders.file.MissingColumns;
import io.luopan.loaders.file.TableRow;
import io.luopan.loaders.file.Tables;
import io.luopan.loaders.source.FileSample;
import io.luopan.loaders.source.Parsed;
import io.luopan.loaders.source.Recognition;
import io.luopan.loaders.source.Source;
import io.luopan.loaders.source.UnreadableFileException;
import io.luopan.model.load.SourcePosition;
import io.luopan.model.load.SourceRank;
import io.luopan.model.place.RegionCode;
import io.luopan.model.place.RegionFact;
import io.luopan.model.place.RegionLevel;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// GB/T 2260 as tables of `Source, Revision, Code, Name`: the regions of China, one edition a file.
///
/// Rows that only hold the place of a level that is not there (`110100 市辖区`, `429000
/// 省直辖县级行政区划`) are read and give no fact: their counties stand directly under the province.
public final class Gbt2260Source implements Source {
  private static final List<String> HEADINGS = List.of("source", "revision", "code", "name");
  private static final Set<String> STAND_INS =
      Set.of("市辖区", "县", "郊县", "省直辖县级行政区划", "自治区直辖县级行政区划", "省直辖行政单位");

  @Override
  public String name() {
    return "gbt2260";
  }

  @Override
  public String description() {
    return "The codes of China's administrative divisions (GB/T 2260), one edition a file.";
  }

  @Override
  public String formats() {
    return "TSV, CSV, XLSX";
  }

  @Override
  public SourceRank rank() {
    return SourceRank.REGISTER;
  }

  @Override
  public Recognition recognize(FileSample sample) {
    return sample.table().stream().flatMap(List::stream).anyMatch(Gbt2260Source::isHeader)
        ? Recognition.of(90, "headings Source, Revision, Code, Name")
        : Recognition.NO;
  }

  private static boolean isHeader(List<String> cells) {
    return columns(cells).stream().allMatch(index -> index >= 0);
  }

  private static List<Integer> columns(List<String> cells) {
    var folded = cells.stream().map(cell -> cell.strip().toLowerCase(Locale.ROOT)).toList();
    return HEADINGS.stream().map(folded::indexOf).toList();
  }

  @Override
  public Stream<Parsed> read(InputFile file) {
    var table = Tables.open(file, Gbt2260Source::isHeader);
    var header = table.header();
    if (header.isEmpty()) {
      table.close();
      throw new UnreadableFileException(
          table.top().isEmpty()
              ? new EmptyFile(file.name())
              : new MissingColumns(
                  file.name(), "Source, Revision, Code and Name", table.top().getFirst().cells()));
    }
    var columns = columns(header.get().cells());
    return table.rows().map(row -> read(file.name(), columns, row));
  }

  private static Parsed read(String file, List<Integer> columns, TableRow row) {
    var at = new SourcePosition(file, SourcePosition.Unit.ROW, row.number());
    var edition = row.cell(columns.get(0)).strip() + " " + row.cell(columns.get(1)).strip();
    var text = row.cell(columns.get(2)).strip();
    var name = row.cell(columns.get(3)).strip();
    var code = RegionCode.tryParse(text);
    if (STAND_INS.contains(name) && text.matches("[0-9]{6}")) {
      return new Parsed.Accepted(at, Long.toString(row.number()), List.of());
    }
    if (code.isEmpty() || code.get().level() == RegionLevel.COUNTRY && !isSpecial(code.get())) {
      return new Parsed.Rejected(at, new BadRegionCode(text), row.raw());
    }
    if (name.isEmpty()) {
      return new Parsed.Rejected(at, new NamelessRegion(text), row.raw());
    }
    return new Parsed.Accepted(at, new RegionFact(code.get(), name, null, edition.strip()));
  }

  /// 710000, 810000 and 820000 read as Taiwan, Hong Kong and Macao.
  private static boolean isSpecial(RegionCode code) {
    return Set.of("TW", "HK", "MO").contains(code.code());
  }
}
