// How many memberships pools or alliances have, as `ofBodies`, counted up to a bound. One row a body.
// returns: of, count
UNWIND $ids AS of
CALL (of) {
  MATCH (:{{label}} {id: of})<-[:MEMBERSHIP_OF]-(m:Membership)
  WHERE ($role IS NULL OR m.role = $role)
    AND ($asOf IS NULL OR coalesce(m.joinedOn <= $asOf, true) AND coalesce(m.leftOn > $asOf, true))
  WITH m LIMIT $bound
  RETURN count(m) AS count
}
RETURN of, count
