// The names that registers tell, before they are tied to holders.
UNWIND $keys AS key
MERGE (:HolderName {key: key})
