// Puts districts into their states.
// Params: rows: ags, state
// Returns: nothing
UNWIND $rows AS row
MATCH (d:District {ags: row.ags})
MATCH (s:State {name: row.state})
CREATE (d)-[:`IN`]->(s)
