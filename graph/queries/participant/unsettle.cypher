// Takes participants out of their districts.
// Params: rows: id
// Returns: nothing
UNWIND $rows AS row
MATCH (p:Participant {id: row.id})-[place:`IN`]->(:District)
DELETE place
