// Fields of action and modules of alliances, in their order.
// Params: none
// Returns: alliance, id, kind, name, en
MATCH (a:Alliance)-[sorts:SORTS_BY]->(part:ProgrammePart)
RETURN a.id AS alliance, part.id AS id, part.kind AS kind, part.name AS name, part.en AS en, sorts.position AS position
ORDER BY alliance, position
