// Takes relationships away.
UNWIND $rows AS row
MATCH (:{{from}} { {{fromId}}: row.from})-[r:{{type}}]->(:{{to}} {id: row.to})
DELETE r
