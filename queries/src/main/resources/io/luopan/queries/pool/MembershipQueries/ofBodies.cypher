// The memberships of pools or alliances, by id; perhaps of one role, perhaps on one day. One row a membership.
// returns: of, id
UNWIND $ids AS of
CALL (of) {
  MATCH (:{{label}} {id: of})<-[:MEMBERSHIP_OF]-(m:Membership)
  WHERE ($after IS NULL OR m.id > $after) AND ($role IS NULL OR m.role = $role)
    AND ($asOf IS NULL OR coalesce(m.joinedOn <= $asOf, true) AND coalesce(m.leftOn > $asOf, true))
  RETURN m ORDER BY m.id LIMIT $limit
}
RETURN of, m.id AS id
ORDER BY of, id
