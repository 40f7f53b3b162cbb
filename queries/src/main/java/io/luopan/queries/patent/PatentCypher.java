package io.luopan.queries.patent;

import io.luopan.model.cypher.CypherFiles;
import io.luopan.queries.Parameters;
import io.luopan.queries.page.BoundedCount;
import io.luopan.queries.page.Cursors.Place;
import io.luopan.queries.page.PageRequest;
import io.luopan.queries.patent.PatentOrder.Direction;
import io.luopan.queries.patent.PatentSelection.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Puts together the queries whose shape varies with filter and order. Constants only: every value
/// is bound.
final class PatentCypher {
  private static final String ONE_PER_FAMILY =
      "\nWITH p, score ORDER BY p.id"
          + "\nWITH coalesce(p.family, p.computedFamily, p.id) AS unit, collect(p)[0] AS p, max(score) AS score";

  private PatentCypher() {}

  /// A query and what is bound to it.
  record Question(String cypher, Parameters parameters) {}

  static Question page(
      Shape shape, List<PatentOrder> order, PageRequest page, @Nullable Place place) {
    var where = new PatentWhere();
    var start = PatentStart.of(shape.scope(), shape.where(), where);
    boolean byIndex = isByIndex(shape, start, order, page);
    var body =
        new StringBuilder(
            selected(shape, start, where, byIndex ? indexed(order, place, where) : ""));
    body.append("\nWITH p, ").append(keys(order, byIndex));
    if (place != null && !byIndex) {
      body.append("\nWHERE ").append(after(order, page.backward(), place, where));
    }
    var rows =
        IntStream.range(0, order.size()).mapToObj(i -> "k" + i).collect(Collectors.joining(", "));
    body.append("\nORDER BY ")
        .append(isTail(place) && byIndex ? tailSort(order) : sort(order, page.backward()));
    body.append("\nLIMIT $limit");
    body.append("\nRETURN collect({patent: ").append(Patent.COLUMNS);
    body.append(", keys: [").append(rows).append("]}) AS page");
    return new Question(
        perParent(body.toString(), "page"), where.parameters().and("limit", page.size() + 1));
  }

  /// Whether an index gives the order, so that a page reads no more patents than it shows. Patents
  /// without a date, which the index lacks, follow in a second question.
  static boolean isByIndex(Shape shape, List<PatentOrder> order, PageRequest page) {
    return isByIndex(
        shape, PatentStart.of(shape.scope(), shape.where(), new PatentWhere()), order, page);
  }

  private static boolean isByIndex(
      Shape shape, PatentStart start, List<PatentOrder> order, PageRequest page) {
    return !start.narrow()
        && !shape.onePerFamily()
        && order.size() == 1
        && order.getFirst().field().isDate()
        && !page.backward();
  }

  /// The place before all patents without a date.
  static Place startOfTail(List<PatentOrder> order) {
    List<@Nullable Object> noKeys = new ArrayList<>();
    noKeys.add(null);
    return new Place(noKeys, descends(order.getFirst(), false) ? "q" : "");
  }

  /// Whether the page begins among the patents that have no value for the sort key.
  static boolean isTail(@Nullable Place place) {
    return place != null && place.keys().getFirst() == null;
  }

  static Question count(Shape shape) {
    if (shape.scope() == PatentScope.ALL && shape.where().isAll() && !shape.onePerFamily()) {
      return new Question(CypherFiles.read(PatentPages.class, "countAll"), Parameters.none());
    }
    var where = new PatentWhere();
    var body =
        selected(shape, PatentStart.of(shape.scope(), shape.where(), where), where, "")
            + "\nWITH DISTINCT p LIMIT $bound"
            + "\nRETURN count(p) AS count";
    return new Question(
        perParent(body, "count"), where.parameters().and("bound", BoundedCount.BOUND + 1));
  }

  static Question facet(Shape shape, PatentFacet facet, int size) {
    var where = new PatentWhere();
    var body =
        selected(shape, PatentStart.of(shape.scope(), shape.where(), where), where, "")
            + "\nWITH p\n"
            + CypherFiles.read(PatentFacet.class, facet.file())
            + "\nORDER BY count DESC, key"
            + "\nWITH collect({key: key, label: label, count: count}) AS buckets"
            + "\nRETURN buckets[..$size] AS shown,"
            + " reduce(rest = 0, bucket IN buckets[$size..] | rest + bucket.count) AS others";
    return new Question(perParent(body, "shown, others"), where.parameters().and("size", size));
  }

