package io.luopan.queries.licensing;

import io.luopan.queries.cover.CoverProblem;
import io.luopan.queries.cover.CoverProblem.Costs;
import io.luopan.queries.cover.CoverProblem.Limits;
import io.luopan.queries.cover.CoverProblem.Option;
import io.luopan.queries.cover.CoverSolution;
import io.luopan.queries.licensing.Element.Key;
import io.luopan.queries.licensing.NearDuplicates.Text;
import io.luopan.queries.licensing.PoolCandidates.Alternative;
import io.luopan.queries.licensing.PoolCandidates.Chosen;
import io.luopan.queries.licensing.PoolCandidates.Excluded;
import io.luopan.queries.licensing.PoolCandidates.Member;
import io.luopan.queries.licensing.PoolCandidates.Open;
import io.luopan.queries.licensing.PoolCandidates.OpenReason;
import io.luopan.queries.licensing.PoolCandidates.Reason;
import io.luopan.queries.licensing.PoolCandidates.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Turns screened patents into a problem, and its solution into an answer.
final class PoolAssembly {
  private static final int MOST_ALTERNATIVES = 20;

  private final PoolQuestion question;
  private final PoolScreen screen;
  private final List<CandidatePatent> options;
  private final List<Text> texts;
  private final int[] groups;
  private final List<Key> keys;

