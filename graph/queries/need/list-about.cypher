// The concepts needs were understood as.
// Params: ids
// Returns: id, concept, weight, source
UNWIND $ids AS id
MATCH (n:Need {id: id})-[tie:ABOUT]->(c:Concept)
RETURN n.id AS id, c.id AS concept, tie.weight AS weight, tie.source AS source
