// Creates or replaces participants, without their ties.
// Params: rows: Participant plus search (its searchable words, folded)
// Returns: nothing
UNWIND $rows AS row
MERGE (p:Participant {id: row.id})
SET p.kind = row.kind,
    p.name = row.name,
    p.institution = row.institution,
    p.postalCode = row.postalCode,
    p.town = row.town,
    p.ags = row.ags,
    p.lat = row.lat,
    p.lon = row.lon,
    p.trade = row.trade,
    p.subject = row.subject,
    p.submarket = row.submarket,
    p.employees = row.employees,
    p.text = row.text,
    p.skills = row.skills,
    p.equipment = row.equipment,
    p.formats = row.formats,
    p.seeks = row.seeks,
    p.maxDistanceKm = row.maxDistanceKm,
    p.capacity = row.capacity,
    p.website = row.website,
    p.demo = row.demo,
    p.createdAt = row.createdAt,
    p.changedAt = row.changedAt,
    p.version = row.version,
    p.search = row.search
