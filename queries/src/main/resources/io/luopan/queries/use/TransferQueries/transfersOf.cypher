// The recorded conveyances of patents, oldest first, with their parties in the record's order.
// returns: of, number, office, kind, conveyance, recordedOn, from [{holder, sequence, rawName, address, executedOn}], to [the same]
UNWIND $ids AS id
MATCH (p:Patent {id: id})-[:HAS_TRANSFER]->(t:Transfer)
CALL (t) {
  MATCH (t)-[r:TRANSFERS_FROM]->(h:Holder)
  WITH r, h ORDER BY r.sequence, h.id
  RETURN collect({holder: h {.id, .sources, .name, .nameEn, .holderType, .creditCode, .ror, .active, .established, .regionPath,
    .regionMethod}, sequence: r.sequence, rawName: r.rawName, address: r.address, executedOn: r.executedOn}) AS from
}
CALL (t) {
  MATCH (t)-[r:TRANSFERS_TO]->(h:Holder)
  WITH r, h ORDER BY r.sequence, h.id
  RETURN collect({holder: h {.id, .sources, .name, .nameEn, .holderType, .creditCode, .ror, .active, .established, .regionPath,
    .regionMethod}, sequence: r.sequence, rawName: r.rawName, address: r.address, executedOn: r.executedOn}) AS to
}
RETURN id AS of, t.number AS number, t.office AS office, t.kind AS kind, t.conveyance AS conveyance, t.recordedOn AS recordedOn, from, to
ORDER BY of, recordedOn, number
