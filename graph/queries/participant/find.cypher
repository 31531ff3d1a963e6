// One participant.
// Params: id
// Returns: participant
MATCH (p:Participant {id: $id})
RETURN p AS participant
