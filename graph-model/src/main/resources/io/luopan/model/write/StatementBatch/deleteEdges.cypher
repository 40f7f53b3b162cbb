// Takes relationships away.
CYPHER replan=skip
UNWIND $lists.rows AS row
MATCH (a:{{from}} { {{fromId}}: row.from})-[r:{{type}}]->(:{{to}} {id: row.to})
USING INDEX SEEK a:{{from}}({{fromId}})
DELETE r
