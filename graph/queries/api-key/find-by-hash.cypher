// The API key with this hash.
// Params: hash
// Returns: key
MATCH (k:ApiKey {hash: $hash})
RETURN k AS key
