// Every node of the domain; what a file is follows from the references on facts.
// returns: label, properties
MATCH (n)
WHERE NOT n:Load AND NOT n:Reject AND NOT n:SourceFile AND NOT n:GraphVersion AND NOT n:Migration AND NOT n:Undoing
RETURN labels(n)[0] AS label, properties(n) AS properties
