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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One disclosure of dSEP.
final class DsepRow {
  private final HeadedRow<DsepField> row;
  private final List<LoadIssue> notes = new ArrayList<>();

  DsepRow(HeadedRow<DsepField> row) {
    this.row = row;
  }

  Parsed parse() {
    var reference = row.find(DsepField.EVENT).or(() -> row.find(DsepField.RECORD));
    if (reference.isEmpty()) {
      return row.rejected(new NoDeclaration());
    }
    if (Flag.isYes(row.text(DsepField.COPYRIGHT))) {
      return row.rejected(new CopyrightDisclosed());
    }
    var patent = patent();
    if (patent.isEmpty() && row.text(DsepField.BLANKET).equals("0")) {
      var numbers = row.text(DsepField.APPLICATION) + " " + row.text(DsepField.PUBLICATION);
      return row.rejected(new NoUsableNumber(numbers.strip()));
    }
    var standards = standards(patent.isPresent());
    var fact =
        new DeclarationFact(
            ("dSEP " + row.text(DsepField.BODY)).strip(),
            reference.get(),
            declarant(),
            DeclarationDates.read(row.text(DsepField.DATE), notes),
            null,
            patent.isPresent() ? Scope.SPECIFIC : Scope.BLANKET,
            Commitments.read(
                row.text(DsepField.COMMITMENT), row.text(DsepField.RECIPROCITY), notes),
            patent.isPresent() ? List.of() : standards,
            patent.map(named -> declared(named, standards)).stream().toList());
    return row.accepted(List.of(fact), notes);
  }

  private DeclaredPatent declared(NamedPatent patent, List<DeclaredStandard> standards) {
    return new DeclaredPatent(
        row.find(DsepField.RECORD).orElse(null),
        patent,
        null,
        row.find(DsepField.FAMILY).orElse(null),
        true,
        standards);
  }

  /// Where a third party disclosed, the record names the owner and not who spoke.
  private @Nullable String declarant() {
    var owner =
        row.find(DsepField.OWNER).or(() -> row.find(DsepField.OWNER_HARMONIZED)).orElse(null);
    if (owner != null && Flag.isYes(row.text(DsepField.THIRD_PARTY))) {
      notes.add(new ThirdPartyDisclosed(owner));
      return null;
    }
    return owner;
  }

  private Optional<NamedPatent> patent() {
    var numbers =
        Stream.of(
                number(DsepField.APPLICATION, Kind.APPLICATION),
                number(DsepField.PUBLICATION, Kind.PUBLICATION))
            .flatMap(Optional::stream)
            .toList();
    return numbers.isEmpty() ? Optional.empty() : Optional.of(new NamedPatent(numbers, null));
  }

  private Optional<NamedPatent.Number> number(DsepField field, Kind kind) {
    var text = row.text(field);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    if (!Character.isLetter(text.charAt(0))) {
      notes.add(new NumberWithoutOffice(text));
      return Optional.empty();
    }
    return Optional.of(new NamedPatent.Number(text, kind));
  }

  /// What a blanket disclosure speaks of stands in its scope where no standard is named.
  private List<DeclaredStandard> standards(boolean specific) {
    var text = row.text(DsepField.STANDARD);
    if (text.isEmpty() && !specific && row.text(DsepField.BLANKET).equals("3")) {
      text = row.text(DsepField.BLANKET_SCOPE);
    }
    return DeclaredTexts.standards(
        row.text(DsepField.BODY), text, "", row.find(DsepField.PROJECT).stream().toList(), notes);
  }
}
