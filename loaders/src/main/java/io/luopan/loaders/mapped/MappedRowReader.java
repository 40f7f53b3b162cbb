package io.luopan.loaders.mapped;

import io.luopan.loaders.file.Headings;
import io.luopan.loaders.file.TableRow;
import io.luopan.loaders.patent.BadDateCell;
import io.luopan.loaders.patent.ChineseStatus;
import io.luopan.loaders.patent.ChineseTypes;
import io.luopan.loaders.patent.ScriptLanguage;
import io.luopan.loaders.patent.document.DocumentTypes;
import io.luopan.loaders.patent.document.GrantKinds;
import io.luopan.loaders.source.Parsed;
import io.luopan.model.load.LoadIssue;
import io.luopan.model.load.SourcePosition;
import io.luopan.model.patent.PatentFact;
import io.luopan.model.patent.PatentFact.StatusStatement;
import io.luopan.model.patent.PatentType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Turns the rows of one table into patents, in order.
final class MappedRowReader {
  private final String file;
  private final MappedColumns columns;
  private final Mapping mapping;
  private final MappedReferences references = new MappedReferences();

  MappedRowReader(String file, MappedColumns columns) {
    this.file = file;
    this.columns = columns;
    this.mapping = columns.mapping();
  }

  Parsed read(TableRow row) {
    var at = new SourcePosition(file, SourcePosition.Unit.ROW, row.number());
    var notes = new ArrayList<LoadIssue>();
    try {
      var patent = patent(new MappedRow(row, columns), notes);
      return new Parsed.Accepted(at, patent, notes);
    } catch (MappedRejection e) {
      return new Parsed.Rejected(at, e.issue(), row.raw());
    }
  }

  private PatentFact patent(MappedRow row, List<LoadIssue> notes) throws MappedRejection {
    var published = published(row);
    var granted = day(row, MappedField.GRANTED);
    var filed = filed(row, published);
    var numbers = MappedNumbers.of(row, filed, notes);
    var documents = documents(numbers, published, granted);
    var patent =
        numbers
            .application()
            .map(PatentFact::of)
            .orElseGet(
                () ->
                    PatentFact.of(
                        documents.getFirst().number(), documents.getFirst().publishedOn()));
    documents.stream()
        .skip(numbers.application().isPresent() ? 0 : 1)
        .forEach(document -> patent.publication(document.number(), document.publishedOn()));
    numbers.spelled().forEach(patent::spelled);
    patent
        .type(type(row, numbers, documents))
        .filedOn(filed)
        .publishedOn(published)
        .grantedOn(granted == null ? grantDay(documents) : granted)
        .status(status(row));
    for (var title : row.cells(MappedField.TITLE)) {
      patent.title(language(MappedField.TITLE, title.text()), title.text());
    }
    for (var text : row.cells(MappedField.ABSTRACT)) {
      patent.summary(language(MappedField.ABSTRACT, text.text()), text.text());
    }
    MappedParties.addTo(patent, row);
    references.addTo(patent, numbers.application().orElse(null), row, notes);
    return patent.build();
  }

  /// Of several publications the date does not say whose it is; it is the first one's.
  private static List<PatentFact.PublishedDocument> documents(
      MappedNumbers numbers, @Nullable LocalDate published, @Nullable LocalDate granted) {
    var documents = new ArrayList<PatentFact.PublishedDocument>();
    boolean one = numbers.publications().size() == 1;
    for (var number : numbers.publications()) {
      documents.add(new PatentFact.PublishedDocument(number, one ? published : null));
    }
    for (var number : numbers.grants()) {
      documents.add(new PatentFact.PublishedDocument(number, granted));
    }
    return documents;
  }

  private static @Nullable LocalDate grantDay(List<PatentFact.PublishedDocument> documents) {
    return documents.stream()
        .filter(GrantKinds::isGrant)
        .map(PatentFact.PublishedDocument::publishedOn)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private PatentType type(
      MappedRow row, MappedNumbers numbers, List<PatentFact.PublishedDocument> documents) {
    var said = row.text(MappedField.TYPE);
    var told = mapping.types().get(Headings.fold(said));
    if (told != null) {
      return told;
    }
    var application = numbers.application().orElse(null);
    var first = documents.isEmpty() ? null : documents.getFirst().number();
    var chinese = ChineseTypes.patent(said, application, first);
    return chinese == PatentType.UNKNOWN ? DocumentTypes.of(application, first) : chinese;
  }

  private @Nullable StatusStatement status(MappedRow row) throws MappedRejection {
    var said = row.text(MappedField.STATUS);
    if (said.isEmpty()) {
      return null;
    }
    var told = mapping.statuses().get(Headings.fold(said));
    var status = told == null ? ChineseStatus.of(said) : told;
    return new StatusStatement(status, day(row, MappedField.STATUS_DATE), said);
  }

  private @Nullable LocalDate published(MappedRow row) throws MappedRejection {
    var day = day(row, MappedField.PUBLISHED);
    var year = row.text(MappedField.PUBLICATION_YEAR);
    return day != null && year.matches("[12][0-9]{3}") ? day.withYear(Integer.parseInt(year)) : day;
  }

  /// Nothing is filed after it is published: such a day had two digits of its year.
  private @Nullable LocalDate filed(MappedRow row, @Nullable LocalDate published)
      throws MappedRejection {
    var day = day(row, MappedField.FILED);
    return day != null && published != null && day.minusYears(50).isAfter(published)
        ? day.minusYears(100)
        : day;
  }

  private @Nullable LocalDate day(MappedRow row, MappedField field) throws MappedRejection {
    var cell = row.cell(field);
    if (cell.isEmpty()) {
      return null;
    }
    Optional<LocalDate> day = mapping.day(cell.get().text());
    return day.orElseThrow(
        () -> new MappedRejection(new BadDateCell(cell.get().heading(), cell.get().text())));
  }

  private String language(MappedField field, String text) {
    var told = mapping.columns(field).language();
    return told == null ? ScriptLanguage.of(text) : told;
  }
}
