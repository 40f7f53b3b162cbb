// What supports a node or relationship was a list, which takes a record of its own in the store.
MATCH (n) WHERE n.sources IS :: LIST<STRING NOT NULL> NOT NULL
CALL (n) {
  SET n.sources = n.sources[0] + reduce(rest = '', source IN tail(n.sources) | rest + '\n' + source)
} IN TRANSACTIONS OF 10000 ROWS;
MATCH ()-[r]->() WHERE r.sources IS :: LIST<STRING NOT NULL> NOT NULL
CALL (r) {
  SET r.sources = r.sources[0] + reduce(rest = '', source IN tail(r.sources) | rest + '\n' + source)
} IN TRANSACTIONS OF 10000 ROWS;
