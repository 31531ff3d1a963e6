// Creates federal states.
// Params: rows: name
// Returns: nothing
UNWIND $rows AS row
MERGE (s:State {name: row.name})
