// Needs one participant states, in the order of ids.
// Params: participantId, status (empty: any), ags (empty: everywhere), after, limit
// Returns: id, need, participantId
MATCH (p:Participant {id: $participantId})-[:STATES]->(n:Need)
WHERE n.id > $after AND ($status = '' OR n.status = $status) AND ($ags = '' OR n.ags = $ags)
RETURN n.id AS id, n AS need, p.id AS participantId
ORDER BY id
LIMIT $limit
