// How many nodes there are, of all labels: a copy of the graph must have as many.
// Params: none
// Returns: count
MATCH (n)
RETURN count(*) AS count
