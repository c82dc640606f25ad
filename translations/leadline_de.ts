<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>QObject</name>
    <message>
        <source>Find a person, company or command</source>
        <translation>Person, Firma oder Befehl finden</translation>
    </message>
    <message>
        <source>Find a person, company or command, Ctrl+K</source>
        <translation>Person, Firma oder Befehl finden, Strg+K</translation>
    </message>
</context>
<context>
    <name>leadline::App</name>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>waiting for HaloPSA</source>
        <translation>auf HaloPSA warten</translation>
    </message>
    <message>
        <source>Nothing was asked and nothing was spent.</source>
        <translation>Es wurde nichts gefragt und nichts ausgegeben.</translation>
    </message>
    <message>
        <source>%1 has no operation &quot;%2&quot;.</source>
        <translation>%1 kennt die Abfrage „%2“ nicht.</translation>
    </message>
    <message>
        <source>Choose one of those the manifest lists.</source>
        <translation>Wählen Sie eine aus der Beschreibung des Anbieters.</translation>
    </message>
    <message>
        <source>%1 charges up to %2 credits a record, and no cap was given.</source>
        <translation>%1 verlangt bis zu %2 Credits je Datensatz, und es wurde keine Obergrenze genannt.</translation>
    </message>
    <message>
        <source>Say how many credits this run may spend.</source>
        <translation>Sagen Sie, wie viele Credits dieser Lauf ausgeben darf.</translation>
    </message>
    <message>
        <source>Enrich %1 people with %2</source>
        <translation>%1 Personen mit %2 anreichern</translation>
    </message>
    <message>
        <source>%1 may not process this person (451).</source>
        <translation>%1 darf diese Person nicht verarbeiten (451).</translation>
    </message>
    <message>
        <source>%1 of %2, %3 found, %4 credits</source>
        <translation>%1 von %2, %3 gefunden, %4 Credits</translation>
    </message>
    <message>
        <source>Found %1 of %2. Spent %3 credits. %4 skipped, %5 left by the cap.</source>
        <translation>%1 von %2 gefunden. %3 Credits ausgegeben. %4 übersprungen, %5 wegen der Obergrenze ausgelassen.</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>lesen</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 von %2 Zeilen</translation>
    </message>
    <message>
        <source>%1 rows: %2 added, %3 already there, %4 rejected</source>
        <translation>%1 Zeilen: %2 hinzugefügt, %3 schon da, %4 abgelehnt</translation>
    </message>
    <message>
        <source>same name at the same company</source>
        <translation>gleicher Name in derselben Firma</translation>
    </message>
    <message>
        <source>same surname and phone number</source>
        <translation>gleicher Nachname und gleiche Telefonnummer</translation>
    </message>
    <message>
        <source>On the do-not-contact list.</source>
        <translation>Auf der Sperrliste.</translation>
    </message>
    <message>
        <source>Found in HaloPSA by e-mail address.</source>
        <translation>In HaloPSA über die E-Mail-Adresse gefunden.</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <translation>%1 als %2</translation>
    </message>
    <message>
        <source>on the do-not-contact list</source>
        <translation>auf der Sperrliste</translation>
    </message>
    <message>
        <source>marked Do Not Contact in HaloPSA</source>
        <translation>in HaloPSA als Do Not Contact markiert</translation>
    </message>
    <message>
        <source>possible duplicate, a person decides</source>
        <translation>mögliche Dublette, ein Mensch entscheidet</translation>
    </message>
    <message>
        <source>same e-mail address as another row</source>
        <translation>gleiche E-Mail-Adresse wie eine andere Zeile</translation>
    </message>
    <message>
        <source>already in HaloPSA, nothing to add</source>
        <translation>schon in HaloPSA, nichts zu ergänzen</translation>
    </message>
    <message>
        <source>already in HaloPSA and worked on by hand</source>
        <translation>schon in HaloPSA und von Hand in Arbeit</translation>
    </message>
    <message>
        <source>a required value is missing</source>
        <translation>ein nötiger Wert fehlt</translation>
    </message>
    <message>
        <source>outcome unknown, checked again in the next pass</source>
        <translation>Ausgang ungewiss, wird im nächsten Durchgang geprüft</translation>
    </message>
    <message>
        <source>withdrawn before it was sent</source>
        <translation>vor dem Senden zurückgezogen</translation>
    </message>
    <message>
        <source>%1 fetched, %2 new</source>
        <translation>%1 geholt, %2 neu</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 fetched, %2 new, %3 updated, %4 possible duplicates, %5 suppressed</source>
        <translation>%1 geholt, %2 neu, %3 ergänzt, %4 mögliche Dubletten, %5 gesperrt</translation>
    </message>
    <message>
        <source>The %1 records that arrived before are in the worklist.</source>
        <translation>Die %1 Datensätze, die vorher kamen, sind in der Arbeitsliste.</translation>
    </message>
    <message>
        <source>This workspace has no HaloPSA connection.</source>
        <translation>Dieser Arbeitsbereich hat keine Verbindung zu HaloPSA.</translation>
    </message>
    <message>
        <source>Add one in Setup, or with leadlinectl connect.</source>
        <translation>Legen Sie eine unter Einrichten oder mit leadlinectl connect an.</translation>
    </message>
    <message>
        <source>This workspace has %1 HaloPSA connections.</source>
        <translation>Dieser Arbeitsbereich hat %1 Verbindungen zu HaloPSA.</translation>
    </message>
    <message>
        <source>Say which one by its name.</source>
        <translation>Sagen Sie mit dem Namen, welche gemeint ist.</translation>
    </message>
    <message>
        <source>The tenant lacks parts of the pipeline: %1.</source>
        <translation>Dem Mandanten fehlen Teile der Pipeline: %1.</translation>
    </message>
    <message>
        <source>Create them in HaloPSA or rename what plays their role, then test the connection again.</source>
        <translation>Legen Sie sie in HaloPSA an, oder benennen Sie um, was ihre Rolle spielt, und prüfen Sie die Verbindung noch einmal.</translation>
    </message>
    <message>
        <source>custom field %1</source>
        <translation>eigenes Feld %1</translation>
    </message>
    <message>
        <source>%1 ticket types, %2 statuses, %3 of %4 custom fields</source>
        <translation>%1 Ticket-Typen, %2 Status, %3 von %4 eigenen Feldern</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>%1 lesen</translation>
    </message>
    <message>
        <source>%1 records read</source>
        <translation>%1 Datensätze gelesen</translation>
    </message>
    <message>
        <source>%1 of %1 read, %2 new, %3 changed</source>
        <translation>%1 von %1 gelesen, %2 neu, %3 geändert</translation>
    </message>
    <message>
        <source>%1 created, %2 updated, %3 moved, %4 refused, %5 left alone</source>
        <translation>%1 angelegt, %2 geändert, %3 verschoben, %4 abgelehnt, %5 so gelassen</translation>
    </message>
    <message>
        <source>Finish open changes in %1</source>
        <translation>Offene Änderungen in %1 zu Ende bringen</translation>
    </message>
    <message>
        <source>%1 still open</source>
        <translation>%1 noch offen</translation>
    </message>
    <message>
        <source>Nothing is waiting.</source>
        <translation>Es wartet nichts.</translation>
    </message>
    <message>
        <source>%1 operations are open.</source>
        <translation>%1 Vorgänge sind offen.</translation>
    </message>
    <message>
        <source>The audit trail was changed at entry %1.</source>
        <translation>Das Protokoll wurde bei Eintrag %1 verändert.</translation>
    </message>
    <message>
        <source>database file and foreign keys</source>
        <translation>Datenbankdatei und Fremdschlüssel</translation>
    </message>
    <message>
        <source>outbox: states, attempts, one create per record</source>
        <translation>Postausgang: Zustände, Versuche, ein Anlegen je Datensatz</translation>
    </message>
    <message>
        <source>audit trail: hash chain</source>
        <translation>Protokoll: Prüfkette</translation>
    </message>
</context>
<context>
    <name>leadline::Cli</name>
    <message>
        <source>Workspace file; made when missing.</source>
        <translation>Arbeitsbereich (Datei); wird angelegt, wenn er fehlt.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Where keys are kept: keychain (default), file (passphrase-encrypted, beside the workspace) or session (nowhere).</source>
        <translation>Wo Schlüssel liegen: keychain (Schlüsselbund, Vorgabe), file (mit Passphrase verschlüsselt, neben dem Arbeitsbereich) oder session (nirgends).</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>File descriptor that holds the passphrase of --secrets file.</source>
        <translation>Dateideskriptor mit der Passphrase für --secrets file.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>PEM file of a private certificate authority; may be repeated.</source>
        <translation>PEM-Datei einer eigenen Zertifizierungsstelle; mehrfach möglich.</translation>
    </message>
    <message>
        <source>Print one JSON object instead of words.</source>
        <translation>Ein JSON-Objekt statt Worten ausgeben.</translation>
    </message>
    <message>
        <source>leadlinectl: Leadline without a window. The same core, the same checks, the same secrets.

Usage: leadlinectl COMMAND [options]

New here?   leadlinectl demo      the whole job on a throwaway sandbox: no account, no key, no network

Commands:
</source>
        <translation>leadlinectl: Leadline ohne Fenster. Derselbe Kern, dieselben Prüfungen, dieselben Schlüssel.

Aufruf: leadlinectl BEFEHL [Optionen]

Neu hier?   leadlinectl demo      die ganze Arbeit in einer Wegwerf-Sandbox: ohne Konto, Schlüssel, Netz

Befehle:
</translation>
    </message>
    <message>
        <source>
`leadlinectl COMMAND --help` explains one command with examples.

Exit codes: 0 done · 1 error · 2 the command line was not understood · 3 it ran, but some records were refused, wait
or are unknown · 4 sign-in or permission · 5 no answer · 6 audit found a broken invariant · 130 interrupted
</source>
        <translation>
`leadlinectl BEFEHL --help` erklärt einen Befehl mit Beispielen.

Rückgabewerte: 0 erledigt · 1 Fehler · 2 Befehlszeile nicht verstanden · 3 gelaufen, aber einzelne Datensätze sind abgelehnt,
warten oder sind ungeklärt · 4 Anmeldung oder Rechte · 5 keine Antwort · 6 Prüfung fand einen Fehler · 130 abgebrochen
</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>Es wurde nichts getan.</translation>
    </message>
    <message>
        <source>See leadlinectl %1 --help.</source>
        <translation>Siehe leadlinectl %1 --help.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>Den Befehl „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>leadlinectl --help lists them.</source>
        <translation>leadlinectl --help zählt sie auf.</translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>Passphrase: </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no place for secrets.</source>
        <translation>„%1“ ist kein Ort für Schlüssel.</translation>
    </message>
    <message>
        <source>Nothing was opened.</source>
        <translation>Es wurde nichts geöffnet.</translation>
    </message>
    <message>
        <source>Use keychain, file or session.</source>
        <translation>Möglich sind keychain, file und session.</translation>
    </message>
    <message>
        <source>Execute a saved plan exactly, or finish what was interrupted.</source>
        <translation>Einen gespeicherten Plan genau ausführen oder Unterbrochenes zu Ende bringen.</translation>
    </message>
    <message>
        <source>Plan file made by `plan --out`.</source>
        <translation>Plandatei aus `plan --out`.</translation>
    </message>
    <message>
        <source>Finish open operations instead.</source>
        <translation>Stattdessen offene Vorgänge zu Ende bringen.</translation>
    </message>
    <message>
        <source>HaloPSA connection, for --resume.</source>
        <translation>HaloPSA-Verbindung für --resume.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>List every row of the receipt.</source>
        <translation>Jede Zeile des Belegs ausgeben.</translation>
    </message>
    <message>
        <source>Nothing is open any more.</source>
        <translation>Nichts ist mehr offen.</translation>
    </message>
    <message>
        <source>%1 operations are still open; see `leadlinectl state`.</source>
        <translation>%1 Vorgänge sind noch offen; siehe `leadlinectl state`.</translation>
    </message>
    <message>
        <source>Check the workspace&apos;s invariants; exit code 0 only if all hold.</source>
        <translation>Die Regeln des Arbeitsbereichs prüfen; Rückgabewert 0 nur, wenn alle gelten.</translation>
    </message>
    <message>
        <source>Examples:
  leadlinectl audit
  leadlinectl audit --trail 50        who did what, newest first</source>
        <translation>Beispiele:
  leadlinectl audit
  leadlinectl audit --trail 50        wer was getan hat, Neuestes zuerst</translation>
    </message>
    <message>
        <source>Show this many entries of the audit trail.</source>
        <translation>So viele Einträge des Protokolls zeigen.</translation>
    </message>
    <message>
        <source>checked: %1</source>
        <translation>geprüft: %1</translation>
    </message>
    <message>
        <source>BROKEN: %1</source>
        <translation>VERLETZT: %1</translation>
    </message>
    <message>
        <source>Sound.</source>
        <translation>In Ordnung.</translation>
    </message>
    <message>
        <source>Not sound. Nothing was changed; keep a copy of the workspace and read LL-DB-004 in the help.</source>
        <translation>Nicht in Ordnung. Nichts wurde geändert; heben Sie eine Kopie des Arbeitsbereichs auf und lesen Sie LL-DB-004 in der Hilfe.</translation>
    </message>
    <message>
        <source>WHEN</source>
        <translation>WANN</translation>
    </message>
    <message>
        <source>WHO</source>
        <translation>WER</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>WAS</translation>
    </message>
    <message>
        <source>ABOUT</source>
        <translation>WORÜBER</translation>
    </message>
    <message>
        <source>Show the pipeline: leads, prospects, opportunities and what keeps them from moving.</source>
        <translation>Die Pipeline zeigen: Leads, Interessenten, Verkaufschancen und was sie aufhält.</translation>
    </message>
    <message>
        <source>Examples:
  leadlinectl board --pull           read HaloPSA first
  leadlinectl board --stage prospect --json</source>
        <translation>Beispiele:
  leadlinectl board --pull           liest zuerst HaloPSA
  leadlinectl board --stage prospect --json</translation>
    </message>
    <message>
        <source>HaloPSA connection; the only one by default.</source>
        <translation>HaloPSA-Verbindung; ohne Angabe die einzige.</translation>
    </message>
    <message>
        <source>lead, prospect or opportunity.</source>
        <translation>lead, prospect oder opportunity.</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Read changes from HaloPSA first.</source>
        <translation>Zuerst Änderungen aus HaloPSA lesen.</translation>
    </message>
    <message>
        <source>Unmapped: %1</source>
        <translation>Nicht zugeordnet: %1</translation>
    </message>
    <message>
        <source>ready to promote</source>
        <translation>bereit zum Weiterstufen</translation>
    </message>
    <message>
        <source>The board is empty. `leadlinectl board --pull` reads HaloPSA.</source>
        <translation>Das Board ist leer. `leadlinectl board --pull` liest HaloPSA.</translation>
    </message>
    <message>
        <source>HALOPSA</source>
        <translation>HALOPSA</translation>
    </message>
    <message>
        <source>STAGE</source>
        <translation>STUFE</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>STATUS</translation>
    </message>
    <message>
        <source>NEXT</source>
        <translation>WEITER</translation>
    </message>
    <message>
        <source>Add, test, list or remove connections to HaloPSA and providers.</source>
        <translation>Verbindungen zu HaloPSA und Anbietern anlegen, prüfen, auflisten oder entfernen.</translation>
    </message>
    <message>
        <source>Examples:
  leadlinectl connect                                    list connections
  leadlinectl connect --sandbox http://127.0.0.1:8377    all connections of a running sandbox
  leadlinectl connect acme --kind halopsa --url https://acme.halopsa.com --client-id ID --live
                                                         asks for the secret without echo
  leadlinectl connect apollo --kind apollo --secret-fd 3 3&lt;key.txt
  leadlinectl connect acme --test
Secrets are never taken from arguments: other processes could read them.</source>
        <translation>Beispiele:
  leadlinectl connect                                    Verbindungen auflisten
  leadlinectl connect --sandbox http://127.0.0.1:8377    alle Verbindungen einer laufenden Sandbox
  leadlinectl connect acme --kind halopsa --url https://acme.halopsa.com --client-id ID --live
                                                         fragt ohne Echo nach dem Geheimnis
  leadlinectl connect apollo --kind apollo --secret-fd 3 3&lt;key.txt
  leadlinectl connect acme --test
Geheimnisse werden nie als Argument genommen: andere Programme könnten sie lesen.</translation>
    </message>
    <message>
        <source>Name of the connection.</source>
        <translation>Name der Verbindung.</translation>
    </message>
    <message>
        <source>halopsa, or a provider id such as apollo or hunter.</source>
        <translation>halopsa oder die Kennung eines Anbieters, etwa apollo oder hunter.</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Address of the service; for a provider its manifest&apos;s own by default.</source>
        <translation>Adresse des Dienstes; bei Anbietern sonst die aus ihrer Beschreibung.</translation>
    </message>
    <message>
        <source>url</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>HaloPSA authorisation server, when it cannot be discovered.</source>
        <translation>Anmeldeserver von HaloPSA, wenn er nicht zu finden ist.</translation>
    </message>
    <message>
        <source>HaloPSA tenant parameter, when the token request needs one.</source>
        <translation>Mandant für die Anmeldung bei HaloPSA, wenn er verlangt wird.</translation>
    </message>
    <message>
        <source>HaloPSA application id (not a secret).</source>
        <translation>Anwendungs-ID in HaloPSA (nicht geheim).</translation>
    </message>
    <message>
        <source>id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>This is a LIVE service, not a sandbox or trial.</source>
        <translation>Dies ist ein LIVE-Dienst, keine Sandbox und kein Testzugang.</translation>
    </message>
    <message>
        <source>File descriptor that holds the key or secret.</source>
        <translation>Dateideskriptor mit dem Schlüssel oder Geheimnis.</translation>
    </message>
    <message>
        <source>How often it may be asked; careful by default.</source>
        <translation>Wie oft gefragt werden darf; ohne Angabe vorsichtig.</translation>
    </message>
    <message>
        <source>Add all connections of the sandbox at this address.</source>
        <translation>Alle Verbindungen der Sandbox an dieser Adresse anlegen.</translation>
    </message>
    <message>
        <source>Test the connection; costs no credits.</source>
        <translation>Die Verbindung prüfen; kostet keine Credits.</translation>
    </message>
    <message>
        <source>Remove the connection and its secret.</source>
        <translation>Die Verbindung und ihr Geheimnis entfernen.</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>LIVE</translation>
    </message>
    <message>
        <source>SANDBOX</source>
        <translation>SANDBOX</translation>
    </message>
    <message>
        <source>No connection yet. Try `leadlinectl sandbox` and `leadlinectl connect --sandbox URL`.</source>
        <translation>Noch keine Verbindung. Versuchen Sie `leadlinectl sandbox` und `leadlinectl connect --sandbox URL`.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>ART</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>ADRESSE</translation>
    </message>
    <message>
        <source>PROFILE</source>
        <translation>PROFIL</translation>
    </message>
    <message>
        <source>Added %1 connections to the sandbox at %2.</source>
        <translation>%1 Verbindungen zur Sandbox an %2 angelegt.</translation>
    </message>
    <message>
        <source>Key or secret of %1: </source>
        <translation>Schlüssel oder Geheimnis von %1: </translation>
    </message>
    <message>
        <source>Saved %1; its secret is kept in the %2.</source>
        <translation>%1 gespeichert; das Geheimnis liegt hier: %2.</translation>
    </message>
    <message>
        <source>Removed %1 and its secret.</source>
        <translation>%1 und das Geheimnis dazu entfernt.</translation>
    </message>
    <message>
        <source>%1 answers in %2 ms%3. %4</source>
        <translation>%1 antwortet in %2 ms%3. %4</translation>
    </message>
    <message>
        <source> as %1</source>
        <translation> als %1</translation>
    </message>
    <message>
        <source>Credits left: %1.</source>
        <translation>Credits übrig: %1.</translation>
    </message>
    <message>
        <source>  missing: %1</source>
        <translation>  fehlt: %1</translation>
    </message>
    <message>
        <source>The whole main job on a throwaway sandbox: no account, no key, no network.</source>
        <translation>Die ganze Arbeit in einer Wegwerf-Sandbox: ohne Konto, Schlüssel, Netz.</translation>
    </message>
    <message>
        <source>Search Apollo and Hunter → enrich under a cap → plan → push → read back → promote. Prints one receipt.
Examples:
  leadlinectl demo
  leadlinectl demo --faults &quot;timeout-after-commit=0.2,429=0.05&quot;     the same, in bad weather
  leadlinectl demo --keep demo.leadline                            keep the workspace to look at</source>
        <translation>Apollo und Hunter durchsuchen → unter einer Obergrenze anreichern → planen → übertragen → zurücklesen → weiterstufen. Gibt einen Beleg aus.
Beispiele:
  leadlinectl demo
  leadlinectl demo --faults &quot;timeout-after-commit=0.2,429=0.05&quot;     dasselbe bei schlechtem Wetter
  leadlinectl demo --keep demo.leadline                            den Arbeitsbereich zum Ansehen behalten</translation>
    </message>
    <message>
        <source>Faults of the sandbox and their probability.</source>
        <translation>Störungen der Sandbox und ihre Wahrscheinlichkeit.</translation>
    </message>
    <message>
        <source>list</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Seed of the invented people.</source>
        <translation>Startwert für die erfundenen Personen.</translation>
    </message>
    <message>
        <source>Keep the workspace as this file.</source>
        <translation>Den Arbeitsbereich als diese Datei behalten.</translation>
    </message>
    <message>
        <source>How many people to search for.</source>
        <translation>Nach wie vielen Personen gesucht wird.</translation>
    </message>
    <message>
        <source>Sandbox at %1, workspace %2</source>
        <translation>Sandbox an %1, Arbeitsbereich %2</translation>
    </message>
    <message>
        <source>Demo: Apollo</source>
        <translation>Demo: Apollo</translation>
    </message>
    <message>
        <source>1 Search   Apollo: %1 candidates of %2, 0 credits</source>
        <translation>1 Suchen        Apollo: %1 Treffer von %2, 0 Credits</translation>
    </message>
    <message>
        <source>2 Enrich   Apollo: found %1 of %2, %3 of at most %4 credits</source>
        <translation>2 Anreichern    Apollo: %1 von %2 gefunden, %3 von höchstens %4 Credits</translation>
    </message>
    <message>
        <source>Demo: Hunter</source>
        <translation>Demo: Hunter</translation>
    </message>
    <message>
        <source>3 Search   Hunter at %1: %2 fetched, %3 new, %4 folded into known people, %5 credits</source>
        <translation>3 Suchen        Hunter bei %1: %2 geholt, %3 neu, %4 mit Bekannten zusammengeführt, %5 Credits</translation>
    </message>
    <message>
        <source>4 Plan     create %1, update %2, leave alone %3, refused %4; about %5 calls</source>
        <translation>4 Planen        %1 anlegen, %2 ändern, %3 so lassen, %4 abgelehnt; etwa %5 Aufrufe</translation>
    </message>
    <message>
        <source>5 Push     %1</source>
        <translation>5 Übertragen    %1</translation>
    </message>
    <message>
        <source>6 Promote  %1 to Prospect, %2 to Opportunity, by rule</source>
        <translation>6 Weiterstufen  %1 zum Interessenten, %2 zur Verkaufschance, nach Regel</translation>
    </message>
    <message>
        <source>7 Audit    %1</source>
        <translation>7 Prüfen        %1</translation>
    </message>
    <message>
        <source>every invariant holds</source>
        <translation>jede Regel gilt</translation>
    </message>
    <message>
        <source>Ask a provider about people in the worklist, under a credit cap.</source>
        <translation>Einen Anbieter nach Personen der Arbeitsliste fragen, mit einer Obergrenze für Credits.</translation>
    </message>
    <message>
        <source>Examples:
  leadlinectl enrich apollo --cap 50                 everyone without an e-mail address, at most 50 credits
  leadlinectl enrich hunter --operation verify --cap 10 --id 12 --id 13
Nothing is spent past the cap. People on the do-not-contact list are never asked about.</source>
        <translation>Beispiele:
  leadlinectl enrich apollo --cap 50                 alle ohne E-Mail-Adresse, höchstens 50 Credits
  leadlinectl enrich hunter --operation verify --cap 10 --id 12 --id 13
Über die Obergrenze hinaus wird nichts ausgegeben. Nach Personen auf der Sperrliste wird nie gefragt.</translation>
    </message>
    <message>
        <source>Provider connection.</source>
        <translation>Verbindung zum Anbieter.</translation>
    </message>
    <message>
        <source>Operation id; the person enrichment by default.</source>
        <translation>Kennung der Abfrage; ohne Angabe die Anreicherung von Personen.</translation>
    </message>
    <message>
        <source>Most credits this run may spend.</source>
        <translation>So viele Credits darf dieser Lauf höchstens ausgeben.</translation>
    </message>
    <message>
        <source>credits</source>
        <translation>Credits</translation>
    </message>
    <message>
        <source>Worklist row; may be repeated. Default: all without an e-mail address.</source>
        <translation>Zeile der Arbeitsliste; mehrfach möglich. Ohne Angabe: alle ohne E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Found %1 of %2. Spent %3 credits of at most %4. %5 skipped, %6 left by the cap, %7 failed.</source>
        <translation>%1 von %2 gefunden. %3 von höchstens %4 Credits ausgegeben. %5 übersprungen, %6 wegen der Obergrenze ausgelassen, %7 fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
    <message>
        <source>Read a CSV list file into the worklist.</source>
        <translation>Eine CSV-Liste in die Arbeitsliste einlesen.</translation>
    </message>
    <message>
        <source>Examples:
  leadlinectl import people.csv --preview            what each column is taken for; nothing is stored
  leadlinectl import hospitals.csv --country US
  leadlinectl import people.csv --column &quot;Work Phone=phone&quot; --column &quot;Notes=&quot;    change the mapping
UTF-8 with or without BOM, UTF-16 with BOM; comma, semicolon, tab or bar; quoted line breaks. Leading zeros stay.
Every row is accounted for: in the worklist, or rejected with its line and a reason.</source>
        <translation>Beispiele:
  leadlinectl import people.csv --preview            wofür jede Spalte gehalten wird; nichts wird gespeichert
  leadlinectl import hospitals.csv --country US
  leadlinectl import people.csv --column &quot;Work Phone=phone&quot; --column &quot;Notes=&quot;    die Zuordnung ändern
