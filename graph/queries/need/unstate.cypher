// Takes back who states needs.
// Params: rows: id
// Returns: nothing
UNWIND $rows AS row
MATCH (n:Need {id: row.id})<-[stated:STATES]-(:Participant)
DELETE stated
