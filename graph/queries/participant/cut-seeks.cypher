// Removes all SEEKS ties of participants.
// Params: rows: id
// Returns: nothing
UNWIND $rows AS row
MATCH (p:Participant {id: row.id})-[tie:SEEKS]->(:Concept)
DELETE tie
