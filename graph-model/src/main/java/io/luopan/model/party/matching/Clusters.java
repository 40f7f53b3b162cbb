package io.luopan.model.party.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/// From matches of pairs to groups that are one party each.
///
/// A name that answers two strangers about equally well joins neither: `Wuyi University` is 武夷学院 as
/// much as 五邑大学. Groups then grow by the mean of what was compared between them, so that a chain of
/// likenesses does not draw strangers together, and never against a veto. The result does not
/// depend on the order of the links.
public final class Clusters {
  /// What was found of two of the things, by their indexes, `first` below `second`.
  public record Link(int first, int second, Match match) {
    public Link {
      if (first >= second) {
        throw new IllegalArgumentException("a link goes from a lower index to a higher one");
      }
    }
  }

  private static final Comparator<Link> BY_ENDS =
      Comparator.comparingInt(Link::first).thenComparingInt(Link::second);

  /// All links by their ends. There may be millions, so they are looked up where they stand.
  private final Link[] links;

  private final Map<Integer, List<Link>> same = new HashMap<>();

  /// The groups of more than one, by each of their members.
  private final Map<Integer, TreeSet<Integer>> groups = new HashMap<>();

  private final double margin;
  private final IntPredicate precise;
  private final IntFunction<Set<String>> records;

  private Clusters(
      List<Link> links, double margin, IntPredicate precise, IntFunction<Set<String>> records) {
    this.margin = margin;
    this.precise = precise;
    this.records = records;
    this.links = links.toArray(Link[]::new);
    Arrays.parallelSort(this.links, BY_ENDS);
    for (var link : links) {
      if (link.match().verdict() == Verdict.SAME) {
        same.computeIfAbsent(link.first(), _ -> new ArrayList<>()).add(link);
        same.computeIfAbsent(link.second(), _ -> new ArrayList<>()).add(link);
      }
    }
  }

  /// The groups of `things` things, those alone too, each sorted, by their first member.
  ///
  /// `margin` is by how many bits a link has to be stronger than one to a stranger of its other
  /// end. Only a stranger with a `precise` name counts: one Chinese name has many translations, so
  /// two of them are no rivals, but two Chinese names of one translation are.
  public static List<List<Integer>> of(
      int things, List<Link> links, double margin, IntPredicate precise) {
    return of(things, links, margin, precise, _ -> Set.of());
  }

  /// The same for things that stand in records, no two of a group in one, also where these two were
  /// not compared.
  public static List<List<Integer>> of(
      int things,
      List<Link> links,
      double margin,
      IntPredicate precise,
      IntFunction<Set<String>> records) {
    return new Clusters(links, margin, precise, records).grow(things);
  }

  private List<List<Integer>> grow(int things) {
    Arrays.stream(links)
        .filter(link -> link.match().verdict() == Verdict.SAME)
        .filter(link -> !hasRival(link))
        .sorted(
            Comparator.comparingDouble((Link link) -> -link.match().bits()).thenComparing(BY_ENDS))
        .forEach(this::join);
    var all = new ArrayList<List<Integer>>();
    for (int i = 0; i < things; i++) {
      var group = groups.get(i);
      if (group == null) {
        all.add(List.of(i));
      } else if (group.first() == i) {
        all.add(List.copyOf(group));
      }
    }
    return all;
  }

  private void join(Link link) {
    var one = group(link.first());
    var other = group(link.second());
    if (one == other || !mayJoin(one, other)) {
      return;
    }
    one.addAll(other);
    one.forEach(member -> groups.put(member, one));
  }

  private TreeSet<Integer> group(int thing) {
    var group = groups.get(thing);
    return group == null ? new TreeSet<>(Set.of(thing)) : group;
  }

  private boolean mayJoin(Set<Integer> one, Set<Integer> other) {
    double sum = 0;
    int compared = 0;
    for (int a : one) {
      for (int b : other) {
        if (!Collections.disjoint(records.apply(a), records.apply(b))) {
          return false;
        }
        var link = find(Math.min(a, b), Math.max(a, b));
        if (link != null) {
          if (link.match().bits() <= Match.VETO / 2) {
            return false;
          }
          sum += link.match().score();
          compared++;
        }
      }
    }
    return sum >= compared * 0.5;
  }

  /// Whether either end answers a stranger of the other about as well.
  private boolean hasRival(Link link) {
    return hasRival(link, link.first(), link.second())
        || hasRival(link, link.second(), link.first());
  }

  private boolean hasRival(Link link, int end, int answer) {
    if (!precise.test(answer)) {
      return false;
    }
    var known = new HashSet<Integer>();
    for (var other : same.getOrDefault(answer, List.of())) {
      known.add(other.first() == answer ? other.second() : other.first());
    }
    for (var other : same.getOrDefault(end, List.of())) {
      int rival = other.first() == end ? other.second() : other.first();
      boolean stranger = precise.test(rival) && rival != answer && !known.contains(rival);
      if (stranger && other.match().bits() >= link.match().bits() - margin) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Link find(int first, int second) {
    int from = 0;
    int to = links.length;
    while (from < to) {
      int middle = from + to >>> 1;
      var link = links[middle];
      if (link.first() < first || link.first() == first && link.second() < second) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from < links.length && links[from].first() == first && links[from].second() == second
        ? links[from]
        : null;
  }
}
