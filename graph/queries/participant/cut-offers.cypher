// Removes all OFFERS ties of participants.
// Params: rows: id
// Returns: nothing
UNWIND $rows AS row
MATCH (p:Participant {id: row.id})-[tie:OFFERS]->(:Concept)
DELETE tie
