<?xml version='1.0' encoding='utf-8'?>
<!DOCTYPE TS>
<TS sourcelanguage="en" language="en" version="2.1">
 <context>
  <name>leadline::Auth</name>
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
   <source>Examples:
  leadlinectl apply push.json              does what the plan shows, nothing else, and reads back
  leadlinectl apply --resume               after a crash or lost connection: settles what is unknown
                                           by its external key, then sends what is still pending
Exit code 3 when the receipt is not green.</source>
   <translation>[Éxámpléš:
  léádlïñéçtl ápplý püšh.jšöñ              döéš whát thé pláñ šhöwš, ñöthïñg élšé, áñd réádš báçk
  léádlïñéçtl ápplý --réšümé               áftér á çrášh ör löšt çöññéçtïöñ: šéttléš whát ïš üñkñöwñ
                                           bý ïtš éxtérñál kéý, théñ šéñdš whát ïš štïll péñdïñg
Éxït çödé 3 whéñ thé réçéïpt ïš ñöt grééñ.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
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
   <source>Examples:
  leadlinectl poll --json              for a timer: one object with the counts
  leadlinectl poll --no-push           only read and search
Free searches only ever fetch; nothing is spent by a pass. Possible duplicates, opted-out people and records people
work on are left alone and counted with the reason.</source>
   <translation>[Éxámpléš:
  léádlïñéçtl pöll --jšöñ              för á tïmér: öñé öbjéçt wïth thé çöüñtš
  léádlïñéçtl pöll --ñö-püšh           öñlý réád áñd šéárçh
Fréé šéárçhéš öñlý évér fétçh; ñöthïñg ïš špéñt bý á pášš. Pöššïblé düplïçátéš, öptéd-öüt péöplé áñd réçördš péöplé
wörk öñ áré léft álöñé áñd çöüñtéd wïth thé réášöñ.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
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
   <source>Examples:
  leadlinectl search apollo --filters                     what can be asked
  leadlinectl search apollo --filter titles="IT director,head of IT" --filter locations="united kingdom"
  leadlinectl search hunter --filter domain=northwind.example.com --max 50
  leadlinectl search apollo --filter titles=cio --save "UK CIOs"    run again by `poll`
Values of a list are separated by commas, or by | when a value holds a comma ("51,200|201,500").</source>
   <translation>[Éxámpléš:
  léádlïñéçtl šéárçh ápöllö --fïltérš                     whát çáñ bé áškéd
  léádlïñéçtl šéárçh ápöllö --fïltér tïtléš="ÎT dïréçtör,héád öf ÎT" --fïltér löçátïöñš="üñïtéd kïñgdöm"
  léádlïñéçtl šéárçh hüñtér --fïltér dömáïñ=ñörthwïñd.éxámplé.çöm --máx 50
  léádlïñéçtl šéárçh ápöllö --fïltér tïtléš=çïö --šávé "ÛK ÇÎØš"    rüñ ágáïñ bý `poll`
Válüéš öf á lïšt áré šépárátéd bý çömmáš, ör bý | whéñ á válüé höldš á çömmá ("51,200|201,500").~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
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
  <name>leadline::Connection</name>
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
 </context>
 <context>
  <name>leadline::Contact</name>
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
  <name>leadline::Deal</name>
  <message>
   <source>In step</source>
   <translation>[Îñ štép~]</translation>
  </message>
  <message>
   <source>Queued</source>
   <translation>[Qüéüéd~]</translation>
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
 </context>
 <context>
  <name>leadline::Domain</name>
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
 </context>
 <context>
  <name>leadline::Engine</name>
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
   <source>Push %1 changes to %2</source>
   <translation>[Püšh %1 çháñgéš tö %2~~~~~~~]</translation>
  </message>
  <message>
   <source>Move %1 records in %2</source>
   <translation>[Mövé %1 réçördš ïñ %2~~~~~~~]</translation>
  </message>
  <message>
   <source>waiting for HaloPSA</source>
   <translation>[wáïtïñg för HálöPŠÅ~~~~~~]</translation>
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
   <source>This person is on the do-not-contact list and is never pushed.</source>
   <translation>[Thïš péršöñ ïš öñ thé dö-ñöt-çöñtáçt lïšt áñd ïš ñévér püšhéd.~~~~~~~~~~~~~~~~~~~~~~~]</translation>
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
   <source>Stopped: HaloPSA refused %1 records in a row for the same reason. %2</source>
   <translation>[Štöppéd: HálöPŠÅ réfüšéd %1 réçördš ïñ á röw för thé šámé réášöñ. %2~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Somebody changed the record in HaloPSA while the answer was lost.</source>
   <translation>[Šömébödý çháñgéd thé réçörd ïñ HálöPŠÅ whïlé thé áñšwér wáš löšt.~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>%1 created, %2 updated, %3 moved, %4 refused, %5 waiting or unknown</source>
   <translation>[%1 çréátéd, %2 üpdátéd, %3 mövéd, %4 réfüšéd, %5 wáïtïñg ör üñkñöwñ~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
 </context>
 <context>
  <name>leadline::Enrich</name>
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
 </context>
 <context>
  <name>leadline::Fields</name>
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
   <source>Do not contact</source>
   <translation>[Dö ñöt çöñtáçt~~~~]</translation>
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
 </context>
 <context>
  <name>leadline::FitScore</name>
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
   <source>Seniority</source>
   <translation>[Šéñïörïtý~~]</translation>
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
 </context>
 <context>
  <name>leadline::Import</name>
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
 </context>
 <context>
  <name>leadline::Intake</name>
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
  <name>leadline::Mapping</name>
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
   <source>%1 "%2" is not sent: HaloPSA has no such field. Create the field in Setup, or take the rule out.</source>
   <translation>[%1 "%2" ïš ñöt šéñt: HálöPŠÅ háš ñö šüçh fïéld. Çréáté thé fïéld ïñ Šétüp, ör táké thé rülé öüt.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
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
  <name>leadline::Pipeline</name>
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
 </context>
 <context>
  <name>leadline::Plan</name>
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
 </context>
 <context>
  <name>leadline::Planner</name>
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
   <source>The tenant has no status for %1. Bind it in Setup.</source>
   <translation>[Thé téñáñt háš ñö štátüš för %1. Bïñd ït ïñ Šétüp.~~~~~~~~~~~~~~~~~~]</translation>
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
 </context>
 <context>
  <name>leadline::Poll</name>
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
 </context>
 <context>
  <name>leadline::Promotion</name>
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
   <source>the path "%1" cannot be read</source>
   <translation>[thé páth "%1" çáññöt bé réád~~~~~~~~~~]</translation>
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
   <source>A value that is needed is not known (%1) while %2.</source>
   <translation>[Å válüé thát ïš ñéédéd ïš ñöt kñöwñ (%1) whïlé %2.~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Nothing was sent.</source>
   <translation>[Ñöthïñg wáš šéñt.~~~~~]</translation>
  </message>
  <message>
   <source>Fill in that value, then try again.</source>
   <translation>[Fïll ïñ thát válüé, théñ trý ágáïñ.~~~~~~~~~~~~]</translation>
  </message>
 </context>
 <context>
  <name>leadline::Receipt</name>
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
   <source>Waiting</source>
   <translation>[Wáïtïñg~]</translation>
  </message>
  <message>
   <source>Outcome unknown</source>
   <translation>[Øütçömé üñkñöwñ~~~~]</translation>
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
   <source>Not chosen.</source>
   <translation>[Ñöt çhöšéñ.~~~]</translation>
  </message>
  <message>
   <source>HaloPSA stored a different value for: %1.</source>
   <translation>[HálöPŠÅ štöréd á dïfféréñt válüé för: %1.~~~~~~~~~~~~~~~]</translation>
  </message>
 </context>
 <context>
  <name>leadline::Search</name>
  <message>
   <source>%1 fetched, %2 new</source>
   <translation>[%1 fétçhéd, %2 ñéw~~~~~~]</translation>
  </message>
  <message>
   <source>%1 has no operation "%2".</source>
   <translation>[%1 háš ñö öpérátïöñ "%2".~~~~~~~~]</translation>
  </message>
  <message>
   <source>Nothing was asked and nothing was spent.</source>
   <translation>[Ñöthïñg wáš áškéd áñd ñöthïñg wáš špéñt.~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Choose one of those the manifest lists.</source>
   <translation>[Çhööšé öñé öf thöšé thé máñïféšt lïštš.~~~~~~~~~~~~~~]</translation>
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
   <source>The workspace %1 or its folder is read-only.</source>
   <translation>[Thé wörkšpáçé %1 ör ïtš földér ïš réád-öñlý.~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Make the file and its folder writable, then try again.</source>
   <translation>[Máké thé fïlé áñd ïtš földér wrïtáblé, théñ trý ágáïñ.~~~~~~~~~~~~~~~~~~~~]</translation>
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
   <source>its folder is read-only</source>
   <translation>[ïtš földér ïš réád-öñlý~~~~~~~~]</translation>
  </message>
  <message>
   <source>another Leadline is making it</source>
   <translation>[áñöthér Léádlïñé ïš mákïñg ït~~~~~~~~~~]</translation>
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
   <source>The workspace stayed locked by another program for 5 seconds (%1).</source>
   <translation>[Thé wörkšpáçé štáýéd löçkéd bý áñöthér prögrám för 5 šéçöñdš (%1).~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Close other programs that use the workspace file, then try again.</source>
   <translation>[Çlöšé öthér prögrámš thát üšé thé wörkšpáçé fïlé, théñ trý ágáïñ.~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>The workspace could not be written: %1.</source>
   <translation>[Thé wörkšpáçé çöüld ñöt bé wrïttéñ: %1.~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Everything saved before this is unchanged.</source>
   <translation>[Évérýthïñg šávéd béföré thïš ïš üñçháñgéd.~~~~~~~~~~~~~~~]</translation>
  </message>
  <message>
   <source>Free some disk space or make the file and its folder writable, then try again.</source>
   <translation>[Fréé šömé dïšk špáçé ör máké thé fïlé áñd ïtš földér wrïtáblé, théñ trý ágáïñ.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
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
   <source>Try again; if it fails again, check the workspace (leadlinectl doctor).</source>
   <translation>[Trý ágáïñ; ïf ït fáïlš ágáïñ, çhéçk thé wörkšpáçé (léádlïñéçtl döçtör).~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
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
   <source>Send %n changes to %1</source>
   <translation>[Šéñd %n çháñgéš tö %1~~~~~~~]</translation>
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
  <name>leadline::TenantSchema</name>
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
  <message>
   <source>Bind the ticket types in Setup if this one should be on the board.</source>
   <translation>[Bïñd thé tïçkét týpéš ïñ Šétüp ïf thïš öñé šhöüld bé öñ thé böárd.~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
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
