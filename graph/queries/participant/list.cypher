// Participants after an id, in the order of ids.
// Params: kinds, ags (empty: everywhere), search (folded part of a word; empty: all), after, limit
// Returns: participant
MATCH (p:Participant)
WHERE p.id > $after AND p.kind IN $kinds AND ($ags = '' OR p.ags = $ags) AND ($search = '' OR p.search CONTAINS $search)
RETURN p AS participant
ORDER BY p.id
LIMIT $limit
