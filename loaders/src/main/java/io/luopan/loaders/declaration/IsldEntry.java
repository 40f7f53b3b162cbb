package io.luopan.loaders.declaration;

import io.luopan.loaders.file.HeadedRow;
import io.luopan.loaders.source.Parsed;
import io.luopan.loaders.standard.BadStandardNumber;
import io.luopan.model.load.LoadIssue;
import io.luopan.model.patent.NamedPatent;
import io.luopan.model.standard.DeclarationFact;
import io.luopan.model.standard.DeclarationFact.Commitment;
import io.luopan.model.standard.DeclarationFact.DeclaredPatent;
import io.luopan.model.standard.DeclarationFact.Scope;
import io.luopan.model.standard.DeclarationReference;
import io.luopan.model.standard.StandardNumber;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The rows of one entry of a declaration's list: its patents, and the standards of each.
final class IsldEntry {
  /// A record of so many rows ends where its next patent or standard begins, so that the versions
  /// of one standard stand together.
  static final int ROWS = 2_000;

  /// And here at the latest.
  static final int MOST_ROWS = 10 * ROWS;

  /// What tells declarations apart, as the rows write it.
  private static final List<IsldField> DECLARATION =
      List.of(IsldField.REFERENCE, IsldField.ID, IsldField.DECLARANT, IsldField.SIGNED);

  private final String reference;
  private final HeadedRow<IsldField> first;
  private final IsldStandards readStandards;
  private final Map<NamedPatent, Declared> patents = new LinkedHashMap<>();
  private final StandardsGathered blanket = new StandardsGathered();
  private final Set<LoadIssue> notes = new LinkedHashSet<>();
  private IsldNumbers numbers = new IsldNumbers(List.of(), List.of(), "");
  private Optional<StandardNumber> standard = Optional.empty();
  private int rows;

  /// What the rows say of a patent; title and family are as in the first row.
  private record Declared(HeadedRow<IsldField> row, StandardsGathered standards) {}

  IsldEntry(String reference, HeadedRow<IsldField> first, IsldStandards standards) {
    this.reference = reference;
    this.first = first;
    this.readStandards = standards;
  }

  /// The declaration of a row, by ETSI's reference or failing that by what tells it apart; empty
  /// where nothing does.
  static String reference(HeadedRow<IsldField> row) {
    return row.find(IsldField.REFERENCE)
        .map(text -> DeclarationReference.tryParse(text).map(Object::toString).orElse(text))
        .or(() -> row.find(IsldField.ID).map(id -> "IPRD " + id))
        .or(() -> unnumbered(row))
        .orElse("");
  }

  private static Optional<String> unnumbered(HeadedRow<IsldField> row) {
    boolean says = !IsldStandards.text(row).isEmpty() || !IsldNumbers.of(row).text().isEmpty();
    return row.find(IsldField.DECLARANT)
        .filter(_ -> says)
        .map(declarant -> (declarant + " " + row.text(IsldField.SIGNED)).strip());
  }

  String reference() {
    return reference;
  }

  boolean namesPatents() {
    return !patents.isEmpty();
  }

  /// Whether a row goes on with this entry.
  boolean takes(HeadedRow<IsldField> row) {
    if (rows >= MOST_ROWS || !sameDeclaration(row) || !same(row, IsldField.ENTRY)) {
      return false;
    }
    if (rows < ROWS && !row.text(IsldField.ENTRY).isEmpty()) {
      return true;
    }
    return IsldNumbers.of(row).equals(numbers)
        && (rows < ROWS || readStandards.find(row).equals(standard));
  }

  boolean sameDeclaration(HeadedRow<IsldField> row) {
    return DECLARATION.stream().allMatch(field -> same(row, field));
  }

  private boolean same(HeadedRow<IsldField> row, IsldField field) {
    return row.text(field).equals(first.text(field));
  }

  void add(HeadedRow<IsldField> row) {
    rows++;
    numbers = IsldNumbers.of(row);
    standard = readStandards.find(row);
    var named = numbers.named(notes);
    var gathered =
        named
            .map(
                patent ->
                    patents
                        .computeIfAbsent(patent, _ -> new Declared(row, new StandardsGathered()))
                        .standards())
            .orElse(blanket);
    var project = row.text(IsldField.PROJECT);
    if (standard.isPresent()) {
      gathered.add(standard.get(), version(row), row.text(IsldField.PART), projects(row));
    } else if (!IsldStandards.text(row).isEmpty()) {
      notes.add(new BadStandardNumber(IsldStandards.text(row)));
    } else if (!project.isEmpty()) {
      notes.add(new ProjectOnly(project));
    }
  }

  private static String version(HeadedRow<IsldField> row) {
    return row.find(IsldField.ETSI_VERSION).orElse(row.text(IsldField.THREE_GPP_VERSION));
  }

  private static Stream<String> projects(HeadedRow<IsldField> row) {
    return Stream.concat(
        row.find(IsldField.PROJECT).stream(),
        IsldField.GENERATIONS.stream()
            .filter(generation -> Flag.isYes(row.text(generation)))
            .map(generation -> generation.spellings().getFirst()));
  }

  /// @param specific whether this or an earlier record of the declaration names a patent
  Parsed record(boolean specific) {
    var fact =
        new DeclarationFact(
            EtsiIsldSource.DATABASE,
            reference,
            first.find(IsldField.DECLARANT).orElse(null),
            DeclarationDates.read(first.text(IsldField.SIGNED), notes),
            DeclarationDates.read(first.text(IsldField.RECORDED), notes),
            specific ? Scope.SPECIFIC : Scope.BLANKET,
            commitment(),
            blanket.list(),
            patents.entrySet().stream().map(this::declared).toList());
    return first.accepted(List.of(fact), List.copyOf(notes));
  }

  private DeclaredPatent declared(Map.Entry<NamedPatent, Declared> entry) {
    var row = entry.getValue().row();
    return new DeclaredPatent(
        row.find(IsldField.ENTRY).orElse(null),
        entry.getKey(),
        row.find(IsldField.TITLE).orElse(null),
        row.find(IsldField.FAMILY).orElse(null),
        Flag.read(row.text(IsldField.DISCLOSED)),
        entry.getValue().standards().list());
  }

  /// A declarant that does not say it is prepared to license has committed to nothing; that it
  /// refuses is more than the export says.
  private @Nullable Commitment commitment() {
    var prepared = Flag.read(first.text(IsldField.PREPARED));
    if (prepared == null) {
      return null;
    }
    if (!prepared) {
      return Commitment.NONE;
    }
    return Flag.isYes(first.text(IsldField.RECIPROCAL))
        ? Commitment.FRAND_RECIPROCAL
        : Commitment.FRAND;
  }
}
