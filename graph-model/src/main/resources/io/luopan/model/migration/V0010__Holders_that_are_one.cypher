CREATE INDEX holder_merged_into IF NOT EXISTS FOR (n:Holder) ON (n.mergedInto);
CREATE INDEX may_be_same_score IF NOT EXISTS FOR ()-[r:MAY_BE_SAME]-() ON (r.score);
