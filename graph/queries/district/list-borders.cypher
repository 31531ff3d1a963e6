// Pairs of districts that touch, each once.
// Params: none
// Returns: one, other
MATCH (one:District)-[:BORDERS]->(other:District)
RETURN one.ags AS one, other.ags AS other
