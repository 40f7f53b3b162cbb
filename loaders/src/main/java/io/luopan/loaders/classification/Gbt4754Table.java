package io.luopan.loaders.classification;

import io.luopan.loaders.file.Columns;
import io.luopan.loaders.file.HeadedRow;
import io.luopan.loaders.file.HeadedTable;
import io.luopan.loaders.file.Heading;
import io.luopan.loaders.file.InputFile;
import io.luopan.loaders.source.FileSample;
import io.luopan.loaders.source.Parsed;
import io.luopan.loaders.source.Recognition;
import io.luopan.model.LocalizedText;
import io.luopan.model.classification.ClassScheme;
import io.luopan.model.classification.ClassSymbolFact;
import io.luopan.model.classification.IndustryClassCode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Rows of a code and a name; the code in one column, or in one a level as the standard prints it.
///
/// A code without its letter has the letter of the last section above it in the file.
final class Gbt4754Table {
  enum Field implements Heading {
    CLASS("小类", "小类代码"),
    GROUP("中类", "中类代码"),
    DIVISION("大类", "大类代码"),
    SECTION("门类", "门类代码"),
    CODE("代码", "行业代码", "类别代码", "分类代码", "编码", "code"),
    NAME("类别名称", "行业名称", "名称", "行业", "name", "value");

    private final List<String> spellings;

    Field(String... spellings) {
      this.spellings = List.of(spellings);
    }

    @Override
    public List<String> spellings() {
      return spellings;
    }
  }

  private static final List<Field> CODES =
      List.of(Field.CLASS, Field.GROUP, Field.DIVISION, Field.SECTION, Field.CODE);
  private static final HeadedTable<Field> TABLE =
      new HeadedTable<>(
          Field.class,
          columns -> columns.has(Field.NAME) && columns.count() > 1,
          "代码 and 名称, or 门类, 大类, 中类, 小类 and 类别名称");

  private final @Nullable String edition;
  private @Nullable String section;

  private Gbt4754Table(@Nullable String edition) {
    this.edition = edition;
  }

  /// Other tables have codes and names as well: four in five of the codes seen have to be of this
  /// standard, and one with a letter among them.
  static Recognition recognize(FileSample sample) {
    var columns = TABLE.find(sample);
    if (columns.isEmpty()) {
      return Recognition.NO;
    }
    if (columns.get().has(Field.DIVISION, Field.CLASS)) {
      return Recognition.of(85, "headings " + String.join(", ", columns.get().seen()));
    }
    var codes = codes(sample, columns.get());
    long read = codes.stream().filter(code -> IndustryClassCode.tryParse(code).isPresent()).count();
    boolean fits =
        read * 5 >= codes.size() * 4L
            && codes.stream().anyMatch(code -> Character.isLetter(code.charAt(0)));
    return fits ? Recognition.of(80, "codes such as " + codes.getFirst()) : Recognition.NO;
  }

  private static List<String> codes(FileSample sample, Columns<Field> columns) {
    return sample.table().stream()
        .flatMap(List::stream)
        .dropWhile(cells -> !TABLE.whole().test(Columns.of(Field.class, cells)))
        .skip(1)
        .map(cells -> columns.text(Field.CODE, cells))
        .filter(code -> !code.isEmpty())
        .toList();
  }

  static Stream<Parsed> read(InputFile file, @Nullable String edition) {
    return TABLE.read(file, new Gbt4754Table(edition)::entry);
  }

  private Parsed entry(HeadedRow<Field> row) {
    var text = CODES.stream().map(row::text).filter(t -> !t.isEmpty()).findFirst().orElse("");
    var name = row.text(Field.NAME);
    var code = code(text);
    if (code.isEmpty() || name.isEmpty()) {
      return row.rejected(new Gbt4754BadCode(text, name));
    }
    if (code.get().level() == IndustryClassCode.Level.SECTION) {
      section = code.get().text();
    }
    return row.accepted(
        List.of(
            new ClassSymbolFact(
                ClassScheme.GB_T_4754,
                code.get().text(),
                List.of(LocalizedText.zh(name)),
                code.get().broader().map(IndustryClassCode::text).orElse(null),
                null,
                edition)),
        List.of());
  }

  private Optional<IndustryClassCode> code(String text) {
    boolean bare = text.matches("[0-9]{2,4}");
    return IndustryClassCode.tryParse(bare && section != null ? section + text : text);
  }
}