UTF-8 mit oder ohne BOM, UTF-16 mit BOM; Komma, Semikolon, Tabulator oder Strich; Umbrüche in Anführungszeichen. Führende Nullen bleiben.
Jede Zeile ist erklärt: in der Arbeitsliste oder mit Zeilennummer und Grund abgelehnt.</translation>
    </message>
    <message>
        <source>The list file.</source>
        <translation>Die Listendatei.</translation>
    </message>
    <message>
        <source>Show the inferred columns and stop.</source>
        <translation>Die erkannten Spalten zeigen und anhalten.</translation>
    </message>
    <message>
        <source>Country of phone numbers and addresses that name none (two letters).</source>
        <translation>Land für Nummern und Adressen ohne Landesangabe (zwei Buchstaben).</translation>
    </message>
    <message>
        <source>code</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>heading=key; an empty key leaves the column out; may be repeated.</source>
        <translation>Überschrift=Feld; ein leeres Feld lässt die Spalte weg; mehrfach möglich.</translation>
    </message>
    <message>
        <source>mapping</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>Name for what arrives; the file&apos;s name by default.</source>
        <translation>Name für das, was ankommt; ohne Angabe der Dateiname.</translation>
    </message>
    <message>
        <source>The file has no column &quot;%1&quot;.</source>
        <translation>Die Datei hat keine Spalte „%1“.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Es wurde nichts eingelesen.</translation>
    </message>
    <message>
        <source>--preview lists the headings as they are in the file.</source>
        <translation>--preview zeigt die Überschriften, wie sie in der Datei stehen.</translation>
    </message>
    <message>
        <source>%1 rows: %2 added to &quot;%3&quot;, %4 already there, %5 rejected.</source>
        <translation>%1 Zeilen: %2 zu „%3“ hinzugefügt, %4 schon da, %5 abgelehnt.</translation>
    </message>
    <message>
        <source>  line %1: %2 [%3]</source>
        <translation>  Zeile %1: %2 [%3]</translation>
    </message>
    <message>
        <source>%1, separated by &quot;%2&quot;.</source>
        <translation>%1, getrennt durch „%2“.</translation>
    </message>
    <message>
        <source>HEADING</source>
        <translation>ÜBERSCHRIFT</translation>
    </message>
    <message>
        <source>TAKEN FOR</source>
        <translation>GILT ALS</translation>
    </message>
    <message>
        <source>FIRST VALUE</source>
        <translation>ERSTER WERT</translation>
    </message>
    <message>
        <source>Show the exact changes a push would make; nothing is sent.</source>
        <translation>Zeigen, was eine Übertragung genau ändern würde; nichts wird gesendet.</translation>
    </message>
    <message>
        <source>Examples:
  leadlinectl plan                                    every row that waits in the worklist
  leadlinectl plan --out push.json --cells            cell by cell, and saved for `apply`
  leadlinectl plan --require oppcompanyname --require opptel     companies without a person, too</source>
        <translation>Beispiele:
  leadlinectl plan                                    jede wartende Zeile der Arbeitsliste
  leadlinectl plan --out push.json --cells            Feld für Feld, und gespeichert für `apply`
  leadlinectl plan --require oppcompanyname --require opptel     auch Firmen ohne Person</translation>
    </message>
    <message>
        <source>Worklist row; may be repeated. Default: all that wait.</source>
        <translation>Zeile der Arbeitsliste; mehrfach möglich. Ohne Angabe: alle wartenden.</translation>
    </message>
    <message>
        <source>Mapping profile.</source>
        <translation>Zuordnungsprofil.</translation>
    </message>
    <message>
        <source>Field that must have a value, in place of the profile&apos;s list; may be repeated.</source>
        <translation>Feld, das einen Wert haben muss, anstelle der Liste im Profil; mehrfach möglich.</translation>
    </message>
    <message>
        <source>field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Save the plan as JSON.</source>
        <translation>Den Plan als JSON speichern.</translation>
    </message>
    <message>
        <source>Show every cell.</source>
        <translation>Jedes Feld zeigen.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>One unattended pass: pull, saved searches, push, promote by rule.</source>
        <translation>Ein Durchgang ohne Aufsicht: lesen, gespeicherte Suchen, übertragen, nach Regel weiterstufen.</translation>
    </message>
    <message>
        <source>Do not push new people.</source>
        <translation>Keine neuen Personen übertragen.</translation>
    </message>
    <message>
        <source>Do not promote by rule.</source>
        <translation>Nicht nach Regel weiterstufen.</translation>
    </message>
    <message>
        <source>Records per saved search.</source>
        <translation>Datensätze je gespeicherter Suche.</translation>
    </message>
    <message>
        <source>left alone %1: %2</source>
        <translation>so gelassen %1: %2</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Move records to a status or promote them to the next stage.</source>
        <translation>Datensätze in einen Status verschieben oder zur nächsten Stufe weiterstufen.</translation>
    </message>
    <message>
        <source>Examples:
  leadlinectl promote 2051 --to prospect
  leadlinectl promote 2051 2052 --to lead.contacted
  leadlinectl promote 2060 --to opportunity --set ProspectBudget=&quot;$50K-$100K&quot; --set ProspectFitScore=82
  leadlinectl promote 2051 --to prospect --dry-run        show the plan only
The same rules as on the board: Lead → Prospect needs status Engaged; Prospect → Opportunity needs Qualified, a fit
score of 70 and the qualification fields.</source>
        <translation>Beispiele:
  leadlinectl promote 2051 --to prospect
  leadlinectl promote 2051 2052 --to lead.contacted
  leadlinectl promote 2060 --to opportunity --set ProspectBudget=&quot;$50K-$100K&quot; --set ProspectFitScore=82
  leadlinectl promote 2051 --to prospect --dry-run        nur den Plan zeigen
Es gelten die Regeln des Boards: Lead → Interessent braucht den Status Engaged; Interessent → Verkaufschance braucht Qualified,
70 Punkte Eignung und die Felder der Qualifizierung.</translation>
    </message>
    <message>
        <source>HaloPSA id of the record.</source>
        <translation>HaloPSA-Nummer des Datensatzes.</translation>
    </message>
    <message>
        <source>Stage (prospect, opportunity) or status key (lead.contacted).</source>
        <translation>Stufe (prospect, opportunity) oder Status (lead.contacted).</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Field=value to fill on the way; may be repeated.</source>
        <translation>Feld=Wert, der unterwegs gefüllt wird; mehrfach möglich.</translation>
    </message>
    <message>
        <source>Show the plan and stop.</source>
        <translation>Den Plan zeigen und anhalten.</translation>
    </message>
    <message>
        <source>Run the simulated HaloPSA tenant and providers until Ctrl+C.</source>
        <translation>Den simulierten HaloPSA-Mandanten und die Anbieter laufen lassen, bis Strg+C.</translation>
    </message>
    <message>
        <source>Examples:
  leadlinectl sandbox --port 8377
  leadlinectl sandbox --faults &quot;429=0.1,timeout-after-commit=0.2,slow=200&quot;
Faults: %1
Then, in another terminal: leadlinectl connect --sandbox http://127.0.0.1:8377
All people are invented. Everything is in memory and gone when it stops.</source>
        <translation>Beispiele:
  leadlinectl sandbox --port 8377
  leadlinectl sandbox --faults &quot;429=0.1,timeout-after-commit=0.2,slow=200&quot;
Störungen: %1
Dann in einem anderen Fenster: leadlinectl connect --sandbox http://127.0.0.1:8377
Alle Personen sind erfunden. Alles liegt im Arbeitsspeicher und ist am Ende weg.</translation>
    </message>
    <message>
        <source>Port on 127.0.0.1; 0 for a free one.</source>
        <translation>Port auf 127.0.0.1; 0 für einen freien.</translation>
    </message>
    <message>
        <source>Faults and their probability.</source>
        <translation>Störungen und ihre Wahrscheinlichkeit.</translation>
    </message>
    <message>
        <source>The sandbox runs at %1. Ctrl+C stops it.</source>
        <translation>Die Sandbox läuft an %1. Strg+C beendet sie.</translation>
    </message>
    <message>
        <source>Use it: leadlinectl connect --sandbox %1</source>
        <translation>So benutzen: leadlinectl connect --sandbox %1</translation>
    </message>
    <message>
        <source>The filter &quot;%1&quot; has no &quot;=&quot;.</source>
        <translation>Im Filter „%1“ fehlt das „=“.</translation>
    </message>
    <message>
        <source>Nothing was asked and nothing was spent.</source>
        <translation>Es wurde nichts gefragt und nichts ausgegeben.</translation>
    </message>
    <message>
        <source>Write it as name=value; `leadlinectl search CONNECTION --filters` lists the names.</source>
        <translation>Schreiben Sie Name=Wert; `leadlinectl search VERBINDUNG --filters` nennt die Namen.</translation>
    </message>
    <message>
        <source>Search a provider; what it finds goes into the worklist.</source>
        <translation>Einen Anbieter durchsuchen; was er findet, kommt in die Arbeitsliste.</translation>
    </message>
    <message>
        <source>Operation id; the first people search by default.</source>
        <translation>Kennung der Abfrage; ohne Angabe die erste Personensuche.</translation>
    </message>
    <message>
        <source>name=value; may be repeated.</source>
        <translation>Name=Wert; mehrfach möglich.</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>How many records to fetch at most.</source>
        <translation>Wie viele Datensätze höchstens geholt werden.</translation>
    </message>
    <message>
        <source>Name for what arrives.</source>
        <translation>Name für das, was ankommt.</translation>
    </message>
    <message>
        <source>Save the search under this name, too.</source>
        <translation>Die Suche auch unter diesem Namen speichern.</translation>
    </message>
    <message>
        <source>List the filters and stop.</source>
        <translation>Die Filter auflisten und anhalten.</translation>
    </message>
    <message>
        <source>%1 has no operation &quot;%2&quot;.</source>
        <translation>%1 kennt die Abfrage „%2“ nicht.</translation>
    </message>
    <message>
        <source>Leave --operation out, or choose one the manifest lists.</source>
        <translation>Lassen Sie --operation weg oder wählen Sie eine aus der Beschreibung.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>eins von %1</translation>
    </message>
    <message>
        <source>MEANING</source>
        <translation>BEDEUTUNG</translation>
    </message>
    <message>
        <source>REQUIRED</source>
        <translation>NÖTIG</translation>
    </message>
    <message>
        <source>VALUES</source>
        <translation>WERTE</translation>
    </message>
    <message>
        <source>%1 fetched into &quot;%2&quot;: %3 new, %4 updated, %5 possible duplicates, %6 in HaloPSA, %7 suppressed, %8 left out.</source>
        <translation>%1 nach „%2“ geholt: %3 neu, %4 ergänzt, %5 mögliche Dubletten, %6 schon in HaloPSA, %7 gesperrt, %8 ausgelassen.</translation>
    </message>
    <message>
        <source>There are more: the provider reports %1. Raise --max or narrow the search.</source>
        <translation>Es gibt mehr: Der Anbieter meldet %1. Erhöhen Sie --max oder suchen Sie enger.</translation>
    </message>
    <message>
        <source>Credits spent: %1.</source>
        <translation>Ausgegebene Credits: %1.</translation>
    </message>
    <message>
        <source>Show the outbox: operations by state, and those that are open.</source>
        <translation>Den Postausgang zeigen: Vorgänge nach Zustand und die offenen.</translation>
    </message>
    <message>
        <source>Examples:
  leadlinectl state
  leadlinectl state --json --all        every operation ever queued</source>
        <translation>Beispiele:
  leadlinectl state
  leadlinectl state --json --all        jeder Vorgang, den es je gab</translation>
    </message>
    <message>
        <source>Finished operations, too.</source>
        <translation>Auch beendete Vorgänge.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ZUSTAND</translation>
    </message>
    <message>
        <source>CODE</source>
        <translation>CODE</translation>
    </message>
    <message>
        <source>REASON</source>
        <translation>GRUND</translation>
    </message>
    <message>
        <source>Show, suppress or remove people and companies not yet pushed.</source>
        <translation>Personen und Firmen zeigen, sperren oder entfernen, die noch nicht übertragen sind.</translation>
    </message>
    <message>
        <source>Examples:
  leadlinectl worklist --state new --text northwind
  leadlinectl worklist --show 12                      every value with where it came from
  leadlinectl worklist --suppress 12 --reason &quot;asked by phone&quot;
  leadlinectl worklist --remove 12
States: new needs_contact possible_duplicate suppressed queued in_halo problem</source>
        <translation>Beispiele:
  leadlinectl worklist --state new --text northwind
  leadlinectl worklist --show 12                      jeder Wert mit seiner Herkunft
  leadlinectl worklist --suppress 12 --reason &quot;bat telefonisch darum&quot;
  leadlinectl worklist --remove 12
Zustände: new needs_contact possible_duplicate suppressed queued in_halo problem</translation>
    </message>
    <message>
        <source>Only rows in this state; may be repeated.</source>
        <translation>Nur Zeilen in diesem Zustand; mehrfach möglich.</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Only rows that contain this.</source>
        <translation>Nur Zeilen, die das enthalten.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>At most this many rows; 0 for all.</source>
        <translation>Höchstens so viele Zeilen; 0 für alle.</translation>
    </message>
    <message>
        <source>One record in full.</source>
        <translation>Einen Datensatz ganz.</translation>
    </message>
    <message>
        <source>Put this person on the do-not-contact list; may be repeated.</source>
        <translation>Diese Person auf die Sperrliste setzen; mehrfach möglich.</translation>
    </message>
    <message>
        <source>Why, for --suppress.</source>
        <translation>Warum, für --suppress.</translation>
    </message>
    <message>
        <source>Remove this row; may be repeated.</source>
        <translation>Diese Zeile entfernen; mehrfach möglich.</translation>
    </message>
    <message>
        <source>%1 people are on the do-not-contact list now.</source>
        <translation>%1 Personen stehen jetzt auf der Sperrliste.</translation>
    </message>
    <message>
        <source>%1 rows removed.</source>
        <translation>%1 Zeilen entfernt.</translation>
    </message>
    <message>
        <source>Nothing here yet. `leadlinectl search` or `leadlinectl import` fills the worklist.</source>
        <translation>Noch nichts da. `leadlinectl search` oder `leadlinectl import` füllt die Arbeitsliste.</translation>
    </message>
    <message>
        <source>PERSON</source>
        <translation>PERSON</translation>
    </message>
    <message>
        <source>TITLE</source>
        <translation>FUNKTION</translation>
    </message>
    <message>
        <source>COMPANY</source>
        <translation>FIRMA</translation>
    </message>
    <message>
        <source>E-MAIL</source>
        <translation>E-MAIL</translation>
    </message>
    <message>
        <source>PHONE</source>
        <translation>TELEFON</translation>
    </message>
    <message>
        <source>FROM</source>
        <translation>AUS</translation>
    </message>
    <message>
        <source>FIELD</source>
        <translation>FELD</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>WERT</translation>
    </message>
    <message>
        <source>BASIS</source>
        <translation>GRUNDLAGE</translation>
    </message>
    <message>
        <source>NOTE</source>
        <translation>NOTIZ</translation>
    </message>
    <message>
        <source>No secret was given.</source>
        <translation>Es wurde kein Geheimnis angegeben.</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Type it at the prompt, or pass a file descriptor that holds one line.</source>
        <translation>Tippen Sie es an der Eingabe, oder geben Sie einen Dateideskriptor mit einer Zeile an.</translation>
    </message>
    <message>
        <source>The plan file %1: %2.</source>
        <translation>Die Plandatei %1: %2.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Check the path and its permissions.</source>
        <translation>Prüfen Sie den Pfad und seine Rechte.</translation>
    </message>
    <message>
        <source>plan file %1</source>
        <translation>Plandatei %1</translation>
    </message>
    <message>
        <source>%1 for %2 %3: create %4, update %5, move %6, leave alone %7, refused %8.</source>
        <translation>%1 für %2 %3: %4 anlegen, %5 ändern, %6 verschieben, %7 so lassen, %8 abgelehnt.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>About %1 calls, %2 s at the present rate, %3 credits. Read from HaloPSA at %4.</source>
        <translation>Etwa %1 Aufrufe, %2 s beim jetzigen Tempo, %3 Credits. Aus HaloPSA gelesen um %4.</translation>
    </message>
    <message>
        <source>ACTION</source>
        <translation>AKTION</translation>
    </message>
    <message>
        <source>Receipt %1: %2</source>
        <translation>Beleg %1: %2</translation>
    </message>
    <message>
        <source>%1 of %2 changes confirmed by reading back; %3 of %4 rows accounted for. %5</source>
        <translation>%1 von %2 Änderungen durch Zurücklesen bestätigt; %3 von %4 Zeilen erklärt. %5</translation>
    </message>
    <message>
        <source>Green.</source>
        <translation>Grün.</translation>
    </message>
    <message>
        <source>Not green: see the rows below.</source>
        <translation>Nicht grün: siehe die Zeilen unten.</translation>
    </message>
    <message>
        <source>VERDICT</source>
        <translation>ERGEBNIS</translation>
    </message>
    <message>
        <source>READ BACK</source>
        <translation>ZURÜCKGELESEN</translation>
    </message>
</context>
<context>
    <name>leadline::Credential</name>
    <message>
        <source>The connection %1 carries a credential in its settings, which only a sandbox may.</source>
        <translation>Die Verbindung %1 trägt einen Schlüssel in ihren Einstellungen; das darf nur eine Sandbox.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Enter the key again in Setup; it goes to the keychain.</source>
        <translation>Geben Sie den Schlüssel unter Einrichten neu ein; er kommt in den Schlüsselbund.</translation>
    </message>
</context>
<context>
    <name>leadline::Domain</name>
    <message>
        <source>it is not a complete address</source>
        <translation>es ist keine vollständige Adresse</translation>
    </message>
    <message>
        <source>it names no host</source>
        <translation>es nennt keinen Rechner</translation>
    </message>
    <message>
        <source>it carries a user name or password</source>
        <translation>es enthält einen Benutzernamen oder ein Passwort</translation>
    </message>
    <message>
        <source>it does not start with https</source>
        <translation>es beginnt nicht mit https</translation>
    </message>
    <message>
        <source>it is not encrypted; only https is used outside this computer</source>
        <translation>es ist nicht verschlüsselt; außerhalb dieses Computers wird nur https benutzt</translation>
    </message>
    <message>
        <source>Nothing was sent and other connections are unaffected.</source>
        <translation>Es wurde nichts gesendet; andere Verbindungen sind nicht betroffen.</translation>
    </message>
    <message>
        <source>Correct the connection in Setup.</source>
        <translation>Berichtigen Sie die Verbindung unter Einrichten.</translation>
    </message>
    <message>
        <source>A connection has no name.</source>
        <translation>Eine Verbindung hat keinen Namen.</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; does not say what it leads to.</source>
        <translation>Die Verbindung „%1“ sagt nicht, wohin sie führt.</translation>
    </message>
    <message>
        <source>The address of the connection &quot;%1&quot; cannot be used: %2.</source>
        <translation>Die Adresse der Verbindung „%1“ ist nicht brauchbar: %2.</translation>
    </message>
    <message>
        <source>The sign-in address of the connection &quot;%1&quot; cannot be used: %2.</source>
        <translation>Die Anmeldeadresse der Verbindung „%1“ ist nicht brauchbar: %2.</translation>
    </message>
    <message>
        <source>A connection</source>
        <translation>Eine Verbindung</translation>
    </message>
    <message>
        <source>it has no name or no kind</source>
        <translation>es fehlt der Name oder die Art</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Needs a contact</source>
        <translation>Braucht eine Person</translation>
    </message>
    <message>
        <source>Possible duplicate</source>
        <translation>Mögliche Dublette</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>Nicht kontaktieren</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Eingeplant</translation>
    </message>
    <message>
        <source>In HaloPSA</source>
        <translation>In HaloPSA</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Record without a name</source>
        <translation>Datensatz ohne Namen</translation>
    </message>
    <message>
        <source>A contact</source>
        <translation>Ein Kontakt</translation>
    </message>
    <message>
        <source>it has no values</source>
        <translation>er hat keine Werte</translation>
    </message>
    <message>
        <source>In step</source>
        <translation>Gleichauf</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Ausgang ungewiss</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Widerspruch</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>Ticket %1</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>Other records are unaffected.</source>
        <translation>Andere Datensätze sind nicht betroffen.</translation>
    </message>
    <message>
        <source>Fetch it again, or restore the workspace from a backup.</source>
        <translation>Holen Sie ihn neu, oder stellen Sie den Arbeitsbereich aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Seniority</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>E-mail status</source>
        <translation>E-Mail-Status</translation>
    </message>
    <message>
        <source>Direct phone</source>
        <translation>Durchwahl</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobil</translation>
    </message>
    <message>
        <source>LinkedIn</source>
        <translation>LinkedIn</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Company phone</source>
        <translation>Telefon der Firma</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Mitarbeitende</translation>
    </message>
    <message>
        <source>Employee range</source>
        <translation>Mitarbeitende (Spanne)</translation>
    </message>
    <message>
        <source>Revenue (USD a year)</source>
        <translation>Umsatz (USD im Jahr)</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>Gegründet</translation>
    </message>
    <message>
        <source>Company street</source>
        <translation>Straße der Firma</translation>
    </message>
    <message>
        <source>Company city</source>
        <translation>Ort der Firma</translation>
    </message>
    <message>
        <source>Company state</source>
        <translation>Bundesland der Firma</translation>
    </message>
    <message>
        <source>Company postcode</source>
        <translation>Postleitzahl der Firma</translation>
    </message>
    <message>
        <source>Company country</source>
        <translation>Land der Firma</translation>
    </message>
    <message>
        <source>Company LinkedIn</source>
        <translation>LinkedIn der Firma</translation>
    </message>
    <message>
        <source>Technologies</source>
        <translation>Technik</translation>
    </message>
    <message>
        <source>Source reference</source>
        <translation>Quellenverweis</translation>
    </message>
    <message>
        <source>Intent topics</source>
        <translation>Interessen (Intent)</translation>
    </message>
    <message>
        <source>Intent strength</source>
        <translation>Stärke des Interesses</translation>
    </message>
    <message>
        <source>The list of custom fields</source>
        <translation>Die Liste der eigenen Felder</translation>
    </message>
    <message>
        <source>entry %1 is incomplete</source>
        <translation>Eintrag %1 ist unvollständig</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Company size</source>
        <translation>Firmengröße</translation>
    </message>
    <message>
        <source>%1 employees</source>
        <translation>%1 Mitarbeitende</translation>
    </message>
    <message>
        <source>Recorded fit score</source>
        <translation>Eingetragene Eignung</translation>
    </message>
    <message>
        <source>as recorded</source>
        <translation>wie eingetragen</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Timeframe</source>
        <translation>Zeitrahmen</translation>
    </message>
    <message>
        <source>Decision maker</source>
        <translation>Entscheidungsträger</translation>
    </message>
    <message>
        <source>Pain points</source>
        <translation>Problemfelder</translation>
    </message>
    <message>
        <source>The pipeline file cannot be used: %1.</source>
        <translation>Die Pipeline-Datei ist nicht brauchbar: %1.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Mend pipeline.json, or use the one that came with the program.</source>
        <translation>Berichtigen Sie pipeline.json, oder nehmen Sie die mitgelieferte.</translation>
    </message>
    <message>
        <source>the status &quot;%1&quot; has no stage or no label</source>
        <translation>der Status „%1“ hat keine Stufe oder keine Bezeichnung</translation>
    </message>
    <message>
        <source>the status &quot;%1&quot; stands twice</source>
        <translation>der Status „%1“ steht zweimal da</translation>
    </message>
    <message>
        <source>%1 needs exactly one first status</source>
        <translation>%1 braucht genau einen ersten Status</translation>
    </message>
    <message>
        <source>%1 has no ticket type names</source>
        <translation>%1 hat keine Namen von Ticket-Typen</translation>
    </message>
    <message>
        <source>%1 cannot be reached from &quot;%2&quot;</source>
        <translation>%1 ist von „%2“ aus nicht erreichbar</translation>
    </message>
    <message>
        <source>the minimum fit score is not between 0 and 100</source>
        <translation>die Mindesteignung liegt nicht zwischen 0 und 100</translation>
    </message>
    <message>
        <source>the status &quot;%1&quot; is not known</source>
        <translation>der Status „%1“ ist nicht bekannt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a stage.</source>
        <translation>„%1“ ist keine Stufe.</translation>
    </message>
    <message>
        <source>Use lead, prospect or opportunity.</source>
        <translation>Möglich sind lead, prospect und opportunity.</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>Interessent</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Verkaufschance</translation>
    </message>
    <message>
        <source>it does not say &quot;format&quot;: &quot;leadline-pipeline&quot;, &quot;version&quot;: 1</source>
        <translation>es fehlt &quot;format&quot;: &quot;leadline-pipeline&quot;, &quot;version&quot;: 1</translation>
    </message>
    <message>
        <source>The file is not a plan that can be applied: %1.</source>
        <translation>Die Datei ist kein ausführbarer Plan: %1.</translation>
    </message>
    <message>
        <source>Nothing was sent to HaloPSA.</source>
        <translation>Es wurde nichts an HaloPSA gesendet.</translation>
    </message>
    <message>
        <source>Make the plan again.</source>
        <translation>Machen Sie den Plan neu.</translation>
    </message>
    <message>
        <source>The plan was changed after it was made.</source>
        <translation>Der Plan wurde nachträglich geändert.</translation>
    </message>
    <message>
        <source>Make the plan again and apply it as it is; untick rows in the plan window instead.</source>
        <translation>Machen Sie den Plan neu und führen Sie ihn aus, wie er ist; Zeilen wählen Sie im Planfenster ab.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an action</source>
        <translation>„%1“ ist keine Aktion</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Leave alone</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>it does not say &quot;format&quot;: &quot;leadline-plan&quot;</source>
        <translation>es fehlt &quot;format&quot;: &quot;leadline-plan&quot;</translation>
    </message>
    <message>
        <source>it was made by another version of the program</source>
        <translation>er stammt aus einer anderen Version des Programms</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a kind of plan</source>
        <translation>„%1“ ist keine Art von Plan</translation>
    </message>
    <message>
        <source>Do not contact: leaves the pipeline</source>
        <translation>Nicht kontaktieren: verlässt die Pipeline</translation>
    </message>
    <message>
        <source>Marked do not contact: it can only leave the pipeline</source>
        <translation>Als „nicht kontaktieren“ markiert: kann die Pipeline nur verlassen</translation>
    </message>
    <message>
        <source>Is %1</source>
        <translation>Ist %1</translation>
    </message>
    <message>
        <source>Must be %1 first</source>
        <translation>Muss zuerst %1 sein</translation>
    </message>
    <message>
        <source>Fit score %1 of at least %2</source>
        <translation>Eignung %1 von mindestens %2</translation>
    </message>
    <message>
        <source>Fit score %1 is below %2</source>
        <translation>Eignung %1 liegt unter %2</translation>
    </message>
    <message>
        <source>%1 filled</source>
        <translation>%1 ist gefüllt</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a status</source>
        <translation>„%1“ ist kein Status</translation>
    </message>
    <message>
        <source>%1 must be a stage in between</source>
        <translation>Dazwischen muss es erst %1 sein</translation>
    </message>
    <message>
        <source>A record does not go back to %1</source>
        <translation>Ein Datensatz geht nicht zu %1 zurück</translation>
    </message>
    <message>
        <source>A receipt</source>
        <translation>Ein Beleg</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a verdict</source>
        <translation>„%1“ ist kein Ergebnis</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>So gelassen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>it has no rows</source>
        <translation>er hat keine Zeilen</translation>
    </message>
    <message>
        <source>ticket type of %1</source>
        <translation>Ticket-Typ für %1</translation>
    </message>
    <message>
        <source>status &apos;%1&apos; of %2 (two statuses have this name)</source>
        <translation>Status „%1“ von %2 (zwei Status heißen so)</translation>
    </message>
    <message>
        <source>status &apos;%1&apos; of %2</source>
        <translation>Status „%1“ von %2</translation>
    </message>
    <message>
        <source>The stored description of the HaloPSA tenant</source>
        <translation>Die gespeicherte Beschreibung des HaloPSA-Mandanten</translation>
    </message>
    <message>
        <source>it has no ticket types</source>
        <translation>es hat keine Ticket-Typen</translation>
    </message>
    <message>
        <source>The ticket type %1 belongs to no stage of the pipeline.</source>
        <translation>Der Ticket-Typ %1 gehört zu keiner Stufe der Pipeline.</translation>
    </message>
    <message>
        <source>Records of the pipeline&apos;s own types are unaffected.</source>
        <translation>Datensätze mit den Typen der Pipeline sind nicht betroffen.</translation>
    </message>
