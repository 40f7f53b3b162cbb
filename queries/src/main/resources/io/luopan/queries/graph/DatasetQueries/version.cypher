// The version of the graph, raised with each load. At most one row.
// returns: version
MATCH (v:GraphVersion {id: 'graph'})
RETURN toString(v.version) AS version
