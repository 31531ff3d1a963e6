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
  npm run -s cli -- link --labels DATEI --queries DATEI [--top 20]
      Schlägt zu jeder Zeile der Anfragen die nächsten Bezeichnungen vor, als JSON-Zeilen. Eine Zeile ist ein Text,
      oder Kennung, Tabulator, Text.
  npm run -s cli -- link --vocabulary DATEI [--top 3] > VORSCHLÄGE.jsonl
      Schlägt Verbindungen unserer Begriffe zu einem fremden Vokabular vor (ESCO als CSV vom Portal, oder eine Liste).
  npm run cli -- link --confirm VORSCHLÄGE.jsonl
      Speichert die Zeilen, in denen jemand "proposed" durch "confirmed" ersetzt hat.
  npm run cli -- demo load
      Lädt die erfundene Beispielregion.

Wo der Graph liegt, sagen GRAPH_PATH oder GRAPH_URL, GRAPH_USER und GRAPH_PASSWORD.
`
