// Takes relationships away.
UNWIND $rows AS row
MATCH (:{{from}} {id: row.from})-[r:{{type}}]->(:{{to}} {id: row.to})
DELETE r
