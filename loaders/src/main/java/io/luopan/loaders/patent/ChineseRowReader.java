package io.luopan.loaders.patent;

import io.luopan.loaders.file.TableDates;
import io.luopan.loaders.file.TableRow;
import io.luopan.loaders.patent.ChineseRow.Cell;
import io.luopan.loaders.source.Parsed;
import io.luopan.model.load.LoadIssue;
import io.luopan.model.load.SourcePosition;
import io.luopan.model.patent.FamilyId;
import io.luopan.model.patent.LegalStatus;
import io.luopan.model.patent.PatentFact;
import io.luopan.model.patent.PatentFact.StatusStatement;
import io.luopan.model.patent.PatentType;
import io.luopan.model.patent.PublicationNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Turns the rows of one table into patents, in order.
final class ChineseRowReader {
  private final String file;
  private final ChineseColumns columns;
  private final ChineseClasses classes = new ChineseClasses();

  ChineseRowReader(String file, ChineseColumns columns) {
    this.file = file;
    this.columns = columns;
  }

  Parsed read(TableRow row) {
    var at = new SourcePosition(file, SourcePosition.Unit.ROW, row.number());
    var notes = new ArrayList<LoadIssue>();
    try {
      var patent = patent(new ChineseRow(row, columns), notes);
      return new Parsed.Accepted(at, patent, notes);
    } catch (ChineseRejection e) {
      return new Parsed.Rejected(at, e.issue(), row.raw());
    }
  }

  private PatentFact patent(ChineseRow row, List<LoadIssue> notes) throws ChineseRejection {
    var numbers = ChineseNumbers.of(row, notes);
    var application = numbers.application();
    var published = date(row, ChineseField.PUBLISHED);
    var granted = date(row, ChineseField.GRANTED);
    var documents = new ArrayList<PatentFact.PublishedDocument>();
    for (var number : numbers.publications()) {
      documents.add(new PatentFact.PublishedDocument(number, published));
    }
    for (var number : numbers.grants()) {
      documents.add(new PatentFact.PublishedDocument(number, granted));
    }
    var first = documents.isEmpty() ? null : documents.getFirst().number();
    var type = ChineseTypes.patent(row.text(ChineseField.TYPE), application.orElse(null), first);
    var patent =
        application
            .map(PatentFact::of)
            .orElseGet(
                () ->
                    PatentFact.of(
                        documents.getFirst().number(), documents.getFirst().publishedOn()));
    documents.stream()
        .skip(application.isPresent() ? 0 : 1)
        .forEach(document -> patent.publication(document.number(), document.publishedOn()));
    patent
        .type(type)
        .filedOn(date(row, ChineseField.FILED))
        .publishedOn(published)
        .grantedOn(granted == null ? grantDate(type, first, published) : granted)
        .status(status(row))
        .family(family(row, notes));
    numbers.spelled().forEach(patent::spelled);
    for (var title : row.cells(ChineseField.TITLE)) {
      patent.title(ScriptLanguage.of(title.text()), title.text());
    }
    for (var summary : row.cells(ChineseField.ABSTRACT)) {
      patent.summary(ScriptLanguage.of(summary.text()), summary.text());
    }
    ChineseParties.parties(row, notes).forEach(patent::party);
    ChineseParties.inventors(row).forEach(patent::inventor);
    classes.read(row, notes).forEach(patent::classified);
    ChineseReferences.addTo(patent, application.orElse(null), row, notes);
    return patent.build();
  }

  private static @Nullable LocalDate date(ChineseRow row, ChineseField field)
      throws ChineseRejection {
    var cell = row.cell(field);
    if (cell.isEmpty()) {
      return null;
    }
    var day = TableDates.tryParse(cell.get().text());
    if (day.isEmpty()) {
      throw new ChineseRejection(new BadDateCell(cell.get().heading(), cell.get().text()));
    }
    return day.get();
  }

  /// The publication date is the grant date of what is published at grant only: utility models,
  /// designs, and documents of kind B or C.
  private static @Nullable LocalDate grantDate(
      PatentType type, @Nullable PublicationNumber document, @Nullable LocalDate published) {
    boolean atGrant =
        document == null
            ? type == PatentType.UTILITY_MODEL || type == PatentType.DESIGN
            : ChineseTypes.isGrant(document);
    return atGrant ? published : null;
  }

  /// The detailed status where it is understood, else the simple one; the words are kept.
  private static @Nullable StatusStatement status(ChineseRow row) throws ChineseRejection {
    var detailed = row.cell(ChineseField.STATUS).map(Cell::text);
    var simple = row.cell(ChineseField.SIMPLE_STATUS).map(Cell::text);
    var raw = detailed.or(() -> simple);
    if (raw.isEmpty()) {
      return null;
    }
    var status = detailed.map(ChineseStatus::of).orElse(LegalStatus.UNKNOWN);
    if (status == LegalStatus.UNKNOWN && simple.isPresent()) {
      status = ChineseStatus.of(simple.get());
    }
    return new StatusStatement(status, date(row, ChineseField.STATUS_DATE), raw.get());
  }

  private static @Nullable FamilyId family(ChineseRow row, List<LoadIssue> notes) {
    var cell = row.cell(ChineseField.FAMILY);
    if (cell.isEmpty()) {
      return null;
    }
    Optional<FamilyId> family = FamilyId.tryParse(FamilyId.Kind.SIMPLE, cell.get().text());
    if (family.isEmpty()) {
      notes.add(new UnreadCell(cell.get().heading(), cell.get().text(), "no family id"));
    }
    return family.orElse(null);
  }
}
