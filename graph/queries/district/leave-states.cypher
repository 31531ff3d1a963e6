// Takes all districts out of their states.
// Params: none
// Returns: nothing
MATCH (:District)-[place:`IN`]->(:State)
DELETE place
