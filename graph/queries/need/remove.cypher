// Removes a need with all its ties.
// Params: id
// Returns: nothing
MATCH (n:Need {id: $id})
DETACH DELETE n
