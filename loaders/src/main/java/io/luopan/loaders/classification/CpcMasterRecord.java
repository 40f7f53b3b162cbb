package io.luopan.loaders.classification;

import io.luopan.loaders.source.Parsed;
import io.luopan.loaders.xml.XmlElement;
import io.luopan.loaders.xml.XmlRecords.XmlRecord;
import io.luopan.model.classification.ClassAssignment;
import io.luopan.model.classification.ClassScheme;
import io.luopan.model.classification.IpcSymbol;
import io.luopan.model.load.LoadIssue;
import io.luopan.model.patent.ApplicationNumber;
import io.luopan.model.patent.Office;
import io.luopan.model.patent.PatentFact;
import io.luopan.model.patent.PublicationNumber;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One record of the master file: an application, its publication, and the classes in the
/// vocabulary of ST.96.
final class CpcMasterRecord {
  private final XmlElement record;
  private final List<LoadIssue> notes = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();

  CpcMasterRecord(XmlElement record) {
    this.record = record;
  }

  Parsed parse(XmlRecord at) {
    var number =
        record
            .text("ApplicationIdentification", "ApplicationNumber", "ApplicationNumberText")
            .orElse("");
    var application = ApplicationNumber.read(number, Office.US);
    if (application.value().isEmpty()) {
      return at.rejected(
          new CpcMasterBadNumber(number, application.reason().orElse("")), record.text());
    }
    var patent = PatentFact.of(application.value().get()).spelled(number);
    published(patent);
    classes("MainCPC", true).forEach(patent::classified);
    classes("FurtherCPC", false).forEach(patent::classified);
    return new Parsed.Accepted(at.at(), patent.build(), notes);
  }

  private void published(PatentFact.Builder patent) {
    record
        .find("PatentGrantIdentification")
        .ifPresent(
            grant -> {
              var day = day(grant.text("GrantDate"));
              patent.grantedOn(day);
              published(patent, grant, "PatentNumber", day);
            });
    record
        .find("PatentPublicationIdentification")
        .ifPresent(
            publication ->
                published(
                    patent,
                    publication,
                    "PublicationNumber",
                    day(publication.text("PublicationDate"))));
  }

  private void published(
      PatentFact.Builder patent, XmlElement element, String number, @Nullable LocalDate day) {
    var office = element.text("IPOfficeCode").orElse("US");
    var serial = element.text(number).orElse("");
    var kind = element.text("PatentDocumentKindCode").orElse(null);
    PublicationNumber.of(office, serial, kind)
        .ifPresentOrElse(
            publication -> patent.publication(publication, day),
            () ->
                notes.add(new CpcMasterBadNumber(office + serial, "It is no publication number.")));
  }

  /// Each symbol once; the first of the main ones is the main one.
  private List<ClassAssignment> classes(String bag, boolean main) {
    var found = new ArrayList<ClassAssignment>();
    Stream.concat(
            record.all("CPCClassificationBag", bag, "CPCClassification"),
            record.all("CPCClassificationBag", bag, "CPCCombinationSet", "CPCClassification"))
        .forEach(
            element -> {
              var spelled = spelling(element);
              var symbol = IpcSymbol.tryParse(spelled);
              if (symbol.isEmpty()) {
                notes.add(new BadSymbol(ClassScheme.CPC, spelled));
              } else if (seen.add(symbol.get().text())) {
                found.add(
                    new ClassAssignment(
                        ClassScheme.CPC,
                        symbol.get().text(),
                        main && found.isEmpty(),
                        edition(element)));
              }
            });
    return found;
  }

  private static String spelling(XmlElement element) {
    return element.text("CPCSection").orElse("")
        + element.text("Class").orElse("")
        + element.text("Subclass").orElse("")
        + " "
        + element.text("MainGroup").orElse("")
        + "/"
        + element.text("Subgroup").orElse("");
  }

  /// `2013-01-01` is the edition 2013.01.
  private static @Nullable String edition(XmlElement element) {
    return element
        .text("ClassificationVersionDate")
        .filter(day -> day.length() >= 7)
        .map(day -> day.substring(0, 7).replace('-', '.'))
        .orElse(null);
  }

  private @Nullable LocalDate day(Optional<String> text) {
    if (text.isEmpty()) {
      return null;
    }
    try {
      return LocalDate.parse(text.get());
    } catch (DateTimeException e) {
      notes.add(new CpcMasterBadDate(text.get()));
      return null;
    }
  }
}
