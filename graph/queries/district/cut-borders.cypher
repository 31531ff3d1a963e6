// Removes all borders.
// Params: none
// Returns: nothing
MATCH (:District)-[border:BORDERS]->(:District)
DELETE border
