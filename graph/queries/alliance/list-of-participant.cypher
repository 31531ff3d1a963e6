// Alliances that cover the district of a participant.
// Params: participantId
// Returns: id
MATCH (p:Participant {id: $participantId})-[:`IN`]->(:District)<-[:COVERS]-(a:Alliance)
RETURN a.id AS id
ORDER BY id
