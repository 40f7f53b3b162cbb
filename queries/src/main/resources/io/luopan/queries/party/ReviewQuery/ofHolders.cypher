  AND ($holder IS NULL OR $holder IN [x.id, y.id])
  AND ($regionPath IS NULL OR x.regionPath STARTS WITH $regionPath OR y.regionPath STARTS WITH $regionPath)
