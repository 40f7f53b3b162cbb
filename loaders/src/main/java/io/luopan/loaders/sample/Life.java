package io.luopan.loaders.sample;

import io.luopan.loaders.sample.Dice.Purpose;
import io.luopan.model.party.HolderType;
import io.luopan.model.patent.LegalStatus;
import io.luopan.model.patent.PatentFact.StatusStatement;
import io.luopan.model.patent.PatentType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What became of an application up to [Filings#DATA_DAY].
record Life(LocalDate publishedOn, @Nullable LocalDate grantedOn, StatusStatement status) {
  private static final LocalDate LONGER_DESIGNS = LocalDate.of(2021, 6, 1);

  /// @param cherished whether the patent stands on a node the place is strong on, where fees are
  /// paid longer
  static Life of(Filed filed, HolderType holder, boolean cherished, long seed) {
    var dice = new Dice(seed, filed.index(), Purpose.LIFE);
    if (filed.american()) {
      var grantedOn = filed.filedOn().plusDays(800 + dice.below(400));
      return granted(filed, grantedOn, grantedOn, 0.03, dice);
    }
    if (filed.type() != PatentType.INVENTION) {
      int days = filed.type() == PatentType.DESIGN ? 120 : 180;
      var registeredOn = seen(filed.filedOn().plusDays(days + dice.below(100)));
      return granted(filed, registeredOn, registeredOn, fading(holder, cherished, 0.07), dice);
    }
    var publishedOn = publication(filed, dice);
    var decidedOn = filed.filedOn().plusDays(700 + dice.below(700));
    if (decidedOn.isAfter(Filings.DATA_DAY)) {
      return ended(publishedOn, LegalStatus.PENDING, publishedOn, "实质审查的生效");
    }
    double decision = dice.unit() + (cherished ? -0.2 : 0);
    if (decision < 0.74) {
      return granted(filed, publishedOn, decidedOn, fading(holder, cherished, 0.04), dice);
    }
    return decision < 0.86
        ? ended(publishedOn, LegalStatus.REJECTED, decidedOn, "发明专利申请公布后的驳回")
        : ended(publishedOn, LegalStatus.WITHDRAWN, decidedOn, "发明专利申请公布后的视为撤回");
  }

  /// Eighteen months after filing, or earlier on request where that is not over yet.
  private static LocalDate publication(Filed filed, Dice dice) {
    var due = filed.filedOn().plusDays(545 + dice.below(20));
    if (!due.isAfter(Filings.DATA_DAY)) {
      return due;
    }
    int open = (int) (Filings.DATA_DAY.toEpochDay() - filed.filedOn().toEpochDay());
    return seen(filed.filedOn().plusDays(90 + dice.below(Math.max(1, open - 90))));
  }

  /// The chance a year that fees are not paid any more.
  private static double fading(HolderType holder, boolean cherished, double usual) {
    return cherished
        ? usual * 0.1
        : switch (holder) {
          case UNIVERSITY, RESEARCH_INSTITUTE -> usual * 2;
          case PERSON -> usual * 3;
          default -> usual;
        };
  }

  private static Life granted(
      Filed filed, LocalDate publishedOn, LocalDate grantedOn, double fading, Dice dice) {
    var endsOn = filed.filedOn().plusYears(years(filed));
    double yearsKept = Math.log(1 - dice.unit()) / Math.log(1 - fading);
    var lapsesOn = grantedOn.plusDays((long) (365 * Math.min(100, 1 + yearsKept)));
    StatusStatement status;
    if (dice.chance(0.04)) {
      status = new StatusStatement(LegalStatus.UNKNOWN, null, raw(filed, "状态不明", "unknown"));
    } else if (lapsesOn.isBefore(endsOn) && !lapsesOn.isAfter(Filings.DATA_DAY)) {
      status =
          new StatusStatement(
              LegalStatus.LAPSED, lapsesOn, raw(filed, "未缴年费专利权终止", "fee not paid"));
    } else if (endsOn.isAfter(Filings.DATA_DAY)) {
      status = new StatusStatement(LegalStatus.IN_FORCE, grantedOn, raw(filed, "授权", "granted"));
    } else {
      status =
          new StatusStatement(LegalStatus.EXPIRED, endsOn, raw(filed, "专利权有效期届满", "term ended"));
    }
    return new Life(publishedOn, grantedOn, status);
  }

  private static String raw(Filed filed, String chinese, String english) {
    return filed.american() ? english : chinese;
  }

  private static int years(Filed filed) {
    return switch (filed.type()) {
      case UTILITY_MODEL -> 10;
      case DESIGN -> filed.filedOn().isBefore(LONGER_DESIGNS) ? 10 : 15;
      default -> 20;
    };
  }

  private static Life ended(LocalDate publishedOn, LegalStatus status, LocalDate day, String raw) {
    return new Life(publishedOn, null, new StatusStatement(status, day, raw));
  }

  private static LocalDate seen(LocalDate day) {
    return day.isAfter(Filings.DATA_DAY) ? Filings.DATA_DAY : day;
  }
}
