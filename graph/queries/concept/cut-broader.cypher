// Removes all BROADER edges.
// Params: none
// Returns: nothing
MATCH (:Concept)-[edge:BROADER]->(:Concept)
DELETE edge
