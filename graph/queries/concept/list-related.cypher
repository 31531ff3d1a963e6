// All RELATED edges.
// Params: none
// Returns: from, to, weight
MATCH (one:Concept)-[edge:RELATED]->(other:Concept)
RETURN one.id AS start, other.id AS target, edge.position AS position, edge.weight AS weight
ORDER BY start, position
