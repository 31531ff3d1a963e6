// Tables of the embedded engine. Only ever add: older journals are replayed onto this text.
// A new property of a table that exists goes to the end of this file as
// `ALTER TABLE Label ADD IF NOT EXISTS property TYPE;`
CREATE NODE TABLE IF NOT EXISTS Participant (
  id STRING,
  kind STRING,
  name STRING,
  institution STRING,
  postalCode STRING,
  town STRING,
  ags STRING,
  lat DOUBLE,
  lon DOUBLE,
  trade STRING,
  subject STRING,
  submarket STRING,
  employees INT64,
  text STRING,
  skills STRING[],
  equipment STRING[],
  formats STRING[],
  seeks STRING[],
  maxDistanceKm DOUBLE,
  capacity INT64,
  website STRING,
  demo BOOLEAN,
  createdAt STRING,
  changedAt STRING,
  version INT64,
  search STRING,
  PRIMARY KEY (id)
);
CREATE NODE TABLE IF NOT EXISTS Need (
  id STRING,
  askerKind STRING,
  trade STRING,
  employees INT64,
  postalCode STRING,
  town STRING,
  ags STRING,
  text STRING,
  fieldOfAction STRING,
  status STRING,
  createdAt STRING,
  changedAt STRING,
  version INT64,
  PRIMARY KEY (id)
);
CREATE NODE TABLE IF NOT EXISTS Concept (
  id STRING,
  label STRING,
  en STRING,
  kind STRING,
  workshop STRING[],
  says STRING[],
  research STRING[],
  creative STRING[],
  offers STRING[],
  trades STRING[],
  esco STRING,
  PRIMARY KEY (id)
);
CREATE NODE TABLE IF NOT EXISTS District (
  ags STRING,
  name STRING,
  form STRING,
  state STRING,
  nuts3 STRING,
  lat DOUBLE,
  lon DOUBLE,
  areaKm2 DOUBLE,
  population INT64,
  PRIMARY KEY (ags)
);
CREATE NODE TABLE IF NOT EXISTS State (
  name STRING,
  PRIMARY KEY (name)
);
CREATE NODE TABLE IF NOT EXISTS Alliance (
  id STRING,
  name STRING,
  en STRING,
  description STRING,
  demo BOOLEAN,
  PRIMARY KEY (id)
);
CREATE NODE TABLE IF NOT EXISTS ProgrammePart (
  key STRING,
  id STRING,
  kind STRING,
  name STRING,
  en STRING,
  PRIMARY KEY (key)
);
CREATE NODE TABLE IF NOT EXISTS ApiKey (
  id STRING,
  name STRING,
  hash STRING,
  role STRING,
  createdAt STRING,
  PRIMARY KEY (id)
);
CREATE NODE TABLE IF NOT EXISTS KeptAnswer (
  id STRING,
  key STRING,
  actor STRING,
  bodyHash STRING,
  status INT64,
  `headers` STRING,
  body STRING,
  at STRING,
  PRIMARY KEY (id)
);
CREATE NODE TABLE IF NOT EXISTS Setting (
  key STRING,
  value STRING,
  PRIMARY KEY (key)
);
CREATE NODE TABLE IF NOT EXISTS Change (
  seq INT64,
  noun STRING,
  id STRING,
  kind STRING,
  at STRING,
  author STRING,
  PRIMARY KEY (seq)
);
CREATE REL TABLE IF NOT EXISTS `IN` (FROM Participant TO District, FROM District TO State);
CREATE REL TABLE IF NOT EXISTS OFFERS (FROM Participant TO Concept, weight DOUBLE, source STRING);
CREATE REL TABLE IF NOT EXISTS SEEKS (FROM Participant TO Concept, weight DOUBLE, source STRING);
CREATE REL TABLE IF NOT EXISTS STATES (FROM Participant TO Need);
CREATE REL TABLE IF NOT EXISTS ABOUT (FROM Need TO Concept, weight DOUBLE, source STRING);
CREATE REL TABLE IF NOT EXISTS BROADER (FROM Concept TO Concept, position INT64);
CREATE REL TABLE IF NOT EXISTS RELATED (FROM Concept TO Concept, weight DOUBLE, position INT64);
CREATE REL TABLE IF NOT EXISTS BORDERS (FROM District TO District);
CREATE REL TABLE IF NOT EXISTS COVERS (FROM Alliance TO District, position INT64);
CREATE REL TABLE IF NOT EXISTS SORTS_BY (FROM Alliance TO ProgrammePart, position INT64);
