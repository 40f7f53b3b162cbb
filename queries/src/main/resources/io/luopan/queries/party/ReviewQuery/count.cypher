WITH id LIMIT $limit
RETURN count(*) AS count
