/** What the command line can do, as its help shows it. */
export const usage = `Handschlag, Kommandozeile

  npm run cli -- import participants DATEI [--map "Firma=name,PLZ=postalCode"] [--kind craft|research|creative|multiplier]
  npm run cli -- import needs DATEI [--map "Anliegen=text"]
      DATEI: JSON-Zeilen (.jsonl), CSV (.csv, .tsv) oder Excel (.xlsx). Fehlerhafte Zeilen werden gemeldet, gute
      übernommen; dieselbe Datei ein zweites Mal ändert nichts.
  npm run cli -- export participants [DATEI]
  npm run cli -- export needs [DATEI]
      JSON-Zeilen in der Form des Imports, ohne DATEI auf die Standardausgabe.
  npm run -s cli -- api-keys create NAME [--role editor|administrator]
      Gibt den Schlüssel allein auf einer Zeile aus. Er wird nur dieses eine Mal gezeigt.
  npm run cli -- api-keys list
  npm run cli -- api-keys remove ID
  npm run cli -- demo load
      Lädt die erfundene Beispielregion.

Wo der Graph liegt, sagen GRAPH_PATH oder GRAPH_URL, GRAPH_USER und GRAPH_PASSWORD.
`
