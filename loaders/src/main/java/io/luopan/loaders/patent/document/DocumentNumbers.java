package io.luopan.loaders.patent.document;

import io.luopan.model.load.LoadIssue;
import io.luopan.model.patent.ApplicationNumber;
import io.luopan.model.patent.Office;
import io.luopan.model.patent.PatentFact;
import io.luopan.model.patent.PatentFact.PublishedDocument;
import io.luopan.model.patent.PublicationNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;

/// By which numbers and days a record names its patent: an application, publications, or both.
public final class DocumentNumbers {
  private static final String PUBLICATION = "publication-reference";
  private static final String APPLICATION = "application-reference";

  private final List<PublishedDocument> publications = new ArrayList<>();
  private final SequencedSet<String> spelled = new LinkedHashSet<>();
  private @Nullable ApplicationNumber application;
  private @Nullable LocalDate filedOn;

  private DocumentNumbers() {}

  /// @param publications one list of ids a publication, the id to read first in front
  /// @param applications the ids of the one application, the id to read first in front
  /// @throws UnusableDocument when no number is there, or one of the numbers or days cannot be read
  public static DocumentNumbers of(
      List<List<DocumentId>> publications, List<DocumentId> applications) throws UnusableDocument {
    var numbers = new DocumentNumbers();
    if (!applications.isEmpty()) {
      numbers.readApplication(applications);
    }
    for (var ids : publications) {
      numbers.readPublication(ids);
    }
    if (numbers.application == null && numbers.publications.isEmpty()) {
      throw new UnusableDocument(BadPatentNumber.missing(PUBLICATION));
    }
    return numbers;
  }

  /// As [#of], but an application number that cannot be read is left out with a note where a
  /// publication names the patent, too: for databases that hold the numbers of every office.
  public static DocumentNumbers ofDatabase(
      List<List<DocumentId>> publications, List<DocumentId> applications, List<LoadIssue> notes)
      throws UnusableDocument {
    var filedOn = day(applications, APPLICATION);
    boolean published = publications.stream().anyMatch(ids -> !ids.isEmpty());
    boolean readable =
        applications.stream().anyMatch(id -> id.application(filedOn).value().isPresent());
    if (applications.isEmpty() || readable || !published) {
      return of(publications, applications);
    }
    var id = applications.getFirst();
    notes.add(new UnreadApplication(id.spelling(), id.application(filedOn).reason().orElse("")));
    var numbers = of(publications, List.of());
    numbers.filedOn = filedOn;
    return numbers;
  }

  private void readApplication(List<DocumentId> ids) throws UnusableDocument {
    filedOn = day(ids, APPLICATION);
    for (var id : ids) {
      var number = id.application(filedOn).value();
      if (number.isPresent()) {
        application = number.get();
        spelled.add(id.spelling());
        break;
      }
    }
    if (application == null) {
      var id = ids.getFirst();
      var reading = id.application(filedOn);
      var why = "'%s': %s".formatted(id.spelling(), reading.reason().orElse(""));
      throw new UnusableDocument(new BadPatentNumber(APPLICATION, why, reading.checkDigit()));
    }
  }

  private void readPublication(List<DocumentId> ids) throws UnusableDocument {
    if (ids.isEmpty()) {
      return;
    }
    var id = ids.getFirst();
    var number = id.publication();
    if (number.isEmpty()) {
      throw new UnusableDocument(
          new BadPatentNumber(
              PUBLICATION, "'%s' is no publication number".formatted(id.spelling())));
    }
    spelled.add(id.spelling());
    var document = new PublishedDocument(number.get(), day(ids, PUBLICATION));
    if (publications.stream().noneMatch(known -> known.number().equals(document.number()))) {
      publications.add(document);
    }
  }

  /// The first day that is told, whichever form of the number tells it.
  private static @Nullable LocalDate day(List<DocumentId> ids, String part)
      throws UnusableDocument {
    for (var id : ids) {
      if (!id.date().isEmpty()) {
        return id.day().orElseThrow(() -> new UnusableDocument(new BadPatentDate(part, id.date())));
      }
    }
    return null;
  }

  /// A patent of these numbers, its type and days, as far as they tell them.
  public PatentFact.Builder patent() {
    var patent =
        application == null
            ? PatentFact.of(publications.getFirst().number(), publications.getFirst().publishedOn())
            : PatentFact.of(application);
    publications.stream()
        .skip(application == null ? 1 : 0)
        .forEach(document -> patent.publication(document.number(), document.publishedOn()));
    publications.stream()
        .filter(GrantKinds::isGrant)
        .findFirst()
        .ifPresent(grant -> patent.grantedOn(grant.publishedOn()));
    spelled.forEach(patent::spelled);
    return patent.filedOn(filedOn).type(DocumentTypes.of(application, firstPublication()));
  }

  public @Nullable ApplicationNumber application() {
    return application;
  }

  /// Whose patent it is.
  public Office office() {
    return application == null ? publications.getFirst().number().office() : application.office();
  }

  private @Nullable PublicationNumber firstPublication() {
    return publications.isEmpty() ? null : publications.getFirst().number();
  }
}
