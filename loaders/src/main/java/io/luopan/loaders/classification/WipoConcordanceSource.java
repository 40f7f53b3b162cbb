package io.luopan.loaders.classification;

import io.luopan.loaders.file.HeadedRow;
import io.luopan.loaders.file.HeadedTable;
import io.luopan.loaders.file.Heading;
import io.luopan.loaders.file.InputFile;
import io.luopan.loaders.source.FileSample;
import io.luopan.loaders.source.Parsed;
import io.luopan.loaders.source.Recognition;
import io.luopan.loaders.source.Source;
import io.luopan.model.Fact;
import io.luopan.model.LocalizedText;
import io.luopan.model.classification.ClassScheme;
import io.luopan.model.classification.ClassSymbolFact;
import io.luopan.model.classification.ConcordanceFact;
import io.luopan.model.classification.IpcSymbol;
import io.luopan.model.load.SourceRank;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// WIPO's IPC-technology concordance: 35 fields in five sectors, each field with its IPC symbols,
/// `H04N 3/%` for a symbol with all below it.
///
/// A field's symbol is its number; a sector has none in the table, so its English name is its
/// symbol.
public final class WipoConcordanceSource implements Source {
  enum Field implements Heading {
    NUMBER("Field_number", "Field number"),
    SECTOR("Sector_en", "Sector"),
    SECTOR_FR("Sector_fr"),
    SECTOR_ES("Sector_es"),
    TITLE("Field_en", "Field"),
    TITLE_FR("Field_fr"),
    TITLE_ES("Field_es"),
    SYMBOL("IPC_code", "IPC");

    private final List<String> spellings;

    Field(String... spellings) {
      this.spellings = List.of(spellings);
    }

    @Override
    public List<String> spellings() {
      return spellings;
    }
  }

  private static final HeadedTable<Field> TABLE =
      new HeadedTable<>(
          Field.class,
          columns -> columns.has(Field.NUMBER, Field.TITLE, Field.SYMBOL),
          "Field_number, Field_en and IPC_code");

  @Override
  public String name() {
    return "wipo-concordance";
  }

  @Override
  public String description() {
    return "WIPO's concordance of 35 fields of technology with the symbols of the IPC.";
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
    return TABLE.recognize(sample, 95);
  }

  @Override
  public Stream<Parsed> read(InputFile file) {
    return TABLE.read(file, WipoConcordanceSource::concordance);
  }

  private static Parsed concordance(HeadedRow<Field> row) {
    var number = row.text(Field.NUMBER);
    if (!number.matches("[1-9][0-9]?")) {
      return row.rejected(new BadTechnologyField(number));
    }
    var text = row.text(Field.SYMBOL);
    boolean subtree = text.endsWith("%");
    var symbol = IpcSymbol.tryParse(subtree ? text.substring(0, text.length() - 1) : text);
    if (symbol.isEmpty()) {
      return row.rejected(new BadSymbol(ClassScheme.IPC, text));
    }
    var facts = new ArrayList<Fact>();
    var sector = row.find(Field.SECTOR).orElse(null);
    if (sector != null) {
      facts.add(
          described(sector, titles(row, Field.SECTOR, Field.SECTOR_FR, Field.SECTOR_ES), null));
    }
    facts.add(described(number, titles(row, Field.TITLE, Field.TITLE_FR, Field.TITLE_ES), sector));
    facts.add(
        new ConcordanceFact(
            ClassScheme.WIPO_TECHNOLOGY,
            number,
            ClassScheme.IPC,
            symbol.get().text(),
            subtree,
            List.of(),
            null));
    return row.accepted(facts, List.of());
  }

  private static ClassSymbolFact described(
      String symbol, List<LocalizedText> titles, @Nullable String parent) {
    return new ClassSymbolFact(ClassScheme.WIPO_TECHNOLOGY, symbol, titles, parent, null, null);
  }

  private static List<LocalizedText> titles(
      HeadedRow<Field> row, Field english, Field french, Field spanish) {
    var titles = new ArrayList<LocalizedText>();
    row.find(english).ifPresent(text -> titles.add(LocalizedText.en(text)));
    row.find(french).ifPresent(text -> titles.add(new LocalizedText("fr", text)));
    row.find(spanish).ifPresent(text -> titles.add(new LocalizedText("es", text)));
    return titles;
  }
}
