// One kept answer.
// Params: id
// Returns: answer
MATCH (a:KeptAnswer {id: $id})
RETURN a AS answer
