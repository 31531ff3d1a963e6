// Creates or replaces needs, without their ties.
// Params: rows: Need, its from as askerKind
// Returns: nothing
UNWIND $rows AS row
MERGE (n:Need {id: row.id})
SET n.askerKind = row.askerKind,
    n.trade = row.trade,
    n.employees = row.employees,
    n.postalCode = row.postalCode,
    n.town = row.town,
    n.ags = row.ags,
    n.text = row.text,
    n.fieldOfAction = row.fieldOfAction,
    n.status = row.status,
    n.createdAt = row.createdAt,
    n.changedAt = row.changedAt,
    n.version = row.version
