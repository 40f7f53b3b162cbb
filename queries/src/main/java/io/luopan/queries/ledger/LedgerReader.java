package io.luopan.queries.ledger;

import io.luopan.model.patent.LegalStatus;
import io.luopan.model.patent.PatentType;
import io.luopan.model.pool.Membership;
import io.luopan.model.pool.RoyaltyTerm;
import io.luopan.model.standard.DeclarationFact.Scope;
import io.luopan.model.standard.EssentialityFact.Result;
import io.luopan.queries.GraphReader;
import io.luopan.queries.Parameters;
import io.luopan.queries.Row;
import io.luopan.queries.ledger.Ledger.Clause;
import io.luopan.queries.ledger.Ledger.Declaration;
import io.luopan.queries.ledger.Ledger.Declared;
import io.luopan.queries.ledger.Ledger.Feature;
import io.luopan.queries.ledger.Ledger.Found;
import io.luopan.queries.ledger.Ledger.Listed;
import io.luopan.queries.ledger.Ledger.Member;
import io.luopan.queries.ledger.Ledger.Pool;
import io.luopan.queries.ledger.Ledger.Programme;
import io.luopan.queries.ledger.Ledger.Term;
import io.luopan.queries.patent.Validity;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Reads a [Ledger] from the graph: each kind of claim once, from end to end.
final class LedgerReader {
  private static final Duration LONGEST = Duration.ofHours(1);

  private final GraphReader graph;
  private final Rights rights = new Rights();
  private final Ids holders = new Ids();
  private final Standards standards = new Standards();
  private final Map<String, Integer> declarationPlaces = new HashMap<>();
  private final Map<String, Integer> poolPlaces = new HashMap<>();
  private final Map<String, Integer> programmePlaces = new HashMap<>();

  LedgerReader(GraphReader graph) {
    this.graph = graph;
  }

  Ledger read(String release) {
    graph.each(
        LedgerReader.class, "rights", Parameters.none(), LONGEST, row -> rights.add(right(row)));
    var declarations = all("declarations", this::declaration);
    declarations.forEach(d -> declarationPlaces.put(d.id(), declarationPlaces.size()));
    var pools = all("pools", this::pool);
    pools.forEach(pool -> poolPlaces.put(pool.id(), poolPlaces.size()));
    var programmes = all("programmes", this::programme);
    programmes.forEach(programme -> programmePlaces.put(programme.id(), programmePlaces.size()));
    return new Ledger(
        release,
        rights,
        holders,
        standards,
        declarations,
        new ByStandard<>(all("declared", this::declared)),
        pools,
        programmes,
        new Lists(all("listings", this::listed)),
        new ByStandard<>(all("findings", this::found)),
        all("members", this::member),
        all("terms", this::term),
        all("features", this::feature));
  }

  private <T> List<T> all(String query, Function<Row, T> toRecord) {
    var rows = new ArrayList<T>();
    graph.each(
        LedgerReader.class,
        query,
        Parameters.none(),
        LONGEST,
        row -> rows.add(toRecord.apply(row)));
    return List.copyOf(rows);
  }

  private Rights.Right right(Row row) {
    var office = row.text("office").intern();
    var filedOn = row.findDay("filedOn");
    var type = Objects.requireNonNullElse(row.find("type", PatentType.class), PatentType.UNKNOWN);
    var owners = row.texts("owners");
    return new Rights.Right(
        row.text("id"),
        rights.family(row.text("family")),
        office,
        Objects.requireNonNullElse(row.find("status", LegalStatus.class), LegalStatus.UNKNOWN),
        day(row.findDay("statusOn")),
        day(filedOn),
        day(Validity.expiry(office, type, filedOn)),
        holders.addAll(owners.isEmpty() ? row.texts("applicants") : owners),
        !owners.isEmpty(),
        row.flag("licensed"));
  }

  private Declaration declaration(Row row) {
    return new Declaration(
        row.text("id"),
        row.text("database"),
        row.text("reference"),
        first(row.texts("declarants")),
        Scope.valueOf(row.text("scope")),
        standards.addAll(row.texts("blanketFor")));
  }

