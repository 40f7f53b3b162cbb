// `text` is folded (width, case, simplified characters) before it is stored; cjk makes bigrams of hanzi.
// Lucene works beside the writers; a load's end waits for it.
CREATE FULLTEXT INDEX patentText IF NOT EXISTS FOR (n:Patent) ON EACH [n.text]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk', `fulltext.eventually_consistent`: true}};
CREATE FULLTEXT INDEX entityNames IF NOT EXISTS
FOR (n:Holder|Standard|Chain|ChainNode|IndustrySystem|Cluster|Region) ON EACH [n.search]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk', `fulltext.eventually_consistent`: true}};
