// Says how far a counter went.
// Params: name, value
// Returns: nothing
MATCH (k:Counter {name: $name})
SET k.value = $value
