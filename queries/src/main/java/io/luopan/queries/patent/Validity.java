package io.luopan.queries.patent;

import io.luopan.model.patent.LegalStatus;
import io.luopan.model.patent.PatentType;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// How long a right can last, and what its status is on a day. What is not known stays unknown.
public final class Validity {
  private static final LocalDate LONGER_CHINESE_DESIGNS = LocalDate.of(2021, 6, 1);

  private Validity() {}

  /// 20 years from filing for inventions everywhere, and China's terms for utility models (10) and
  /// designs (15 when filed from 2021-06-01, else 10). Absent where we do not know the office's
  /// rule.
  public static @Nullable LocalDate expiry(
      String office, PatentType type, @Nullable LocalDate filedOn) {
    if (filedOn == null) {
      return null;
    }
    boolean chinese = office.equals("CN");
    return switch (type) {
      case INVENTION -> filedOn.plusYears(20);
      case UTILITY_MODEL -> chinese ? filedOn.plusYears(10) : null;
      case DESIGN ->
          chinese ? filedOn.plusYears(filedOn.isBefore(LONGER_CHINESE_DESIGNS) ? 10 : 15) : null;
      case PLANT, REISSUE, UNKNOWN -> null;
    };
  }

  static LegalStatus status(Patent patent, LocalDate asOf) {
    return status(
        Objects.requireNonNullElse(patent.lastStatus(), LegalStatus.UNKNOWN),
        patent.lastStatusOn(),
        patent.filedOn(),
        patent.expectedExpiryOn(),
        asOf);
  }

  /// The last status a source told, if it was told by that day; a right past its term has expired.
  ///
  /// @param since the day that the last status is of
  public static LegalStatus status(
      LegalStatus last,
      @Nullable LocalDate since,
      @Nullable LocalDate filedOn,
      @Nullable LocalDate expiresOn,
      LocalDate asOf) {
    if (since != null && asOf.isBefore(since) || filedOn != null && asOf.isBefore(filedOn)) {
      return LegalStatus.UNKNOWN;
    }
    return last == LegalStatus.IN_FORCE && expiresOn != null && !asOf.isBefore(expiresOn)
        ? LegalStatus.EXPIRED
        : last;
  }
}
