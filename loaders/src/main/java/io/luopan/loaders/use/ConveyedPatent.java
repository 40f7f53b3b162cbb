package io.luopan.loaders.use;

import io.luopan.loaders.patent.document.PatentDates;
import io.luopan.model.patent.ApplicationNumber;
import io.luopan.model.patent.Office;
import io.luopan.model.patent.PatentFact;
import io.luopan.model.patent.PublicationNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A patent as a record of conveyance names it; what is not told is empty.
///
/// The records tell numbers without kind codes. With an application number these are kept as they
/// are spelled, for `US20180114740` and `US20180114740A1` would be two publications; without one
/// the grant, else the publication, is all that is known of the patent.
public record ConveyedPatent(
    String application,
    String international,
    String filedOn,
    Document publication,
    Document grant,
    String title,
    String language) {

  /// The office's first years have no day before.
  private static final LocalDate NO_DAY = LocalDate.of(1700, 1, 1);

  /// A publication: number, kind and day.
  public record Document(String number, String kind, String day) {
    static final Document NONE = new Document("", "", "");

    Optional<PublicationNumber> read() {
      return number.isEmpty()
          ? Optional.empty()
          : PublicationNumber.of("US", number, kind.isEmpty() ? null : kind);
    }
  }

  /// Empty where no number of it can be read.
  Optional<PatentFact> fact() {
    var documents = Stream.of(grant, publication).filter(document -> document.read().isPresent());
    var known = documents.toList();
    var number =
        Stream.of(application, international)
            .filter(text -> !text.isEmpty())
            .flatMap(text -> ApplicationNumber.tryParse(text, Office.US).stream())
            .findFirst();
    if (number.isEmpty() && known.isEmpty()) {
      return Optional.empty();
    }
    var patent =
        number
            .map(PatentFact::of)
            .orElseGet(
                () ->
                    PatentFact.of(
                        known.getFirst().read().orElseThrow(), day(known.getFirst().day())));
    for (var document : known) {
      if (number.isPresent() && !document.kind().isEmpty()) {
        patent.publication(document.read().orElseThrow(), day(document.day()));
      }
    }
    Stream.of(application, international, publication.number(), grant.number())
        .filter(text -> !text.isEmpty())
        .forEach(patent::spelled);
    return Optional.of(
        patent
            .filedOn(day(filedOn))
            .publishedOn(firstDay(known))
            .grantedOn(day(grant.day()))
            .title(language.isEmpty() ? "en" : language, title)
            .build());
  }

  String spelling() {
    return Stream.of(application, international, grant.number(), publication.number())
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("without any number");
  }

  private static @Nullable LocalDate firstDay(List<Document> documents) {
    return documents.stream()
        .map(document -> day(document.day()))
        .filter(Objects::nonNull)
        .min(LocalDate::compareTo)
        .orElse(null);
  }

  /// A day, perhaps with a time, which is midnight in the USPTO's zone; `0001-01-01` is none.
  static @Nullable LocalDate day(String text) {
    return PatentDates.tryParse(text.split("T", 2)[0])
        .filter(day -> day.isAfter(NO_DAY))
        .orElse(null);
  }
}
