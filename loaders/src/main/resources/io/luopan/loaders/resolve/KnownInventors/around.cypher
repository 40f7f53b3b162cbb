// What patents tell of their inventors: the applicants as they stand now, subclasses, the simple family, the year of filing.
// returns: patent, holders, classes, family, year
CYPHER replan=skip
UNWIND $lists.ids AS id
MATCH (p:Patent {id: id})
RETURN id AS patent, p.filedOn.year AS year, coalesce(p.family, p.computedFamily) AS family,
  COLLECT { MATCH (p)-[:APPLIED_BY]->(h:Holder) RETURN [h.id, coalesce(h.name, h.id)] } AS holders,
  COLLECT { MATCH (p)-[:CLASSIFIED_AS]->(s:ClassSymbol) WHERE s.scheme IN ['IPC', 'CPC'] AND size(s.symbol) >= 4
    RETURN DISTINCT left(s.symbol, 4) } AS classes
