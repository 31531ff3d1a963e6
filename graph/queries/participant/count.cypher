// How many participants there are.
// Params: none
// Returns: count
MATCH (p:Participant)
RETURN count(*) AS count