  /// A query that goes on from the selected patents `p`.
  static Question set(Shape shape, String query) {
    var where = new PatentWhere();
    var start = PatentStart.of(shape.scope(), shape.where(), where);
    return new Question(
        selected(shape, start, where, "") + "\nWITH p\n" + query, where.parameters());
  }

  /// Which of the patents named by `$among` the filter means.
  static Question among(PatentFilter filter) {
    var where = new PatentWhere();
    return new Question(
        "MATCH (p:Patent) WHERE p.id IN $among AND %s\nRETURN p.id AS patent"
            .formatted(where.of(filter)),
        where.parameters());
  }

  private static String selected(
      Shape shape, PatentStart start, PatentWhere where, String further) {
    return start.cypher().strip()
        + "\nWHERE "
        + withoutText(shape, start, where)
        + further
        + (start.narrow() ? "" : "\nWITH p, 0.0 AS score")
        + (shape.onePerFamily() ? ONE_PER_FAMILY : "");
  }

  private static String indexed(List<PatentOrder> order, @Nullable Place place, PatentWhere where) {
    var key = order.getFirst().field().expression();
    var sign = sign(order.getFirst(), false);
    if (place == null) {
      return "\n  AND %s IS NOT NULL AND p.id IS NOT NULL".formatted(key);
    }
    var id = where.bind(place.id());
    if (isTail(place)) {
      return "\n  AND %s IS NULL AND p.id %s %s".formatted(key, sign, id);
    }
    return "\n  AND p.id IS NOT NULL AND %1$s %2$s= %3$s AND (%1$s %2$s %3$s OR p.id %2$s %4$s)"
        .formatted(key, sign, where.bind(place.keys().getFirst()), id);
  }

  /// Words at the top of the filter are answered by the full-text index the query begins with.
  private static String withoutText(Shape shape, PatentStart start, PatentWhere where) {
    boolean byIndex = shape.scope() == PatentScope.ALL && shape.where().text() != null;
    return byIndex && start.narrow()
        ? where.of(shape.where().withoutText())
        : where.of(shape.where());
  }

  private static String perParent(String body, String columns) {
    return "UNWIND $parents AS parent\nCALL (parent) {\n%s\n}\nRETURN parent, %s"
        .formatted(body, columns);
  }

  private static String keys(List<PatentOrder> order, boolean byIndex) {
    return IntStream.range(0, order.size())
        .mapToObj(
            i -> (byIndex ? order.get(i).field().expression() : order.get(i).key()) + " AS k" + i)
        .collect(Collectors.joining(", "));
  }

  private static String sort(List<PatentOrder> order, boolean backward) {
    var keys = new ArrayList<String>();
    for (int i = 0; i < order.size(); i++) {
      keys.add("k" + i + (descends(order.get(i), backward) ? " DESC" : ""));
    }
    keys.add("p.id" + (descends(order.getLast(), backward) ? " DESC" : ""));
    return String.join(", ", keys);
  }

  private static String tailSort(List<PatentOrder> order) {
    return "p.id" + (descends(order.getFirst(), false) ? " DESC" : "");
  }

  /// Lexicographic: beyond on the first key, or equal there and beyond on the next, at last on the
  /// id.
  private static String after(
      List<PatentOrder> order, boolean backward, Place place, PatentWhere where) {
    var condition = "p.id %s %s".formatted(sign(order.getLast(), backward), where.bind(place.id()));
    for (int i = order.size() - 1; i >= 0; i--) {
      var sign = sign(order.get(i), backward);
      var value = where.bind(orEnd(order.get(i), place.keys().get(i)));
      condition =
          "(k%1$d %2$s= %3$s AND (k%1$d %2$s %3$s OR %4$s))".formatted(i, sign, value, condition);
    }
    return condition;
  }

  private static Object orEnd(PatentOrder order, @Nullable Object key) {
    return key == null ? order.end() : key;
  }

  private static String sign(PatentOrder order, boolean backward) {
    return descends(order, backward) ? "<" : ">";
  }

  private static boolean descends(PatentOrder order, boolean backward) {
    return (order.direction() == Direction.DESC) != backward;
  }
}
