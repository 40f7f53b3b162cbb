package io.luopan.model.patent;

import io.luopan.model.CheckDigit;
import io.luopan.model.Spellings;
import io.luopan.model.patent.PatentNumberReading.Application;
import io.luopan.model.patent.PatentNumberReading.Candidate;
import io.luopan.model.patent.PatentNumberReading.Publication;
import io.luopan.model.patent.PatentNumberReading.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The door for a patent's number in any spelling: says whether it may be an application or a
/// publication, and why.
public final class PatentNumbers {
  private static final Pattern US_SERIES =
      Pattern.compile("(?:US)?[0-9]{1,2}/[0-9]{3},?[0-9]{3}.*");
  private static final Pattern MAY_LACK_ITS_OFFICE =
      Pattern.compile("[0-9]{8}\\.?[0-9X]?|[0-9]{12}\\.?[0-9X]?");
  private static final long HIGHEST_US_GRANT = 14_999_999;
  private static final int DIGITS_OF_OLD_CN = 8;

  private PatentNumbers() {}

  /// Reads a number; one without an office is the default's first, and then what else it could be.
  public static PatentNumberReading read(String raw, Office defaultOffice) {
    var compact = Spellings.compact(raw);
    if (compact.isEmpty()) {
      return PatentNumberReading.rejected("The number is empty or too long.", CheckDigit.ABSENT);
    }
    var application = ApplicationNumber.read(raw, defaultOffice);
    var publication =
        PublicationNumber.tryParse(raw, defaultOffice).filter(p -> isLikely(p, compact));
    if (publication.isEmpty() && application.checkDigit() == CheckDigit.WRONG) {
      return PatentNumberReading.rejected(application.reason().orElseThrow(), CheckDigit.WRONG);
    }
    var candidates = new ArrayList<Candidate>();
    publication.ifPresent(p -> candidates.add(candidate(p, raw)));
    application
        .value()
        .filter(a -> publication.isEmpty() || isLikelyBeside(a, publication.get(), compact))
        .ifPresent(
            a ->
                candidates.add(
                    isTheFirst(a, publication) ? 0 : candidates.size(),
                    candidate(a, application.checkDigit(), raw)));
    if (application.checkDigit() != CheckDigit.RIGHT) {
      candidates.addAll(ofOtherOffices(raw, compact, defaultOffice));
    }
    inferredFromEpodoc(compact)
        .filter(inferred -> candidates.stream().noneMatch(c -> c.text().equals(inferred.text())))
        .ifPresent(candidates::add);
    return candidates.isEmpty()
        ? PatentNumberReading.rejected(
            application.reason().orElse("It has the shape of no patent number."), CheckDigit.ABSENT)
        : PatentNumberReading.of(candidates, application.checkDigit());
  }

  private static boolean isLikely(PublicationNumber publication, String compact) {
    if (!publication.office().equals(Office.US)) {
      return true;
    }
    var serial = publication.serial();
    var kind = publication.kind();
    boolean isDocument = kind != null && kind.code().length() > 1;
    return !US_SERIES.matcher(compact).matches()
        && (isDocument
            || serial.length() != 8
            || !Character.isDigit(serial.charAt(0))
            || Long.parseLong(serial) <= HIGHEST_US_GRANT);
  }

  /// Where a text fits both forms, whether it is worth naming the application, too.
  private static boolean isLikelyBeside(
      ApplicationNumber application, PublicationNumber publication, String compact) {
    var kind = publication.kind();
    if (kind != null && kind.code().length() > 1) {
      return false;
    }
    return switch (application.office().code()) {
      case "US" -> application.serial().length() == 8 && publication.serial().length() == 8;
      case "CN" -> application.serial().length() == DIGITS_OF_OLD_CN;
      default -> !compact.contains("/");
    };
  }

  /// A Chinese number of 1985 to 1988 is an application unless a kind code says otherwise.
  private static boolean isTheFirst(
      ApplicationNumber application, Optional<PublicationNumber> publication) {
    return application.office().equals(Office.CN)
        && publication.map(PublicationNumber::kind).isEmpty();
  }

  private static List<Candidate> ofOtherOffices(String raw, String compact, Office defaultOffice) {
    var candidates = new ArrayList<Candidate>();
    if (MAY_LACK_ITS_OFFICE.matcher(compact).matches()) {
      for (var office : List.of(Office.CN, Office.US)) {
        if (!office.equals(defaultOffice)) {
          ApplicationNumber.read(raw, office)
              .value()
              .ifPresent(
                  a ->
                      candidates.add(
                          new Application(
                              a,
                              Spelling.NORMALIZED,
                              "As it names no office, it could also be an application at %s."
                                  .formatted(office))));
        }
      }
    }
    return candidates;
  }

  /// EPODOC drops the leading zeros of Chinese serials, and gives other offices' numbers a fixed
  /// width; declarations to ETSI are spelled so.
  private static Optional<Candidate> inferredFromEpodoc(String compact) {
    return EpoApplications.cnOfEpodoc(compact)
        .map(number -> inferred(number, "whose leading zeros were supplied"))
        .or(
            () ->
                EpoApplications.epodoc(compact, null)
                    .map(number -> inferred(number, "which the office numbers otherwise")));
  }

  private static Candidate inferred(ApplicationNumber number, String how) {
    var reason = "It looks like EPODOC's form of an application of %s, %s.";
    return new Application(number, Spelling.INFERRED, reason.formatted(number.office(), how));
  }

  private static Candidate candidate(PublicationNumber number, String raw) {
    boolean exact = raw.equals(number.text());
    var reason =
        number.kind() == null
            ? "It has the shape of a publication number of %s without kind code."
                .formatted(number.office())
            : "It has the shape of a publication number of %s with kind code %s."
                .formatted(number.office(), number.kind());
    return new Publication(number, exact ? Spelling.EXACT : Spelling.NORMALIZED, reason);
  }

  private static Candidate candidate(ApplicationNumber number, CheckDigit checkDigit, String raw) {
    boolean exact = raw.equals(number.text()) || raw.equals(number.key());
    var reason =
        checkDigit == CheckDigit.RIGHT
            ? "It is an application number of %s with the right check digit."
            : "It has the shape of an application number of %s.";
    return new Application(
        number, exact ? Spelling.EXACT : Spelling.NORMALIZED, reason.formatted(number.office()));
  }
}
