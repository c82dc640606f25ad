<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>leadline::gui::ActivityStrip</name>
    <message numerus="yes">
        <source> (and %n more)</source>
        <translation>
            <numerusform> (and %n more)</numerusform>
            <numerusform> (and %n more)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need attention</source>
        <translation>
            <numerusform>%n needs attention</numerusform>
            <numerusform>%n need attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::gui::BoardColumns</name>
    <message numerus="yes">
        <source>%n hidden by the filter. Clear the filter to see them.</source>
        <translation>
            <numerusform>%n hidden by the filter. Clear the filter to see it.</numerusform>
            <numerusform>%n hidden by the filter. Clear the filter to see them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::gui::BoardMover</name>
    <message numerus="yes">
        <source>Sending %n change(s) to HaloPSA…</source>
        <translation>
            <numerusform>Sending %n change to HaloPSA…</numerusform>
            <numerusform>Sending %n changes to HaloPSA…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::gui::ChoiceButton</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::gui::EnrichDialog</name>
    <message numerus="yes">
        <source>Enrich %n</source>
        <translation>
            <numerusform>Enrich %n</numerusform>
            <numerusform>Enrich %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asked about. This costs no credits.</source>
        <translation>
            <numerusform>%n asked about. This costs no credits.</numerusform>
            <numerusform>%n asked about. This costs no credits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enrich %n, free</source>
        <translation>
            <numerusform>Enrich %n, free</numerusform>
            <numerusform>Enrich %n, free</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asked about. Between %1 and %2 credits, at %3 each when charged in full. Values bought before are not bought again.</source>
        <translation>
            <numerusform>%n asked about. Between %1 and %2 credits, at %3 each when charged in full. Values bought before are not bought again.</numerusform>
            <numerusform>%n asked about. Between %1 and %2 credits, at %3 each when charged in full. Values bought before are not bought again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped: nothing to ask with.</source>
        <translation>
            <numerusform>%n skipped: nothing to ask with.</numerusform>
            <numerusform>%n skipped: nothing to ask with.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out by the cap.</source>
        <translation>
            <numerusform>%n left out by the cap.</numerusform>
            <numerusform>%n left out by the cap.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed.</source>
        <translation>
            <numerusform>%n failed.</numerusform>
            <numerusform>%n failed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::gui::ImportDialog</name>
    <message numerus="yes">
        <source>%n columns are said to be “%1”; only one can be.</source>
        <translation>
            <numerusform>%n column is said to be “%1”; only one can be.</numerusform>
            <numerusform>%n columns are said to be “%1”; only one can be.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows read</source>
        <translation>
            <numerusform>%n row read</numerusform>
            <numerusform>%n rows read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::gui::MapPlace</name>
    <message numerus="yes">
        <source>%n issue(s)</source>
        <translation>
            <numerusform>%n issue</numerusform>
            <numerusform>%n issues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save waits: %n formula(s) cannot be read.</source>
        <translation>
            <numerusform>Save waits: %n formula cannot be read.</numerusform>
            <numerusform>Save waits: %n formulas cannot be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Preview of %1 on %n row(s)</source>
        <translation>
            <numerusform>Preview of %1 on %n row</numerusform>
            <numerusform>Preview of %1 on %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace all %n rule(s) by the shipped ones?</source>
        <translation>
            <numerusform>Replace the one rule by the shipped ones?</numerusform>
            <numerusform>Replace all %n rules by the shipped ones?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::gui::MoveDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::gui::PlanView</name>
    <message numerus="yes">
        <source>About %n call(s)</source>
        <translation>
            <numerusform>About %n call</numerusform>
            <numerusform>About %n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::gui::Rail</name>
    <message numerus="yes">
        <source>%n need attention</source>
        <translation>
            <numerusform>%n needs attention</numerusform>
            <numerusform>%n need attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::gui::ReceiptView</name>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::gui::RequestConsole</name>
    <message numerus="yes">
        <source>The last %n requests. Secrets are masked.</source>
        <translation>
            <numerusform>The last request. Secrets are masked.</numerusform>
            <numerusform>The last %n requests. Secrets are masked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::gui::SavedSearches</name>
    <message numerus="yes">
        <source>Last run %1, %n new</source>
        <translation>
            <numerusform>Last run %1, %n new</numerusform>
            <numerusform>Last run %1, %n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::gui::SearchSummary</name>
    <message numerus="yes">
        <source>Stopped. %n arrived and are kept.</source>
        <translation>
            <numerusform>Stopped. %n arrived and is kept.</numerusform>
            <numerusform>Stopped. %n arrived and are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::gui::SetupPlace</name>
    <message numerus="yes">
        <source>%n connected</source>
        <translation>
            <numerusform>%n connected</numerusform>
            <numerusform>%n connected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::gui::SyncPlace</name>
    <message numerus="yes">
        <source>%n operation(s) settled.</source>
        <translation>
            <numerusform>%n operation settled.</numerusform>
            <numerusform>%n operations settled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) do not fit</source>
        <translation>
            <numerusform>%n thing does not fit</numerusform>
            <numerusform>%n things do not fit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::gui::TopBar</name>
    <message numerus="yes">
        <source>Plan a push of %n people who are ready</source>
        <translation>
            <numerusform>Plan a push of %n person who is ready</numerusform>
            <numerusform>Plan a push of %n people who are ready</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::gui::WorkPlace</name>
    <message numerus="yes">
        <source>%1, %n rows</source>
        <translation>
            <numerusform>%1, %n row</numerusform>
            <numerusform>%1, %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n on the do-not-contact list</source>
        <translation>
            <numerusform>Put %n on the do-not-contact list</numerusform>
            <numerusform>Put %n on the do-not-contact list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the do-not-contact list; they are never pushed.</source>
        <translation>
            <numerusform>%n on the do-not-contact list; never pushed.</numerusform>
            <numerusform>%n on the do-not-contact list; they are never pushed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n from the worklist?</source>
        <translation>
            <numerusform>Remove %n from the worklist?</numerusform>
            <numerusform>Remove %n from the worklist?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n</source>
        <translation>
            <numerusform>Remove %n</numerusform>
            <numerusform>Remove %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n from the worklist.</source>
        <translation>
            <numerusform>Removed %n from the worklist.</numerusform>
            <numerusform>Removed %n from the worklist.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::models::BoardColumnModel</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::models::BoardMoves</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2, %n thing(s) to fill in first</source>
        <translation>
            <numerusform>%1 to %2, %n thing to fill in first</numerusform>
            <numerusform>%1 to %2, %n things to fill in first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::models::MappingModel</name>
    <message numerus="yes">
        <source>Dropdown, %n option(s)</source>
        <translation>
            <numerusform>Dropdown, %n option</numerusform>
            <numerusform>Dropdown, %n options</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Several of %n option(s)</source>
        <translation>
            <numerusform>Several of %n option</numerusform>
            <numerusform>Several of %n options</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s), %1</source>
        <translation>
            <numerusform>%n row, %1</numerusform>
            <numerusform>%n rows, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::models::PlanModel</name>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n field</numerusform>
            <numerusform>%n fields</numerusform>
        </translation>
    </message>
</context>
</TS>
