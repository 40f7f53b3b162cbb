// All numbers by which records call patents.
// returns: id
// reads: everything
MATCH (n:PatentNumber)
RETURN n.id AS id
