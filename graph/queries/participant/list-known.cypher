// Which of these ids are taken.
// Params: ids
// Returns: id
UNWIND $ids AS one
MATCH (p:Participant {id: one})
RETURN p.id AS id
