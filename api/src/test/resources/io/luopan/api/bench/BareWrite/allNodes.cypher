// Every node but the loads' bookkeeping, with its number in the store. One row a node.
// returns: number, label, row (its properties)
MATCH (n)
WHERE NOT n:Load AND NOT n:SourceFile AND NOT n:Reject AND NOT n:GraphVersion
RETURN toInteger(split(elementId(n), ':')[2]) AS number, labels(n)[0] AS label, properties(n) AS row
