package io.luopan.loaders.sample;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.luopan.model.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Rows of the tables of standards and pools, with the marks of what is made up.
record SampleTable(NamedCsvRecord row) {
  private static final Pattern BAR = Pattern.compile(" \\| ");

  static List<SampleTable> rows(String file) {
    return SampleFiles.table(SampleFiles.text(file)).stream().map(SampleTable::new).toList();
  }

  String text(String column) {
    return row.getField(column);
  }

  <T> @Nullable T orNull(String column, Function<String, T> reader) {
    return text(column).isEmpty() ? null : reader.apply(text(column));
  }

  LocalDate day(String column) {
    return LocalDate.parse(text(column));
  }

  List<String> list(String column) {
    return text(column).isEmpty() ? List.of() : List.of(BAR.split(text(column)));
  }

  List<LocalizedText> titles() {
    return List.of(
        LocalizedText.zh(SampleTexts.MARK_ZH + text("zh")),
        LocalizedText.en(SampleTexts.MARK_EN + text("en")));
  }

  /// The companies of a cell such as `321000 icv 0-2 | JP icv 0`: place, chain and ranks there.
  List<SampleHolder> companies(String column, SampleWorld world, SampleHolders holders) {
    return list(column).stream().flatMap(cell -> ofCell(cell, world, holders)).toList();
  }

  private static Stream<SampleHolder> ofCell(
      String cell, SampleWorld world, SampleHolders holders) {
    var parts = List.of(cell.split(" "));
    var ranks = List.of(parts.getLast().split("-"));
    var place =
        world.places().stream()
            .filter(one -> one.code().code().equals(parts.getFirst()))
            .findFirst()
            .orElseThrow();
    return IntStream.rangeClosed(
            Integer.parseInt(ranks.getFirst()), Integer.parseInt(ranks.getLast()))
        .mapToObj(rank -> holders.company(place, parts.get(1), rank));
  }
}