</context>
<context>
    <name>leadline::Halo</name>
    <message>
        <source>“%1” cannot be used as an address: %2.</source>
        <translation>„%1“ ist als Adresse nicht brauchbar: %2.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Enter the address of your HaloPSA, such as https://acme.halopsa.com.</source>
        <translation>Geben Sie die Adresse Ihres HaloPSA ein, etwa https://acme.halopsa.com.</translation>
    </message>
    <message>
        <source>There is no HaloPSA at %1 (status %2).</source>
        <translation>Unter %1 gibt es kein HaloPSA (Status %2).</translation>
    </message>
    <message>
        <source>Nothing was changed and no secret was sent.</source>
        <translation>Es wurde nichts geändert und kein Geheimnis gesendet.</translation>
    </message>
    <message>
        <source>Look up the Resource Server in HaloPSA under Configuration &gt; Integrations &gt; Halo API and enter it here.</source>
        <translation>Sehen Sie in HaloPSA unter Configuration &gt; Integrations &gt; Halo API nach dem Resource Server und geben Sie ihn hier ein.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>es ist leer</translation>
    </message>
    <message>
        <source>it is not a complete web address</source>
        <translation>es ist keine vollständige Webadresse</translation>
    </message>
    <message>
        <source>it holds a user name or a password</source>
        <translation>es enthält einen Benutzernamen oder ein Passwort</translation>
    </message>
    <message>
        <source>only https is used</source>
        <translation>nur https wird benutzt</translation>
    </message>
    <message>
        <source>looking for HaloPSA</source>
        <translation>HaloPSA suchen</translation>
    </message>
    <message>
        <source>HaloPSA names it for signing in, and only https is used</source>
        <translation>HaloPSA nennt es für die Anmeldung, und nur https wird benutzt</translation>
    </message>
    <message>
        <source>Stopped on request (%1).</source>
        <translation>Auf Wunsch angehalten (%1).</translation>
    </message>
    <message>
        <source>Start it again when you are ready.</source>
        <translation>Starten Sie neu, wenn Sie bereit sind.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Try again; people may have been changing records at the same moment.</source>
        <translation>Versuchen Sie es noch einmal; vielleicht wurden im selben Augenblick Datensätze geändert.</translation>
    </message>
    <message>
        <source>HaloPSA&apos;s answer</source>
        <translation>Antwort von HaloPSA</translation>
    </message>
    <message>
        <source>reading record #%1</source>
        <translation>Datensatz Nr. %1 lesen</translation>
    </message>
    <message>
        <source>HaloPSA was asked for record #%1 and answered with #%2.</source>
        <translation>HaloPSA wurde nach Datensatz Nr. %1 gefragt und hat Nr. %2 geliefert.</translation>
    </message>
    <message>
        <source>reading opportunities</source>
        <translation>Verkaufschancen lesen</translation>
    </message>
    <message>
        <source>HaloPSA reported %1 records and gave only %2.</source>
        <translation>HaloPSA meldete %1 Datensätze und lieferte nur %2.</translation>
    </message>
    <message>
        <source>This HaloPSA cannot be searched by external key: %1 records would have to be read.</source>
        <translation>Dieses HaloPSA lässt sich nicht nach dem externen Schlüssel durchsuchen: %1 Datensätze müssten gelesen werden.</translation>
    </message>
    <message>
        <source>removing record #%1</source>
        <translation>Datensatz Nr. %1 entfernen</translation>
    </message>
    <message>
        <source>checking the sign-in</source>
        <translation>die Anmeldung prüfen</translation>
    </message>
    <message>
        <source>reading %1</source>
        <translation>%1 lesen</translation>
    </message>
    <message>
        <source>HaloPSA no longer accepts the sign-in (%1).</source>
        <translation>HaloPSA nimmt die Anmeldung nicht mehr an (%1).</translation>
    </message>
    <message>
        <source>Enter the client secret again in Setup, and check that the application has the scope it needs.</source>
        <translation>Geben Sie das Client-Geheimnis unter Einrichten neu ein, und prüfen Sie, ob die Anwendung den nötigen Bereich (Scope) hat.</translation>
    </message>
    <message>
        <source>HaloPSA does not permit this (%1).</source>
        <translation>HaloPSA erlaubt das nicht (%1).</translation>
    </message>
    <message>
        <source>The application needs the login type Agent, and its agent a role that may do this.</source>
        <translation>Die Anwendung braucht die Anmeldeart Agent, und ihr Agent eine Rolle, die das darf.</translation>
    </message>
    <message>
        <source>HaloPSA has no such record (%1).</source>
        <translation>Diesen Datensatz gibt es in HaloPSA nicht (%1).</translation>
    </message>
    <message>
        <source>It may have been deleted or merged; pull again to see what is there now.</source>
        <translation>Vielleicht wurde er gelöscht oder zusammengeführt; lesen Sie neu, um den jetzigen Stand zu sehen.</translation>
    </message>
    <message>
        <source>HaloPSA refused what was sent (%1).</source>
        <translation>HaloPSA hat das Gesendete abgelehnt (%1).</translation>
    </message>
    <message>
        <source>Correct the value, or the mapping it comes from, then plan again.</source>
        <translation>Berichtigen Sie den Wert oder seine Zuordnung und planen Sie neu.</translation>
    </message>
    <message>
        <source>HaloPSA asks to slow down (%1).</source>
        <translation>HaloPSA bittet um ein langsameres Tempo (%1).</translation>
    </message>
    <message>
        <source>Nothing needs to be done: Leadline goes on more slowly by itself.</source>
        <translation>Sie müssen nichts tun: Leadline macht von selbst langsamer weiter.</translation>
    </message>
    <message>
        <source>A web page came back where HaloPSA&apos;s data was due (%1).</source>
        <translation>Statt der Daten von HaloPSA kam eine Webseite (%1).</translation>
    </message>
    <message>
        <source>Check the address in Setup: it may lead to a sign-in page or a proxy.</source>
        <translation>Prüfen Sie die Adresse unter Einrichten: Sie führt vielleicht auf eine Anmeldeseite oder einen Proxy.</translation>
    </message>
    <message>
        <source>HaloPSA is in trouble: status %1 (%2).</source>
        <translation>HaloPSA hat eine Störung: Status %1 (%2).</translation>
    </message>
    <message>
        <source>Try again in a few minutes; HaloPSA&apos;s status page may say more.</source>
        <translation>Versuchen Sie es in einigen Minuten noch einmal; die Statusseite von HaloPSA sagt vielleicht mehr.</translation>
    </message>
    <message>
        <source>HaloPSA answered with status %1 (%2).</source>
        <translation>HaloPSA antwortete mit Status %1 (%2).</translation>
    </message>
    <message>
        <source>Check the address in Setup; if it is right, report this with the code.</source>
        <translation>Prüfen Sie die Adresse unter Einrichten; stimmt sie, melden Sie das mit dem Code.</translation>
    </message>
    <message>
        <source>It says: “%1”</source>
        <translation>Es sagt: „%1“</translation>
    </message>
    <message>
        <source>Other records are unaffected.</source>
        <translation>Andere Datensätze sind nicht betroffen.</translation>
    </message>
    <message>
        <source>HaloPSA answered with something that is no list.</source>
        <translation>HaloPSA antwortete mit etwas, das keine Liste ist.</translation>
    </message>
    <message>
        <source>HaloPSA&apos;s answer holds no list of %1.</source>
        <translation>Die Antwort von HaloPSA enthält keine Liste (%1).</translation>
    </message>
    <message>
        <source>HaloPSA&apos;s answer holds no single record.</source>
        <translation>Die Antwort von HaloPSA enthält keinen einzelnen Datensatz.</translation>
    </message>
    <message>
        <source>HaloPSA shows no ticket type for opportunities.</source>
        <translation>HaloPSA zeigt keinen Ticket-Typ für Verkaufschancen.</translation>
    </message>
    <message>
        <source>Create the types Lead, Prospect and Opportunity in HaloPSA, or give the application&apos;s agent access to them.</source>
        <translation>Legen Sie in HaloPSA die Typen Lead, Prospect und Opportunity an, oder geben Sie dem Agent der Anwendung Zugriff darauf.</translation>
    </message>
    <message>
        <source>HaloPSA returned a record without an id.</source>
        <translation>HaloPSA lieferte einen Datensatz ohne Nummer.</translation>
    </message>
    <message>
        <source>Pull again; if it stays, report this with the code.</source>
        <translation>Lesen Sie neu; bleibt es so, melden Sie das mit dem Code.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Contact name</source>
        <translation>Ansprechpartner</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Anrede</translation>
    </message>
    <message>
        <source>Address line 1</source>
        <translation>Adresszeile 1</translation>
    </message>
    <message>
        <source>Address line 2</source>
        <translation>Adresszeile 2</translation>
    </message>
    <message>
        <source>Address line 3</source>
        <translation>Adresszeile 3</translation>
    </message>
    <message>
        <source>Address line 4</source>
        <translation>Adresszeile 4</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Opportunity type</source>
        <translation>Art der Verkaufschance</translation>
    </message>
    <message>
        <source>How they heard of us</source>
        <translation>Wie sie auf uns kamen</translation>
    </message>
    <message>
        <source>Current system</source>
        <translation>Heutiges System</translation>
    </message>
    <message>
        <source>Competitors</source>
        <translation>Mitbewerber</translation>
    </message>
    <message>
        <source>Product chosen</source>
        <translation>Gewähltes Produkt</translation>
    </message>
    <message>
        <source>Reason won or lost</source>
        <translation>Grund für Gewinn oder Verlust</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Profit</source>
        <translation>Ertrag</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>Abschluss erwartet</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Wiedervorlage</translation>
    </message>
    <message>
        <source>Keep off mailing lists</source>
        <translation>Nicht in Verteiler</translation>
    </message>
    <message>
        <source>Category 1</source>
        <translation>Kategorie 1</translation>
    </message>
    <message>
        <source>Category 2</source>
        <translation>Kategorie 2</translation>
    </message>
    <message>
        <source>Category 3</source>
        <translation>Kategorie 3</translation>
    </message>
    <message>
        <source>Category 4</source>
        <translation>Kategorie 4</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>External key</source>
        <translation>Externer Schlüssel</translation>
    </message>
    <message>
        <source>HaloPSA record #%1 has a type that is not on the board.</source>
        <translation>Der HaloPSA-Datensatz Nr. %1 hat einen Typ, der nicht auf dem Board ist.</translation>
    </message>
    <message>
        <source>The record stays as it is, and so do all others.</source>
        <translation>Der Datensatz bleibt, wie er ist, und alle anderen auch.</translation>
    </message>
</context>
<context>
    <name>leadline::Json</name>
    <message>
        <source>%1 cannot be read as JSON: %2 (line %3).</source>
        <translation>%1 ist kein lesbares JSON: %2 (Zeile %3).</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Mend the file, or check that the address leads to the right service.</source>
        <translation>Berichtigen Sie die Datei, oder prüfen Sie, ob die Adresse zum richtigen Dienst führt.</translation>
    </message>
    <message>
        <source>a text is longer than the limit</source>
        <translation>ein Text ist länger als erlaubt</translation>
    </message>
    <message>
        <source>a key stands twice in one object</source>
        <translation>ein Name steht zweimal in einem Objekt</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>es ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>it holds too many values</source>
        <translation>es enthält zu viele Werte</translation>
    </message>
    <message>
        <source>it is larger than the limit</source>
        <translation>es ist größer als erlaubt</translation>
    </message>
</context>
<context>
    <name>leadline::Main</name>
    <message>
        <source>%1 pictures in %2</source>
        <translation>%1 Bilder in %2</translation>
    </message>
</context>
<context>
    <name>leadline::Mapping</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>it is not a number</source>
        <translation>es ist keine Zahl</translation>
    </message>
    <message>
        <source>it is not a whole number</source>
        <translation>es ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>it is neither yes nor no</source>
        <translation>es ist weder Ja noch Nein</translation>
    </message>
    <message>
        <source>it is not a date that can be read in one way only</source>
        <translation>es ist kein eindeutiges Datum</translation>
    </message>
    <message>
        <source>it is not a time</source>
        <translation>es ist keine Uhrzeit</translation>
    </message>
    <message>
        <source>the field takes one option only</source>
        <translation>das Feld nimmt nur eine Auswahl</translation>
    </message>
    <message>
        <source>the field holds a password and is never written</source>
        <translation>das Feld enthält ein Passwort und wird nie geschrieben</translation>
    </message>
    <message>
        <source>fields of this kind cannot be written</source>
        <translation>Felder dieser Art können nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an option of %2.</source>
        <translation>„%1“ ist keine Auswahl von %2.</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Wählen Sie eins von: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written to %2: %3.</source>
        <translation>„%1“ kann nicht nach %2 geschrieben werden: %3.</translation>
    </message>
    <message>
        <source>Enter a value of the kind the field takes.</source>
        <translation>Geben Sie einen Wert ein, den das Feld nimmt.</translation>
    </message>
    <message>
        <source>The text for %1 is longer than %2 letters.</source>
        <translation>Der Text für %1 ist länger als %2 Zeichen.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>The other fields are mapped all the same.</source>
        <translation>Die anderen Felder werden trotzdem zugeordnet.</translation>
    </message>
    <message>
        <source>The formula cannot be understood: %1.</source>
        <translation>Die Formel ist nicht verständlich: %1.</translation>
    </message>
    <message>
        <source>Correct it at the marked place.</source>
        <translation>Berichtigen Sie sie an der markierten Stelle.</translation>
    </message>
    <message>
        <source>unknown problem</source>
        <translation>unbekanntes Problem</translation>
    </message>
    <message>
        <source>The formula needs more than %1 MiB of memory.</source>
        <translation>Die Formel braucht mehr als %1 MiB Speicher.</translation>
    </message>
    <message>
        <source>Let it build smaller texts and lists, and check it for loops that never end.</source>
        <translation>Lassen Sie sie kleinere Texte und Listen bilden, und prüfen Sie sie auf endlose Schleifen.</translation>
    </message>
    <message>
        <source>The formula&apos;s result cannot be used: %1.</source>
        <translation>Das Ergebnis der Formel ist nicht brauchbar: %1.</translation>
    </message>
    <message>
        <source>Let it give a text, a number, true or false, or a list of texts.</source>
        <translation>Sie soll einen Text, eine Zahl, wahr oder falsch oder eine Liste von Texten ergeben.</translation>
    </message>
    <message>
        <source>The formula was stopped after %1 ms.</source>
        <translation>Die Formel wurde nach %1 ms angehalten.</translation>
    </message>
    <message>
        <source>Check it for loops that never end.</source>
        <translation>Prüfen Sie sie auf endlose Schleifen.</translation>
    </message>
    <message>
        <source>A value is missing in this record or a name is misspelt: use join() or &quot;name or &apos;&apos;&quot;.</source>
        <translation>In diesem Datensatz fehlt ein Wert, oder ein Name ist falsch geschrieben: nehmen Sie join() oder &quot;name or &apos;&apos;&quot;.</translation>
    </message>
    <message>
        <source>Correct the formula at the marked place.</source>
        <translation>Berichtigen Sie die Formel an der markierten Stelle.</translation>
    </message>
    <message>
        <source>The formula failed: %1.</source>
        <translation>Die Formel ist fehlgeschlagen: %1.</translation>
    </message>
    <message>
        <source>it is longer than %1 KiB</source>
        <translation>es ist länger als %1 KiB</translation>
    </message>
    <message>
        <source>it is not text</source>
        <translation>es ist kein Text</translation>
    </message>
    <message>
        <source>it contains the character zero</source>
        <translation>es enthält das Zeichen Null</translation>
    </message>
    <message>
        <source>the list is too long</source>
        <translation>die Liste ist zu lang</translation>
    </message>
    <message>
        <source>item %1 of the list is not a text</source>
        <translation>Eintrag %1 der Liste ist kein Text</translation>
    </message>
    <message>
        <source>a table with names is not a list</source>
        <translation>eine Tabelle mit Namen ist keine Liste</translation>
    </message>
    <message>
        <source>it is not a finite number</source>
        <translation>es ist keine endliche Zahl</translation>
    </message>
    <message>
        <source>it is a %1</source>
        <translation>es ist vom Typ %1</translation>
    </message>
    <message>
        <source>The formula is longer than %1 KiB.</source>
        <translation>Die Formel ist länger als %1 KiB.</translation>
    </message>
    <message>
        <source>Shorten it, or use a value map for long lists.</source>
        <translation>Kürzen Sie sie, oder nehmen Sie für lange Listen eine Wertetabelle.</translation>
    </message>
    <message>
        <source>The formula is empty.</source>
        <translation>Die Formel ist leer.</translation>
    </message>
    <message>
        <source>Write a formula or choose a source field.</source>
        <translation>Schreiben Sie eine Formel oder wählen Sie ein Quellfeld.</translation>
    </message>
    <message>
        <source>The range that holds a number or lies around a smaller range. Also bucket(number, {bounds}, {labels}).</source>
        <translation>Die Spanne, in der eine Zahl oder eine kleinere Spanne liegt. Auch bucket(number, {bounds}, {labels}).</translation>
    </message>
    <message>
        <source>The first value that is not missing; a list stays a list.</source>
        <translation>Der erste Wert, der nicht fehlt; eine Liste bleibt eine Liste.</translation>
    </message>
    <message>
        <source>Whether the part stands in it. Upper and lower case are equal.</source>
        <translation>Ob der Teil darin steht. Groß und klein gelten gleich.</translation>
    </message>
    <message>
        <source>How many items a list has.</source>
        <translation>Wie viele Einträge eine Liste hat.</translation>
    </message>
    <message>
        <source>The English name of a two-letter country code.</source>
        <translation>Der englische Name zu einem zweibuchstabigen Länderkürzel.</translation>
    </message>
    <message>
        <source>A day as 2026-11-24; nothing when it could be read in two ways.</source>
        <translation>Ein Tag wie 2026-11-24; nichts, wenn er zweideutig wäre.</translation>
    </message>
    <message>
        <source>The host of an e-mail address or web address, without www.</source>
        <translation>Der Rechnername einer E-Mail- oder Webadresse, ohne www.</translation>
    </message>
    <message>
        <source>Whether a text ends so. Upper and lower case are equal.</source>
        <translation>Ob ein Text so endet. Groß und klein gelten gleich.</translation>
    </message>
    <message>
        <source>The first value that is not missing; of a list, its first item.</source>
        <translation>Der erste Wert, der nicht fehlt; von einer Liste der erste Eintrag.</translation>
    </message>
    <message>
        <source>Whether a whole word stands in a text: &quot;CTO&quot; is not in &quot;Director&quot;.</source>
        <translation>Ob ein ganzes Wort im Text steht: „CTO“ steht nicht in „Director“.</translation>
    </message>
    <message>
        <source>Values and lists in one text; missing ones are left out.</source>
        <translation>Werte und Listen in einem Text; fehlende bleiben weg.</translation>
    </message>
    <message>
        <source>&quot;Label: value&quot;, or nothing when the value is missing.</source>
        <translation>„Bezeichnung: Wert“, oder nichts, wenn der Wert fehlt.</translation>
    </message>
    <message>
        <source>The first letters of a text.</source>
        <translation>Die ersten Zeichen eines Textes.</translation>
    </message>
    <message>
        <source>How many letters a text has, as people count them.</source>
        <translation>Wie viele Zeichen ein Text hat, so wie man sie zählt.</translation>
    </message>
    <message>
        <source>Replaces a value by another. Upper and lower case are equal.</source>
        <translation>Ersetzt einen Wert durch einen anderen. Groß und klein gelten gleich.</translation>
    </message>
    <message>
        <source>In lower case.</source>
        <translation>In Kleinbuchstaben.</translation>
    </message>
    <message>
        <source>A number from a text: 1,250 or $12M.</source>
        <translation>Eine Zahl aus einem Text: 1,250 oder $12M.</translation>
    </message>
    <message>
        <source>Replaces a text as written, everywhere in another.</source>
        <translation>Ersetzt einen Text, so wie er dasteht, überall in einem anderen.</translation>
    </message>
    <message>
        <source>The last letters of a text.</source>
        <translation>Die letzten Zeichen eines Textes.</translation>
    </message>
    <message>
        <source>Rounds; without digits to a whole number.</source>
        <translation>Rundet; ohne Stellen auf eine ganze Zahl.</translation>
    </message>
    <message>
        <source>A list of the parts of a text; without separator at commas.</source>
        <translation>Die Teile eines Textes als Liste; ohne Trennzeichen an Kommas.</translation>
    </message>
    <message>
        <source>Whether a text starts so. Upper and lower case are equal.</source>
        <translation>Ob ein Text so beginnt. Groß und klein gelten gleich.</translation>
    </message>
    <message>
        <source>A number or list as text.</source>
        <translation>Eine Zahl oder Liste als Text.</translation>
    </message>
    <message>
        <source>Capital letters at the start of words: Dana Reyes.</source>
        <translation>Große Anfangsbuchstaben: Dana Reyes.</translation>
    </message>
    <message>
        <source>Without white space at the ends; inner runs become one space.</source>
        <translation>Ohne Leerraum an den Enden; innen je ein Leerzeichen.</translation>
    </message>
    <message>
        <source>In upper case.</source>
        <translation>In Großbuchstaben.</translation>
    </message>
    <message>
        <source>The year of a date or in a text.</source>
        <translation>Das Jahr eines Datums oder aus einem Text.</translation>
    </message>
    <message>
        <source>The formula for %1 is switched off: it passed its limits on %2 records. Correct it in the mapping.</source>
        <translation>Die Formel für %1 ist abgeschaltet: Sie hat ihre Grenzen bei %2 Datensätzen überschritten. Berichtigen Sie sie in der Zuordnung.</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; is not sent: %3. Correct the value or the mapping.</source>
        <translation>%1 „%2“ wird nicht gesendet: %3. Berichtigen Sie den Wert oder die Zuordnung.</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; is not sent: the field has no such option. Add the option in HaloPSA, or map the value to another.</source>
        <translation>%1 „%2“ wird nicht gesendet: Das Feld hat keine solche Auswahl. Ergänzen Sie sie in HaloPSA, oder ordnen Sie den Wert einer anderen zu.</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; is not sent: it is longer than the field. Correct the value.</source>
        <translation>%1 „%2“ wird nicht gesendet: Es ist länger als das Feld. Berichtigen Sie den Wert.</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; is cut to %3 letters. Shorten it, or map it to a longer field.</source>
        <translation>%1 „%2“ wird auf %3 Zeichen gekürzt. Kürzen Sie selbst, oder nehmen Sie ein längeres Feld.</translation>
    </message>
    <message>
        <source>The mapping cannot be used, its formula for %1 is wrong: %2</source>
        <translation>Die Zuordnung ist nicht brauchbar, ihre Formel für %1 ist falsch: %2</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>%1 is missing, and a lead is not sent without it. Fill it in, or enrich the record.</source>
        <translation>%1 fehlt, und ohne das wird kein Lead gesendet. Füllen Sie es aus, oder reichern Sie den Datensatz an.</translation>
    </message>
    <message>
        <source>more than %1 rules</source>
        <translation>mehr als %1 Regeln</translation>
    </message>
    <message>
        <source>a rule must be an object</source>
        <translation>eine Regel muss ein Objekt sein</translation>
    </message>
    <message>
        <source>The mapping profile %1 cannot be used: %2 (at %3).</source>
        <translation>Das Zuordnungsprofil %1 ist nicht brauchbar: %2 (bei %3).</translation>
    </message>
    <message>
        <source>The mapping in use stays as it is.</source>
        <translation>Die jetzige Zuordnung bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Correct the file at that place, or choose another profile.</source>
        <translation>Berichtigen Sie die Datei an dieser Stelle, oder wählen Sie ein anderes Profil.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a member of a mapping profile</source>
        <translation>„%1“ gehört nicht in ein Zuordnungsprofil</translation>
    </message>
    <message>
        <source>it is not a Leadline mapping profile</source>
        <translation>es ist kein Zuordnungsprofil von Leadline</translation>
    </message>
    <message>
        <source>its format version is not 1</source>
        <translation>die Version des Formats ist nicht 1</translation>
    </message>
    <message>
        <source>a name of at most 100 letters is due</source>
        <translation>ein Name von höchstens 100 Zeichen fehlt</translation>
    </message>
    <message>
        <source>the revision must be a whole number, 0 or more</source>
        <translation>die Revision muss eine ganze Zahl sein, 0 oder mehr</translation>
    </message>
    <message>
        <source>a list of rules is due</source>
        <translation>eine Liste von Regeln fehlt</translation>
    </message>
    <message>
        <source>a text is due</source>
        <translation>hier gehört ein Text hin</translation>
    </message>
    <message>
        <source>true or false is due</source>
        <translation>hier gehört wahr oder falsch hin</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a HaloPSA member nor cf: with the name of a custom field</source>
        <translation>„%1“ ist weder ein Feld von HaloPSA noch cf: mit dem Namen eines eigenen Feldes</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is filled by an earlier rule already</source>
        <translation>„%1“ wird schon von einer früheren Regel gefüllt</translation>
    </message>
    <message>
        <source>fill_if_empty, overwrite or never is due</source>
        <translation>hier gehört fill_if_empty, overwrite oder never hin</translation>
    </message>
    <message>
        <source>an object from text to text is due</source>
        <translation>hier gehört ein Objekt von Text zu Text hin</translation>
    </message>
    <message>
        <source>more than %1 values</source>
        <translation>mehr als %1 Werte</translation>
    </message>
    <message>
        <source>the value &quot;%1&quot; is empty or stands twice but for upper and lower case</source>
        <translation>der Wert „%1“ ist leer oder steht bis auf Groß und Klein zweimal da</translation>
    </message>
    <message>
        <source>a text, a number, true or false, or a list of texts is due</source>
        <translation>hier gehört ein Text, eine Zahl, wahr oder falsch oder eine Liste von Texten hin</translation>
    </message>
    <message>
        <source>there is no default to send</source>
        <translation>es gibt keinen Standardwert, der gesendet werden könnte</translation>
    </message>
    <message>
        <source>a rule has a source or a formula, not both</source>
        <translation>eine Regel hat eine Quelle oder eine Formel, nicht beides</translation>
    </message>
    <message>
        <source>there is no field &quot;%1&quot;</source>
        <translation>das Feld „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>a rule needs a source, a formula or a default</source>
        <translation>eine Regel braucht eine Quelle, eine Formel oder einen Standardwert</translation>
    </message>
    <message>
        <source>the formula for %1, line %2, column %3: %4</source>
        <translation>die Formel für %1, Zeile %2, Spalte %3: %4</translation>
    </message>
    <message>
        <source>a list of targets is due</source>
        <translation>hier gehört eine Liste von Zielen hin</translation>
    </message>
    <message>
        <source>no rule fills &quot;%1&quot;</source>
        <translation>keine Regel füllt „%1“</translation>
    </message>
    <message>
        <source>Only if empty</source>
        <translation>Nur wenn leer</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Only when created</source>
        <translation>Nur beim Anlegen</translation>
    </message>
    <message>
        <source>The mapping profile %1</source>
        <translation>Das Zuordnungsprofil %1</translation>
    </message>
    <message>
        <source>%1 Line %2.</source>
        <translation>%1 Zeile %2.</translation>
    </message>
    <message>
        <source>There is no shipped mapping profile &quot;%1&quot;.</source>
        <translation>Ein mitgeliefertes Zuordnungsprofil „%1“ gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>leadline::Net</name>
    <message>
        <source>Nothing was sent to the service.</source>
        <translation>Es wurde nichts an den Dienst gesendet.</translation>
    </message>
    <message>
        <source>%1 refused the client id or the client secret.</source>
        <translation>%1 hat die Client-ID oder das Client-Geheimnis nicht angenommen.</translation>
    </message>
    <message>
        <source>Enter both again in Setup; the secret may have been renewed, or belong to another tenant.</source>
        <translation>Geben Sie beides unter Einrichten neu ein; das Geheimnis wurde vielleicht erneuert oder gehört zu einem anderen Mandanten.</translation>
    </message>
    <message>
        <source>%1 answered the sign-in with something that is not a token (status %2).</source>
        <translation>%1 hat auf die Anmeldung mit etwas geantwortet, das kein Token ist (Status %2).</translation>
    </message>
    <message>
        <source>Check the authorisation address and the tenant name in Setup.</source>
        <translation>Prüfen Sie unter Einrichten die Anmeldeadresse und den Namen des Mandanten.</translation>
    </message>
    <message>
        <source>%1 gave no answer to the sign-in: %2</source>
        <translation>%1 hat auf die Anmeldung nicht geantwortet: %2</translation>
    </message>
    <message>
        <source>Try again in a moment; nothing needs to be entered again.</source>
        <translation>Versuchen Sie es gleich noch einmal; es muss nichts neu eingegeben werden.</translation>
    </message>
    <message>
        <source>status %1.</source>
        <translation>Status %1.</translation>
    </message>
    <message>
        <source>The sign-in was stopped on request.</source>
        <translation>Die Anmeldung wurde auf Wunsch abgebrochen.</translation>
    </message>
    <message>
        <source>Start it again when you are ready.</source>
        <translation>Starten Sie neu, wenn Sie bereit sind.</translation>
    </message>
    <message>
        <source>signing in</source>
        <translation>anmelden</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The address %1 is not allowed: %2.</source>
        <translation>Die Adresse %1 ist nicht erlaubt: %2.</translation>
    </message>
    <message>
        <source>Correct the address of this connection in Setup.</source>
        <translation>Berichtigen Sie die Adresse dieser Verbindung unter Einrichten.</translation>
    </message>
    <message>
        <source>it is not a complete web address</source>
        <translation>es ist keine vollständige Webadresse</translation>
    </message>
    <message>
        <source>only https is used</source>
        <translation>nur https wird benutzt</translation>
    </message>
    <message>
        <source>http is not encrypted; only https is used</source>
        <translation>http ist nicht verschlüsselt; nur https wird benutzt</translation>
    </message>
    <message>
        <source>it holds a user name or a password</source>
        <translation>es enthält einen Benutzernamen oder ein Passwort</translation>
    </message>
    <message>
        <source>a header holds characters that are not allowed</source>
        <translation>eine Kopfzeile enthält unerlaubte Zeichen</translation>
    </message>
    <message>
        <source>a write must have a body</source>
        <translation>ein Schreibzugriff braucht einen Inhalt</translation>
    </message>
