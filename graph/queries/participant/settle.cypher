// Puts participants into their districts; unknown districts are left out.
// Params: rows: id, ags
// Returns: nothing
UNWIND $rows AS row
MATCH (p:Participant {id: row.id})
MATCH (d:District {ags: row.ags})
CREATE (p)-[:`IN`]->(d)
