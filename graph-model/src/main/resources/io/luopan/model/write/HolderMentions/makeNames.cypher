// The names that registers tell, before they are tied to holders.
CYPHER replan=skip
UNWIND $lists.keys AS key
MERGE (:HolderName {key: key})
