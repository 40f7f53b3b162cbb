package io.luopan.queries.patent;

import io.luopan.model.party.HolderRole;
import java.time.LocalDate;

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
    };
  }

  private String year(String property, int year) {
    return "%1$s >= %2$s AND %1$s <= %3$s"
        .formatted(property, bind(LocalDate.of(year, 1, 1)), bind(LocalDate.of(year, 12, 31)));
  }

  private String bind(Object value) {
    return where.bind(value);
  }
}
