// All BROADER edges.
// Params: none
// Returns: from, to
MATCH (one:Concept)-[edge:BROADER]->(other:Concept)
RETURN one.id AS start, other.id AS target, edge.position AS position
ORDER BY start, position
