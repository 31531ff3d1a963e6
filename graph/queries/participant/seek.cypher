// Ties participants to concepts they seek; unknown concepts are left out.
// Params: rows: id, concept, weight, source
// Returns: nothing
UNWIND $rows AS row
MATCH (p:Participant {id: row.id})
MATCH (c:Concept {id: row.concept})
CREATE (p)-[:SEEKS {weight: row.weight, source: row.source}]->(c)
