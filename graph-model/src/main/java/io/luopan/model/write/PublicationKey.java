package io.luopan.model.write;

import io.luopan.model.patent.PublicationNumber;
import java.util.Collection;
import java.util.Comparator;
import java.util.Set;

/// What the publications of one patent have in common.
///
/// Where an office gives one patent one publication number, with whatever kinds, this is the
/// number: at the EPO, WIPO and the US office, and in China since its numbers have nine digits.
/// Elsewhere a number may be one patent's as A and another's as B or U, so that only the same
/// document tells the same patent.
final class PublicationKey {
  private static final Set<String> ONE_NUMBER_A_PATENT = Set.of("EP", "US", "WO");
  private static final int DIGITS_OF_CHINA_SINCE_2007 = 9;

  /// A stub is named by its first document of a known kind.
  private static final Comparator<String> KINDS_FIRST =
      Comparator.<String, Boolean>comparing(id -> id.endsWith("-"))
          .thenComparing(Comparator.naturalOrder());

  private PublicationKey() {}

  /// `number/EP2400812` or `publication/JP2005012345A`.
  static String of(PublicationNumber publication) {
    return isNumber(publication)
        ? "number/" + publication.number()
        : PatentIdentity.publicationId(publication.text());
  }

  static boolean isNumber(PublicationNumber publication) {
    var office = publication.office().code();
    return ONE_NUMBER_A_PATENT.contains(office)
        || office.equals("CN") && publication.serial().length() == DIGITS_OF_CHINA_SINCE_2007;
  }

  /// The id that stubs of one patent share.
  static String firstStub(Collection<String> stubs) {
    return stubs.stream().min(KINDS_FIRST).orElseThrow();
  }
}
