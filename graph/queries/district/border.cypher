// Says which districts touch; unknown ones are left out.
// Params: rows: one, other
// Returns: nothing
UNWIND $rows AS row
MATCH (one:District {ags: row.one})
MATCH (other:District {ags: row.other})
CREATE (one)-[:BORDERS]->(other)