</context>
<context>
    <name>leadline::Normalise</name>
    <message>
        <source>spaces and control characters tidied</source>
        <translation>Leerzeichen und Steuerzeichen aufgeräumt</translation>
    </message>
    <message>
        <source>name tidied</source>
        <translation>Name aufgeräumt</translation>
    </message>
    <message>
        <source>from the full name</source>
        <translation>aus dem ganzen Namen</translation>
    </message>
    <message>
        <source>from first and last name</source>
        <translation>aus Vor- und Nachname</translation>
    </message>
    <message>
        <source>address tidied</source>
        <translation>Adresse aufgeräumt</translation>
    </message>
    <message>
        <source>not a valid e-mail address</source>
        <translation>keine gültige E-Mail-Adresse</translation>
    </message>
    <message>
        <source>not a domain name</source>
        <translation>kein Domainname</translation>
    </message>
    <message>
        <source>reduced to the registered domain</source>
        <translation>auf die registrierte Domain gekürzt</translation>
    </message>
    <message>
        <source>from the website</source>
        <translation>aus der Website</translation>
    </message>
    <message>
        <source>from the e-mail address</source>
        <translation>aus der E-Mail-Adresse</translation>
    </message>
    <message>
        <source>not a known country</source>
        <translation>kein bekanntes Land</translation>
    </message>
    <message>
        <source>country code of &quot;%1&quot;</source>
        <translation>Länderkürzel von „%1“</translation>
    </message>
    <message>
        <source>no country code and no country known</source>
        <translation>keine Landesvorwahl und kein Land bekannt</translation>
    </message>
    <message>
        <source>not a phone number</source>
        <translation>keine Telefonnummer</translation>
    </message>
    <message>
        <source>not in a known number range</source>
        <translation>in keinem bekannten Nummernbereich</translation>
    </message>
    <message>
        <source>region assumed %1</source>
        <translation>Land angenommen: %1</translation>
    </message>
    <message>
        <source>written as E.164</source>
        <translation>nach E.164 geschrieben</translation>
    </message>
    <message>
        <source>extension %1</source>
        <translation>Nebenstelle %1</translation>
    </message>
</context>
<context>
    <name>leadline::Operation</name>
    <message>
        <source>An operation of the outbox</source>
        <translation>Ein Vorgang des Postausgangs</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a state</source>
        <translation>„%1“ ist kein Zustand</translation>
    </message>
</context>
<context>
    <name>leadline::Phone</name>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Valid, region assumed</source>
        <translation>Gültig, Land angenommen</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Möglich</translation>
    </message>
    <message>
        <source>Not a phone number</source>
        <translation>Keine Telefonnummer</translation>
    </message>
</context>
<context>
    <name>leadline::Providers</name>
    <message>
        <source>signing in</source>
        <translation>anmelden</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>The list is written in an encoding that cannot be told for certain.</source>
        <translation>Die Zeichenkodierung der Liste ist nicht sicher zu erkennen.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Es wurde nichts eingelesen.</translation>
    </message>
    <message>
        <source>Save it as &quot;CSV UTF-8&quot; and import it again.</source>
        <translation>Speichern Sie sie als „CSV UTF-8“ und lesen Sie sie noch einmal ein.</translation>
    </message>
    <message>
        <source>It holds characters that are not %1.</source>
        <translation>Sie enthält Zeichen, die nicht zu %1 gehören.</translation>
    </message>
    <message>
        <source>A cell is larger than 1 MiB.</source>
        <translation>Ein Feld ist größer als 1 MiB.</translation>
    </message>
    <message>
        <source>A quote is never closed, or something follows a closed one.</source>
        <translation>Ein Anführungszeichen wird nicht geschlossen, oder nach dem Schluss folgt noch etwas.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>The list %1 cannot be opened: %2.</source>
        <translation>Die Liste %1 lässt sich nicht öffnen: %2.</translation>
    </message>
    <message>
        <source>Check that the file is there and that you may read it.</source>
        <translation>Prüfen Sie, ob die Datei da ist und Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>The list %1 is larger than 512 MiB.</source>
        <translation>Die Liste %1 ist größer als 512 MiB.</translation>
    </message>
    <message>
        <source>Split it into several files.</source>
        <translation>Teilen Sie sie auf mehrere Dateien auf.</translation>
    </message>
    <message>
        <source>The first line of the list %1 has no column headings.</source>
        <translation>Die erste Zeile der Liste %1 hat keine Spaltenüberschriften.</translation>
    </message>
    <message>
        <source>Add a first line that names the columns, then import it again.</source>
        <translation>Fügen Sie eine erste Zeile mit den Spaltennamen ein und lesen Sie sie noch einmal ein.</translation>
    </message>
    <message>
        <source>The list %1 has more than %2 columns.</source>
        <translation>Die Liste %1 hat mehr als %2 Spalten.</translation>
    </message>
    <message>
        <source>Remove the columns that are not needed.</source>
        <translation>Entfernen Sie die Spalten, die nicht gebraucht werden.</translation>
    </message>
    <message>
        <source>country chosen for the whole list</source>
        <translation>Land für die ganze Liste gewählt</translation>
    </message>
    <message>
        <source>The list has more than 2,000,000 rows.</source>
        <translation>Die Liste hat mehr als 2.000.000 Zeilen.</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>Das Einlesen wurde angehalten.</translation>
    </message>
    <message>
        <source>Start it again when you want to.</source>
        <translation>Starten Sie es wieder, wenn Sie möchten.</translation>
    </message>
    <message>
        <source>It has %1 cells where the heading has %2.</source>
        <translation>Sie hat %1 Felder, die Überschrift hat %2.</translation>
    </message>
    <message>
        <source>It names neither a person nor a company.</source>
        <translation>Sie nennt weder eine Person noch eine Firma.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 did not accept the key while %2</source>
        <translation>%1 hat den Schlüssel nicht angenommen (%2)</translation>
    </message>
    <message>
        <source>Enter the key again in Setup.</source>
        <translation>Geben Sie den Schlüssel unter Einrichten neu ein.</translation>
    </message>
    <message>
        <source>%1 does not allow this with the present key or plan, while %2</source>
        <translation>%1 erlaubt das mit diesem Schlüssel oder Tarif nicht (%2)</translation>
    </message>
    <message>
        <source>Check the rights of the key and what the plan includes.</source>
        <translation>Prüfen Sie die Rechte des Schlüssels und was der Tarif umfasst.</translation>
    </message>
    <message>
        <source>%1 has no credits left for %2</source>
        <translation>%1 hat keine Credits mehr (%2)</translation>
    </message>
    <message>
        <source>What was fetched before is kept.</source>
        <translation>Was vorher geholt wurde, bleibt.</translation>
    </message>
    <message>
        <source>Buy credits or wait for the next period.</source>
        <translation>Kaufen Sie Credits oder warten Sie auf den nächsten Zeitraum.</translation>
    </message>
    <message>
        <source>%1 was asked too often while %2</source>
        <translation>%1 wurde zu oft gefragt (%2)</translation>
    </message>
    <message>
        <source>Wait a while, then try again.</source>
        <translation>Warten Sie etwas und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>%1 did not understand the request while %2</source>
        <translation>%1 hat die Anfrage nicht verstanden (%2)</translation>
    </message>
    <message>
        <source>Change the filter it names, then try again.</source>
        <translation>Ändern Sie den genannten Filter und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 must not be asked about this person again (opted out), while %2</source>
        <translation>%1 darf nach dieser Person nicht mehr gefragt werden (Widerspruch; %2)</translation>
    </message>
    <message>
        <source>Mark the person as do not contact.</source>
        <translation>Markieren Sie die Person als „nicht kontaktieren“.</translation>
    </message>
    <message>
        <source>%1 knows nothing about this, while %2</source>
        <translation>%1 weiß darüber nichts (%2)</translation>
    </message>
    <message>
        <source>Try another provider or other details.</source>
        <translation>Versuchen Sie einen anderen Anbieter oder andere Angaben.</translation>
    </message>
    <message>
        <source>%1 is still working on %2</source>
        <translation>%1 arbeitet noch daran (%2)</translation>
    </message>
    <message>
        <source>Ask again in a few minutes.</source>
        <translation>Fragen Sie in einigen Minuten noch einmal.</translation>
    </message>
    <message>
        <source>%1 has trouble of its own while %2</source>
        <translation>%1 hat selbst eine Störung (%2)</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>%1 gave an answer that cannot be used while %2</source>
        <translation>%1 gab eine unbrauchbare Antwort (%2)</translation>
    </message>
    <message>
        <source>Check the address in Setup; if it is right, the provider has changed its interface.</source>
        <translation>Prüfen Sie die Adresse unter Einrichten; stimmt sie, hat der Anbieter seine Schnittstelle geändert.</translation>
    </message>
    <message>
        <source>%1 (HTTP %2).</source>
        <translation>%1 (HTTP %2).</translation>
    </message>
    <message>
        <source>%1 (HTTP %2): &quot;%3&quot;.</source>
        <translation>%1 (HTTP %2): „%3“.</translation>
    </message>
    <message>
        <source>the path &quot;%1&quot; cannot be read</source>
        <translation>der Pfad „%1“ ist nicht lesbar</translation>
    </message>
    <message>
        <source>The provider file %1 cannot be used (line %2): %3</source>
        <translation>Die Anbieterdatei %1 ist nicht brauchbar (Zeile %2): %3</translation>
    </message>
    <message>
        <source>The provider file %1 cannot be used (line %2, %4): %3</source>
        <translation>Die Anbieterdatei %1 ist nicht brauchbar (Zeile %2, %4): %3</translation>
    </message>
    <message>
        <source>The other providers are available.</source>
        <translation>Die anderen Anbieter sind verfügbar.</translation>
    </message>
    <message>
        <source>Mend the file at that place and reload the providers.</source>
        <translation>Berichtigen Sie die Datei an dieser Stelle und laden Sie die Anbieter neu.</translation>
    </message>
    <message>
        <source>It is larger than 1 MiB.</source>
        <translation>Sie ist größer als 1 MiB.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no regular expression: %2.</source>
        <translation>„%1“ ist kein regulärer Ausdruck: %2.</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;.</source>
        <translation>Es gibt kein Feld „%1“.</translation>
    </message>
    <message>
        <source>There is no surface &quot;%1&quot;.</source>
        <translation>Es gibt keine Oberfläche „%1“.</translation>
    </message>
    <message>
        <source>It must name its surface: there are several and none is called &quot;main&quot;.</source>
        <translation>Sie muss ihre Oberfläche nennen: Es gibt mehrere, und keine heißt „main“.</translation>
    </message>
    <message>
        <source>Two filters are called &quot;%1&quot;.</source>
        <translation>Zwei Filter heißen „%1“.</translation>
    </message>
    <message>
        <source>A choice stands twice.</source>
        <translation>Eine Auswahl steht zweimal da.</translation>
    </message>
    <message>
        <source>The group &quot;%1&quot; has one filter only.</source>
        <translation>Die Gruppe „%1“ hat nur einen Filter.</translation>
    </message>
    <message>
        <source>There is no template keyword &quot;%1&quot;.</source>
        <translation>Es gibt kein Schlüsselwort „%1“ für Vorlagen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no regular expression.</source>
        <translation>„%1“ ist kein regulärer Ausdruck.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is used, but the operation has no paging.</source>
        <translation>„%1“ wird benutzt, aber die Abfrage blättert nicht.</translation>
    </message>
    <message>
        <source>There is no &quot;%1&quot;.</source>
        <translation>Es gibt kein „%1“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not among the poll&apos;s vars.</source>
        <translation>„%1“ gehört nicht zu den Variablen der Nachfrage.</translation>
    </message>
    <message>
        <source>There is no value called &quot;%1&quot;.</source>
        <translation>Es gibt keinen Wert namens „%1“.</translation>
    </message>
    <message>
        <source>There is no filter &quot;%1&quot;.</source>
        <translation>Es gibt keinen Filter „%1“.</translation>
    </message>
    <message>
        <source>The filter &quot;%1&quot; has no part &quot;%2&quot;.</source>
        <translation>Der Filter „%1“ hat keinen Teil „%2“.</translation>
    </message>
    <message>
        <source>The filter &quot;%1&quot; is offered but never sent.</source>
        <translation>Der Filter „%1“ wird angeboten, aber nie gesendet.</translation>
    </message>
    <message>
        <source>The request never sends &quot;%1&quot;.</source>
        <translation>Die Anfrage sendet „%1“ nie.</translation>
    </message>
    <message>
        <source>A cursor needs &quot;next&quot;.</source>
        <translation>Ein Cursor braucht „next“.</translation>
    </message>
    <message>
        <source>The default page size is outside min and max.</source>
        <translation>Die Vorgabe der Seitengröße liegt nicht zwischen min und max.</translation>
    </message>
    <message>
        <source>The lowest price is higher than the highest.</source>
        <translation>Der niedrigste Preis ist höher als der höchste.</translation>
    </message>
    <message>
        <source>A price per block needs the size of a block.</source>
        <translation>Ein Preis je Block braucht die Größe eines Blocks.</translation>
    </message>
    <message>
        <source>It maps no field.</source>
        <translation>Sie ordnet kein Feld zu.</translation>
    </message>
    <message>
        <source>There is no map &quot;%1&quot;.</source>
        <translation>Es gibt keine Tabelle „%1“.</translation>
    </message>
    <message>
        <source>It needs a credential, but the manifest describes none.</source>
        <translation>Sie braucht einen Schlüssel, aber die Beschreibung nennt keinen.</translation>
    </message>
    <message>
        <source>The credential has no part &quot;%1&quot;.</source>
        <translation>Der Schlüssel hat keinen Teil „%1“.</translation>
    </message>
    <message>
        <source>A provider in use needs at least one operation.</source>
        <translation>Ein benutzter Anbieter braucht mindestens eine Abfrage.</translation>
    </message>
    <message>
        <source>A provider cannot be another name of itself.</source>
        <translation>Ein Anbieter kann kein anderer Name seiner selbst sein.</translation>
    </message>
    <message>
        <source>Two operations are called &quot;%1&quot;.</source>
        <translation>Zwei Abfragen heißen „%1“.</translation>
    </message>
    <message>
        <source>The provider file %1 cannot be read: %2.</source>
        <translation>Die Anbieterdatei %1 ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>Check that you may read the file, then reload the providers.</source>
        <translation>Prüfen Sie, ob Sie die Datei lesen dürfen, und laden Sie die Anbieter neu.</translation>
    </message>
    <message>
        <source>The provider files %1 and %2 have the same id &quot;%3&quot;.</source>
        <translation>Die Anbieterdateien %1 und %2 haben dieselbe Kennung „%3“.</translation>
    </message>
    <message>
        <source>The first of them is used.</source>
        <translation>Die erste von beiden wird benutzt.</translation>
    </message>
    <message>
        <source>Give one of them another id or remove it.</source>
        <translation>Geben Sie einer davon eine andere Kennung oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>There is no provider called &quot;%1&quot;.</source>
        <translation>Einen Anbieter namens „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Choose one of the listed providers, or add its file to the providers folder.</source>
        <translation>Wählen Sie einen aus der Liste, oder legen Sie seine Datei in den Ordner der Anbieter.</translation>
    </message>
    <message>
        <source>The built-in description of provider files cannot be used: %1.</source>
        <translation>Die eingebaute Beschreibung der Anbieterdateien ist nicht brauchbar: %1.</translation>
    </message>
    <message>
        <source>Install Leadline again.</source>
        <translation>Installieren Sie Leadline neu.</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>sie fehlt</translation>
    </message>
    <message>
        <source>It does not fit.</source>
        <translation>Es passt nicht.</translation>
    </message>
    <message>
        <source>A value that is needed is not known (%1) while %2.</source>
        <translation>Ein nötiger Wert ist nicht bekannt (%1; %2).</translation>
    </message>
    <message>
        <source>Fill in that value, then try again.</source>
        <translation>Füllen Sie diesen Wert aus und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 cannot be asked: %2.</source>
        <translation>%1 kann nicht gefragt werden: %2.</translation>
    </message>
    <message>
        <source>Enter the %1 in Setup.</source>
        <translation>Geben Sie unter Einrichten ein: %1.</translation>
    </message>
    <message>
        <source>no %1 is stored</source>
        <translation>nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>the stored %1 has line breaks in it</source>
        <translation>im gespeicherten Wert sind Zeilenumbrüche: %1</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>signing in to %1</source>
        <translation>bei %1 anmelden</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of its choices</source>
        <translation>„%1“ gehört nicht zur Auswahl</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no whole number</source>
        <translation>„%1“ ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>its lower end is above its upper end</source>
        <translation>die untere Grenze liegt über der oberen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date</source>
        <translation>„%1“ ist kein Datum</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither true nor false</source>
        <translation>„%1“ ist weder wahr noch falsch</translation>
    </message>
    <message>
        <source>it takes at most %1 values</source>
        <translation>er nimmt höchstens %1 Werte</translation>
    </message>
    <message>
        <source>%1 has no filter &quot;%2&quot; for %3.</source>
        <translation>%1 hat keinen Filter „%2“ für %3.</translation>
    </message>
    <message>
        <source>Remove it; see the list of filters of this provider.</source>
        <translation>Entfernen Sie ihn; sehen Sie die Filterliste dieses Anbieters an.</translation>
    </message>
    <message>
        <source>%1 needs &quot;%2&quot;.</source>
        <translation>%1 braucht „%2“.</translation>
    </message>
    <message>
        <source>Fill it in, then search again.</source>
        <translation>Füllen Sie es aus und suchen Sie noch einmal.</translation>
    </message>
    <message>
        <source>The filter &quot;%1&quot; of %2 cannot be used: %3.</source>
        <translation>Der Filter „%1“ von %2 ist nicht brauchbar: %3.</translation>
    </message>
    <message>
        <source>Change it, then search again.</source>
        <translation>Ändern Sie ihn und suchen Sie noch einmal.</translation>
    </message>
    <message>
        <source>%1 needs one of %2.</source>
        <translation>%1 braucht eins von %2.</translation>
    </message>
    <message>
        <source>%1 takes only one of %2.</source>
        <translation>%1 nimmt nur eins von %2.</translation>
    </message>
    <message>
        <source>Give exactly one of them, then search again.</source>
        <translation>Geben Sie genau eins davon an und suchen Sie noch einmal.</translation>
    </message>
    <message>
        <source>%1 shows no more than %2 records of one search.</source>
        <translation>%1 zeigt von einer Suche höchstens %2 Datensätze.</translation>
    </message>
    <message>
        <source>The position &quot;%1&quot; in the results of %2 cannot be read.</source>
        <translation>Die Stelle „%1“ in den Ergebnissen von %2 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Narrow the search with more filters.</source>
        <translation>Suchen Sie mit mehr Filtern enger.</translation>
    </message>
    <message>
        <source>searching people</source>
        <translation>Personen suchen</translation>
    </message>
    <message>
        <source>searching companies</source>
        <translation>Firmen suchen</translation>
    </message>
    <message>
        <source>looking up a person</source>
        <translation>eine Person nachschlagen</translation>
    </message>
    <message>
        <source>looking up a company</source>
        <translation>eine Firma nachschlagen</translation>
    </message>
    <message>
        <source>looking for an e-mail address</source>
        <translation>eine E-Mail-Adresse suchen</translation>
    </message>
    <message>
        <source>verifying an e-mail address</source>
        <translation>eine E-Mail-Adresse prüfen</translation>
    </message>
    <message>
        <source>testing the connection</source>
        <translation>die Verbindung prüfen</translation>
    </message>
    <message>
        <source>reading the credit usage</source>
        <translation>den Verbrauch an Credits lesen</translation>
    </message>
    <message>
        <source>Credits left: %1.</source>
        <translation>Credits übrig: %1.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>; and </source>
        <translation>; und </translation>
    </message>
    <message>
        <source>Stopped while %1.</source>
        <translation>Angehalten: %1.</translation>
    </message>
    <message>
        <source>%1 has asked to be left alone for another %2 minutes.</source>
        <translation>%1 hat um weitere %2 Minuten Ruhe gebeten.</translation>
    </message>
    <message>
        <source>Wait that long, then try again.</source>
        <translation>Warten Sie so lange und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>%1 cannot look up %2: it needs %3.</source>
        <translation>%1 kann %2 nicht nachschlagen: Es braucht %3.</translation>
    </message>
    <message>
        <source>Nothing was sent and no credit was spent.</source>
        <translation>Es wurde nichts gesendet und kein Credit ausgegeben.</translation>
    </message>
    <message>
        <source>Fill in what is missing, then try again.</source>
        <translation>Füllen Sie aus, was fehlt, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Choose something the provider offers.</source>
        <translation>Wählen Sie etwas, das der Anbieter anbietet.</translation>
    </message>
    <message>
        <source>The allowance of %1 for this %2 is used up.</source>
        <translation>Das Kontingent von %1 ist aufgebraucht (%2).</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>the provider says so</source>
        <translation>sagt der Anbieter</translation>
    </message>
    <message>
        <source>%1: %2 masked values were left out.</source>
        <translation>%1: %2 verdeckte Werte wurden ausgelassen.</translation>
    </message>
    <message>
        <source>reading its records</source>
        <translation>die Datensätze lesen</translation>
    </message>
    <message>
        <source>A paid call must have a body (&quot;body&quot;: {}), or it could leave twice.</source>
        <translation>Ein bezahlter Aufruf braucht einen Inhalt (&quot;body&quot;: {}), sonst könnte er zweimal abgehen.</translation>
    </message>
    <message>
        <source>%1 cannot do &quot;%2&quot; in this way.</source>
        <translation>%1 kann „%2“ so nicht.</translation>
    </message>
</context>
<context>
    <name>leadline::Sandbox</name>
    <message>
        <source>The fault &quot;%1&quot; cannot be switched on: %2.</source>
        <translation>Die Störung „%1“ lässt sich nicht einschalten: %2.</translation>
    </message>
    <message>
        <source>The sandbox goes on as it was.</source>
        <translation>Die Sandbox läuft weiter wie bisher.</translation>
    </message>
    <message>
        <source>Write switches as 429=0.1,slow=300; known names are %1.</source>
        <translation>Schreiben Sie Schalter wie 429=0.1,slow=300; bekannt sind %1.</translation>
    </message>
    <message>
        <source>there is no such switch</source>
        <translation>diesen Schalter gibt es nicht</translation>
    </message>
    <message>
        <source>it is named twice</source>
        <translation>er ist zweimal genannt</translation>
    </message>
    <message>
        <source>it needs a number after &quot;=&quot;</source>
        <translation>nach „=“ gehört eine Zahl</translation>
    </message>
    <message>
        <source>a probability lies between 0 and 1</source>
        <translation>eine Wahrscheinlichkeit liegt zwischen 0 und 1</translation>
    </message>
    <message>
        <source>a delay is a whole number of milliseconds up to %1</source>
        <translation>eine Verzögerung ist eine ganze Zahl von Millisekunden bis %1</translation>
    </message>
    <message>
        <source>The sandbox could not start: port %1 of this computer is already in use.</source>
        <translation>Die Sandbox konnte nicht starten: Port %1 dieses Computers ist schon belegt.</translation>
    </message>
    <message>
        <source>Nothing else has changed.</source>
        <translation>Sonst hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Choose another port, or let the sandbox pick a free one.</source>
        <translation>Wählen Sie einen anderen Port, oder lassen Sie die Sandbox einen freien nehmen.</translation>
    </message>
