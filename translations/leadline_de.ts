<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>leadline::Auth</name>
    <message>
        <source>Nothing was sent to the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused the client id or the client secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter both again in Setup; the secret may have been renewed, or belong to another tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered the sign-in with something that is not a token (status %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the authorisation address and the tenant name in Setup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gave no answer to the sign-in: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a moment; nothing needs to be entered again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in was stopped on request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it again when you are ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signing in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leadline::Cli</name>
    <message>
        <source>Workspace file; made when missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where keys are kept: keychain (default), file (passphrase-encrypted, beside the workspace) or session (nowhere).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File descriptor that holds the passphrase of --secrets file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEM file of a private certificate authority; may be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print one JSON object instead of words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leadlinectl: Leadline without a window. The same core, the same checks, the same secrets.

Usage: leadlinectl COMMAND [options]

New here?   leadlinectl demo      the whole job on a throwaway sandbox: no account, no key, no network

Commands:
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
`leadlinectl COMMAND --help` explains one command with examples.

Exit codes: 0 done · 1 error · 2 the command line was not understood · 3 it ran, but some records were refused, wait
or are unknown · 4 sign-in or permission · 5 no answer · 6 audit found a broken invariant · 130 interrupted
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See leadlinectl %1 --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leadlinectl --help lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no place for secrets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use keychain, file or session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Execute a saved plan exactly, or finish what was interrupted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples:
  leadlinectl apply push.json              does what the plan shows, nothing else, and reads back
  leadlinectl apply --resume               after a crash or lost connection: settles what is unknown
                                           by its external key, then sends what is still pending
Exit code 3 when the receipt is not green.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan file made by `plan --out`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish open operations instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HaloPSA connection, for --resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List every row of the receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is open any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 operations are still open; see `leadlinectl state`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the workspace&apos;s invariants; exit code 0 only if all hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples:
  leadlinectl audit
  leadlinectl audit --trail 50        who did what, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this many entries of the audit trail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BROKEN: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sound. Nothing was changed; keep a copy of the workspace and read LL-DB-004 in the help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHEN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ABOUT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the pipeline: leads, prospects, opportunities and what keeps them from moving.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples:
  leadlinectl board --pull           read HaloPSA first
  leadlinectl board --stage prospect --json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HaloPSA connection; the only one by default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lead, prospect or opportunity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read changes from HaloPSA first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unmapped: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready to promote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board is empty. `leadlinectl board --pull` reads HaloPSA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HALOPSA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STAGE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NEXT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add, test, list or remove connections to HaloPSA and providers.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>halopsa, or a provider id such as apollo or hunter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the service; for a provider its manifest&apos;s own by default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>url</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HaloPSA authorisation server, when it cannot be discovered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HaloPSA tenant parameter, when the token request needs one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HaloPSA application id (not a secret).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a LIVE service, not a sandbox or trial.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File descriptor that holds the key or secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often it may be asked; careful by default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add all connections of the sandbox at this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the connection; costs no credits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the connection and its secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SANDBOX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection yet. Try `leadlinectl sandbox` and `leadlinectl connect --sandbox URL`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KIND</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PROFILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added %1 connections to the sandbox at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key or secret of %1: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1; its secret is kept in the %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed %1 and its secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers in %2 ms%3. %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credits left: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  missing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole main job on a throwaway sandbox: no account, no key, no network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search Apollo and Hunter → enrich under a cap → plan → push → read back → promote. Prints one receipt.
Examples:
  leadlinectl demo
  leadlinectl demo --faults &quot;timeout-after-commit=0.2,429=0.05&quot;     the same, in bad weather
  leadlinectl demo --keep demo.leadline                            keep the workspace to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faults of the sandbox and their probability.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed of the invented people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the workspace as this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many people to search for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandbox at %1, workspace %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo: Apollo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 Search   Apollo: %1 candidates of %2, 0 credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 Enrich   Apollo: found %1 of %2, %3 of at most %4 credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo: Hunter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 Search   Hunter at %1: %2 fetched, %3 new, %4 folded into known people, %5 credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 Plan     create %1, update %2, leave alone %3, refused %4; about %5 calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 Push     %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6 Promote  %1 to Prospect, %2 to Opportunity, by rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 Audit    %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every invariant holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a provider about people in the worklist, under a credit cap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples:
  leadlinectl enrich apollo --cap 50                 everyone without an e-mail address, at most 50 credits
  leadlinectl enrich hunter --operation verify --cap 10 --id 12 --id 13
Nothing is spent past the cap. People on the do-not-contact list are never asked about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation id; the person enrichment by default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most credits this run may spend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worklist row; may be repeated. Default: all without an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found %1 of %2. Spent %3 credits of at most %4. %5 skipped, %6 left by the cap, %7 failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a CSV list file into the worklist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples:
  leadlinectl import people.csv --preview            what each column is taken for; nothing is stored
  leadlinectl import hospitals.csv --country US
  leadlinectl import people.csv --column &quot;Work Phone=phone&quot; --column &quot;Notes=&quot;    change the mapping
UTF-8 with or without BOM, UTF-16 with BOM; comma, semicolon, tab or bar; quoted line breaks. Leading zeros stay.
Every row is accounted for: in the worklist, or rejected with its line and a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the inferred columns and stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country of phone numbers and addresses that name none (two letters).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heading=key; an empty key leaves the column out; may be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name for what arrives; the file&apos;s name by default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no column &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--preview lists the headings as they are in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows: %2 added to &quot;%3&quot;, %4 already there, %5 rejected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  line %1: %2 [%3]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, separated by &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HEADING</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TAKEN FOR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FIRST VALUE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the exact changes a push would make; nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples:
  leadlinectl plan                                    every row that waits in the worklist
  leadlinectl plan --out push.json --cells            cell by cell, and saved for `apply`
  leadlinectl plan --require oppcompanyname --require opptel     companies without a person, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worklist row; may be repeated. Default: all that wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mapping profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field that must have a value, in place of the profile&apos;s list; may be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the plan as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show every cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One unattended pass: pull, saved searches, push, promote by rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples:
  leadlinectl poll --json              for a timer: one object with the counts
  leadlinectl poll --no-push           only read and search
Free searches only ever fetch; nothing is spent by a pass. Possible duplicates, opted-out people and records people
work on are left alone and counted with the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not push new people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not promote by rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records per saved search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left alone %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move records to a status or promote them to the next stage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples:
  leadlinectl promote 2051 --to prospect
  leadlinectl promote 2051 2052 --to lead.contacted
  leadlinectl promote 2060 --to opportunity --set ProspectBudget=&quot;$50K-$100K&quot; --set ProspectFitScore=82
  leadlinectl promote 2051 --to prospect --dry-run        show the plan only
The same rules as on the board: Lead → Prospect needs status Engaged; Prospect → Opportunity needs Qualified, a fit
score of 70 and the qualification fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HaloPSA id of the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage (prospect, opportunity) or status key (lead.contacted).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field=value to fill on the way; may be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the plan and stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the simulated HaloPSA tenant and providers until Ctrl+C.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples:
  leadlinectl sandbox --port 8377
  leadlinectl sandbox --faults &quot;429=0.1,timeout-after-commit=0.2,slow=200&quot;
Faults: %1
Then, in another terminal: leadlinectl connect --sandbox http://127.0.0.1:8377
All people are invented. Everything is in memory and gone when it stops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port on 127.0.0.1; 0 for a free one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faults and their probability.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sandbox runs at %1. Ctrl+C stops it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it: leadlinectl connect --sandbox %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter &quot;%1&quot; has no &quot;=&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was asked and nothing was spent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as name=value; `leadlinectl search CONNECTION --filters` lists the names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search a provider; what it finds goes into the worklist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples:
  leadlinectl search apollo --filters                     what can be asked
  leadlinectl search apollo --filter titles=&quot;IT director,head of IT&quot; --filter locations=&quot;united kingdom&quot;
  leadlinectl search hunter --filter domain=northwind.example.com --max 50
  leadlinectl search apollo --filter titles=cio --save &quot;UK CIOs&quot;    run again by `poll`
Values of a list are separated by commas, or by | when a value holds a comma (&quot;51,200|201,500&quot;).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation id; the first people search by default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name=value; may be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many records to fetch at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name for what arrives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the search under this name, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the filters and stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no operation &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave --operation out, or choose one the manifest lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MEANING</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REQUIRED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VALUES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fetched into &quot;%2&quot;: %3 new, %4 updated, %5 possible duplicates, %6 in HaloPSA, %7 suppressed, %8 left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more: the provider reports %1. Raise --max or narrow the search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credits spent: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the outbox: operations by state, and those that are open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples:
  leadlinectl state
  leadlinectl state --json --all        every operation ever queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished operations, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STATE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CODE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REASON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show, suppress or remove people and companies not yet pushed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples:
  leadlinectl worklist --state new --text northwind
  leadlinectl worklist --show 12                      every value with where it came from
  leadlinectl worklist --suppress 12 --reason &quot;asked by phone&quot;
  leadlinectl worklist --remove 12
States: new needs_contact possible_duplicate suppressed queued in_halo problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only rows in this state; may be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only rows that contain this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most this many rows; 0 for all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One record in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this person on the do-not-contact list; may be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, for --suppress.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this row; may be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 people are on the do-not-contact list now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here yet. `leadlinectl search` or `leadlinectl import` fills the worklist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PERSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TITLE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COMPANY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-MAIL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PHONE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FROM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FIELD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BASIS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOTE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secret was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it at the prompt, or pass a file descriptor that holds one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan file %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path and its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan file %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for %2 %3: create %4, update %5, move %6, leave alone %7, refused %8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About %1 calls, %2 s at the present rate, %3 credits. Read from HaloPSA at %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ACTION</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 changes confirmed by reading back; %3 of %4 rows accounted for. %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not green: see the rows below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VERDICT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>READ BACK</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leadline::Connection</name>
    <message>
        <source>it is not a complete address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names no host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it carries a user name or password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not start with https</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not encrypted; only https is used outside this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent and other connections are unaffected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the connection in Setup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connection has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; does not say what it leads to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the connection &quot;%1&quot; cannot be used: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in address of the connection &quot;%1&quot; cannot be used: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no name or no kind</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leadline::Contact</name>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In HaloPSA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no values</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leadline::Credential</name>
    <message>
        <source>The connection %1 carries a credential in its settings, which only a sandbox may.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the key again in Setup; it goes to the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leadline::Deal</name>
    <message>
        <source>In step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leadline::Domain</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other records are unaffected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch it again, or restore the workspace from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leadline::Engine</name>
    <message>
        <source>creating %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>updating %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moving %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This plan was made for %1, not for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new plan for this connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This plan was read from HaloPSA at %1 and is too old to trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the plan again; it takes seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan holds no chosen change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick at least one row, or look at the reasons beside the rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before it was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push %1 changes to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 records in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for HaloPSA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2, %3 refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is on the do-not-contact list and is never pushed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HaloPSA record #%1 no longer exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody changed %1 in HaloPSA since the plan was made. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: HaloPSA refused %1 records in a row for the same reason. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody changed the record in HaloPSA while the answer was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 created, %2 updated, %3 moved, %4 refused, %5 waiting or unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leadline::Enrich</name>
    <message>
        <source>Nothing was asked and nothing was spent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no operation &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of those the manifest lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 charges up to %2 credits a record, and no cap was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how many credits this run may spend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrich %1 people with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may not process this person (451).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2, %3 found, %4 credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found %1 of %2. Spent %3 credits. %4 skipped, %5 left by the cap.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leadline::Fields</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seniority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direct phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LinkedIn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Industry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employee range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue (USD a year)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Founded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company LinkedIn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technologies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intent topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intent strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of custom fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry %1 is incomplete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leadline::FitScore</name>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 employees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seniority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded fit score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeframe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision maker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain points</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leadline::Import</name>
    <message>
        <source>reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows: %2 added, %3 already there, %4 rejected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leadline::Intake</name>
    <message>
        <source>same name at the same company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same surname and phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the do-not-contact list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found in HaloPSA by e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leadline::Json</name>
    <message>
        <source>%1 cannot be read as JSON: %2 (line %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the file, or check that the address leads to the right service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text is longer than the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key stands twice in one object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds too many values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is larger than the limit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leadline::Mapping</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is neither yes nor no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a date that can be read in one way only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the field takes one option only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the field holds a password and is never written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fields of this kind cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an option of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written to %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a value of the kind the field takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text for %1 is longer than %2 letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other fields are mapped all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The formula cannot be understood: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it at the marked place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The formula needs more than %1 MiB of memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it build smaller texts and lists, and check it for loops that never end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The formula&apos;s result cannot be used: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it give a text, a number, true or false, or a list of texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The formula was stopped after %1 ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check it for loops that never end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value is missing in this record or a name is misspelt: use join() or &quot;name or &apos;&apos;&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the formula at the marked place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The formula failed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is longer than %1 KiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it contains the character zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item %1 of the list is not a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a table with names is not a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a finite number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The formula is longer than %1 KiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it, or use a value map for long lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The formula is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a formula or choose a source field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The range that holds a number or lies around a smaller range. Also bucket(number, {bounds}, {labels}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first value that is not missing; a list stays a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the part stands in it. Upper and lower case are equal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many items a list has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The English name of a two-letter country code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day as 2026-11-24; nothing when it could be read in two ways.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host of an e-mail address or web address, without www.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a text ends so. Upper and lower case are equal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first value that is not missing; of a list, its first item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a whole word stands in a text: &quot;CTO&quot; is not in &quot;Director&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values and lists in one text; missing ones are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;Label: value&quot;, or nothing when the value is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first letters of a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many letters a text has, as people count them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaces a value by another. Upper and lower case are equal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In lower case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number from a text: 1,250 or $12M.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaces a text as written, everywhere in another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last letters of a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounds; without digits to a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list of the parts of a text; without separator at commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a text starts so. Upper and lower case are equal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number or list as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capital letters at the start of words: Dana Reyes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without white space at the ends; inner runs become one space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In upper case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year of a date or in a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; is not sent: HaloPSA has no such field. Create the field in Setup, or take the rule out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The formula for %1 is switched off: it passed its limits on %2 records. Correct it in the mapping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; is not sent: %3. Correct the value or the mapping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; is not sent: the field has no such option. Add the option in HaloPSA, or map the value to another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; is not sent: it is longer than the field. Correct the value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; is cut to %3 letters. Shorten it, or map it to a longer field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping cannot be used, its formula for %1 is wrong: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing, and a lead is not sent without it. Fill it in, or enrich the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than %1 rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rule must be an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping profile %1 cannot be used: %2 (at %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping in use stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the file at that place, or choose another profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a member of a mapping profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a Leadline mapping profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its format version is not 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name of at most 100 letters is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the revision must be a whole number, 0 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of rules is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a HaloPSA member nor cf: with the name of a custom field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is filled by an earlier rule already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fill_if_empty, overwrite or never is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object from text to text is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than %1 values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the value &quot;%1&quot; is empty or stands twice but for upper and lower case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text, a number, true or false, or a list of texts is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no default to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rule has a source or a formula, not both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no field &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rule needs a source, a formula or a default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the formula for %1, line %2, column %3: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of targets is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no rule fills &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only when created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping profile %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Line %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no shipped mapping profile &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leadline::Net</name>
    <message>
        <source>The address %1 is not allowed: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the address of this connection in Setup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a complete web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only https is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>http is not encrypted; only https is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds a user name or a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a header holds characters that are not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a write must have a body</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leadline::Normalise</name>
    <message>
        <source>spaces and control characters tidied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name tidied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from first and last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address tidied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a valid e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a domain name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reduced to the registered domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a known country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>country code of &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no country code and no country known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in a known number range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>region assumed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written as E.164</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extension %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leadline::Operation</name>
    <message>
        <source>An operation of the outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a state</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leadline::Phone</name>
    <message>
        <source>Valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid, region assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a phone number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leadline::Pipeline</name>
    <message>
        <source>The pipeline file cannot be used: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend pipeline.json, or use the one that came with the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the status &quot;%1&quot; has no stage or no label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the status &quot;%1&quot; stands twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs exactly one first status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no ticket type names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached from &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the minimum fit score is not between 0 and 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the status &quot;%1&quot; is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a stage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use lead, prospect or opportunity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not say &quot;format&quot;: &quot;leadline-pipeline&quot;, &quot;version&quot;: 1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leadline::Plan</name>
    <message>
        <source>The file is not a plan that can be applied: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent to HaloPSA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the plan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan was changed after it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the plan again and apply it as it is; untick rows in the plan window instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not say &quot;format&quot;: &quot;leadline-plan&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was made by another version of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a kind of plan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leadline::Planner</name>
    <message>
        <source>This person is on the do-not-contact list and is never pushed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HaloPSA record #%1 is marked Do Not Contact; nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be the same as another record (%1). Decide in Work before pushing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already in HaloPSA as #%1 in status %2, which people work on by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already in HaloPSA as #%1; it holds everything that is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has the same e-mail address as %1, which this plan already creates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot move to %1 yet: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tenant has no status for %1. Bind it in Setup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HaloPSA does not allow the status %1 for the ticket type %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tenant has no field %1. Provision it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no status &quot;%1&quot; in the pipeline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HaloPSA record #%1 is not on the board. Pull and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leadline::Poll</name>
    <message>
        <source>on the do-not-contact list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marked Do Not Contact in HaloPSA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>possible duplicate, a person decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same e-mail address as another row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already in HaloPSA, nothing to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already in HaloPSA and worked on by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a required value is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for HaloPSA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outcome unknown, checked again in the next pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn before it was sent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leadline::Promotion</name>
    <message>
        <source>Do not contact: leaves the pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked do not contact: it can only leave the pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must be %1 first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit score %1 of at least %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit score %1 is below %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be a stage in between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record does not go back to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leadline::Providers</name>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not accept the key while %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the key again in Setup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not allow this with the present key or plan, while %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the rights of the key and what the plan includes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no credits left for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was fetched before is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buy credits or wait for the next period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was asked too often while %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a while, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not understand the request while %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the filter it names, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must not be asked about this person again (opted out), while %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the person as do not contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 knows nothing about this, while %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try another provider or other details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is still working on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has trouble of its own while %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gave an answer that cannot be used while %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address in Setup; if it is right, the provider has changed its interface.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (HTTP %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (HTTP %2): &quot;%3&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the path &quot;%1&quot; cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider file %1 cannot be used (line %2): %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider file %1 cannot be used (line %2, %4): %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other providers are available.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the file at that place and reload the providers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is larger than 1 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no regular expression: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no surface &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must name its surface: there are several and none is called &quot;main&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two filters are called &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A choice stands twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group &quot;%1&quot; has one filter only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no template keyword &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no regular expression.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is used, but the operation has no paging.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not among the poll&apos;s vars.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no value called &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no filter &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter &quot;%1&quot; has no part &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter &quot;%1&quot; is offered but never sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request never sends &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cursor needs &quot;next&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The default page size is outside min and max.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lowest price is higher than the highest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A price per block needs the size of a block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It maps no field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no map &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs a credential, but the manifest describes none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credential has no part &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A provider in use needs at least one operation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A provider cannot be another name of itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two operations are called &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider file %1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that you may read the file, then reload the providers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider files %1 and %2 have the same id &quot;%3&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first of them is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one of them another id or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no provider called &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the listed providers, or add its file to the providers folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The built-in description of provider files cannot be used: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Leadline again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value that is needed is not known (%1) while %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in that value, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leadline::Receipt</name>
    <message>
        <source>A receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HaloPSA stored a different value for: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leadline::Search</name>
    <message>
        <source>%1 fetched, %2 new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no operation &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was asked and nothing was spent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of those the manifest lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fetched, %2 new, %3 updated, %4 possible duplicates, %5 suppressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 records that arrived before are in the worklist.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leadline::Store</name>
    <message>
        <source>There is no connection named &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name, or add the connection in Setup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contact is no longer in the worklist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other contacts are unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the worklist again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database library did not accept the setting %1=%2 (it says %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the workspace on a local disk and use the SQLite library Leadline came with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace %1 was altered outside Leadline (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it aside, then restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace %1 is damaged: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was left as it is; HaloPSA is not affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the file with its -wal file aside, then restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace %1 cannot be opened: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the file is there and may be read and written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace %1 was made by a newer Leadline (format %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update Leadline, then open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database file: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 of %2 points to a row of %3 that is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a Leadline workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file or a new name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is on a network drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the workspace on a local disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that you may read the file, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not begin like one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace %1 was made by a newer Leadline (format %2; this program knows %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace %1 or its folder is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the file and its folder writable, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its folder does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the folder, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only its -wal file is left, the file itself is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its folder is read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another Leadline is making it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the folder, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it could not be given its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket %1 is not on the board.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull from HaloPSA; the ticket may have been removed there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace cannot be brought to the new version: after %1 a row of table %2 points to nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep using the version before, and report this with the name of the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schema file %1 is missing in the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Leadline again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An operation may not go from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operation is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please report this defect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation %1 is no longer %2: something else changed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed by this step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the outbox again, then go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation %1 was sent before, so it cannot be withdrawn while it waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes on as planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it finish; afterwards the change can be undone in HaloPSA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no operation %1 in the outbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the outbox again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An operation names no record: it has neither external key nor HaloPSA number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was queued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation %1 is being sent, but no attempt was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation %1 has an attempt, but counts as never sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation %1 may have been sent, but counts as never sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation %1 was replaced although it had been sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation %1 created a record, but its HaloPSA number is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record of operation %1 was created %2 times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record of operation %1 has %2 operations on their way at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record of operation %1 has %2 operations with one place in the order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation %1 was carried out before operation %2, which was made earlier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing recorded for the run %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a run from the history in Sync.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workspace connection was used from a foreign thread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step was skipped because an earlier step of the same change failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of the change was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the earlier message, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace stayed locked by another program for 5 seconds (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs that use the workspace file, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace could not be written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything saved before this is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some disk space or make the file and its folder writable, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace file is damaged: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace refused a statement: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it fails again, check the workspace (leadlinectl doctor).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of the do-not-contact list is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is unchanged and nobody on it was contacted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the keychain, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change was not begun because an earlier part of it failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change was taken back because a part of it failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Leadline works with the workspace %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Leadline (process %2) works with the workspace %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other one goes on; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the other window, or close it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock file %1 cannot be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the folder of the workspace writable, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leadline::Sync</name>
    <message>
        <source>Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace has no HaloPSA connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one in Setup, or with leadlinectl connect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace has %1 HaloPSA connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which one by its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tenant lacks parts of the pipeline: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create them in HaloPSA or rename what plays their role, then test the connection again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>custom field %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ticket types, %2 statuses, %3 of %4 custom fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 records read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %1 read, %2 new, %3 changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send %n changes to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 created, %2 updated, %3 moved, %4 refused, %5 left alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish open changes in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 operations are open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit trail was changed at entry %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>database file and foreign keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outbox: states, attempts, one create per record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>audit trail: hash chain</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leadline::TenantSchema</name>
    <message>
        <source>ticket type of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status &apos;%1&apos; of %2 (two statuses have this name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status &apos;%1&apos; of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored description of the HaloPSA tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no ticket types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticket type %1 belongs to no stage of the pipeline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records of the pipeline&apos;s own types are unaffected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bind the ticket types in Setup if this one should be on the board.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leadline::gui::BusyStrip</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the running job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the running job and keep what it did (Ctrl+.)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leadline::gui::ErrorBanner</name>
    <message>
        <source>&amp;Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the help page of this code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leadline::net::HttpCall</name>
    <message>
        <source>The server sent %1 on to another address, which was not followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the address the server really has; it may be a sign-in page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have reached the server all the same; that is checked before it is tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 said nothing for %2 s (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not finish answering within %2 s (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it keeps happening, look at the service&apos;s status page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 is larger than %2 MiB (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for fewer records at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate shown by %1 is not made out to that name (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address; somebody between you and the service may be reading along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped on request (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it again when you are ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2 (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network and the address in Setup, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No safe connection to %1: %2 (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address. If your network inspects traffic, add its certificate to this connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 ended before the answer was complete (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; what may have arrived is checked first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
