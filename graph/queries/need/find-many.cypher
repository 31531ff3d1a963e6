// Needs by their ids and who states them, in any order.
// Params: ids
// Returns: id, need, participantId (null: nobody known)
UNWIND $ids AS one
MATCH (n:Need {id: one})
OPTIONAL MATCH (p:Participant)-[:STATES]->(n)
RETURN n.id AS id, n AS need, p.id AS participantId