</context>
<context>
    <name>leadline::Secrets</name>
    <message>
        <source>The key or password is not where keys are kept.</source>
        <translation>Der Schlüssel oder das Passwort liegt nicht dort, wo Schlüssel aufbewahrt werden.</translation>
    </message>
    <message>
        <source>The connection itself is unchanged.</source>
        <translation>Die Verbindung selbst ist unverändert.</translation>
    </message>
    <message>
        <source>If it was there before, unlock the keychain and try again; otherwise enter it in Setup.</source>
        <translation>War er vorher da, entsperren Sie den Schlüsselbund und versuchen Sie es noch einmal; sonst geben Sie ihn unter Einrichten ein.</translation>
    </message>
    <message>
        <source>The key or password is too long to be kept: %1 bytes, at most %2.</source>
        <translation>Der Schlüssel oder das Passwort ist zu lang: %1 Bytes, höchstens %2.</translation>
    </message>
    <message>
        <source>The one kept before is unchanged.</source>
        <translation>Was vorher aufbewahrt war, ist unverändert.</translation>
    </message>
    <message>
        <source>Check that only the key itself was pasted.</source>
        <translation>Prüfen Sie, ob nur der Schlüssel selbst eingefügt wurde.</translation>
    </message>
    <message>
        <source>The system keychain did not answer; it may be locked.</source>
        <translation>Der Schlüsselbund des Systems hat nicht geantwortet; vielleicht ist er gesperrt.</translation>
    </message>
    <message>
        <source>The system keychain is locked or refused: %1.</source>
        <translation>Der Schlüsselbund des Systems ist gesperrt oder hat abgelehnt: %1.</translation>
    </message>
    <message>
        <source>Nothing was sent, and what the keychain holds is unchanged.</source>
        <translation>Es wurde nichts gesendet, und der Inhalt des Schlüsselbunds ist unverändert.</translation>
    </message>
    <message>
        <source>Unlock the keychain (a window of the system may be waiting), then try again.</source>
        <translation>Entsperren Sie den Schlüsselbund (vielleicht wartet ein Fenster des Systems) und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There is no usable keychain on this machine: %1.</source>
        <translation>Auf diesem Computer gibt es keinen brauchbaren Schlüsselbund: %1.</translation>
    </message>
    <message>
        <source>Nothing was stored anywhere else.</source>
        <translation>Es wurde auch sonst nirgends etwas gespeichert.</translation>
    </message>
    <message>
        <source>Start the keyring service of your desktop, or choose a passphrase file or this session only in Setup.</source>
        <translation>Starten Sie den Schlüsselbund-Dienst Ihres Desktops, oder wählen Sie unter Einrichten eine Passphrasen-Datei oder „nur diese Sitzung“.</translation>
    </message>
    <message>
        <source>system keychain</source>
        <translation>Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>what was stored did not come back the same</source>
        <translation>das Gespeicherte kam nicht unverändert zurück</translation>
    </message>
    <message>
        <source>the entry is still there after removing it</source>
        <translation>der Eintrag ist nach dem Entfernen noch da</translation>
    </message>
    <message>
        <source>this session only</source>
        <translation>nur diese Sitzung</translation>
    </message>
    <message>
        <source>The passphrase file %1 is damaged: %2.</source>
        <translation>Die Passphrasen-Datei %1 ist beschädigt: %2.</translation>
    </message>
    <message>
        <source>The file was left as it is.</source>
        <translation>Die Datei blieb, wie sie war.</translation>
    </message>
    <message>
        <source>Restore it from a backup, or move it away and enter the keys again in Setup.</source>
        <translation>Stellen Sie sie aus einer Sicherung wieder her, oder legen Sie sie beiseite und geben Sie die Schlüssel unter Einrichten neu ein.</translation>
    </message>
    <message>
        <source>The passphrase does not open the file %1.</source>
        <translation>Die Passphrase öffnet die Datei %1 nicht.</translation>
    </message>
    <message>
        <source>Enter the passphrase again; it cannot be recovered.</source>
        <translation>Geben Sie die Passphrase noch einmal ein; sie lässt sich nicht wiederherstellen.</translation>
    </message>
    <message>
        <source>The passphrase file %1 cannot be read or written: %2.</source>
        <translation>Die Passphrasen-Datei %1 lässt sich nicht lesen oder schreiben: %2.</translation>
    </message>
    <message>
        <source>What it held before is unchanged.</source>
        <translation>Was vorher darin stand, ist unverändert.</translation>
    </message>
    <message>
        <source>Check the folder and the free space, then try again.</source>
        <translation>Prüfen Sie den Ordner und den freien Platz, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The encryption library refused a step.</source>
        <translation>Die Verschlüsselung hat einen Schritt verweigert.</translation>
    </message>
    <message>
        <source>The passphrase file is unchanged.</source>
        <translation>Die Passphrasen-Datei ist unverändert.</translation>
    </message>
    <message>
        <source>Free some memory, then try again.</source>
        <translation>Schaffen Sie freien Speicher und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>it is cut or not one of ours</source>
        <translation>sie ist abgeschnitten oder nicht von Leadline</translation>
    </message>
    <message>
        <source>its beginning was changed</source>
        <translation>ihr Anfang wurde verändert</translation>
    </message>
    <message>
        <source>it is of a version this program does not know</source>
        <translation>sie hat eine Version, die dieses Programm nicht kennt</translation>
    </message>
    <message>
        <source>its key parameters are out of bounds</source>
        <translation>ihre Schlüsselwerte sind außerhalb der Grenzen</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>sie ist zu groß</translation>
    </message>
    <message>
        <source>its content was changed</source>
        <translation>ihr Inhalt wurde verändert</translation>
    </message>
    <message>
        <source>its entries do not add up</source>
        <translation>ihre Einträge gehen nicht auf</translation>
    </message>
    <message>
        <source>it would be larger than 1 MiB</source>
        <translation>sie würde größer als 1 MiB</translation>
    </message>
    <message>
        <source>another program is changing it, or its folder is read-only</source>
        <translation>ein anderes Programm ändert sie gerade, oder ihr Ordner ist schreibgeschützt</translation>
    </message>
    <message>
        <source>what was written did not come back</source>
        <translation>das Geschriebene kam nicht zurück</translation>
    </message>
    <message>
        <source>passphrase file</source>
        <translation>Passphrasen-Datei</translation>
    </message>
</context>
<context>
    <name>leadline::Store</name>
    <message>
        <source>There is no connection named &quot;%1&quot;.</source>
        <translation>Eine Verbindung namens „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Check the name, or add the connection in Setup.</source>
        <translation>Prüfen Sie den Namen, oder legen Sie die Verbindung unter Einrichten an.</translation>
    </message>
    <message>
        <source>The contact is no longer in the worklist.</source>
        <translation>Der Kontakt ist nicht mehr in der Arbeitsliste.</translation>
    </message>
    <message>
        <source>The other contacts are unchanged.</source>
        <translation>Die anderen Kontakte sind unverändert.</translation>
    </message>
    <message>
        <source>Load the worklist again.</source>
        <translation>Laden Sie die Arbeitsliste neu.</translation>
    </message>
    <message>
        <source>The database library did not accept the setting %1=%2 (it says %3).</source>
        <translation>Die Datenbank nahm die Einstellung %1=%2 nicht an (sie sagt %3).</translation>
    </message>
    <message>
        <source>Keep the workspace on a local disk and use the SQLite library Leadline came with.</source>
        <translation>Lassen Sie den Arbeitsbereich auf einem lokalen Datenträger, und nehmen Sie die SQLite-Bibliothek, die mit Leadline kam.</translation>
    </message>
    <message>
        <source>The workspace %1 was altered outside Leadline (%2).</source>
        <translation>Der Arbeitsbereich %1 wurde außerhalb von Leadline verändert (%2).</translation>
    </message>
    <message>
        <source>The file was left as it is.</source>
        <translation>Die Datei blieb, wie sie war.</translation>
    </message>
    <message>
        <source>Copy it aside, then restore a backup.</source>
        <translation>Kopieren Sie sie beiseite und stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The workspace %1 is damaged: %2.</source>
        <translation>Der Arbeitsbereich %1 ist beschädigt: %2.</translation>
    </message>
    <message>
        <source>The file was left as it is; HaloPSA is not affected.</source>
        <translation>Die Datei blieb, wie sie war; HaloPSA ist nicht betroffen.</translation>
    </message>
    <message>
        <source>Copy the file with its -wal file aside, then restore a backup.</source>
        <translation>Kopieren Sie die Datei mit ihrer -wal-Datei beiseite und stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The workspace %1 cannot be opened: %2.</source>
        <translation>Der Arbeitsbereich %1 lässt sich nicht öffnen: %2.</translation>
    </message>
    <message>
        <source>Check that the file is there and may be read and written.</source>
        <translation>Prüfen Sie, ob die Datei da ist und gelesen und geschrieben werden darf.</translation>
    </message>
    <message>
        <source>The workspace %1 was made by a newer Leadline (format %2).</source>
        <translation>Der Arbeitsbereich %1 stammt von einem neueren Leadline (Format %2).</translation>
    </message>
    <message>
        <source>Update Leadline, then open it again.</source>
        <translation>Aktualisieren Sie Leadline und öffnen Sie ihn dann noch einmal.</translation>
    </message>
    <message>
        <source>Database file: %1.</source>
        <translation>Datenbankdatei: %1.</translation>
    </message>
    <message>
        <source>Row %1 of %2 points to a row of %3 that is gone.</source>
        <translation>Zeile %1 von %2 verweist auf eine Zeile von %3, die es nicht mehr gibt.</translation>
    </message>
    <message>
        <source>%1 is not a Leadline workspace.</source>
        <translation>%1 ist kein Arbeitsbereich von Leadline.</translation>
    </message>
    <message>
        <source>Choose another file or a new name.</source>
        <translation>Wählen Sie eine andere Datei oder einen neuen Namen.</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>es ist keine Datei</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>it is on a network drive</source>
        <translation>er liegt auf einem Netzlaufwerk</translation>
    </message>
    <message>
        <source>Keep the workspace on a local disk.</source>
        <translation>Lassen Sie den Arbeitsbereich auf einem lokalen Datenträger.</translation>
    </message>
    <message>
        <source>Check that you may read the file, then try again.</source>
        <translation>Prüfen Sie, ob Sie die Datei lesen dürfen, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>es ist leer</translation>
    </message>
    <message>
        <source>it does not begin like one</source>
        <translation>sie beginnt nicht wie einer</translation>
    </message>
    <message>
        <source>The workspace %1 was made by a newer Leadline (format %2; this program knows %3).</source>
        <translation>Der Arbeitsbereich %1 stammt von einem neueren Leadline (Format %2; dieses Programm kennt %3).</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>ihr Ende fehlt</translation>
    </message>
    <message>
        <source>The workspace %1 or its folder is read-only.</source>
        <translation>Der Arbeitsbereich %1 oder sein Ordner ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Make the file and its folder writable, then try again.</source>
        <translation>Machen Sie Datei und Ordner beschreibbar und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>its folder does not exist</source>
        <translation>sein Ordner fehlt</translation>
    </message>
    <message>
        <source>Make the folder, then try again.</source>
        <translation>Legen Sie den Ordner an und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>only its -wal file is left, the file itself is gone</source>
        <translation>nur die -wal-Datei ist übrig, die Datei selbst fehlt</translation>
    </message>
    <message>
        <source>another Leadline is making it</source>
        <translation>ein anderes Leadline legt ihn gerade an</translation>
    </message>
    <message>
        <source>Check the folder, then try again.</source>
        <translation>Prüfen Sie den Ordner und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>it could not be given its name</source>
        <translation>er konnte seinen Namen nicht bekommen</translation>
    </message>
    <message>
        <source>Ticket %1 is not on the board.</source>
        <translation>Ticket %1 ist nicht auf dem Board.</translation>
    </message>
    <message>
        <source>Pull from HaloPSA; the ticket may have been removed there.</source>
        <translation>Lesen Sie HaloPSA neu; das Ticket wurde dort vielleicht entfernt.</translation>
    </message>
    <message>
        <source>The workspace cannot be brought to the new version: after %1 a row of table %2 points to nothing.</source>
        <translation>Der Arbeitsbereich lässt sich nicht auf die neue Version bringen: Nach %1 verweist eine Zeile der Tabelle %2 ins Leere.</translation>
    </message>
    <message>
        <source>The workspace is as it was.</source>
        <translation>Der Arbeitsbereich ist, wie er war.</translation>
    </message>
    <message>
        <source>Keep using the version before, and report this with the name of the table.</source>
        <translation>Benutzen Sie die vorige Version weiter, und melden Sie das mit dem Namen der Tabelle.</translation>
    </message>
    <message>
        <source>The schema file %1 is missing in the program.</source>
        <translation>Die Schemadatei %1 fehlt im Programm.</translation>
    </message>
    <message>
        <source>Install Leadline again.</source>
        <translation>Installieren Sie Leadline neu.</translation>
    </message>
    <message>
        <source>An operation may not go from %1 to %2.</source>
        <translation>Ein Vorgang darf nicht von %1 nach %2 gehen.</translation>
    </message>
    <message>
        <source>The operation is unchanged.</source>
        <translation>Der Vorgang ist unverändert.</translation>
    </message>
    <message>
        <source>Please report this defect.</source>
        <translation>Bitte melden Sie diesen Fehler.</translation>
    </message>
    <message>
        <source>Operation %1 is no longer %2: something else changed it.</source>
        <translation>Vorgang %1 ist nicht mehr %2: Etwas anderes hat ihn geändert.</translation>
    </message>
    <message>
        <source>Nothing was changed by this step.</source>
        <translation>Dieser Schritt hat nichts geändert.</translation>
    </message>
    <message>
        <source>Read the outbox again, then go on.</source>
        <translation>Lesen Sie den Postausgang neu und machen Sie dann weiter.</translation>
    </message>
    <message>
        <source>Operation %1 was sent before, so it cannot be withdrawn while it waits.</source>
        <translation>Vorgang %1 wurde schon gesendet und lässt sich deshalb nicht zurückziehen, solange er wartet.</translation>
    </message>
    <message>
        <source>It goes on as planned.</source>
        <translation>Er geht weiter wie geplant.</translation>
    </message>
    <message>
        <source>Let it finish; afterwards the change can be undone in HaloPSA.</source>
        <translation>Lassen Sie ihn enden; danach kann die Änderung in HaloPSA zurückgenommen werden.</translation>
    </message>
    <message>
        <source>There is no operation %1 in the outbox.</source>
        <translation>Im Postausgang gibt es keinen Vorgang %1.</translation>
    </message>
    <message>
        <source>Read the outbox again.</source>
        <translation>Lesen Sie den Postausgang neu.</translation>
    </message>
    <message>
        <source>An operation names no record: it has neither external key nor HaloPSA number.</source>
        <translation>Ein Vorgang nennt keinen Datensatz: Er hat weder externen Schlüssel noch HaloPSA-Nummer.</translation>
    </message>
    <message>
        <source>Nothing was queued.</source>
        <translation>Es wurde nichts eingereiht.</translation>
    </message>
    <message>
        <source>Operation %1 is being sent, but no attempt was written.</source>
        <translation>Vorgang %1 wird gesendet, aber es ist kein Versuch vermerkt.</translation>
    </message>
    <message>
        <source>Operation %1 has an attempt, but counts as never sent.</source>
        <translation>Vorgang %1 hat einen Versuch, gilt aber als nie gesendet.</translation>
    </message>
    <message>
        <source>Operation %1 may have been sent, but counts as never sent.</source>
        <translation>Vorgang %1 wurde vielleicht gesendet, gilt aber als nie gesendet.</translation>
    </message>
    <message>
        <source>Operation %1 was replaced although it had been sent.</source>
        <translation>Vorgang %1 wurde ersetzt, obwohl er gesendet war.</translation>
    </message>
    <message>
        <source>Operation %1 created a record, but its HaloPSA number is missing.</source>
        <translation>Vorgang %1 hat einen Datensatz angelegt, aber dessen HaloPSA-Nummer fehlt.</translation>
    </message>
    <message>
        <source>The record of operation %1 was created %2 times.</source>
        <translation>Der Datensatz von Vorgang %1 wurde %2-mal angelegt.</translation>
    </message>
    <message>
        <source>The record of operation %1 has %2 operations on their way at once.</source>
        <translation>Der Datensatz von Vorgang %1 hat %2 Vorgänge zugleich unterwegs.</translation>
    </message>
    <message>
        <source>The record of operation %1 has %2 operations with one place in the order.</source>
        <translation>Der Datensatz von Vorgang %1 hat %2 Vorgänge an derselben Stelle der Reihenfolge.</translation>
    </message>
    <message>
        <source>Operation %1 was carried out before operation %2, which was made earlier.</source>
        <translation>Vorgang %1 wurde vor Vorgang %2 ausgeführt, der früher kam.</translation>
    </message>
    <message>
        <source>There is nothing recorded for the run %1.</source>
        <translation>Zum Lauf %1 ist nichts verzeichnet.</translation>
    </message>
    <message>
        <source>Choose a run from the history in Sync.</source>
        <translation>Wählen Sie unter Abgleich einen Lauf aus dem Verlauf.</translation>
    </message>
    <message>
        <source>A workspace connection was used from a foreign thread.</source>
        <translation>Eine Verbindung zum Arbeitsbereich wurde aus einem fremden Thread benutzt.</translation>
    </message>
    <message>
        <source>A step was skipped because an earlier step of the same change failed.</source>
        <translation>Ein Schritt wurde ausgelassen, weil ein früherer Schritt derselben Änderung fehlschlug.</translation>
    </message>
    <message>
        <source>Nothing of the change was kept.</source>
        <translation>Von der Änderung blieb nichts.</translation>
    </message>
    <message>
        <source>See the earlier message, then try again.</source>
        <translation>Lesen Sie die frühere Meldung und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Close other programs that use the workspace file, then try again.</source>
        <translation>Schließen Sie andere Programme, die den Arbeitsbereich benutzen, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The workspace could not be written: %1.</source>
        <translation>Der Arbeitsbereich konnte nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>Everything saved before this is unchanged.</source>
        <translation>Alles vorher Gespeicherte ist unverändert.</translation>
    </message>
    <message>
        <source>The workspace file is damaged: %1.</source>
        <translation>Die Datei des Arbeitsbereichs ist beschädigt: %1.</translation>
    </message>
    <message>
        <source>The workspace refused a statement: %1.</source>
        <translation>Der Arbeitsbereich hat eine Anweisung abgelehnt: %1.</translation>
    </message>
    <message>
        <source>Nothing was changed by it.</source>
        <translation>Sie hat nichts geändert.</translation>
    </message>
    <message>
        <source>The key of the do-not-contact list is missing.</source>
        <translation>Der Schlüssel der Sperrliste fehlt.</translation>
    </message>
    <message>
        <source>The list is unchanged and nobody on it was contacted.</source>
        <translation>Die Liste ist unverändert, und niemand darauf wurde angesprochen.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then try again.</source>
        <translation>Entsperren Sie den Schlüsselbund und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>A change was not begun because an earlier part of it failed.</source>
        <translation>Eine Änderung wurde nicht begonnen, weil ein früherer Teil fehlschlug.</translation>
    </message>
    <message>
        <source>A change was taken back because a part of it failed.</source>
        <translation>Eine Änderung wurde zurückgenommen, weil ein Teil davon fehlschlug.</translation>
    </message>
    <message>
        <source>Another Leadline works with the workspace %1.</source>
        <translation>Ein anderes Leadline arbeitet mit dem Arbeitsbereich %1.</translation>
    </message>
    <message>
        <source>Another Leadline (process %2) works with the workspace %1.</source>
        <translation>Ein anderes Leadline (Prozess %2) arbeitet mit dem Arbeitsbereich %1.</translation>
    </message>
    <message>
        <source>The other one goes on; nothing was changed.</source>
        <translation>Das andere läuft weiter; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Use the other window, or close it and try again.</source>
        <translation>Benutzen Sie das andere Fenster, oder schließen Sie es und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The lock file %1 cannot be written: %2.</source>
        <translation>Die Sperrdatei %1 lässt sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>Make the folder of the workspace writable, then try again.</source>
        <translation>Machen Sie den Ordner des Arbeitsbereichs beschreibbar und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
</context>
<context>
    <name>leadline::Sync</name>
    <message>
        <source>creating %1</source>
        <translation>%1 anlegen</translation>
    </message>
    <message>
        <source>updating %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>moving %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>This plan was made for %1, not for %2.</source>
        <translation>Dieser Plan wurde für %1 gemacht, nicht für %2.</translation>
    </message>
    <message>
        <source>Make a new plan for this connection.</source>
        <translation>Machen Sie für diese Verbindung einen neuen Plan.</translation>
    </message>
    <message>
        <source>This plan was read from HaloPSA at %1 and is too old to trust.</source>
        <translation>Dieser Plan wurde um %1 aus HaloPSA gelesen und ist zu alt.</translation>
    </message>
    <message>
        <source>Make the plan again; it takes seconds.</source>
        <translation>Machen Sie den Plan neu; das dauert Sekunden.</translation>
    </message>
    <message>
        <source>The plan holds no chosen change.</source>
        <translation>Im Plan ist keine Änderung gewählt.</translation>
    </message>
    <message>
        <source>Tick at least one row, or look at the reasons beside the rows.</source>
        <translation>Haken Sie mindestens eine Zeile an, oder sehen Sie die Gründe neben den Zeilen an.</translation>
    </message>
    <message>
        <source>Stopped before it was sent.</source>
        <translation>Angehalten, bevor es gesendet wurde.</translation>
    </message>
    <message>
        <source>Push %1 changes to %2</source>
        <translation>%1 Änderungen an %2 übertragen</translation>
    </message>
    <message>
        <source>Move %1 records in %2</source>
        <translation>%1 Datensätze in %2 verschieben</translation>
    </message>
    <message>
        <source>waiting for HaloPSA</source>
        <translation>auf HaloPSA warten</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2, %3 refused</source>
        <translation>%1 von %2, %3 abgelehnt</translation>
    </message>
    <message>
        <source>This person is on the do-not-contact list and is never pushed.</source>
        <translation>Diese Person steht auf der Sperrliste und wird nie übertragen.</translation>
    </message>
    <message>
        <source>HaloPSA record #%1 no longer exists.</source>
        <translation>Den HaloPSA-Datensatz Nr. %1 gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Somebody changed %1 in HaloPSA since the plan was made. Nothing was written.</source>
        <translation>Jemand hat %1 in HaloPSA geändert, seit der Plan gemacht wurde. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Stopped: HaloPSA refused %1 records in a row for the same reason. %2</source>
        <translation>Angehalten: HaloPSA hat %1 Datensätze hintereinander aus demselben Grund abgelehnt. %2</translation>
    </message>
    <message>
        <source>Somebody changed the record in HaloPSA while the answer was lost.</source>
        <translation>Jemand hat den Datensatz in HaloPSA geändert, während die Antwort verloren ging.</translation>
    </message>
    <message>
        <source>%1 created, %2 updated, %3 moved, %4 refused, %5 waiting or unknown</source>
        <translation>%1 angelegt, %2 geändert, %3 verschoben, %4 abgelehnt, %5 wartend oder ungeklärt</translation>
    </message>
    <message>
        <source>HaloPSA record #%1 is marked Do Not Contact; nothing is sent.</source>
        <translation>Der HaloPSA-Datensatz Nr. %1 ist als Do Not Contact markiert; es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>May be the same as another record (%1). Decide in Work before pushing.</source>
        <translation>Ist vielleicht derselbe wie ein anderer Datensatz (%1). Entscheiden Sie vor dem Übertragen unter Bearbeiten.</translation>
    </message>
    <message>
        <source>Already in HaloPSA as #%1 in status %2, which people work on by hand.</source>
        <translation>Schon in HaloPSA als Nr. %1 im Status %2, an dem Menschen arbeiten.</translation>
    </message>
    <message>
        <source>Already in HaloPSA as #%1; it holds everything that is known.</source>
        <translation>Schon in HaloPSA als Nr. %1; dort steht alles, was bekannt ist.</translation>
    </message>
    <message>
        <source>Has the same e-mail address as %1, which this plan already creates.</source>
        <translation>Hat dieselbe E-Mail-Adresse wie %1, das dieser Plan schon anlegt.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>External key</source>
        <translation>Externer Schlüssel</translation>
    </message>
    <message>
        <source>Cannot move to %1 yet: %2.</source>
        <translation>Kann noch nicht nach %1: %2.</translation>
    </message>
    <message>
        <source>It is there already.</source>
        <translation>Ist schon dort.</translation>
    </message>
    <message>
        <source>HaloPSA does not allow the status %1 for the ticket type %2.</source>
        <translation>HaloPSA erlaubt den Status %1 beim Ticket-Typ %2 nicht.</translation>
    </message>
    <message>
        <source>The tenant has no field %1. Provision it first.</source>
        <translation>Der Mandant hat kein Feld %1. Legen Sie es zuerst an.</translation>
    </message>
    <message>
        <source>There is no status &quot;%1&quot; in the pipeline.</source>
        <translation>Einen Status „%1“ gibt es in der Pipeline nicht.</translation>
    </message>
    <message>
        <source>HaloPSA record #%1 is not on the board. Pull and try again.</source>
        <translation>Der HaloPSA-Datensatz Nr. %1 ist nicht auf dem Board. Lesen Sie neu und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Not chosen.</source>
        <translation>Nicht gewählt.</translation>
    </message>
    <message>
        <source>HaloPSA stored a different value for: %1.</source>
        <translation>HaloPSA hat einen anderen Wert gespeichert bei: %1.</translation>
    </message>
</context>
<context>
    <name>leadline::Worklist</name>
    <message>
        <source>derived</source>
        <translation>abgeleitet</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>beobachtet</translation>
    </message>
</context>
<context>
    <name>leadline::gui</name>
    <message>
        <source>Worklist</source>
        <translation>Arbeitsliste</translation>
    </message>
</context>
<context>
    <name>leadline::gui::AboutBox</name>
    <message>
        <source>About Leadline</source>
        <translation>Über Leadline</translation>
    </message>
    <message>
        <source>Leadline %1</source>
        <translation>Leadline %1</translation>
    </message>
    <message>
        <source>From provider search to HaloPSA pipeline, planned and read back.
MIT licence. Icons: Lucide (ISC).</source>
        <translation>Von der Anbietersuche zur Pipeline in HaloPSA, geplant und zurückgelesen.
MIT-Lizenz. Symbole: Lucide (ISC).</translation>
    </message>
