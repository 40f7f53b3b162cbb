CREATE INDEX inventor_merged_into IF NOT EXISTS FOR (n:Inventor) ON (n.mergedInto);
