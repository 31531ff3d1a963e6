// Takes the lock all writers of a shared graph queue at, until the transaction ends.
// Params: name
// Returns: value
MERGE (k:Counter {name: $name})
ON CREATE SET k.value = 0
SET k.locked = true
RETURN k.value AS value
