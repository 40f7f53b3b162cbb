package io.luopan.loaders.mapped;

import io.luopan.loaders.mapped.MappedRow.Cell;
import io.luopan.loaders.patent.BadNumberCell;
import io.luopan.loaders.patent.RowWithoutNumber;
import io.luopan.loaders.patent.UnreadCell;
import io.luopan.model.CheckDigit;
import io.luopan.model.Reading;
import io.luopan.model.load.LoadIssue;
import io.luopan.model.patent.ApplicationNumber;
import io.luopan.model.patent.KindCode;
import io.luopan.model.patent.Office;
import io.luopan.model.patent.PublicationNumber;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;

/// The numbers of one row: its application, its documents, and how they were spelled.
///
/// An application number that cannot be read, or that another application might bear, is told in a
/// note where the row names a document, too; that names the patent as well.
final class MappedNumbers {
  private final MappedRow row;
  private final @Nullable Office office;
  private final List<LoadIssue> notes;
  private final SequencedSet<String> spelled = new LinkedHashSet<>();
  private final SequencedSet<PublicationNumber> publications = new LinkedHashSet<>();
  private final SequencedSet<PublicationNumber> grants = new LinkedHashSet<>();
  private @Nullable ApplicationNumber application;

  private MappedNumbers(MappedRow row, List<LoadIssue> notes) {
    this.row = row;
    this.notes = notes;
    this.office = Office.tryParse(row.text(MappedField.OFFICE)).orElse(null);
  }

  /// @throws MappedRejection when a number cannot be read, or none is there
  static MappedNumbers of(MappedRow row, @Nullable LocalDate filedOn, List<LoadIssue> notes)
      throws MappedRejection {
    var numbers = new MappedNumbers(row, notes);
    numbers.readDocuments(MappedField.PUBLICATION, numbers.publications);
    numbers.readDocuments(MappedField.GRANT, numbers.grants);
    numbers.readApplication(filedOn);
    if (numbers.application == null && !numbers.hasDocuments()) {
      throw new MappedRejection(new RowWithoutNumber());
    }
    return numbers;
  }

  private void readDocuments(MappedField field, SequencedSet<PublicationNumber> documents)
      throws MappedRejection {
    var cell = row.cell(field);
    if (cell.isEmpty()) {
      return;
    }
    for (var text : row.values(field, cell.get())) {
      documents.add(document(text).orElseThrow(() -> badDocument(cell.get().heading(), text)));
      spelled.add(text);
    }
  }

  private static MappedRejection badDocument(String heading, String text) {
    return new MappedRejection(
        new BadNumberCell(
            heading,
            text,
            "A publication number is an office, a serial and a kind, as in CN102206141A.",
            CheckDigit.ABSENT));
  }

  private Optional<PublicationNumber> document(String text) {
    var number =
        office == null
            ? PublicationNumber.tryParse(text)
            : PublicationNumber.tryParse(text, office);
    return number.map(this::withKind);
  }

  private PublicationNumber withKind(PublicationNumber number) {
    var kind = KindCode.tryParse(row.text(MappedField.KIND));
    return number.kind() == null && kind.isPresent()
        ? new PublicationNumber(number.office(), number.serial(), kind.get())
        : number;
  }

  private void readApplication(@Nullable LocalDate filedOn) throws MappedRejection {
    var cell = row.cell(MappedField.APPLICATION);
    if (cell.isEmpty()) {
      return;
    }
    var form = row.columns().mapping().columns(MappedField.APPLICATION).form();
    switch (form.read(cell.get().text(), office, filedOn)) {
      case Reading.Read<ApplicationNumber> read -> application = read.identifier();
      case Reading.Misread<ApplicationNumber> misread -> unread(cell.get(), misread);
    }
    spelled.add(cell.get().text());
  }

  private void unread(Cell cell, Reading.Misread<ApplicationNumber> misread)
      throws MappedRejection {
    if (misread.checkDigit() == CheckDigit.WRONG || !hasDocuments()) {
      throw new MappedRejection(
          new BadNumberCell(cell.heading(), cell.text(), misread.why(), misread.checkDigit()));
    }
    notes.add(new UnreadCell(cell.heading(), cell.text(), "an application number not understood"));
  }

  private boolean hasDocuments() {
    return !publications.isEmpty() || !grants.isEmpty();
  }

  Optional<ApplicationNumber> application() {
    return Optional.ofNullable(application);
  }

  /// The documents whose date is the publication date.
  SequencedSet<PublicationNumber> publications() {
    return publications;
  }

  /// The documents whose date is the grant date.
  SequencedSet<PublicationNumber> grants() {
    return grants;
  }

  SequencedSet<String> spelled() {
    return spelled;
  }
}
