package io.luopan.queries.patent;

import io.luopan.model.party.HolderRole;
import io.luopan.model.use.TransferKind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Conditions of a [TableCell]: word for word what the tables of `queries.landscape` count.
record TableCellWhere(PatentWhere where) {
  private static final String STATUS =
      """
      CASE
        WHEN p.legalStatus IS NULL OR p.legalStatusOn > %1$s OR p.filedOn > %1$s THEN 'UNKNOWN'
        WHEN p.legalStatus = 'IN_FORCE' AND p.filedOn + duration({years: CASE
            WHEN p.type = 'INVENTION' THEN 20
            WHEN p.office = 'CN' AND p.type = 'UTILITY_MODEL' THEN 10
            WHEN p.office = 'CN' AND p.type = 'DESIGN' THEN CASE WHEN p.filedOn >= date('2021-06-01') THEN 15 ELSE 10 END
            ELSE 1000 END}) <= %1$s THEN 'EXPIRED'
        ELSE p.legalStatus
      END""";
  private static final String PRIORITY =
      """
      coalesce(left(reduce(first = null, c IN [t IN coalesce(p.priorities, []) | split(t, ' ')] |
        CASE WHEN first IS NULL OR first[1] IS NULL AND c[1] IS NOT NULL OR c[1] < first[1] THEN c ELSE first END)[0], 2), p.office)""";
  private static final String PLACE = "split(coalesce(r.regionPath, h.regionPath), '/')[..-1][%s]";
  private static final String TYPE = "CASE WHEN h.holderType <> 'UNKNOWN' THEN h.holderType END";

  String of(TableCell cell) {
    return switch (cell) {
      case TableCell.FiledIn(int year) -> year("p.filedOn", year);
      case TableCell.PublishedIn(int year) -> year("p.publishedOn", year);
      case TableCell.GrantedIn(int year) -> year("p.grantedOn", year);
      case TableCell.AtPlace(var code, int depth) ->
          "split(p.regionPath, '/')[..-1][%s] = %s".formatted(bind(depth - 1), bind(code));
      case TableCell.OnNode(var node) ->
          "EXISTS { (p)-[:PLACED_ON]->(:ChainNode {id: %s}) }".formatted(bind(node));
      case TableCell.OfHolder(var holder, var role) ->
          (role == HolderRole.APPLICANT
                  ? "EXISTS { (p)-[:APPLIED_BY]->(:Holder {id: %1$s}) }"
                  : "(EXISTS { (p)-[:OWNED_BY]->(:Holder {id: %1$s}) } OR NOT EXISTS { (p)-[:OWNED_BY]->(:Holder) }"
                      + " AND EXISTS { (p)-[:APPLIED_BY]->(:Holder {id: %1$s}) })")
              .formatted(bind(holder));
      case TableCell.OfStatus(var status, var type, var asOf) ->
          "%s = %s AND coalesce(p.type, 'UNKNOWN') = %s"
              .formatted(STATUS.formatted(bind(asOf)), bind(status), bind(type));
      case TableCell.FromTo(var origin, var target, boolean byPriority) ->
          "%s = %s AND coalesce(p.office, '??') = %s"
              .formatted(
                  byPriority ? PRIORITY : "split(p.regionPath, '/')[0]",
                  bind(origin),
                  bind(target));
      case TableCell.Conveyed(var kind, var year) ->
          "EXISTS { MATCH (p)-[:HAS_TRANSFER]->(t:Transfer) WHERE t.kind = %s%s }"
              .formatted(bind(kind), year == null ? "" : " AND t.recordedOn.year = " + bind(year));
      case TableCell.ConveyedBetweenPlaces(var kinds, var from, var to, int depth) -> {
        var at = PLACE.formatted(bind(depth - 1));
        yield conveyed(kinds, party("FROM", at, from), party("TO", at, to));
      }
      case TableCell.ConveyedBetweenTypes(var kinds, var from, var to) ->
          conveyed(kinds, party("FROM", TYPE, from), party("TO", TYPE, to));
      case TableCell.OneOf(var patents) -> "p.id IN " + bind(patents);
      case TableCell.Licensed() -> "EXISTS { (p)-[:LICENSED_TO]->(:Holder) }";
    };
  }

  private String conveyed(List<TransferKind> kinds, String giver, String taker) {
    return "EXISTS { MATCH (p)-[:HAS_TRANSFER]->(t:Transfer) WHERE t.kind IN %s AND %s AND %s }"
        .formatted(bind(kinds), giver, taker);
  }

  /// A party with the value; where none is asked, one without any or no party at all.
  private String party(String side, String expression, @Nullable Object value) {
    var pattern = "(t)-[r:TRANSFERS_" + side + "]->(h:Holder)";
    return value == null
        ? "(NOT EXISTS { %1$s } OR EXISTS { MATCH %1$s WHERE %2$s IS NULL })"
            .formatted(pattern, expression)
        : "EXISTS { MATCH %s WHERE %s = %s }".formatted(pattern, expression, bind(value));
  }

  private String year(String property, int year) {
    return "%1$s >= %2$s AND %1$s <= %3$s"
        .formatted(property, bind(LocalDate.of(year, 1, 1)), bind(LocalDate.of(year, 12, 31)));
  }

  private String bind(Object value) {
    return where.bind(value);
  }
}
