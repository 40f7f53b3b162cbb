package io.luopan.queries.projection;

import io.luopan.model.patent.LegalStatus;
import io.luopan.model.patent.PatentType;
import java.time.LocalDate;

/// The status of patents on a day, as a landscape judges it (`withStatus.cypher`): the last one
/// told by then, and expired where the term is over.
public final class StatusOnDay {
  private static final int LONGER_DESIGNS = (int) LocalDate.of(2021, 6, 1).toEpochDay();
  private static final int UNKNOWN_DAY = Integer.MIN_VALUE;

  private final PatentColumns columns;
  private final int day;
  private final int lastOfTwenty;
  private final int lastOfFifteen;
  private final int lastOfTen;

  public StatusOnDay(PatentColumns columns, LocalDate asOf) {
    this.columns = columns;
    day = (int) asOf.toEpochDay();
    lastOfTwenty = lastOver(asOf, 20);
    lastOfFifteen = lastOver(asOf, 15);
    lastOfTen = lastOver(asOf, 10);
  }

  public LegalStatus of(int patent) {
    var told = columns.status(patent);
    int filed = columns.filedOn(patent);
    if (columns.statusOn(patent) > day || filed > day) {
      return LegalStatus.UNKNOWN;
    }
    return told == LegalStatus.IN_FORCE && filed != UNKNOWN_DAY && isOver(patent, filed)
        ? LegalStatus.EXPIRED
        : told;
  }

  private boolean isOver(int patent, int filed) {
    var type = columns.type(patent);
    if (type == PatentType.INVENTION) {
      return filed <= lastOfTwenty;
    }
    if (!columns.isChinese(patent)) {
      return false;
    }
    return switch (type) {
      case UTILITY_MODEL -> filed <= lastOfTen;
      case DESIGN -> filed <= (filed >= LONGER_DESIGNS ? lastOfFifteen : lastOfTen);
      case INVENTION, PLANT, REISSUE, UNKNOWN -> false;
    };
  }

  /// The last day of filing from which a term of so many years is over.
  private static int lastOver(LocalDate asOf, int years) {
    var filed = asOf.minusYears(years).plusDays(1);
    while (filed.plusYears(years).isAfter(asOf)) {
      filed = filed.minusDays(1);
    }
    return (int) filed.toEpochDay();
  }
}
