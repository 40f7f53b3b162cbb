package io.luopan.queries.licensing;

import io.luopan.queries.GraphReader;
import io.luopan.queries.Parameters;
import io.luopan.queries.RefusedException;
import io.luopan.queries.graph.DatasetQueries;
import io.luopan.queries.licensing.CrossLicence.InYear;
import io.luopan.queries.licensing.CrossLicence.Licence;
import io.luopan.queries.licensing.CrossLicence.OnNode;
import io.luopan.queries.licensing.CrossLicence.SharedPool;
import io.luopan.queries.licensing.CrossLicence.Side;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What two holders could grant each other.
///
/// The worth of a side is Σ over its offered families of L · (1 + c + m): L the longest remaining
/// term of its offered patents over 20 years, c 1 where the other cites one of them, m 1 where one
/// stands on a node that the other makes. The formula is ours. Cost: six queries.
public final class CrossLicenceQueries {
  public static final String METHOD = "cross-licence";
  public static final String VERSION = "1";

  private static final int MOST_PATENTS = 60_000;
  private static final double DAYS_OF_TERM = 20 * 365.25;

  private final GraphReader graph;
  private final DatasetQueries dataset;

  public CrossLicenceQueries(GraphReader graph, DatasetQueries dataset) {
    this.graph = graph;
    this.dataset = dataset;
  }

  private record Interest(long patents, boolean makes) {}

  /// @param a id of a holder that stands for itself
  public CrossLicence between(String a, String b, LocalDate asOf) {
    if (a.equals(b)) {
      throw RefusedException.badInput("A cross-licence is between two holders.");
    }
    var release = dataset.version().release();
    var ofA = holding(a, b);
    var ofB = holding(b, a);
    var sideA = side(a, ofA, interests(b), asOf);
    var sideB = side(b, ofB, interests(a), asOf);
    return new CrossLicence(
        release,
        asOf,
        sideA,
        sideB,
        HeldPatent.counted(ofA.stream().filter(HeldPatent::joint).toList()),
        sideA.worth() > 0 && sideB.worth() > 0 ? sideA.worth() / sideB.worth() : null,
        licences(a, b, asOf),
        pools(a, b, asOf),
        List.of(
            "Worth is a sum over simple families of remaining term / 20 "
                + "years · (1 + 1 where the other"
                + " cites it + 1 where the other makes what its node is); balance is that of a over"
                + " that of b.",
            "Who makes what is known only where a list tells it "
                + "(PURSUED_BY); claims are not read, so"
                + " no infringement is implied.",
            "No licence recorded does not mean that there is none: most are not recorded."));
  }

  private List<HeldPatent> holding(String holder, String other) {
    var held =
        graph.list(
            CrossLicenceQueries.class,
            "holding",
            Parameters.of("holder", holder).and("other", other).and("limit", MOST_PATENTS + 1),
            HeldPatent::of);
    if (held.size() > MOST_PATENTS) {
      throw RefusedException.limit(
          "A holder has more than %,d patents, too many for one answer.".formatted(MOST_PATENTS));
    }
    return held;
  }

