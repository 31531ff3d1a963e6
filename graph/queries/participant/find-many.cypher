// Participants by their ids, in any order.
// Params: ids
// Returns: participant
UNWIND $ids AS id
MATCH (p:Participant {id: id})
RETURN p AS participant
