// Ties concepts to broader ones; unknown concepts are left out.
// Params: rows: start, target, position
// Returns: nothing
UNWIND $rows AS row
MATCH (one:Concept {id: row.start})
MATCH (other:Concept {id: row.target})
CREATE (one)-[:BROADER {position: row.position}]->(other)
