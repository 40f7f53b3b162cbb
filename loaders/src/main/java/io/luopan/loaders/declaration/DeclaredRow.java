package io.luopan.loaders.declaration;

import io.luopan.loaders.file.HeadedRow;
import io.luopan.loaders.source.Parsed;
import io.luopan.model.load.LoadIssue;
import io.luopan.model.patent.NamedPatent;
import io.luopan.model.patent.NamedPatent.Kind;
import io.luopan.model.standard.DeclarationFact;
import io.luopan.model.standard.DeclarationFact.DeclaredPatent;
import io.luopan.model.standard.DeclarationFact.Scope;
import io.luopan.model.standard.DeclaredStandard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One row of a table of declared patents.
final class DeclaredRow {
  private static final Pattern BETWEEN = Pattern.compile("[;；、|\\r\\n]+");

  private final HeadedRow<DeclaredField> row;
  private final List<LoadIssue> notes = new ArrayList<>();

  DeclaredRow(HeadedRow<DeclaredField> row) {
    this.row = row;
  }

  Parsed parse() {
    var patent = patent();
    var standards =
        DeclaredTexts.standards(
            row.text(DeclaredField.BODY),
            row.text(DeclaredField.STANDARD),
            row.text(DeclaredField.CLAUSE),
            List.of(),
            notes);
    if (patent.isEmpty() && (standards.isEmpty() || declarant() == null)) {
      return row.rejected(new NoDeclaration());
    }
    var declaredOn = DeclarationDates.read(row.text(DeclaredField.DECLARED), notes);
    var fact =
        new DeclarationFact(
            database(standards),
            reference(declaredOn),
            declarant(),
            declaredOn,
            null,
            patent.isPresent() ? Scope.SPECIFIC : Scope.BLANKET,
            Commitments.read(row.text(DeclaredField.COMMITMENT), "", notes),
            patent.isPresent() ? List.of() : standards,
            patent.map(named -> declared(named, standards)).stream().toList());
    return row.accepted(List.of(fact), notes);
  }

  private DeclaredPatent declared(NamedPatent patent, List<DeclaredStandard> standards) {
    return new DeclaredPatent(
        null,
        patent,
        row.find(DeclaredField.TITLE).orElse(null),
        row.find(DeclaredField.FAMILY).orElse(null),
        null,
        standards);
  }

  private @Nullable String declarant() {
    return row.find(DeclaredField.DECLARANT).or(() -> row.find(DeclaredField.OWNER)).orElse(null);
  }

  /// The body to which it was declared.
  private String database(List<DeclaredStandard> standards) {
    return row.find(DeclaredField.BODY)
        .or(() -> standards.stream().findFirst().map(declared -> declared.standard().issuer()))
        .orElse("unknown body");
  }

  /// A table without numbers of declarations tells one by who declared and when.
  private String reference(@Nullable LocalDate declaredOn) {
    var who = declarant() == null ? "unknown declarant" : declarant();
    return row.find(DeclaredField.REFERENCE)
        .orElseGet(() -> declaredOn == null ? who : who + ", " + declaredOn);
  }

  private Optional<NamedPatent> patent() {
    var numbers =
        Stream.of(
                numbers(DeclaredField.APPLICATION, Kind.APPLICATION),
                numbers(DeclaredField.PUBLICATION, Kind.PUBLICATION),
                numbers(DeclaredField.NUMBER, Kind.ANY))
            .flatMap(of -> of)
            .toList();
    if (numbers.isEmpty()) {
      return Optional.empty();
    }
    var country = row.text(DeclaredField.OFFICE);
    var office = OfficeNames.find(country);
    if (office.isEmpty() && !country.isEmpty()) {
      notes.add(new UnknownOffice(country));
    }
    return Optional.of(new NamedPatent(numbers, office.orElse(null)));
  }

  private Stream<NamedPatent.Number> numbers(DeclaredField field, Kind kind) {
    return BETWEEN
        .splitAsStream(row.text(field))
        .map(String::strip)
        .filter(text -> text.chars().anyMatch(Character::isDigit))
        .map(text -> new NamedPatent.Number(text, kind));
  }
}
