// Forgets answers given before a time.
// Params: at
// Returns: nothing
MATCH (a:KeptAnswer)
WHERE a.at < $at
DELETE a
