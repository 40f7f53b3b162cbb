// Takes away a patent whose relationships were moved.
MATCH (p:Patent {id: $id})
DETACH DELETE p
