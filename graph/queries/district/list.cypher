// All districts, in the order of their keys.
// Params: none
// Returns: district
MATCH (d:District)
RETURN d AS district
ORDER BY d.ags
