// Removes all fields of action and modules.
// Params: none
// Returns: nothing
MATCH (part:ProgrammePart)
DETACH DELETE part
