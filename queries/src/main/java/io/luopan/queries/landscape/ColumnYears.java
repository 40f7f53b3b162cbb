package io.luopan.queries.landscape;

import io.luopan.model.patent.PatentType;
import io.luopan.queries.landscape.LandscapeCounts.Filed;
import io.luopan.queries.landscape.LandscapeCounts.Year;
import io.luopan.queries.projection.PatentColumns;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Counts by year. Applicants of a year are told apart by a bit for each holder and year.
final class ColumnYears {
  private static final int UNKNOWN_DAY = Integer.MIN_VALUE;

  /// From the year 1 on; what is beyond is no filing.
  private static final int YEARS = 4096;

  private final PatentColumns columns;
  private final ColumnCounts.Pass patents;

  ColumnYears(PatentColumns columns, ColumnCounts.Pass patents) {
    this.columns = columns;
    this.patents = patents;
  }

  List<Year> byYear() {
    var filings = new long[YEARS];
    var publications = new long[YEARS];
    var grants = new long[YEARS];
    var undated = new long[1];
    var newest = new int[] {UNKNOWN_DAY};
    patents.each(
        patent -> {
          int year = columns.filingYear(patent);
          if (year == PatentColumns.NO_YEAR) {
            undated[0]++;
          } else {
            filings[year]++;
          }
          count(publications, columns.publishedOn(patent));
          count(grants, columns.grantedOn(patent));
          newest[0] = Math.max(newest[0], columns.publishedOn(patent));
        });
    var applicants = applicants(filings);
    var last = newest[0] == UNKNOWN_DAY ? null : LocalDate.ofEpochDay(newest[0]);
    var years = new ArrayList<Year>();
    for (int year = 0; year < YEARS; year++) {
      if (filings[year] + publications[year] + grants[year] > 0) {
        years.add(
            new Year(
                year, filings[year], publications[year], grants[year], applicants[year], last));
      }
    }
    if (undated[0] > 0) {
      years.add(new Year(null, undated[0], 0, 0, applicants[YEARS], last));
    }
    return years;
  }

  List<Filed> filed() {
    var filings = new long[YEARS];
    var ofType = new long[PatentType.values().length][YEARS];
    patents.each(
        patent -> {
          int year = columns.filingYear(patent);
          if (year != PatentColumns.NO_YEAR) {
            filings[year]++;
            ofType[columns.type(patent).ordinal()][year]++;
          }
        });
    var applicants = applicants(filings);
    var years = new ArrayList<Filed>();
    for (int year = 0; year < YEARS; year++) {
      if (filings[year] > 0) {
        years.add(
            new Filed(
                year,
                filings[year],
                applicants[year],
                ofType[PatentType.INVENTION.ordinal()][year],
                ofType[PatentType.UTILITY_MODEL.ordinal()][year],
                ofType[PatentType.DESIGN.ordinal()][year]));
      }
    }
    return years;
  }

  /// Patents come family by family: the year of one is known when the next begins.
  Map<Integer, Long> familiesByFirst() {
    var counts = new TreeMap<Integer, Long>();
    var at = new int[] {-1, PatentColumns.NO_YEAR};
    patents.each(
        patent -> {
          int year = columns.filingYear(patent);
          if (columns.family(patent) != at[0]) {
            count(counts, at[1]);
            at[0] = columns.family(patent);
            at[1] = year;
          } else if (at[1] == PatentColumns.NO_YEAR
              || year != PatentColumns.NO_YEAR && year < at[1]) {
            at[1] = year;
          }
        });
    count(counts, at[1]);
    return counts;
  }

  private static void count(Map<Integer, Long> counts, int year) {
    if (year != PatentColumns.NO_YEAR) {
      counts.merge(year, 1L, Long::sum);
    }
  }

  /// By year, and last those of what is undated.
  private long[] applicants(long[] filings) {
    var counts = new long[YEARS + 1];
    int first = 0;
    while (first < YEARS && filings[first] == 0) {
      first++;
    }
    int last = YEARS - 1;
    while (last > first && filings[last] == 0) {
      last--;
    }
    int from = first;
    int span = last - first + 2;
    var seen = new BitSet();
    patents.each(
        patent -> {
          int told = columns.filingYear(patent);
          int year = told == PatentColumns.NO_YEAR ? YEARS : told;
          int place = told == PatentColumns.NO_YEAR ? span - 1 : told - from;
          for (int at = 0; at < columns.parties(patent); at++) {
            if (columns.isApplicant(patent, at)) {
              int holder = columns.holder(patent, at);
              int bit = Math.addExact(Math.multiplyExact(holder, span), place);
              if (!seen.get(bit)) {
                seen.set(bit);
                counts[year]++;
              }
            }
          }
        });
    return counts;
  }

  private static void count(long[] years, int day) {
    if (day != UNKNOWN_DAY) {
      years[LocalDate.ofEpochDay(day).getYear()]++;
    }
  }
}
