// Says who states a need; unknown participants are left out.
// Params: rows: id, participantId
// Returns: nothing
UNWIND $rows AS row
MATCH (p:Participant {id: row.participantId})
MATCH (n:Need {id: row.id})
CREATE (p)-[:STATES]->(n)
