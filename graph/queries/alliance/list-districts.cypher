// Districts alliances cover, in their order.
// Params: none
// Returns: alliance, ags
MATCH (a:Alliance)-[covers:COVERS]->(d:District)
RETURN a.id AS alliance, d.ags AS ags, covers.position AS position
ORDER BY alliance, position
