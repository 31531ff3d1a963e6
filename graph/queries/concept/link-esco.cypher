// Links concepts to entries of a foreign vocabulary, as a person confirmed it.
// Params: rows: id of the concept, esco: address of the entry
// Returns: nothing
UNWIND $rows AS row
MATCH (c:Concept {id: row.id})
SET c.esco = row.esco
