// The paths of regions. One row a region. returns: means
MATCH (r:Region) WHERE r.id IN $ids
RETURN r.path AS means
