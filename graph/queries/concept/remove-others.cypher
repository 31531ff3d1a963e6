// Removes all concepts but these, with their ties.
// Params: ids
// Returns: nothing
MATCH (c:Concept)
WHERE NOT c.id IN $ids
DETACH DELETE c
