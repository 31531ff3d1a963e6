// Keeps answers given under an Idempotency-Key.
// Params: rows: id, key, actor, bodyHash, status, headers, body, at
// Returns: nothing
UNWIND $rows AS row
MERGE (a:KeptAnswer {id: row.id})
SET a.key = row.key, a.actor = row.actor, a.bodyHash = row.bodyHash, a.status = row.status,
    a.`headers` = row.`headers`, a.body = row.body, a.at = row.at
