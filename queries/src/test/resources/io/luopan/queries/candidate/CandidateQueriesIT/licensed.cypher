// One patent of Yangzhou's company and university is licensed.
MATCH (p:Patent {id: 'patent/CN201610000004'}), (h:Holder {id: 'holder/n-taian'})
CREATE (p)-[:LICENSED_TO {rawName: h.name}]->(h)
