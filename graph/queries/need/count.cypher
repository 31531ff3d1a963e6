// How many needs there are.
// Params: none
// Returns: count
MATCH (n:Need)
RETURN count(*) AS count
