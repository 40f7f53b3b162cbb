// Patents whose place may follow from a holder's: it is an applicant, and no address told the place.
// returns: patent
CYPHER replan=skip
UNWIND $lists.ids AS id
MATCH (h:Holder {id: id})<-[:APPLIED_BY]-(p:Patent)
USING INDEX SEEK h:Holder(id)
WHERE coalesce(p.regionMethod, '') <> 'ADDRESS'
RETURN p.id AS patent
