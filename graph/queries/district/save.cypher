// Creates or replaces districts.
// Params: rows: District
// Returns: nothing
UNWIND $rows AS row
MERGE (d:District {ags: row.ags})
SET d.name = row.name,
    d.form = row.form,
    d.state = row.state,
    d.nuts3 = row.nuts3,
    d.lat = row.lat,
    d.lon = row.lon,
    d.areaKm2 = row.areaKm2,
    d.population = row.population
