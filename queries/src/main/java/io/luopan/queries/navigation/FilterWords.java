package io.luopan.queries.navigation;

import io.luopan.queries.graph.Names;
import io.luopan.queries.patent.PatentFilter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A filter as a line that can be printed: `class H01M 8/10 or C25B; text 电解水`.
final class FilterWords {
  private FilterWords() {}

  static String of(PatentFilter filter) {
    var all = new ArrayList<String>();
    list(all, "node", keys(filter.chainNode()));
    list(all, "chain", keys(filter.chain()));
    list(all, "class", filter.classSymbol());
    if (filter.text() != null) {
      all.add("text " + filter.text());
    }
    test(all, "title", filter.title());
    test(all, "number", filter.number());
    list(all, "holder", keys(filter.holder()));
    list(all, "holder type", filter.holderType());
    list(all, "region", keys(filter.region()));
    days(all, "filed", filter.filedOn());
    days(all, "granted", filter.grantedOn());
    list(all, "status", filter.legalStatus());
    list(all, "type", filter.patentType());
    if (filter.minPlacementConfidence() != null) {
      all.add("placement confidence ≥ " + filter.minPlacementConfidence());
    }
    filter.and().forEach(part -> all.add(of(part)));
    if (!filter.or().isEmpty()) {
      all.add(
          "(" + String.join(") or (", filter.or().stream().map(FilterWords::of).toList()) + ")");
    }
    if (filter.not() != null) {
      all.add("not (" + of(filter.not()) + ")");
    }
    return String.join("; ", all);
  }

  private static void list(List<String> all, String name, Collection<?> values) {
    if (!values.isEmpty()) {
      all.add(name + " " + String.join(" or ", values.stream().map(String::valueOf).toList()));
    }
  }

  private static List<String> keys(List<String> ids) {
    return ids.stream().map(Names::keyOf).toList();
  }

  private static void test(List<String> all, String name, PatentFilter.@Nullable TextTest test) {
    if (test == null) {
      return;
    }
    if (test.eq() != null) {
      all.add(name + " = " + test.eq());
    }
    list(all, name, test.in());
    if (test.startsWith() != null) {
      all.add(name + " begins with " + test.startsWith());
    }
    if (test.contains() != null) {
      all.add(name + " contains " + test.contains());
    }
  }

  private static void days(List<String> all, String name, PatentFilter.@Nullable Days days) {
    if (days != null) {
      all.add(
          "%s %s to %s"
              .formatted(
                  name, days.gte() == null ? "" : days.gte(), days.lte() == null ? "" : days.lte())
              .replaceAll(" +", " "));
    }
  }
}
