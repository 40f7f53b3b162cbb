package io.luopan.model.party.matching;

import java.util.ArrayList;
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

  private final Map<Long, Link> links = new HashMap<>();
  private final Map<Integer, List<Link>> same = new HashMap<>();
  private final double margin;

  private final IntPredicate precise;
  private final IntFunction<Set<String>> records;

  private Clusters(
      List<Link> links, double margin, IntPredicate precise, IntFunction<Set<String>> records) {
    this.margin = margin;
    this.precise = precise;
    this.records = records;
    for (var link : links) {
      this.links.put(key(link.first(), link.second()), link);
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
    var groups = new ArrayList<Set<Integer>>();
    for (int i = 0; i < things; i++) {
      groups.add(new TreeSet<>(Set.of(i)));
    }
    links.values().stream()
        .filter(link -> link.match().verdict() == Verdict.SAME)
        .filter(link -> !hasRival(link))
        .sorted(
            Comparator.comparingDouble((Link link) -> -link.match().bits())
                .thenComparing(Link::first)
                .thenComparing(Link::second))
        .forEach(link -> join(groups, link));
    return groups.stream()
        .distinct()
        .map(group -> List.copyOf(group))
        .sorted(Comparator.comparing(List::getFirst))
        .toList();
  }

  private void join(List<Set<Integer>> groups, Link link) {
    var one = groups.get(link.first());
    var other = groups.get(link.second());
    if (one == other || !mayJoin(one, other)) {
      return;
    }
    one.addAll(other);
    other.forEach(member -> groups.set(member, one));
  }

  private boolean mayJoin(Set<Integer> one, Set<Integer> other) {
    double sum = 0;
    int compared = 0;
    for (int a : one) {
      for (int b : other) {
        if (!Collections.disjoint(records.apply(a), records.apply(b))) {
          return false;
        }
        var link = links.get(key(Math.min(a, b), Math.max(a, b)));
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

  private static long key(int first, int second) {
    return (long) first << 32 | second;
  }
}
