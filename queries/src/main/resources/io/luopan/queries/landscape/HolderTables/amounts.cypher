// Patents p with unit, status and holders: what each holder has when every family is shared out among its holders.
// returns: amounts (of the holders), unknown (families of nobody we know), families
UNWIND CASE size(holders) WHEN 0 THEN [null] ELSE holders END AS holder
WITH unit, collect(DISTINCT holder) AS holders
WITH unit, holders, CASE size(holders) WHEN 0 THEN [null] ELSE holders END AS each
UNWIND each AS holder
WITH holder, sum(1.0 / size(each)) AS amount
RETURN collect(CASE WHEN holder IS NOT NULL THEN amount END) AS amounts,
  sum(CASE WHEN holder IS NULL THEN amount ELSE 0.0 END) AS unknown
