// Creates or replaces settings.
// Params: rows: key, value
// Returns: nothing
UNWIND $rows AS row
MERGE (s:Setting {key: row.key})
SET s.value = row.value