</context>
<context>
    <name>leadline::gui::ActivityStrip</name>
    <message>
        <source>Ready.</source>
        <translation>Bereit.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source> (and %n more)</source>
        <translation>
            <numerusform> (und %n weiterer)</numerusform>
            <numerusform> (und %n weitere)</numerusform>
        </translation>
    </message>
    <message>
        <source>Sync: %1</source>
        <translation>Abgleich: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n need attention</source>
        <translation>
            <numerusform>%n braucht Aufmerksamkeit</numerusform>
            <numerusform>%n brauchen Aufmerksamkeit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::gui::BoardColumns</name>
    <message>
        <source>%1 column</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Value %1</source>
        <translation>Wert %1</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden by the filter. Clear the filter to see them.</source>
        <translation>
            <numerusform>%n ist vom Filter verborgen. Heben Sie den Filter auf, um sie zu sehen.</numerusform>
            <numerusform>%n sind vom Filter verborgen. Heben Sie den Filter auf, um sie zu sehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No leads yet. Push people from Work, or pull what HaloPSA has.</source>
        <translation>Noch keine Leads. Übertragen Sie Personen aus Bearbeiten, oder lesen Sie, was HaloPSA hat.</translation>
    </message>
    <message>
        <source>No prospects yet. Drag a lead that is %1 here, or press P on it.</source>
        <translation>Noch keine Interessenten. Ziehen Sie einen Lead im Status %1 hierher, oder drücken Sie darauf P.</translation>
    </message>
    <message>
        <source>No opportunities yet. Drag a prospect that is %1 here, or press P on it.</source>
        <translation>Noch keine Verkaufschancen. Ziehen Sie einen Interessenten im Status %1 hierher, oder drücken Sie darauf P.</translation>
    </message>
</context>
<context>
    <name>leadline::gui::BoardMover</name>
    <message>
        <source>%1 is in the last stage. Won and Lost are in the Move menu.</source>
        <translation>%1 ist in der letzten Stufe. Won und Lost stehen im Menü Verschieben.</translation>
    </message>
    <message>
        <source>%1 has left the pipeline. Move it back into a status first.</source>
        <translation>%1 hat die Pipeline verlassen. Verschieben Sie zuerst in einen Status zurück.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Planning against HaloPSA…</source>
        <translation>Plan wird gegen HaloPSA gemacht…</translation>
    </message>
    <message numerus="yes">
        <source>Sending %n change(s) to HaloPSA…</source>
        <translation>
            <numerusform>%n Änderung wird an HaloPSA gesendet…</numerusform>
            <numerusform>%n Änderungen werden an HaloPSA gesendet…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 moved to %3; the others need a look.</source>
        <translation>%1 von %2 nach %3 verschoben; die anderen brauchen einen Blick.</translation>
    </message>
    <message>
        <source>Open Sync</source>
        <translation>Abgleich öffnen</translation>
    </message>
    <message>
        <source>%1 moved to %2, confirmed by reading back.</source>
        <translation>%1 ist nach %2 gekommen, durch Zurücklesen bestätigt.</translation>
    </message>
    <message>
        <source>%1 moved from %2 to %3, confirmed by reading back.</source>
        <translation>%1 ist von %2 nach %3 gekommen, durch Zurücklesen bestätigt.</translation>
    </message>
    <message>
        <source>Move back (Ctrl+Z)</source>
        <translation>Zurückschieben (Strg+Z)</translation>
    </message>
    <message>
        <source>%1 was not moved: %2</source>
        <translation>%1 wurde nicht verschoben: %2</translation>
    </message>
    <message>
        <source>HaloPSA holds this status already; there is nothing to change.</source>
        <translation>HaloPSA hat diesen Status schon; es gibt nichts zu ändern.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>It is not known yet whether %1 moved to %2. %3</source>
        <translation>Es ist noch nicht bekannt, ob %1 nach %2 gekommen ist. %3</translation>
    </message>
    <message>
        <source>%1 was not moved to %2: %3</source>
        <translation>%1 wurde nicht nach %2 verschoben: %3</translation>
    </message>
    <message>
        <source>Leadline looks it up before it sends anything again.</source>
        <translation>Leadline sieht nach, bevor es etwas noch einmal sendet.</translation>
    </message>
    <message>
        <source>Nothing was moved to %1.</source>
        <translation>Nach %1 wurde nichts verschoben.</translation>
    </message>
    <message>
        <source>The cards are where they were.</source>
        <translation>Die Karten sind, wo sie waren.</translation>
    </message>
</context>
<context>
    <name>leadline::gui::BoardPlace</name>
    <message>
        <source>HaloPSA connection</source>
        <translation>HaloPSA-Verbindung</translation>
    </message>
    <message>
        <source>Filter the cards</source>
        <translation>Karten filtern</translation>
    </message>
    <message>
        <source>Filter cards (Ctrl+F)</source>
        <translation>Karten filtern (Strg+F)</translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Read what changed in HaloPSA (F5)</source>
        <translation>Lesen, was sich in HaloPSA geändert hat (F5)</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Verschieben…</translation>
    </message>
    <message>
        <source>Every status with what it needs (M)</source>
        <translation>Jeder Status mit dem, was er braucht (M)</translation>
    </message>
    <message>
        <source>Promote</source>
        <translation>Weiterstufen</translation>
    </message>
    <message>
        <source>To the next stage (P)</source>
        <translation>Zur nächsten Stufe (P)</translation>
    </message>
    <message>
        <source>Reading the board…</source>
        <translation>Das Board wird gelesen…</translation>
    </message>
    <message>
        <source>LIVE %1</source>
        <translation>LIVE %1</translation>
    </message>
    <message>
        <source>SANDBOX %1</source>
        <translation>SANDBOX %1</translation>
    </message>
    <message>
        <source>The board shows what is in HaloPSA. Connect a tenant, or try the sandbox, to fill it.</source>
        <translation>Das Board zeigt, was in HaloPSA ist. Verbinden Sie einen Mandanten, oder probieren Sie die Sandbox aus.</translation>
    </message>
    <message>
        <source>Go to Setup</source>
        <translation>Zu Einrichten</translation>
    </message>
    <message>
        <source>Nothing has been read from HaloPSA yet.</source>
        <translation>Aus HaloPSA wurde noch nichts gelesen.</translation>
    </message>
    <message>
        <source>Pull from HaloPSA</source>
        <translation>Aus HaloPSA lesen</translation>
    </message>
    <message>
        <source>Read from HaloPSA %1</source>
        <translation>Aus HaloPSA gelesen: %1</translation>
    </message>
    <message>
        <source>Never read from HaloPSA</source>
        <translation>Nie aus HaloPSA gelesen</translation>
    </message>
    <message>
        <source>Promote to %1</source>
        <translation>Weiterstufen zu %1</translation>
    </message>
    <message>
        <source>Reading what changed in HaloPSA…</source>
        <translation>Änderungen aus HaloPSA werden gelesen…</translation>
    </message>
    <message>
        <source>%1 read, %2 changed, %3 new, %4 gone.</source>
        <translation>%1 gelesen, %2 geändert, %3 neu, %4 weg.</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Board</translation>
    </message>
</context>
<context>
    <name>leadline::gui::BusyStrip</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Progress of the running job</source>
        <translation>Fortschritt der laufenden Arbeit</translation>
    </message>
    <message>
        <source>Stop the running job and keep what it did (Ctrl+.)</source>
        <translation>Die laufende Arbeit anhalten und behalten, was sie getan hat (Strg+.)</translation>
    </message>
</context>
<context>
    <name>leadline::gui::CardDelegate</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>leadline::gui::CardLift</name>
    <message>
        <source>Lifted %1. %2. Arrows choose, Space or Enter drops, Escape cancels.</source>
        <translation>%1 aufgenommen. %2. Pfeile wählen, Leertaste oder Eingabe legt ab, Escape bricht ab.</translation>
    </message>
</context>
<context>
    <name>leadline::gui::ChoiceButton</name>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::gui::CommandPalette</name>
    <message>
        <source>Find a person, company or command</source>
        <translation>Person, Firma oder Befehl finden</translation>
    </message>
    <message>
        <source>Type a name, a company or what you want to do</source>
        <translation>Tippen Sie einen Namen, eine Firma oder was Sie tun möchten</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Nichts passt zu „%1“</translation>
    </message>
</context>
<context>
    <name>leadline::gui::ConnectionDialog</name>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Connect &amp;to</source>
        <translation>&amp;Verbinden mit</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>A short name you will recognise</source>
        <translation>Ein kurzer Name, den Sie wiedererkennen</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>T&amp;enant</source>
        <translation>&amp;Mandant</translation>
    </message>
    <message>
        <source>Only for hosted tenants that ask for it</source>
        <translation>Nur für gehostete Mandanten, die danach fragen</translation>
    </message>
    <message>
        <source>Client &amp;ID</source>
        <translation>Client-&amp;ID</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>Client-&amp;Geheimnis</translation>
    </message>
    <message>
        <source>&amp;Mode</source>
        <translation>&amp;Betrieb</translation>
    </message>
    <message>
        <source>LIVE: real records</source>
        <translation>LIVE: echte Datensätze</translation>
    </message>
    <message>
        <source>SANDBOX: a test tenant</source>
        <translation>SANDBOX: ein Testmandant</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>Verbindung anlegen</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Save and test</source>
        <translation>Speichern und prüfen</translation>
    </message>
    <message>
        <source>Save and test %1</source>
        <translation>%1 speichern und prüfen</translation>
    </message>
    <message>
        <source>Unchanged; type to replace it</source>
        <translation>Unverändert; tippen Sie, um es zu ersetzen</translation>
    </message>
    <message>
        <source>HaloPSA tenant</source>
        <translation>HaloPSA-Mandant</translation>
    </message>
    <message>
        <source>Kept in: %1. It is never shown again and never written to a file, a log or an export.</source>
        <translation>Liegt hier: %1. Es wird nie wieder gezeigt und steht in keiner Datei, keinem Protokoll und keinem Export.</translation>
    </message>
    <message>
        <source>In HaloPSA: Configuration &gt; Integrations &gt; HaloPSA API, an application with “Client ID and Secret”. </source>
        <translation>In HaloPSA: Configuration &gt; Integrations &gt; HaloPSA API, eine Anwendung mit „Client ID and Secret“. </translation>
    </message>
    <message>
        <source>This provider needs no key.</source>
        <translation>Dieser Anbieter braucht keinen Schlüssel.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>The connection has no name.</source>
        <translation>Die Verbindung hat keinen Namen.</translation>
    </message>
    <message>
        <source>Give it a short name, for example “acme”.</source>
        <translation>Geben Sie ihr einen kurzen Namen, zum Beispiel „acme“.</translation>
    </message>
    <message>
        <source>There is a connection named “%1” already.</source>
        <translation>Eine Verbindung namens „%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>Choose another name, or edit that one.</source>
        <translation>Wählen Sie einen anderen Namen, oder bearbeiten Sie jene.</translation>
    </message>
    <message>
        <source>The client ID is missing.</source>
        <translation>Die Client-ID fehlt.</translation>
    </message>
    <message>
        <source>Copy it from the API application in HaloPSA.</source>
        <translation>Kopieren Sie sie aus der API-Anwendung in HaloPSA.</translation>
    </message>
    <message>
        <source>The secret is missing.</source>
        <translation>Das Geheimnis fehlt.</translation>
    </message>
    <message>
        <source>Paste it; it goes straight to %1.</source>
        <translation>Fügen Sie es ein; es geht direkt hierhin: %1.</translation>
    </message>
</context>
<context>
    <name>leadline::gui::EnrichDialog</name>
    <message>
        <source>Enrich</source>
        <translation>Anreichern</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>&amp;Anbieter</translation>
    </message>
    <message>
        <source>&amp;Ask for</source>
        <translation>&amp;Fragen nach</translation>
    </message>
    <message>
        <source>Spend at &amp;most</source>
        <translation>Höchstens aus&amp;geben</translation>
    </message>
    <message>
        <source> credits</source>
        <translation> Credits</translation>
    </message>
    <message numerus="yes">
        <source>Enrich %n</source>
        <translation>
            <numerusform>%n anreichern</numerusform>
            <numerusform>%n anreichern</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>LIVE</translation>
    </message>
    <message>
        <source>SANDBOX</source>
        <translation>SANDBOX</translation>
    </message>
    <message>
        <source>None of the connected providers can enrich people.</source>
        <translation>Keiner der verbundenen Anbieter kann Personen anreichern.</translation>
    </message>
    <message>
        <source>Connect one in Setup</source>
        <translation>Einen unter Einrichten verbinden</translation>
    </message>
    <message numerus="yes">
        <source>%n asked about. This costs no credits.</source>
        <translation>
            <numerusform>%n wird abgefragt. Das kostet keine Credits.</numerusform>
            <numerusform>%n werden abgefragt. Das kostet keine Credits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enrich %n, free</source>
        <translation>
            <numerusform>%n kostenlos anreichern</numerusform>
            <numerusform>%n kostenlos anreichern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asked about. Between %1 and %2 credits, at %3 each when charged in full. Values bought before are not bought again.</source>
        <translation>
            <numerusform>%n wird abgefragt. Zwischen %1 und %2 Credits, bei vollem Preis je %3. Schon Gekauftes wird nicht noch einmal gekauft.</numerusform>
            <numerusform>%n werden abgefragt. Zwischen %1 und %2 Credits, bei vollem Preis je %3. Schon Gekauftes wird nicht noch einmal gekauft.</numerusform>
        </translation>
    </message>
    <message>
        <source>Spend up to %1 credits</source>
        <translation>Bis zu %1 Credits ausgeben</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>%1 wird gefragt</translation>
    </message>
    <message>
        <source>Found %1 of %2.</source>
        <translation>%1 von %2 gefunden.</translation>
    </message>
    <message>
        <source>Spent %1 credits of %2.</source>
        <translation>%1 von %2 Credits ausgegeben.</translation>
    </message>
    <message numerus="yes">
        <source>%n skipped: nothing to ask with.</source>
        <translation>
            <numerusform>%n übersprungen: nichts, womit gefragt werden könnte.</numerusform>
            <numerusform>%n übersprungen: nichts, womit gefragt werden könnte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out by the cap.</source>
        <translation>
            <numerusform>%n wegen der Obergrenze ausgelassen.</numerusform>
            <numerusform>%n wegen der Obergrenze ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed.</source>
        <translation>
            <numerusform>%n fehlgeschlagen.</numerusform>
            <numerusform>%n fehlgeschlagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Rows with too little to ask with are skipped and cost nothing.</source>
        <translation>Zeilen mit zu wenig Angaben werden übersprungen und kosten nichts.</translation>
    </message>
</context>
<context>
    <name>leadline::gui::ErrorBanner</name>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Einzelheiten</translation>
    </message>
    <message>
        <source>Opens the help page of this code</source>
        <translation>Öffnet die Hilfe zu diesem Code</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>leadline::gui::FaultsDialog</name>
    <message>
        <source>Too many requests (429)</source>
        <translation>Zu viele Anfragen (429)</translation>
    </message>
    <message>
        <source>Key not accepted (401)</source>
        <translation>Schlüssel nicht angenommen (401)</translation>
    </message>
    <message>
        <source>Server trouble (500)</source>
        <translation>Störung am Server (500)</translation>
    </message>
    <message>
        <source>Saved, but the answer never comes</source>
        <translation>Gespeichert, aber die Antwort kommt nie</translation>
    </message>
    <message>
        <source>Connection drops before anything happens</source>
        <translation>Verbindung bricht ab, bevor etwas geschieht</translation>
    </message>
    <message>
        <source>List pages miss rows</source>
        <translation>In Listen fehlen Zeilen</translation>
    </message>
    <message>
        <source>Slow answers</source>
        <translation>Langsame Antworten</translation>
    </message>
    <message>
        <source>Sandbox faults</source>
        <translation>Störungen der Sandbox</translation>
    </message>
    <message>
        <source>Make the sandbox misbehave and watch what Leadline does. Only the sandbox is affected, never a real tenant.</source>
        <translation>Lassen Sie die Sandbox Ärger machen und sehen Sie, was Leadline tut. Nur die Sandbox ist betroffen, nie ein echter Mandant.</translation>
    </message>
    <message>
        <source>Use these faults</source>
        <translation>Diese Störungen benutzen</translation>
    </message>
    <message>
        <source>Switch all off</source>
        <translation>Alle ausschalten</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>0.3 s each</source>
        <translation>je 0,3 s</translation>
    </message>
    <message>
        <source>2 s each</source>
        <translation>je 2 s</translation>
    </message>
    <message>
        <source>Now and then (1 in 10)</source>
        <translation>Ab und zu (1 von 10)</translation>
    </message>
    <message>
        <source>Often (1 in 3)</source>
        <translation>Oft (1 von 3)</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
</context>
<context>
    <name>leadline::gui::FieldEditor</name>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Date, like %1</source>
        <translation>Datum wie %1</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
</context>
<context>
    <name>leadline::gui::FilterPane</name>
    <message>
        <source>What to search for</source>
        <translation>Wonach gesucht wird</translation>
    </message>
    <message>
        <source>Made from provider and time when left empty</source>
        <translation>Aus Anbieter und Zeit gebildet, wenn leer</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>&amp;Höchstens</translation>
    </message>
    <message>
        <source>Put into &amp;list</source>
        <translation>In die &amp;Liste</translation>
    </message>
    <message>
        <source>required</source>
        <translation>nötig</translation>
    </message>
    <message>
        <source>one of these</source>
        <translation>eins davon</translation>
    </message>
    <message>
        <source>Free: this search costs no credits.</source>
        <translation>Kostenlos: Diese Suche kostet keine Credits.</translation>
    </message>
    <message>
        <source>This provider needs it.</source>
        <translation>Dieser Anbieter braucht das.</translation>
    </message>
    <message>
        <source>Fill it in or switch it off.</source>
        <translation>Füllen Sie ihn aus, oder schalten Sie ihn ab.</translation>
    </message>
    <message>
        <source>Fill in one of the fields marked “one of these”.</source>
        <translation>Füllen Sie eins der Felder mit „eins davon“ aus.</translation>
    </message>
    <message>
        <source>Only one of the fields marked “one of these” may be used.</source>
        <translation>Nur eins der Felder mit „eins davon“ darf benutzt werden.</translation>
    </message>
    <message>
        <source>The first number is larger than the second.</source>
        <translation>Die erste Zahl ist größer als die zweite.</translation>
    </message>
    <message>
        <source>Cost: %1</source>
        <translation>Kosten: %1</translation>
    </message>
</context>
<context>
    <name>leadline::gui::FilterRow</name>
    <message>
        <source>Use this filter</source>
        <translation>Diesen Filter benutzen</translation>
    </message>
    <message>
        <source>Several values: put a semicolon between them</source>
        <translation>Mehrere Werte: mit Semikolon trennen</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Filter %1 of %2</source>
        <translation>Filter %1 von %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>%1, from</source>
        <translation>%1, von</translation>
    </message>
    <message>
        <source>%1, to</source>
        <translation>%1, bis</translation>
    </message>
</context>
<context>
    <name>leadline::gui::FindPlace</name>
    <message>
        <source>No provider is connected yet. Connect one to search it.</source>
        <translation>Noch ist kein Anbieter verbunden. Verbinden Sie einen, um ihn zu durchsuchen.</translation>
    </message>
    <message>
        <source>Connect a provider in Setup</source>
        <translation>Anbieter unter Einrichten verbinden</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>&amp;Holen</translation>
    </message>
    <message>
        <source>&amp;Save search…</source>
        <translation>Suche &amp;speichern…</translation>
    </message>
    <message>
        <source>C&amp;lear filters</source>
        <translation>&amp;Filter leeren</translation>
    </message>
    <message>
        <source>Fetch people with these filters into the worklist (Ctrl+Enter)</source>
        <translation>Personen mit diesen Filtern in die Arbeitsliste holen (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <translation>&amp;Ergebnis</translation>
    </message>
    <message>
        <source>Re&amp;quests</source>
        <translation>&amp;Anfragen</translation>
    </message>
    <message>
        <source>Copied the command that does this search.</source>
        <translation>Der Befehl für diese Suche ist kopiert.</translation>
    </message>
    <message>
        <source>Search %1</source>
        <translation>%1 durchsuchen</translation>
    </message>
    <message>
        <source>The search “%1” belongs to the connection “%2”, which is gone.</source>
        <translation>Die Suche „%1“ gehört zur Verbindung „%2“, die es nicht mehr gibt.</translation>
    </message>
    <message>
        <source>The search is still saved.</source>
        <translation>Die Suche ist noch gespeichert.</translation>
    </message>
    <message>
        <source>Connect it again in Setup under the same name.</source>
        <translation>Verbinden Sie sie unter Einrichten wieder unter demselben Namen.</translation>
    </message>
    <message>
        <source>Open Setup</source>
        <translation>Einrichten öffnen</translation>
    </message>
    <message>
        <source>Asking %1. What has arrived is in the worklist already.</source>
        <translation>%1 wird gefragt. Was angekommen ist, steht schon in der Arbeitsliste.</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>%1 wird gefragt</translation>
    </message>
    <message>
        <source>Replace the key in Setup</source>
        <translation>Ersetzen Sie den Schlüssel unter Einrichten</translation>
    </message>
    <message>
        <source>last search failed</source>
        <translation>letzte Suche fehlgeschlagen</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Diese Suche speichern</translation>
    </message>
    <message>
        <source>&amp;Name of the search. A search of the same name is replaced.</source>
        <translation>&amp;Name der Suche. Eine Suche gleichen Namens wird ersetzt.</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Suche speichern</translation>
    </message>
    <message>
        <source>Saved the search “%1”.</source>
        <translation>Die Suche „%1“ ist gespeichert.</translation>
    </message>
    <message>
        <source>Remove a saved search</source>
        <translation>Eine gespeicherte Suche entfernen</translation>
    </message>
    <message>
        <source>Remove the search “%1”?</source>
        <translation>Die Suche „%1“ entfernen?</translation>
    </message>
    <message>
        <source>The people it found stay in the worklist.</source>
        <translation>Die gefundenen Personen bleiben in der Arbeitsliste.</translation>
    </message>
    <message>
        <source>Remove search</source>
        <translation>Suche entfernen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>F&amp;ilters</source>
        <translation>F&amp;ilter</translation>
    </message>
</context>
<context>
    <name>leadline::gui::FunctionHelpDialog</name>
    <message>
        <source>Functions for formulas</source>
        <translation>Funktionen für Formeln</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Funktionen</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie tut</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Filter the functions</source>
        <translation>Die Funktionen filtern</translation>
    </message>
    <message>
        <source>Filter functions</source>
        <translation>Funktionen filtern</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>leadline::gui::HelpDialog</name>
    <message>
        <source>Leadline help</source>
        <translation>Hilfe zu Leadline</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>There is no help page “%1” in this build.</source>
        <translation>In diesem Programm gibt es keine Hilfeseite „%1“.</translation>
    </message>
</context>
<context>
    <name>leadline::gui::ImportDialog</name>
    <message>
        <source>Columns of the file</source>
        <translation>Spalten der Datei</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Erste Werte</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Bedeutet</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Wie sicher</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Abgelehnte Zeilen</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Save rejected rows as CSV…</source>
        <translation>Abgelehnte Zeilen als CSV &amp;speichern…</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 einlesen</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Die Datei wird gelesen…</translation>
    </message>
    <message>
        <source>None: leave such numbers as they are</source>
        <translation>Keins: solche Nummern lassen, wie sie sind</translation>
    </message>
    <message>
        <source>Put into &amp;list</source>
        <translation>In die &amp;Liste</translation>
    </message>
    <message>
        <source>&amp;Country of numbers without one</source>
        <translation>&amp;Land der Nummern ohne Landesangabe</translation>
    </message>
    <message>
        <source>%1 columns, %2, %3. Say what each column means; nothing is taken before you confirm.</source>
        <translation>%1 Spalten, %2, %3. Sagen Sie, was jede Spalte bedeutet; nichts wird übernommen, bevor Sie bestätigen.</translation>
    </message>
    <message>
        <source>Meaning of the column %1</source>
        <translation>Bedeutung der Spalte %1</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Keep as extra</source>
        <translation>Als Zusatz behalten</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>please check</source>
        <translation>bitte prüfen</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>von Ihnen</translation>
    </message>
    <message numerus="yes">
        <source>%n columns are said to be “%1”; only one can be.</source>
        <translation>
            <numerusform>%n Spalte soll „%1“ sein; nur eine kann es sein.</numerusform>
            <numerusform>%n Spalten sollen „%1“ sein; nur eine kann es sein.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say what at least one column means.</source>
        <translation>Sagen Sie von mindestens einer Spalte, was sie bedeutet.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Wird eingelesen</translation>
    </message>
    <message numerus="yes">
        <source>%n rows read</source>
        <translation>
            <numerusform>%n Zeile gelesen</numerusform>
            <numerusform>%n Zeilen gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 new</source>
        <translation>%L1 neu</translation>
    </message>
    <message>
        <source>%L1 updated</source>
        <translation>%L1 ergänzt</translation>
    </message>
    <message>
        <source>%L1 possible duplicates</source>
        <translation>%L1 mögliche Dubletten</translation>
    </message>
    <message>
        <source>%L1 on the do-not-contact list</source>
        <translation>%L1 auf der Sperrliste</translation>
    </message>
    <message>
        <source>none rejected</source>
        <translation>keine abgelehnt</translation>
    </message>
    <message>
        <source>%L1 rejected</source>
        <translation>%L1 abgelehnt</translation>
    </message>
    <message>
        <source>Stopped: </source>
        <translation>Angehalten: </translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Die Liste zeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save rejected rows</source>
        <translation>Abgelehnte Zeilen speichern</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>The rejected rows could not be saved to %1: %2.</source>
        <translation>Die abgelehnten Zeilen konnten nicht nach %1 gespeichert werden: %2.</translation>
    </message>
    <message>
        <source>The import itself is complete.</source>
        <translation>Das Einlesen selbst ist fertig.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>leadline::gui::Inspector</name>
    <message>
        <source>Choose a person or a card and press Enter to see everything known about it.</source>
        <translation>Wählen Sie eine Person oder Karte und drücken Sie Eingabe, um alles Bekannte zu sehen.</translation>
    </message>
    <message>
        <source>Values and where they come from</source>
        <translation>Werte und ihre Herkunft</translation>
    </message>
    <message>
        <source>Why this value?</source>
        <translation>Warum dieser Wert?</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Aus %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Do not contact.</source>
        <translation>Nicht kontaktieren.</translation>
    </message>
    <message>
        <source>As HaloPSA holds it.</source>
        <translation>So steht es in HaloPSA.</translation>
    </message>
    <message>
        <source>Choose a value to see where it comes from.</source>
        <translation>Wählen Sie einen Wert, um seine Herkunft zu sehen.</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Ready for %1.</source>
        <translation>Bereit für %1.</translation>
    </message>
    <message>
        <source>Before %1, %2 of %3 met:</source>
        <translation>Vor %1, %2 von %3 erfüllt:</translation>
    </message>
</context>
<context>
    <name>leadline::gui::InspectorDock</name>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
</context>
<context>
    <name>leadline::gui::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Records</source>
        <translation>Da&amp;tensätze</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Import list…</source>
        <translation>Liste &amp;einlesen…</translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation>Arbeitsbereich &amp;öffnen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Find a person, company or &amp;command…</source>
        <translation>Person, Firma oder &amp;Befehl finden…</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>&amp;Voriger Bereich</translation>
    </message>
    <message>
        <source>&amp;Plan a push…</source>
        <translation>Übertragung &amp;planen…</translation>
    </message>
    <message>
        <source>&amp;Enrich the chosen…</source>
        <translation>Gewählte &amp;anreichern…</translation>
    </message>
    <message>
        <source>&amp;Stop the current job</source>
        <translation>Laufende Arbeit an&amp;halten</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Follow the system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>&amp;Density</source>
        <translation>&amp;Dichte</translation>
    </message>
    <message>
        <source>&amp;Compact</source>
        <translation>&amp;Eng</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>&amp;Normal</translation>
    </message>
    <message>
        <source>C&amp;omfortable</source>
        <translation>&amp;Bequem</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspektor</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>Anordnung &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Start the sandbox</source>
        <translation>&amp;Sandbox starten</translation>
    </message>
    <message>
        <source>Sandbox &amp;faults…</source>
        <translation>Sandbox-&amp;Störungen…</translation>
    </message>
    <message>
        <source>&amp;Help for this place</source>
        <translation>&amp;Hilfe zu diesem Ort</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>&amp;Erste Schritte</translation>
    </message>
    <message>
        <source>&amp;About Leadline</source>
        <translation>&amp;Über Leadline</translation>
    </message>
</context>
<context>
    <name>leadline::gui::MainWindow</name>
    <message>
        <source>Top bar</source>
        <translation>Obere Leiste</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Starting the sandbox…</source>
        <translation>Die Sandbox wird gestartet…</translation>
    </message>
    <message>
        <source>Starting the sandbox.</source>
        <translation>Die Sandbox wird gestartet.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>Es läuft nichts.</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Leadline workspaces (*.leadline);;All files (*)</source>
        <translation>Leadline-Arbeitsbereiche (*.leadline);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Sandbox faults are on.</source>
        <translation>Die Störungen der Sandbox sind an.</translation>
    </message>
    <message>
        <source>Sandbox faults are off.</source>
        <translation>Die Störungen der Sandbox sind aus.</translation>
    </message>
    <message>
        <source>The layout is as it was at first.</source>
        <translation>Die Anordnung ist wieder wie am Anfang.</translation>
    </message>
</context>
<context>
    <name>leadline::gui::MapPlace</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Revert to shipped…</source>
        <translation>Auf Mit&amp;geliefertes zurücksetzen…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Ctrl+S. Older versions stay.</source>
        <translation>Strg+S. Ältere Versionen bleiben.</translation>
    </message>
    <message>
        <source>&amp;Add field</source>
        <translation>Feld &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Remove rule</source>
        <translation>Regel entfernen</translation>
    </message>
    <message>
        <source>Mapping rules</source>
        <translation>Zuordnungsregeln</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>Take the value from</source>
        <translation>Wert nehmen aus</translation>
    </message>
    <message>
        <source>Source field</source>
        <translation>Quellfeld</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Provider of the record</source>
        <translation>Anbieter des Datensatzes</translation>
    </message>
    <message>
        <source>Functions…</source>
        <translation>Funktionen…</translation>
    </message>
    <message>
        <source>Functions for formulas</source>
        <translation>Funktionen für Formeln</translation>
    </message>
    <message>
        <source>What a formula may call (Ctrl+Space)</source>
        <translation>Was eine Formel aufrufen darf (Strg+Leertaste)</translation>
    </message>
    <message>
        <source>When to write</source>
        <translation>Wann geschrieben wird</translation>
    </message>
    <message>
        <source>Value when nothing is known</source>
        <translation>Wert, wenn nichts bekannt ist</translation>
    </message>
    <message>
        <source>leave empty</source>
        <translation>leer lassen</translation>
    </message>
    <message>
        <source>Send it, marked as a default</source>
        <translation>Senden, als Vorgabe markiert</translation>
    </message>
    <message>
        <source>Required: without a value the row is refused</source>
        <translation>Nötig: Ohne einen Wert wird die Zeile abgelehnt</translation>
    </message>
    <message>
        <source>Use this rule</source>
        <translation>Diese Regel benutzen</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Nehmen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>If nothing is known</source>
        <translation>Wenn nichts bekannt ist</translation>
    </message>
    <message>
        <source>Preview of the chosen rule on real rows</source>
        <translation>Vorschau der gewählten Regel an echten Zeilen</translation>
    </message>
    <message>
        <source>Profile %1, version %2</source>
        <translation>Profil %1, Version %2</translation>
    </message>
    <message>
        <source>Profile %1, as shipped</source>
        <translation>Profil %1, wie mitgeliefert</translation>
    </message>
    <message>
        <source> · not saved</source>
        <translation> · nicht gespeichert</translation>
    </message>
    <message>
        <source>%1 of %2 mapped, </source>
        <translation>%1 von %2 zugeordnet, </translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s)</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save waits: %n formula(s) cannot be read.</source>
        <translation>
            <numerusform>Speichern wartet: %n Formel ist nicht lesbar.</numerusform>
            <numerusform>Speichern wartet: %n Formeln sind nicht lesbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as version %1</source>
        <translation>Als Version %1 speichern</translation>
    </message>
    <message>
        <source>No rule chosen</source>
        <translation>Keine Regel gewählt</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Choose a rule above, or add a field.</source>
        <translation>Wählen Sie oben eine Regel, oder fügen Sie ein Feld hinzu.</translation>
    </message>
    <message>
        <source>Preview: no rows in Work yet</source>
        <translation>Vorschau: noch keine Zeilen unter Bearbeiten</translation>
    </message>
    <message numerus="yes">
        <source>Preview of %1 on %n row(s)</source>
        <translation>
            <numerusform>Vorschau von %1 an %n Zeile</numerusform>
            <numerusform>Vorschau von %1 an %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Every field has a rule</source>
        <translation>Jedes Feld hat eine Regel</translation>
    </message>
    <message>
        <source>Mapping profile %1 saved as version %2.</source>
        <translation>Zuordnungsprofil %1 als Version %2 gespeichert.</translation>
    </message>
    <message>
        <source>Revert to the shipped mapping</source>
        <translation>Zur mitgelieferten Zuordnung zurück</translation>
    </message>
    <message numerus="yes">
        <source>Replace all %n rule(s) by the shipped ones?</source>
        <translation>
            <numerusform>%n Regel durch die mitgelieferten ersetzen?</numerusform>
            <numerusform>Alle %n Regeln durch die mitgelieferten ersetzen?</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be undone, and nothing is saved until you press Save.</source>
        <translation>Das lässt sich rückgängig machen, und gespeichert wird erst mit „Speichern“.</translation>
    </message>
    <message>
        <source>Revert rules</source>
        <translation>Regeln zurücksetzen</translation>
    </message>
    <message>
        <source>Revert to shipped</source>
        <translation>Auf Mitgeliefertes zurücksetzen</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Zuordnen</translation>
    </message>
