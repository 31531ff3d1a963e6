// Participants that share a concept with this one, most in common first.
// Params: id, limit
// Returns: id, kind, name, concepts (ids of the shared ones)
MATCH (p:Participant {id: $id})-[:OFFERS|SEEKS]->(c:Concept)<-[:OFFERS|SEEKS]-(other:Participant)
WHERE other.id <> $id
WITH other.id AS id, other.kind AS kind, other.name AS name, collect(DISTINCT c.id) AS concepts, count(DISTINCT c.id) AS shared
RETURN id, kind, name, concepts
ORDER BY shared DESC, id
LIMIT $limit
