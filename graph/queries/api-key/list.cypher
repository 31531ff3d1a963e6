// All API keys, in the order of ids.
// Params: none
// Returns: key
MATCH (k:ApiKey)
RETURN k AS key
ORDER BY k.id
