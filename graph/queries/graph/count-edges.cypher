// How many relationships there are, of all types: a copy of the graph must have as many.
// Params: none
// Returns: count
MATCH ()-[r]->()
RETURN count(*) AS count
