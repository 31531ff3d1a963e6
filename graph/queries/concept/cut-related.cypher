// Removes all RELATED edges.
// Params: none
// Returns: nothing
MATCH (:Concept)-[edge:RELATED]->(:Concept)
DELETE edge
