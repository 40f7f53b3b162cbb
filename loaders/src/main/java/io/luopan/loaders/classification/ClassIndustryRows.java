package io.luopan.loaders.classification;

import io.luopan.loaders.file.HeadedRow;
import io.luopan.loaders.source.Parsed;
import io.luopan.model.Fact;
import io.luopan.model.LocalizedText;
import io.luopan.model.classification.ClassScheme;
import io.luopan.model.classification.ClassSymbolFact;
import io.luopan.model.classification.ConcordanceFact;
import io.luopan.model.load.LoadIssue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Reads the rows in order: a level that a row leaves empty is the one above it, as merged cells
/// give it.
///
/// A class is known by its code, in a column of its own (`1.1.2`) or in front of its name
/// (`1.1 电子核心产业`); without one, by the names from the first level down, parted by `/`.
final class ClassIndustryRows {
  private static final List<ClassIndustryField> LEVELS =
      List.of(
          ClassIndustryField.LEVEL_1,
          ClassIndustryField.LEVEL_2,
          ClassIndustryField.LEVEL_3,
          ClassIndustryField.LEVEL_4);
  private static final Pattern CODED =
      Pattern.compile("([0-9]{1,2}(?:\\.[0-9]{1,2}){0,4})[.、 ]?\\s*(\\D.*)");

  private final ClassIndustryScheme scheme;
  private final NavigableMap<ClassIndustryField, ClassSymbolFact> path = new TreeMap<>();

  ClassIndustryRows(ClassIndustryScheme scheme) {
    this.scheme = scheme;
  }

  Parsed read(HeadedRow<ClassIndustryField> row) {
    var facts = new ArrayList<Fact>();
    if (row.columns().has(ClassIndustryField.LEVEL_1)) {
      facts.addAll(followLevels(row));
    } else {
      facts.addAll(followCode(row));
    }
    if (path.isEmpty()) {
      return row.rejected(new ClassIndustryNoClass());
    }
    var notes = new ArrayList<LoadIssue>();
    facts.addAll(concordances(row, notes));
    return facts.isEmpty() && !notes.isEmpty()
        ? row.rejected(notes.getFirst())
        : row.accepted(facts, notes);
  }

  /// The classes that this row names for the first time.
  private List<ClassSymbolFact> followLevels(HeadedRow<ClassIndustryField> row) {
    var named = new ArrayList<ClassSymbolFact>();
    var deepest =
        LEVELS.reversed().stream().filter(level -> row.find(level).isPresent()).findFirst();
    for (var level : LEVELS) {
      var cell = row.text(level);
      if (cell.isEmpty()) {
        continue;
      }
      var code = deepest.filter(level::equals).flatMap(_ -> row.find(ClassIndustryField.CODE));
      var above = Optional.ofNullable(path.lowerEntry(level)).map(Map.Entry::getValue);
      var fact = fact(cell, code, above);
      var known = path.get(level);
      if (known == null || !isSame(known, fact, code)) {
        path.tailMap(level, true).clear();
        path.put(level, fact);
        named.add(fact);
      }
    }
    return named;
  }

  /// A level that is written again need not repeat its code.
  private static boolean isSame(
      ClassSymbolFact known, ClassSymbolFact fact, Optional<String> stated) {
    return known.equals(fact) || stated.isEmpty() && known.titles().equals(fact.titles());
  }

  private List<ClassSymbolFact> followCode(HeadedRow<ClassIndustryField> row) {
    var name = row.text(ClassIndustryField.NAME);
    if (name.isEmpty()) {
      return List.of();
    }
    path.put(
        ClassIndustryField.NAME, fact(name, row.find(ClassIndustryField.CODE), Optional.empty()));
    return List.copyOf(path.values());
  }

  private ClassSymbolFact fact(
      String cell, Optional<String> stated, Optional<ClassSymbolFact> above) {
    var coded = CODED.matcher(cell);
    boolean inCell = coded.matches();
    var name = inCell ? coded.group(2).strip() : cell;
    var code = stated.or(() -> inCell ? Optional.of(coded.group(1)) : Optional.empty());
    var symbol =
        code.map(scheme::symbol)
            .orElseGet(
                () ->
                    above.map(ClassSymbolFact::symbol).map(s -> s + "/").orElse(scheme.prefix())
                        + name);
    var parent =
        above.map(ClassSymbolFact::symbol).or(() -> code.flatMap(scheme::broader)).orElse(null);
    return new ClassSymbolFact(
        scheme.scheme(), symbol, List.of(LocalizedText.zh(name)), parent, null, null);
  }

  private List<ConcordanceFact> concordances(
      HeadedRow<ClassIndustryField> row, List<LoadIssue> notes) {
    var keywords = SelectedSymbols.keywords(row.text(ClassIndustryField.KEYWORDS));
    if (keywords.isEmpty()) {
      notes.add(new ClassIndustryUnreadKeywords(row.text(ClassIndustryField.KEYWORDS)));
      return List.of();
    }
    return SelectedSymbols.read(row.text(ClassIndustryField.SYMBOLS), notes).stream()
        .map(
            selected ->
                new ConcordanceFact(
                    scheme.scheme(),
                    path.lastEntry().getValue().symbol(),
                    ClassScheme.IPC,
                    selected.symbol(),
                    selected.subtree(),
                    keywords.get(),
                    null))
        .toList();
  }
}
