// One need and who states it.
// Params: id
// Returns: id, need, participantId (null: nobody known)
MATCH (n:Need {id: $id})
OPTIONAL MATCH (p:Participant)-[:STATES]->(n)
RETURN n.id AS id, n AS need, p.id AS participantId
