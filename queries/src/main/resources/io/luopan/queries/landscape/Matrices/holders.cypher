// Patents p with unit, status and holders: how many holders there are.
// returns: holders
UNWIND holders AS holder
RETURN count(DISTINCT holder) AS holders
