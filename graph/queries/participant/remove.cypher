// Removes a participant with all its ties; its needs stay.
// Params: id
// Returns: nothing
MATCH (p:Participant {id: $id})
DETACH DELETE p
