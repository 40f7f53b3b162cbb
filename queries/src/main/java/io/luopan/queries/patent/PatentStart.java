package io.luopan.queries.patent;

import io.luopan.model.cypher.CypherFiles;
import io.luopan.queries.RefusedException;
import io.luopan.queries.search.SearchText;
import java.util.Optional;

/// Where a query begins, so that it never walks all patents when the filter names something
/// narrower.
///
/// Whatever it begins with, the whole filter is still applied.
record PatentStart(String cypher, boolean narrow) {

  static PatentStart of(PatentScope scope, PatentFilter filter, PatentWhere where) {
    if (scope != PatentScope.ALL) {
      return new PatentStart(CypherFiles.read(PatentScope.class, scope.file()), true);
    }
    if (filter.text() != null) {
      if (SearchText.words(filter.text()).isEmpty()) {
        throw RefusedException.badInput("There is no word in the text that is searched for.");
      }
      return start(
          "CALL db.index.fulltext.queryNodes('patentText', %s) YIELD node AS p, score WITH p, score"
              .formatted(where.bind(SearchText.query(filter.text()))));
    }
    if (filter.number() != null && filter.number().eq() != null) {
      var keys = NumberKeys.of(java.util.List.of(filter.number().eq()));
      return start(
          ("CALL () { MATCH (p:Patent) WHERE p.id IN %s RETURN p UNION MATCH (p:Patent)-[:PUBLISHED_AS]->(d:Publication)"
                  + " WHERE d.number IN %s RETURN p } WITH p, 0.0 AS score")
              .formatted(where.bind(keys.patentIds()), where.bind(keys.publicationNumbers())));
    }
    if (!filter.holder().isEmpty()) {
      return start(
          ("MATCH (asked:Holder) WHERE asked.id IN %s"
                  + " MATCH (h:Holder {id: coalesce(asked.mergedInto, asked.id)})"
                  + " MATCH (p:Patent)-[:APPLIED_BY|OWNED_BY]->(h) WITH DISTINCT p, 0.0 AS score")
              .formatted(where.bind(filter.holder())));
    }
    if (!filter.chainNode().isEmpty()) {
      return related(
          "-[:PLACED_ON]->(n:ChainNode) WHERE n.id IN " + where.bind(filter.chainNode()));
    }
    if (!filter.chain().isEmpty()) {
      return related(
          "-[:PLACED_ON]->(:ChainNode)-[:NODE_OF]->(c:Chain) WHERE c.id IN "
              + where.bind(filter.chain()));
    }
    if (filter.classSymbol().size() == 1) {
      var symbol = ClassScope.of(filter.classSymbol().getFirst());
      if (symbol.prefix() != null) {
        return related(
            "-[:CLASSIFIED_AS]->(s:ClassSymbol) WHERE s.symbol STARTS WITH "
                + where.bind(symbol.prefix()));
      }
    }
    if (!filter.region().isEmpty()) {
      return start(
          "MATCH (r:Region) WHERE r.id IN %s MATCH (p:Patent) WHERE p.regionPath STARTS WITH r.path WITH DISTINCT p, 0.0 AS score"
              .formatted(where.bind(filter.region())));
    }
    return filter.cells().stream()
        .flatMap(cell -> ofCell(cell, where).stream())
        .findFirst()
        .orElseGet(
            () ->
                new PatentStart(
                    CypherFiles.read(PatentScope.class, PatentScope.ALL.file()), false));
  }

  private static Optional<PatentStart> ofCell(TableCell cell, PatentWhere where) {
    return switch (cell) {
      case TableCell.OnNode(var node) ->
          Optional.of(related("-[:PLACED_ON]->(:ChainNode {id: %s})".formatted(where.bind(node))));
      case TableCell.OfHolder(var holder, _) ->
          Optional.of(
              related("-[:APPLIED_BY|OWNED_BY]->(:Holder {id: %s})".formatted(where.bind(holder))));
      case TableCell.FiledIn _,
          TableCell.PublishedIn _,
          TableCell.GrantedIn _,
          TableCell.AtPlace _,
          TableCell.OfStatus _,
          TableCell.FromTo _ ->
          Optional.empty();
      case TableCell.Conveyed _,
          TableCell.ConveyedBetweenPlaces _,
          TableCell.ConveyedBetweenTypes _ ->
          Optional.of(related("-[:HAS_TRANSFER]->(:Transfer)"));
      case TableCell.OneOf(var patents) ->
          Optional.of(
              start(
                  "MATCH (p:Patent) WHERE p.id IN %s WITH p, 0.0 AS score"
                      .formatted(where.bind(patents))));
      case TableCell.Licensed _ -> Optional.of(related("-[:LICENSED_TO]->(:Holder)"));
    };
  }

  private static PatentStart related(String pattern) {
    return start("MATCH (p:Patent)" + pattern + " WITH DISTINCT p, 0.0 AS score");
  }

  private static PatentStart start(String cypher) {
    return new PatentStart(cypher, true);
  }
}
