// Which of these ids are taken.
// Params: ids
// Returns: id
UNWIND $ids AS one
MATCH (n:Need {id: one})
RETURN n.id AS id
