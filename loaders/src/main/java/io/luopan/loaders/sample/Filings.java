package io.luopan.loaders.sample;

import io.luopan.loaders.sample.Dice.Purpose;
import io.luopan.model.patent.KindCode;
import io.luopan.model.patent.Office;
import io.luopan.model.patent.PatentType;
import io.luopan.model.patent.PublicationNumber;
import java.time.LocalDate;
import java.time.YearMonth;

/// Works out the [Filed] of an index: a pure function of seed, world and index.
///
/// Numbers keep out of what offices have given out: serials from 5,000,000 on, documents `CN19…`,
/// `CN29…`, `CN39…` and `US9…` of eight digits.
final class Filings {
  static final LocalDate DATA_DAY = LocalDate.of(2025, 12, 31);

  private static final int FIRST_YEAR = 2004;
  private static final int MONTHS = 22 * 12;
  private static final int NUMBERS = 10_000_000;
  private static final int NUMBER_STRIDE = 7_654_321;
  private static final int SERIALS = 5_000_000;
  private static final int EIGHT = 8;

  private final SampleWorld world;
  private final long seed;

  /// Running sums of the weights of months, of inventions and others, in even and odd years.
  private final double[][] months = {
    months(0, true), months(1, true), months(0, false), months(1, false)
  };

  Filings(SampleWorld world, long seed) {
    this.world = world;
    this.seed = seed;
  }

  Filed at(long index) {
    if (index % EIGHT == EIGHT - 1) {
      var base = chinese(index - 1);
      if (goesToAmerica(base)) {
        var filedOn = base.filedOn().plusDays(300 + index % 60);
        return american(index, base.index(), base.place(), base.node(), filedOn);
      }
    }
    var filed = chinese(index);
    return index % EIGHT < EIGHT - 2 && isAmericanOnly(filed)
        ? american(index, index, filed.place(), filed.node(), filed.filedOn())
        : filed;
  }

  private boolean isDecided(long index) {
    return world.profile().isDecided(world.placeAt(index), world.nodeAt(index).id());
  }

  /// Whether the next index is this invention's counterpart in the United States.
  boolean goesToAmerica(Filed filed) {
    return filed.index() % EIGHT == EIGHT - 2
        && isOldInvention(filed)
        && new Dice(seed, filed.index(), Purpose.ABROAD)
            .chance(filed.place().foreign() ? 0.7 : 0.15);
  }

  /// The serial of a Chinese application: which half of all numbers it is in decides on odd or even
  /// years.
  static String applicationSerial(Filed filed) {
    int kind =
        switch (filed.type()) {
          case UTILITY_MODEL -> 2;
          case DESIGN -> 3;
          default -> 1;
        };
    return "" + filed.filedOn().getYear() + kind + (SERIALS + filed.number() % SERIALS);
  }

  private boolean isAmericanOnly(Filed filed) {
    return filed.place().foreign()
        && isOldInvention(filed)
        && new Dice(seed, filed.index(), Purpose.ABROAD).chance(0.2);
  }

  /// American documents of the sample are grants, so there must have been time to examine.
  private static boolean isOldInvention(Filed filed) {
    return filed.type() == PatentType.INVENTION
        && filed.filedOn().getYear() <= DATA_DAY.getYear() - 5;
  }

  private Filed chinese(long index) {
    var dice = new Dice(seed, index, Purpose.HEAD);
    var place = world.placeAt(index);
    int number = number(index);
    var type = type(dice, place);
    var filedOn = filedOn(dice, type, number / SERIALS);
    return new Filed(index, index, number, place, world.nodeAt(index), type, false, filedOn);
  }

  private Filed american(long index, long base, Place place, SampleNode node, LocalDate filedOn) {
    return new Filed(index, base, number(index), place, node, PatentType.INVENTION, true, filedOn);
  }

  /// The document a patent is cited by: the application as published, or the grant where that comes
  /// first.
  static PublicationNumber published(Filed filed) {
    var digits = Integer.toString(NUMBERS + filed.number()).substring(1);
    if (filed.american()) {
      return new PublicationNumber(Office.US, "9" + digits, new KindCode("B2"));
    }
    boolean early = filed.filedOn().getYear() < 2010;
    return switch (filed.type()) {
      case UTILITY_MODEL -> cn("29" + digits, early ? "Y" : "U");
      case DESIGN -> cn("39" + digits, early ? "D" : "S");
      default -> cn("19" + digits, "A");
    };
  }

  static PublicationNumber cn(String serial, String kind) {
    return new PublicationNumber(Office.CN, serial, new KindCode(kind));
  }

  private int number(long index) {
    return (int) ((index * NUMBER_STRIDE + Math.floorMod(Dice.mix(seed), NUMBERS)) % NUMBERS);
  }

  private static PatentType type(Dice dice, Place place) {
    double throwOf = dice.unit();
    if (place.foreign()) {
      return throwOf < 0.97 ? PatentType.INVENTION : PatentType.DESIGN;
    }
    return throwOf < 0.52
        ? PatentType.INVENTION
        : throwOf < 0.96 ? PatentType.UTILITY_MODEL : PatentType.DESIGN;
  }

  private LocalDate filedOn(Dice dice, PatentType type, int parity) {
    var sums = months[(type == PatentType.INVENTION ? 0 : 2) + parity];
    double aimed = dice.unit() * sums[MONTHS - 1];
    int month = java.util.Arrays.binarySearch(sums, aimed);
    int found = month < 0 ? -month - 1 : month + 1;
    var yearMonth = YearMonth.of(FIRST_YEAR, 1).plusMonths(found);
    return yearMonth.atDay(1 + dice.below(yearMonth.lengthOfMonth()));
  }

  /// Filings grow year by year; those of the last months are mostly not published yet.
  private static double[] months(int parity, boolean invention) {
    var sums = new double[MONTHS];
    double sum = 0;
    for (int month = 0; month < MONTHS; month++) {
      int year = month / 12;
      if (year % 2 == parity) {
        int age = MONTHS - 1 - month;
        double unpublishedFor = invention ? 18.0 : 8.0;
        double seen = age < 4 ? 0 : Math.min(1, Math.pow(age / unpublishedFor, 2));
        sum += (1 + 0.9 * year) * seen;
      }
      sums[month] = sum;
    }
    return sums;
  }
}
