// Patents p that some declaration, list or finding calls by number. returns: patent
WITH p WHERE EXISTS { (p)<-[:NUMBER_OF]-(:PatentNumber) }
RETURN p.id AS patent
