// Removes an API key.
// Params: id
// Returns: nothing
MATCH (k:ApiKey {id: $id})
DELETE k
