// How many numbers records call patents by; the store keeps the count.
// returns: count
MATCH (n:PatentNumber)
RETURN count(n) AS count
