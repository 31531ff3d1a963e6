// Says which districts alliances cover; unknown ones are left out.
// Params: rows: id, ags, position
// Returns: nothing
UNWIND $rows AS row
MATCH (a:Alliance {id: row.id})
MATCH (d:District {ags: row.ags})
CREATE (a)-[:COVERS {position: row.position}]->(d)
