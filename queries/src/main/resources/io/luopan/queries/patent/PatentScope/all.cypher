// Every patent; conditions follow at once, so that an index can answer them.
// returns: p
MATCH (p:Patent)
