<?xml version='1.0' encoding='utf-8'?>
<!DOCTYPE TS>
<TS sourcelanguage="en" language="en" version="2.1">
 <context>
  <name>QObject</name>
  <message>
   <source>Find a person, company or command</source>
   <translation>[Fïñd á péršöñ, çömpáñý ör çömmáñd~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Find a person, company or command, Ctrl+K</source>
   <translation>[Fïñd á péršöñ, çömpáñý ör çömmáñd, Çtrl+K~~~~~~~~~~~~~~~]</translation>
  </message>
 </context>
 <context>
  <name>leadline::App</name>
  <message>
   <source>Nothing was asked and nothing was spent.</source>
   <translation>[Ñöthïñg wáš áškéd áñd ñöthïñg wáš špéñt.~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>%1 has no operation "%2".</source>
   <translation>[%1 háš ñö öpérátïöñ "%2".~~~~~~~~]</translation>
  </message>
  <message>
   <source>Choose one of those the manifest lists.</source>
   <translation>[Çhööšé öñé öf thöšé thé máñïféšt lïštš.~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>%1 charges up to %2 credits a record, and no cap was given.</source>
   <translation>[%1 çhárgéš üp tö %2 çrédïtš á réçörd, áñd ñö çáp wáš gïvéñ.~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Say how many credits this run may spend.</source>
   <translation>[Šáý höw máñý çrédïtš thïš rüñ máý špéñd.~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Enrich %1 people with %2</source>
   <translation>[Éñrïçh %1 péöplé wïth %2~~~~~~~~]</translation>
  </message>
  <message>
   <source>%1 may not process this person (451).</source>
   <translation>[%1 máý ñöt pröçéšš thïš péršöñ (451).~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>%1 of %2, %3 found, %4 credits</source>
   <translation>[%1 öf %2, %3 föüñd, %4 çrédïtš~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Found %1 of %2. Spent %3 credits. %4 skipped, %5 left by the cap.</source>
   <translation>[Föüñd %1 öf %2. Špéñt %3 çrédïtš. %4 škïppéd, %5 léft bý thé çáp.~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>reading</source>
   <translation>[réádïñg~]</translation>
  </message>
  <message>
   <source>%1 of %2 rows</source>
   <translation>[%1 öf %2 röwš~~~~]</translation>
  </message>
  <message>
   <source>%1 rows: %2 added, %3 already there, %4 rejected</source>
   <translation>[%1 röwš: %2 áddéd, %3 álréádý théré, %4 réjéçtéd~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>same name at the same company</source>
   <translation>[šámé ñámé át thé šámé çömpáñý~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>same surname and phone number</source>
   <translation>[šámé šürñámé áñd phöñé ñümbér~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>On the do-not-contact list.</source>
   <translation>[Øñ thé dö-ñöt-çöñtáçt lïšt.~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Found in HaloPSA by e-mail address.</source>
   <translation>[Föüñd ïñ HálöPŠÅ bý é-máïl áddréšš.~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>%1 as %2</source>
   <translation>[%1 áš %2~~]</translation>
  </message>
  <message>
   <source>on the do-not-contact list</source>
   <translation>[öñ thé dö-ñöt-çöñtáçt lïšt~~~~~~~~~]</translation>
  </message>
  <message>
   <source>marked Do Not Contact in HaloPSA</source>
   <translation>[márkéd Dö Ñöt Çöñtáçt ïñ HálöPŠÅ~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>possible duplicate, a person decides</source>
   <translation>[pöššïblé düplïçáté, á péršöñ déçïdéš~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>same e-mail address as another row</source>
   <translation>[šámé é-máïl áddréšš áš áñöthér röw~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>already in HaloPSA, nothing to add</source>
   <translation>[álréádý ïñ HálöPŠÅ, ñöthïñg tö ádd~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>already in HaloPSA and worked on by hand</source>
   <translation>[álréádý ïñ HálöPŠÅ áñd wörkéd öñ bý háñd~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>a required value is missing</source>
   <translation>[á réqüïréd válüé ïš mïššïñg~~~~~~~~~]</translation>
  </message>
  <message>
   <source>waiting for HaloPSA</source>
   <translation>[wáïtïñg för HálöPŠÅ~~~~~~]</translation>
  </message>
  <message>
   <source>outcome unknown, checked again in the next pass</source>
   <translation>[öütçömé üñkñöwñ, çhéçkéd ágáïñ ïñ thé ñéxt pášš~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>withdrawn before it was sent</source>
   <translation>[wïthdráwñ béföré ït wáš šéñt~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>%1 fetched, %2 new</source>
   <translation>[%1 fétçhéd, %2 ñéw~~~~~~]</translation>
  </message>
  <message>
   <source>%1 %2</source>
   <translation>[%1 %2]</translation>
  </message>
  <message>
   <source>%1 fetched, %2 new, %3 updated, %4 possible duplicates, %5 suppressed</source>
   <translation>[%1 fétçhéd, %2 ñéw, %3 üpdátéd, %4 pöššïblé düplïçátéš, %5 šüppréššéd~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The %1 records that arrived before are in the worklist.</source>
   <translation>[Thé %1 réçördš thát árrïvéd béföré áré ïñ thé wörklïšt.~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Nothing was sent.</source>
   <translation>[Ñöthïñg wáš šéñt.~~~~~]</translation>
  </message>
  <message>
   <source>This workspace has no HaloPSA connection.</source>
   <translation>[Thïš wörkšpáçé háš ñö HálöPŠÅ çöññéçtïöñ.~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Add one in Setup, or with leadlinectl connect.</source>
   <translation>[Ådd öñé ïñ Šétüp, ör wïth léádlïñéçtl çöññéçt.~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>This workspace has %1 HaloPSA connections.</source>
   <translation>[Thïš wörkšpáçé háš %1 HálöPŠÅ çöññéçtïöñš.~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Say which one by its name.</source>
   <translation>[Šáý whïçh öñé bý ïtš ñámé.~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The tenant lacks parts of the pipeline: %1.</source>
   <translation>[Thé téñáñt láçkš pártš öf thé pïpélïñé: %1.~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Create them in HaloPSA or rename what plays their role, then test the connection again.</source>
   <translation>[Çréáté thém ïñ HálöPŠÅ ör réñámé whát pláýš théïr rölé, théñ téšt thé çöññéçtïöñ ágáïñ.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>custom field %1</source>
   <translation>[çüštöm fïéld %1~~~~]</translation>
  </message>
  <message>
   <source>%1 ticket types, %2 statuses, %3 of %4 custom fields</source>
   <translation>[%1 tïçkét týpéš, %2 štátüšéš, %3 öf %4 çüštöm fïéldš~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Read %1</source>
   <translation>[Réád %1~]</translation>
  </message>
  <message>
   <source>%1 records read</source>
   <translation>[%1 réçördš réád~~~~]</translation>
  </message>
  <message>
   <source>%1 of %1 read, %2 new, %3 changed</source>
   <translation>[%1 öf %1 réád, %2 ñéw, %3 çháñgéd~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>%1 created, %2 updated, %3 moved, %4 refused, %5 left alone</source>
   <translation>[%1 çréátéd, %2 üpdátéd, %3 mövéd, %4 réfüšéd, %5 léft álöñé~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Finish open changes in %1</source>
   <translation>[Fïñïšh öpéñ çháñgéš ïñ %1~~~~~~~~]</translation>
  </message>
  <message>
   <source>%1 still open</source>
   <translation>[%1 štïll öpéñ~~~~]</translation>
  </message>
  <message>
   <source>Nothing is waiting.</source>
   <translation>[Ñöthïñg ïš wáïtïñg.~~~~~~]</translation>
  </message>
  <message>
   <source>%1 operations are open.</source>
   <translation>[%1 öpérátïöñš áré öpéñ.~~~~~~~~]</translation>
  </message>
  <message>
   <source>The audit trail was changed at entry %1.</source>
   <translation>[Thé áüdït tráïl wáš çháñgéd át éñtrý %1.~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>database file and foreign keys</source>
   <translation>[dátábášé fïlé áñd föréïgñ kéýš~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>outbox: states, attempts, one create per record</source>
   <translation>[öütböx: štátéš, áttémptš, öñé çréáté pér réçörd~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>audit trail: hash chain</source>
   <translation>[áüdït tráïl: hášh çháïñ~~~~~~~~]</translation>
  </message>
 </context>
 <context>
  <name>leadline::Cli</name>
  <message>
   <source>Workspace file; made when missing.</source>
   <translation>[Wörkšpáçé fïlé; mádé whéñ mïššïñg.~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>file</source>
   <translation>[fïlé]</translation>
  </message>
  <message>
   <source>Where keys are kept: keychain (default), file (passphrase-encrypted, beside the workspace) or session (nowhere).</source>
   <translation>[Whéré kéýš áré képt: kéýçháïñ (défáült), fïlé (páššphrášé-éñçrýptéd, béšïdé thé wörkšpáçé) ör šéššïöñ (ñöwhéré).~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>place</source>
   <translation>[pláçé]</translation>
  </message>
  <message>
   <source>File descriptor that holds the passphrase of --secrets file.</source>
   <translation>[Fïlé déšçrïptör thát höldš thé páššphrášé öf --šéçrétš fïlé.~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>number</source>
   <translation>[ñümbér~]</translation>
  </message>
  <message>
   <source>PEM file of a private certificate authority; may be repeated.</source>
   <translation>[PÉM fïlé öf á prïváté çértïfïçáté áüthörïtý; máý bé répéátéd.~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Print one JSON object instead of words.</source>
   <translation>[Prïñt öñé JŠØÑ öbjéçt ïñštéád öf wördš.~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>leadlinectl: Leadline without a window. The same core, the same checks, the same secrets.

Usage: leadlinectl COMMAND [options]

New here?   leadlinectl demo      the whole job on a throwaway sandbox: no account, no key, no network

Commands:
</source>
   <translation>[léádlïñéçtl: Léádlïñé wïthöüt á wïñdöw. Thé šámé çöré, thé šámé çhéçkš, thé šámé šéçrétš.

Ûšágé: léádlïñéçtl ÇØMMÅÑD [öptïöñš]

Ñéw héré?   léádlïñéçtl démö      thé whölé jöb öñ á thröwáwáý šáñdböx: ñö áççöüñt, ñö kéý, ñö ñétwörk

Çömmáñdš:
~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>
`leadlinectl COMMAND --help` explains one command with examples.

Exit codes: 0 done · 1 error · 2 the command line was not understood · 3 it ran, but some records were refused, wait
or are unknown · 4 sign-in or permission · 5 no answer · 6 audit found a broken invariant · 130 interrupted
</source>
   <translation>[
`leadlinectl COMMAND --help` éxpláïñš öñé çömmáñd wïth éxámpléš.

Éxït çödéš: 0 döñé · 1 érrör · 2 thé çömmáñd lïñé wáš ñöt üñdérštööd · 3 ït ráñ, büt šömé réçördš wéré réfüšéd, wáït
ör áré üñkñöwñ · 4 šïgñ-ïñ ör pérmïššïöñ · 5 ñö áñšwér · 6 áüdït föüñd á brökéñ ïñvárïáñt · 130 ïñtérrüptéd
~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Nothing was done.</source>
   <translation>[Ñöthïñg wáš döñé.~~~~~]</translation>
  </message>
  <message>
   <source>See leadlinectl %1 --help.</source>
   <translation>[Šéé léádlïñéçtl %1 --hélp.~~~~~~~~~]</translation>
  </message>
  <message>
   <source>There is no command "%1".</source>
   <translation>[Théré ïš ñö çömmáñd "%1".~~~~~~~~]</translation>
  </message>
  <message>
   <source>leadlinectl --help lists them.</source>
   <translation>[léádlïñéçtl --hélp lïštš thém.~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Passphrase: </source>
   <translation>[Páššphrášé: ~~~]</translation>
  </message>
  <message>
   <source>"%1" is no place for secrets.</source>
   <translation>["%1" ïš ñö pláçé för šéçrétš.~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Nothing was opened.</source>
   <translation>[Ñöthïñg wáš öpéñéd.~~~~~~]</translation>
  </message>
  <message>
   <source>Use keychain, file or session.</source>
   <translation>[Ûšé kéýçháïñ, fïlé ör šéššïöñ.~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Execute a saved plan exactly, or finish what was interrupted.</source>
   <translation>[Éxéçüté á šávéd pláñ éxáçtlý, ör fïñïšh whát wáš ïñtérrüptéd.~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Plan file made by `plan --out`.</source>
   <translation>[Pláñ fïlé mádé bý `plan --out`.~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Finish open operations instead.</source>
   <translation>[Fïñïšh öpéñ öpérátïöñš ïñštéád.~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>HaloPSA connection, for --resume.</source>
   <translation>[HálöPŠÅ çöññéçtïöñ, för --réšümé.~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>name</source>
   <translation>[ñámé]</translation>
  </message>
  <message>
   <source>List every row of the receipt.</source>
   <translation>[Lïšt évérý röw öf thé réçéïpt.~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Nothing is open any more.</source>
   <translation>[Ñöthïñg ïš öpéñ áñý möré.~~~~~~~~]</translation>
  </message>
  <message>
   <source>%1 operations are still open; see `leadlinectl state`.</source>
   <translation>[%1 öpérátïöñš áré štïll öpéñ; šéé `leadlinectl state`.~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Check the workspace's invariants; exit code 0 only if all hold.</source>
   <translation>[Çhéçk thé wörkšpáçé'š ïñvárïáñtš; éxït çödé 0 öñlý ïf áll höld.~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Examples:
  leadlinectl audit
  leadlinectl audit --trail 50        who did what, newest first</source>
   <translation>[Éxámpléš:
  léádlïñéçtl áüdït
  léádlïñéçtl áüdït --tráïl 50        whö dïd whát, ñéwéšt fïršt~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Show this many entries of the audit trail.</source>
   <translation>[Šhöw thïš máñý éñtrïéš öf thé áüdït tráïl.~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>checked: %1</source>
   <translation>[çhéçkéd: %1~~~]</translation>
  </message>
  <message>
   <source>BROKEN: %1</source>
   <translation>[BRØKÉÑ: %1~~]</translation>
  </message>
  <message>
   <source>Sound.</source>
   <translation>[Šöüñd.~]</translation>
  </message>
  <message>
   <source>Not sound. Nothing was changed; keep a copy of the workspace and read LL-DB-004 in the help.</source>
   <translation>[Ñöt šöüñd. Ñöthïñg wáš çháñgéd; kéép á çöpý öf thé wörkšpáçé áñd réád LL-DB-004 ïñ thé hélp.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>WHEN</source>
   <translation>[WHÉÑ]</translation>
  </message>
  <message>
   <source>WHO</source>
   <translation>[WHØ]</translation>
  </message>
  <message>
   <source>WHAT</source>
   <translation>[WHÅT]</translation>
  </message>
  <message>
   <source>ABOUT</source>
   <translation>[ÅBØÛT]</translation>
  </message>
  <message>
   <source>Show the pipeline: leads, prospects, opportunities and what keeps them from moving.</source>
   <translation>[Šhöw thé pïpélïñé: léádš, pröšpéçtš, öppörtüñïtïéš áñd whát kéépš thém fröm mövïñg.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Examples:
  leadlinectl board --pull           read HaloPSA first
  leadlinectl board --stage prospect --json</source>
   <translation>[Éxámpléš:
  léádlïñéçtl böárd --püll           réád HálöPŠÅ fïršt
  léádlïñéçtl böárd --štágé pröšpéçt --jšöñ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>HaloPSA connection; the only one by default.</source>
   <translation>[HálöPŠÅ çöññéçtïöñ; thé öñlý öñé bý défáült.~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>lead, prospect or opportunity.</source>
   <translation>[léád, pröšpéçt ör öppörtüñïtý.~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>stage</source>
   <translation>[štágé]</translation>
  </message>
  <message>
   <source>Read changes from HaloPSA first.</source>
   <translation>[Réád çháñgéš fröm HálöPŠÅ fïršt.~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Unmapped: %1</source>
   <translation>[Ûñmáppéd: %1~~~]</translation>
  </message>
  <message>
   <source>ready to promote</source>
   <translation>[réádý tö prömöté~~~~~]</translation>
  </message>
  <message>
   <source>The board is empty. `leadlinectl board --pull` reads HaloPSA.</source>
   <translation>[Thé böárd ïš émptý. `leadlinectl board --pull` réádš HálöPŠÅ.~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>HALOPSA</source>
   <translation>[HÅLØPŠÅ~]</translation>
  </message>
  <message>
   <source>STAGE</source>
   <translation>[ŠTÅGÉ]</translation>
  </message>
  <message>
   <source>STATUS</source>
   <translation>[ŠTÅTÛŠ~]</translation>
  </message>
  <message>
   <source>NEXT</source>
   <translation>[ÑÉXT]</translation>
  </message>
  <message>
   <source>Add, test, list or remove connections to HaloPSA and providers.</source>
   <translation>[Ådd, téšt, lïšt ör rémövé çöññéçtïöñš tö HálöPŠÅ áñd prövïdérš.~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
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
   <translation>[Éxámpléš:
  léádlïñéçtl çöññéçt                                    lïšt çöññéçtïöñš
  léádlïñéçtl çöññéçt --šáñdböx http://127.0.0.1:8377    áll çöññéçtïöñš öf á rüññïñg šáñdböx
  léádlïñéçtl çöññéçt áçmé --kïñd hálöpšá --ürl httpš://áçmé.hálöpšá.çöm --çlïéñt-ïd ÎD --lïvé
                                                         áškš för thé šéçrét wïthöüt éçhö
  léádlïñéçtl çöññéçt ápöllö --kïñd ápöllö --šéçrét-fd 3 3&lt;kéý.txt
  léádlïñéçtl çöññéçt áçmé --téšt
Šéçrétš áré ñévér tákéñ fröm árgüméñtš: öthér pröçéššéš çöüld réád thém.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Name of the connection.</source>
   <translation>[Ñámé öf thé çöññéçtïöñ.~~~~~~~~]</translation>
  </message>
  <message>
   <source>halopsa, or a provider id such as apollo or hunter.</source>
   <translation>[hálöpšá, ör á prövïdér ïd šüçh áš ápöllö ör hüñtér.~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>kind</source>
   <translation>[kïñd]</translation>
  </message>
  <message>
   <source>Address of the service; for a provider its manifest's own by default.</source>
   <translation>[Åddréšš öf thé šérvïçé; för á prövïdér ïtš máñïféšt'š öwñ bý défáült.~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>url</source>
   <translation>[ürl]</translation>
  </message>
  <message>
   <source>HaloPSA authorisation server, when it cannot be discovered.</source>
   <translation>[HálöPŠÅ áüthörïšátïöñ šérvér, whéñ ït çáññöt bé dïšçövéréd.~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>HaloPSA tenant parameter, when the token request needs one.</source>
   <translation>[HálöPŠÅ téñáñt párámétér, whéñ thé tökéñ réqüéšt ñéédš öñé.~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>HaloPSA application id (not a secret).</source>
   <translation>[HálöPŠÅ ápplïçátïöñ ïd (ñöt á šéçrét).~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>id</source>
   <translation>[ïd]</translation>
  </message>
  <message>
   <source>This is a LIVE service, not a sandbox or trial.</source>
   <translation>[Thïš ïš á LÎVÉ šérvïçé, ñöt á šáñdböx ör trïál.~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>File descriptor that holds the key or secret.</source>
   <translation>[Fïlé déšçrïptör thát höldš thé kéý ör šéçrét.~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>How often it may be asked; careful by default.</source>
   <translation>[Höw öftéñ ït máý bé áškéd; çáréfül bý défáült.~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Add all connections of the sandbox at this address.</source>
   <translation>[Ådd áll çöññéçtïöñš öf thé šáñdböx át thïš áddréšš.~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Test the connection; costs no credits.</source>
   <translation>[Téšt thé çöññéçtïöñ; çöštš ñö çrédïtš.~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Remove the connection and its secret.</source>
   <translation>[Rémövé thé çöññéçtïöñ áñd ïtš šéçrét.~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>LIVE</source>
   <translation>[LÎVÉ]</translation>
  </message>
  <message>
   <source>SANDBOX</source>
   <translation>[ŠÅÑDBØX~]</translation>
  </message>
  <message>
   <source>No connection yet. Try `leadlinectl sandbox` and `leadlinectl connect --sandbox URL`.</source>
   <translation>[Ñö çöññéçtïöñ ýét. Trý `leadlinectl sandbox` áñd `leadlinectl connect --sandbox URL`.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>NAME</source>
   <translation>[ÑÅMÉ]</translation>
  </message>
  <message>
   <source>KIND</source>
   <translation>[KÎÑD]</translation>
  </message>
  <message>
   <source>ADDRESS</source>
   <translation>[ÅDDRÉŠŠ~]</translation>
  </message>
  <message>
   <source>PROFILE</source>
   <translation>[PRØFÎLÉ~]</translation>
  </message>
  <message>
   <source>Added %1 connections to the sandbox at %2.</source>
   <translation>[Åddéd %1 çöññéçtïöñš tö thé šáñdböx át %2.~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Key or secret of %1: </source>
   <translation>[Kéý ör šéçrét öf %1: ~~~~~~~]</translation>
  </message>
  <message>
   <source>Saved %1; its secret is kept in the %2.</source>
   <translation>[Šávéd %1; ïtš šéçrét ïš képt ïñ thé %2.~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Removed %1 and its secret.</source>
   <translation>[Rémövéd %1 áñd ïtš šéçrét.~~~~~~~~~]</translation>
  </message>
  <message>
   <source>%1 answers in %2 ms%3. %4</source>
   <translation>[%1 áñšwérš ïñ %2 mš%3. %4~~~~~~~~]</translation>
  </message>
  <message>
   <source> as %1</source>
   <translation>[ áš %1~]</translation>
  </message>
  <message>
   <source>Credits left: %1.</source>
   <translation>[Çrédïtš léft: %1.~~~~~]</translation>
  </message>
  <message>
   <source>  missing: %1</source>
   <translation>[  mïššïñg: %1~~~~]</translation>
  </message>
  <message>
   <source>The whole main job on a throwaway sandbox: no account, no key, no network.</source>
   <translation>[Thé whölé máïñ jöb öñ á thröwáwáý šáñdböx: ñö áççöüñt, ñö kéý, ñö ñétwörk.~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Search Apollo and Hunter → enrich under a cap → plan → push → read back → promote. Prints one receipt.
Examples:
  leadlinectl demo
  leadlinectl demo --faults "timeout-after-commit=0.2,429=0.05"     the same, in bad weather
  leadlinectl demo --keep demo.leadline                            keep the workspace to look at</source>
   <translation>[Šéárçh Åpöllö áñd Hüñtér → éñrïçh üñdér á çáp → pláñ → püšh → réád báçk → prömöté. Prïñtš öñé réçéïpt.
Éxámpléš:
  léádlïñéçtl démö
  léádlïñéçtl démö --fáültš "tïméöüt-áftér-çömmït=0.2,429=0.05"     thé šámé, ïñ bád wéáthér
  léádlïñéçtl démö --kéép démö.léádlïñé                            kéép thé wörkšpáçé tö löök át~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Faults of the sandbox and their probability.</source>
   <translation>[Fáültš öf thé šáñdböx áñd théïr pröbábïlïtý.~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>list</source>
   <translation>[lïšt]</translation>
  </message>
  <message>
   <source>Seed of the invented people.</source>
   <translation>[Šééd öf thé ïñvéñtéd péöplé.~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Keep the workspace as this file.</source>
   <translation>[Kéép thé wörkšpáçé áš thïš fïlé.~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>How many people to search for.</source>
   <translation>[Höw máñý péöplé tö šéárçh för.~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Sandbox at %1, workspace %2</source>
   <translation>[Šáñdböx át %1, wörkšpáçé %2~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Demo: Apollo</source>
   <translation>[Démö: Åpöllö~~~]</translation>
  </message>
  <message>
   <source>1 Search   Apollo: %1 candidates of %2, 0 credits</source>
   <translation>[1 Šéárçh   Åpöllö: %1 çáñdïdátéš öf %2, 0 çrédïtš~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>2 Enrich   Apollo: found %1 of %2, %3 of at most %4 credits</source>
   <translation>[2 Éñrïçh   Åpöllö: föüñd %1 öf %2, %3 öf át möšt %4 çrédïtš~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Demo: Hunter</source>
   <translation>[Démö: Hüñtér~~~]</translation>
  </message>
  <message>
   <source>3 Search   Hunter at %1: %2 fetched, %3 new, %4 folded into known people, %5 credits</source>
   <translation>[3 Šéárçh   Hüñtér át %1: %2 fétçhéd, %3 ñéw, %4 földéd ïñtö kñöwñ péöplé, %5 çrédïtš~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>4 Plan     create %1, update %2, leave alone %3, refused %4; about %5 calls</source>
   <translation>[4 Pláñ     çréáté %1, üpdáté %2, léávé álöñé %3, réfüšéd %4; áböüt %5 çállš~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>5 Push     %1</source>
   <translation>[5 Püšh     %1~~~~]</translation>
  </message>
  <message>
   <source>6 Promote  %1 to Prospect, %2 to Opportunity, by rule</source>
   <translation>[6 Prömöté  %1 tö Pröšpéçt, %2 tö Øppörtüñïtý, bý rülé~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>7 Audit    %1</source>
   <translation>[7 Åüdït    %1~~~~]</translation>
  </message>
  <message>
   <source>every invariant holds</source>
   <translation>[évérý ïñvárïáñt höldš~~~~~~~]</translation>
  </message>
  <message>
   <source>Ask a provider about people in the worklist, under a credit cap.</source>
   <translation>[Åšk á prövïdér áböüt péöplé ïñ thé wörklïšt, üñdér á çrédït çáp.~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Examples:
  leadlinectl enrich apollo --cap 50                 everyone without an e-mail address, at most 50 credits
  leadlinectl enrich hunter --operation verify --cap 10 --id 12 --id 13
Nothing is spent past the cap. People on the do-not-contact list are never asked about.</source>
   <translation>[Éxámpléš:
  léádlïñéçtl éñrïçh ápöllö --çáp 50                 évérýöñé wïthöüt áñ é-máïl áddréšš, át möšt 50 çrédïtš
  léádlïñéçtl éñrïçh hüñtér --öpérátïöñ vérïfý --çáp 10 --ïd 12 --ïd 13
Ñöthïñg ïš špéñt pášt thé çáp. Péöplé öñ thé dö-ñöt-çöñtáçt lïšt áré ñévér áškéd áböüt.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Provider connection.</source>
   <translation>[Prövïdér çöññéçtïöñ.~~~~~~]</translation>
  </message>
  <message>
   <source>Operation id; the person enrichment by default.</source>
   <translation>[Øpérátïöñ ïd; thé péršöñ éñrïçhméñt bý défáült.~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Most credits this run may spend.</source>
   <translation>[Möšt çrédïtš thïš rüñ máý špéñd.~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>credits</source>
   <translation>[çrédïtš~]</translation>
  </message>
  <message>
   <source>Worklist row; may be repeated. Default: all without an e-mail address.</source>
   <translation>[Wörklïšt röw; máý bé répéátéd. Défáült: áll wïthöüt áñ é-máïl áddréšš.~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Found %1 of %2. Spent %3 credits of at most %4. %5 skipped, %6 left by the cap, %7 failed.</source>
   <translation>[Föüñd %1 öf %2. Špéñt %3 çrédïtš öf át möšt %4. %5 škïppéd, %6 léft bý thé çáp, %7 fáïléd.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Note: %1</source>
   <translation>[Ñöté: %1~~]</translation>
  </message>
  <message>
   <source>Read a CSV list file into the worklist.</source>
   <translation>[Réád á ÇŠV lïšt fïlé ïñtö thé wörklïšt.~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Examples:
  leadlinectl import people.csv --preview            what each column is taken for; nothing is stored
  leadlinectl import hospitals.csv --country US
  leadlinectl import people.csv --column "Work Phone=phone" --column "Notes="    change the mapping
UTF-8 with or without BOM, UTF-16 with BOM; comma, semicolon, tab or bar; quoted line breaks. Leading zeros stay.
Every row is accounted for: in the worklist, or rejected with its line and a reason.</source>
   <translation>[Éxámpléš:
  léádlïñéçtl ïmpört péöplé.çšv --prévïéw            whát éáçh çölümñ ïš tákéñ för; ñöthïñg ïš štöréd
  léádlïñéçtl ïmpört höšpïtálš.çšv --çöüñtrý ÛŠ
  léádlïñéçtl ïmpört péöplé.çšv --çölümñ "Wörk Phöñé=phöñé" --çölümñ "Ñötéš="    çháñgé thé máppïñg
ÛTF-8 wïth ör wïthöüt BØM, ÛTF-16 wïth BØM; çömmá, šémïçölöñ, táb ör bár; qüötéd lïñé bréákš. Léádïñg žéröš štáý.
Évérý röw ïš áççöüñtéd för: ïñ thé wörklïšt, ör réjéçtéd wïth ïtš lïñé áñd á réášöñ.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The list file.</source>
   <translation>[Thé lïšt fïlé.~~~~]</translation>
  </message>
  <message>
   <source>Show the inferred columns and stop.</source>
   <translation>[Šhöw thé ïñférréd çölümñš áñd štöp.~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Country of phone numbers and addresses that name none (two letters).</source>
   <translation>[Çöüñtrý öf phöñé ñümbérš áñd áddréššéš thát ñámé ñöñé (twö léttérš).~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>code</source>
   <translation>[çödé]</translation>
  </message>
  <message>
   <source>heading=key; an empty key leaves the column out; may be repeated.</source>
   <translation>[héádïñg=kéý; áñ émptý kéý léávéš thé çölümñ öüt; máý bé répéátéd.~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>mapping</source>
   <translation>[máppïñg~]</translation>
  </message>
  <message>
   <source>Name for what arrives; the file's name by default.</source>
   <translation>[Ñámé för whát árrïvéš; thé fïlé'š ñámé bý défáült.~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The file has no column "%1".</source>
   <translation>[Thé fïlé háš ñö çölümñ "%1".~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Nothing was imported.</source>
   <translation>[Ñöthïñg wáš ïmpörtéd.~~~~~~~]</translation>
  </message>
  <message>
   <source>--preview lists the headings as they are in the file.</source>
   <translation>[--prévïéw lïštš thé héádïñgš áš théý áré ïñ thé fïlé.~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>%1 rows: %2 added to "%3", %4 already there, %5 rejected.</source>
   <translation>[%1 röwš: %2 áddéd tö "%3", %4 álréádý théré, %5 réjéçtéd.~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>  line %1: %2 [%3]</source>
   <translation>[  lïñé %1: %2 [%3]~~~~~~]</translation>
  </message>
  <message>
   <source>%1, separated by "%2".</source>
   <translation>[%1, šépárátéd bý "%2".~~~~~~~]</translation>
  </message>
  <message>
   <source>HEADING</source>
   <translation>[HÉÅDÎÑG~]</translation>
  </message>
  <message>
   <source>TAKEN FOR</source>
   <translation>[TÅKÉÑ FØR~~]</translation>
  </message>
  <message>
   <source>FIRST VALUE</source>
   <translation>[FÎRŠT VÅLÛÉ~~~]</translation>
  </message>
  <message>
   <source>Show the exact changes a push would make; nothing is sent.</source>
   <translation>[Šhöw thé éxáçt çháñgéš á püšh wöüld máké; ñöthïñg ïš šéñt.~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Examples:
  leadlinectl plan                                    every row that waits in the worklist
  leadlinectl plan --out push.json --cells            cell by cell, and saved for `apply`
  leadlinectl plan --require oppcompanyname --require opptel     companies without a person, too</source>
   <translation>[Éxámpléš:
  léádlïñéçtl pláñ                                    évérý röw thát wáïtš ïñ thé wörklïšt
  léádlïñéçtl pláñ --öüt püšh.jšöñ --çéllš            çéll bý çéll, áñd šávéd för `apply`
  léádlïñéçtl pláñ --réqüïré öppçömpáñýñámé --réqüïré öpptél     çömpáñïéš wïthöüt á péršöñ, töö~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Worklist row; may be repeated. Default: all that wait.</source>
   <translation>[Wörklïšt röw; máý bé répéátéd. Défáült: áll thát wáït.~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Mapping profile.</source>
   <translation>[Máppïñg pröfïlé.~~~~~]</translation>
  </message>
  <message>
   <source>Field that must have a value, in place of the profile's list; may be repeated.</source>
   <translation>[Fïéld thát müšt hávé á válüé, ïñ pláçé öf thé pröfïlé'š lïšt; máý bé répéátéd.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>field</source>
   <translation>[fïéld]</translation>
  </message>
  <message>
   <source>Save the plan as JSON.</source>
   <translation>[Šávé thé pláñ áš JŠØÑ.~~~~~~~]</translation>
  </message>
  <message>
   <source>Show every cell.</source>
   <translation>[Šhöw évérý çéll.~~~~~]</translation>
  </message>
  <message>
   <source>Saved as %1.</source>
   <translation>[Šávéd áš %1.~~~]</translation>
  </message>
  <message>
   <source>One unattended pass: pull, saved searches, push, promote by rule.</source>
   <translation>[Øñé üñáttéñdéd pášš: püll, šávéd šéárçhéš, püšh, prömöté bý rülé.~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Do not push new people.</source>
   <translation>[Dö ñöt püšh ñéw péöplé.~~~~~~~~]</translation>
  </message>
  <message>
   <source>Do not promote by rule.</source>
   <translation>[Dö ñöt prömöté bý rülé.~~~~~~~~]</translation>
  </message>
  <message>
   <source>Records per saved search.</source>
   <translation>[Réçördš pér šávéd šéárçh.~~~~~~~~]</translation>
  </message>
  <message>
   <source>left alone %1: %2</source>
   <translation>[léft álöñé %1: %2~~~~~]</translation>
  </message>
  <message>
   <source>failed: %1</source>
   <translation>[fáïléd: %1~~]</translation>
  </message>
  <message>
   <source>Move records to a status or promote them to the next stage.</source>
   <translation>[Mövé réçördš tö á štátüš ör prömöté thém tö thé ñéxt štágé.~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Examples:
  leadlinectl promote 2051 --to prospect
  leadlinectl promote 2051 2052 --to lead.contacted
  leadlinectl promote 2060 --to opportunity --set ProspectBudget="$50K-$100K" --set ProspectFitScore=82
  leadlinectl promote 2051 --to prospect --dry-run        show the plan only
The same rules as on the board: Lead → Prospect needs status Engaged; Prospect → Opportunity needs Qualified, a fit
score of 70 and the qualification fields.</source>
   <translation>[Éxámpléš:
  léádlïñéçtl prömöté 2051 --tö pröšpéçt
  léádlïñéçtl prömöté 2051 2052 --tö léád.çöñtáçtéd
  léádlïñéçtl prömöté 2060 --tö öppörtüñïtý --šét PröšpéçtBüdgét="$50K-$100K" --šét PröšpéçtFïtŠçöré=82
  léádlïñéçtl prömöté 2051 --tö pröšpéçt --drý-rüñ        šhöw thé pláñ öñlý
Thé šámé rüléš áš öñ thé böárd: Léád → Pröšpéçt ñéédš štátüš Éñgágéd; Pröšpéçt → Øppörtüñïtý ñéédš Qüálïfïéd, á fït
šçöré öf 70 áñd thé qüálïfïçátïöñ fïéldš.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>HaloPSA id of the record.</source>
   <translation>[HálöPŠÅ ïd öf thé réçörd.~~~~~~~~]</translation>
  </message>
  <message>
   <source>Stage (prospect, opportunity) or status key (lead.contacted).</source>
   <translation>[Štágé (pröšpéçt, öppörtüñïtý) ör štátüš kéý (léád.çöñtáçtéd).~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>target</source>
   <translation>[tárgét~]</translation>
  </message>
  <message>
   <source>Field=value to fill on the way; may be repeated.</source>
   <translation>[Fïéld=válüé tö fïll öñ thé wáý; máý bé répéátéd.~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Show the plan and stop.</source>
   <translation>[Šhöw thé pláñ áñd štöp.~~~~~~~~]</translation>
  </message>
  <message>
   <source>Run the simulated HaloPSA tenant and providers until Ctrl+C.</source>
   <translation>[Rüñ thé šïmülátéd HálöPŠÅ téñáñt áñd prövïdérš üñtïl Çtrl+Ç.~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Examples:
  leadlinectl sandbox --port 8377
  leadlinectl sandbox --faults "429=0.1,timeout-after-commit=0.2,slow=200"
Faults: %1
Then, in another terminal: leadlinectl connect --sandbox http://127.0.0.1:8377
All people are invented. Everything is in memory and gone when it stops.</source>
   <translation>[Éxámpléš:
  léádlïñéçtl šáñdböx --pört 8377
  léádlïñéçtl šáñdböx --fáültš "429=0.1,tïméöüt-áftér-çömmït=0.2,šlöw=200"
Fáültš: %1
Théñ, ïñ áñöthér térmïñál: léádlïñéçtl çöññéçt --šáñdböx http://127.0.0.1:8377
Åll péöplé áré ïñvéñtéd. Évérýthïñg ïš ïñ mémörý áñd göñé whéñ ït štöpš.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Port on 127.0.0.1; 0 for a free one.</source>
   <translation>[Pört öñ 127.0.0.1; 0 för á fréé öñé.~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Faults and their probability.</source>
   <translation>[Fáültš áñd théïr pröbábïlïtý.~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The sandbox runs at %1. Ctrl+C stops it.</source>
   <translation>[Thé šáñdböx rüñš át %1. Çtrl+Ç štöpš ït.~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Use it: leadlinectl connect --sandbox %1</source>
   <translation>[Ûšé ït: léádlïñéçtl çöññéçt --šáñdböx %1~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The filter "%1" has no "=".</source>
   <translation>[Thé fïltér "%1" háš ñö "=".~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Nothing was asked and nothing was spent.</source>
   <translation>[Ñöthïñg wáš áškéd áñd ñöthïñg wáš špéñt.~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Write it as name=value; `leadlinectl search CONNECTION --filters` lists the names.</source>
   <translation>[Wrïté ït áš ñámé=válüé; `leadlinectl search CONNECTION --filters` lïštš thé ñáméš.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Search a provider; what it finds goes into the worklist.</source>
   <translation>[Šéárçh á prövïdér; whát ït fïñdš göéš ïñtö thé wörklïšt.~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Operation id; the first people search by default.</source>
   <translation>[Øpérátïöñ ïd; thé fïršt péöplé šéárçh bý défáült.~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>name=value; may be repeated.</source>
   <translation>[ñámé=válüé; máý bé répéátéd.~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>filter</source>
   <translation>[fïltér~]</translation>
  </message>
  <message>
   <source>How many records to fetch at most.</source>
   <translation>[Höw máñý réçördš tö fétçh át möšt.~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Name for what arrives.</source>
   <translation>[Ñámé för whát árrïvéš.~~~~~~~]</translation>
  </message>
  <message>
   <source>Save the search under this name, too.</source>
   <translation>[Šávé thé šéárçh üñdér thïš ñámé, töö.~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>List the filters and stop.</source>
   <translation>[Lïšt thé fïltérš áñd štöp.~~~~~~~~~]</translation>
  </message>
  <message>
   <source>%1 has no operation "%2".</source>
   <translation>[%1 háš ñö öpérátïöñ "%2".~~~~~~~~]</translation>
  </message>
  <message>
   <source>Leave --operation out, or choose one the manifest lists.</source>
   <translation>[Léávé --öpérátïöñ öüt, ör çhööšé öñé thé máñïféšt lïštš.~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>[ýéš]</translation>
  </message>
  <message>
   <source>one of %1</source>
   <translation>[öñé öf %1~~]</translation>
  </message>
  <message>
   <source>MEANING</source>
   <translation>[MÉÅÑÎÑG~]</translation>
  </message>
  <message>
   <source>REQUIRED</source>
   <translation>[RÉQÛÎRÉD~~]</translation>
  </message>
  <message>
   <source>VALUES</source>
   <translation>[VÅLÛÉŠ~]</translation>
  </message>
  <message>
   <source>%1 fetched into "%2": %3 new, %4 updated, %5 possible duplicates, %6 in HaloPSA, %7 suppressed, %8 left out.</source>
   <translation>[%1 fétçhéd ïñtö "%2": %3 ñéw, %4 üpdátéd, %5 pöššïblé düplïçátéš, %6 ïñ HálöPŠÅ, %7 šüppréššéd, %8 léft öüt.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>There are more: the provider reports %1. Raise --max or narrow the search.</source>
   <translation>[Théré áré möré: thé prövïdér répörtš %1. Ráïšé --máx ör ñárröw thé šéárçh.~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Credits spent: %1.</source>
   <translation>[Çrédïtš špéñt: %1.~~~~~~]</translation>
  </message>
  <message>
   <source>Show the outbox: operations by state, and those that are open.</source>
   <translation>[Šhöw thé öütböx: öpérátïöñš bý štáté, áñd thöšé thát áré öpéñ.~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Examples:
  leadlinectl state
  leadlinectl state --json --all        every operation ever queued</source>
   <translation>[Éxámpléš:
  léádlïñéçtl štáté
  léádlïñéçtl štáté --jšöñ --áll        évérý öpérátïöñ évér qüéüéd~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Finished operations, too.</source>
   <translation>[Fïñïšhéd öpérátïöñš, töö.~~~~~~~~]</translation>
  </message>
  <message>
   <source>ID</source>
   <translation>[ÎD]</translation>
  </message>
  <message>
   <source>STATE</source>
   <translation>[ŠTÅTÉ]</translation>
  </message>
  <message>
   <source>CODE</source>
   <translation>[ÇØDÉ]</translation>
  </message>
  <message>
   <source>REASON</source>
   <translation>[RÉÅŠØÑ~]</translation>
  </message>
  <message>
   <source>Show, suppress or remove people and companies not yet pushed.</source>
   <translation>[Šhöw, šüppréšš ör rémövé péöplé áñd çömpáñïéš ñöt ýét püšhéd.~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Examples:
  leadlinectl worklist --state new --text northwind
  leadlinectl worklist --show 12                      every value with where it came from
  leadlinectl worklist --suppress 12 --reason "asked by phone"
  leadlinectl worklist --remove 12
States: new needs_contact possible_duplicate suppressed queued in_halo problem</source>
   <translation>[Éxámpléš:
  léádlïñéçtl wörklïšt --štáté ñéw --téxt ñörthwïñd
  léádlïñéçtl wörklïšt --šhöw 12                      évérý válüé wïth whéré ït çámé fröm
  léádlïñéçtl wörklïšt --šüppréšš 12 --réášöñ "áškéd bý phöñé"
  léádlïñéçtl wörklïšt --rémövé 12
Štátéš: ñéw ñéédš_çöñtáçt pöššïblé_düplïçáté šüppréššéd qüéüéd ïñ_hálö pröblém~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Only rows in this state; may be repeated.</source>
   <translation>[Øñlý röwš ïñ thïš štáté; máý bé répéátéd.~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>state</source>
   <translation>[štáté]</translation>
  </message>
  <message>
   <source>Only rows that contain this.</source>
   <translation>[Øñlý röwš thát çöñtáïñ thïš.~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>text</source>
   <translation>[téxt]</translation>
  </message>
  <message>
   <source>At most this many rows; 0 for all.</source>
   <translation>[Åt möšt thïš máñý röwš; 0 för áll.~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>One record in full.</source>
   <translation>[Øñé réçörd ïñ füll.~~~~~~]</translation>
  </message>
  <message>
   <source>Put this person on the do-not-contact list; may be repeated.</source>
   <translation>[Püt thïš péršöñ öñ thé dö-ñöt-çöñtáçt lïšt; máý bé répéátéd.~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Why, for --suppress.</source>
   <translation>[Whý, för --šüppréšš.~~~~~~]</translation>
  </message>
  <message>
   <source>Remove this row; may be repeated.</source>
   <translation>[Rémövé thïš röw; máý bé répéátéd.~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>%1 people are on the do-not-contact list now.</source>
   <translation>[%1 péöplé áré öñ thé dö-ñöt-çöñtáçt lïšt ñöw.~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>%1 rows removed.</source>
   <translation>[%1 röwš rémövéd.~~~~~]</translation>
  </message>
  <message>
   <source>Nothing here yet. `leadlinectl search` or `leadlinectl import` fills the worklist.</source>
   <translation>[Ñöthïñg héré ýét. `leadlinectl search` ör `leadlinectl import` fïllš thé wörklïšt.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>PERSON</source>
   <translation>[PÉRŠØÑ~]</translation>
  </message>
  <message>
   <source>TITLE</source>
   <translation>[TÎTLÉ]</translation>
  </message>
  <message>
   <source>COMPANY</source>
   <translation>[ÇØMPÅÑY~]</translation>
  </message>
  <message>
   <source>E-MAIL</source>
   <translation>[É-MÅÎL~]</translation>
  </message>
  <message>
   <source>PHONE</source>
   <translation>[PHØÑÉ]</translation>
  </message>
  <message>
   <source>FROM</source>
   <translation>[FRØM]</translation>
  </message>
  <message>
   <source>FIELD</source>
   <translation>[FÎÉLD]</translation>
  </message>
  <message>
   <source>VALUE</source>
   <translation>[VÅLÛÉ]</translation>
  </message>
  <message>
   <source>BASIS</source>
   <translation>[BÅŠÎŠ]</translation>
  </message>
  <message>
   <source>NOTE</source>
   <translation>[ÑØTÉ]</translation>
  </message>
  <message>
   <source>No secret was given.</source>
   <translation>[Ñö šéçrét wáš gïvéñ.~~~~~~]</translation>
  </message>
  <message>
   <source>Nothing was stored.</source>
   <translation>[Ñöthïñg wáš štöréd.~~~~~~]</translation>
  </message>
  <message>
   <source>Type it at the prompt, or pass a file descriptor that holds one line.</source>
   <translation>[Týpé ït át thé prömpt, ör pášš á fïlé déšçrïptör thát höldš öñé lïñé.~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The plan file %1: %2.</source>
   <translation>[Thé pláñ fïlé %1: %2.~~~~~~~]</translation>
  </message>
  <message>
   <source>Nothing was sent.</source>
   <translation>[Ñöthïñg wáš šéñt.~~~~~]</translation>
  </message>
  <message>
   <source>Check the path and its permissions.</source>
   <translation>[Çhéçk thé páth áñd ïtš pérmïššïöñš.~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>plan file %1</source>
   <translation>[pláñ fïlé %1~~~]</translation>
  </message>
  <message>
   <source>%1 for %2 %3: create %4, update %5, move %6, leave alone %7, refused %8.</source>
   <translation>[%1 för %2 %3: çréáté %4, üpdáté %5, mövé %6, léávé álöñé %7, réfüšéd %8.~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Plan</source>
   <translation>[Pláñ]</translation>
  </message>
  <message>
   <source>About %1 calls, %2 s at the present rate, %3 credits. Read from HaloPSA at %4.</source>
   <translation>[Åböüt %1 çállš, %2 š át thé préšéñt ráté, %3 çrédïtš. Réád fröm HálöPŠÅ át %4.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>ACTION</source>
   <translation>[ÅÇTÎØÑ~]</translation>
  </message>
  <message>
   <source>Receipt %1: %2</source>
   <translation>[Réçéïpt %1: %2~~~~]</translation>
  </message>
  <message>
   <source>%1 of %2 changes confirmed by reading back; %3 of %4 rows accounted for. %5</source>
   <translation>[%1 öf %2 çháñgéš çöñfïrméd bý réádïñg báçk; %3 öf %4 röwš áççöüñtéd för. %5~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Green.</source>
   <translation>[Grééñ.~]</translation>
  </message>
  <message>
   <source>Not green: see the rows below.</source>
   <translation>[Ñöt grééñ: šéé thé röwš bélöw.~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>VERDICT</source>
   <translation>[VÉRDÎÇT~]</translation>
  </message>
  <message>
   <source>READ BACK</source>
   <translation>[RÉÅD BÅÇK~~]</translation>
  </message>
 </context>
 <context>
  <name>leadline::Credential</name>
  <message>
   <source>The connection %1 carries a credential in its settings, which only a sandbox may.</source>
   <translation>[Thé çöññéçtïöñ %1 çárrïéš á çrédéñtïál ïñ ïtš šéttïñgš, whïçh öñlý á šáñdböx máý.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Nothing was sent.</source>
   <translation>[Ñöthïñg wáš šéñt.~~~~~]</translation>
  </message>
  <message>
   <source>Enter the key again in Setup; it goes to the keychain.</source>
   <translation>[Éñtér thé kéý ágáïñ ïñ Šétüp; ït göéš tö thé kéýçháïñ.~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
 </context>
 <context>
  <name>leadline::Domain</name>
  <message>
   <source>it is not a complete address</source>
   <translation>[ït ïš ñöt á çömplété áddréšš~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>it names no host</source>
   <translation>[ït ñáméš ñö höšt~~~~~]</translation>
  </message>
  <message>
   <source>it carries a user name or password</source>
   <translation>[ït çárrïéš á üšér ñámé ör páššwörd~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>it does not start with https</source>
   <translation>[ït döéš ñöt štárt wïth httpš~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>it is not encrypted; only https is used outside this computer</source>
   <translation>[ït ïš ñöt éñçrýptéd; öñlý httpš ïš üšéd öütšïdé thïš çömpütér~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Nothing was sent and other connections are unaffected.</source>
   <translation>[Ñöthïñg wáš šéñt áñd öthér çöññéçtïöñš áré üñáfféçtéd.~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Correct the connection in Setup.</source>
   <translation>[Çörréçt thé çöññéçtïöñ ïñ Šétüp.~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>A connection has no name.</source>
   <translation>[Å çöññéçtïöñ háš ñö ñámé.~~~~~~~~]</translation>
  </message>
  <message>
   <source>The connection "%1" does not say what it leads to.</source>
   <translation>[Thé çöññéçtïöñ "%1" döéš ñöt šáý whát ït léádš tö.~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The address of the connection "%1" cannot be used: %2.</source>
   <translation>[Thé áddréšš öf thé çöññéçtïöñ "%1" çáññöt bé üšéd: %2.~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The sign-in address of the connection "%1" cannot be used: %2.</source>
   <translation>[Thé šïgñ-ïñ áddréšš öf thé çöññéçtïöñ "%1" çáññöt bé üšéd: %2.~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>A connection</source>
   <translation>[Å çöññéçtïöñ~~~]</translation>
  </message>
  <message>
   <source>it has no name or no kind</source>
   <translation>[ït háš ñö ñámé ör ñö kïñd~~~~~~~~]</translation>
  </message>
  <message>
   <source>New</source>
   <translation>[Ñéw]</translation>
  </message>
  <message>
   <source>Needs a contact</source>
   <translation>[Ñéédš á çöñtáçt~~~~]</translation>
  </message>
  <message>
   <source>Possible duplicate</source>
   <translation>[Pöššïblé düplïçáté~~~~~~]</translation>
  </message>
  <message>
   <source>Do not contact</source>
   <translation>[Dö ñöt çöñtáçt~~~~]</translation>
  </message>
  <message>
   <source>Queued</source>
   <translation>[Qüéüéd~]</translation>
  </message>
  <message>
   <source>In HaloPSA</source>
   <translation>[Îñ HálöPŠÅ~~]</translation>
  </message>
  <message>
   <source>Problem</source>
   <translation>[Pröblém~]</translation>
  </message>
  <message>
   <source>Record without a name</source>
   <translation>[Réçörd wïthöüt á ñámé~~~~~~~]</translation>
  </message>
  <message>
   <source>A contact</source>
   <translation>[Å çöñtáçt~~]</translation>
  </message>
  <message>
   <source>it has no values</source>
   <translation>[ït háš ñö válüéš~~~~~]</translation>
  </message>
  <message>
   <source>In step</source>
   <translation>[Îñ štép~]</translation>
  </message>
  <message>
   <source>Sending</source>
   <translation>[Šéñdïñg~]</translation>
  </message>
  <message>
   <source>Outcome unknown</source>
   <translation>[Øütçömé üñkñöwñ~~~~]</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>[Wáïtïñg~]</translation>
  </message>
  <message>
   <source>Needs attention</source>
   <translation>[Ñéédš áttéñtïöñ~~~~]</translation>
  </message>
  <message>
   <source>Conflict</source>
   <translation>[Çöñflïçt~~]</translation>
  </message>
  <message>
   <source>Ticket %1</source>
   <translation>[Tïçkét %1~~]</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>[Ñámé]</translation>
  </message>
  <message>
   <source>First name</source>
   <translation>[Fïršt ñámé~~]</translation>
  </message>
  <message>
   <source>Last name</source>
   <translation>[Lášt ñámé~~]</translation>
  </message>
  <message>
   <source>Job title</source>
   <translation>[Jöb tïtlé~~]</translation>
  </message>
  <message>
   <source>Seniority</source>
   <translation>[Šéñïörïtý~~]</translation>
  </message>
  <message>
   <source>Department</source>
   <translation>[Dépártméñt~~]</translation>
  </message>
  <message>
   <source>E-mail</source>
   <translation>[É-máïl~]</translation>
  </message>
  <message>
   <source>E-mail status</source>
   <translation>[É-máïl štátüš~~~~]</translation>
  </message>
  <message>
   <source>Direct phone</source>
   <translation>[Dïréçt phöñé~~~]</translation>
  </message>
  <message>
   <source>Mobile</source>
   <translation>[Möbïlé~]</translation>
  </message>
  <message>
   <source>LinkedIn</source>
   <translation>[LïñkédÎñ~~]</translation>
  </message>
  <message>
   <source>City</source>
   <translation>[Çïtý]</translation>
  </message>
  <message>
   <source>State</source>
   <translation>[Štáté]</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>[Çöüñtrý~]</translation>
  </message>
  <message>
   <source>Company</source>
   <translation>[Çömpáñý~]</translation>
  </message>
  <message>
   <source>Domain</source>
   <translation>[Dömáïñ~]</translation>
  </message>
  <message>
   <source>Website</source>
   <translation>[Wébšïté~]</translation>
  </message>
  <message>
   <source>Company phone</source>
   <translation>[Çömpáñý phöñé~~~~]</translation>
  </message>
  <message>
   <source>Industry</source>
   <translation>[Îñdüštrý~~]</translation>
  </message>
  <message>
   <source>Employees</source>
   <translation>[Émplöýééš~~]</translation>
  </message>
  <message>
   <source>Employee range</source>
   <translation>[Émplöýéé ráñgé~~~~]</translation>
  </message>
  <message>
   <source>Revenue (USD a year)</source>
   <translation>[Révéñüé (ÛŠD á ýéár)~~~~~~]</translation>
  </message>
  <message>
   <source>Founded</source>
   <translation>[Föüñdéd~]</translation>
  </message>
  <message>
   <source>Company street</source>
   <translation>[Çömpáñý štréét~~~~]</translation>
  </message>
  <message>
   <source>Company city</source>
   <translation>[Çömpáñý çïtý~~~]</translation>
  </message>
  <message>
   <source>Company state</source>
   <translation>[Çömpáñý štáté~~~~]</translation>
  </message>
  <message>
   <source>Company postcode</source>
   <translation>[Çömpáñý pöštçödé~~~~~]</translation>
  </message>
  <message>
   <source>Company country</source>
   <translation>[Çömpáñý çöüñtrý~~~~]</translation>
  </message>
  <message>
   <source>Company LinkedIn</source>
   <translation>[Çömpáñý LïñkédÎñ~~~~~]</translation>
  </message>
  <message>
   <source>Technologies</source>
   <translation>[Téçhñölögïéš~~~]</translation>
  </message>
  <message>
   <source>Source reference</source>
   <translation>[Šöürçé référéñçé~~~~~]</translation>
  </message>
  <message>
   <source>Intent topics</source>
   <translation>[Îñtéñt töpïçš~~~~]</translation>
  </message>
  <message>
   <source>Intent strength</source>
   <translation>[Îñtéñt štréñgth~~~~]</translation>
  </message>
  <message>
   <source>The list of custom fields</source>
   <translation>[Thé lïšt öf çüštöm fïéldš~~~~~~~~]</translation>
  </message>
  <message>
   <source>entry %1 is incomplete</source>
   <translation>[éñtrý %1 ïš ïñçömplété~~~~~~~]</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>[ñöt kñöwñ~~]</translation>
  </message>
  <message>
   <source>Company size</source>
   <translation>[Çömpáñý šïžé~~~]</translation>
  </message>
  <message>
   <source>%1 employees</source>
   <translation>[%1 émplöýééš~~~]</translation>
  </message>
  <message>
   <source>Recorded fit score</source>
   <translation>[Réçördéd fït šçöré~~~~~~]</translation>
  </message>
  <message>
   <source>as recorded</source>
   <translation>[áš réçördéd~~~]</translation>
  </message>
  <message>
   <source>Budget</source>
   <translation>[Büdgét~]</translation>
  </message>
  <message>
   <source>Timeframe</source>
   <translation>[Tïméfrámé~~]</translation>
  </message>
  <message>
   <source>Decision maker</source>
   <translation>[Déçïšïöñ mákér~~~~]</translation>
  </message>
  <message>
   <source>Pain points</source>
   <translation>[Páïñ pöïñtš~~~]</translation>
  </message>
  <message>
   <source>%1 cannot be read: %2.</source>
   <translation>[%1 çáññöt bé réád: %2.~~~~~~~]</translation>
  </message>
  <message>
   <source>Other records are unaffected.</source>
   <translation>[Øthér réçördš áré üñáfféçtéd.~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Fetch it again, or restore the workspace from a backup.</source>
   <translation>[Fétçh ït ágáïñ, ör réštöré thé wörkšpáçé fröm á báçküp.~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The pipeline file cannot be used: %1.</source>
   <translation>[Thé pïpélïñé fïlé çáññöt bé üšéd: %1.~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Nothing was changed.</source>
   <translation>[Ñöthïñg wáš çháñgéd.~~~~~~]</translation>
  </message>
  <message>
   <source>Mend pipeline.json, or use the one that came with the program.</source>
   <translation>[Méñd pïpélïñé.jšöñ, ör üšé thé öñé thát çámé wïth thé prögrám.~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>the status "%1" has no stage or no label</source>
   <translation>[thé štátüš "%1" háš ñö štágé ör ñö lábél~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>the status "%1" stands twice</source>
   <translation>[thé štátüš "%1" štáñdš twïçé~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>%1 needs exactly one first status</source>
   <translation>[%1 ñéédš éxáçtlý öñé fïršt štátüš~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>%1 has no ticket type names</source>
   <translation>[%1 háš ñö tïçkét týpé ñáméš~~~~~~~~~]</translation>
  </message>
  <message>
   <source>%1 cannot be reached from "%2"</source>
   <translation>[%1 çáññöt bé réáçhéd fröm "%2"~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>the minimum fit score is not between 0 and 100</source>
   <translation>[thé mïñïmüm fït šçöré ïš ñöt bétwééñ 0 áñd 100~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>the status "%1" is not known</source>
   <translation>[thé štátüš "%1" ïš ñöt kñöwñ~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>"%1" is not a stage.</source>
   <translation>["%1" ïš ñöt á štágé.~~~~~~]</translation>
  </message>
  <message>
   <source>Use lead, prospect or opportunity.</source>
   <translation>[Ûšé léád, pröšpéçt ör öppörtüñïtý.~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Lead</source>
   <translation>[Léád]</translation>
  </message>
  <message>
   <source>Prospect</source>
   <translation>[Pröšpéçt~~]</translation>
  </message>
  <message>
   <source>Opportunity</source>
   <translation>[Øppörtüñïtý~~~]</translation>
  </message>
  <message>
   <source>it does not say "format": "leadline-pipeline", "version": 1</source>
   <translation>[ït döéš ñöt šáý "förmát": "léádlïñé-pïpélïñé", "véršïöñ": 1~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The file is not a plan that can be applied: %1.</source>
   <translation>[Thé fïlé ïš ñöt á pláñ thát çáñ bé ápplïéd: %1.~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Nothing was sent to HaloPSA.</source>
   <translation>[Ñöthïñg wáš šéñt tö HálöPŠÅ.~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Make the plan again.</source>
   <translation>[Máké thé pláñ ágáïñ.~~~~~~]</translation>
  </message>
  <message>
   <source>The plan was changed after it was made.</source>
   <translation>[Thé pláñ wáš çháñgéd áftér ït wáš mádé.~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Make the plan again and apply it as it is; untick rows in the plan window instead.</source>
   <translation>[Máké thé pláñ ágáïñ áñd ápplý ït áš ït ïš; üñtïçk röwš ïñ thé pláñ wïñdöw ïñštéád.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>"%1" is not an action</source>
   <translation>["%1" ïš ñöt áñ áçtïöñ~~~~~~~]</translation>
  </message>
  <message>
   <source>Create</source>
   <translation>[Çréáté~]</translation>
  </message>
  <message>
   <source>Update</source>
   <translation>[Ûpdáté~]</translation>
  </message>
  <message>
   <source>Move</source>
   <translation>[Mövé]</translation>
  </message>
  <message>
   <source>Leave alone</source>
   <translation>[Léávé álöñé~~~]</translation>
  </message>
  <message>
   <source>Refuse</source>
   <translation>[Réfüšé~]</translation>
  </message>
  <message>
   <source>it does not say "format": "leadline-plan"</source>
   <translation>[ït döéš ñöt šáý "förmát": "léádlïñé-pláñ"~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>it was made by another version of the program</source>
   <translation>[ït wáš mádé bý áñöthér véršïöñ öf thé prögrám~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>"%1" is not a kind of plan</source>
   <translation>["%1" ïš ñöt á kïñd öf pláñ~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Do not contact: leaves the pipeline</source>
   <translation>[Dö ñöt çöñtáçt: léávéš thé pïpélïñé~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Marked do not contact: it can only leave the pipeline</source>
   <translation>[Márkéd dö ñöt çöñtáçt: ït çáñ öñlý léávé thé pïpélïñé~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Is %1</source>
   <translation>[Îš %1]</translation>
  </message>
  <message>
   <source>Must be %1 first</source>
   <translation>[Müšt bé %1 fïršt~~~~~]</translation>
  </message>
  <message>
   <source>Fit score %1 of at least %2</source>
   <translation>[Fït šçöré %1 öf át léášt %2~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Fit score %1 is below %2</source>
   <translation>[Fït šçöré %1 ïš bélöw %2~~~~~~~~]</translation>
  </message>
  <message>
   <source>%1 filled</source>
   <translation>[%1 fïlléd~~]</translation>
  </message>
  <message>
   <source>%1 missing</source>
   <translation>[%1 mïššïñg~~]</translation>
  </message>
  <message>
   <source>"%1" is not a status</source>
   <translation>["%1" ïš ñöt á štátüš~~~~~~]</translation>
  </message>
  <message>
   <source>%1 must be a stage in between</source>
   <translation>[%1 müšt bé á štágé ïñ bétwééñ~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>A record does not go back to %1</source>
   <translation>[Å réçörd döéš ñöt gö báçk tö %1~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>A receipt</source>
   <translation>[Å réçéïpt~~]</translation>
  </message>
  <message>
   <source>"%1" is not a verdict</source>
   <translation>["%1" ïš ñöt á vérdïçt~~~~~~~]</translation>
  </message>
  <message>
   <source>Created</source>
   <translation>[Çréátéd~]</translation>
  </message>
  <message>
   <source>Updated</source>
   <translation>[Ûpdátéd~]</translation>
  </message>
  <message>
   <source>Moved</source>
   <translation>[Mövéd]</translation>
  </message>
  <message>
   <source>Left alone</source>
   <translation>[Léft álöñé~~]</translation>
  </message>
  <message>
   <source>Refused</source>
   <translation>[Réfüšéd~]</translation>
  </message>
  <message>
   <source>Cancelled</source>
   <translation>[Çáñçélléd~~]</translation>
  </message>
  <message>
   <source>it has no rows</source>
   <translation>[ït háš ñö röwš~~~~]</translation>
  </message>
  <message>
   <source>ticket type of %1</source>
   <translation>[tïçkét týpé öf %1~~~~~]</translation>
  </message>
  <message>
   <source>status '%1' of %2 (two statuses have this name)</source>
   <translation>[štátüš '%1' öf %2 (twö štátüšéš hávé thïš ñámé)~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>status '%1' of %2</source>
   <translation>[štátüš '%1' öf %2~~~~~]</translation>
  </message>
  <message>
   <source>The stored description of the HaloPSA tenant</source>
   <translation>[Thé štöréd déšçrïptïöñ öf thé HálöPŠÅ téñáñt~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>it has no ticket types</source>
   <translation>[ït háš ñö tïçkét týpéš~~~~~~~]</translation>
  </message>
  <message>
   <source>The ticket type %1 belongs to no stage of the pipeline.</source>
   <translation>[Thé tïçkét týpé %1 bélöñgš tö ñö štágé öf thé pïpélïñé.~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Records of the pipeline's own types are unaffected.</source>
   <translation>[Réçördš öf thé pïpélïñé'š öwñ týpéš áré üñáfféçtéd.~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
 </context>
 <context>
  <name>leadline::Halo</name>
  <message>
   <source>“%1” cannot be used as an address: %2.</source>
   <translation>[“%1” çáññöt bé üšéd áš áñ áddréšš: %2.~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Nothing was sent.</source>
   <translation>[Ñöthïñg wáš šéñt.~~~~~]</translation>
  </message>
  <message>
   <source>Enter the address of your HaloPSA, such as https://acme.halopsa.com.</source>
   <translation>[Éñtér thé áddréšš öf ýöür HálöPŠÅ, šüçh áš httpš://áçmé.hálöpšá.çöm.~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>There is no HaloPSA at %1 (status %2).</source>
   <translation>[Théré ïš ñö HálöPŠÅ át %1 (štátüš %2).~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Nothing was changed and no secret was sent.</source>
   <translation>[Ñöthïñg wáš çháñgéd áñd ñö šéçrét wáš šéñt.~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Look up the Resource Server in HaloPSA under Configuration > Integrations > Halo API and enter it here.</source>
   <translation>[Löök üp thé Réšöürçé Šérvér ïñ HálöPŠÅ üñdér Çöñfïgürátïöñ > Îñtégrátïöñš > Hálö ÅPÎ áñd éñtér ït héré.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>it is empty</source>
   <translation>[ït ïš émptý~~~]</translation>
  </message>
  <message>
   <source>it is not a complete web address</source>
   <translation>[ït ïš ñöt á çömplété wéb áddréšš~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>it holds a user name or a password</source>
   <translation>[ït höldš á üšér ñámé ör á páššwörd~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>only https is used</source>
   <translation>[öñlý httpš ïš üšéd~~~~~~]</translation>
  </message>
  <message>
   <source>looking for HaloPSA</source>
   <translation>[löökïñg för HálöPŠÅ~~~~~~]</translation>
  </message>
  <message>
   <source>HaloPSA names it for signing in, and only https is used</source>
   <translation>[HálöPŠÅ ñáméš ït för šïgñïñg ïñ, áñd öñlý httpš ïš üšéd~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Stopped on request (%1).</source>
   <translation>[Štöppéd öñ réqüéšt (%1).~~~~~~~~]</translation>
  </message>
  <message>
   <source>Start it again when you are ready.</source>
   <translation>[Štárt ït ágáïñ whéñ ýöü áré réádý.~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Nothing was changed.</source>
   <translation>[Ñöthïñg wáš çháñgéd.~~~~~~]</translation>
  </message>
  <message>
   <source>Try again; people may have been changing records at the same moment.</source>
   <translation>[Trý ágáïñ; péöplé máý hávé bééñ çháñgïñg réçördš át thé šámé möméñt.~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>HaloPSA's answer</source>
   <translation>[HálöPŠÅ'š áñšwér~~~~~]</translation>
  </message>
  <message>
   <source>reading record #%1</source>
   <translation>[réádïñg réçörd #%1~~~~~~]</translation>
  </message>
  <message>
   <source>HaloPSA was asked for record #%1 and answered with #%2.</source>
   <translation>[HálöPŠÅ wáš áškéd för réçörd #%1 áñd áñšwéréd wïth #%2.~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>reading opportunities</source>
   <translation>[réádïñg öppörtüñïtïéš~~~~~~~]</translation>
  </message>
  <message>
   <source>HaloPSA reported %1 records and gave only %2.</source>
   <translation>[HálöPŠÅ répörtéd %1 réçördš áñd gávé öñlý %2.~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>This HaloPSA cannot be searched by external key: %1 records would have to be read.</source>
   <translation>[Thïš HálöPŠÅ çáññöt bé šéárçhéd bý éxtérñál kéý: %1 réçördš wöüld hávé tö bé réád.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>removing record #%1</source>
   <translation>[rémövïñg réçörd #%1~~~~~~]</translation>
  </message>
  <message>
   <source>checking the sign-in</source>
   <translation>[çhéçkïñg thé šïgñ-ïñ~~~~~~]</translation>
  </message>
  <message>
   <source>reading %1</source>
   <translation>[réádïñg %1~~]</translation>
  </message>
  <message>
   <source>HaloPSA no longer accepts the sign-in (%1).</source>
   <translation>[HálöPŠÅ ñö löñgér áççéptš thé šïgñ-ïñ (%1).~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Enter the client secret again in Setup, and check that the application has the scope it needs.</source>
   <translation>[Éñtér thé çlïéñt šéçrét ágáïñ ïñ Šétüp, áñd çhéçk thát thé ápplïçátïöñ háš thé šçöpé ït ñéédš.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>HaloPSA does not permit this (%1).</source>
   <translation>[HálöPŠÅ döéš ñöt pérmït thïš (%1).~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The application needs the login type Agent, and its agent a role that may do this.</source>
   <translation>[Thé ápplïçátïöñ ñéédš thé lögïñ týpé Ågéñt, áñd ïtš ágéñt á rölé thát máý dö thïš.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>HaloPSA has no such record (%1).</source>
   <translation>[HálöPŠÅ háš ñö šüçh réçörd (%1).~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>It may have been deleted or merged; pull again to see what is there now.</source>
   <translation>[Ît máý hávé bééñ délétéd ör mérgéd; püll ágáïñ tö šéé whát ïš théré ñöw.~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>HaloPSA refused what was sent (%1).</source>
   <translation>[HálöPŠÅ réfüšéd whát wáš šéñt (%1).~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Correct the value, or the mapping it comes from, then plan again.</source>
   <translation>[Çörréçt thé válüé, ör thé máppïñg ït çöméš fröm, théñ pláñ ágáïñ.~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>HaloPSA asks to slow down (%1).</source>
   <translation>[HálöPŠÅ áškš tö šlöw döwñ (%1).~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Nothing needs to be done: Leadline goes on more slowly by itself.</source>
   <translation>[Ñöthïñg ñéédš tö bé döñé: Léádlïñé göéš öñ möré šlöwlý bý ïtšélf.~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>A web page came back where HaloPSA's data was due (%1).</source>
   <translation>[Å wéb págé çámé báçk whéré HálöPŠÅ'š dátá wáš düé (%1).~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Check the address in Setup: it may lead to a sign-in page or a proxy.</source>
   <translation>[Çhéçk thé áddréšš ïñ Šétüp: ït máý léád tö á šïgñ-ïñ págé ör á pröxý.~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>HaloPSA is in trouble: status %1 (%2).</source>
   <translation>[HálöPŠÅ ïš ïñ tröüblé: štátüš %1 (%2).~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Try again in a few minutes; HaloPSA's status page may say more.</source>
   <translation>[Trý ágáïñ ïñ á féw mïñütéš; HálöPŠÅ'š štátüš págé máý šáý möré.~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>HaloPSA answered with status %1 (%2).</source>
   <translation>[HálöPŠÅ áñšwéréd wïth štátüš %1 (%2).~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Check the address in Setup; if it is right, report this with the code.</source>
   <translation>[Çhéçk thé áddréšš ïñ Šétüp; ïf ït ïš rïght, répört thïš wïth thé çödé.~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>It says: “%1”</source>
   <translation>[Ît šáýš: “%1”~~~~]</translation>
  </message>
  <message>
   <source>Other records are unaffected.</source>
   <translation>[Øthér réçördš áré üñáfféçtéd.~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>HaloPSA answered with something that is no list.</source>
   <translation>[HálöPŠÅ áñšwéréd wïth šöméthïñg thát ïš ñö lïšt.~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>HaloPSA's answer holds no list of %1.</source>
   <translation>[HálöPŠÅ'š áñšwér höldš ñö lïšt öf %1.~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>HaloPSA's answer holds no single record.</source>
   <translation>[HálöPŠÅ'š áñšwér höldš ñö šïñglé réçörd.~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>HaloPSA shows no ticket type for opportunities.</source>
   <translation>[HálöPŠÅ šhöwš ñö tïçkét týpé för öppörtüñïtïéš.~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Create the types Lead, Prospect and Opportunity in HaloPSA, or give the application's agent access to them.</source>
   <translation>[Çréáté thé týpéš Léád, Pröšpéçt áñd Øppörtüñïtý ïñ HálöPŠÅ, ör gïvé thé ápplïçátïöñ'š ágéñt áççéšš tö thém.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>HaloPSA returned a record without an id.</source>
   <translation>[HálöPŠÅ rétürñéd á réçörd wïthöüt áñ ïd.~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Pull again; if it stays, report this with the code.</source>
   <translation>[Püll ágáïñ; ïf ït štáýš, répört thïš wïth thé çödé.~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Summary</source>
   <translation>[Šümmárý~]</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>[Détáïlš~]</translation>
  </message>
  <message>
   <source>Type</source>
   <translation>[Týpé]</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>[Štátüš~]</translation>
  </message>
  <message>
   <source>Owner</source>
   <translation>[Øwñér]</translation>
  </message>
  <message>
   <source>Team</source>
   <translation>[Téám]</translation>
  </message>
  <message>
   <source>Client</source>
   <translation>[Çlïéñt~]</translation>
  </message>
  <message>
   <source>Site</source>
   <translation>[Šïté]</translation>
  </message>
  <message>
   <source>User</source>
   <translation>[Ûšér]</translation>
  </message>
  <message>
   <source>Contact name</source>
   <translation>[Çöñtáçt ñámé~~~]</translation>
  </message>
  <message>
   <source>Company</source>
   <translation>[Çömpáñý~]</translation>
  </message>
  <message>
   <source>E-mail</source>
   <translation>[É-máïl~]</translation>
  </message>
  <message>
   <source>Phone</source>
   <translation>[Phöñé]</translation>
  </message>
  <message>
   <source>Job title</source>
   <translation>[Jöb tïtlé~~]</translation>
  </message>
  <message>
   <source>Salutation</source>
   <translation>[Šálütátïöñ~~]</translation>
  </message>
  <message>
   <source>Address line 1</source>
   <translation>[Åddréšš lïñé 1~~~~]</translation>
  </message>
  <message>
   <source>Address line 2</source>
   <translation>[Åddréšš lïñé 2~~~~]</translation>
  </message>
  <message>
   <source>Address line 3</source>
   <translation>[Åddréšš lïñé 3~~~~]</translation>
  </message>
  <message>
   <source>Address line 4</source>
   <translation>[Åddréšš lïñé 4~~~~]</translation>
  </message>
  <message>
   <source>Postcode</source>
   <translation>[Pöštçödé~~]</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>[Çöüñtrý~]</translation>
  </message>
  <message>
   <source>Region</source>
   <translation>[Régïöñ~]</translation>
  </message>
  <message>
   <source>Opportunity type</source>
   <translation>[Øppörtüñïtý týpé~~~~~]</translation>
  </message>
  <message>
   <source>How they heard of us</source>
   <translation>[Höw théý héárd öf üš~~~~~~]</translation>
  </message>
  <message>
   <source>Current system</source>
   <translation>[Çürréñt šýštém~~~~]</translation>
  </message>
  <message>
   <source>Competitors</source>
   <translation>[Çömpétïtörš~~~]</translation>
  </message>
  <message>
   <source>Product chosen</source>
   <translation>[Prödüçt çhöšéñ~~~~]</translation>
  </message>
  <message>
   <source>Reason won or lost</source>
   <translation>[Réášöñ wöñ ör löšt~~~~~~]</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>[Válüé]</translation>
  </message>
  <message>
   <source>Profit</source>
   <translation>[Pröfït~]</translation>
  </message>
  <message>
   <source>Probability</source>
   <translation>[Pröbábïlïtý~~~]</translation>
  </message>
  <message>
   <source>Expected close</source>
   <translation>[Éxpéçtéd çlöšé~~~~]</translation>
  </message>
  <message>
   <source>Follow up</source>
   <translation>[Föllöw üp~~]</translation>
  </message>
  <message>
   <source>Keep off mailing lists</source>
   <translation>[Kéép öff máïlïñg lïštš~~~~~~~]</translation>
  </message>
  <message>
   <source>Category 1</source>
   <translation>[Çátégörý 1~~]</translation>
  </message>
  <message>
   <source>Category 2</source>
   <translation>[Çátégörý 2~~]</translation>
  </message>
  <message>
   <source>Category 3</source>
   <translation>[Çátégörý 3~~]</translation>
  </message>
  <message>
   <source>Category 4</source>
   <translation>[Çátégörý 4~~]</translation>
  </message>
  <message>
   <source>Priority</source>
   <translation>[Prïörïtý~~]</translation>
  </message>
  <message>
   <source>External key</source>
   <translation>[Éxtérñál kéý~~~]</translation>
  </message>
  <message>
   <source>HaloPSA record #%1 has a type that is not on the board.</source>
   <translation>[HálöPŠÅ réçörd #%1 háš á týpé thát ïš ñöt öñ thé böárd.~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The record stays as it is, and so do all others.</source>
   <translation>[Thé réçörd štáýš áš ït ïš, áñd šö dö áll öthérš.~~~~~~~~~~~~~~~~~~]</translation>
  </message>
 </context>
 <context>
  <name>leadline::Json</name>
  <message>
   <source>%1 cannot be read as JSON: %2 (line %3).</source>
   <translation>[%1 çáññöt bé réád áš JŠØÑ: %2 (lïñé %3).~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Nothing was changed.</source>
   <translation>[Ñöthïñg wáš çháñgéd.~~~~~~]</translation>
  </message>
  <message>
   <source>Mend the file, or check that the address leads to the right service.</source>
   <translation>[Méñd thé fïlé, ör çhéçk thát thé áddréšš léádš tö thé rïght šérvïçé.~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>a text is longer than the limit</source>
   <translation>[á téxt ïš löñgér tháñ thé lïmït~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>a key stands twice in one object</source>
   <translation>[á kéý štáñdš twïçé ïñ öñé öbjéçt~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>it is nested too deeply</source>
   <translation>[ït ïš ñéštéd töö dééplý~~~~~~~~]</translation>
  </message>
  <message>
   <source>it holds too many values</source>
   <translation>[ït höldš töö máñý válüéš~~~~~~~~]</translation>
  </message>
  <message>
   <source>it is larger than the limit</source>
   <translation>[ït ïš lárgér tháñ thé lïmït~~~~~~~~~]</translation>
  </message>
 </context>
 <context>
  <name>leadline::Main</name>
  <message>
   <source>%1 pictures in %2</source>
   <translation>[%1 pïçtüréš ïñ %2~~~~~]</translation>
  </message>
 </context>
 <context>
  <name>leadline::Mapping</name>
  <message>
   <source>The formula for %1 is switched off: it passed its limits on %2 records. Correct it in the mapping.</source>
   <translation>[Thé förmülá för %1 ïš šwïtçhéd öff: ït páššéd ïtš lïmïtš öñ %2 réçördš. Çörréçt ït ïñ thé máppïñg.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>%1: %2 %3</source>
   <translation>[%1: %2 %3~~]</translation>
  </message>
  <message>
   <source>%1 "%2" is not sent: %3. Correct the value or the mapping.</source>
   <translation>[%1 "%2" ïš ñöt šéñt: %3. Çörréçt thé válüé ör thé máppïñg.~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>%1 "%2" is not sent: the field has no such option. Add the option in HaloPSA, or map the value to another.</source>
   <translation>[%1 "%2" ïš ñöt šéñt: thé fïéld háš ñö šüçh öptïöñ. Ådd thé öptïöñ ïñ HálöPŠÅ, ör máp thé válüé tö áñöthér.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>%1 "%2" is not sent: it is longer than the field. Correct the value.</source>
   <translation>[%1 "%2" ïš ñöt šéñt: ït ïš löñgér tháñ thé fïéld. Çörréçt thé válüé.~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>%1 "%2" is cut to %3 letters. Shorten it, or map it to a longer field.</source>
   <translation>[%1 "%2" ïš çüt tö %3 léttérš. Šhörtéñ ït, ör máp ït tö á löñgér fïéld.~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>[Yéš]</translation>
  </message>
  <message>
   <source>No</source>
   <translation>[Ñö]</translation>
  </message>
  <message>
   <source>it is not a number</source>
   <translation>[ït ïš ñöt á ñümbér~~~~~~]</translation>
  </message>
  <message>
   <source>it is not a whole number</source>
   <translation>[ït ïš ñöt á whölé ñümbér~~~~~~~~]</translation>
  </message>
  <message>
   <source>it is neither yes nor no</source>
   <translation>[ït ïš ñéïthér ýéš ñör ñö~~~~~~~~]</translation>
  </message>
  <message>
   <source>it is not a date that can be read in one way only</source>
   <translation>[ït ïš ñöt á dáté thát çáñ bé réád ïñ öñé wáý öñlý~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>it is not a time</source>
   <translation>[ït ïš ñöt á tïmé~~~~~]</translation>
  </message>
  <message>
   <source>the field takes one option only</source>
   <translation>[thé fïéld tákéš öñé öptïöñ öñlý~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>the field holds a password and is never written</source>
   <translation>[thé fïéld höldš á páššwörd áñd ïš ñévér wrïttéñ~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>fields of this kind cannot be written</source>
   <translation>[fïéldš öf thïš kïñd çáññöt bé wrïttéñ~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Nothing was changed.</source>
   <translation>[Ñöthïñg wáš çháñgéd.~~~~~~]</translation>
  </message>
  <message>
   <source>"%1" is not an option of %2.</source>
   <translation>["%1" ïš ñöt áñ öptïöñ öf %2.~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Choose one of: %1.</source>
   <translation>[Çhööšé öñé öf: %1.~~~~~~]</translation>
  </message>
  <message>
   <source>"%1" cannot be written to %2: %3.</source>
   <translation>["%1" çáññöt bé wrïttéñ tö %2: %3.~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Enter a value of the kind the field takes.</source>
   <translation>[Éñtér á válüé öf thé kïñd thé fïéld tákéš.~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The text for %1 is longer than %2 letters.</source>
   <translation>[Thé téxt för %1 ïš löñgér tháñ %2 léttérš.~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Shorten it.</source>
   <translation>[Šhörtéñ ït.~~~]</translation>
  </message>
  <message>
   <source>The other fields are mapped all the same.</source>
   <translation>[Thé öthér fïéldš áré máppéd áll thé šámé.~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The formula cannot be understood: %1.</source>
   <translation>[Thé förmülá çáññöt bé üñdérštööd: %1.~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Correct it at the marked place.</source>
   <translation>[Çörréçt ït át thé márkéd pláçé.~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>unknown problem</source>
   <translation>[üñkñöwñ pröblém~~~~]</translation>
  </message>
  <message>
   <source>The formula needs more than %1 MiB of memory.</source>
   <translation>[Thé förmülá ñéédš möré tháñ %1 MïB öf mémörý.~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Let it build smaller texts and lists, and check it for loops that never end.</source>
   <translation>[Lét ït büïld šmállér téxtš áñd lïštš, áñd çhéçk ït för lööpš thát ñévér éñd.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The formula's result cannot be used: %1.</source>
   <translation>[Thé förmülá'š réšült çáññöt bé üšéd: %1.~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Let it give a text, a number, true or false, or a list of texts.</source>
   <translation>[Lét ït gïvé á téxt, á ñümbér, trüé ör fálšé, ör á lïšt öf téxtš.~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The formula was stopped after %1 ms.</source>
   <translation>[Thé förmülá wáš štöppéd áftér %1 mš.~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Check it for loops that never end.</source>
   <translation>[Çhéçk ït för lööpš thát ñévér éñd.~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>A value is missing in this record or a name is misspelt: use join() or "name or ''".</source>
   <translation>[Å válüé ïš mïššïñg ïñ thïš réçörd ör á ñámé ïš mïššpélt: üšé jöïñ() ör "ñámé ör ''".~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Correct the formula at the marked place.</source>
   <translation>[Çörréçt thé förmülá át thé márkéd pláçé.~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The formula failed: %1.</source>
   <translation>[Thé förmülá fáïléd: %1.~~~~~~~~]</translation>
  </message>
  <message>
   <source>it is longer than %1 KiB</source>
   <translation>[ït ïš löñgér tháñ %1 KïB~~~~~~~~]</translation>
  </message>
  <message>
   <source>it is not text</source>
   <translation>[ït ïš ñöt téxt~~~~]</translation>
  </message>
  <message>
   <source>it contains the character zero</source>
   <translation>[ït çöñtáïñš thé çháráçtér žérö~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>the list is too long</source>
   <translation>[thé lïšt ïš töö löñg~~~~~~]</translation>
  </message>
  <message>
   <source>item %1 of the list is not a text</source>
   <translation>[ïtém %1 öf thé lïšt ïš ñöt á téxt~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>a table with names is not a list</source>
   <translation>[á táblé wïth ñáméš ïš ñöt á lïšt~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>it is not a finite number</source>
   <translation>[ït ïš ñöt á fïñïté ñümbér~~~~~~~~]</translation>
  </message>
  <message>
   <source>it is a %1</source>
   <translation>[ït ïš á %1~~]</translation>
  </message>
  <message>
   <source>The formula is longer than %1 KiB.</source>
   <translation>[Thé förmülá ïš löñgér tháñ %1 KïB.~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Shorten it, or use a value map for long lists.</source>
   <translation>[Šhörtéñ ït, ör üšé á válüé máp för löñg lïštš.~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The formula is empty.</source>
   <translation>[Thé förmülá ïš émptý.~~~~~~~]</translation>
  </message>
  <message>
   <source>Write a formula or choose a source field.</source>
   <translation>[Wrïté á förmülá ör çhööšé á šöürçé fïéld.~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The range that holds a number or lies around a smaller range. Also bucket(number, {bounds}, {labels}).</source>
   <translation>[Thé ráñgé thát höldš á ñümbér ör lïéš áröüñd á šmállér ráñgé. Ålšö büçkét(ñümbér, {böüñdš}, {lábélš}).~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The first value that is not missing; a list stays a list.</source>
   <translation>[Thé fïršt válüé thát ïš ñöt mïššïñg; á lïšt štáýš á lïšt.~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Whether the part stands in it. Upper and lower case are equal.</source>
   <translation>[Whéthér thé párt štáñdš ïñ ït. Ûppér áñd löwér çášé áré éqüál.~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>How many items a list has.</source>
   <translation>[Höw máñý ïtémš á lïšt háš.~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The English name of a two-letter country code.</source>
   <translation>[Thé Éñglïšh ñámé öf á twö-léttér çöüñtrý çödé.~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>A day as 2026-11-24; nothing when it could be read in two ways.</source>
   <translation>[Å dáý áš 2026-11-24; ñöthïñg whéñ ït çöüld bé réád ïñ twö wáýš.~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The host of an e-mail address or web address, without www.</source>
   <translation>[Thé höšt öf áñ é-máïl áddréšš ör wéb áddréšš, wïthöüt www.~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Whether a text ends so. Upper and lower case are equal.</source>
   <translation>[Whéthér á téxt éñdš šö. Ûppér áñd löwér çášé áré éqüál.~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The first value that is not missing; of a list, its first item.</source>
   <translation>[Thé fïršt válüé thát ïš ñöt mïššïñg; öf á lïšt, ïtš fïršt ïtém.~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Whether a whole word stands in a text: "CTO" is not in "Director".</source>
   <translation>[Whéthér á whölé wörd štáñdš ïñ á téxt: "ÇTØ" ïš ñöt ïñ "Dïréçtör".~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Values and lists in one text; missing ones are left out.</source>
   <translation>[Válüéš áñd lïštš ïñ öñé téxt; mïššïñg öñéš áré léft öüt.~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>"Label: value", or nothing when the value is missing.</source>
   <translation>["Lábél: válüé", ör ñöthïñg whéñ thé válüé ïš mïššïñg.~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The first letters of a text.</source>
   <translation>[Thé fïršt léttérš öf á téxt.~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>How many letters a text has, as people count them.</source>
   <translation>[Höw máñý léttérš á téxt háš, áš péöplé çöüñt thém.~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Replaces a value by another. Upper and lower case are equal.</source>
   <translation>[Répláçéš á válüé bý áñöthér. Ûppér áñd löwér çášé áré éqüál.~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>In lower case.</source>
   <translation>[Îñ löwér çášé.~~~~]</translation>
  </message>
  <message>
   <source>A number from a text: 1,250 or $12M.</source>
   <translation>[Å ñümbér fröm á téxt: 1,250 ör $12M.~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Replaces a text as written, everywhere in another.</source>
   <translation>[Répláçéš á téxt áš wrïttéñ, évérýwhéré ïñ áñöthér.~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The last letters of a text.</source>
   <translation>[Thé lášt léttérš öf á téxt.~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Rounds; without digits to a whole number.</source>
   <translation>[Röüñdš; wïthöüt dïgïtš tö á whölé ñümbér.~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>A list of the parts of a text; without separator at commas.</source>
   <translation>[Å lïšt öf thé pártš öf á téxt; wïthöüt šépárátör át çömmáš.~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Whether a text starts so. Upper and lower case are equal.</source>
   <translation>[Whéthér á téxt štártš šö. Ûppér áñd löwér çášé áré éqüál.~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>A number or list as text.</source>
   <translation>[Å ñümbér ör lïšt áš téxt.~~~~~~~~]</translation>
  </message>
  <message>
   <source>Capital letters at the start of words: Dana Reyes.</source>
   <translation>[Çápïtál léttérš át thé štárt öf wördš: Dáñá Réýéš.~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Without white space at the ends; inner runs become one space.</source>
   <translation>[Wïthöüt whïté špáçé át thé éñdš; ïññér rüñš béçömé öñé špáçé.~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>In upper case.</source>
   <translation>[Îñ üppér çášé.~~~~]</translation>
  </message>
  <message>
   <source>The year of a date or in a text.</source>
   <translation>[Thé ýéár öf á dáté ör ïñ á téxt.~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The mapping cannot be used, its formula for %1 is wrong: %2</source>
   <translation>[Thé máppïñg çáññöt bé üšéd, ïtš förmülá för %1 ïš wröñg: %2~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Nothing was sent.</source>
   <translation>[Ñöthïñg wáš šéñt.~~~~~]</translation>
  </message>
  <message>
   <source>%1 is missing, and a lead is not sent without it. Fill it in, or enrich the record.</source>
   <translation>[%1 ïš mïššïñg, áñd á léád ïš ñöt šéñt wïthöüt ït. Fïll ït ïñ, ör éñrïçh thé réçörd.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>more than %1 rules</source>
   <translation>[möré tháñ %1 rüléš~~~~~~]</translation>
  </message>
  <message>
   <source>a rule must be an object</source>
   <translation>[á rülé müšt bé áñ öbjéçt~~~~~~~~]</translation>
  </message>
  <message>
   <source>The mapping profile %1 cannot be used: %2 (at %3).</source>
   <translation>[Thé máppïñg pröfïlé %1 çáññöt bé üšéd: %2 (át %3).~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The mapping in use stays as it is.</source>
   <translation>[Thé máppïñg ïñ üšé štáýš áš ït ïš.~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Correct the file at that place, or choose another profile.</source>
   <translation>[Çörréçt thé fïlé át thát pláçé, ör çhööšé áñöthér pröfïlé.~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>"%1" is not a member of a mapping profile</source>
   <translation>["%1" ïš ñöt á mémbér öf á máppïñg pröfïlé~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>it is not a Leadline mapping profile</source>
   <translation>[ït ïš ñöt á Léádlïñé máppïñg pröfïlé~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>its format version is not 1</source>
   <translation>[ïtš förmát véršïöñ ïš ñöt 1~~~~~~~~~]</translation>
  </message>
  <message>
   <source>a name of at most 100 letters is due</source>
   <translation>[á ñámé öf át möšt 100 léttérš ïš düé~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>the revision must be a whole number, 0 or more</source>
   <translation>[thé révïšïöñ müšt bé á whölé ñümbér, 0 ör möré~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>a list of rules is due</source>
   <translation>[á lïšt öf rüléš ïš düé~~~~~~~]</translation>
  </message>
  <message>
   <source>a text is due</source>
   <translation>[á téxt ïš düé~~~~]</translation>
  </message>
  <message>
   <source>true or false is due</source>
   <translation>[trüé ör fálšé ïš düé~~~~~~]</translation>
  </message>
  <message>
   <source>"%1" is neither a HaloPSA member nor cf: with the name of a custom field</source>
   <translation>["%1" ïš ñéïthér á HálöPŠÅ mémbér ñör çf: wïth thé ñámé öf á çüštöm fïéld~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>"%1" is filled by an earlier rule already</source>
   <translation>["%1" ïš fïlléd bý áñ éárlïér rülé álréádý~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>fill_if_empty, overwrite or never is due</source>
   <translation>[fïll_ïf_émptý, övérwrïté ör ñévér ïš düé~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>an object from text to text is due</source>
   <translation>[áñ öbjéçt fröm téxt tö téxt ïš düé~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>more than %1 values</source>
   <translation>[möré tháñ %1 válüéš~~~~~~]</translation>
  </message>
  <message>
   <source>the value "%1" is empty or stands twice but for upper and lower case</source>
   <translation>[thé válüé "%1" ïš émptý ör štáñdš twïçé büt för üppér áñd löwér çášé~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>a text, a number, true or false, or a list of texts is due</source>
   <translation>[á téxt, á ñümbér, trüé ör fálšé, ör á lïšt öf téxtš ïš düé~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>there is no default to send</source>
   <translation>[théré ïš ñö défáült tö šéñd~~~~~~~~~]</translation>
  </message>
  <message>
   <source>a rule has a source or a formula, not both</source>
   <translation>[á rülé háš á šöürçé ör á förmülá, ñöt böth~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>there is no field "%1"</source>
   <translation>[théré ïš ñö fïéld "%1"~~~~~~~]</translation>
  </message>
  <message>
   <source>a rule needs a source, a formula or a default</source>
   <translation>[á rülé ñéédš á šöürçé, á förmülá ör á défáült~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>the formula for %1, line %2, column %3: %4</source>
   <translation>[thé förmülá för %1, lïñé %2, çölümñ %3: %4~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>a list of targets is due</source>
   <translation>[á lïšt öf tárgétš ïš düé~~~~~~~~]</translation>
  </message>
  <message>
   <source>no rule fills "%1"</source>
   <translation>[ñö rülé fïllš "%1"~~~~~~]</translation>
  </message>
  <message>
   <source>Only if empty</source>
   <translation>[Øñlý ïf émptý~~~~]</translation>
  </message>
  <message>
   <source>Always</source>
   <translation>[Ålwáýš~]</translation>
  </message>
  <message>
   <source>Only when created</source>
   <translation>[Øñlý whéñ çréátéd~~~~~]</translation>
  </message>
  <message>
   <source>The mapping profile %1</source>
   <translation>[Thé máppïñg pröfïlé %1~~~~~~~]</translation>
  </message>
  <message>
   <source>%1 Line %2.</source>
   <translation>[%1 Lïñé %2.~~~]</translation>
  </message>
  <message>
   <source>There is no shipped mapping profile "%1".</source>
   <translation>[Théré ïš ñö šhïppéd máppïñg pröfïlé "%1".~~~~~~~~~~~~~~~]</translation>
  </message>
 </context>
 <context>
  <name>leadline::Net</name>
  <message>
   <source>The address %1 is not allowed: %2.</source>
   <translation>[Thé áddréšš %1 ïš ñöt állöwéd: %2.~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Nothing was sent.</source>
   <translation>[Ñöthïñg wáš šéñt.~~~~~]</translation>
  </message>
  <message>
   <source>Correct the address of this connection in Setup.</source>
   <translation>[Çörréçt thé áddréšš öf thïš çöññéçtïöñ ïñ Šétüp.~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>it is not a complete web address</source>
   <translation>[ït ïš ñöt á çömplété wéb áddréšš~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>only https is used</source>
   <translation>[öñlý httpš ïš üšéd~~~~~~]</translation>
  </message>
  <message>
   <source>http is not encrypted; only https is used</source>
   <translation>[http ïš ñöt éñçrýptéd; öñlý httpš ïš üšéd~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>it holds a user name or a password</source>
   <translation>[ït höldš á üšér ñámé ör á páššwörd~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>a header holds characters that are not allowed</source>
   <translation>[á héádér höldš çháráçtérš thát áré ñöt állöwéd~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>a write must have a body</source>
   <translation>[á wrïté müšt hávé á bödý~~~~~~~~]</translation>
  </message>
  <message>
   <source>Nothing was sent to the service.</source>
   <translation>[Ñöthïñg wáš šéñt tö thé šérvïçé.~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>%1 refused the client id or the client secret.</source>
   <translation>[%1 réfüšéd thé çlïéñt ïd ör thé çlïéñt šéçrét.~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Enter both again in Setup; the secret may have been renewed, or belong to another tenant.</source>
   <translation>[Éñtér böth ágáïñ ïñ Šétüp; thé šéçrét máý hávé bééñ réñéwéd, ör bélöñg tö áñöthér téñáñt.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>%1 answered the sign-in with something that is not a token (status %2).</source>
   <translation>[%1 áñšwéréd thé šïgñ-ïñ wïth šöméthïñg thát ïš ñöt á tökéñ (štátüš %2).~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Check the authorisation address and the tenant name in Setup.</source>
   <translation>[Çhéçk thé áüthörïšátïöñ áddréšš áñd thé téñáñt ñámé ïñ Šétüp.~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>%1 gave no answer to the sign-in: %2</source>
   <translation>[%1 gávé ñö áñšwér tö thé šïgñ-ïñ: %2~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Try again in a moment; nothing needs to be entered again.</source>
   <translation>[Trý ágáïñ ïñ á möméñt; ñöthïñg ñéédš tö bé éñtéréd ágáïñ.~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>status %1.</source>
   <translation>[štátüš %1.~~]</translation>
  </message>
  <message>
   <source>The sign-in was stopped on request.</source>
   <translation>[Thé šïgñ-ïñ wáš štöppéd öñ réqüéšt.~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Start it again when you are ready.</source>
   <translation>[Štárt ït ágáïñ whéñ ýöü áré réádý.~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>signing in</source>
   <translation>[šïgñïñg ïñ~~]</translation>
  </message>
 </context>
 <context>
  <name>leadline::Normalise</name>
  <message>
   <source>spaces and control characters tidied</source>
   <translation>[špáçéš áñd çöñtröl çháráçtérš tïdïéd~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>name tidied</source>
   <translation>[ñámé tïdïéd~~~]</translation>
  </message>
  <message>
   <source>from the full name</source>
   <translation>[fröm thé füll ñámé~~~~~~]</translation>
  </message>
  <message>
   <source>from first and last name</source>
   <translation>[fröm fïršt áñd lášt ñámé~~~~~~~~]</translation>
  </message>
  <message>
   <source>address tidied</source>
   <translation>[áddréšš tïdïéd~~~~]</translation>
  </message>
  <message>
   <source>not a valid e-mail address</source>
   <translation>[ñöt á válïd é-máïl áddréšš~~~~~~~~~]</translation>
  </message>
  <message>
   <source>not a domain name</source>
   <translation>[ñöt á dömáïñ ñámé~~~~~]</translation>
  </message>
  <message>
   <source>reduced to the registered domain</source>
   <translation>[rédüçéd tö thé régïštéréd dömáïñ~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>from the website</source>
   <translation>[fröm thé wébšïté~~~~~]</translation>
  </message>
  <message>
   <source>from the e-mail address</source>
   <translation>[fröm thé é-máïl áddréšš~~~~~~~~]</translation>
  </message>
  <message>
   <source>not a known country</source>
   <translation>[ñöt á kñöwñ çöüñtrý~~~~~~]</translation>
  </message>
  <message>
   <source>country code of "%1"</source>
   <translation>[çöüñtrý çödé öf "%1"~~~~~~]</translation>
  </message>
  <message>
   <source>no country code and no country known</source>
   <translation>[ñö çöüñtrý çödé áñd ñö çöüñtrý kñöwñ~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>not a phone number</source>
   <translation>[ñöt á phöñé ñümbér~~~~~~]</translation>
  </message>
  <message>
   <source>not in a known number range</source>
   <translation>[ñöt ïñ á kñöwñ ñümbér ráñgé~~~~~~~~~]</translation>
  </message>
  <message>
   <source>region assumed %1</source>
   <translation>[régïöñ áššüméd %1~~~~~]</translation>
  </message>
  <message>
   <source>written as E.164</source>
   <translation>[wrïttéñ áš É.164~~~~~]</translation>
  </message>
  <message>
   <source>extension %1</source>
   <translation>[éxtéñšïöñ %1~~~]</translation>
  </message>
 </context>
 <context>
  <name>leadline::Operation</name>
  <message>
   <source>An operation of the outbox</source>
   <translation>[Åñ öpérátïöñ öf thé öütböx~~~~~~~~~]</translation>
  </message>
  <message>
   <source>"%1" is not a state</source>
   <translation>["%1" ïš ñöt á štáté~~~~~~]</translation>
  </message>
 </context>
 <context>
  <name>leadline::Phone</name>
  <message>
   <source>Valid</source>
   <translation>[Válïd]</translation>
  </message>
  <message>
   <source>Valid, region assumed</source>
   <translation>[Válïd, régïöñ áššüméd~~~~~~~]</translation>
  </message>
  <message>
   <source>Possible</source>
   <translation>[Pöššïblé~~]</translation>
  </message>
  <message>
   <source>Not a phone number</source>
   <translation>[Ñöt á phöñé ñümbér~~~~~~]</translation>
  </message>
 </context>
 <context>
  <name>leadline::Providers</name>
  <message>
   <source>Nothing was changed.</source>
   <translation>[Ñöthïñg wáš çháñgéd.~~~~~~]</translation>
  </message>
  <message>
   <source>%1 did not accept the key while %2</source>
   <translation>[%1 dïd ñöt áççépt thé kéý whïlé %2~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Enter the key again in Setup.</source>
   <translation>[Éñtér thé kéý ágáïñ ïñ Šétüp.~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>%1 does not allow this with the present key or plan, while %2</source>
   <translation>[%1 döéš ñöt állöw thïš wïth thé préšéñt kéý ör pláñ, whïlé %2~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Check the rights of the key and what the plan includes.</source>
   <translation>[Çhéçk thé rïghtš öf thé kéý áñd whát thé pláñ ïñçlüdéš.~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>%1 has no credits left for %2</source>
   <translation>[%1 háš ñö çrédïtš léft för %2~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>What was fetched before is kept.</source>
   <translation>[Whát wáš fétçhéd béföré ïš képt.~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Buy credits or wait for the next period.</source>
   <translation>[Büý çrédïtš ör wáït för thé ñéxt pérïöd.~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>%1 was asked too often while %2</source>
   <translation>[%1 wáš áškéd töö öftéñ whïlé %2~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Wait a while, then try again.</source>
   <translation>[Wáït á whïlé, théñ trý ágáïñ.~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>%1 did not understand the request while %2</source>
   <translation>[%1 dïd ñöt üñdérštáñd thé réqüéšt whïlé %2~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Change the filter it names, then try again.</source>
   <translation>[Çháñgé thé fïltér ït ñáméš, théñ trý ágáïñ.~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>%1 must not be asked about this person again (opted out), while %2</source>
   <translation>[%1 müšt ñöt bé áškéd áböüt thïš péršöñ ágáïñ (öptéd öüt), whïlé %2~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Mark the person as do not contact.</source>
   <translation>[Márk thé péršöñ áš dö ñöt çöñtáçt.~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>%1 knows nothing about this, while %2</source>
   <translation>[%1 kñöwš ñöthïñg áböüt thïš, whïlé %2~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Try another provider or other details.</source>
   <translation>[Trý áñöthér prövïdér ör öthér détáïlš.~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>%1 is still working on %2</source>
   <translation>[%1 ïš štïll wörkïñg öñ %2~~~~~~~~]</translation>
  </message>
  <message>
   <source>Ask again in a few minutes.</source>
   <translation>[Åšk ágáïñ ïñ á féw mïñütéš.~~~~~~~~~]</translation>
  </message>
  <message>
   <source>%1 has trouble of its own while %2</source>
   <translation>[%1 háš tröüblé öf ïtš öwñ whïlé %2~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Try again later.</source>
   <translation>[Trý ágáïñ látér.~~~~~]</translation>
  </message>
  <message>
   <source>%1 gave an answer that cannot be used while %2</source>
   <translation>[%1 gávé áñ áñšwér thát çáññöt bé üšéd whïlé %2~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Check the address in Setup; if it is right, the provider has changed its interface.</source>
   <translation>[Çhéçk thé áddréšš ïñ Šétüp; ïf ït ïš rïght, thé prövïdér háš çháñgéd ïtš ïñtérfáçé.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>%1 (HTTP %2).</source>
   <translation>[%1 (HTTP %2).~~~~]</translation>
  </message>
  <message>
   <source>%1 (HTTP %2): "%3".</source>
   <translation>[%1 (HTTP %2): "%3".~~~~~~]</translation>
  </message>
  <message>
   <source>%1 cannot be asked: %2.</source>
   <translation>[%1 çáññöt bé áškéd: %2.~~~~~~~~]</translation>
  </message>
  <message>
   <source>Nothing was sent.</source>
   <translation>[Ñöthïñg wáš šéñt.~~~~~]</translation>
  </message>
  <message>
   <source>Enter the %1 in Setup.</source>
   <translation>[Éñtér thé %1 ïñ Šétüp.~~~~~~~]</translation>
  </message>
  <message>
   <source>no %1 is stored</source>
   <translation>[ñö %1 ïš štöréd~~~~]</translation>
  </message>
  <message>
   <source>the stored %1 has line breaks in it</source>
   <translation>[thé štöréd %1 háš lïñé bréákš ïñ ït~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>%1 is missing</source>
   <translation>[%1 ïš mïššïñg~~~~]</translation>
  </message>
  <message>
   <source>signing in to %1</source>
   <translation>[šïgñïñg ïñ tö %1~~~~~]</translation>
  </message>
  <message>
   <source>signing in</source>
   <translation>[šïgñïñg ïñ~~]</translation>
  </message>
  <message>
   <source>Stopped while %1.</source>
   <translation>[Štöppéd whïlé %1.~~~~~]</translation>
  </message>
  <message>
   <source>%1 has asked to be left alone for another %2 minutes.</source>
   <translation>[%1 háš áškéd tö bé léft álöñé för áñöthér %2 mïñütéš.~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Wait that long, then try again.</source>
   <translation>[Wáït thát löñg, théñ trý ágáïñ.~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>searching people</source>
   <translation>[šéárçhïñg péöplé~~~~~]</translation>
  </message>
  <message>
   <source>searching companies</source>
   <translation>[šéárçhïñg çömpáñïéš~~~~~~]</translation>
  </message>
  <message>
   <source>looking up a person</source>
   <translation>[löökïñg üp á péršöñ~~~~~~]</translation>
  </message>
  <message>
   <source>looking up a company</source>
   <translation>[löökïñg üp á çömpáñý~~~~~~]</translation>
  </message>
  <message>
   <source>looking for an e-mail address</source>
   <translation>[löökïñg för áñ é-máïl áddréšš~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>verifying an e-mail address</source>
   <translation>[vérïfýïñg áñ é-máïl áddréšš~~~~~~~~~]</translation>
  </message>
  <message>
   <source>testing the connection</source>
   <translation>[téštïñg thé çöññéçtïöñ~~~~~~~]</translation>
  </message>
  <message>
   <source>reading the credit usage</source>
   <translation>[réádïñg thé çrédït üšágé~~~~~~~~]</translation>
  </message>
  <message>
   <source>The allowance of %1 for this %2 is used up.</source>
   <translation>[Thé állöwáñçé öf %1 för thïš %2 ïš üšéd üp.~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>day</source>
   <translation>[dáý]</translation>
  </message>
  <message>
   <source>hour</source>
   <translation>[höür]</translation>
  </message>
  <message>
   <source>Credits left: %1.</source>
   <translation>[Çrédïtš léft: %1.~~~~~]</translation>
  </message>
  <message>
   <source>%1 of %2</source>
   <translation>[%1 öf %2~~]</translation>
  </message>
  <message>
   <source>"%1" is none of its choices</source>
   <translation>["%1" ïš ñöñé öf ïtš çhöïçéš~~~~~~~~~]</translation>
  </message>
  <message>
   <source>"%1" is no whole number</source>
   <translation>["%1" ïš ñö whölé ñümbér~~~~~~~~]</translation>
  </message>
  <message>
   <source>its lower end is above its upper end</source>
   <translation>[ïtš löwér éñd ïš ábövé ïtš üppér éñd~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>"%1" is no date</source>
   <translation>["%1" ïš ñö dáté~~~~]</translation>
  </message>
  <message>
   <source>"%1" is neither true nor false</source>
   <translation>["%1" ïš ñéïthér trüé ñör fálšé~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>it takes at most %1 values</source>
   <translation>[ït tákéš át möšt %1 válüéš~~~~~~~~~]</translation>
  </message>
  <message>
   <source>%1 has no filter "%2" for %3.</source>
   <translation>[%1 háš ñö fïltér "%2" för %3.~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Remove it; see the list of filters of this provider.</source>
   <translation>[Rémövé ït; šéé thé lïšt öf fïltérš öf thïš prövïdér.~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>%1 needs "%2".</source>
   <translation>[%1 ñéédš "%2".~~~~]</translation>
  </message>
  <message>
   <source>Fill it in, then search again.</source>
   <translation>[Fïll ït ïñ, théñ šéárçh ágáïñ.~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The filter "%1" of %2 cannot be used: %3.</source>
   <translation>[Thé fïltér "%1" öf %2 çáññöt bé üšéd: %3.~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Change it, then search again.</source>
   <translation>[Çháñgé ït, théñ šéárçh ágáïñ.~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>%1 needs one of %2.</source>
   <translation>[%1 ñéédš öñé öf %2.~~~~~~]</translation>
  </message>
  <message>
   <source>%1 takes only one of %2.</source>
   <translation>[%1 tákéš öñlý öñé öf %2.~~~~~~~~]</translation>
  </message>
  <message>
   <source>Give exactly one of them, then search again.</source>
   <translation>[Gïvé éxáçtlý öñé öf thém, théñ šéárçh ágáïñ.~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>the path "%1" cannot be read</source>
   <translation>[thé páth "%1" çáññöt bé réád~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The list is written in an encoding that cannot be told for certain.</source>
   <translation>[Thé lïšt ïš wrïttéñ ïñ áñ éñçödïñg thát çáññöt bé töld för çértáïñ.~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Nothing was imported.</source>
   <translation>[Ñöthïñg wáš ïmpörtéd.~~~~~~~]</translation>
  </message>
  <message>
   <source>Save it as "CSV UTF-8" and import it again.</source>
   <translation>[Šávé ït áš "ÇŠV ÛTF-8" áñd ïmpört ït ágáïñ.~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>It holds characters that are not %1.</source>
   <translation>[Ît höldš çháráçtérš thát áré ñöt %1.~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>A cell is larger than 1 MiB.</source>
   <translation>[Å çéll ïš lárgér tháñ 1 MïB.~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>A quote is never closed, or something follows a closed one.</source>
   <translation>[Å qüöté ïš ñévér çlöšéd, ör šöméthïñg föllöwš á çlöšéd öñé.~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Column %1</source>
   <translation>[Çölümñ %1~~]</translation>
  </message>
  <message>
   <source>The list %1 cannot be opened: %2.</source>
   <translation>[Thé lïšt %1 çáññöt bé öpéñéd: %2.~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Check that the file is there and that you may read it.</source>
   <translation>[Çhéçk thát thé fïlé ïš théré áñd thát ýöü máý réád ït.~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The list %1 is larger than 512 MiB.</source>
   <translation>[Thé lïšt %1 ïš lárgér tháñ 512 MïB.~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Split it into several files.</source>
   <translation>[Šplït ït ïñtö šévérál fïléš.~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The first line of the list %1 has no column headings.</source>
   <translation>[Thé fïršt lïñé öf thé lïšt %1 háš ñö çölümñ héádïñgš.~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Add a first line that names the columns, then import it again.</source>
   <translation>[Ådd á fïršt lïñé thát ñáméš thé çölümñš, théñ ïmpört ït ágáïñ.~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The list %1 has more than %2 columns.</source>
   <translation>[Thé lïšt %1 háš möré tháñ %2 çölümñš.~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Remove the columns that are not needed.</source>
   <translation>[Rémövé thé çölümñš thát áré ñöt ñéédéd.~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>country chosen for the whole list</source>
   <translation>[çöüñtrý çhöšéñ för thé whölé lïšt~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The list has more than 2,000,000 rows.</source>
   <translation>[Thé lïšt háš möré tháñ 2,000,000 röwš.~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The import was stopped.</source>
   <translation>[Thé ïmpört wáš štöppéd.~~~~~~~~]</translation>
  </message>
  <message>
   <source>Start it again when you want to.</source>
   <translation>[Štárt ït ágáïñ whéñ ýöü wáñt tö.~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>It has %1 cells where the heading has %2.</source>
   <translation>[Ît háš %1 çéllš whéré thé héádïñg háš %2.~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>It names neither a person nor a company.</source>
   <translation>[Ît ñáméš ñéïthér á péršöñ ñör á çömpáñý.~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The provider file %1 cannot be used (line %2): %3</source>
   <translation>[Thé prövïdér fïlé %1 çáññöt bé üšéd (lïñé %2): %3~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The provider file %1 cannot be used (line %2, %4): %3</source>
   <translation>[Thé prövïdér fïlé %1 çáññöt bé üšéd (lïñé %2, %4): %3~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The other providers are available.</source>
   <translation>[Thé öthér prövïdérš áré áváïláblé.~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Mend the file at that place and reload the providers.</source>
   <translation>[Méñd thé fïlé át thát pláçé áñd rélöád thé prövïdérš.~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>It is larger than 1 MiB.</source>
   <translation>[Ît ïš lárgér tháñ 1 MïB.~~~~~~~~]</translation>
  </message>
  <message>
   <source>"%1" is no regular expression: %2.</source>
   <translation>["%1" ïš ñö régülár éxpréššïöñ: %2.~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>There is no field "%1".</source>
   <translation>[Théré ïš ñö fïéld "%1".~~~~~~~~]</translation>
  </message>
  <message>
   <source>There is no surface "%1".</source>
   <translation>[Théré ïš ñö šürfáçé "%1".~~~~~~~~]</translation>
  </message>
  <message>
   <source>It must name its surface: there are several and none is called "main".</source>
   <translation>[Ît müšt ñámé ïtš šürfáçé: théré áré šévérál áñd ñöñé ïš çálléd "máïñ".~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Two filters are called "%1".</source>
   <translation>[Twö fïltérš áré çálléd "%1".~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>A choice stands twice.</source>
   <translation>[Å çhöïçé štáñdš twïçé.~~~~~~~]</translation>
  </message>
  <message>
   <source>The group "%1" has one filter only.</source>
   <translation>[Thé gröüp "%1" háš öñé fïltér öñlý.~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>There is no template keyword "%1".</source>
   <translation>[Théré ïš ñö témpláté kéýwörd "%1".~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>"%1" is no regular expression.</source>
   <translation>["%1" ïš ñö régülár éxpréššïöñ.~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>"%1" is used, but the operation has no paging.</source>
   <translation>["%1" ïš üšéd, büt thé öpérátïöñ háš ñö págïñg.~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>There is no "%1".</source>
   <translation>[Théré ïš ñö "%1".~~~~~]</translation>
  </message>
  <message>
   <source>"%1" is not among the poll's vars.</source>
   <translation>["%1" ïš ñöt ámöñg thé pöll'š várš.~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>There is no value called "%1".</source>
   <translation>[Théré ïš ñö válüé çálléd "%1".~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>There is no filter "%1".</source>
   <translation>[Théré ïš ñö fïltér "%1".~~~~~~~~]</translation>
  </message>
  <message>
   <source>The filter "%1" has no part "%2".</source>
   <translation>[Thé fïltér "%1" háš ñö párt "%2".~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The filter "%1" is offered but never sent.</source>
   <translation>[Thé fïltér "%1" ïš öfféréd büt ñévér šéñt.~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The request never sends "%1".</source>
   <translation>[Thé réqüéšt ñévér šéñdš "%1".~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>A cursor needs "next".</source>
   <translation>[Å çüršör ñéédš "ñéxt".~~~~~~~]</translation>
  </message>
  <message>
   <source>The default page size is outside min and max.</source>
   <translation>[Thé défáült págé šïžé ïš öütšïdé mïñ áñd máx.~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>A paid call must have a body ("body": {}), or it could leave twice.</source>
   <translation>[Å páïd çáll müšt hávé á bödý ("bödý": {}), ör ït çöüld léávé twïçé.~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The lowest price is higher than the highest.</source>
   <translation>[Thé löwéšt prïçé ïš hïghér tháñ thé hïghéšt.~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>A price per block needs the size of a block.</source>
   <translation>[Å prïçé pér blöçk ñéédš thé šïžé öf á blöçk.~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>It maps no field.</source>
   <translation>[Ît mápš ñö fïéld.~~~~~]</translation>
  </message>
  <message>
   <source>There is no map "%1".</source>
   <translation>[Théré ïš ñö máp "%1".~~~~~~~]</translation>
  </message>
  <message>
   <source>It needs a credential, but the manifest describes none.</source>
   <translation>[Ît ñéédš á çrédéñtïál, büt thé máñïféšt déšçrïbéš ñöñé.~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The credential has no part "%1".</source>
   <translation>[Thé çrédéñtïál háš ñö párt "%1".~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>A provider in use needs at least one operation.</source>
   <translation>[Å prövïdér ïñ üšé ñéédš át léášt öñé öpérátïöñ.~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>A provider cannot be another name of itself.</source>
   <translation>[Å prövïdér çáññöt bé áñöthér ñámé öf ïtšélf.~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Two operations are called "%1".</source>
   <translation>[Twö öpérátïöñš áré çálléd "%1".~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The provider file %1 cannot be read: %2.</source>
   <translation>[Thé prövïdér fïlé %1 çáññöt bé réád: %2.~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Check that you may read the file, then reload the providers.</source>
   <translation>[Çhéçk thát ýöü máý réád thé fïlé, théñ rélöád thé prövïdérš.~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The provider files %1 and %2 have the same id "%3".</source>
   <translation>[Thé prövïdér fïléš %1 áñd %2 hávé thé šámé ïd "%3".~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The first of them is used.</source>
   <translation>[Thé fïršt öf thém ïš üšéd.~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Give one of them another id or remove it.</source>
   <translation>[Gïvé öñé öf thém áñöthér ïd ör rémövé ït.~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>There is no provider called "%1".</source>
   <translation>[Théré ïš ñö prövïdér çálléd "%1".~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Choose one of the listed providers, or add its file to the providers folder.</source>
   <translation>[Çhööšé öñé öf thé lïštéd prövïdérš, ör ádd ïtš fïlé tö thé prövïdérš földér.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The built-in description of provider files cannot be used: %1.</source>
   <translation>[Thé büïlt-ïñ déšçrïptïöñ öf prövïdér fïléš çáññöt bé üšéd: %1.~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Install Leadline again.</source>
   <translation>[Îñštáll Léádlïñé ágáïñ.~~~~~~~~]</translation>
  </message>
  <message>
   <source>it is missing</source>
   <translation>[ït ïš mïššïñg~~~~]</translation>
  </message>
  <message>
   <source>It does not fit.</source>
   <translation>[Ît döéš ñöt fït.~~~~~]</translation>
  </message>
  <message>
   <source>%1 shows no more than %2 records of one search.</source>
   <translation>[%1 šhöwš ñö möré tháñ %2 réçördš öf öñé šéárçh.~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The position "%1" in the results of %2 cannot be read.</source>
   <translation>[Thé pöšïtïöñ "%1" ïñ thé réšültš öf %2 çáññöt bé réád.~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Narrow the search with more filters.</source>
   <translation>[Ñárröw thé šéárçh wïth möré fïltérš.~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source> or </source>
   <translation>[ ör ]</translation>
  </message>
  <message>
   <source>; and </source>
   <translation>[; áñd ~]</translation>
  </message>
  <message>
   <source>%1 cannot do "%2" in this way.</source>
   <translation>[%1 çáññöt dö "%2" ïñ thïš wáý.~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Choose something the provider offers.</source>
   <translation>[Çhööšé šöméthïñg thé prövïdér öfférš.~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>%1 cannot look up %2: it needs %3.</source>
   <translation>[%1 çáññöt löök üp %2: ït ñéédš %3.~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Nothing was sent and no credit was spent.</source>
   <translation>[Ñöthïñg wáš šéñt áñd ñö çrédït wáš špéñt.~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Fill in what is missing, then try again.</source>
   <translation>[Fïll ïñ whát ïš mïššïñg, théñ trý ágáïñ.~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>A value that is needed is not known (%1) while %2.</source>
   <translation>[Å válüé thát ïš ñéédéd ïš ñöt kñöwñ (%1) whïlé %2.~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Fill in that value, then try again.</source>
   <translation>[Fïll ïñ thát válüé, théñ trý ágáïñ.~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>the provider says so</source>
   <translation>[thé prövïdér šáýš šö~~~~~~]</translation>
  </message>
  <message>
   <source>%1: %2 masked values were left out.</source>
   <translation>[%1: %2 máškéd válüéš wéré léft öüt.~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>reading its records</source>
   <translation>[réádïñg ïtš réçördš~~~~~~]</translation>
  </message>
 </context>
 <context>
  <name>leadline::Sandbox</name>
  <message>
   <source>The fault "%1" cannot be switched on: %2.</source>
   <translation>[Thé fáült "%1" çáññöt bé šwïtçhéd öñ: %2.~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The sandbox goes on as it was.</source>
   <translation>[Thé šáñdböx göéš öñ áš ït wáš.~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Write switches as 429=0.1,slow=300; known names are %1.</source>
   <translation>[Wrïté šwïtçhéš áš 429=0.1,šlöw=300; kñöwñ ñáméš áré %1.~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>there is no such switch</source>
   <translation>[théré ïš ñö šüçh šwïtçh~~~~~~~~]</translation>
  </message>
  <message>
   <source>it is named twice</source>
   <translation>[ït ïš ñáméd twïçé~~~~~]</translation>
  </message>
  <message>
   <source>it needs a number after "="</source>
   <translation>[ït ñéédš á ñümbér áftér "="~~~~~~~~~]</translation>
  </message>
  <message>
   <source>a probability lies between 0 and 1</source>
   <translation>[á pröbábïlïtý lïéš bétwééñ 0 áñd 1~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>a delay is a whole number of milliseconds up to %1</source>
   <translation>[á déláý ïš á whölé ñümbér öf mïllïšéçöñdš üp tö %1~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The sandbox could not start: port %1 of this computer is already in use.</source>
   <translation>[Thé šáñdböx çöüld ñöt štárt: pört %1 öf thïš çömpütér ïš álréádý ïñ üšé.~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Nothing else has changed.</source>
   <translation>[Ñöthïñg élšé háš çháñgéd.~~~~~~~~]</translation>
  </message>
  <message>
   <source>Choose another port, or let the sandbox pick a free one.</source>
   <translation>[Çhööšé áñöthér pört, ör lét thé šáñdböx pïçk á fréé öñé.~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
 </context>
 <context>
  <name>leadline::Secrets</name>
  <message>
   <source>The key or password is not where keys are kept.</source>
   <translation>[Thé kéý ör páššwörd ïš ñöt whéré kéýš áré képt.~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The connection itself is unchanged.</source>
   <translation>[Thé çöññéçtïöñ ïtšélf ïš üñçháñgéd.~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>If it was there before, unlock the keychain and try again; otherwise enter it in Setup.</source>
   <translation>[Îf ït wáš théré béföré, üñlöçk thé kéýçháïñ áñd trý ágáïñ; öthérwïšé éñtér ït ïñ Šétüp.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The key or password is too long to be kept: %1 bytes, at most %2.</source>
   <translation>[Thé kéý ör páššwörd ïš töö löñg tö bé képt: %1 býtéš, át möšt %2.~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The one kept before is unchanged.</source>
   <translation>[Thé öñé képt béföré ïš üñçháñgéd.~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Check that only the key itself was pasted.</source>
   <translation>[Çhéçk thát öñlý thé kéý ïtšélf wáš páštéd.~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The system keychain did not answer; it may be locked.</source>
   <translation>[Thé šýštém kéýçháïñ dïd ñöt áñšwér; ït máý bé löçkéd.~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The system keychain is locked or refused: %1.</source>
   <translation>[Thé šýštém kéýçháïñ ïš löçkéd ör réfüšéd: %1.~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Nothing was sent, and what the keychain holds is unchanged.</source>
   <translation>[Ñöthïñg wáš šéñt, áñd whát thé kéýçháïñ höldš ïš üñçháñgéd.~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Unlock the keychain (a window of the system may be waiting), then try again.</source>
   <translation>[Ûñlöçk thé kéýçháïñ (á wïñdöw öf thé šýštém máý bé wáïtïñg), théñ trý ágáïñ.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>There is no usable keychain on this machine: %1.</source>
   <translation>[Théré ïš ñö üšáblé kéýçháïñ öñ thïš máçhïñé: %1.~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Nothing was stored anywhere else.</source>
   <translation>[Ñöthïñg wáš štöréd áñýwhéré élšé.~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Start the keyring service of your desktop, or choose a passphrase file or this session only in Setup.</source>
   <translation>[Štárt thé kéýrïñg šérvïçé öf ýöür déšktöp, ör çhööšé á páššphrášé fïlé ör thïš šéššïöñ öñlý ïñ Šétüp.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>system keychain</source>
   <translation>[šýštém kéýçháïñ~~~~]</translation>
  </message>
  <message>
   <source>what was stored did not come back the same</source>
   <translation>[whát wáš štöréd dïd ñöt çömé báçk thé šámé~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>the entry is still there after removing it</source>
   <translation>[thé éñtrý ïš štïll théré áftér rémövïñg ït~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>this session only</source>
   <translation>[thïš šéššïöñ öñlý~~~~~]</translation>
  </message>
  <message>
   <source>The passphrase file %1 is damaged: %2.</source>
   <translation>[Thé páššphrášé fïlé %1 ïš dámágéd: %2.~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The file was left as it is.</source>
   <translation>[Thé fïlé wáš léft áš ït ïš.~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Restore it from a backup, or move it away and enter the keys again in Setup.</source>
   <translation>[Réštöré ït fröm á báçküp, ör mövé ït áwáý áñd éñtér thé kéýš ágáïñ ïñ Šétüp.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The passphrase does not open the file %1.</source>
   <translation>[Thé páššphrášé döéš ñöt öpéñ thé fïlé %1.~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Enter the passphrase again; it cannot be recovered.</source>
   <translation>[Éñtér thé páššphrášé ágáïñ; ït çáññöt bé réçövéréd.~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The passphrase file %1 cannot be read or written: %2.</source>
   <translation>[Thé páššphrášé fïlé %1 çáññöt bé réád ör wrïttéñ: %2.~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>What it held before is unchanged.</source>
   <translation>[Whát ït héld béföré ïš üñçháñgéd.~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Check the folder and the free space, then try again.</source>
   <translation>[Çhéçk thé földér áñd thé fréé špáçé, théñ trý ágáïñ.~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The encryption library refused a step.</source>
   <translation>[Thé éñçrýptïöñ lïbrárý réfüšéd á štép.~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The passphrase file is unchanged.</source>
   <translation>[Thé páššphrášé fïlé ïš üñçháñgéd.~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Free some memory, then try again.</source>
   <translation>[Fréé šömé mémörý, théñ trý ágáïñ.~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>it is cut or not one of ours</source>
   <translation>[ït ïš çüt ör ñöt öñé öf öürš~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>its beginning was changed</source>
   <translation>[ïtš bégïññïñg wáš çháñgéd~~~~~~~~]</translation>
  </message>
  <message>
   <source>it is of a version this program does not know</source>
   <translation>[ït ïš öf á véršïöñ thïš prögrám döéš ñöt kñöw~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>its key parameters are out of bounds</source>
   <translation>[ïtš kéý párámétérš áré öüt öf böüñdš~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>it is too large</source>
   <translation>[ït ïš töö lárgé~~~~]</translation>
  </message>
  <message>
   <source>its content was changed</source>
   <translation>[ïtš çöñtéñt wáš çháñgéd~~~~~~~~]</translation>
  </message>
  <message>
   <source>its entries do not add up</source>
   <translation>[ïtš éñtrïéš dö ñöt ádd üp~~~~~~~~]</translation>
  </message>
  <message>
   <source>it would be larger than 1 MiB</source>
   <translation>[ït wöüld bé lárgér tháñ 1 MïB~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>another program is changing it, or its folder is read-only</source>
   <translation>[áñöthér prögrám ïš çháñgïñg ït, ör ïtš földér ïš réád-öñlý~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>what was written did not come back</source>
   <translation>[whát wáš wrïttéñ dïd ñöt çömé báçk~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>passphrase file</source>
   <translation>[páššphrášé fïlé~~~~]</translation>
  </message>
 </context>
 <context>
  <name>leadline::Store</name>
  <message>
   <source>There is no connection named "%1".</source>
   <translation>[Théré ïš ñö çöññéçtïöñ ñáméd "%1".~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Nothing was changed.</source>
   <translation>[Ñöthïñg wáš çháñgéd.~~~~~~]</translation>
  </message>
  <message>
   <source>Check the name, or add the connection in Setup.</source>
   <translation>[Çhéçk thé ñámé, ör ádd thé çöññéçtïöñ ïñ Šétüp.~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The contact is no longer in the worklist.</source>
   <translation>[Thé çöñtáçt ïš ñö löñgér ïñ thé wörklïšt.~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The other contacts are unchanged.</source>
   <translation>[Thé öthér çöñtáçtš áré üñçháñgéd.~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Load the worklist again.</source>
   <translation>[Löád thé wörklïšt ágáïñ.~~~~~~~~]</translation>
  </message>
  <message>
   <source>The database library did not accept the setting %1=%2 (it says %3).</source>
   <translation>[Thé dátábášé lïbrárý dïd ñöt áççépt thé šéttïñg %1=%2 (ït šáýš %3).~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Keep the workspace on a local disk and use the SQLite library Leadline came with.</source>
   <translation>[Kéép thé wörkšpáçé öñ á löçál dïšk áñd üšé thé ŠQLïté lïbrárý Léádlïñé çámé wïth.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The workspace %1 was altered outside Leadline (%2).</source>
   <translation>[Thé wörkšpáçé %1 wáš áltéréd öütšïdé Léádlïñé (%2).~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The file was left as it is.</source>
   <translation>[Thé fïlé wáš léft áš ït ïš.~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Copy it aside, then restore a backup.</source>
   <translation>[Çöpý ït ášïdé, théñ réštöré á báçküp.~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The workspace %1 is damaged: %2.</source>
   <translation>[Thé wörkšpáçé %1 ïš dámágéd: %2.~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The file was left as it is; HaloPSA is not affected.</source>
   <translation>[Thé fïlé wáš léft áš ït ïš; HálöPŠÅ ïš ñöt áfféçtéd.~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Copy the file with its -wal file aside, then restore a backup.</source>
   <translation>[Çöpý thé fïlé wïth ïtš -wál fïlé ášïdé, théñ réštöré á báçküp.~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The workspace %1 cannot be opened: %2.</source>
   <translation>[Thé wörkšpáçé %1 çáññöt bé öpéñéd: %2.~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Check that the file is there and may be read and written.</source>
   <translation>[Çhéçk thát thé fïlé ïš théré áñd máý bé réád áñd wrïttéñ.~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The workspace %1 was made by a newer Leadline (format %2).</source>
   <translation>[Thé wörkšpáçé %1 wáš mádé bý á ñéwér Léádlïñé (förmát %2).~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Update Leadline, then open it again.</source>
   <translation>[Ûpdáté Léádlïñé, théñ öpéñ ït ágáïñ.~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Database file: %1.</source>
   <translation>[Dátábášé fïlé: %1.~~~~~~]</translation>
  </message>
  <message>
   <source>Row %1 of %2 points to a row of %3 that is gone.</source>
   <translation>[Röw %1 öf %2 pöïñtš tö á röw öf %3 thát ïš göñé.~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>%1 is not a Leadline workspace.</source>
   <translation>[%1 ïš ñöt á Léádlïñé wörkšpáçé.~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Choose another file or a new name.</source>
   <translation>[Çhööšé áñöthér fïlé ör á ñéw ñámé.~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The workspace %1 or its folder is read-only.</source>
   <translation>[Thé wörkšpáçé %1 ör ïtš földér ïš réád-öñlý.~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Make the file and its folder writable, then try again.</source>
   <translation>[Máké thé fïlé áñd ïtš földér wrïtáblé, théñ trý ágáïñ.~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>it is not a file</source>
   <translation>[ït ïš ñöt á fïlé~~~~~]</translation>
  </message>
  <message>
   <source>Choose another name.</source>
   <translation>[Çhööšé áñöthér ñámé.~~~~~~]</translation>
  </message>
  <message>
   <source>it is on a network drive</source>
   <translation>[ït ïš öñ á ñétwörk drïvé~~~~~~~~]</translation>
  </message>
  <message>
   <source>Keep the workspace on a local disk.</source>
   <translation>[Kéép thé wörkšpáçé öñ á löçál dïšk.~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Check that you may read the file, then try again.</source>
   <translation>[Çhéçk thát ýöü máý réád thé fïlé, théñ trý ágáïñ.~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>it is empty</source>
   <translation>[ït ïš émptý~~~]</translation>
  </message>
  <message>
   <source>it does not begin like one</source>
   <translation>[ït döéš ñöt bégïñ lïké öñé~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The workspace %1 was made by a newer Leadline (format %2; this program knows %3).</source>
   <translation>[Thé wörkšpáçé %1 wáš mádé bý á ñéwér Léádlïñé (förmát %2; thïš prögrám kñöwš %3).~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>its end is missing</source>
   <translation>[ïtš éñd ïš mïššïñg~~~~~~]</translation>
  </message>
  <message>
   <source>its folder does not exist</source>
   <translation>[ïtš földér döéš ñöt éxïšt~~~~~~~~]</translation>
  </message>
  <message>
   <source>Make the folder, then try again.</source>
   <translation>[Máké thé földér, théñ trý ágáïñ.~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>only its -wal file is left, the file itself is gone</source>
   <translation>[öñlý ïtš -wál fïlé ïš léft, thé fïlé ïtšélf ïš göñé~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>another Leadline is making it</source>
   <translation>[áñöthér Léádlïñé ïš mákïñg ït~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Try again in a moment.</source>
   <translation>[Trý ágáïñ ïñ á möméñt.~~~~~~~]</translation>
  </message>
  <message>
   <source>Check the folder, then try again.</source>
   <translation>[Çhéçk thé földér, théñ trý ágáïñ.~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>it could not be given its name</source>
   <translation>[ït çöüld ñöt bé gïvéñ ïtš ñámé~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Ticket %1 is not on the board.</source>
   <translation>[Tïçkét %1 ïš ñöt öñ thé böárd.~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Pull from HaloPSA; the ticket may have been removed there.</source>
   <translation>[Püll fröm HálöPŠÅ; thé tïçkét máý hávé bééñ rémövéd théré.~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The workspace cannot be brought to the new version: after %1 a row of table %2 points to nothing.</source>
   <translation>[Thé wörkšpáçé çáññöt bé bröüght tö thé ñéw véršïöñ: áftér %1 á röw öf táblé %2 pöïñtš tö ñöthïñg.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The workspace is as it was.</source>
   <translation>[Thé wörkšpáçé ïš áš ït wáš.~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Keep using the version before, and report this with the name of the table.</source>
   <translation>[Kéép üšïñg thé véršïöñ béföré, áñd répört thïš wïth thé ñámé öf thé táblé.~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The schema file %1 is missing in the program.</source>
   <translation>[Thé šçhémá fïlé %1 ïš mïššïñg ïñ thé prögrám.~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Install Leadline again.</source>
   <translation>[Îñštáll Léádlïñé ágáïñ.~~~~~~~~]</translation>
  </message>
  <message>
   <source>An operation may not go from %1 to %2.</source>
   <translation>[Åñ öpérátïöñ máý ñöt gö fröm %1 tö %2.~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The operation is unchanged.</source>
   <translation>[Thé öpérátïöñ ïš üñçháñgéd.~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Please report this defect.</source>
   <translation>[Pléášé répört thïš déféçt.~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Operation %1 is no longer %2: something else changed it.</source>
   <translation>[Øpérátïöñ %1 ïš ñö löñgér %2: šöméthïñg élšé çháñgéd ït.~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Nothing was changed by this step.</source>
   <translation>[Ñöthïñg wáš çháñgéd bý thïš štép.~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Read the outbox again, then go on.</source>
   <translation>[Réád thé öütböx ágáïñ, théñ gö öñ.~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Operation %1 was sent before, so it cannot be withdrawn while it waits.</source>
   <translation>[Øpérátïöñ %1 wáš šéñt béföré, šö ït çáññöt bé wïthdráwñ whïlé ït wáïtš.~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>It goes on as planned.</source>
   <translation>[Ît göéš öñ áš pláññéd.~~~~~~~]</translation>
  </message>
  <message>
   <source>Let it finish; afterwards the change can be undone in HaloPSA.</source>
   <translation>[Lét ït fïñïšh; áftérwárdš thé çháñgé çáñ bé üñdöñé ïñ HálöPŠÅ.~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>There is no operation %1 in the outbox.</source>
   <translation>[Théré ïš ñö öpérátïöñ %1 ïñ thé öütböx.~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Read the outbox again.</source>
   <translation>[Réád thé öütböx ágáïñ.~~~~~~~]</translation>
  </message>
  <message>
   <source>An operation names no record: it has neither external key nor HaloPSA number.</source>
   <translation>[Åñ öpérátïöñ ñáméš ñö réçörd: ït háš ñéïthér éxtérñál kéý ñör HálöPŠÅ ñümbér.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Nothing was queued.</source>
   <translation>[Ñöthïñg wáš qüéüéd.~~~~~~]</translation>
  </message>
  <message>
   <source>Operation %1 is being sent, but no attempt was written.</source>
   <translation>[Øpérátïöñ %1 ïš béïñg šéñt, büt ñö áttémpt wáš wrïttéñ.~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Operation %1 has an attempt, but counts as never sent.</source>
   <translation>[Øpérátïöñ %1 háš áñ áttémpt, büt çöüñtš áš ñévér šéñt.~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Operation %1 may have been sent, but counts as never sent.</source>
   <translation>[Øpérátïöñ %1 máý hávé bééñ šéñt, büt çöüñtš áš ñévér šéñt.~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Operation %1 was replaced although it had been sent.</source>
   <translation>[Øpérátïöñ %1 wáš répláçéd álthöügh ït hád bééñ šéñt.~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Operation %1 created a record, but its HaloPSA number is missing.</source>
   <translation>[Øpérátïöñ %1 çréátéd á réçörd, büt ïtš HálöPŠÅ ñümbér ïš mïššïñg.~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The record of operation %1 was created %2 times.</source>
   <translation>[Thé réçörd öf öpérátïöñ %1 wáš çréátéd %2 tïméš.~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The record of operation %1 has %2 operations on their way at once.</source>
   <translation>[Thé réçörd öf öpérátïöñ %1 háš %2 öpérátïöñš öñ théïr wáý át öñçé.~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The record of operation %1 has %2 operations with one place in the order.</source>
   <translation>[Thé réçörd öf öpérátïöñ %1 háš %2 öpérátïöñš wïth öñé pláçé ïñ thé ördér.~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Operation %1 was carried out before operation %2, which was made earlier.</source>
   <translation>[Øpérátïöñ %1 wáš çárrïéd öüt béföré öpérátïöñ %2, whïçh wáš mádé éárlïér.~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>There is nothing recorded for the run %1.</source>
   <translation>[Théré ïš ñöthïñg réçördéd för thé rüñ %1.~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Choose a run from the history in Sync.</source>
   <translation>[Çhööšé á rüñ fröm thé hïštörý ïñ Šýñç.~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>A workspace connection was used from a foreign thread.</source>
   <translation>[Å wörkšpáçé çöññéçtïöñ wáš üšéd fröm á föréïgñ thréád.~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>A step was skipped because an earlier step of the same change failed.</source>
   <translation>[Å štép wáš škïppéd béçáüšé áñ éárlïér štép öf thé šámé çháñgé fáïléd.~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Nothing of the change was kept.</source>
   <translation>[Ñöthïñg öf thé çháñgé wáš képt.~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>See the earlier message, then try again.</source>
   <translation>[Šéé thé éárlïér méššágé, théñ trý ágáïñ.~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Close other programs that use the workspace file, then try again.</source>
   <translation>[Çlöšé öthér prögrámš thát üšé thé wörkšpáçé fïlé, théñ trý ágáïñ.~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Everything saved before this is unchanged.</source>
   <translation>[Évérýthïñg šávéd béföré thïš ïš üñçháñgéd.~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The workspace could not be written: %1.</source>
   <translation>[Thé wörkšpáçé çöüld ñöt bé wrïttéñ: %1.~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The workspace file is damaged: %1.</source>
   <translation>[Thé wörkšpáçé fïlé ïš dámágéd: %1.~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The workspace refused a statement: %1.</source>
   <translation>[Thé wörkšpáçé réfüšéd á štátéméñt: %1.~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Nothing was changed by it.</source>
   <translation>[Ñöthïñg wáš çháñgéd bý ït.~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The key of the do-not-contact list is missing.</source>
   <translation>[Thé kéý öf thé dö-ñöt-çöñtáçt lïšt ïš mïššïñg.~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The list is unchanged and nobody on it was contacted.</source>
   <translation>[Thé lïšt ïš üñçháñgéd áñd ñöbödý öñ ït wáš çöñtáçtéd.~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Unlock the keychain, then try again.</source>
   <translation>[Ûñlöçk thé kéýçháïñ, théñ trý ágáïñ.~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>A change was not begun because an earlier part of it failed.</source>
   <translation>[Å çháñgé wáš ñöt bégüñ béçáüšé áñ éárlïér párt öf ït fáïléd.~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>A change was taken back because a part of it failed.</source>
   <translation>[Å çháñgé wáš tákéñ báçk béçáüšé á párt öf ït fáïléd.~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Another Leadline works with the workspace %1.</source>
   <translation>[Åñöthér Léádlïñé wörkš wïth thé wörkšpáçé %1.~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Another Leadline (process %2) works with the workspace %1.</source>
   <translation>[Åñöthér Léádlïñé (pröçéšš %2) wörkš wïth thé wörkšpáçé %1.~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The other one goes on; nothing was changed.</source>
   <translation>[Thé öthér öñé göéš öñ; ñöthïñg wáš çháñgéd.~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Use the other window, or close it and try again.</source>
   <translation>[Ûšé thé öthér wïñdöw, ör çlöšé ït áñd trý ágáïñ.~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The lock file %1 cannot be written: %2.</source>
   <translation>[Thé löçk fïlé %1 çáññöt bé wrïttéñ: %2.~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Make the folder of the workspace writable, then try again.</source>
   <translation>[Máké thé földér öf thé wörkšpáçé wrïtáblé, théñ trý ágáïñ.~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>permission denied</source>
   <translation>[pérmïššïöñ déñïéd~~~~~]</translation>
  </message>
 </context>
 <context>
  <name>leadline::Sync</name>
  <message>
   <source>Nothing was sent.</source>
   <translation>[Ñöthïñg wáš šéñt.~~~~~]</translation>
  </message>
  <message>
   <source>This plan was made for %1, not for %2.</source>
   <translation>[Thïš pláñ wáš mádé för %1, ñöt för %2.~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Make a new plan for this connection.</source>
   <translation>[Máké á ñéw pláñ för thïš çöññéçtïöñ.~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>This plan was read from HaloPSA at %1 and is too old to trust.</source>
   <translation>[Thïš pláñ wáš réád fröm HálöPŠÅ át %1 áñd ïš töö öld tö trüšt.~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Make the plan again; it takes seconds.</source>
   <translation>[Máké thé pláñ ágáïñ; ït tákéš šéçöñdš.~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The plan holds no chosen change.</source>
   <translation>[Thé pláñ höldš ñö çhöšéñ çháñgé.~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Tick at least one row, or look at the reasons beside the rows.</source>
   <translation>[Tïçk át léášt öñé röw, ör löök át thé réášöñš béšïdé thé röwš.~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Stopped before it was sent.</source>
   <translation>[Štöppéd béföré ït wáš šéñt.~~~~~~~~~]</translation>
  </message>
  <message>
   <source>waiting for HaloPSA</source>
   <translation>[wáïtïñg för HálöPŠÅ~~~~~~]</translation>
  </message>
  <message>
   <source>%1 created, %2 updated, %3 moved, %4 refused, %5 waiting or unknown</source>
   <translation>[%1 çréátéd, %2 üpdátéd, %3 mövéd, %4 réfüšéd, %5 wáïtïñg ör üñkñöwñ~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>This person is on the do-not-contact list and is never pushed.</source>
   <translation>[Thïš péršöñ ïš öñ thé dö-ñöt-çöñtáçt lïšt áñd ïš ñévér püšhéd.~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>HaloPSA record #%1 is marked Do Not Contact; nothing is sent.</source>
   <translation>[HálöPŠÅ réçörd #%1 ïš márkéd Dö Ñöt Çöñtáçt; ñöthïñg ïš šéñt.~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>May be the same as another record (%1). Decide in Work before pushing.</source>
   <translation>[Máý bé thé šámé áš áñöthér réçörd (%1). Déçïdé ïñ Wörk béföré püšhïñg.~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Already in HaloPSA as #%1 in status %2, which people work on by hand.</source>
   <translation>[Ålréádý ïñ HálöPŠÅ áš #%1 ïñ štátüš %2, whïçh péöplé wörk öñ bý háñd.~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Already in HaloPSA as #%1; it holds everything that is known.</source>
   <translation>[Ålréádý ïñ HálöPŠÅ áš #%1; ït höldš évérýthïñg thát ïš kñöwñ.~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Has the same e-mail address as %1, which this plan already creates.</source>
   <translation>[Háš thé šámé é-máïl áddréšš áš %1, whïçh thïš pláñ álréádý çréátéš.~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Type</source>
   <translation>[Týpé]</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>[Štátüš~]</translation>
  </message>
  <message>
   <source>External key</source>
   <translation>[Éxtérñál kéý~~~]</translation>
  </message>
  <message>
   <source>Cannot move to %1 yet: %2.</source>
   <translation>[Çáññöt mövé tö %1 ýét: %2.~~~~~~~~~]</translation>
  </message>
  <message>
   <source>It is there already.</source>
   <translation>[Ît ïš théré álréádý.~~~~~~]</translation>
  </message>
  <message>
   <source>HaloPSA does not allow the status %1 for the ticket type %2.</source>
   <translation>[HálöPŠÅ döéš ñöt állöw thé štátüš %1 för thé tïçkét týpé %2.~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The tenant has no field %1. Provision it first.</source>
   <translation>[Thé téñáñt háš ñö fïéld %1. Prövïšïöñ ït fïršt.~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>There is no status "%1" in the pipeline.</source>
   <translation>[Théré ïš ñö štátüš "%1" ïñ thé pïpélïñé.~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>HaloPSA record #%1 is not on the board. Pull and try again.</source>
   <translation>[HálöPŠÅ réçörd #%1 ïš ñöt öñ thé böárd. Püll áñd trý ágáïñ.~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Push %1 changes to %2</source>
   <translation>[Püšh %1 çháñgéš tö %2~~~~~~~]</translation>
  </message>
  <message>
   <source>Move %1 records in %2</source>
   <translation>[Mövé %1 réçördš ïñ %2~~~~~~~]</translation>
  </message>
  <message>
   <source>Not chosen.</source>
   <translation>[Ñöt çhöšéñ.~~~]</translation>
  </message>
  <message>
   <source>HaloPSA stored a different value for: %1.</source>
   <translation>[HálöPŠÅ štöréd á dïfféréñt válüé för: %1.~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Stopped: HaloPSA refused %1 records in a row for the same reason. %2</source>
   <translation>[Štöppéd: HálöPŠÅ réfüšéd %1 réçördš ïñ á röw för thé šámé réášöñ. %2~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>creating %1</source>
   <translation>[çréátïñg %1~~~]</translation>
  </message>
  <message>
   <source>updating %1</source>
   <translation>[üpdátïñg %1~~~]</translation>
  </message>
  <message>
   <source>moving %1</source>
   <translation>[mövïñg %1~~]</translation>
  </message>
  <message>
   <source>%1 of %2</source>
   <translation>[%1 öf %2~~]</translation>
  </message>
  <message>
   <source>%1 of %2, %3 refused</source>
   <translation>[%1 öf %2, %3 réfüšéd~~~~~~]</translation>
  </message>
  <message>
   <source>HaloPSA record #%1 no longer exists.</source>
   <translation>[HálöPŠÅ réçörd #%1 ñö löñgér éxïštš.~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Somebody changed %1 in HaloPSA since the plan was made. Nothing was written.</source>
   <translation>[Šömébödý çháñgéd %1 ïñ HálöPŠÅ šïñçé thé pláñ wáš mádé. Ñöthïñg wáš wrïttéñ.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Somebody changed the record in HaloPSA while the answer was lost.</source>
   <translation>[Šömébödý çháñgéd thé réçörd ïñ HálöPŠÅ whïlé thé áñšwér wáš löšt.~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
 </context>
 <context>
  <name>leadline::Worklist</name>
  <message>
   <source>derived</source>
   <translation>[dérïvéd~]</translation>
  </message>
  <message>
   <source>default</source>
   <translation>[défáült~]</translation>
  </message>
  <message>
   <source>observed</source>
   <translation>[öbšérvéd~~]</translation>
  </message>
 </context>
 <context>
  <name>leadline::gui</name>
  <message>
   <source>Worklist</source>
   <translation>[Wörklïšt~~]</translation>
  </message>
 </context>
 <context>
  <name>leadline::gui::AboutBox</name>
  <message>
   <source>About Leadline</source>
   <translation>[Åböüt Léádlïñé~~~~]</translation>
  </message>
  <message>
   <source>Leadline %1</source>
   <translation>[Léádlïñé %1~~~]</translation>
  </message>
  <message>
   <source>From provider search to HaloPSA pipeline, planned and read back.
MIT licence. Icons: Lucide (ISC).</source>
   <translation>[Fröm prövïdér šéárçh tö HálöPŠÅ pïpélïñé, pláññéd áñd réád báçk.
MÎT lïçéñçé. Îçöñš: Lüçïdé (ÎŠÇ).~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
 </context>
 <context>
  <name>leadline::gui::ActivityStrip</name>
  <message>
   <source>Ready.</source>
   <translation>[Réádý.~]</translation>
  </message>
  <message>
   <source>%1: %2</source>
   <translation>[%1: %2~]</translation>
  </message>
  <message numerus="yes">
   <source> (and %n more)</source>
   <translation>
    <numerusform>[ (áñd %n möré)~~~~]</numerusform>
    <numerusform>[ (áñd %n möré)~~~~]</numerusform>
   </translation>
  </message>
  <message>
   <source>Sync: %1</source>
   <translation>[Šýñç: %1~~]</translation>
  </message>
  <message numerus="yes">
   <source>%n need attention</source>
   <translation>
    <numerusform>[%n ñééd áttéñtïöñ~~~~~]</numerusform>
    <numerusform>[%n ñééd áttéñtïöñ~~~~~]</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>leadline::gui::BoardColumns</name>
  <message>
   <source>%1 column</source>
   <translation>[%1 çölümñ~~]</translation>
  </message>
  <message>
   <source>%1 of %2</source>
   <translation>[%1 öf %2~~]</translation>
  </message>
  <message>
   <source>Value %1</source>
   <translation>[Válüé %1~~]</translation>
  </message>
  <message numerus="yes">
   <source>%n hidden by the filter. Clear the filter to see them.</source>
   <translation>
    <numerusform>[%n hïddéñ bý thé fïltér. Çléár thé fïltér tö šéé thém.~~~~~~~~~~~~~~~~~~~~]</numerusform>
    <numerusform>[%n hïddéñ bý thé fïltér. Çléár thé fïltér tö šéé thém.~~~~~~~~~~~~~~~~~~~~]</numerusform>
   </translation>
  </message>
  <message>
   <source>No leads yet. Push people from Work, or pull what HaloPSA has.</source>
   <translation>[Ñö léádš ýét. Püšh péöplé fröm Wörk, ör püll whát HálöPŠÅ háš.~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>No prospects yet. Drag a lead that is %1 here, or press P on it.</source>
   <translation>[Ñö pröšpéçtš ýét. Drág á léád thát ïš %1 héré, ör préšš P öñ ït.~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>No opportunities yet. Drag a prospect that is %1 here, or press P on it.</source>
   <translation>[Ñö öppörtüñïtïéš ýét. Drág á pröšpéçt thát ïš %1 héré, ör préšš P öñ ït.~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
 </context>
 <context>
  <name>leadline::gui::BoardMover</name>
  <message>
   <source>%1 is in the last stage. Won and Lost are in the Move menu.</source>
   <translation>[%1 ïš ïñ thé lášt štágé. Wöñ áñd Löšt áré ïñ thé Mövé méñü.~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>%1 has left the pipeline. Move it back into a status first.</source>
   <translation>[%1 háš léft thé pïpélïñé. Mövé ït báçk ïñtö á štátüš fïršt.~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>%1, %2</source>
   <translation>[%1, %2~]</translation>
  </message>
  <message>
   <source>Planning against HaloPSA…</source>
   <translation>[Pláññïñg ágáïñšt HálöPŠÅ…~~~~~~~~]</translation>
  </message>
  <message numerus="yes">
   <source>Sending %n change(s) to HaloPSA…</source>
   <translation>
    <numerusform>[Šéñdïñg %n çháñgé(š) tö HálöPŠÅ…~~~~~~~~~~~]</numerusform>
    <numerusform>[Šéñdïñg %n çháñgé(š) tö HálöPŠÅ…~~~~~~~~~~~]</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 of %2 moved to %3; the others need a look.</source>
   <translation>[%1 öf %2 mövéd tö %3; thé öthérš ñééd á löök.~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Open Sync</source>
   <translation>[Øpéñ Šýñç~~]</translation>
  </message>
  <message>
   <source>%1 moved to %2, confirmed by reading back.</source>
   <translation>[%1 mövéd tö %2, çöñfïrméd bý réádïñg báçk.~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>%1 moved from %2 to %3, confirmed by reading back.</source>
   <translation>[%1 mövéd fröm %2 tö %3, çöñfïrméd bý réádïñg báçk.~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Move back (Ctrl+Z)</source>
   <translation>[Mövé báçk (Çtrl+Ž)~~~~~~]</translation>
  </message>
  <message>
   <source>%1 was not moved: %2</source>
   <translation>[%1 wáš ñöt mövéd: %2~~~~~~]</translation>
  </message>
  <message>
   <source>HaloPSA holds this status already; there is nothing to change.</source>
   <translation>[HálöPŠÅ höldš thïš štátüš álréádý; théré ïš ñöthïñg tö çháñgé.~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Nothing was sent.</source>
   <translation>[Ñöthïñg wáš šéñt.~~~~~]</translation>
  </message>
  <message>
   <source>It is not known yet whether %1 moved to %2. %3</source>
   <translation>[Ît ïš ñöt kñöwñ ýét whéthér %1 mövéd tö %2. %3~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>%1 was not moved to %2: %3</source>
   <translation>[%1 wáš ñöt mövéd tö %2: %3~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Leadline looks it up before it sends anything again.</source>
   <translation>[Léádlïñé löökš ït üp béföré ït šéñdš áñýthïñg ágáïñ.~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Nothing was moved to %1.</source>
   <translation>[Ñöthïñg wáš mövéd tö %1.~~~~~~~~]</translation>
  </message>
  <message>
   <source>The cards are where they were.</source>
   <translation>[Thé çárdš áré whéré théý wéré.~~~~~~~~~~]</translation>
  </message>
 </context>
 <context>
  <name>leadline::gui::BoardPlace</name>
  <message>
   <source>HaloPSA connection</source>
   <translation>[HálöPŠÅ çöññéçtïöñ~~~~~~]</translation>
  </message>
  <message>
   <source>Filter the cards</source>
   <translation>[Fïltér thé çárdš~~~~~]</translation>
  </message>
  <message>
   <source>Filter cards (Ctrl+F)</source>
   <translation>[Fïltér çárdš (Çtrl+F)~~~~~~~]</translation>
  </message>
  <message>
   <source>Pull</source>
   <translation>[Püll]</translation>
  </message>
  <message>
   <source>Read what changed in HaloPSA (F5)</source>
   <translation>[Réád whát çháñgéd ïñ HálöPŠÅ (F5)~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Move…</source>
   <translation>[Mövé…]</translation>
  </message>
  <message>
   <source>Every status with what it needs (M)</source>
   <translation>[Évérý štátüš wïth whát ït ñéédš (M)~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Promote</source>
   <translation>[Prömöté~]</translation>
  </message>
  <message>
   <source>To the next stage (P)</source>
   <translation>[Tö thé ñéxt štágé (P)~~~~~~~]</translation>
  </message>
  <message>
   <source>Reading the board…</source>
   <translation>[Réádïñg thé böárd…~~~~~~]</translation>
  </message>
  <message>
   <source>LIVE %1</source>
   <translation>[LÎVÉ %1~]</translation>
  </message>
  <message>
   <source>SANDBOX %1</source>
   <translation>[ŠÅÑDBØX %1~~]</translation>
  </message>
  <message>
   <source>The board shows what is in HaloPSA. Connect a tenant, or try the sandbox, to fill it.</source>
   <translation>[Thé böárd šhöwš whát ïš ïñ HálöPŠÅ. Çöññéçt á téñáñt, ör trý thé šáñdböx, tö fïll ït.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Go to Setup</source>
   <translation>[Gö tö Šétüp~~~]</translation>
  </message>
  <message>
   <source>Nothing has been read from HaloPSA yet.</source>
   <translation>[Ñöthïñg háš bééñ réád fröm HálöPŠÅ ýét.~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Pull from HaloPSA</source>
   <translation>[Püll fröm HálöPŠÅ~~~~~]</translation>
  </message>
  <message>
   <source>Read from HaloPSA %1</source>
   <translation>[Réád fröm HálöPŠÅ %1~~~~~~]</translation>
  </message>
  <message>
   <source>Never read from HaloPSA</source>
   <translation>[Ñévér réád fröm HálöPŠÅ~~~~~~~~]</translation>
  </message>
  <message>
   <source>Promote to %1</source>
   <translation>[Prömöté tö %1~~~~]</translation>
  </message>
  <message>
   <source>Reading what changed in HaloPSA…</source>
   <translation>[Réádïñg whát çháñgéd ïñ HálöPŠÅ…~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>%1 read, %2 changed, %3 new, %4 gone.</source>
   <translation>[%1 réád, %2 çháñgéd, %3 ñéw, %4 göñé.~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Board</source>
   <translation>[Böárd]</translation>
  </message>
 </context>
 <context>
  <name>leadline::gui::BusyStrip</name>
  <message>
   <source>Stop</source>
   <translation>[Štöp]</translation>
  </message>
  <message>
   <source>Progress of the running job</source>
   <translation>[Prögréšš öf thé rüññïñg jöb~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Stop the running job and keep what it did (Ctrl+.)</source>
   <translation>[Štöp thé rüññïñg jöb áñd kéép whát ït dïd (Çtrl+.)~~~~~~~~~~~~~~~~~~]</translation>
  </message>
 </context>
 <context>
  <name>leadline::gui::CardDelegate</name>
  <message>
   <source>%1 of %2</source>
   <translation>[%1 öf %2~~]</translation>
  </message>
 </context>
 <context>
  <name>leadline::gui::CardLift</name>
  <message>
   <source>Lifted %1. %2. Arrows choose, Space or Enter drops, Escape cancels.</source>
   <translation>[Lïftéd %1. %2. Årröwš çhööšé, Špáçé ör Éñtér dröpš, Éšçápé çáñçélš.~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
 </context>
 <context>
  <name>leadline::gui::ChoiceButton</name>
  <message>
   <source>Any</source>
   <translation>[Åñý]</translation>
  </message>
  <message numerus="yes">
   <source>%1 and %n more</source>
   <translation>
    <numerusform>[%1 áñd %n möré~~~~]</numerusform>
    <numerusform>[%1 áñd %n möré~~~~]</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>leadline::gui::CommandPalette</name>
  <message>
   <source>Find a person, company or command</source>
   <translation>[Fïñd á péršöñ, çömpáñý ör çömmáñd~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Type a name, a company or what you want to do</source>
   <translation>[Týpé á ñámé, á çömpáñý ör whát ýöü wáñt tö dö~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Matches</source>
   <translation>[Mátçhéš~]</translation>
  </message>
  <message>
   <source>%1, %2</source>
   <translation>[%1, %2~]</translation>
  </message>
  <message>
   <source>Nothing matches “%1”</source>
   <translation>[Ñöthïñg mátçhéš “%1”~~~~~~]</translation>
  </message>
 </context>
 <context>
  <name>leadline::gui::ConnectionDialog</name>
  <message>
   <source>Connection</source>
   <translation>[Çöññéçtïöñ~~]</translation>
  </message>
  <message>
   <source>Connect &amp;to</source>
   <translation>[Çöññéçt &amp;tö~~~]</translation>
  </message>
  <message>
   <source>&amp;Name</source>
   <translation>[&amp;Ñámé]</translation>
  </message>
  <message>
   <source>A short name you will recognise</source>
   <translation>[Å šhört ñámé ýöü wïll réçögñïšé~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>&amp;Address</source>
   <translation>[&amp;Åddréšš~~]</translation>
  </message>
  <message>
   <source>T&amp;enant</source>
   <translation>[T&amp;éñáñt~]</translation>
  </message>
  <message>
   <source>Only for hosted tenants that ask for it</source>
   <translation>[Øñlý för höštéd téñáñtš thát ášk för ït~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Client &amp;ID</source>
   <translation>[Çlïéñt &amp;ÎD~~]</translation>
  </message>
  <message>
   <source>Client &amp;secret</source>
   <translation>[Çlïéñt &amp;šéçrét~~~~]</translation>
  </message>
  <message>
   <source>&amp;Mode</source>
   <translation>[&amp;Mödé]</translation>
  </message>
  <message>
   <source>LIVE: real records</source>
   <translation>[LÎVÉ: réál réçördš~~~~~~]</translation>
  </message>
  <message>
   <source>SANDBOX: a test tenant</source>
   <translation>[ŠÅÑDBØX: á téšt téñáñt~~~~~~~]</translation>
  </message>
  <message>
   <source>Add a connection</source>
   <translation>[Ådd á çöññéçtïöñ~~~~~]</translation>
  </message>
  <message>
   <source>Edit %1</source>
   <translation>[Édït %1~]</translation>
  </message>
  <message>
   <source>Save and test</source>
   <translation>[Šávé áñd téšt~~~~]</translation>
  </message>
  <message>
   <source>Save and test %1</source>
   <translation>[Šávé áñd téšt %1~~~~~]</translation>
  </message>
  <message>
   <source>Unchanged; type to replace it</source>
   <translation>[Ûñçháñgéd; týpé tö répláçé ït~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>HaloPSA tenant</source>
   <translation>[HálöPŠÅ téñáñt~~~~]</translation>
  </message>
  <message>
   <source>Kept in: %1. It is never shown again and never written to a file, a log or an export.</source>
   <translation>[Képt ïñ: %1. Ît ïš ñévér šhöwñ ágáïñ áñd ñévér wrïttéñ tö á fïlé, á lög ör áñ éxpört.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>In HaloPSA: Configuration > Integrations > HaloPSA API, an application with “Client ID and Secret”. </source>
   <translation>[Îñ HálöPŠÅ: Çöñfïgürátïöñ > Îñtégrátïöñš > HálöPŠÅ ÅPÎ, áñ ápplïçátïöñ wïth “Çlïéñt ÎD áñd Šéçrét”. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>This provider needs no key.</source>
   <translation>[Thïš prövïdér ñéédš ñö kéý.~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Nothing was saved.</source>
   <translation>[Ñöthïñg wáš šávéd.~~~~~~]</translation>
  </message>
  <message>
   <source>The connection has no name.</source>
   <translation>[Thé çöññéçtïöñ háš ñö ñámé.~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Give it a short name, for example “acme”.</source>
   <translation>[Gïvé ït á šhört ñámé, för éxámplé “áçmé”.~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>There is a connection named “%1” already.</source>
   <translation>[Théré ïš á çöññéçtïöñ ñáméd “%1” álréádý.~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Choose another name, or edit that one.</source>
   <translation>[Çhööšé áñöthér ñámé, ör édït thát öñé.~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The client ID is missing.</source>
   <translation>[Thé çlïéñt ÎD ïš mïššïñg.~~~~~~~~]</translation>
  </message>
  <message>
   <source>Copy it from the API application in HaloPSA.</source>
   <translation>[Çöpý ït fröm thé ÅPÎ ápplïçátïöñ ïñ HálöPŠÅ.~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The secret is missing.</source>
   <translation>[Thé šéçrét ïš mïššïñg.~~~~~~~]</translation>
  </message>
  <message>
   <source>Paste it; it goes straight to %1.</source>
   <translation>[Pášté ït; ït göéš štráïght tö %1.~~~~~~~~~~~~]</translation>
  </message>
 </context>
 <context>
  <name>leadline::gui::EnrichDialog</name>
  <message>
   <source>Enrich</source>
   <translation>[Éñrïçh~]</translation>
  </message>
  <message>
   <source>&amp;Provider</source>
   <translation>[&amp;Prövïdér~~]</translation>
  </message>
  <message>
   <source>&amp;Ask for</source>
   <translation>[&amp;Åšk för~~]</translation>
  </message>
  <message>
   <source>Spend at &amp;most</source>
   <translation>[Špéñd át &amp;möšt~~~~]</translation>
  </message>
  <message>
   <source> credits</source>
   <translation>[ çrédïtš~~]</translation>
  </message>
  <message numerus="yes">
   <source>Enrich %n</source>
   <translation>
    <numerusform>[Éñrïçh %n~~]</numerusform>
    <numerusform>[Éñrïçh %n~~]</numerusform>
   </translation>
  </message>
  <message>
   <source>%1, %2</source>
   <translation>[%1, %2~]</translation>
  </message>
  <message>
   <source>LIVE</source>
   <translation>[LÎVÉ]</translation>
  </message>
  <message>
   <source>SANDBOX</source>
   <translation>[ŠÅÑDBØX~]</translation>
  </message>
  <message>
   <source>None of the connected providers can enrich people.</source>
   <translation>[Ñöñé öf thé çöññéçtéd prövïdérš çáñ éñrïçh péöplé.~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Connect one in Setup</source>
   <translation>[Çöññéçt öñé ïñ Šétüp~~~~~~]</translation>
  </message>
  <message numerus="yes">
   <source>%n asked about. This costs no credits.</source>
   <translation>
    <numerusform>[%n áškéd áböüt. Thïš çöštš ñö çrédïtš.~~~~~~~~~~~~~~]</numerusform>
    <numerusform>[%n áškéd áböüt. Thïš çöštš ñö çrédïtš.~~~~~~~~~~~~~~]</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Enrich %n, free</source>
   <translation>
    <numerusform>[Éñrïçh %n, fréé~~~~]</numerusform>
    <numerusform>[Éñrïçh %n, fréé~~~~]</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n asked about. Between %1 and %2 credits, at %3 each when charged in full. Values bought before are not bought again.</source>
   <translation>
    <numerusform>[%n áškéd áböüt. Bétwééñ %1 áñd %2 çrédïtš, át %3 éáçh whéñ çhárgéd ïñ füll. Válüéš böüght béföré áré ñöt böüght ágáïñ.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</numerusform>
    <numerusform>[%n áškéd áböüt. Bétwééñ %1 áñd %2 çrédïtš, át %3 éáçh whéñ çhárgéd ïñ füll. Válüéš böüght béföré áré ñöt böüght ágáïñ.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</numerusform>
   </translation>
  </message>
  <message>
   <source>Spend up to %1 credits</source>
   <translation>[Špéñd üp tö %1 çrédïtš~~~~~~~]</translation>
  </message>
  <message>
   <source>Rows with too little to ask with are skipped and cost nothing.</source>
   <translation>[Röwš wïth töö lïttlé tö ášk wïth áré škïppéd áñd çöšt ñöthïñg.~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Asking %1</source>
   <translation>[Åškïñg %1~~]</translation>
  </message>
  <message>
   <source>Found %1 of %2.</source>
   <translation>[Föüñd %1 öf %2.~~~~]</translation>
  </message>
  <message>
   <source>Spent %1 credits of %2.</source>
   <translation>[Špéñt %1 çrédïtš öf %2.~~~~~~~~]</translation>
  </message>
  <message numerus="yes">
   <source>%n skipped: nothing to ask with.</source>
   <translation>
    <numerusform>[%n škïppéd: ñöthïñg tö ášk wïth.~~~~~~~~~~~]</numerusform>
    <numerusform>[%n škïppéd: ñöthïñg tö ášk wïth.~~~~~~~~~~~]</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n left out by the cap.</source>
   <translation>
    <numerusform>[%n léft öüt bý thé çáp.~~~~~~~~]</numerusform>
    <numerusform>[%n léft öüt bý thé çáp.~~~~~~~~]</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n failed.</source>
   <translation>
    <numerusform>[%n fáïléd.~~]</numerusform>
    <numerusform>[%n fáïléd.~~]</numerusform>
   </translation>
  </message>
  <message>
   <source>Stopped.</source>
   <translation>[Štöppéd.~~]</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>[Çlöšé]</translation>
  </message>
 </context>
 <context>
  <name>leadline::gui::ErrorBanner</name>
  <message>
   <source>&amp;Details</source>
   <translation>[&amp;Détáïlš~~]</translation>
  </message>
  <message>
   <source>Opens the help page of this code</source>
   <translation>[Øpéñš thé hélp págé öf thïš çödé~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Dismiss this message</source>
   <translation>[Dïšmïšš thïš méššágé~~~~~~]</translation>
  </message>
  <message>
   <source>Dismiss</source>
   <translation>[Dïšmïšš~]</translation>
  </message>
 </context>
 <context>
  <name>leadline::gui::FaultsDialog</name>
  <message>
   <source>Too many requests (429)</source>
   <translation>[Töö máñý réqüéštš (429)~~~~~~~~]</translation>
  </message>
  <message>
   <source>Key not accepted (401)</source>
   <translation>[Kéý ñöt áççéptéd (401)~~~~~~~]</translation>
  </message>
  <message>
   <source>Server trouble (500)</source>
   <translation>[Šérvér tröüblé (500)~~~~~~]</translation>
  </message>
  <message>
   <source>Saved, but the answer never comes</source>
   <translation>[Šávéd, büt thé áñšwér ñévér çöméš~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Connection drops before anything happens</source>
   <translation>[Çöññéçtïöñ dröpš béföré áñýthïñg háppéñš~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>List pages miss rows</source>
   <translation>[Lïšt págéš mïšš röwš~~~~~~]</translation>
  </message>
  <message>
   <source>Slow answers</source>
   <translation>[Šlöw áñšwérš~~~]</translation>
  </message>
  <message>
   <source>Sandbox faults</source>
   <translation>[Šáñdböx fáültš~~~~]</translation>
  </message>
  <message>
   <source>Make the sandbox misbehave and watch what Leadline does. Only the sandbox is affected, never a real tenant.</source>
   <translation>[Máké thé šáñdböx mïšbéhávé áñd wátçh whát Léádlïñé döéš. Øñlý thé šáñdböx ïš áfféçtéd, ñévér á réál téñáñt.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Use these faults</source>
   <translation>[Ûšé théšé fáültš~~~~~]</translation>
  </message>
  <message>
   <source>Switch all off</source>
   <translation>[Šwïtçh áll öff~~~~]</translation>
  </message>
  <message>
   <source>Off</source>
   <translation>[Øff]</translation>
  </message>
  <message>
   <source>0.3 s each</source>
   <translation>[0.3 š éáçh~~]</translation>
  </message>
  <message>
   <source>2 s each</source>
   <translation>[2 š éáçh~~]</translation>
  </message>
  <message>
   <source>Now and then (1 in 10)</source>
   <translation>[Ñöw áñd théñ (1 ïñ 10)~~~~~~~]</translation>
  </message>
  <message>
   <source>Often (1 in 3)</source>
   <translation>[Øftéñ (1 ïñ 3)~~~~]</translation>
  </message>
  <message>
   <source>Always</source>
   <translation>[Ålwáýš~]</translation>
  </message>
 </context>
 <context>
  <name>leadline::gui::FieldEditor</name>
  <message>
   <source>Choose…</source>
   <translation>[Çhööšé…~]</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>[Yéš]</translation>
  </message>
  <message>
   <source>Date, like %1</source>
   <translation>[Dáté, lïké %1~~~~]</translation>
  </message>
  <message>
   <source>Amount</source>
   <translation>[Åmöüñt~]</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>[Ñümbér~]</translation>
  </message>
 </context>
 <context>
  <name>leadline::gui::FilterPane</name>
  <message>
   <source>What to search for</source>
   <translation>[Whát tö šéárçh för~~~~~~]</translation>
  </message>
  <message>
   <source>Made from provider and time when left empty</source>
   <translation>[Mádé fröm prövïdér áñd tïmé whéñ léft émptý~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>At &amp;most</source>
   <translation>[Åt &amp;möšt~~]</translation>
  </message>
  <message>
   <source>Put into &amp;list</source>
   <translation>[Püt ïñtö &amp;lïšt~~~~]</translation>
  </message>
  <message>
   <source>required</source>
   <translation>[réqüïréd~~]</translation>
  </message>
  <message>
   <source>one of these</source>
   <translation>[öñé öf théšé~~~]</translation>
  </message>
  <message>
   <source>Free: this search costs no credits.</source>
   <translation>[Fréé: thïš šéárçh çöštš ñö çrédïtš.~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Cost: %1</source>
   <translation>[Çöšt: %1~~]</translation>
  </message>
  <message>
   <source>This provider needs it.</source>
   <translation>[Thïš prövïdér ñéédš ït.~~~~~~~~]</translation>
  </message>
  <message>
   <source>Fill it in or switch it off.</source>
   <translation>[Fïll ït ïñ ör šwïtçh ït öff.~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Fill in one of the fields marked “one of these”.</source>
   <translation>[Fïll ïñ öñé öf thé fïéldš márkéd “öñé öf théšé”.~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Only one of the fields marked “one of these” may be used.</source>
   <translation>[Øñlý öñé öf thé fïéldš márkéd “öñé öf théšé” máý bé üšéd.~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The first number is larger than the second.</source>
   <translation>[Thé fïršt ñümbér ïš lárgér tháñ thé šéçöñd.~~~~~~~~~~~~~~~~]</translation>
  </message>
 </context>
 <context>
  <name>leadline::gui::FilterRow</name>
  <message>
   <source>Use this filter</source>
   <translation>[Ûšé thïš fïltér~~~~]</translation>
  </message>
  <message>
   <source>Several values: put a semicolon between them</source>
   <translation>[Šévérál válüéš: püt á šémïçölöñ bétwééñ thém~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Any</source>
   <translation>[Åñý]</translation>
  </message>
  <message>
   <source>from</source>
   <translation>[fröm]</translation>
  </message>
  <message>
   <source>to</source>
   <translation>[tö]</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>[Yéš]</translation>
  </message>
  <message>
   <source>No</source>
   <translation>[Ñö]</translation>
  </message>
  <message>
   <source>Filter %1 of %2</source>
   <translation>[Fïltér %1 öf %2~~~~]</translation>
  </message>
  <message>
   <source>%1, %2, %3</source>
   <translation>[%1, %2, %3~~]</translation>
  </message>
  <message>
   <source>on</source>
   <translation>[öñ]</translation>
  </message>
  <message>
   <source>off</source>
   <translation>[öff]</translation>
  </message>
  <message>
   <source>%1, from</source>
   <translation>[%1, fröm~~]</translation>
  </message>
  <message>
   <source>%1, to</source>
   <translation>[%1, tö~]</translation>
  </message>
 </context>
 <context>
  <name>leadline::gui::FindPlace</name>
  <message>
   <source>No provider is connected yet. Connect one to search it.</source>
   <translation>[Ñö prövïdér ïš çöññéçtéd ýét. Çöññéçt öñé tö šéárçh ït.~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Connect a provider in Setup</source>
   <translation>[Çöññéçt á prövïdér ïñ Šétüp~~~~~~~~~]</translation>
  </message>
  <message>
   <source>&amp;Fetch</source>
   <translation>[&amp;Fétçh~]</translation>
  </message>
  <message>
   <source>&amp;Save search…</source>
   <translation>[&amp;Šávé šéárçh…~~~~]</translation>
  </message>
  <message>
   <source>C&amp;lear filters</source>
   <translation>[Ç&amp;léár fïltérš~~~~]</translation>
  </message>
  <message>
   <source>Fetch people with these filters into the worklist (Ctrl+Enter)</source>
   <translation>[Fétçh péöplé wïth théšé fïltérš ïñtö thé wörklïšt (Çtrl+Éñtér)~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Providers</source>
   <translation>[Prövïdérš~~]</translation>
  </message>
  <message>
   <source>Saved searches</source>
   <translation>[Šávéd šéárçhéš~~~~]</translation>
  </message>
  <message>
   <source>&amp;Result</source>
   <translation>[&amp;Réšült~]</translation>
  </message>
  <message>
   <source>Re&amp;quests</source>
   <translation>[Ré&amp;qüéštš~~]</translation>
  </message>
  <message>
   <source>Copied the command that does this search.</source>
   <translation>[Çöpïéd thé çömmáñd thát döéš thïš šéárçh.~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>F&amp;ilters</source>
   <translation>[F&amp;ïltérš~~]</translation>
  </message>
  <message>
   <source>Search %1</source>
   <translation>[Šéárçh %1~~]</translation>
  </message>
  <message>
   <source>The search “%1” belongs to the connection “%2”, which is gone.</source>
   <translation>[Thé šéárçh “%1” bélöñgš tö thé çöññéçtïöñ “%2”, whïçh ïš göñé.~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The search is still saved.</source>
   <translation>[Thé šéárçh ïš štïll šávéd.~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Connect it again in Setup under the same name.</source>
   <translation>[Çöññéçt ït ágáïñ ïñ Šétüp üñdér thé šámé ñámé.~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Open Setup</source>
   <translation>[Øpéñ Šétüp~~]</translation>
  </message>
  <message>
   <source>Asking %1. What has arrived is in the worklist already.</source>
   <translation>[Åškïñg %1. Whát háš árrïvéd ïš ïñ thé wörklïšt álréádý.~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Asking %1</source>
   <translation>[Åškïñg %1~~]</translation>
  </message>
  <message>
   <source>Replace the key in Setup</source>
   <translation>[Répláçé thé kéý ïñ Šétüp~~~~~~~~]</translation>
  </message>
  <message>
   <source>last search failed</source>
   <translation>[lášt šéárçh fáïléd~~~~~~]</translation>
  </message>
  <message>
   <source>ready</source>
   <translation>[réádý]</translation>
  </message>
  <message>
   <source>Save this search</source>
   <translation>[Šávé thïš šéárçh~~~~~]</translation>
  </message>
  <message>
   <source>&amp;Name of the search. A search of the same name is replaced.</source>
   <translation>[&amp;Ñámé öf thé šéárçh. Å šéárçh öf thé šámé ñámé ïš répláçéd.~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Save search</source>
   <translation>[Šávé šéárçh~~~]</translation>
  </message>
  <message>
   <source>Saved the search “%1”.</source>
   <translation>[Šávéd thé šéárçh “%1”.~~~~~~~]</translation>
  </message>
  <message>
   <source>Remove a saved search</source>
   <translation>[Rémövé á šávéd šéárçh~~~~~~~]</translation>
  </message>
  <message>
   <source>Remove the search “%1”?</source>
   <translation>[Rémövé thé šéárçh “%1”?~~~~~~~~]</translation>
  </message>
  <message>
   <source>The people it found stay in the worklist.</source>
   <translation>[Thé péöplé ït föüñd štáý ïñ thé wörklïšt.~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Remove search</source>
   <translation>[Rémövé šéárçh~~~~]</translation>
  </message>
  <message>
   <source>Find</source>
   <translation>[Fïñd]</translation>
  </message>
 </context>
 <context>
  <name>leadline::gui::FunctionHelpDialog</name>
  <message>
   <source>Functions for formulas</source>
   <translation>[Füñçtïöñš för förmüláš~~~~~~~]</translation>
  </message>
  <message>
   <source>Functions</source>
   <translation>[Füñçtïöñš~~]</translation>
  </message>
  <message>
   <source>Function</source>
   <translation>[Füñçtïöñ~~]</translation>
  </message>
  <message>
   <source>What it does</source>
   <translation>[Whát ït döéš~~~]</translation>
  </message>
  <message>
   <source>Example</source>
   <translation>[Éxámplé~]</translation>
  </message>
  <message>
   <source>Filter the functions</source>
   <translation>[Fïltér thé füñçtïöñš~~~~~~]</translation>
  </message>
  <message>
   <source>Filter functions</source>
   <translation>[Fïltér füñçtïöñš~~~~~]</translation>
  </message>
  <message>
   <source>Insert</source>
   <translation>[Îñšért~]</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>[Çlöšé]</translation>
  </message>
 </context>
 <context>
  <name>leadline::gui::HelpDialog</name>
  <message>
   <source>Leadline help</source>
   <translation>[Léádlïñé hélp~~~~]</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>[Hélp]</translation>
  </message>
  <message>
   <source>There is no help page “%1” in this build.</source>
   <translation>[Théré ïš ñö hélp págé “%1” ïñ thïš büïld.~~~~~~~~~~~~~~~]</translation>
  </message>
 </context>
 <context>
  <name>leadline::gui::ImportDialog</name>
  <message>
   <source>Columns of the file</source>
   <translation>[Çölümñš öf thé fïlé~~~~~~]</translation>
  </message>
  <message>
   <source>Column</source>
   <translation>[Çölümñ~]</translation>
  </message>
  <message>
   <source>First values</source>
   <translation>[Fïršt válüéš~~~]</translation>
  </message>
  <message>
   <source>Means</source>
   <translation>[Méáñš]</translation>
  </message>
  <message>
   <source>How sure</source>
   <translation>[Höw šüré~~]</translation>
  </message>
  <message>
   <source>Rejected rows</source>
   <translation>[Réjéçtéd röwš~~~~]</translation>
  </message>
  <message>
   <source>Line</source>
   <translation>[Lïñé]</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>[Whý]</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>[Çödé]</translation>
  </message>
  <message>
   <source>Row</source>
   <translation>[Röw]</translation>
  </message>
  <message>
   <source>Import</source>
   <translation>[Împört~]</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>[Çáñçél~]</translation>
  </message>
  <message>
   <source>&amp;Save rejected rows as CSV…</source>
   <translation>[&amp;Šávé réjéçtéd röwš áš ÇŠV…~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Import %1</source>
   <translation>[Împört %1~~]</translation>
  </message>
  <message>
   <source>Reading the file…</source>
   <translation>[Réádïñg thé fïlé…~~~~~]</translation>
  </message>
  <message>
   <source>None: leave such numbers as they are</source>
   <translation>[Ñöñé: léávé šüçh ñümbérš áš théý áré~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Put into &amp;list</source>
   <translation>[Püt ïñtö &amp;lïšt~~~~]</translation>
  </message>
  <message>
   <source>&amp;Country of numbers without one</source>
   <translation>[&amp;Çöüñtrý öf ñümbérš wïthöüt öñé~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>%1 columns, %2, %3. Say what each column means; nothing is taken before you confirm.</source>
   <translation>[%1 çölümñš, %2, %3. Šáý whát éáçh çölümñ méáñš; ñöthïñg ïš tákéñ béföré ýöü çöñfïrm.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Meaning of the column %1</source>
   <translation>[Méáñïñg öf thé çölümñ %1~~~~~~~~]</translation>
  </message>
  <message>
   <source>Leave out</source>
   <translation>[Léávé öüt~~]</translation>
  </message>
  <message>
   <source>Keep as extra</source>
   <translation>[Kéép áš éxtrá~~~~]</translation>
  </message>
  <message>
   <source>sure</source>
   <translation>[šüré]</translation>
  </message>
  <message>
   <source>likely</source>
   <translation>[lïkélý~]</translation>
  </message>
  <message>
   <source>please check</source>
   <translation>[pléášé çhéçk~~~]</translation>
  </message>
  <message>
   <source>yours</source>
   <translation>[ýöürš]</translation>
  </message>
  <message numerus="yes">
   <source>%n columns are said to be “%1”; only one can be.</source>
   <translation>
    <numerusform>[%n çölümñš áré šáïd tö bé “%1”; öñlý öñé çáñ bé.~~~~~~~~~~~~~~~~~~]</numerusform>
    <numerusform>[%n çölümñš áré šáïd tö bé “%1”; öñlý öñé çáñ bé.~~~~~~~~~~~~~~~~~~]</numerusform>
   </translation>
  </message>
  <message>
   <source>Say what at least one column means.</source>
   <translation>[Šáý whát át léášt öñé çölümñ méáñš.~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>[Štöp]</translation>
  </message>
  <message>
   <source>Importing</source>
   <translation>[Împörtïñg~~]</translation>
  </message>
  <message numerus="yes">
   <source>%n rows read</source>
   <translation>
    <numerusform>[%n röwš réád~~~]</numerusform>
    <numerusform>[%n röwš réád~~~]</numerusform>
   </translation>
  </message>
  <message>
   <source>%L1 new</source>
   <translation>[%L1 ñéw~]</translation>
  </message>
  <message>
   <source>%L1 updated</source>
   <translation>[%L1 üpdátéd~~~]</translation>
  </message>
  <message>
   <source>%L1 possible duplicates</source>
   <translation>[%L1 pöššïblé düplïçátéš~~~~~~~~]</translation>
  </message>
  <message>
   <source>%L1 on the do-not-contact list</source>
   <translation>[%L1 öñ thé dö-ñöt-çöñtáçt lïšt~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>none rejected</source>
   <translation>[ñöñé réjéçtéd~~~~]</translation>
  </message>
  <message>
   <source>%L1 rejected</source>
   <translation>[%L1 réjéçtéd~~~]</translation>
  </message>
  <message>
   <source>Stopped: </source>
   <translation>[Štöppéd: ~~]</translation>
  </message>
  <message>
   <source>Show the list</source>
   <translation>[Šhöw thé lïšt~~~~]</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>[Çlöšé]</translation>
  </message>
  <message>
   <source>Save rejected rows</source>
   <translation>[Šávé réjéçtéd röwš~~~~~~]</translation>
  </message>
  <message>
   <source>CSV (*.csv)</source>
   <translation>[ÇŠV (*.çšv)~~~]</translation>
  </message>
  <message>
   <source>The rejected rows could not be saved to %1: %2.</source>
   <translation>[Thé réjéçtéd röwš çöüld ñöt bé šávéd tö %1: %2.~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The import itself is complete.</source>
   <translation>[Thé ïmpört ïtšélf ïš çömplété.~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Choose another folder.</source>
   <translation>[Çhööšé áñöthér földér.~~~~~~~]</translation>
  </message>
 </context>
 <context>
  <name>leadline::gui::Inspector</name>
  <message>
   <source>Choose a person or a card and press Enter to see everything known about it.</source>
   <translation>[Çhööšé á péršöñ ör á çárd áñd préšš Éñtér tö šéé évérýthïñg kñöwñ áböüt ït.~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Values and where they come from</source>
   <translation>[Válüéš áñd whéré théý çömé fröm~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Why this value?</source>
   <translation>[Whý thïš válüé?~~~~]</translation>
  </message>
  <message>
   <source>From %1</source>
   <translation>[Fröm %1~]</translation>
  </message>
  <message>
   <source>%1: %2</source>
   <translation>[%1: %2~]</translation>
  </message>
  <message>
   <source>Do not contact.</source>
   <translation>[Dö ñöt çöñtáçt.~~~~]</translation>
  </message>
  <message>
   <source>Ready for %1.</source>
   <translation>[Réádý för %1.~~~~]</translation>
  </message>
  <message>
   <source>Before %1, %2 of %3 met:</source>
   <translation>[Béföré %1, %2 öf %3 mét:~~~~~~~~]</translation>
  </message>
  <message>
   <source>As HaloPSA holds it.</source>
   <translation>[Åš HálöPŠÅ höldš ït.~~~~~~]</translation>
  </message>
  <message>
   <source>Choose a value to see where it comes from.</source>
   <translation>[Çhööšé á válüé tö šéé whéré ït çöméš fröm.~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Copy value</source>
   <translation>[Çöpý válüé~~]</translation>
  </message>
 </context>
 <context>
  <name>leadline::gui::InspectorDock</name>
  <message>
   <source>Inspector</source>
   <translation>[Îñšpéçtör~~]</translation>
  </message>
 </context>
 <context>
  <name>leadline::gui::MainMenu</name>
  <message>
   <source>&amp;File</source>
   <translation>[&amp;Fïlé]</translation>
  </message>
  <message>
   <source>&amp;Go</source>
   <translation>[&amp;Gö]</translation>
  </message>
  <message>
   <source>&amp;Records</source>
   <translation>[&amp;Réçördš~~]</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <translation>[&amp;Vïéw]</translation>
  </message>
  <message>
   <source>&amp;Tools</source>
   <translation>[&amp;Töölš~]</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>[&amp;Hélp]</translation>
  </message>
  <message>
   <source>&amp;Import list…</source>
   <translation>[&amp;Împört lïšt…~~~~]</translation>
  </message>
  <message>
   <source>&amp;Open workspace…</source>
   <translation>[&amp;Øpéñ wörkšpáçé…~~~~~]</translation>
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation>[&amp;Qüït]</translation>
  </message>
  <message>
   <source>Find a person, company or &amp;command…</source>
   <translation>[Fïñd á péršöñ, çömpáñý ör &amp;çömmáñd…~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>&amp;Next pane</source>
   <translation>[&amp;Ñéxt páñé~~]</translation>
  </message>
  <message>
   <source>&amp;Previous pane</source>
   <translation>[&amp;Prévïöüš páñé~~~~]</translation>
  </message>
  <message>
   <source>&amp;Plan a push…</source>
   <translation>[&amp;Pláñ á püšh…~~~~]</translation>
  </message>
  <message>
   <source>&amp;Enrich the chosen…</source>
   <translation>[&amp;Éñrïçh thé çhöšéñ…~~~~~~]</translation>
  </message>
  <message>
   <source>&amp;Stop the current job</source>
   <translation>[&amp;Štöp thé çürréñt jöb~~~~~~~]</translation>
  </message>
  <message>
   <source>&amp;Theme</source>
   <translation>[&amp;Thémé~]</translation>
  </message>
  <message>
   <source>&amp;Follow the system</source>
   <translation>[&amp;Föllöw thé šýštém~~~~~~]</translation>
  </message>
  <message>
   <source>&amp;Light</source>
   <translation>[&amp;Lïght~]</translation>
  </message>
  <message>
   <source>&amp;Dark</source>
   <translation>[&amp;Dárk]</translation>
  </message>
  <message>
   <source>&amp;High contrast</source>
   <translation>[&amp;Hïgh çöñtrášt~~~~]</translation>
  </message>
  <message>
   <source>&amp;Density</source>
   <translation>[&amp;Déñšïtý~~]</translation>
  </message>
  <message>
   <source>&amp;Compact</source>
   <translation>[&amp;Çömpáçt~~]</translation>
  </message>
  <message>
   <source>&amp;Normal</source>
   <translation>[&amp;Ñörmál~]</translation>
  </message>
  <message>
   <source>C&amp;omfortable</source>
   <translation>[Ç&amp;ömförtáblé~~~]</translation>
  </message>
  <message>
   <source>&amp;Inspector</source>
   <translation>[&amp;Îñšpéçtör~~]</translation>
  </message>
  <message>
   <source>&amp;Reset layout</source>
   <translation>[&amp;Réšét láýöüt~~~~]</translation>
  </message>
  <message>
   <source>&amp;Start the sandbox</source>
   <translation>[&amp;Štárt thé šáñdböx~~~~~~]</translation>
  </message>
  <message>
   <source>Sandbox &amp;faults…</source>
   <translation>[Šáñdböx &amp;fáültš…~~~~~]</translation>
  </message>
  <message>
   <source>&amp;Help for this place</source>
   <translation>[&amp;Hélp för thïš pláçé~~~~~~]</translation>
  </message>
  <message>
   <source>&amp;Keyboard shortcuts</source>
   <translation>[&amp;Kéýböárd šhörtçütš~~~~~~]</translation>
  </message>
  <message>
   <source>&amp;First steps</source>
   <translation>[&amp;Fïršt štépš~~~]</translation>
  </message>
  <message>
   <source>&amp;About Leadline</source>
   <translation>[&amp;Åböüt Léádlïñé~~~~]</translation>
  </message>
 </context>
 <context>
  <name>leadline::gui::MainWindow</name>
  <message>
   <source>Top bar</source>
   <translation>[Töp bár~]</translation>
  </message>
  <message>
   <source>Places</source>
   <translation>[Pláçéš~]</translation>
  </message>
  <message>
   <source>Starting the sandbox…</source>
   <translation>[Štártïñg thé šáñdböx…~~~~~~~]</translation>
  </message>
  <message>
   <source>Starting the sandbox.</source>
   <translation>[Štártïñg thé šáñdböx.~~~~~~~]</translation>
  </message>
  <message>
   <source>Welcome</source>
   <translation>[Wélçömé~]</translation>
  </message>
  <message>
   <source>Nothing is running.</source>
   <translation>[Ñöthïñg ïš rüññïñg.~~~~~~]</translation>
  </message>
  <message>
   <source>Open a workspace</source>
   <translation>[Øpéñ á wörkšpáçé~~~~~]</translation>
  </message>
  <message>
   <source>Leadline workspaces (*.leadline);;All files (*)</source>
   <translation>[Léádlïñé wörkšpáçéš (*.léádlïñé);;Åll fïléš (*)~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Sandbox faults are on.</source>
   <translation>[Šáñdböx fáültš áré öñ.~~~~~~~]</translation>
  </message>
  <message>
   <source>Sandbox faults are off.</source>
   <translation>[Šáñdböx fáültš áré öff.~~~~~~~~]</translation>
  </message>
  <message>
   <source>The layout is as it was at first.</source>
   <translation>[Thé láýöüt ïš áš ït wáš át fïršt.~~~~~~~~~~~~]</translation>
  </message>
 </context>
 <context>
  <name>leadline::gui::MapPlace</name>
  <message>
   <source>Undo</source>
   <translation>[Ûñdö]</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>[Rédö]</translation>
  </message>
  <message>
   <source>&amp;Revert to shipped…</source>
   <translation>[&amp;Révért tö šhïppéd…~~~~~~]</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>[Šávé]</translation>
  </message>
  <message>
   <source>Ctrl+S. Older versions stay.</source>
   <translation>[Çtrl+Š. Øldér véršïöñš štáý.~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>&amp;Add field</source>
   <translation>[&amp;Ådd fïéld~~]</translation>
  </message>
  <message>
   <source>Remove rule</source>
   <translation>[Rémövé rülé~~~]</translation>
  </message>
  <message>
   <source>Mapping rules</source>
   <translation>[Máppïñg rüléš~~~~]</translation>
  </message>
  <message>
   <source>Field</source>
   <translation>[Fïéld]</translation>
  </message>
  <message>
   <source>Formula</source>
   <translation>[Förmülá~]</translation>
  </message>
  <message>
   <source>Take the value from</source>
   <translation>[Táké thé válüé fröm~~~~~~]</translation>
  </message>
  <message>
   <source>Source field</source>
   <translation>[Šöürçé fïéld~~~]</translation>
  </message>
  <message>
   <source>Nothing</source>
   <translation>[Ñöthïñg~]</translation>
  </message>
  <message>
   <source>Provider of the record</source>
   <translation>[Prövïdér öf thé réçörd~~~~~~~]</translation>
  </message>
  <message>
   <source>Functions…</source>
   <translation>[Füñçtïöñš…~~]</translation>
  </message>
  <message>
   <source>Functions for formulas</source>
   <translation>[Füñçtïöñš för förmüláš~~~~~~~]</translation>
  </message>
  <message>
   <source>What a formula may call (Ctrl+Space)</source>
   <translation>[Whát á förmülá máý çáll (Çtrl+Špáçé)~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>When to write</source>
   <translation>[Whéñ tö wrïté~~~~]</translation>
  </message>
  <message>
   <source>Value when nothing is known</source>
   <translation>[Válüé whéñ ñöthïñg ïš kñöwñ~~~~~~~~~]</translation>
  </message>
  <message>
   <source>leave empty</source>
   <translation>[léávé émptý~~~]</translation>
  </message>
  <message>
   <source>Send it, marked as a default</source>
   <translation>[Šéñd ït, márkéd áš á défáült~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Required: without a value the row is refused</source>
   <translation>[Réqüïréd: wïthöüt á válüé thé röw ïš réfüšéd~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Use this rule</source>
   <translation>[Ûšé thïš rülé~~~~]</translation>
  </message>
  <message>
   <source>Take</source>
   <translation>[Táké]</translation>
  </message>
  <message>
   <source>When</source>
   <translation>[Whéñ]</translation>
  </message>
  <message>
   <source>If nothing is known</source>
   <translation>[Îf ñöthïñg ïš kñöwñ~~~~~~]</translation>
  </message>
  <message>
   <source>Preview of the chosen rule on real rows</source>
   <translation>[Prévïéw öf thé çhöšéñ rülé öñ réál röwš~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Profile %1, version %2</source>
   <translation>[Pröfïlé %1, véršïöñ %2~~~~~~~]</translation>
  </message>
  <message>
   <source>Profile %1, as shipped</source>
   <translation>[Pröfïlé %1, áš šhïppéd~~~~~~~]</translation>
  </message>
  <message>
   <source> · not saved</source>
   <translation>[ · ñöt šávéd~~~]</translation>
  </message>
  <message>
   <source>%1 of %2 mapped, </source>
   <translation>[%1 öf %2 máppéd, ~~~~~]</translation>
  </message>
  <message numerus="yes">
   <source>%n issue(s)</source>
   <translation>
    <numerusform>[%n ïššüé(š)~~~]</numerusform>
    <numerusform>[%n ïššüé(š)~~~]</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Save waits: %n formula(s) cannot be read.</source>
   <translation>
    <numerusform>[Šávé wáïtš: %n förmülá(š) çáññöt bé réád.~~~~~~~~~~~~~~~]</numerusform>
    <numerusform>[Šávé wáïtš: %n förmülá(š) çáññöt bé réád.~~~~~~~~~~~~~~~]</numerusform>
   </translation>
  </message>
  <message>
   <source>Save as version %1</source>
   <translation>[Šávé áš véršïöñ %1~~~~~~]</translation>
  </message>
  <message>
   <source>No rule chosen</source>
   <translation>[Ñö rülé çhöšéñ~~~~]</translation>
  </message>
  <message>
   <source>%1 · %2</source>
   <translation>[%1 · %2~]</translation>
  </message>
  <message>
   <source>Choose a rule above, or add a field.</source>
   <translation>[Çhööšé á rülé ábövé, ör ádd á fïéld.~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Preview: no rows in Work yet</source>
   <translation>[Prévïéw: ñö röwš ïñ Wörk ýét~~~~~~~~~~]</translation>
  </message>
  <message numerus="yes">
   <source>Preview of %1 on %n row(s)</source>
   <translation>
    <numerusform>[Prévïéw öf %1 öñ %n röw(š)~~~~~~~~~]</numerusform>
    <numerusform>[Prévïéw öf %1 öñ %n röw(š)~~~~~~~~~]</numerusform>
   </translation>
  </message>
  <message>
   <source>Change %1</source>
   <translation>[Çháñgé %1~~]</translation>
  </message>
  <message>
   <source>Every field has a rule</source>
   <translation>[Évérý fïéld háš á rülé~~~~~~~]</translation>
  </message>
  <message>
   <source>Mapping profile %1 saved as version %2.</source>
   <translation>[Máppïñg pröfïlé %1 šávéd áš véršïöñ %2.~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Revert to the shipped mapping</source>
   <translation>[Révért tö thé šhïppéd máppïñg~~~~~~~~~~]</translation>
  </message>
  <message numerus="yes">
   <source>Replace all %n rule(s) by the shipped ones?</source>
   <translation>
    <numerusform>[Répláçé áll %n rülé(š) bý thé šhïppéd öñéš?~~~~~~~~~~~~~~~~]</numerusform>
    <numerusform>[Répláçé áll %n rülé(š) bý thé šhïppéd öñéš?~~~~~~~~~~~~~~~~]</numerusform>
   </translation>
  </message>
  <message>
   <source>It can be undone, and nothing is saved until you press Save.</source>
   <translation>[Ît çáñ bé üñdöñé, áñd ñöthïñg ïš šávéd üñtïl ýöü préšš Šávé.~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Revert rules</source>
   <translation>[Révért rüléš~~~]</translation>
  </message>
  <message>
   <source>Revert to shipped</source>
   <translation>[Révért tö šhïppéd~~~~~]</translation>
  </message>
  <message>
   <source>Map</source>
   <translation>[Máp]</translation>
  </message>
 </context>
 <context>
  <name>leadline::gui::ModeBadge</name>
  <message>
   <source>Everything here is invented; nothing reaches a real tenant.</source>
   <translation>[Évérýthïñg héré ïš ïñvéñtéd; ñöthïñg réáçhéš á réál téñáñt.~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>What you push goes to the real tenant %1.</source>
   <translation>[Whát ýöü püšh göéš tö thé réál téñáñt %1.~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Connect a HaloPSA tenant in Setup.</source>
   <translation>[Çöññéçt á HálöPŠÅ téñáñt ïñ Šétüp.~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>SANDBOX</source>
   <translation>[ŠÅÑDBØX~]</translation>
  </message>
  <message>
   <source>LIVE %1</source>
   <translation>[LÎVÉ %1~]</translation>
  </message>
  <message>
   <source>No tenant</source>
   <translation>[Ñö téñáñt~~]</translation>
  </message>
 </context>
 <context>
  <name>leadline::gui::ModeState</name>
  <message>
   <source>%1 – LIVE %2 – Leadline</source>
   <translation>[%1 – LÎVÉ %2 – Léádlïñé~~~~~~~~]</translation>
  </message>
  <message>
   <source>%1 – SANDBOX – Leadline</source>
   <translation>[%1 – ŠÅÑDBØX – Léádlïñé~~~~~~~~]</translation>
  </message>
  <message>
   <source>%1 – Leadline</source>
   <translation>[%1 – Léádlïñé~~~~]</translation>
  </message>
 </context>
 <context>
  <name>leadline::gui::MoveDialog</name>
  <message>
   <source>Promote %1, to %2</source>
   <translation>[Prömöté %1, tö %2~~~~~]</translation>
  </message>
  <message>
   <source>Move %1, to %2</source>
   <translation>[Mövé %1, tö %2~~~~]</translation>
  </message>
  <message>
   <source>%1: can move</source>
   <translation>[%1: çáñ mövé~~~]</translation>
  </message>
  <message>
   <source>%1 stays: %2</source>
   <translation>[%1 štáýš: %2~~~]</translation>
  </message>
  <message numerus="yes">
   <source>and %n more</source>
   <translation>
    <numerusform>[áñd %n möré~~~]</numerusform>
    <numerusform>[áñd %n möré~~~]</numerusform>
   </translation>
  </message>
  <message>
   <source>%1: %2</source>
   <translation>[%1: %2~]</translation>
  </message>
  <message>
   <source>Needed now</source>
   <translation>[Ñéédéd ñöw~~]</translation>
  </message>
  <message>
   <source>What you enter goes to every card that lacks it.</source>
   <translation>[Whát ýöü éñtér göéš tö évérý çárd thát láçkš ït.~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Filled already: %1.</source>
   <translation>[Fïlléd álréádý: %1.~~~~~~]</translation>
  </message>
  <message>
   <source>What will happen</source>
   <translation>[Whát wïll háppéñ~~~~~]</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>[Çáñçél~]</translation>
  </message>
  <message>
   <source>Promote to %1</source>
   <translation>[Prömöté tö %1~~~~]</translation>
  </message>
  <message>
   <source>Move to %1</source>
   <translation>[Mövé tö %1~~]</translation>
  </message>
  <message>
   <source>Promote %1 to %2</source>
   <translation>[Prömöté %1 tö %2~~~~~]</translation>
  </message>
  <message>
   <source>Move %1 to %2</source>
   <translation>[Mövé %1 tö %2~~~~]</translation>
  </message>
  <message>
   <source>Ctrl+Enter</source>
   <translation>[Çtrl+Éñtér~~]</translation>
  </message>
  <message>
   <source>Read the ticket in HaloPSA and stop if somebody changed it meanwhile</source>
   <translation>[Réád thé tïçkét ïñ HálöPŠÅ áñd štöp ïf šömébödý çháñgéd ït méáñwhïlé~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Fill %1</source>
   <translation>[Fïll %1~]</translation>
  </message>
  <message>
   <source>Change the ticket to type %1 and status %2, together; number and history stay</source>
   <translation>[Çháñgé thé tïçkét tö týpé %1 áñd štátüš %2, tögéthér; ñümbér áñd hïštörý štáý~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Change the status to %1</source>
   <translation>[Çháñgé thé štátüš tö %1~~~~~~~~]</translation>
  </message>
  <message>
   <source>Read it back and compare</source>
   <translation>[Réád ït báçk áñd çömpáré~~~~~~~~]</translation>
  </message>
  <message>
   <source>%1  %2</source>
   <translation>[%1  %2~]</translation>
  </message>
  <message>
   <source>None of these cards can move.</source>
   <translation>[Ñöñé öf théšé çárdš çáñ mövé.~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Not yet: %1.</source>
   <translation>[Ñöt ýét: %1.~~~]</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>[Çlöšé]</translation>
  </message>
  <message>
   <source>The move goes on; the board shows how it ends.</source>
   <translation>[Thé mövé göéš öñ; thé böárd šhöwš höw ït éñdš.~~~~~~~~~~~~~~~~~]</translation>
  </message>
 </context>
 <context>
  <name>leadline::gui::MoveMenu</name>
  <message>
   <source>is here</source>
   <translation>[ïš héré~]</translation>
  </message>
  <message>
   <source>%1: %2</source>
   <translation>[%1: %2~]</translation>
  </message>
 </context>
 <context>
  <name>leadline::gui::MoveStrip</name>
  <message>
   <source>Dismiss this message</source>
   <translation>[Dïšmïšš thïš méššágé~~~~~~]</translation>
  </message>
  <message>
   <source>Dismiss</source>
   <translation>[Dïšmïšš~]</translation>
  </message>
 </context>
 <context>
  <name>leadline::gui::PaletteRecords</name>
  <message>
   <source>%1, %2</source>
   <translation>[%1, %2~]</translation>
  </message>
 </context>
 <context>
  <name>leadline::gui::PlanView</name>
  <message>
   <source>LIVE %1</source>
   <translation>[LÎVÉ %1~]</translation>
  </message>
  <message>
   <source>SANDBOX %1</source>
   <translation>[ŠÅÑDBØX %1~~]</translation>
  </message>
  <message>
   <source>Review the plan</source>
   <translation>[Révïéw thé pláñ~~~~]</translation>
  </message>
  <message>
   <source>&amp;Open plan…</source>
   <translation>[&amp;Øpéñ pláñ…~~~]</translation>
  </message>
  <message>
   <source>A plan saved as JSON, for this tenant</source>
   <translation>[Å pláñ šávéd áš JŠØÑ, för thïš téñáñt~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>&amp;Save plan…</source>
   <translation>[&amp;Šávé pláñ…~~~]</translation>
  </message>
  <message>
   <source>As JSON, to be reviewed or applied by the command line</source>
   <translation>[Åš JŠØÑ, tö bé révïéwéd ör ápplïéd bý thé çömmáñd lïñé~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>&amp;Copy as command</source>
   <translation>[&amp;Çöpý áš çömmáñd~~~~~]</translation>
  </message>
  <message>
   <source>&amp;Back to the plan</source>
   <translation>[&amp;Báçk tö thé pláñ~~~~~]</translation>
  </message>
  <message>
   <source>No plan yet. Choose people in Work and press Plan, or open a saved one.</source>
   <translation>[Ñö pláñ ýét. Çhööšé péöplé ïñ Wörk áñd préšš Pláñ, ör öpéñ á šávéd öñé.~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Go to Work</source>
   <translation>[Gö tö Wörk~~]</translation>
  </message>
  <message>
   <source>Copied: %1</source>
   <translation>[Çöpïéd: %1~~]</translation>
  </message>
  <message>
   <source>Changes of the plan</source>
   <translation>[Çháñgéš öf thé pláñ~~~~~~]</translation>
  </message>
  <message>
   <source>Push</source>
   <translation>[Püšh]</translation>
  </message>
  <message>
   <source>●  observed    ○  derived    –  default</source>
   <translation>[●  öbšérvéd    ○  dérïvéd    –  défáült~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>It is being pushed now.</source>
   <translation>[Ît ïš béïñg püšhéd ñöw.~~~~~~~~]</translation>
  </message>
  <message>
   <source>There is nothing to change: HaloPSA holds all of it, or the rows were refused.</source>
   <translation>[Théré ïš ñöthïñg tö çháñgé: HálöPŠÅ höldš áll öf ït, ör thé röwš wéré réfüšéd.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>No row is ticked.</source>
   <translation>[Ñö röw ïš tïçkéd.~~~~~]</translation>
  </message>
  <message>
   <source>HaloPSA was read more than 15 minutes ago. Plan again, so that nobody's edit is overlooked.</source>
   <translation>[HálöPŠÅ wáš réád möré tháñ 15 mïñütéš ágö. Pláñ ágáïñ, šö thát ñöbödý'š édït ïš övérlöökéd.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Receipt</source>
   <translation>[Réçéïpt~]</translation>
  </message>
  <message numerus="yes">
   <source>About %n call(s)</source>
   <translation>
    <numerusform>[Åböüt %n çáll(š)~~~~~]</numerusform>
    <numerusform>[Åböüt %n çáll(š)~~~~~]</numerusform>
   </translation>
  </message>
  <message>
   <source>, %1 at the present rate, </source>
   <translation>[, %1 át thé préšéñt ráté, ~~~~~~~~~]</translation>
  </message>
  <message>
   <source>%1 credits. </source>
   <translation>[%1 çrédïtš. ~~~]</translation>
  </message>
  <message>
   <source>Read from HaloPSA %1.</source>
   <translation>[Réád fröm HálöPŠÅ %1.~~~~~~~]</translation>
  </message>
  <message>
   <source>Mapping profile %1.</source>
   <translation>[Máppïñg pröfïlé %1.~~~~~~]</translation>
  </message>
  <message numerus="yes">
   <source>%n change(s)</source>
   <translation>
    <numerusform>[%n çháñgé(š)~~~]</numerusform>
    <numerusform>[%n çháñgé(š)~~~]</numerusform>
   </translation>
  </message>
  <message>
   <source>Move: push %1 to %2</source>
   <translation>[Mövé: püšh %1 tö %2~~~~~~]</translation>
  </message>
  <message>
   <source>Push %1 to %2</source>
   <translation>[Püšh %1 tö %2~~~~]</translation>
  </message>
  <message>
   <source>Ctrl+Enter</source>
   <translation>[Çtrl+Éñtér~~]</translation>
  </message>
  <message>
   <source>Sending to %1…</source>
   <translation>[Šéñdïñg tö %1…~~~~]</translation>
  </message>
  <message>
   <source>Save the plan</source>
   <translation>[Šávé thé pláñ~~~~]</translation>
  </message>
  <message>
   <source>Leadline plan (*.json)</source>
   <translation>[Léádlïñé pláñ (*.jšöñ)~~~~~~~]</translation>
  </message>
  <message>
   <source>Plan saved to %1.</source>
   <translation>[Pláñ šávéd tö %1.~~~~~]</translation>
  </message>
  <message>
   <source>The plan could not be saved to %1: %2.</source>
   <translation>[Thé pláñ çöüld ñöt bé šávéd tö %1: %2.~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The plan is still here.</source>
   <translation>[Thé pláñ ïš štïll héré.~~~~~~~~]</translation>
  </message>
  <message>
   <source>Choose another folder.</source>
   <translation>[Çhööšé áñöthér földér.~~~~~~~]</translation>
  </message>
  <message>
   <source>Open a plan</source>
   <translation>[Øpéñ á pláñ~~~]</translation>
  </message>
  <message>
   <source>The plan on the screen is unchanged.</source>
   <translation>[Thé pláñ öñ thé šçrééñ ïš üñçháñgéd.~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>%1 is too large to be a plan.</source>
   <translation>[%1 ïš töö lárgé tö bé á pláñ.~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>%1 could not be read: %2.</source>
   <translation>[%1 çöüld ñöt bé réád: %2.~~~~~~~~]</translation>
  </message>
  <message>
   <source>Choose a file that Save plan wrote.</source>
   <translation>[Çhööšé á fïlé thát Šávé pláñ wröté.~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Plan</source>
   <translation>[Pláñ]</translation>
  </message>
 </context>
 <context>
  <name>leadline::gui::ProviderList</name>
  <message>
   <source>Provider accounts</source>
   <translation>[Prövïdér áççöüñtš~~~~~]</translation>
  </message>
  <message>
   <source>LIVE</source>
   <translation>[LÎVÉ]</translation>
  </message>
  <message>
   <source>SANDBOX</source>
   <translation>[ŠÅÑDBØX~]</translation>
  </message>
  <message>
   <source>not tested yet</source>
   <translation>[ñöt téštéd ýét~~~~]</translation>
  </message>
  <message>
   <source>%1, %2, %3</source>
   <translation>[%1, %2, %3~~]</translation>
  </message>
 </context>
 <context>
  <name>leadline::gui::Rail</name>
  <message>
   <source>%1, place %2 of %3</source>
   <translation>[%1, pláçé %2 öf %3~~~~~~]</translation>
  </message>
  <message>
   <source>%1 (Ctrl+%2)</source>
   <translation>[%1 (Çtrl+%2)~~~]</translation>
  </message>
  <message numerus="yes">
   <source>%n need attention</source>
   <translation>
    <numerusform>[%n ñééd áttéñtïöñ~~~~~]</numerusform>
    <numerusform>[%n ñééd áttéñtïöñ~~~~~]</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>leadline::gui::ReceiptView</name>
  <message>
   <source>Records of the receipt</source>
   <translation>[Réçördš öf thé réçéïpt~~~~~~~]</translation>
  </message>
  <message>
   <source>LIVE %1</source>
   <translation>[LÎVÉ %1~]</translation>
  </message>
  <message>
   <source>SANDBOX %1</source>
   <translation>[ŠÅÑDBØX %1~~]</translation>
  </message>
  <message>
   <source>took %1</source>
   <translation>[töök %1~]</translation>
  </message>
  <message numerus="yes">
   <source>%n request(s)</source>
   <translation>
    <numerusform>[%n réqüéšt(š)~~~~]</numerusform>
    <numerusform>[%n réqüéšt(š)~~~~]</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>leadline::gui::RecordDelegate</name>
  <message>
   <source>Observed</source>
   <translation>[Øbšérvéd~~]</translation>
  </message>
  <message>
   <source>Derived</source>
   <translation>[Dérïvéd~]</translation>
  </message>
  <message>
   <source>Default</source>
   <translation>[Défáült~]</translation>
  </message>
 </context>
 <context>
  <name>leadline::gui::RequestConsole</name>
  <message>
   <source>Copy as c&amp;url</source>
   <translation>[Çöpý áš ç&amp;ürl~~~~]</translation>
  </message>
  <message>
   <source>Requests show here after a search, with every secret masked.</source>
   <translation>[Réqüéštš šhöw héré áftér á šéárçh, wïth évérý šéçrét máškéd.~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Requests made</source>
   <translation>[Réqüéštš mádé~~~~]</translation>
  </message>
  <message>
   <source>The chosen request and its answer</source>
   <translation>[Thé çhöšéñ réqüéšt áñd ïtš áñšwér~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>%1 %2 · %L3 ms</source>
   <translation>[%1 %2 · %L3 mš~~~~]</translation>
  </message>
  <message numerus="yes">
   <source>The last %n requests. Secrets are masked.</source>
   <translation>
    <numerusform>[Thé lášt %n réqüéštš. Šéçrétš áré máškéd.~~~~~~~~~~~~~~~]</numerusform>
    <numerusform>[Thé lášt %n réqüéštš. Šéçrétš áré máškéd.~~~~~~~~~~~~~~~]</numerusform>
   </translation>
  </message>
  <message>
   <source>→ %1 after %L2 ms</source>
   <translation>[→ %1 áftér %L2 mš~~~~~]</translation>
  </message>
 </context>
 <context>
  <name>leadline::gui::SandboxStart</name>
  <message>
   <source>The sandbox runs. Everything in it is invented.</source>
   <translation>[Thé šáñdböx rüñš. Évérýthïñg ïñ ït ïš ïñvéñtéd.~~~~~~~~~~~~~~~~~]</translation>
  </message>
 </context>
 <context>
  <name>leadline::gui::SavedSearches</name>
  <message>
   <source>None yet. “Save search” keeps the filters you filled in.</source>
   <translation>[Ñöñé ýét. “Šávé šéárçh” kéépš thé fïltérš ýöü fïlléd ïñ.~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>&amp;Run</source>
   <translation>[&amp;Rüñ]</translation>
  </message>
  <message>
   <source>Re&amp;move…</source>
   <translation>[Ré&amp;mövé…~~]</translation>
  </message>
  <message>
   <source>Saved searches</source>
   <translation>[Šávéd šéárçhéš~~~~]</translation>
  </message>
  <message numerus="yes">
   <source>Last run %1, %n new</source>
   <translation>
    <numerusform>[Lášt rüñ %1, %n ñéw~~~~~~]</numerusform>
    <numerusform>[Lášt rüñ %1, %n ñéw~~~~~~]</numerusform>
   </translation>
  </message>
  <message>
   <source>Never run</source>
   <translation>[Ñévér rüñ~~]</translation>
  </message>
  <message>
   <source>%1, %2</source>
   <translation>[%1, %2~]</translation>
  </message>
 </context>
 <context>
  <name>leadline::gui::ScorePanel</name>
  <message>
   <source>Fit %1 of 100, %2 needed</source>
   <translation>[Fït %1 öf 100, %2 ñéédéd~~~~~~~~]</translation>
  </message>
  <message>
   <source>Fit %1 of 100</source>
   <translation>[Fït %1 öf 100~~~~]</translation>
  </message>
  <message>
   <source>%1: %2 of %3, %4</source>
   <translation>[%1: %2 öf %3, %4~~~~~]</translation>
  </message>
  <message>
   <source>Fit score</source>
   <translation>[Fït šçöré~~]</translation>
  </message>
  <message>
   <source>Enough</source>
   <translation>[Éñöügh~]</translation>
  </message>
  <message>
   <source>%1 short</source>
   <translation>[%1 šhört~~]</translation>
  </message>
  <message>
   <source>Recorded on the ticket, so it is taken as it is.</source>
   <translation>[Réçördéd öñ thé tïçkét, šö ït ïš tákéñ áš ït ïš.~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>%1 of %2</source>
   <translation>[%1 öf %2~~]</translation>
  </message>
 </context>
 <context>
  <name>leadline::gui::ScreenshotRun</name>
  <message>
   <source>The picture %1 could not be written.</source>
   <translation>[Thé pïçtüré %1 çöüld ñöt bé wrïttéñ.~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The workspace is unchanged.</source>
   <translation>[Thé wörkšpáçé ïš üñçháñgéd.~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Choose a folder that can be written to.</source>
   <translation>[Çhööšé á földér thát çáñ bé wrïttéñ tö.~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>IT leaders, UK</source>
   <translation>[ÎT léádérš, ÛK~~~~]</translation>
  </message>
 </context>
 <context>
  <name>leadline::gui::SearchSummary</name>
  <message>
   <source>Open in &amp;Work</source>
   <translation>[Øpéñ ïñ &amp;Wörk~~~~]</translation>
  </message>
  <message>
   <source>Copy as comman&amp;d</source>
   <translation>[Çöpý áš çömmáñ&amp;d~~~~~]</translation>
  </message>
  <message>
   <source>No search yet</source>
   <translation>[Ñö šéárçh ýét~~~~]</translation>
  </message>
  <message>
   <source>Start with a job title and a country. What arrives goes into the worklist; nothing reaches HaloPSA from here.</source>
   <translation>[Štárt wïth á jöb tïtlé áñd á çöüñtrý. Whát árrïvéš göéš ïñtö thé wörklïšt; ñöthïñg réáçhéš HálöPŠÅ fröm héré.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Searching…</source>
   <translation>[Šéárçhïñg…~~]</translation>
  </message>
  <message numerus="yes">
   <source>Stopped. %n arrived and are kept.</source>
   <translation>
    <numerusform>[Štöppéd. %n árrïvéd áñd áré képt.~~~~~~~~~~~~]</numerusform>
    <numerusform>[Štöppéd. %n árrïvéd áñd áré képt.~~~~~~~~~~~~]</numerusform>
   </translation>
  </message>
  <message>
   <source>Nobody matches these filters</source>
   <translation>[Ñöbödý mátçhéš théšé fïltérš~~~~~~~~~~]</translation>
  </message>
  <message numerus="yes">
   <source>%n found</source>
   <translation>
    <numerusform>[%n föüñd~~]</numerusform>
    <numerusform>[%n föüñd~~]</numerusform>
   </translation>
  </message>
  <message>
   <source>new</source>
   <translation>[ñéw]</translation>
  </message>
  <message>
   <source>updated</source>
   <translation>[üpdátéd~]</translation>
  </message>
  <message>
   <source>possible duplicates</source>
   <translation>[pöššïblé düplïçátéš~~~~~~]</translation>
  </message>
  <message>
   <source>in HaloPSA already</source>
   <translation>[ïñ HálöPŠÅ álréádý~~~~~~]</translation>
  </message>
  <message>
   <source>do not contact</source>
   <translation>[dö ñöt çöñtáçt~~~~]</translation>
  </message>
  <message>
   <source>skipped</source>
   <translation>[škïppéd~]</translation>
  </message>
  <message>
   <source>They are in the list “%1”.</source>
   <translation>[Théý áré ïñ thé lïšt “%1”.~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Switch a filter off or make it wider, then fetch again.</source>
   <translation>[Šwïtçh á fïltér öff ör máké ït wïdér, théñ fétçh ágáïñ.~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Cost: %1 credits.</source>
   <translation>[Çöšt: %1 çrédïtš.~~~~~]</translation>
  </message>
  <message>
   <source>It cost no credits.</source>
   <translation>[Ît çöšt ñö çrédïtš.~~~~~~]</translation>
  </message>
  <message>
   <source>%L1</source>
   <translation>[%L1]</translation>
  </message>
  <message>
   <source>more</source>
   <translation>[möré]</translation>
  </message>
  <message>
   <source>Showing %L1 of %2: the provider stops here. Narrow the filters, for example by country, to reach the rest.</source>
   <translation>[Šhöwïñg %L1 öf %2: thé prövïdér štöpš héré. Ñárröw thé fïltérš, för éxámplé bý çöüñtrý, tö réáçh thé réšt.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Showing %L1 of %2. Raise “At most” to fetch the rest.</source>
   <translation>[Šhöwïñg %L1 öf %2. Ráïšé “Åt möšt” tö fétçh thé réšt.~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
 </context>
 <context>
  <name>leadline::gui::SetupPlace</name>
  <message>
   <source>Connections</source>
   <translation>[Çöññéçtïöñš~~~]</translation>
  </message>
  <message>
   <source>Nothing is connected. Try the sandbox with invented people, or connect HaloPSA. No account is needed for the sandbox.</source>
   <translation>[Ñöthïñg ïš çöññéçtéd. Trý thé šáñdböx wïth ïñvéñtéd péöplé, ör çöññéçt HálöPŠÅ. Ñö áççöüñt ïš ñéédéd för thé šáñdböx.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Try the sandbox</source>
   <translation>[Trý thé šáñdböx~~~~]</translation>
  </message>
  <message>
   <source>&amp;Add connection…</source>
   <translation>[&amp;Ådd çöññéçtïöñ…~~~~~]</translation>
  </message>
  <message>
   <source>&amp;Edit…</source>
   <translation>[&amp;Édït…~]</translation>
  </message>
  <message>
   <source>&amp;Test</source>
   <translation>[&amp;Téšt]</translation>
  </message>
  <message>
   <source>&amp;Remove…</source>
   <translation>[&amp;Rémövé…~~]</translation>
  </message>
  <message>
   <source>Try the sandbo&amp;x</source>
   <translation>[Trý thé šáñdbö&amp;x~~~~~]</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>[Ñámé]</translation>
  </message>
  <message>
   <source>What</source>
   <translation>[Whát]</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>[Åddréšš~]</translation>
  </message>
  <message>
   <source>Mode</source>
   <translation>[Mödé]</translation>
  </message>
  <message>
   <source>Secret kept in</source>
   <translation>[Šéçrét képt ïñ~~~~]</translation>
  </message>
  <message>
   <source>Last test</source>
   <translation>[Lášt téšt~~]</translation>
  </message>
  <message>
   <source>Nothing is connected. Connect HaloPSA or a provider.</source>
   <translation>[Ñöthïñg ïš çöññéçtéd. Çöññéçt HálöPŠÅ ör á prövïdér.~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Add connection…</source>
   <translation>[Ådd çöññéçtïöñ…~~~~]</translation>
  </message>
  <message>
   <source>Secrets are kept in: %1. They are in no file, log or export of Leadline.</source>
   <translation>[Šéçrétš áré képt ïñ: %1. Théý áré ïñ ñö fïlé, lög ör éxpört öf Léádlïñé.~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>testing…</source>
   <translation>[téštïñg…~~]</translation>
  </message>
  <message>
   <source>not since the start</source>
   <translation>[ñöt šïñçé thé štárt~~~~~~]</translation>
  </message>
  <message>
   <source>failed at %1</source>
   <translation>[fáïléd át %1~~~]</translation>
  </message>
  <message>
   <source>works, with gaps, %1</source>
   <translation>[wörkš, wïth gápš, %1~~~~~~]</translation>
  </message>
  <message>
   <source>works, %1</source>
   <translation>[wörkš, %1~~]</translation>
  </message>
  <message>
   <source>HaloPSA tenant</source>
   <translation>[HálöPŠÅ téñáñt~~~~]</translation>
  </message>
  <message>
   <source>LIVE</source>
   <translation>[LÎVÉ]</translation>
  </message>
  <message>
   <source>SANDBOX</source>
   <translation>[ŠÅÑDBØX~]</translation>
  </message>
  <message>
   <source>none needed</source>
   <translation>[ñöñé ñéédéd~~~]</translation>
  </message>
  <message numerus="yes">
   <source>%n connected</source>
   <translation>
    <numerusform>[%n çöññéçtéd~~~]</numerusform>
    <numerusform>[%n çöññéçtéd~~~]</numerusform>
   </translation>
  </message>
  <message>
   <source>Remove a connection</source>
   <translation>[Rémövé á çöññéçtïöñ~~~~~~]</translation>
  </message>
  <message>
   <source>Remove the connection “%1”?</source>
   <translation>[Rémövé thé çöññéçtïöñ “%1”?~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Its secret is removed from %1. People, lists and runs stay; what waits to be sent to it stays waiting.</source>
   <translation>[Îtš šéçrét ïš rémövéd fröm %1. Péöplé, lïštš áñd rüñš štáý; whát wáïtš tö bé šéñt tö ït štáýš wáïtïñg.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Remove %1</source>
   <translation>[Rémövé %1~~]</translation>
  </message>
  <message>
   <source>Removed the connection “%1”.</source>
   <translation>[Rémövéd thé çöññéçtïöñ “%1”.~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Saved the connection “%1”.</source>
   <translation>[Šávéd thé çöññéçtïöñ “%1”.~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Testing %1. This costs no credits.</source>
   <translation>[Téštïñg %1. Thïš çöštš ñö çrédïtš.~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>%1 works.</source>
   <translation>[%1 wörkš.~~]</translation>
  </message>
  <message>
   <source>The test of %1 failed.</source>
   <translation>[Thé téšt öf %1 fáïléd.~~~~~~~]</translation>
  </message>
  <message>
   <source>%1 does not work</source>
   <translation>[%1 döéš ñöt wörk~~~~~]</translation>
  </message>
  <message>
   <source>%1 works</source>
   <translation>[%1 wörkš~~]</translation>
  </message>
  <message>
   <source>%1 does not work yet</source>
   <translation>[%1 döéš ñöt wörk ýét~~~~~~]</translation>
  </message>
  <message>
   <source>Account: %1</source>
   <translation>[Åççöüñt: %1~~~]</translation>
  </message>
  <message>
   <source>Credits left: %1</source>
   <translation>[Çrédïtš léft: %1~~~~~]</translation>
  </message>
  <message>
   <source>Answered in %L1 ms</source>
   <translation>[Åñšwéréd ïñ %L1 mš~~~~~~]</translation>
  </message>
  <message>
   <source>This computer's clock differs from the server's by %L1 s</source>
   <translation>[Thïš çömpütér'š çlöçk dïfférš fröm thé šérvér'š bý %L1 š~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message numerus="yes">
   <source>and %n more</source>
   <translation>
    <numerusform>[áñd %n möré~~~]</numerusform>
    <numerusform>[áñd %n möré~~~]</numerusform>
   </translation>
  </message>
  <message>
   <source>Missing in HaloPSA: %1</source>
   <translation>[Mïššïñg ïñ HálöPŠÅ: %1~~~~~~~]</translation>
  </message>
  <message>
   <source>, </source>
   <translation>[, ]</translation>
  </message>
  <message>
   <source>Setup</source>
   <translation>[Šétüp]</translation>
  </message>
 </context>
 <context>
  <name>leadline::gui::ShortcutSheet</name>
  <message>
   <source>Keyboard shortcuts</source>
   <translation>[Kéýböárd šhörtçütš~~~~~~]</translation>
  </message>
  <message>
   <source>Key</source>
   <translation>[Kéý]</translation>
  </message>
  <message>
   <source>Does</source>
   <translation>[Döéš]</translation>
  </message>
  <message>
   <source>Fetch, in Find</source>
   <translation>[Fétçh, ïñ Fïñd~~~~]</translation>
  </message>
  <message>
   <source>Filter rows, in Work and on the Board</source>
   <translation>[Fïltér röwš, ïñ Wörk áñd öñ thé Böárd~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Edit the current cell, in Work</source>
   <translation>[Édït thé çürréñt çéll, ïñ Wörk~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Choose a row; pick up a card on the Board</source>
   <translation>[Çhööšé á röw; pïçk üp á çárd öñ thé Böárd~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Give up an edit or close a dialog; never spends or sends</source>
   <translation>[Gïvé üp áñ édït ör çlöšé á dïálög; ñévér špéñdš ör šéñdš~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
 </context>
 <context>
  <name>leadline::gui::StepStrip</name>
  <message>
   <source>Search</source>
   <translation>[Šéárçh~]</translation>
  </message>
  <message>
   <source>Clean</source>
   <translation>[Çléáñ]</translation>
  </message>
  <message>
   <source>Map</source>
   <translation>[Máp]</translation>
  </message>
  <message>
   <source>Plan</source>
   <translation>[Pláñ]</translation>
  </message>
  <message>
   <source>Push</source>
   <translation>[Püšh]</translation>
  </message>
  <message>
   <source>Hide these steps</source>
   <translation>[Hïdé théšé štépš~~~~~]</translation>
  </message>
  <message>
   <source>Hide these steps; Help > First steps brings them back</source>
   <translation>[Hïdé théšé štépš; Hélp > Fïršt štépš brïñgš thém báçk~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Find people: fill in a job title, then Fetch.</source>
   <translation>[Fïñd péöplé: fïll ïñ á jöb tïtlé, théñ Fétçh.~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Look at what arrived: edit a cell with F2, set people aside who must not be contacted.</source>
   <translation>[Löök át whát árrïvéd: édït á çéll wïth F2, šét péöplé ášïdé whö müšt ñöt bé çöñtáçtéd.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>See which value goes into which HaloPSA field.</source>
   <translation>[Šéé whïçh válüé göéš ïñtö whïçh HálöPŠÅ fïéld.~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Plan shows every cell that would change.</source>
   <translation>[Pláñ šhöwš évérý çéll thát wöüld çháñgé.~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Push what the plan shows; each record is read back.</source>
   <translation>[Püšh whát thé pláñ šhöwš; éáçh réçörd ïš réád báçk.~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>That is the whole job. The board shows what became of it.</source>
   <translation>[Thát ïš thé whölé jöb. Thé böárd šhöwš whát béçámé öf ït.~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Step %1 of %2, %3, %4</source>
   <translation>[Štép %1 öf %2, %3, %4~~~~~~~]</translation>
  </message>
  <message>
   <source>done</source>
   <translation>[döñé]</translation>
  </message>
  <message>
   <source>current</source>
   <translation>[çürréñt~]</translation>
  </message>
  <message>
   <source>to do</source>
   <translation>[tö dö]</translation>
  </message>
 </context>
 <context>
  <name>leadline::gui::SyncPlace</name>
  <message>
   <source>&amp;Audit…</source>
   <translation>[&amp;Åüdït…~]</translation>
  </message>
  <message>
   <source>Checks that the journal accounts for every record</source>
   <translation>[Çhéçkš thát thé jöürñál áççöüñtš för évérý réçörd~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>&amp;Check now</source>
   <translation>[&amp;Çhéçk ñöw~~]</translation>
  </message>
  <message>
   <source>Look up unknown outcomes now instead of at their time (F5)</source>
   <translation>[Löök üp üñkñöwñ öütçöméš ñöw ïñštéád öf át théïr tïmé (F5)~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Needs attention</source>
   <translation>[Ñéédš áttéñtïöñ~~~~]</translation>
  </message>
  <message>
   <source>Open operations by cause</source>
   <translation>[Øpéñ öpérátïöñš bý çáüšé~~~~~~~~]</translation>
  </message>
  <message>
   <source>Runs, newest first</source>
   <translation>[Rüñš, ñéwéšt fïršt~~~~~~]</translation>
  </message>
  <message>
   <source>No runs yet. The first appears here, with every record.</source>
   <translation>[Ñö rüñš ýét. Thé fïršt áppéárš héré, wïth évérý réçörd.~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Runs</source>
   <translation>[Rüñš]</translation>
  </message>
  <message>
   <source>Idle. Nothing is being sent.</source>
   <translation>[Îdlé. Ñöthïñg ïš béïñg šéñt.~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>%1: %2</source>
   <translation>[%1: %2~]</translation>
  </message>
  <message>
   <source>Needs attention: %1</source>
   <translation>[Ñéédš áttéñtïöñ: %1~~~~~~]</translation>
  </message>
  <message>
   <source>Under way</source>
   <translation>[Ûñdér wáý~~]</translation>
  </message>
  <message>
   <source>Nothing needs attention. Looked %1.</source>
   <translation>[Ñöthïñg ñéédš áttéñtïöñ. Löökéd %1.~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Choose a run to see its receipt.</source>
   <translation>[Çhööšé á rüñ tö šéé ïtš réçéïpt.~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Nothing was written to HaloPSA.</source>
   <translation>[Ñöthïñg wáš wrïttéñ tö HálöPŠÅ.~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Looking up what is open…</source>
   <translation>[Löökïñg üp whát ïš öpéñ…~~~~~~~~]</translation>
  </message>
  <message>
   <source>Checking the journal…</source>
   <translation>[Çhéçkïñg thé jöürñál…~~~~~~~]</translation>
  </message>
  <message>
   <source>Audit of this workspace</source>
   <translation>[Åüdït öf thïš wörkšpáçé~~~~~~~~]</translation>
  </message>
  <message>
   <source>Everything is accounted for</source>
   <translation>[Évérýthïñg ïš áççöüñtéd för~~~~~~~~~]</translation>
  </message>
  <message numerus="yes">
   <source>%n thing(s) do not fit</source>
   <translation>
    <numerusform>[%n thïñg(š) dö ñöt fït~~~~~~~]</numerusform>
    <numerusform>[%n thïñg(š) dö ñöt fït~~~~~~~]</numerusform>
   </translation>
  </message>
  <message>
   <source>What does not fit</source>
   <translation>[Whát döéš ñöt fït~~~~~]</translation>
  </message>
  <message>
   <source>What was looked at</source>
   <translation>[Whát wáš löökéd át~~~~~~]</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>[Çlöšé]</translation>
  </message>
  <message>
   <source>Sync</source>
   <translation>[Šýñç]</translation>
  </message>
 </context>
 <context>
  <name>leadline::gui::TopBar</name>
  <message>
   <source>Faults on</source>
   <translation>[Fáültš öñ~~]</translation>
  </message>
  <message>
   <source>Shows what would change in HaloPSA; nothing is sent before you say so (Ctrl+Shift+P)</source>
   <translation>[Šhöwš whát wöüld çháñgé ïñ HálöPŠÅ; ñöthïñg ïš šéñt béföré ýöü šáý šö (Çtrl+Šhïft+P)~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The sandbox is being difficult on purpose. Opens its switches.</source>
   <translation>[Thé šáñdböx ïš béïñg dïffïçült öñ pürpöšé. Øpéñš ïtš šwïtçhéš.~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Plan (%L1)</source>
   <translation>[Pláñ (%L1)~~]</translation>
  </message>
  <message>
   <source>Plan</source>
   <translation>[Pláñ]</translation>
  </message>
  <message numerus="yes">
   <source>Plan a push of %n people who are ready</source>
   <translation>
    <numerusform>[Pláñ á püšh öf %n péöplé whö áré réádý~~~~~~~~~~~~~~]</numerusform>
    <numerusform>[Pláñ á püšh öf %n péöplé whö áré réádý~~~~~~~~~~~~~~]</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>leadline::gui::WelcomePage</name>
  <message>
   <source>&amp;Try it now (sandbox)</source>
   <translation>[&amp;Trý ït ñöw (šáñdböx)~~~~~~~]</translation>
  </message>
  <message>
   <source>&amp;Connect HaloPSA…</source>
   <translation>[&amp;Çöññéçt HálöPŠÅ…~~~~~]</translation>
  </message>
  <message>
   <source>&amp;Open a workspace…</source>
   <translation>[&amp;Øpéñ á wörkšpáçé…~~~~~~]</translation>
  </message>
  <message>
   <source>Find people, clean them, push them to HaloPSA</source>
   <translation>[Fïñd péöplé, çléáñ thém, püšh thém tö HálöPŠÅ~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The sandbox is a simulated HaloPSA tenant and providers with about 400 invented people. Everything works there as it does for real.</source>
   <translation>[Thé šáñdböx ïš á šïmülátéd HálöPŠÅ téñáñt áñd prövïdérš wïth áböüt 400 ïñvéñtéd péöplé. Évérýthïñg wörkš théré áš ït döéš för réál.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>No account is needed. Keys stay in this computer's keychain.</source>
   <translation>[Ñö áççöüñt ïš ñéédéd. Kéýš štáý ïñ thïš çömpütér'š kéýçháïñ.~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
 </context>
 <context>
  <name>leadline::gui::WorkPlace</name>
  <message>
   <source>Worklist</source>
   <translation>[Wörklïšt~~]</translation>
  </message>
  <message>
   <source>&amp;Import list…</source>
   <translation>[&amp;Împört lïšt…~~~~]</translation>
  </message>
  <message>
   <source>&amp;Plan push</source>
   <translation>[&amp;Pláñ püšh~~]</translation>
  </message>
  <message>
   <source>&amp;Enrich…</source>
   <translation>[&amp;Éñrïçh…~~]</translation>
  </message>
  <message>
   <source>Do &amp;not contact…</source>
   <translation>[Dö &amp;ñöt çöñtáçt…~~~~~]</translation>
  </message>
  <message>
   <source>&amp;Remove…</source>
   <translation>[&amp;Rémövé…~~]</translation>
  </message>
  <message>
   <source>Nothing here yet. Search a provider or import a list; what arrives shows here.</source>
   <translation>[Ñöthïñg héré ýét. Šéárçh á prövïdér ör ïmpört á lïšt; whát árrïvéš šhöwš héré.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Search a provider</source>
   <translation>[Šéárçh á prövïdér~~~~~]</translation>
  </message>
  <message>
   <source>Filter by name, company, e-mail, title (Ctrl+F)</source>
   <translation>[Fïltér bý ñámé, çömpáñý, é-máïl, tïtlé (Çtrl+F)~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Filter the worklist</source>
   <translation>[Fïltér thé wörklïšt~~~~~~]</translation>
  </message>
  <message>
   <source>Show one list</source>
   <translation>[Šhöw öñé lïšt~~~~]</translation>
  </message>
  <message>
   <source>All lists</source>
   <translation>[Åll lïštš~~]</translation>
  </message>
  <message>
   <source>Edit this cell</source>
   <translation>[Édït thïš çéll~~~~]</translation>
  </message>
  <message>
   <source>Plan push of the chosen</source>
   <translation>[Pláñ püšh öf thé çhöšéñ~~~~~~~~]</translation>
  </message>
  <message>
   <source>Enrich…</source>
   <translation>[Éñrïçh…~]</translation>
  </message>
  <message>
   <source>Do not contact…</source>
   <translation>[Dö ñöt çöñtáçt…~~~~]</translation>
  </message>
  <message>
   <source>Remove from the worklist…</source>
   <translation>[Rémövé fröm thé wörklïšt…~~~~~~~~]</translation>
  </message>
  <message>
   <source>Shows cell by cell what would change in HaloPSA (Ctrl+Shift+P)</source>
   <translation>[Šhöwš çéll bý çéll whát wöüld çháñgé ïñ HálöPŠÅ (Çtrl+Šhïft+P)~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Ask a provider for what is missing, under a cap (Ctrl+E)</source>
   <translation>[Åšk á prövïdér för whát ïš mïššïñg, üñdér á çáp (Çtrl+É)~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Puts the chosen people on the do-not-contact list</source>
   <translation>[Pütš thé çhöšéñ péöplé öñ thé dö-ñöt-çöñtáçt lïšt~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Opening the worklist, %L1 so far</source>
   <translation>[Øpéñïñg thé wörklïšt, %L1 šö fár~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>%L1 of %L2</source>
   <translation>[%L1 öf %L2~~]</translation>
  </message>
  <message>
   <source>%L1 people and companies</source>
   <translation>[%L1 péöplé áñd çömpáñïéš~~~~~~~~]</translation>
  </message>
  <message>
   <source>No rows match this filter.</source>
   <translation>[Ñö röwš mátçh thïš fïltér.~~~~~~~~~]</translation>
  </message>
  <message>
   <source>No rows match these %1 filters.</source>
   <translation>[Ñö röwš mátçh théšé %1 fïltérš.~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Turn filters off</source>
   <translation>[Türñ fïltérš öff~~~~~]</translation>
  </message>
  <message>
   <source>%1 %L2</source>
   <translation>[%1 %L2~]</translation>
  </message>
  <message numerus="yes">
   <source>%1, %n rows</source>
   <translation>
    <numerusform>[%1, %n röwš~~~]</numerusform>
    <numerusform>[%1, %n röwš~~~]</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n chosen</source>
   <translation>
    <numerusform>[%n çhöšéñ~~]</numerusform>
    <numerusform>[%n çhöšéñ~~]</numerusform>
   </translation>
  </message>
  <message>
   <source>Changed %1.</source>
   <translation>[Çháñgéd %1.~~~]</translation>
  </message>
  <message>
   <source>Reading HaloPSA for the plan</source>
   <translation>[Réádïñg HálöPŠÅ för thé pláñ~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Choose the people to enrich first.</source>
   <translation>[Çhööšé thé péöplé tö éñrïçh fïršt.~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Found %1 of %2. Spent %3 credits.</source>
   <translation>[Föüñd %1 öf %2. Špéñt %3 çrédïtš.~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Do not contact</source>
   <translation>[Dö ñöt çöñtáçt~~~~]</translation>
  </message>
  <message>
   <source>&amp;Reason, kept with the entry (for example “asked by phone on 3 March”)</source>
   <translation>[&amp;Réášöñ, képt wïth thé éñtrý (för éxámplé “áškéd bý phöñé öñ 3 Márçh”)~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message numerus="yes">
   <source>Put %n on the do-not-contact list</source>
   <translation>
    <numerusform>[Püt %n öñ thé dö-ñöt-çöñtáçt lïšt~~~~~~~~~~~~]</numerusform>
    <numerusform>[Püt %n öñ thé dö-ñöt-çöñtáçt lïšt~~~~~~~~~~~~]</numerusform>
   </translation>
  </message>
  <message>
   <source>asked not to be contacted</source>
   <translation>[áškéd ñöt tö bé çöñtáçtéd~~~~~~~~]</translation>
  </message>
  <message numerus="yes">
   <source>%n on the do-not-contact list; they are never pushed.</source>
   <translation>
    <numerusform>[%n öñ thé dö-ñöt-çöñtáçt lïšt; théý áré ñévér püšhéd.~~~~~~~~~~~~~~~~~~~~]</numerusform>
    <numerusform>[%n öñ thé dö-ñöt-çöñtáçt lïšt; théý áré ñévér püšhéd.~~~~~~~~~~~~~~~~~~~~]</numerusform>
   </translation>
  </message>
  <message>
   <source>Remove from the worklist</source>
   <translation>[Rémövé fröm thé wörklïšt~~~~~~~~]</translation>
  </message>
  <message numerus="yes">
   <source>Remove %n from the worklist?</source>
   <translation>
    <numerusform>[Rémövé %n fröm thé wörklïšt?~~~~~~~~~~]</numerusform>
    <numerusform>[Rémövé %n fröm thé wörklïšt?~~~~~~~~~~]</numerusform>
   </translation>
  </message>
  <message>
   <source>What is in HaloPSA stays there. Values that cost credits would have to be bought again.</source>
   <translation>[Whát ïš ïñ HálöPŠÅ štáýš théré. Válüéš thát çöšt çrédïtš wöüld hávé tö bé böüght ágáïñ.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message numerus="yes">
   <source>Remove %n</source>
   <translation>
    <numerusform>[Rémövé %n~~]</numerusform>
    <numerusform>[Rémövé %n~~]</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Removed %n from the worklist.</source>
   <translation>
    <numerusform>[Rémövéd %n fröm thé wörklïšt.~~~~~~~~~~]</numerusform>
    <numerusform>[Rémövéd %n fröm thé wörklïšt.~~~~~~~~~~]</numerusform>
   </translation>
  </message>
  <message>
   <source>Imported %L1 rows: %L2 new, %L3 updated, %L4 rejected.</source>
   <translation>[Împörtéd %L1 röwš: %L2 ñéw, %L3 üpdátéd, %L4 réjéçtéd.~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Import a list</source>
   <translation>[Împört á lïšt~~~~]</translation>
  </message>
  <message>
   <source>Lists (*.csv *.tsv *.txt);;All files (*)</source>
   <translation>[Lïštš (*.çšv *.tšv *.txt);;Åll fïléš (*)~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Work</source>
   <translation>[Wörk]</translation>
  </message>
 </context>
 <context>
  <name>leadline::models::BoardCard</name>
  <message>
   <source>Today</source>
   <translation>[Tödáý]</translation>
  </message>
  <message>
   <source>1 day</source>
   <translation>[1 dáý]</translation>
  </message>
  <message>
   <source>%1 days</source>
   <translation>[%1 dáýš~]</translation>
  </message>
  <message>
   <source>Do not contact</source>
   <translation>[Dö ñöt çöñtáçt~~~~]</translation>
  </message>
  <message>
   <source>Ready for %1</source>
   <translation>[Réádý för %1~~~]</translation>
  </message>
  <message>
   <source>Fit %1 of %2</source>
   <translation>[Fït %1 öf %2~~~]</translation>
  </message>
  <message>
   <source>No company</source>
   <translation>[Ñö çömpáñý~~]</translation>
  </message>
  <message>
   <source>No person yet</source>
   <translation>[Ñö péršöñ ýét~~~~]</translation>
  </message>
  <message>
   <source>%1 in %2</source>
   <translation>[%1 ïñ %2~~]</translation>
  </message>
  <message>
   <source>Expected to close on %1</source>
   <translation>[Éxpéçtéd tö çlöšé öñ %1~~~~~~~~]</translation>
  </message>
  <message>
   <source>Owner: %1</source>
   <translation>[Øwñér: %1~~]</translation>
  </message>
 </context>
 <context>
  <name>leadline::models::BoardColumnModel</name>
  <message numerus="yes">
   <source>%n card(s)</source>
   <translation>
    <numerusform>[%n çárd(š)~~]</numerusform>
    <numerusform>[%n çárd(š)~~]</numerusform>
   </translation>
  </message>
  <message>
   <source>%1, %2, folded</source>
   <translation>[%1, %2, földéd~~~~]</translation>
  </message>
  <message>
   <source>%1, %2</source>
   <translation>[%1, %2~]</translation>
  </message>
  <message>
   <source>%1 Card %2 of %3.</source>
   <translation>[%1 Çárd %2 öf %3.~~~~~]</translation>
  </message>
  <message>
   <source>Unmapped status</source>
   <translation>[Ûñmáppéd štátüš~~~~]</translation>
  </message>
 </context>
 <context>
  <name>leadline::models::BoardMoves</name>
  <message numerus="yes">
   <source>%n card(s)</source>
   <translation>
    <numerusform>[%n çárd(š)~~]</numerusform>
    <numerusform>[%n çárd(š)~~]</numerusform>
   </translation>
  </message>
  <message>
   <source>Nothing can be moved to a status Leadline does not know.</source>
   <translation>[Ñöthïñg çáñ bé mövéd tö á štátüš Léádlïñé döéš ñöt kñöw.~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Already in %1</source>
   <translation>[Ålréádý ïñ %1~~~~]</translation>
  </message>
  <message>
   <source>Stays in %1: %2</source>
   <translation>[Štáýš ïñ %1: %2~~~~]</translation>
  </message>
  <message>
   <source>%1 stay where they are: %2</source>
   <translation>[%1 štáý whéré théý áré: %2~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Promote</source>
   <translation>[Prömöté~]</translation>
  </message>
  <message>
   <source>Move</source>
   <translation>[Mövé]</translation>
  </message>
  <message numerus="yes">
   <source>%1 to %2, %n thing(s) to fill in first</source>
   <translation>
    <numerusform>[%1 tö %2, %n thïñg(š) tö fïll ïñ fïršt~~~~~~~~~~~~~~]</numerusform>
    <numerusform>[%1 tö %2, %n thïñg(š) tö fïll ïñ fïršt~~~~~~~~~~~~~~]</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 to %2</source>
   <translation>[%1 tö %2~~]</translation>
  </message>
  <message>
   <source>%1 %2 to %3</source>
   <translation>[%1 %2 tö %3~~~]</translation>
  </message>
  <message>
   <source>%1 %2 of %3 to %4</source>
   <translation>[%1 %2 öf %3 tö %4~~~~~]</translation>
  </message>
  <message>
   <source>, the others: %1</source>
   <translation>[, thé öthérš: %1~~~~~]</translation>
  </message>
 </context>
 <context>
  <name>leadline::models::MappingModel</name>
  <message>
   <source>Whole number</source>
   <translation>[Whölé ñümbér~~~]</translation>
  </message>
  <message>
   <source>Money</source>
   <translation>[Möñéý]</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>[Ñümbér~]</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>[Téxt]</translation>
  </message>
  <message>
   <source>Long text</source>
   <translation>[Löñg téxt~~]</translation>
  </message>
  <message numerus="yes">
   <source>Dropdown, %n option(s)</source>
   <translation>
    <numerusform>[Dröpdöwñ, %n öptïöñ(š)~~~~~~~]</numerusform>
    <numerusform>[Dröpdöwñ, %n öptïöñ(š)~~~~~~~]</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Several of %n option(s)</source>
   <translation>
    <numerusform>[Šévérál öf %n öptïöñ(š)~~~~~~~~]</numerusform>
    <numerusform>[Šévérál öf %n öptïöñ(š)~~~~~~~~]</numerusform>
   </translation>
  </message>
  <message>
   <source>Date</source>
   <translation>[Dáté]</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>[Tïmé]</translation>
  </message>
  <message>
   <source>Check box</source>
   <translation>[Çhéçk böx~~]</translation>
  </message>
  <message>
   <source>Add %1</source>
   <translation>[Ådd %1~]</translation>
  </message>
  <message>
   <source>Remove %1</source>
   <translation>[Rémövé %1~~]</translation>
  </message>
  <message>
   <source>Require %1</source>
   <translation>[Réqüïré %1~~]</translation>
  </message>
  <message>
   <source>Do not require %1</source>
   <translation>[Dö ñöt réqüïré %1~~~~~]</translation>
  </message>
  <message>
   <source>Standard field</source>
   <translation>[Štáñdárd fïéld~~~~]</translation>
  </message>
  <message>
   <source>Custom field</source>
   <translation>[Çüštöm fïéld~~~]</translation>
  </message>
  <message>
   <source>Not in this tenant</source>
   <translation>[Ñöt ïñ thïš téñáñt~~~~~~]</translation>
  </message>
  <message>
   <source>Off</source>
   <translation>[Øff]</translation>
  </message>
  <message>
   <source>Formula: %1</source>
   <translation>[Förmülá: %1~~~]</translation>
  </message>
  <message numerus="yes">
   <source>%n row(s), %1</source>
   <translation>
    <numerusform>[%n röw(š), %1~~~~]</numerusform>
    <numerusform>[%n röw(š), %1~~~~]</numerusform>
   </translation>
  </message>
  <message>
   <source>No source</source>
   <translation>[Ñö šöürçé~~]</translation>
  </message>
  <message>
   <source>Good</source>
   <translation>[Gööd]</translation>
  </message>
  <message>
   <source>leave empty</source>
   <translation>[léávé émptý~~~]</translation>
  </message>
  <message>
   <source>%1 (stays home)</source>
   <translation>[%1 (štáýš hömé)~~~~]</translation>
  </message>
  <message>
   <source>%1, %2</source>
   <translation>[%1, %2~]</translation>
  </message>
  <message>
   <source>Use the rule for %1</source>
   <translation>[Ûšé thé rülé för %1~~~~~~]</translation>
  </message>
  <message>
   <source>%1 is required</source>
   <translation>[%1 ïš réqüïréd~~~~]</translation>
  </message>
  <message>
   <source>Switch %1 on</source>
   <translation>[Šwïtçh %1 öñ~~~]</translation>
  </message>
  <message>
   <source>Switch %1 off</source>
   <translation>[Šwïtçh %1 öff~~~~]</translation>
  </message>
  <message>
   <source>Change %1</source>
   <translation>[Çháñgé %1~~]</translation>
  </message>
  <message>
   <source>On</source>
   <translation>[Øñ]</translation>
  </message>
  <message>
   <source>HaloPSA field</source>
   <translation>[HálöPŠÅ fïéld~~~~]</translation>
  </message>
  <message>
   <source>Source or formula</source>
   <translation>[Šöürçé ör förmülá~~~~~]</translation>
  </message>
  <message>
   <source>Mode</source>
   <translation>[Mödé]</translation>
  </message>
  <message>
   <source>If nothing is known</source>
   <translation>[Îf ñöthïñg ïš kñöwñ~~~~~~]</translation>
  </message>
  <message>
   <source>Required</source>
   <translation>[Réqüïréd~~]</translation>
  </message>
  <message>
   <source>Check</source>
   <translation>[Çhéçk]</translation>
  </message>
 </context>
 <context>
  <name>leadline::models::MappingPreviewModel</name>
  <message>
   <source>empty</source>
   <translation>[émptý]</translation>
  </message>
  <message>
   <source>No value</source>
   <translation>[Ñö válüé~~]</translation>
  </message>
  <message>
   <source>Good</source>
   <translation>[Gööd]</translation>
  </message>
  <message>
   <source>Record</source>
   <translation>[Réçörd~]</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>[Réšült~]</translation>
  </message>
  <message>
   <source>HaloPSA today</source>
   <translation>[HálöPŠÅ tödáý~~~~]</translation>
  </message>
  <message>
   <source>Check</source>
   <translation>[Çhéçk]</translation>
  </message>
 </context>
 <context>
  <name>leadline::models::OperationModel</name>
  <message>
   <source>Waiting their turn</source>
   <translation>[Wáïtïñg théïr türñ~~~~~~]</translation>
  </message>
  <message>
   <source>Being sent</source>
   <translation>[Béïñg šéñt~~]</translation>
  </message>
  <message>
   <source>Outcome unknown</source>
   <translation>[Øütçömé üñkñöwñ~~~~]</translation>
  </message>
  <message>
   <source>Waiting to try again</source>
   <translation>[Wáïtïñg tö trý ágáïñ~~~~~~]</translation>
  </message>
  <message>
   <source>Changed in HaloPSA meanwhile</source>
   <translation>[Çháñgéd ïñ HálöPŠÅ méáñwhïlé~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Refused by HaloPSA</source>
   <translation>[Réfüšéd bý HálöPŠÅ~~~~~~]</translation>
  </message>
  <message>
   <source>Given up after all tries</source>
   <translation>[Gïvéñ üp áftér áll trïéš~~~~~~~~]</translation>
  </message>
  <message>
   <source>Confirmed</source>
   <translation>[Çöñfïrméd~~]</translation>
  </message>
  <message>
   <source>Replaced before sending</source>
   <translation>[Répláçéd béföré šéñdïñg~~~~~~~~]</translation>
  </message>
  <message>
   <source>Withdrawn before sending</source>
   <translation>[Wïthdráwñ béföré šéñdïñg~~~~~~~~]</translation>
  </message>
  <message>
   <source>Somebody edited these in HaloPSA. Nothing was written over. Make a new plan to see both sides.</source>
   <translation>[Šömébödý édïtéd théšé ïñ HálöPŠÅ. Ñöthïñg wáš wrïttéñ övér. Máké á ñéw pláñ tö šéé böth šïdéš.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>HaloPSA said no and nothing was changed. Put right what the reason names, then plan again.</source>
   <translation>[HálöPŠÅ šáïd ñö áñd ñöthïñg wáš çháñgéd. Püt rïght whát thé réášöñ ñáméš, théñ pláñ ágáïñ.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>These could not be finished. Nothing more is tried. Plan again when the cause is gone.</source>
   <translation>[Théšé çöüld ñöt bé fïñïšhéd. Ñöthïñg möré ïš trïéd. Pláñ ágáïñ whéñ thé çáüšé ïš göñé.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>They may or may not be in HaloPSA. Each is looked up before anything is sent again. Check now asks at once.</source>
   <translation>[Théý máý ör máý ñöt bé ïñ HálöPŠÅ. Éáçh ïš löökéd üp béföré áñýthïñg ïš šéñt ágáïñ. Çhéçk ñöw áškš át öñçé.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Nothing was changed. They are tried again by themselves.</source>
   <translation>[Ñöthïñg wáš çháñgéd. Théý áré trïéd ágáïñ bý thémšélvéš.~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>On their way to HaloPSA.</source>
   <translation>[Øñ théïr wáý tö HálöPŠÅ.~~~~~~~~]</translation>
  </message>
  <message>
   <source>Journalled and sent in order.</source>
   <translation>[Jöürñálléd áñd šéñt ïñ ördér.~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>%1: %2</source>
   <translation>[%1: %2~]</translation>
  </message>
  <message>
   <source>%1: %2. %3</source>
   <translation>[%1: %2. %3~~]</translation>
  </message>
  <message>
   <source>Cause and record</source>
   <translation>[Çáüšé áñd réçörd~~~~~]</translation>
  </message>
  <message>
   <source>Tries</source>
   <translation>[Trïéš]</translation>
  </message>
  <message>
   <source>Next try</source>
   <translation>[Ñéxt trý~~]</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>[Réášöñ~]</translation>
  </message>
 </context>
 <context>
  <name>leadline::models::PlanModel</name>
  <message>
   <source>%1 %2</source>
   <translation>[%1 %2]</translation>
  </message>
  <message>
   <source>Ticket %1</source>
   <translation>[Tïçkét %1~~]</translation>
  </message>
  <message numerus="yes">
   <source>%n field(s)</source>
   <translation>
    <numerusform>[%n fïéld(š)~~~]</numerusform>
    <numerusform>[%n fïéld(š)~~~]</numerusform>
   </translation>
  </message>
  <message>
   <source>%1, %2, %3</source>
   <translation>[%1, %2, %3~~]</translation>
  </message>
  <message>
   <source>%1, %2. %3</source>
   <translation>[%1, %2. %3~~]</translation>
  </message>
  <message>
   <source>empty</source>
   <translation>[émptý]</translation>
  </message>
  <message>
   <source>%1: %2 becomes %3</source>
   <translation>[%1: %2 béçöméš %3~~~~~]</translation>
  </message>
  <message>
   <source>Record and field</source>
   <translation>[Réçörd áñd fïéld~~~~~]</translation>
  </message>
  <message>
   <source>HaloPSA now</source>
   <translation>[HálöPŠÅ ñöw~~~]</translation>
  </message>
  <message>
   <source>After</source>
   <translation>[Åftér]</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>[Šöürçé~]</translation>
  </message>
 </context>
 <context>
  <name>leadline::models::ReceiptModel</name>
  <message>
   <source>%1 of %2 confirmed by reading back</source>
   <translation>[%1 öf %2 çöñfïrméd bý réádïñg báçk~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Nothing was changed</source>
   <translation>[Ñöthïñg wáš çháñgéd~~~~~~]</translation>
  </message>
  <message>
   <source>%1 with unknown outcome</source>
   <translation>[%1 wïth üñkñöwñ öütçömé~~~~~~~~]</translation>
  </message>
  <message>
   <source>%1 waiting</source>
   <translation>[%1 wáïtïñg~~]</translation>
  </message>
  <message>
   <source>%1 refused</source>
   <translation>[%1 réfüšéd~~]</translation>
  </message>
  <message>
   <source>%1 cancelled</source>
   <translation>[%1 çáñçélléd~~~]</translation>
  </message>
  <message>
   <source>%1 left alone</source>
   <translation>[%1 léft álöñé~~~~]</translation>
  </message>
  <message>
   <source>%1 %2</source>
   <translation>[%1 %2]</translation>
  </message>
  <message>
   <source>HaloPSA stored differently: %1.</source>
   <translation>[HálöPŠÅ štöréd dïfféréñtlý: %1.~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Read back</source>
   <translation>[Réád báçk~~]</translation>
  </message>
  <message>
   <source>Not read back</source>
   <translation>[Ñöt réád báçk~~~~]</translation>
  </message>
  <message>
   <source>Record</source>
   <translation>[Réçörd~]</translation>
  </message>
  <message>
   <source>Ticket</source>
   <translation>[Tïçkét~]</translation>
  </message>
  <message>
   <source>Proof</source>
   <translation>[Prööf]</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>[Réášöñ~]</translation>
  </message>
 </context>
 <context>
  <name>leadline::models::RecordModel</name>
  <message>
   <source>Observed: the source stated it.</source>
   <translation>[Øbšérvéd: thé šöürçé štátéd ït.~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Derived: worked out from other values.</source>
   <translation>[Dérïvéd: wörkéd öüt fröm öthér válüéš.~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Default: nobody stated it, and it stays home unless you choose to send it.</source>
   <translation>[Défáült: ñöbödý štátéd ït, áñd ït štáýš hömé üñléšš ýöü çhööšé tö šéñd ït.~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Not known</source>
   <translation>[Ñöt kñöwñ~~]</translation>
  </message>
  <message>
   <source>Edited by hand</source>
   <translation>[Édïtéd bý háñd~~~~]</translation>
  </message>
  <message>
   <source>Leadline</source>
   <translation>[Léádlïñé~~]</translation>
  </message>
  <message>
   <source>File %1</source>
   <translation>[Fïlé %1~]</translation>
  </message>
  <message>
   <source>confidence %1 %</source>
   <translation>[çöñfïdéñçé %1 %~~~~]</translation>
  </message>
  <message>
   <source>cost %1 credits</source>
   <translation>[çöšt %1 çrédïtš~~~~]</translation>
  </message>
  <message>
   <source>Person</source>
   <translation>[Péršöñ~]</translation>
  </message>
  <message>
   <source>Company</source>
   <translation>[Çömpáñý~]</translation>
  </message>
  <message>
   <source>Intent</source>
   <translation>[Îñtéñt~]</translation>
  </message>
  <message>
   <source>From the list</source>
   <translation>[Fröm thé lïšt~~~~]</translation>
  </message>
  <message>
   <source>Identifiers</source>
   <translation>[Îdéñtïfïérš~~~]</translation>
  </message>
  <message>
   <source>HaloPSA ticket</source>
   <translation>[HálöPŠÅ tïçkét~~~~]</translation>
  </message>
  <message>
   <source>%1 id</source>
   <translation>[%1 ïd]</translation>
  </message>
  <message>
   <source>Leadline key</source>
   <translation>[Léádlïñé kéý~~~]</translation>
  </message>
  <message>
   <source>Carried in the HaloPSA ticket, so that the record is found again for certain.</source>
   <translation>[Çárrïéd ïñ thé HálöPŠÅ tïçkét, šö thát thé réçörd ïš föüñd ágáïñ för çértáïñ.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>HaloPSA</source>
   <translation>[HálöPŠÅ~]</translation>
  </message>
  <message>
   <source>Key facts</source>
   <translation>[Kéý fáçtš~~]</translation>
  </message>
  <message>
   <source>Custom fields</source>
   <translation>[Çüštöm fïéldš~~~~]</translation>
  </message>
  <message>
   <source>Job title</source>
   <translation>[Jöb tïtlé~~]</translation>
  </message>
  <message>
   <source>E-mail</source>
   <translation>[É-máïl~]</translation>
  </message>
  <message>
   <source>Phone</source>
   <translation>[Phöñé]</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>[Çöüñtrý~]</translation>
  </message>
  <message>
   <source>Owner</source>
   <translation>[Øwñér]</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>[Válüé]</translation>
  </message>
  <message>
   <source>Probability</source>
   <translation>[Pröbábïlïtý~~~]</translation>
  </message>
  <message>
   <source>%1 %</source>
   <translation>[%1 %]</translation>
  </message>
  <message>
   <source>Expected close</source>
   <translation>[Éxpéçtéd çlöšé~~~~]</translation>
  </message>
  <message>
   <source>Summary</source>
   <translation>[Šümmárý~]</translation>
  </message>
  <message>
   <source>Last update</source>
   <translation>[Lášt üpdáté~~~]</translation>
  </message>
  <message>
   <source>%1: %2. %3</source>
   <translation>[%1: %2. %3~~]</translation>
  </message>
  <message>
   <source>Field</source>
   <translation>[Fïéld]</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>[Šöürçé~]</translation>
  </message>
 </context>
 <context>
  <name>leadline::models::RunModel</name>
  <message>
   <source>Running</source>
   <translation>[Rüññïñg~]</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>[Fáïléd~]</translation>
  </message>
  <message>
   <source>Stopped</source>
   <translation>[Štöppéd~]</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>[Döñé]</translation>
  </message>
  <message>
   <source>today %1</source>
   <translation>[tödáý %1~~]</translation>
  </message>
  <message>
   <source>yesterday %1</source>
   <translation>[ýéštérdáý %1~~~]</translation>
  </message>
  <message>
   <source>%1 s</source>
   <translation>[%1 š]</translation>
  </message>
  <message>
   <source>%1 min %2 s</source>
   <translation>[%1 mïñ %2 š~~~]</translation>
  </message>
  <message>
   <source>State</source>
   <translation>[Štáté]</translation>
  </message>
  <message>
   <source>Run</source>
   <translation>[Rüñ]</translation>
  </message>
  <message>
   <source>Started</source>
   <translation>[Štártéd~]</translation>
  </message>
  <message>
   <source>Took</source>
   <translation>[Töök]</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>[Réšült~]</translation>
  </message>
 </context>
 <context>
  <name>leadline::models::WorklistCells</name>
  <message>
   <source>State</source>
   <translation>[Štáté]</translation>
  </message>
  <message>
   <source>Person</source>
   <translation>[Péršöñ~]</translation>
  </message>
  <message>
   <source>Job title</source>
   <translation>[Jöb tïtlé~~]</translation>
  </message>
  <message>
   <source>Company</source>
   <translation>[Çömpáñý~]</translation>
  </message>
  <message>
   <source>E-mail</source>
   <translation>[É-máïl~]</translation>
  </message>
  <message>
   <source>Phone</source>
   <translation>[Phöñé]</translation>
  </message>
  <message>
   <source>City</source>
   <translation>[Çïtý]</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>[Çöüñtrý~]</translation>
  </message>
  <message>
   <source>Domain</source>
   <translation>[Dömáïñ~]</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>[Šöürçé~]</translation>
  </message>
  <message>
   <source>List</source>
   <translation>[Lïšt]</translation>
  </message>
  <message>
   <source>HaloPSA id</source>
   <translation>[HálöPŠÅ ïd~~]</translation>
  </message>
  <message>
   <source>Updated</source>
   <translation>[Ûpdátéd~]</translation>
  </message>
  <message>
   <source>%1, %2</source>
   <translation>[%1, %2~]</translation>
  </message>
  <message>
   <source>not verified</source>
   <translation>[ñöt vérïfïéd~~~]</translation>
  </message>
  <message>
   <source>empty</source>
   <translation>[émptý]</translation>
  </message>
 </context>
 <context>
  <name>leadline::net::HttpCall</name>
  <message>
   <source>The server sent %1 on to another address, which was not followed.</source>
   <translation>[Thé šérvér šéñt %1 öñ tö áñöthér áddréšš, whïçh wáš ñöt föllöwéd.~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Enter the address the server really has; it may be a sign-in page.</source>
   <translation>[Éñtér thé áddréšš thé šérvér réállý háš; ït máý bé á šïgñ-ïñ págé.~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>a request</source>
   <translation>[á réqüéšt~~]</translation>
  </message>
  <message>
   <source>It may have reached the server all the same; that is checked before it is tried again.</source>
   <translation>[Ît máý hávé réáçhéd thé šérvér áll thé šámé; thát ïš çhéçkéd béföré ït ïš trïéd ágáïñ.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Nothing was changed.</source>
   <translation>[Ñöthïñg wáš çháñgéd.~~~~~~]</translation>
  </message>
  <message>
   <source>%1 said nothing for %2 s (%3).</source>
   <translation>[%1 šáïd ñöthïñg för %2 š (%3).~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>%1 did not finish answering within %2 s (%3).</source>
   <translation>[%1 dïd ñöt fïñïšh áñšwérïñg wïthïñ %2 š (%3).~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Try again; if it keeps happening, look at the service's status page.</source>
   <translation>[Trý ágáïñ; ïf ït kéépš háppéñïñg, löök át thé šérvïçé'š štátüš págé.~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The answer of %1 is larger than %2 MiB (%3).</source>
   <translation>[Thé áñšwér öf %1 ïš lárgér tháñ %2 MïB (%3).~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Ask for fewer records at once.</source>
   <translation>[Åšk för féwér réçördš át öñçé.~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The certificate shown by %1 is not made out to that name (%2).</source>
   <translation>[Thé çértïfïçáté šhöwñ bý %1 ïš ñöt mádé öüt tö thát ñámé (%2).~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Check the address; somebody between you and the service may be reading along.</source>
   <translation>[Çhéçk thé áddréšš; šömébödý bétwééñ ýöü áñd thé šérvïçé máý bé réádïñg álöñg.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Stopped on request (%1).</source>
   <translation>[Štöppéd öñ réqüéšt (%1).~~~~~~~~]</translation>
  </message>
  <message>
   <source>Start it again when you are ready.</source>
   <translation>[Štárt ït ágáïñ whéñ ýöü áré réádý.~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>the name is not known</source>
   <translation>[thé ñámé ïš ñöt kñöwñ~~~~~~~]</translation>
  </message>
  <message>
   <source>%1 cannot be reached: %2 (%3).</source>
   <translation>[%1 çáññöt bé réáçhéd: %2 (%3).~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Check the network and the address in Setup, then try again.</source>
   <translation>[Çhéçk thé ñétwörk áñd thé áddréšš ïñ Šétüp, théñ trý ágáïñ.~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>No safe connection to %1: %2 (%3).</source>
   <translation>[Ñö šáfé çöññéçtïöñ tö %1: %2 (%3).~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Check the address. If your network inspects traffic, add its certificate to this connection.</source>
   <translation>[Çhéçk thé áddréšš. Îf ýöür ñétwörk ïñšpéçtš tráffïç, ádd ïtš çértïfïçáté tö thïš çöññéçtïöñ.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>%1 did not answer (%2).</source>
   <translation>[%1 dïd ñöt áñšwér (%2).~~~~~~~~]</translation>
  </message>
  <message>
   <source>The connection to %1 ended before the answer was complete (%2).</source>
   <translation>[Thé çöññéçtïöñ tö %1 éñdéd béföré thé áñšwér wáš çömplété (%2).~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Try again; what may have arrived is checked first.</source>
   <translation>[Trý ágáïñ; whát máý hávé árrïvéd ïš çhéçkéd fïršt.~~~~~~~~~~~~~~~~~~]</translation>
  </message>
 </context>
</TS>