</context>
<context>
    <name>leadline::gui::ModeBadge</name>
    <message>
        <source>Everything here is invented; nothing reaches a real tenant.</source>
        <translation>Hier ist alles erfunden; nichts erreicht einen echten Mandanten.</translation>
    </message>
    <message>
        <source>What you push goes to the real tenant %1.</source>
        <translation>Was Sie übertragen, geht an den echten Mandanten %1.</translation>
    </message>
    <message>
        <source>Connect a HaloPSA tenant in Setup.</source>
        <translation>Verbinden Sie unter Einrichten einen HaloPSA-Mandanten.</translation>
    </message>
    <message>
        <source>SANDBOX</source>
        <translation>SANDBOX</translation>
    </message>
    <message>
        <source>LIVE %1</source>
        <translation>LIVE %1</translation>
    </message>
    <message>
        <source>No tenant</source>
        <translation>Kein Mandant</translation>
    </message>
</context>
<context>
    <name>leadline::gui::ModeState</name>
    <message>
        <source>%1 – LIVE %2 – Leadline</source>
        <translation>%1 – LIVE %2 – Leadline</translation>
    </message>
    <message>
        <source>%1 – SANDBOX – Leadline</source>
        <translation>%1 – SANDBOX – Leadline</translation>
    </message>
    <message>
        <source>%1 – Leadline</source>
        <translation>%1 – Leadline</translation>
    </message>
</context>
<context>
    <name>leadline::gui::MoveDialog</name>
    <message>
        <source>Promote %1, to %2</source>
        <translation>%1 weiterstufen, zu %2</translation>
    </message>
    <message>
        <source>Move %1, to %2</source>
        <translation>%1 verschieben, nach %2</translation>
    </message>
    <message>
        <source>%1: can move</source>
        <translation>%1: kann verschoben werden</translation>
    </message>
    <message>
        <source>%1 stays: %2</source>
        <translation>%1 bleibt: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Needed now</source>
        <translation>Jetzt nötig</translation>
    </message>
    <message>
        <source>What you enter goes to every card that lacks it.</source>
        <translation>Was Sie eingeben, gilt für jede Karte, der es fehlt.</translation>
    </message>
    <message>
        <source>Filled already: %1.</source>
        <translation>Schon gefüllt: %1.</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Was geschehen wird</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Promote to %1</source>
        <translation>Weiterstufen zu %1</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>Nach %1 verschieben</translation>
    </message>
    <message>
        <source>Promote %1 to %2</source>
        <translation>%1 zu %2 weiterstufen</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>%1 nach %2 verschieben</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Read the ticket in HaloPSA and stop if somebody changed it meanwhile</source>
        <translation>Das Ticket in HaloPSA lesen und anhalten, wenn es inzwischen jemand geändert hat</translation>
    </message>
    <message>
        <source>Fill %1</source>
        <translation>%1 füllen</translation>
    </message>
    <message>
        <source>Change the ticket to type %1 and status %2, together; number and history stay</source>
        <translation>Typ des Tickets auf %1 und Status auf %2 setzen, zusammen; Nummer und Verlauf bleiben</translation>
    </message>
    <message>
        <source>Change the status to %1</source>
        <translation>Den Status auf %1 setzen</translation>
    </message>
    <message>
        <source>Read it back and compare</source>
        <translation>Zurücklesen und vergleichen</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>None of these cards can move.</source>
        <translation>Keine dieser Karten kann verschoben werden.</translation>
    </message>
    <message>
        <source>Not yet: %1.</source>
        <translation>Noch nicht: %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The move goes on; the board shows how it ends.</source>
        <translation>Das Verschieben geht weiter; das Board zeigt, wie es endet.</translation>
    </message>
</context>
<context>
    <name>leadline::gui::MoveMenu</name>
    <message>
        <source>is here</source>
        <translation>ist hier</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>leadline::gui::MoveStrip</name>
    <message>
        <source>Dismiss this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>leadline::gui::PaletteRecords</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>leadline::gui::PlanView</name>
    <message>
        <source>LIVE %1</source>
        <translation>LIVE %1</translation>
    </message>
    <message>
        <source>SANDBOX %1</source>
        <translation>SANDBOX %1</translation>
    </message>
    <message>
        <source>Review the plan</source>
        <translation>Plan ansehen</translation>
    </message>
    <message>
        <source>&amp;Open plan…</source>
        <translation>Plan &amp;öffnen…</translation>
    </message>
    <message>
        <source>A plan saved as JSON, for this tenant</source>
        <translation>Ein als JSON gespeicherter Plan für diesen Mandanten</translation>
    </message>
    <message>
        <source>&amp;Save plan…</source>
        <translation>Plan &amp;speichern…</translation>
    </message>
    <message>
        <source>As JSON, to be reviewed or applied by the command line</source>
        <translation>Als JSON, um ihn mit der Befehlszeile anzusehen oder auszuführen</translation>
    </message>
    <message>
        <source>&amp;Copy as command</source>
        <translation>Als &amp;Befehl kopieren</translation>
    </message>
    <message>
        <source>&amp;Back to the plan</source>
        <translation>&amp;Zurück zum Plan</translation>
    </message>
    <message>
        <source>No plan yet. Choose people in Work and press Plan, or open a saved one.</source>
        <translation>Noch kein Plan. Wählen Sie unter Bearbeiten Personen und drücken Sie Planen, oder öffnen Sie einen gespeicherten.</translation>
    </message>
    <message>
        <source>Go to Work</source>
        <translation>Zu Bearbeiten</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>Changes of the plan</source>
        <translation>Änderungen des Plans</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Übertragen</translation>
    </message>
    <message>
        <source>●  observed    ○  derived    –  default</source>
        <translation>●  beobachtet    ○  abgeleitet    –  Vorgabe</translation>
    </message>
    <message>
        <source>It is being pushed now.</source>
        <translation>Er wird gerade übertragen.</translation>
    </message>
    <message>
        <source>There is nothing to change: HaloPSA holds all of it, or the rows were refused.</source>
        <translation>Es gibt nichts zu ändern: HaloPSA hat alles schon, oder die Zeilen wurden abgelehnt.</translation>
    </message>
    <message>
        <source>No row is ticked.</source>
        <translation>Keine Zeile ist angehakt.</translation>
    </message>
    <message>
        <source>HaloPSA was read more than 15 minutes ago. Plan again, so that nobody&apos;s edit is overlooked.</source>
        <translation>HaloPSA wurde vor mehr als 15 Minuten gelesen. Planen Sie neu, damit keine Änderung übersehen wird.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Beleg</translation>
    </message>
    <message numerus="yes">
        <source>About %n call(s)</source>
        <translation>
            <numerusform>Etwa %n Aufruf</numerusform>
            <numerusform>Etwa %n Aufrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 at the present rate, </source>
        <translation>, %1 beim jetzigen Tempo, </translation>
    </message>
    <message>
        <source>%1 credits. </source>
        <translation>%1 Credits. </translation>
    </message>
    <message>
        <source>Read from HaloPSA %1.</source>
        <translation>Aus HaloPSA gelesen: %1.</translation>
    </message>
    <message>
        <source>Mapping profile %1.</source>
        <translation>Zuordnungsprofil %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Move: push %1 to %2</source>
        <translation>Verschieben: %1 an %2 übertragen</translation>
    </message>
    <message>
        <source>Push %1 to %2</source>
        <translation>%1 an %2 übertragen</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Sending to %1…</source>
        <translation>Wird an %1 gesendet…</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Plan speichern</translation>
    </message>
    <message>
        <source>Leadline plan (*.json)</source>
        <translation>Leadline-Plan (*.json)</translation>
    </message>
    <message>
        <source>Plan saved to %1.</source>
        <translation>Plan gespeichert: %1.</translation>
    </message>
    <message>
        <source>The plan could not be saved to %1: %2.</source>
        <translation>Der Plan konnte nicht nach %1 gespeichert werden: %2.</translation>
    </message>
    <message>
        <source>The plan is still here.</source>
        <translation>Der Plan ist noch hier.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Plan öffnen</translation>
    </message>
    <message>
        <source>The plan on the screen is unchanged.</source>
        <translation>Der angezeigte Plan ist unverändert.</translation>
    </message>
    <message>
        <source>%1 is too large to be a plan.</source>
        <translation>%1 ist zu groß für einen Plan.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>Choose a file that Save plan wrote.</source>
        <translation>Wählen Sie eine Datei, die „Plan speichern“ geschrieben hat.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planen</translation>
    </message>
</context>
<context>
    <name>leadline::gui::ProviderList</name>
    <message>
        <source>Provider accounts</source>
        <translation>Konten bei Anbietern</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>LIVE</translation>
    </message>
    <message>
        <source>SANDBOX</source>
        <translation>SANDBOX</translation>
    </message>
    <message>
        <source>not tested yet</source>
        <translation>noch nicht geprüft</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>leadline::gui::Rail</name>
    <message>
        <source>%1, place %2 of %3</source>
        <translation>%1, Ort %2 von %3</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Strg+%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n need attention</source>
        <translation>
            <numerusform>%n braucht Aufmerksamkeit</numerusform>
            <numerusform>%n brauchen Aufmerksamkeit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::gui::ReceiptView</name>
    <message>
        <source>Records of the receipt</source>
        <translation>Datensätze des Belegs</translation>
    </message>
    <message>
        <source>LIVE %1</source>
        <translation>LIVE %1</translation>
    </message>
    <message>
        <source>SANDBOX %1</source>
        <translation>SANDBOX %1</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>Dauer %1</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n Anfrage</numerusform>
            <numerusform>%n Anfragen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::gui::RecordDelegate</name>
    <message>
        <source>Observed</source>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <source>Derived</source>
        <translation>Abgeleitet</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Vorgabe</translation>
    </message>
</context>
<context>
    <name>leadline::gui::RequestConsole</name>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>Als c&amp;url kopieren</translation>
    </message>
    <message>
        <source>Requests show here after a search, with every secret masked.</source>
        <translation>Hier erscheinen nach einer Suche die Anfragen, jedes Geheimnis verdeckt.</translation>
    </message>
    <message>
        <source>Requests made</source>
        <translation>Gestellte Anfragen</translation>
    </message>
    <message>
        <source>The chosen request and its answer</source>
        <translation>Die gewählte Anfrage und ihre Antwort</translation>
    </message>
    <message>
        <source>%1 %2 · %L3 ms</source>
        <translation>%1 %2 · %L3 ms</translation>
    </message>
    <message numerus="yes">
        <source>The last %n requests. Secrets are masked.</source>
        <translation>
            <numerusform>Die letzte Anfrage. Geheimnisse sind verdeckt.</numerusform>
            <numerusform>Die letzten %n Anfragen. Geheimnisse sind verdeckt.</numerusform>
        </translation>
    </message>
    <message>
        <source>→ %1 after %L2 ms</source>
        <translation>→ %1 nach %L2 ms</translation>
    </message>
</context>
<context>
    <name>leadline::gui::SandboxStart</name>
    <message>
        <source>The sandbox runs. Everything in it is invented.</source>
        <translation>Die Sandbox läuft. Alles darin ist erfunden.</translation>
    </message>
</context>
<context>
    <name>leadline::gui::SavedSearches</name>
    <message>
        <source>None yet. “Save search” keeps the filters you filled in.</source>
        <translation>Noch keine. „Suche speichern“ behält die ausgefüllten Filter.</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Ausführen</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message numerus="yes">
        <source>Last run %1, %n new</source>
        <translation>
            <numerusform>Zuletzt %1, %n neu</numerusform>
            <numerusform>Zuletzt %1, %n neu</numerusform>
        </translation>
    </message>
    <message>
        <source>Never run</source>
        <translation>Nie gelaufen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>leadline::gui::ScorePanel</name>
    <message>
        <source>Fit %1 of 100, %2 needed</source>
        <translation>Eignung %1 von 100, %2 nötig</translation>
    </message>
    <message>
        <source>Fit %1 of 100</source>
        <translation>Eignung %1 von 100</translation>
    </message>
    <message>
        <source>%1: %2 of %3, %4</source>
        <translation>%1: %2 von %3, %4</translation>
    </message>
    <message>
        <source>Fit score</source>
        <translation>Eignung</translation>
    </message>
    <message>
        <source>Enough</source>
        <translation>Genügt</translation>
    </message>
    <message>
        <source>%1 short</source>
        <translation>%1 fehlen</translation>
    </message>
    <message>
        <source>Recorded on the ticket, so it is taken as it is.</source>
        <translation>Im Ticket eingetragen und so übernommen.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>leadline::gui::ScreenshotRun</name>
    <message>
        <source>The picture %1 could not be written.</source>
        <translation>Das Bild %1 ließ sich nicht schreiben.</translation>
    </message>
    <message>
        <source>The workspace is unchanged.</source>
        <translation>Der Arbeitsbereich ist unverändert.</translation>
    </message>
    <message>
        <source>Choose a folder that can be written to.</source>
        <translation>Wählen Sie einen beschreibbaren Ordner.</translation>
    </message>
    <message>
        <source>IT leaders, UK</source>
        <translation>IT-Leitung, UK</translation>
    </message>
</context>
<context>
    <name>leadline::gui::SearchSummary</name>
    <message>
        <source>Open in &amp;Work</source>
        <translation>In &amp;Bearbeiten öffnen</translation>
    </message>
    <message>
        <source>Copy as comman&amp;d</source>
        <translation>Als &amp;Befehl kopieren</translation>
    </message>
    <message>
        <source>No search yet</source>
        <translation>Noch keine Suche</translation>
    </message>
    <message>
        <source>Start with a job title and a country. What arrives goes into the worklist; nothing reaches HaloPSA from here.</source>
        <translation>Beginnen Sie mit einer Funktion und einem Land. Was ankommt, kommt in die Arbeitsliste; von hier erreicht nichts HaloPSA.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n arrived and are kept.</source>
        <translation>
            <numerusform>Angehalten. %n ist angekommen und bleibt.</numerusform>
            <numerusform>Angehalten. %n sind angekommen und bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody matches these filters</source>
        <translation>Niemand passt zu diesen Filtern</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>ergänzt</translation>
    </message>
    <message>
        <source>possible duplicates</source>
        <translation>mögliche Dubletten</translation>
    </message>
    <message>
        <source>in HaloPSA already</source>
        <translation>schon in HaloPSA</translation>
    </message>
    <message>
        <source>do not contact</source>
        <translation>nicht kontaktieren</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>They are in the list “%1”.</source>
        <translation>Sie stehen in der Liste „%1“.</translation>
    </message>
    <message>
        <source>Switch a filter off or make it wider, then fetch again.</source>
        <translation>Schalten Sie einen Filter ab oder weiten Sie ihn, und holen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Cost: %1 credits.</source>
        <translation>Kosten: %1 Credits.</translation>
    </message>
    <message>
        <source>It cost no credits.</source>
        <translation>Es kostete keine Credits.</translation>
    </message>
    <message>
        <source>%L1</source>
        <translation>%L1</translation>
    </message>
    <message>
        <source>more</source>
        <translation>mehr</translation>
    </message>
    <message>
        <source>Showing %L1 of %2: the provider stops here. Narrow the filters, for example by country, to reach the rest.</source>
        <translation>%L1 von %2 gezeigt: Hier hört der Anbieter auf. Suchen Sie enger, zum Beispiel nach Land, um den Rest zu erreichen.</translation>
    </message>
    <message>
        <source>Showing %L1 of %2. Raise “At most” to fetch the rest.</source>
        <translation>%L1 von %2 gezeigt. Erhöhen Sie „Höchstens“, um den Rest zu holen.</translation>
    </message>
</context>
<context>
    <name>leadline::gui::SetupPlace</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Nothing is connected. Try the sandbox with invented people, or connect HaloPSA. No account is needed for the sandbox.</source>
        <translation>Nichts ist verbunden. Probieren Sie die Sandbox mit erfundenen Personen, oder verbinden Sie HaloPSA. Für die Sandbox ist kein Konto nötig.</translation>
    </message>
    <message>
        <source>Try the sandbox</source>
        <translation>Sandbox ausprobieren</translation>
    </message>
    <message>
        <source>&amp;Add connection…</source>
        <translation>Verbindung &amp;anlegen…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>Try the sandbo&amp;x</source>
        <translation>Sandbo&amp;x ausprobieren</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Betrieb</translation>
    </message>
    <message>
        <source>Secret kept in</source>
        <translation>Geheimnis liegt in</translation>
    </message>
    <message>
        <source>Last test</source>
        <translation>Letzte Prüfung</translation>
    </message>
    <message>
        <source>Nothing is connected. Connect HaloPSA or a provider.</source>
        <translation>Nichts ist verbunden. Verbinden Sie HaloPSA oder einen Anbieter.</translation>
    </message>
    <message>
        <source>Add connection…</source>
        <translation>Verbindung anlegen…</translation>
    </message>
    <message>
        <source>Secrets are kept in: %1. They are in no file, log or export of Leadline.</source>
        <translation>Geheimnisse liegen hier: %1. Sie stehen in keiner Datei, keinem Protokoll und keinem Export von Leadline.</translation>
    </message>
    <message>
        <source>testing…</source>
        <translation>wird geprüft…</translation>
    </message>
    <message>
        <source>not since the start</source>
        <translation>nicht seit dem Start</translation>
    </message>
    <message>
        <source>failed at %1</source>
        <translation>fehlgeschlagen um %1</translation>
    </message>
    <message>
        <source>works, with gaps, %1</source>
        <translation>geht, mit Lücken, %1</translation>
    </message>
    <message>
        <source>works, %1</source>
        <translation>geht, %1</translation>
    </message>
    <message>
        <source>HaloPSA tenant</source>
        <translation>HaloPSA-Mandant</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>LIVE</translation>
    </message>
    <message>
        <source>SANDBOX</source>
        <translation>SANDBOX</translation>
    </message>
    <message>
        <source>none needed</source>
        <translation>keins nötig</translation>
    </message>
    <message numerus="yes">
        <source>%n connected</source>
        <translation>
            <numerusform>%n verbunden</numerusform>
            <numerusform>%n verbunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove a connection</source>
        <translation>Eine Verbindung entfernen</translation>
    </message>
    <message>
        <source>Remove the connection “%1”?</source>
        <translation>Die Verbindung „%1“ entfernen?</translation>
    </message>
    <message>
        <source>Its secret is removed from %1. People, lists and runs stay; what waits to be sent to it stays waiting.</source>
        <translation>Ihr Geheimnis wird hier entfernt: %1. Personen, Listen und Läufe bleiben; was dorthin gesendet werden soll, wartet weiter.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Removed the connection “%1”.</source>
        <translation>Die Verbindung „%1“ ist entfernt.</translation>
    </message>
    <message>
        <source>Saved the connection “%1”.</source>
        <translation>Die Verbindung „%1“ ist gespeichert.</translation>
    </message>
    <message>
        <source>Testing %1. This costs no credits.</source>
        <translation>%1 wird geprüft. Das kostet keine Credits.</translation>
    </message>
    <message>
        <source>%1 works.</source>
        <translation>%1 geht.</translation>
    </message>
    <message>
        <source>The test of %1 failed.</source>
        <translation>Die Prüfung von %1 ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>%1 does not work</source>
        <translation>%1 geht nicht</translation>
    </message>
    <message>
        <source>%1 works</source>
        <translation>%1 geht</translation>
    </message>
    <message>
        <source>%1 does not work yet</source>
        <translation>%1 geht noch nicht</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Konto: %1</translation>
    </message>
    <message>
        <source>Credits left: %1</source>
        <translation>Credits übrig: %1</translation>
    </message>
    <message>
        <source>Answered in %L1 ms</source>
        <translation>Antwort in %L1 ms</translation>
    </message>
    <message>
        <source>This computer&apos;s clock differs from the server&apos;s by %L1 s</source>
        <translation>Die Uhr dieses Computers weicht um %L1 s von der des Servers ab</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing in HaloPSA: %1</source>
        <translation>Fehlt in HaloPSA: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Einrichten</translation>
    </message>
</context>
<context>
    <name>leadline::gui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Tut</translation>
    </message>
    <message>
        <source>Fetch, in Find</source>
        <translation>Holen, unter Suchen</translation>
    </message>
    <message>
        <source>Filter rows, in Work and on the Board</source>
        <translation>Zeilen filtern, unter Bearbeiten und auf dem Board</translation>
    </message>
    <message>
        <source>Edit the current cell, in Work</source>
        <translation>Das aktuelle Feld ändern, unter Bearbeiten</translation>
    </message>
    <message>
        <source>Choose a row; pick up a card on the Board</source>
        <translation>Eine Zeile wählen; auf dem Board eine Karte aufnehmen</translation>
    </message>
    <message>
        <source>Give up an edit or close a dialog; never spends or sends</source>
        <translation>Eine Eingabe verwerfen oder einen Dialog schließen; gibt nie etwas aus und sendet nie</translation>
    </message>