  private Map<String, Interest> interests(String holder) {
    return graph
        .list(
            CrossLicenceQueries.class,
            "nodes",
            Parameters.of("holder", holder),
            row ->
                Map.entry(row.text("node"), new Interest(row.number("patents"), row.flag("made"))))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static Side side(
      String holder, List<HeldPatent> held, Map<String, Interest> interests, LocalDate asOf) {
    var own = held.stream().filter(p -> !p.joint()).toList();
    var inForce = own.stream().filter(p -> p.isInForce(asOf)).toList();
    Predicate<HeldPatent> wanted =
        p -> !p.citedBy().isEmpty() || p.nodes().stream().anyMatch(interests::containsKey);
    var offered = inForce.stream().filter(wanted).toList();
    Map<String, Double> worth = new TreeMap<>();
    Map<String, List<HeldPatent>> families =
        offered.stream().collect(Collectors.groupingBy(p -> p.family()));
    families.forEach((family, of) -> worth.put(family, worth(of, interests, asOf)));
    return new Side(
        holder,
        HeldPatent.counted(own),
        HeldPatent.counted(inForce),
        HeldPatent.counted(offered),
        HeldPatent.counted(offered.stream().filter(p -> !p.citedBy().isEmpty()).toList()),
        offered.stream().flatMap(p -> p.citedBy().stream()).distinct().count(),
        worth.values().stream().mapToDouble(w -> w).sum(),
        families.values().stream()
            .filter(of -> of.stream().allMatch(p -> p.expiresOn() == null))
            .count(),
        nodes(offered, interests),
        expiries(offered));
  }

  private static double worth(
      List<HeldPatent> family, Map<String, Interest> interests, LocalDate asOf) {
    double longest = 0;
    for (var held : family) {
      var expiry = held.expiresOn();
      if (expiry != null) {
        longest = Math.max(longest, ChronoUnit.DAYS.between(asOf, expiry) / DAYS_OF_TERM);
      }
    }
    boolean cited = family.stream().anyMatch(p -> !p.citedBy().isEmpty());
    boolean made =
        family.stream()
            .flatMap(p -> p.nodes().stream())
            .map(interests::get)
            .anyMatch(interest -> interest != null && interest.makes());
    return longest * (1 + (cited ? 1 : 0) + (made ? 1 : 0));
  }

  private static List<OnNode> nodes(List<HeldPatent> offered, Map<String, Interest> interests) {
    Map<String, List<HeldPatent>> on = new TreeMap<>();
    offered.forEach(
        p -> p.nodes().forEach(n -> on.computeIfAbsent(n, _ -> new ArrayList<>()).add(p)));
    return on.entrySet().stream()
        .map(
            entry -> {
              var interest = interests.getOrDefault(entry.getKey(), new Interest(0, false));
              return new OnNode(
                  entry.getKey(),
                  HeldPatent.counted(entry.getValue()),
                  interest.patents(),
                  interest.makes());
            })
        .sorted(
            Comparator.comparingLong((OnNode node) -> -node.patents().families())
                .thenComparing(OnNode::node))
        .toList();
  }

  private static List<InYear> expiries(List<HeldPatent> offered) {
    Map<Integer, List<HeldPatent>> byYear = new TreeMap<>();
    var unknown = new ArrayList<HeldPatent>();
    for (var held : offered) {
      var expiry = held.expiresOn();
      if (expiry == null) {
        unknown.add(held);
      } else {
        byYear.computeIfAbsent(expiry.getYear(), _ -> new ArrayList<>()).add(held);
      }
    }
    var years = new ArrayList<InYear>();
    byYear.forEach((year, patents) -> years.add(new InYear(year, HeldPatent.counted(patents))));
    if (!unknown.isEmpty()) {
      years.add(new InYear(null, HeldPatent.counted(unknown)));
    }
    return years;
  }

  private List<Licence> licences(String a, String b, LocalDate asOf) {
    return graph
        .list(
            CrossLicenceQueries.class,
            "licences",
            Parameters.of("a", a).and("b", b),
            row ->
                new Licence(
                    row.text("patent"),
                    row.flag("fromA"),
                    row.findText("record"),
                    row.findDay("recordedOn")))
        .stream()
        .filter(licence -> isBy(licence.recordedOn(), asOf))
        .toList();
  }

  private List<SharedPool> pools(String a, String b, LocalDate asOf) {
    record Roles(List<String> ofA, List<String> ofB) {}
    Map<String, Roles> pools = new LinkedHashMap<>();
    graph
        .list(CrossLicenceQueries.class, "pools", Parameters.of("a", a).and("b", b), row -> row)
        .forEach(
            row -> {
              var left = row.findDay("leftOn");
              if (isBy(row.findDay("joinedOn"), asOf) && (left == null || left.isAfter(asOf))) {
                var roles =
                    pools.computeIfAbsent(
                        row.text("pool"), _ -> new Roles(new ArrayList<>(), new ArrayList<>()));
                (row.flag("a") ? roles.ofA() : roles.ofB()).add(row.text("role"));
              }
            });
    return pools.entrySet().stream()
        .filter(e -> !e.getValue().ofA().isEmpty() && !e.getValue().ofB().isEmpty())
        .map(
            e ->
                new SharedPool(
                    e.getKey(),
                    e.getValue().ofA().stream().distinct().toList(),
                    e.getValue().ofB().stream().distinct().toList()))
        .toList();
  }

  private static boolean isBy(@Nullable LocalDate told, LocalDate asOf) {
    return told == null || !told.isAfter(asOf);
  }
}
