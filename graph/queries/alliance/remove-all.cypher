// Removes all alliances.
// Params: none
// Returns: nothing
MATCH (a:Alliance)
DETACH DELETE a
