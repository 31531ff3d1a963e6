// Ties concepts to related ones; unknown concepts are left out.
// Params: rows: start, target, weight, position
// Returns: nothing
UNWIND $rows AS row
MATCH (one:Concept {id: row.start})
MATCH (other:Concept {id: row.target})
CREATE (one)-[:RELATED {weight: row.weight, position: row.position}]->(other)
