// Needs after an id, in the order of ids.
// Params: status (empty: any), ags (empty: everywhere), after, limit
// Returns: id, need, participantId
MATCH (n:Need)
WHERE n.id > $after AND ($status = '' OR n.status = $status) AND ($ags = '' OR n.ags = $ags)
WITH n
ORDER BY n.id
LIMIT $limit
OPTIONAL MATCH (p:Participant)-[:STATES]->(n)
RETURN n.id AS id, n AS need, p.id AS participantId
ORDER BY id
