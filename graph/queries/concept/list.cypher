// The whole vocabulary, in the order of ids.
// Params: none
// Returns: concept
MATCH (c:Concept)
RETURN c AS concept
ORDER BY c.id
