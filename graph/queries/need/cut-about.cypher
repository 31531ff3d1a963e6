// Removes all ABOUT ties of needs.
// Params: rows: id
// Returns: nothing
UNWIND $rows AS row
MATCH (n:Need {id: row.id})-[tie:ABOUT]->(:Concept)
DELETE tie