  private Declared declared(Row row) {
    return new Declared(
        match(row.texts("patents")),
        declarationPlaces.getOrDefault(row.text("declaration"), -1),
        standards.addAll(row.texts("standards")));
  }

  private Pool pool(Row row) {
    return new Pool(
        row.text("id"),
        row.text("code"),
        first(row.texts("administrators")),
        day(row.findDay("launchedOn")),
        day(row.findDay("closedOn")));
  }

  private Programme programme(Row row) {
    return new Programme(
        row.text("id"),
        row.text("code"),
        poolPlaces.getOrDefault(row.text("pool"), -1),
        standards.addAll(row.texts("standards")),
        row.texts("products"),
        days(row.values("lists")));
  }

  private Listed listed(Row row) {
    var clauses = new ArrayList<Clause>();
    for (var named : row.list("standards", s -> Map.entry(s.text("id"), s.texts("clauses")))) {
      int standard = standards.add(named.getKey());
      named.getValue().forEach(clause -> clauses.add(new Clause(standard, clause)));
    }
    var of = row.list("standards", s -> s.text("id"));
    return new Listed(
        row.text("id"),
        match(row.texts("patents")),
        programmePlaces.getOrDefault(row.text("programme"), -1),
        first(row.texts("owners")),
        row.findText("office"),
        day(row.findDay("listedOn")),
        day(row.findDay("removedOn")),
        day(row.findDay("expiresOn")),
        days(row.values("lists")),
        standards.addAll(of),
        clauses.stream().distinct().sorted().toList());
  }

  private Found found(Row row) {
    return new Found(
        row.text("id"),
        match(row.texts("patents")),
        standards.addAll(row.texts("standards")),
        row.findText("clause"),
        Objects.requireNonNullElse(row.find("result", Result.class), Result.UNDECIDED),
        row.findFlag("independent"),
        first(row.texts("evaluators")),
        day(row.findDay("foundOn")));
  }

  private Member member(Row row) {
    var programme = row.findText("programme");
    return new Member(
        poolPlaces.getOrDefault(row.text("pool"), -1),
        programme == null ? -1 : programmePlaces.getOrDefault(programme, -1),
        first(row.texts("holders")),
        Membership.Role.valueOf(row.text("role")),
        day(row.findDay("joinedOn")),
        day(row.findDay("leftOn")),
        row.flag("exclusive"));
  }

  private Term term(Row row) {
    return new Term(
        row.text("id"),
        programmePlaces.getOrDefault(row.text("programme"), -1),
        row.text("product"),
        Objects.requireNonNull(row.find("unit", RoyaltyTerm.Unit.class)),
        new BigDecimal(row.text("amount")),
        row.findText("currency"),
        row.find("condition", RoyaltyTerm.Condition.class),
        decimal(row.findText("cap")),
        row.find("capPeriod", RoyaltyTerm.CapPeriod.class),
        row.findText("regionPath"),
        day(row.findDay("fromOn")),
        day(row.findDay("untilOn")),
        row.findText("note"),
        row.findText("citation"));
  }

  private Feature feature(Row row) {
    var need = row.findText("need");
    return new Feature(
        new Clause(standards.add(row.text("standard")), row.text("clause")),
        need == null ? null : need.equals("MANDATORY"));
  }

  private int first(List<String> ids) {
    return ids.stream().sorted().findFirst().map(holders::add).orElse(-1);
  }

  /// What numbers that lead to these patents tell.
  private int match(List<String> patents) {
    var distinct = patents.stream().distinct().toList();
    return switch (distinct.size()) {
      case 0 -> Rights.UNMATCHED;
      case 1 -> rights.find(distinct.getFirst()).orElse(Rights.UNMATCHED);
      default -> Rights.AMBIGUOUS;
    };
  }

  private static int[] days(Collection<@Nullable Object> days) {
    return days.stream()
        .filter(LocalDate.class::isInstance)
        .mapToInt(day -> day((LocalDate) day))
        .sorted()
        .toArray();
  }

  private static @Nullable BigDecimal decimal(@Nullable String text) {
    return text == null ? null : new BigDecimal(text);
  }

  static int day(@Nullable LocalDate day) {
    return day == null ? Rights.UNKNOWN_DAY : Math.toIntExact(day.toEpochDay());
  }
}
