// Creates or replaces concepts, without their edges.
// Params: rows: Concept without broader and related
// Returns: nothing
UNWIND $rows AS row
MERGE (c:Concept {id: row.id})
SET c.label = row.label,
    c.en = row.en,
    c.kind = row.kind,
    c.workshop = row.workshop,
    c.says = row.says,
    c.research = row.research,
    c.creative = row.creative,
    c.offers = row.offers,
    c.trades = row.trades,
    c.esco = coalesce(row.esco, c.esco)
