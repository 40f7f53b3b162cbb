package io.luopan.queries.landscape;

import io.luopan.model.party.HolderRole;
import io.luopan.model.patent.LegalStatus;
import io.luopan.model.patent.PatentType;
import io.luopan.queries.Parameters;
import io.luopan.queries.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Counts by walking the graph: slower, for any filter.
record GraphCounts(LandscapeReader reader, Landscape of) implements LandscapeCounts {

  @Override
  public @Nullable String release() {
    return null;
  }

  @Override
  public Size size() {
    return reader.size(of);
  }

  @Override
  public LocalDate knownUntil() {
    return reader.knownUntil(of);
  }

  @Override
  public List<Year> byYear() {
    return list(
        LandscapeStage.PLAIN,
        Trends.class,
        "byYear",
        Parameters.none(),
        row ->
            new Year(
                row.findInt("year"),
                row.number("filings"),
                row.number("publications"),
                row.number("grants"),
                row.number("applicants"),
                row.findDay("newest")));
  }

  @Override
  public List<Filed> filedByYear() {
    return list(
        LandscapeStage.PLAIN,
        LifeCycles.class,
        "byYear",
        Parameters.none(),
        row ->
            new Filed(
                (int) row.number("year"),
                row.number("patents"),
                row.number("applicants"),
                row.number("inventions"),
                row.number("utilityModels"),
                row.number("designs")));
  }

  @Override
  public Map<Integer, Long> familiesByFirstYear() {
    return list(
            LandscapeStage.STATUS,
            LifeCycles.class,
            "familiesByYear",
            Parameters.none(),
            row -> Map.entry((int) row.number("year"), row.number("families")))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  @Override
  public Places byPlace(int depth) {
    var rows =
        list(
            LandscapeStage.STATUS,
            RegionTables.class,
            "byRegion",
            Parameters.of("depth", depth),
            row ->
                new AtPlace(
                    row.findText("code"),
                    row.number("patents"),
                    row.number("families"),
                    row.number("statusKnown"),
                    row.number("inForce")));
    var families =
        list(
            LandscapeStage.STATUS,
            RegionTables.class,
            "families",
            Parameters.of("depth", depth),
            row -> row.number("families"));
    return new Places(rows, families.getFirst());
  }

  @Override
  public List<OfStatus> byStatus() {
    return list(
        LandscapeStage.STATUS,
        Statuses.class,
        "byStatusAndType",
        Parameters.none(),
        row ->
            new OfStatus(
                LegalStatus.valueOf(row.text("status")),
                PatentType.valueOf(row.text("type")),
                row.number("patents"),
                row.number("families")));
  }

  @Override
  public List<OnNode> byNode(int lastYear, int window) {
    return list(
        LandscapeStage.STATUS,
        Branches.class,
        "byNode",
        Parameters.of("last", lastYear).and("window", window),
        row ->
            new OnNode(
                row.text("node"),
                row.number("families"),
                row.number("patents"),
                row.number("now"),
                row.number("before")));
  }

  @Override
  public Map<String, Amounts> amountsOn(List<String> nodes) {
    return list(
            LandscapeStage.APPLICANTS,
            Branches.class,
            "amounts",
            Parameters.of("nodes", nodes),
            row -> Map.entry(row.text("node"), amounts(row)))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  @Override
  public Holders holders(HolderRole role, int top) {
    var stage = LandscapeStage.of(role);
    var amounts =
        list(stage, HolderTables.class, "amounts", Parameters.none(), GraphCounts::amounts);
    return new Holders(amounts.getFirst(), largest(stage, top));
  }

  private List<OfHolder> largest(LandscapeStage stage, int top) {
    return list(
        stage,
        HolderTables.class,
        "largest",
        Parameters.of("top", top),
        row ->
            new OfHolder(
                row.text("holder"),
                row.number("families"),
                row.number("patents"),
                row.number("statusKnown"),
                row.number("inForce")));
  }

  private static Amounts amounts(Row row) {
    return new Amounts(
        row.values("amounts").stream()
            .filter(Objects::nonNull)
            .map(amount -> ((Number) amount).doubleValue())
            .collect(Collectors.toList()),
        row.decimal("unknown"));
  }

  private <T> List<T> list(
      LandscapeStage stage,
      Class<?> owner,
      String query,
      Parameters parameters,
      Function<Row, T> toRecord) {
    return reader.list(of, stage, owner, query, parameters, toRecord);
  }
}
