// Words to look for: the names of twenty chain nodes. One row a word.
// returns: value
MATCH (n:ChainNode)
WITH n.nameZh AS word ORDER BY n.key
WITH collect(word) AS words
UNWIND range(0, 19) AS i
RETURN words[i * size(words) / 20] AS value
