// The SEEKS ties of participants.
// Params: ids
// Returns: id, concept, weight, source
UNWIND $ids AS id
MATCH (p:Participant {id: id})-[tie:SEEKS]->(c:Concept)
RETURN p.id AS id, c.id AS concept, tie.weight AS weight, tie.source AS source
