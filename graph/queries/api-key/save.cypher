// Creates or replaces API keys.
// Params: rows: id, name, hash, role, createdAt
// Returns: nothing
UNWIND $rows AS row
MERGE (k:ApiKey {id: row.id})
SET k.name = row.name, k.hash = row.hash, k.role = row.role, k.createdAt = row.createdAt
