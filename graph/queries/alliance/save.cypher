// Creates alliances.
// Params: rows: id, name, en, description, demo
// Returns: nothing
UNWIND $rows AS row
CREATE (a:Alliance {id: row.id, name: row.name, en: row.en, description: row.description, demo: row.demo})
