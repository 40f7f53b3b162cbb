package io.luopan.queries.landscape;

import io.luopan.queries.Parameters;
import io.luopan.queries.Row;
import io.luopan.queries.measure.CoreScore;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Chooses core patents.
final class CorePatents {
  private static final int MOST_CONSIDERED = 1_000;
  private static final double DAYS_OF_A_YEAR = 365.25;
  private static final List<String> NOTES =
      List.of(
          "Citations are those of loaded patents, inside the set or not; the mean is over the"
              + " patents of the set of the same filing year and subclass.",
          "A small cohort says little: where it is 1, the strength is 1 or unknown.",
          "Only the most cited are considered, and of these only those for which something speaks;"
              + " formula and weights are in docs/landscape.md.");

  private CorePatents() {}

  private record Cohort(int year, String subclass) {}

  private record Cited(long patents, long citations) {}

  static CorePatentTable of(LandscapeReader reader, Landscape of, int top) {
    var cohorts = new HashMap<Cohort, Cited>();
    reader
        .list(
            of,
            LandscapeStage.COHORT,
            CorePatents.class,
            "cohorts",
            Parameters.none(),
            row ->
                Map.entry(
                    new Cohort((int) row.number("year"), row.text("subclass")),
                    new Cited(row.number("patents"), row.number("citations"))))
        .forEach(entry -> cohorts.put(entry.getKey(), entry.getValue()));
    var rows =
        reader
            .list(
                of,
                LandscapeStage.COHORT,
                CorePatents.class,
                "candidates",
                Parameters.of("most", MOST_CONSIDERED),
                row -> toRow(row, cohorts, of.asOf()))
            .stream()
            .filter(row -> row.score().value() > 0)
            .sorted(
                Comparator.<CorePatentTable.Row>comparingDouble(row -> -row.score().value())
                    .thenComparing(row -> -row.citations())
                    .thenComparing(CorePatentTable.Row::entity))
            .toList();
    return new CorePatentTable(
        rows.stream().limit(Landscape.rows(top)).toList(),
        rows.size(),
        Math.max(0, rows.size() - top),
        of.method("corePatents", NOTES, "top", top, "considered", MOST_CONSIDERED));
  }

  private static CorePatentTable.Row toRow(Row row, Map<Cohort, Cited> cohorts, LocalDate asOf) {
    var year = row.findInt("year");
    var subclass = row.findText("subclass");
    var cohort = year == null || subclass == null ? null : cohorts.get(new Cohort(year, subclass));
    long citations = row.number("cited");
    var strength =
        cohort == null || cohort.citations() == 0
            ? null
            : (double) citations * cohort.patents() / cohort.citations();
    int offices = (int) Math.max(1, row.number("offices"));
    var status = row.text("status");
    Boolean inForce = status.equals("UNKNOWN") ? null : status.equals("IN_FORCE");
    var filedOn = row.findDay("filedOn");
    var age = filedOn == null ? null : ChronoUnit.DAYS.between(filedOn, asOf) / DAYS_OF_A_YEAR;
    return new CorePatentTable.Row(
        row.text("patent"),
        CoreScore.of(strength, offices, inForce, age),
        citations,
        strength,
        cohort == null ? 0 : cohort.patents(),
        offices,
        inForce,
        age,
        reasons(citations, strength, cohort, offices, inForce, age));
  }

  private static List<String> reasons(
      long citations,
      @Nullable Double strength,
      @Nullable Cited cohort,
      int offices,
      @Nullable Boolean inForce,
      @Nullable Double age) {
    var reasons = new ArrayList<String>();
    if (strength != null && cohort != null) {
      reasons.add(
          String.format(
              Locale.ROOT,
              "Cited by %d patents, %.2f times the mean of its year and subclass (%d patents).",
              citations,
              strength,
              cohort.patents()));
    } else {
      reasons.add("Cited by %d patents; there is nothing to compare with.".formatted(citations));
    }
    reasons.add("Its family was filed at %d office(s).".formatted(offices));
    if (inForce == null) {
      reasons.add("Whether it is in force is not known.");
    } else if (inForce && age != null) {
      reasons.add(String.format(Locale.ROOT, "In force %.1f years after filing.", age));
    } else {
      reasons.add(inForce ? "In force." : "Not in force.");
    }
    return reasons;
  }
}