</context>
<context>
    <name>leadline::gui::StepStrip</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Clean</source>
        <translation>Bereinigen</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Zuordnen</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Übertragen</translation>
    </message>
    <message>
        <source>Hide these steps</source>
        <translation>Diese Schritte ausblenden</translation>
    </message>
    <message>
        <source>Hide these steps; Help &gt; First steps brings them back</source>
        <translation>Diese Schritte ausblenden; Hilfe &gt; Erste Schritte bringt sie zurück</translation>
    </message>
    <message>
        <source>Find people: fill in a job title, then Fetch.</source>
        <translation>Personen finden: eine Funktion eingeben, dann Holen.</translation>
    </message>
    <message>
        <source>Look at what arrived: edit a cell with F2, set people aside who must not be contacted.</source>
        <translation>Ansehen, was ankam: ein Feld mit F2 ändern; beiseitelegen, wer nicht angesprochen werden darf.</translation>
    </message>
    <message>
        <source>See which value goes into which HaloPSA field.</source>
        <translation>Sehen, welcher Wert in welches Feld von HaloPSA kommt.</translation>
    </message>
    <message>
        <source>Plan shows every cell that would change.</source>
        <translation>Der Plan zeigt jedes Feld, das sich ändern würde.</translation>
    </message>
    <message>
        <source>Push what the plan shows; each record is read back.</source>
        <translation>Übertragen, was der Plan zeigt; jeder Datensatz wird zurückgelesen.</translation>
    </message>
    <message>
        <source>That is the whole job. The board shows what became of it.</source>
        <translation>Das ist die ganze Arbeit. Das Board zeigt, was daraus wurde.</translation>
    </message>
    <message>
        <source>Step %1 of %2, %3, %4</source>
        <translation>Schritt %1 von %2, %3, %4</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>current</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>offen</translation>
    </message>
</context>
<context>
    <name>leadline::gui::SyncPlace</name>
    <message>
        <source>&amp;Audit…</source>
        <translation>&amp;Prüfung…</translation>
    </message>
    <message>
        <source>Checks that the journal accounts for every record</source>
        <translation>Prüft, ob das Verzeichnis jeden Datensatz erklärt</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>&amp;Jetzt prüfen</translation>
    </message>
    <message>
        <source>Look up unknown outcomes now instead of at their time (F5)</source>
        <translation>Ungewisses jetzt nachsehen statt zu seiner Zeit (F5)</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Open operations by cause</source>
        <translation>Offene Vorgänge nach Ursache</translation>
    </message>
    <message>
        <source>Runs, newest first</source>
        <translation>Läufe, neueste zuerst</translation>
    </message>
    <message>
        <source>No runs yet. The first appears here, with every record.</source>
        <translation>Noch keine Läufe. Der erste erscheint hier, mit jedem Datensatz.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Idle. Nothing is being sent.</source>
        <translation>In Ruhe. Es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Needs attention: %1</source>
        <translation>Braucht Aufmerksamkeit: %1</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Nothing needs attention. Looked %1.</source>
        <translation>Nichts braucht Aufmerksamkeit. Nachgesehen: %1.</translation>
    </message>
    <message>
        <source>Choose a run to see its receipt.</source>
        <translation>Wählen Sie einen Lauf, um seinen Beleg zu sehen.</translation>
    </message>
    <message>
        <source>Nothing was written to HaloPSA.</source>
        <translation>Nach HaloPSA wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Looking up what is open…</source>
        <translation>Offenes wird nachgesehen…</translation>
    </message>
    <message>
        <source>Checking the journal…</source>
        <translation>Das Verzeichnis wird geprüft…</translation>
    </message>
    <message>
        <source>Audit of this workspace</source>
        <translation>Prüfung dieses Arbeitsbereichs</translation>
    </message>
    <message>
        <source>Everything is accounted for</source>
        <translation>Alles ist erklärt</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) do not fit</source>
        <translation>
            <numerusform>%n Sache passt nicht</numerusform>
            <numerusform>%n Sachen passen nicht</numerusform>
        </translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>Was nicht passt</translation>
    </message>
    <message>
        <source>What was looked at</source>
        <translation>Was geprüft wurde</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>leadline::gui::TopBar</name>
    <message>
        <source>Faults on</source>
        <translation>Störungen an</translation>
    </message>
    <message>
        <source>Shows what would change in HaloPSA; nothing is sent before you say so (Ctrl+Shift+P)</source>
        <translation>Zeigt, was sich in HaloPSA ändern würde; gesendet wird erst, wenn Sie es sagen (Strg+Umschalt+P)</translation>
    </message>
    <message>
        <source>The sandbox is being difficult on purpose. Opens its switches.</source>
        <translation>Die Sandbox macht absichtlich Ärger. Öffnet ihre Schalter.</translation>
    </message>
    <message>
        <source>Plan (%L1)</source>
        <translation>Plan (%L1)</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planen</translation>
    </message>
    <message numerus="yes">
        <source>Plan a push of %n people who are ready</source>
        <translation>
            <numerusform>Übertragung von %n Person planen, die bereit ist</numerusform>
            <numerusform>Übertragung von %n Personen planen, die bereit sind</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::gui::WelcomePage</name>
    <message>
        <source>&amp;Try it now (sandbox)</source>
        <translation>&amp;Jetzt ausprobieren (Sandbox)</translation>
    </message>
    <message>
        <source>&amp;Connect HaloPSA…</source>
        <translation>HaloPSA &amp;verbinden…</translation>
    </message>
    <message>
        <source>&amp;Open a workspace…</source>
        <translation>Arbeitsbereich &amp;öffnen…</translation>
    </message>
    <message>
        <source>Find people, clean them, push them to HaloPSA</source>
        <translation>Personen finden, Daten bereinigen, nach HaloPSA übertragen</translation>
    </message>
    <message>
        <source>The sandbox is a simulated HaloPSA tenant and providers with about 400 invented people. Everything works there as it does for real.</source>
        <translation>Die Sandbox ist ein simulierter HaloPSA-Mandant mit Anbietern und etwa 400 erfundenen Personen. Alles geht dort wie im Ernstfall.</translation>
    </message>
    <message>
        <source>No account is needed. Keys stay in this computer&apos;s keychain.</source>
        <translation>Es ist kein Konto nötig. Schlüssel bleiben im Schlüsselbund dieses Computers.</translation>
    </message>
</context>
<context>
    <name>leadline::gui::WorkPlace</name>
    <message>
        <source>Worklist</source>
        <translation>Arbeitsliste</translation>
    </message>
    <message>
        <source>&amp;Import list…</source>
        <translation>Liste &amp;einlesen…</translation>
    </message>
    <message>
        <source>&amp;Plan push</source>
        <translation>Übertragung &amp;planen</translation>
    </message>
    <message>
        <source>&amp;Enrich…</source>
        <translation>&amp;Anreichern…</translation>
    </message>
    <message>
        <source>Do &amp;not contact…</source>
        <translation>&amp;Nicht kontaktieren…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>Nothing here yet. Search a provider or import a list; what arrives shows here.</source>
        <translation>Noch nichts da. Durchsuchen Sie einen Anbieter oder lesen Sie eine Liste ein; was ankommt, steht hier.</translation>
    </message>
    <message>
        <source>Search a provider</source>
        <translation>Anbieter durchsuchen</translation>
    </message>
    <message>
        <source>Filter by name, company, e-mail, title (Ctrl+F)</source>
        <translation>Nach Name, Firma, E-Mail, Funktion filtern (Strg+F)</translation>
    </message>
    <message>
        <source>Filter the worklist</source>
        <translation>Die Arbeitsliste filtern</translation>
    </message>
    <message>
        <source>Show one list</source>
        <translation>Eine Liste zeigen</translation>
    </message>
    <message>
        <source>All lists</source>
        <translation>Alle Listen</translation>
    </message>
    <message>
        <source>Edit this cell</source>
        <translation>Dieses Feld ändern</translation>
    </message>
    <message>
        <source>Plan push of the chosen</source>
        <translation>Übertragung der Gewählten planen</translation>
    </message>
    <message>
        <source>Enrich…</source>
        <translation>Anreichern…</translation>
    </message>
    <message>
        <source>Do not contact…</source>
        <translation>Nicht kontaktieren…</translation>
    </message>
    <message>
        <source>Remove from the worklist…</source>
        <translation>Aus der Arbeitsliste entfernen…</translation>
    </message>
    <message>
        <source>Shows cell by cell what would change in HaloPSA (Ctrl+Shift+P)</source>
        <translation>Zeigt Feld für Feld, was sich in HaloPSA ändern würde (Strg+Umschalt+P)</translation>
    </message>
    <message>
        <source>Ask a provider for what is missing, under a cap (Ctrl+E)</source>
        <translation>Einen Anbieter nach Fehlendem fragen, mit Obergrenze (Strg+E)</translation>
    </message>
    <message>
        <source>Puts the chosen people on the do-not-contact list</source>
        <translation>Setzt die gewählten Personen auf die Sperrliste</translation>
    </message>
    <message>
        <source>Opening the worklist, %L1 so far</source>
        <translation>Die Arbeitsliste wird geöffnet, bisher %L1</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 von %L2</translation>
    </message>
    <message>
        <source>%L1 people and companies</source>
        <translation>%L1 Personen und Firmen</translation>
    </message>
    <message>
        <source>No rows match this filter.</source>
        <translation>Keine Zeile passt zu diesem Filter.</translation>
    </message>
    <message>
        <source>No rows match these %1 filters.</source>
        <translation>Keine Zeile passt zu diesen %1 Filtern.</translation>
    </message>
    <message>
        <source>Turn filters off</source>
        <translation>Filter abschalten</translation>
    </message>
    <message>
        <source>%1 %L2</source>
        <translation>%1 %L2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n rows</source>
        <translation>
            <numerusform>%1, %n Zeile</numerusform>
            <numerusform>%1, %n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n gewählt</numerusform>
            <numerusform>%n gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed %1.</source>
        <translation>%1 geändert.</translation>
    </message>
    <message>
        <source>Reading HaloPSA for the plan</source>
        <translation>HaloPSA wird für den Plan gelesen</translation>
    </message>
    <message>
        <source>Choose the people to enrich first.</source>
        <translation>Wählen Sie zuerst die Personen zum Anreichern.</translation>
    </message>
    <message>
        <source>Found %1 of %2. Spent %3 credits.</source>
        <translation>%1 von %2 gefunden. %3 Credits ausgegeben.</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>Nicht kontaktieren</translation>
    </message>
    <message>
        <source>&amp;Reason, kept with the entry (for example “asked by phone on 3 March”)</source>
        <translation>&amp;Grund, wird mit dem Eintrag aufgehoben (zum Beispiel „bat am 3. März telefonisch darum“)</translation>
    </message>
    <message numerus="yes">
        <source>Put %n on the do-not-contact list</source>
        <translation>
            <numerusform>%n auf die Sperrliste setzen</numerusform>
            <numerusform>%n auf die Sperrliste setzen</numerusform>
        </translation>
    </message>
    <message>
        <source>asked not to be contacted</source>
        <translation>bat darum, nicht angesprochen zu werden</translation>
    </message>
    <message numerus="yes">
        <source>%n on the do-not-contact list; they are never pushed.</source>
        <translation>
            <numerusform>%n steht auf der Sperrliste und wird nie übertragen.</numerusform>
            <numerusform>%n stehen auf der Sperrliste und werden nie übertragen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove from the worklist</source>
        <translation>Aus der Arbeitsliste entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n from the worklist?</source>
        <translation>
            <numerusform>%n aus der Arbeitsliste entfernen?</numerusform>
            <numerusform>%n aus der Arbeitsliste entfernen?</numerusform>
        </translation>
    </message>
    <message>
        <source>What is in HaloPSA stays there. Values that cost credits would have to be bought again.</source>
        <translation>Was in HaloPSA ist, bleibt dort. Mit Credits gekaufte Werte müssten neu gekauft werden.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n</source>
        <translation>
            <numerusform>%n entfernen</numerusform>
            <numerusform>%n entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n from the worklist.</source>
        <translation>
            <numerusform>%n aus der Arbeitsliste entfernt.</numerusform>
            <numerusform>%n aus der Arbeitsliste entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported %L1 rows: %L2 new, %L3 updated, %L4 rejected.</source>
        <translation>%L1 Zeilen eingelesen: %L2 neu, %L3 ergänzt, %L4 abgelehnt.</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Eine Liste einlesen</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Listen (*.csv *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Bearbeiten</translation>
    </message>
</context>
<context>
    <name>leadline::models::BoardCard</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>Nicht kontaktieren</translation>
    </message>
    <message>
        <source>Ready for %1</source>
        <translation>Bereit für %1</translation>
    </message>
    <message>
        <source>Fit %1 of %2</source>
        <translation>Eignung %1 von %2</translation>
    </message>
    <message>
        <source>No company</source>
        <translation>Keine Firma</translation>
    </message>
    <message>
        <source>No person yet</source>
        <translation>Noch keine Person</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Expected to close on %1</source>
        <translation>Abschluss erwartet am %1</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Zuständig: %1</translation>
    </message>
</context>
<context>
    <name>leadline::models::BoardColumnModel</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n Karte</numerusform>
            <numerusform>%n Karten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, folded</source>
        <translation>%1, %2, eingeklappt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 Card %2 of %3.</source>
        <translation>%1 Karte %2 von %3.</translation>
    </message>
    <message>
        <source>Unmapped status</source>
        <translation>Nicht zugeordneter Status</translation>
    </message>
</context>
<context>
    <name>leadline::models::BoardMoves</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n Karte</numerusform>
            <numerusform>%n Karten</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be moved to a status Leadline does not know.</source>
        <translation>In einen Status, den Leadline nicht kennt, kann nichts verschoben werden.</translation>
    </message>
    <message>
        <source>Already in %1</source>
        <translation>Schon in %1</translation>
    </message>
    <message>
        <source>Stays in %1: %2</source>
        <translation>Bleibt in %1: %2</translation>
    </message>
    <message>
        <source>%1 stay where they are: %2</source>
        <translation>%1 bleiben, wo sie sind: %2</translation>
    </message>
    <message>
        <source>Promote</source>
        <translation>Weiterstufen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2, %n thing(s) to fill in first</source>
        <translation>
            <numerusform>%1 zu %2, %n Angabe zuerst ausfüllen</numerusform>
            <numerusform>%1 zu %2, %n Angaben zuerst ausfüllen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 zu %2</translation>
    </message>
    <message>
        <source>%1 %2 to %3</source>
        <translation>%1 %2 zu %3</translation>
    </message>
    <message>
        <source>%1 %2 of %3 to %4</source>
        <translation>%1 %2 von %3 zu %4</translation>
    </message>
    <message>
        <source>, the others: %1</source>
        <translation>, die anderen: %1</translation>
    </message>
</context>
<context>
    <name>leadline::models::MappingModel</name>
    <message>
        <source>Whole number</source>
        <translation>Ganze Zahl</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geldbetrag</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>Langer Text</translation>
    </message>
    <message numerus="yes">
        <source>Dropdown, %n option(s)</source>
        <translation>
            <numerusform>Auswahlliste, %n Eintrag</numerusform>
            <numerusform>Auswahlliste, %n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Several of %n option(s)</source>
        <translation>
            <numerusform>Mehrere von %n Eintrag</numerusform>
            <numerusform>Mehrere von %n Einträgen</numerusform>
        </translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Check box</source>
        <translation>Kontrollkästchen</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Require %1</source>
        <translation>%1 verlangen</translation>
    </message>
    <message>
        <source>Do not require %1</source>
        <translation>%1 nicht verlangen</translation>
    </message>
    <message>
        <source>Standard field</source>
        <translation>Standardfeld</translation>
    </message>
    <message>
        <source>Custom field</source>
        <translation>Eigenes Feld</translation>
    </message>
    <message>
        <source>Not in this tenant</source>
        <translation>Nicht in diesem Mandanten</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Formula: %1</source>
        <translation>Formel: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s), %1</source>
        <translation>
            <numerusform>%n Zeile, %1</numerusform>
            <numerusform>%n Zeilen, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Keine Quelle</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>leave empty</source>
        <translation>leer lassen</translation>
    </message>
    <message>
        <source>%1 (stays home)</source>
        <translation>%1 (bleibt hier)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Use the rule for %1</source>
        <translation>Die Regel für %1 benutzen</translation>
    </message>
    <message>
        <source>%1 is required</source>
        <translation>%1 ist nötig</translation>
    </message>
    <message>
        <source>Switch %1 on</source>
        <translation>%1 einschalten</translation>
    </message>
    <message>
        <source>Switch %1 off</source>
        <translation>%1 ausschalten</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>HaloPSA field</source>
        <translation>HaloPSA-Feld</translation>
    </message>
    <message>
        <source>Source or formula</source>
        <translation>Quelle oder Formel</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Betrieb</translation>
    </message>
    <message>
        <source>If nothing is known</source>
        <translation>Wenn nichts bekannt ist</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Nötig</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
</context>
<context>
    <name>leadline::models::MappingPreviewModel</name>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>HaloPSA today</source>
        <translation>HaloPSA heute</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>Kein Wert</translation>
    </message>
</context>
<context>
    <name>leadline::models::OperationModel</name>
    <message>
        <source>Waiting their turn</source>
        <translation>Warten, bis sie dran sind</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Werden gesendet</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Ausgang ungewiss</translation>
    </message>
    <message>
        <source>Waiting to try again</source>
        <translation>Warten auf neuen Versuch</translation>
    </message>
    <message>
        <source>Changed in HaloPSA meanwhile</source>
        <translation>Inzwischen in HaloPSA geändert</translation>
    </message>
    <message>
        <source>Refused by HaloPSA</source>
        <translation>Von HaloPSA abgelehnt</translation>
    </message>
    <message>
        <source>Given up after all tries</source>
        <translation>Nach allen Versuchen aufgegeben</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Replaced before sending</source>
        <translation>Vor dem Senden ersetzt</translation>
    </message>
    <message>
        <source>Withdrawn before sending</source>
        <translation>Vor dem Senden zurückgezogen</translation>
    </message>
    <message>
        <source>Somebody edited these in HaloPSA. Nothing was written over. Make a new plan to see both sides.</source>
        <translation>Jemand hat diese in HaloPSA geändert. Es wurde nichts überschrieben. Machen Sie einen neuen Plan, um beide Seiten zu sehen.</translation>
    </message>
    <message>
        <source>HaloPSA said no and nothing was changed. Put right what the reason names, then plan again.</source>
        <translation>HaloPSA hat Nein gesagt, und nichts wurde geändert. Bringen Sie in Ordnung, was der Grund nennt, und planen Sie neu.</translation>
    </message>
    <message>
        <source>These could not be finished. Nothing more is tried. Plan again when the cause is gone.</source>
        <translation>Diese ließen sich nicht beenden. Es wird nichts mehr versucht. Planen Sie neu, wenn die Ursache weg ist.</translation>
    </message>
    <message>
        <source>They may or may not be in HaloPSA. Each is looked up before anything is sent again. Check now asks at once.</source>
        <translation>Sie sind vielleicht in HaloPSA, vielleicht nicht. Jeder wird nachgesehen, bevor etwas noch einmal gesendet wird. „Jetzt prüfen“ fragt sofort.</translation>
    </message>
    <message>
        <source>Nothing was changed. They are tried again by themselves.</source>
        <translation>Es wurde nichts geändert. Sie werden von selbst noch einmal versucht.</translation>
    </message>
    <message>
        <source>On their way to HaloPSA.</source>
        <translation>Unterwegs zu HaloPSA.</translation>
    </message>
    <message>
        <source>Journalled and sent in order.</source>
        <translation>Verzeichnet, und der Reihe nach gesendet.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>Cause and record</source>
        <translation>Ursache und Datensatz</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Nächster Versuch</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>leadline::models::PlanModel</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>Ticket %1</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n Feld</numerusform>
            <numerusform>%n Felder</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <translation>%1, %2. %3</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>%1: %2 becomes %3</source>
        <translation>%1: %2 wird %3</translation>
    </message>
    <message>
        <source>Record and field</source>
        <translation>Datensatz und Feld</translation>
    </message>
    <message>
        <source>HaloPSA now</source>
        <translation>HaloPSA jetzt</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
</context>
<context>
    <name>leadline::models::ReceiptModel</name>
    <message>
        <source>%1 of %2 confirmed by reading back</source>
        <translation>%1 von %2 durch Zurücklesen bestätigt</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Es wurde nichts geändert</translation>
    </message>
    <message>
        <source>%1 with unknown outcome</source>
        <translation>%1 mit ungewissem Ausgang</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 wartend</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 abgelehnt</translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <translation>%1 abgebrochen</translation>
    </message>
    <message>
        <source>%1 left alone</source>
        <translation>%1 so gelassen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>HaloPSA stored differently: %1.</source>
        <translation>HaloPSA hat anders gespeichert: %1.</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Zurückgelesen</translation>
    </message>
    <message>
        <source>Not read back</source>
        <translation>Nicht zurückgelesen</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>leadline::models::RecordModel</name>
    <message>
        <source>Observed: the source stated it.</source>
        <translation>Beobachtet: Die Quelle hat es angegeben.</translation>
    </message>
    <message>
        <source>Derived: worked out from other values.</source>
        <translation>Abgeleitet: aus anderen Werten gewonnen.</translation>
    </message>
    <message>
        <source>Default: nobody stated it, and it stays home unless you choose to send it.</source>
        <translation>Vorgabe: Niemand hat es angegeben; es bleibt hier, wenn Sie es nicht ausdrücklich senden.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Edited by hand</source>
        <translation>Von Hand geändert</translation>
    </message>
    <message>
        <source>Leadline</source>
        <translation>Leadline</translation>
    </message>
    <message>
        <source>File %1</source>
        <translation>Datei %1</translation>
    </message>
    <message>
        <source>confidence %1 %</source>
        <translation>Sicherheit %1 %</translation>
    </message>
    <message>
        <source>cost %1 credits</source>
        <translation>Kosten %1 Credits</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Interesse (Intent)</translation>
    </message>
    <message>
        <source>From the list</source>
        <translation>Aus der Liste</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Kennungen</translation>
    </message>
    <message>
        <source>HaloPSA ticket</source>
        <translation>HaloPSA-Ticket</translation>
    </message>
    <message>
        <source>%1 id</source>
        <translation>ID bei %1</translation>
    </message>
    <message>
        <source>Leadline key</source>
        <translation>Leadline-Schlüssel</translation>
    </message>
    <message>
        <source>Carried in the HaloPSA ticket, so that the record is found again for certain.</source>
        <translation>Steht im HaloPSA-Ticket, damit der Datensatz sicher wiedergefunden wird.</translation>
    </message>
    <message>
        <source>HaloPSA</source>
        <translation>HaloPSA</translation>
    </message>
    <message>
        <source>Key facts</source>
        <translation>Das Wichtigste</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Eigene Felder</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>Abschluss erwartet</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Last update</source>
        <translation>Zuletzt geändert</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
</context>
<context>
    <name>leadline::models::RunModel</name>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>gestern %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>leadline::models::WorklistCells</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>HaloPSA id</source>
        <translation>HaloPSA-Nummer</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
</context>
<context>
    <name>leadline::net::HttpCall</name>
    <message>
        <source>The server sent %1 on to another address, which was not followed.</source>
        <translation>Der Server hat %1 an eine andere Adresse verwiesen; ihr wurde nicht gefolgt.</translation>
    </message>
    <message>
        <source>Enter the address the server really has; it may be a sign-in page.</source>
        <translation>Geben Sie die Adresse ein, die der Server wirklich hat; es ist vielleicht eine Anmeldeseite.</translation>
    </message>
    <message>
        <source>a request</source>
        <translation>eine Anfrage</translation>
    </message>
    <message>
        <source>It may have reached the server all the same; that is checked before it is tried again.</source>
        <translation>Sie kann trotzdem beim Server angekommen sein; das wird vor einem neuen Versuch geprüft.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 said nothing for %2 s (%3).</source>
        <translation>%1 hat %2 s lang nichts gesagt (%3).</translation>
    </message>
    <message>
        <source>%1 did not finish answering within %2 s (%3).</source>
        <translation>%1 wurde in %2 s nicht mit der Antwort fertig (%3).</translation>
    </message>
    <message>
        <source>Try again; if it keeps happening, look at the service&apos;s status page.</source>
        <translation>Versuchen Sie es noch einmal; kommt es öfter vor, sehen Sie auf der Statusseite des Dienstes nach.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than %2 MiB (%3).</source>
        <translation>Die Antwort von %1 ist größer als %2 MiB (%3).</translation>
    </message>
    <message>
        <source>Ask for fewer records at once.</source>
        <translation>Fragen Sie nach weniger Datensätzen auf einmal.</translation>
    </message>
    <message>
        <source>The certificate shown by %1 is not made out to that name (%2).</source>
        <translation>Das Zertifikat von %1 gilt nicht für diesen Namen (%2).</translation>
    </message>
    <message>
        <source>Check the address; somebody between you and the service may be reading along.</source>
        <translation>Prüfen Sie die Adresse; jemand zwischen Ihnen und dem Dienst liest vielleicht mit.</translation>
    </message>
    <message>
        <source>Stopped on request (%1).</source>
        <translation>Auf Wunsch angehalten (%1).</translation>
    </message>
    <message>
        <source>Start it again when you are ready.</source>
        <translation>Starten Sie neu, wenn Sie bereit sind.</translation>
    </message>
    <message>
        <source>the name is not known</source>
        <translation>der Name ist nicht bekannt</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2 (%3).</source>
        <translation>%1 ist nicht erreichbar: %2 (%3).</translation>
    </message>
    <message>
        <source>Check the network and the address in Setup, then try again.</source>
        <translation>Prüfen Sie das Netz und die Adresse unter Einrichten und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>No safe connection to %1: %2 (%3).</source>
        <translation>Keine sichere Verbindung zu %1: %2 (%3).</translation>
    </message>
    <message>
        <source>Check the address. If your network inspects traffic, add its certificate to this connection.</source>
        <translation>Prüfen Sie die Adresse. Wenn Ihr Netz den Verkehr untersucht, geben Sie dieser Verbindung dessen Zertifikat mit.</translation>
    </message>
    <message>
        <source>%1 did not answer (%2).</source>
        <translation>%1 hat nicht geantwortet (%2).</translation>
    </message>
    <message>
        <source>The connection to %1 ended before the answer was complete (%2).</source>
        <translation>Die Verbindung zu %1 brach ab, bevor die Antwort vollständig war (%2).</translation>
    </message>
    <message>
        <source>Try again; what may have arrived is checked first.</source>
        <translation>Versuchen Sie es noch einmal; was angekommen sein kann, wird zuerst geprüft.</translation>
    </message>
</context>
</TS>
