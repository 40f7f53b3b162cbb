package io.luopan.loaders.patent.document;

import io.luopan.model.patent.PatentFact.PublishedDocument;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/// Which published documents announce the grant, so that their day is the day of grant.
///
/// Told of offices whose kind codes are certain (WIPO ST.16, part 7.3): EP B1 (B2 and B3 come after
/// opposition and limitation), US B1 and B2, reissues, designs and plants, CN B since 1993 (an
/// examined application before), C, and what China registers without examination.
public final class GrantKinds {
  private static final Map<String, Set<String>> BY_OFFICE =
      Map.of(
          "EP", Set.of("B1"),
          "US", Set.of("B1", "B2", "E", "E1", "S", "S1", "P", "P2", "P3"),
          "CN", Set.of("B", "C", "U", "Y", "S", "D"));
  private static final LocalDate CHINA_GRANTS_WITH_B = LocalDate.of(1993, 1, 1);

  private GrantKinds() {}

  public static boolean isGrant(PublishedDocument document) {
    var kind = document.number().kind();
    var office = document.number().office().code();
    if (kind == null || !BY_OFFICE.getOrDefault(office, Set.of()).contains(kind.code())) {
      return false;
    }
    var day = document.publishedOn();
    return !office.equals("CN")
        || !kind.code().equals("B")
        || day == null
        || !day.isBefore(CHINA_GRANTS_WITH_B);
  }
}
