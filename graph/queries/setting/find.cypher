// One setting.
// Params: key
// Returns: value
MATCH (s:Setting {key: $key})
RETURN s.value AS value
