}
RETURN id AS of, relation, total, edge, source, target, weight, b.id AS neighbour
