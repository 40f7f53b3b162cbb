package io.luopan.queries.patent;

import io.luopan.queries.patent.PatentFilter.TextTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Conditions on a patent's numbers, in any spelling.
record NumberWhere(PatentWhere where) {

  List<String> of(TextTest test) {
    var all = new ArrayList<String>();
    if (test.eq() != null) {
      all.add(oneOf(List.of(test.eq())));
    }
    if (!test.in().isEmpty()) {
      all.add(oneOf(test.in()));
    }
    if (test.startsWith() != null) {
      var prefix = compact(test.startsWith());
      all.add(
          "(p.id STARTS WITH %s OR EXISTS { MATCH (p)-[:PUBLISHED_AS]->(d:Publication) WHERE d.number STARTS WITH %s })"
              .formatted(where.bind("patent/" + prefix), where.bind(prefix)));
    }
    if (test.contains() != null) {
      all.add(
          "(p.id CONTAINS %1$s OR EXISTS { MATCH (p)-[:PUBLISHED_AS]->(d:Publication) WHERE d.number CONTAINS %1$s })"
              .formatted(where.bind(compact(test.contains()))));
    }
    return all;
  }

  private String oneOf(List<String> numbers) {
    var keys = NumberKeys.of(numbers);
    return "(p.id IN %s OR EXISTS { MATCH (p)-[:PUBLISHED_AS]->(d:Publication) WHERE d.number IN %s })"
        .formatted(where.bind(keys.patentIds()), where.bind(keys.publicationNumbers()));
  }

  private static String compact(String number) {
    return number.replaceAll("[\\s.,/-]", "").toUpperCase(Locale.ROOT);
  }
}
