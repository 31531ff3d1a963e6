// Appends to the change log.
// Params: rows: seq, noun, id, kind, at, author
// Returns: nothing
UNWIND $rows AS row
CREATE (:Change {seq: row.seq, noun: row.noun, id: row.id, kind: row.kind, at: row.at, author: row.author})
