// Holders by id, or those that stand for them. One row an id that is found.
// returns: of (the id asked for), holder
UNWIND $ids AS of
MATCH (asked:Holder {id: of})
MATCH (h:Holder {id: coalesce(asked.mergedInto, asked.id)})
RETURN of, h {.id, .sources, .name, .nameEn, .holderType, .creditCode, .ror, .active, .established, .regionPath, .regionMethod}
  AS holder
