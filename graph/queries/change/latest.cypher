// The number of the newest change.
// Params: none
// Returns: count (0: nothing changed yet)
MATCH (c:Change)
RETURN coalesce(max(c.seq), 0) AS count
