// Whether records call any patent by a number. To count them all would count the transaction's changes too.
// returns: any
RETURN EXISTS { (:PatentNumber) } AS any
