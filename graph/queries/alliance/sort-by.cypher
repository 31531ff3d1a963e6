// Creates the fields of action and modules of alliances.
// Params: rows: alliance, key (alliance/id), id, kind, name, en, position
// Returns: nothing
UNWIND $rows AS row
MATCH (a:Alliance {id: row.alliance})
CREATE (a)-[:SORTS_BY {position: row.position}]->(:ProgrammePart {key: row.key, id: row.id, kind: row.kind, name: row.name, en: row.en})