  PoolAssembly(PoolQuestion question, PoolScreen screen, Map<String, Text> texts) {
    this.question = question;
    this.screen = screen;
    // Of equals the one that lasts longest is chosen.
    this.options =
        screen.eligible.stream()
            .sorted(
                Comparator.comparing(
                        CandidatePatent::expiresOn,
                        Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()))
                    .thenComparing(CandidatePatent::id))
            .toList();
    this.texts = options.stream().map(patent -> texts.get(patent.id())).toList();
    this.groups = NearDuplicates.groupsOf(this.texts);
    this.keys = List.copyOf(screen.elements.keySet());
  }

  CoverProblem problem() {
    var places = new HashMap<Key, Integer>();
    keys.forEach(key -> places.put(key, places.size()));
    var holders = new HashMap<String, Integer>();
    var some = new ArrayList<Option>();
    for (int i = 0; i < options.size(); i++) {
      var patent = options.get(i);
      some.add(
          new Option(
              screen.covered(patent).stream().mapToInt(places::get).toArray(),
              patent.holderIds().stream()
                  .mapToInt(id -> holders.computeIfAbsent(id, _ -> holders.size()))
                  .toArray(),
              groups[i]));
    }
    var constraints = question.constraints();
    return new CoverProblem(
        keys.stream().mapToDouble(key -> element(key).weight()).toArray(),
        holders.size(),
        1 + java.util.Arrays.stream(groups).max().orElse(0),
        some,
        new Limits(constraints.maxPatents(), constraints.maxHolders(), constraints.minHolders()),
        new Costs(constraints.patentCost(), constraints.holderCost()));
  }

  PoolCandidates answer(CoverSolution solution, String release, List<String> notes) {
    var covered = new TreeSet<Key>();
    var chosen = new ArrayList<Chosen>();
    for (int i = 0; i < solution.chosen().size(); i++) {
      int place = solution.chosen().get(i);
      var added = new TreeSet<>(screen.covered(options.get(place)));
      added.removeAll(covered);
      covered.addAll(added);
      chosen.add(chosen(place, solution.marginal().get(i), added));
    }
    var coverable = new TreeSet<Key>();
    options.forEach(patent -> coverable.addAll(screen.covered(patent)));
    return new PoolCandidates(
        question,
        release,
        CandidatePatent.counted(screen.all),
        CandidatePatent.counted(screen.eligible),
        chosen,
        members(solution.chosen()),
        open(covered),
        screen.excluded.entrySet().stream()
            .map(entry -> new Excluded(entry.getKey(), CandidatePatent.counted(entry.getValue())))
            .toList(),
        new Value(
            solution.covered(),
            solution.objective(),
            solution.greedy(),
            solution.bound(),
            solution.boundKind(),
            solution.proven()),
        weight(coverable),
        weight(keys),
        notes);
  }

  private Chosen chosen(int place, double adds, SortedSet<Key> added) {
    var patent = options.get(place);
    var others = new ArrayList<CandidatePatent>();
    var shown = new ArrayList<Alternative>();
    for (int i = 0; i < options.size(); i++) {
      if (i != place && groups[i] == groups[place]) {
        others.add(options.get(i));
        if (shown.size() < MOST_ALTERNATIVES) {
          shown.add(alternative(place, i));
        }
      }
    }
    return new Chosen(
        patent.id(),
        patent.holderIds(),
        patent.expiresOn(),
        adds,
        elements(added),
        elements(screen.covered(patent)),
        shown,
        CandidatePatent.counted(others));
  }

  private Alternative alternative(int chosen, int other) {
    var both = new TreeSet<>(screen.covered(options.get(other)));
    both.retainAll(screen.covered(options.get(chosen)));
    return new Alternative(
        options.get(other).id(),
        options.get(other).family().equals(options.get(chosen).family()),
        similarity(texts.get(chosen).text(), texts.get(other).text()),
        NearDuplicates.linked(texts.get(chosen), texts.get(other)),
        elements(both));
  }

  private static @Nullable Double similarity(String one, String other) {
    return one.isEmpty() || other.isEmpty() ? null : NearDuplicates.similarity(one, other);
  }

  /// Whoever adds most first.
  private List<Member> members(List<Integer> chosen) {
    var patents = new TreeMap<String, Set<CandidatePatent>>();
    for (int place : chosen) {
      for (var holder : options.get(place).holderIds()) {
        patents.computeIfAbsent(holder, _ -> new LinkedHashSet<>()).add(options.get(place));
      }
    }
    double all = weight(coveredBy(chosen.stream().map(options::get).toList()));
    return patents.entrySet().stream()
        .map(
            entry -> {
              var rest =
                  chosen.stream().map(options::get).filter(p -> !entry.getValue().contains(p));
              return new Member(
                  entry.getKey(),
                  entry.getValue().stream().map(CandidatePatent::id).toList(),
                  weight(coveredBy(entry.getValue())),
                  all - weight(coveredBy(rest.toList())));
            })
        .sorted(Comparator.comparingDouble((Member m) -> -m.adds()).thenComparing(Member::holder))
        .toList();
  }

  private List<Open> open(SortedSet<Key> covered) {
    Map<CandidatePatent, Reason> reasons = new HashMap<>();
    screen.excluded.forEach(
        (reason, patents) -> patents.forEach(patent -> reasons.put(patent, reason)));
    return keys.stream()
        .filter(key -> !covered.contains(key))
        .map(
            key -> {
              var on = screen.on.getOrDefault(key, List.of());
              var why =
                  on.stream()
                      .map(patent -> reasons.get(patent))
                      .map(reason -> reason == null ? OpenReason.NOT_WORTH_IT : reason.open)
                      .min(Comparator.naturalOrder())
                      .orElse(OpenReason.NO_PATENT);
              return new Open(element(key), why, CandidatePatent.counted(on));
            })
        .sorted(Comparator.comparingDouble((Open open) -> -open.element().weight()))
        .toList();
  }

  private Set<Key> coveredBy(Collection<CandidatePatent> patents) {
    var covered = new HashSet<Key>();
    patents.forEach(patent -> covered.addAll(screen.covered(patent)));
    return covered;
  }

  private double weight(Collection<Key> some) {
    return some.stream().mapToDouble(key -> element(key).weight()).sum();
  }

  private List<Element> elements(SortedSet<Key> some) {
    return some.stream().map(this::element).toList();
  }

  private Element element(Key key) {
    return java.util.Objects.requireNonNull(screen.elements.get(key));
  }
}
