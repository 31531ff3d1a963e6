// How many participants of each kind live in each district; those without a district count under ''.
// Params: none
// Returns: ags, kind, count, demo (how many of them are invented)
MATCH (p:Participant)
RETURN coalesce(p.ags, '') AS ags, p.kind AS kind, count(*) AS count, sum(CASE WHEN p.demo THEN 1 ELSE 0 END) AS demo
ORDER BY ags, kind
