// Patents p by their ids. One row a patent.
// returns: patent
RETURN p.id AS patent
