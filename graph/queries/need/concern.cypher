// Ties needs to the concepts they are about; unknown concepts are left out.
// Params: rows: id, concept, weight, source
// Returns: nothing
UNWIND $rows AS row
MATCH (n:Need {id: row.id})
MATCH (c:Concept {id: row.concept})
CREATE (n)-[:ABOUT {weight: row.weight, source: row.source}]->(c)
