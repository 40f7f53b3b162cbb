package io.luopan.queries.patent;

import io.luopan.queries.Parameters;
import io.luopan.queries.patent.PatentFilter.Days;
import io.luopan.queries.patent.PatentFilter.TextTest;
import io.luopan.queries.search.SearchText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Turns a filter into a Cypher condition on `p`. The condition is put together from constants;
/// every value is bound.
final class PatentWhere {
  private static final int DEEPEST = 8;
  private final Parameters parameters = Parameters.none();
  private int bound;

  Parameters parameters() {
    return parameters;
  }

  String bind(@Nullable Object value) {
    var name = "w" + bound++;
    parameters.and(name, value);
    return "$" + name;
  }

  String of(PatentFilter filter) {
    return of(filter, 0);
  }

  private String of(PatentFilter filter, int depth) {
    if (depth > DEEPEST) {
      throw io.luopan.queries.RefusedException.limit(
          "A filter nests at most %d deep.".formatted(DEEPEST));
    }
    var all = new ArrayList<String>();
    filter.and().forEach(part -> all.add(of(part, depth + 1)));
    if (!filter.or().isEmpty()) {
      all.add(any(filter.or().stream().map(part -> of(part, depth + 1)).toList()));
    }
    if (filter.not() != null) {
      all.add("NOT " + of(filter.not(), depth + 1));
    }
    if (filter.text() != null) {
      SearchText.words(filter.text()).forEach(word -> all.add("p.text CONTAINS " + bind(word)));
    }
    if (filter.title() != null) {
      all.addAll(title(filter.title()));
    }
    if (filter.number() != null) {
      all.addAll(new NumberWhere(this).of(filter.number()));
    }
    relations(filter, all);
    properties(filter, all);
    if (filter.counted() != null) {
      all.addAll(new CountedWhere(this).of(filter.counted()));
    }
    filter.cells().forEach(cell -> all.add(new TableCellWhere(this).of(cell)));
    return all.isEmpty() ? "true" : "(" + String.join(" AND ", all) + ")";
  }

  private void relations(PatentFilter filter, List<String> all) {
    if (!filter.holder().isEmpty()) {
      all.add(
          // Where the holder that is asked for was merged, the one that stands for it counts.
          ("EXISTS { MATCH (p)-[:APPLIED_BY|OWNED_BY]->(h:Holder) WHERE h.id IN %1$s"
                  + " OR EXISTS { MATCH (m:Holder {mergedInto: h.id}) WHERE m.id IN %1$s } }")
              .formatted(bind(filter.holder())));
    }
    if (!filter.holderType().isEmpty()) {
      all.add(
          "EXISTS { MATCH (p)-[:APPLIED_BY|OWNED_BY]->(h:Holder) WHERE h.holderType IN %s }"
              .formatted(bind(filter.holderType())));
    }
    if (!filter.region().isEmpty()) {
      all.add(
          "EXISTS { MATCH (r:Region) WHERE r.id IN %s AND p.regionPath STARTS WITH r.path }"
              .formatted(bind(filter.region())));
    }
    var least =
        filter.minPlacementConfidence() == null
            ? ""
            : " AND l.confidence >= " + bind(filter.minPlacementConfidence());
    if (!filter.chainNode().isEmpty()) {
      all.add(
          "EXISTS { MATCH (p)-[l:PLACED_ON]->(n:ChainNode) WHERE n.id IN %s%s }"
              .formatted(bind(filter.chainNode()), least));
    }
    if (!filter.chain().isEmpty()) {
      all.add(
          "EXISTS { MATCH (p)-[l:PLACED_ON]->(:ChainNode)-[:NODE_OF]->(c:Chain) WHERE c.id IN %s%s }"
              .formatted(bind(filter.chain()), least));
    }
    if (filter.chainNode().isEmpty() && filter.chain().isEmpty() && !least.isEmpty()) {
      all.add("EXISTS { MATCH (p)-[l:PLACED_ON]->(:ChainNode) WHERE true%s }".formatted(least));
    }
    if (!filter.classSymbol().isEmpty()) {
      all.add(any(filter.classSymbol().stream().map(this::classified).toList()));
    }
  }

  private void properties(PatentFilter filter, List<String> all) {
    days("p.filedOn", filter.filedOn(), all);
    days("p.grantedOn", filter.grantedOn(), all);
    if (!filter.legalStatus().isEmpty()) {
      all.add("coalesce(p.legalStatus, 'UNKNOWN') IN " + bind(filter.legalStatus()));
    }
    if (!filter.patentType().isEmpty()) {
      all.add("coalesce(p.type, 'UNKNOWN') IN " + bind(filter.patentType()));
    }
  }

  private void days(String property, @Nullable Days days, List<String> all) {
    if (days == null) {
      return;
    }
    if (days.gte() != null) {
      all.add(property + " >= " + bind(days.gte()));
    }
    if (days.lte() != null) {
      all.add(property + " <= " + bind(days.lte()));
    }
  }

  private List<String> title(TextTest test) {
    var all = new ArrayList<String>();
    if (test.eq() != null) {
      var value = bind(test.eq());
      all.add("(p.titleZh = %1$s OR p.titleEn = %1$s)".formatted(value));
    }
    if (!test.in().isEmpty()) {
      var value = bind(test.in());
      all.add("(p.titleZh IN %1$s OR p.titleEn IN %1$s)".formatted(value));
    }
    if (test.startsWith() != null) {
      all.add(caseless("STARTS WITH", test.startsWith()));
    }
    if (test.contains() != null) {
      all.add(caseless("CONTAINS", test.contains()));
    }
    return all;
  }

  private String caseless(String operator, String text) {
    return "(p.titleZh %1$s %2$s OR toLower(p.titleEn) %1$s toLower(%2$s))"
        .formatted(operator, bind(text));
  }

  private String classified(String symbol) {
    var scope = ClassScope.of(symbol);
    var test =
        scope.prefix() == null
            ? "s.symbol = %1$s OR EXISTS { MATCH (s)-[:UNDER*1..15]->(a:ClassSymbol) WHERE a.symbol = %1$s }"
                .formatted(bind(scope.symbol()))
            : "s.symbol STARTS WITH " + bind(scope.prefix());
    return "EXISTS { MATCH (p)-[:CLASSIFIED_AS]->(s:ClassSymbol) WHERE " + test + " }";
  }

  static String any(List<String> alternatives) {
    return "(" + String.join(" OR ", alternatives) + ")";
  }
}
