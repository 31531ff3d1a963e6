// All alliances, in the order of ids.
// Params: none
// Returns: alliance
MATCH (a:Alliance)
RETURN a AS alliance
ORDER BY a.id
