// What a source said of nodes goes; what names them keeps them.
CYPHER replan=skip
UNWIND $lists.ids AS id
MATCH (n:{{label}} {id: id})
SET n = n {.id, .number, .office, .kind, .scheme, .symbol, .code, .path, .level, .familyKind, .creditCode, .ror, .mergedInto, .body}
