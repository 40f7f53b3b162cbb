// Twenty patents, evenly spread over all of them by number. One row a patent.
// returns: value (its application number)
MATCH (p:Patent)
WHERE p.application IS NOT NULL
WITH p.application AS number ORDER BY number
WITH collect(number) AS numbers
UNWIND range(0, 19) AS i
RETURN numbers[i * size(numbers) / 20] AS value
