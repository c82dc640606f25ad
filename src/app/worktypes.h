#pragma once

#include "base/result.h"
#include "domain/connection.h"
#include "domain/contact.h"
#include "domain/deal.h"
#include "domain/plan.h"
#include "domain/promotion.h"
#include "domain/receipt.h"
#include "domain/tenantschema.h"
#include "mapping/mapper.h"
#include "providers/listfile/listfile.h"
#include "providers/manifest.h"
#include "providers/providerclient.h"
#include "store/auditlog.h"
#include "store/runrepository.h"

#include <QHash>
#include <QVariantMap>

/// Values the faces exchange with the Workspace. Plain and copyable: they cross threads in queued calls.
namespace leadline::app {

struct RunProgress
{
    QString runId, kind, title; ///< kind: "search", "import", "enrich", "plan", "push", "move", "pull", "poll", "backup"
    int done = 0, total = 0;    ///< total 0: not known
    QString text;               ///< "118 of 212, 3 refused"
    bool finished = false;
    bool failed = false;
};

struct SearchRequest
{
    QString connection; ///< provider connection name
    QString operation;  ///< manifest operation id
    QVariantMap filters;
    int maxRecords = 100;
    QString list;       ///< name given to what arrives; empty: made from provider and time
    double creditCap = 0; ///< a paid search stops before it would be passed; required for one
};

struct SearchOutcome
{
    QString runId, list;
    int fetched = 0, added = 0, updated = 0, possibleDuplicates = 0, inHalo = 0, suppressed = 0, skipped = 0;
    qint64 total = -1, reachable = -1;
    bool truncated = false; ///< the provider has more than was fetched
    bool cancelled = false; ///< what arrived is kept
    double credits = 0;
    QStringList notes;
    QList<providers::Exchange> exchanges; ///< the last 20, masked
};

struct EnrichRequest
{
    QString connection, operation;
    QList<domain::ContactId> contacts;
    double creditCap = 0; ///< required for a paid operation: stops before it would be passed
};

struct EnrichOutcome
{
    QString runId;
    int asked = 0, found = 0, notFound = 0, failed = 0, skipped = 0, leftByCap = 0;
    double credits = 0;
    QStringList notes;
    bool cancelled = false;
};

struct ImportOutcome
{
    QString runId, list;
    qint64 rows = 0;
    int added = 0, updated = 0, possibleDuplicates = 0, suppressed = 0;
    QList<providers::RejectedRow> rejected;
    bool cancelled = false;
};

struct PushRequest
{
    QString connection; ///< HaloPSA connection; empty: the only one
    QList<domain::ContactId> contacts; ///< empty: every row in state New
    QString profile = QStringLiteral("default");
    QStringList required; ///< overrides the profile's required targets when not empty
};

struct MoveRequest
{
    QString connection;
    QList<qint64> haloIds;
    QString targetStatus;             ///< status key, "prospect.new"
    QMap<QString, QVariant> inputs;   ///< bare custom-field name -> value, typed in by a person
};

struct PullOutcome
{
    QString runId;
    int received = 0, changed = 0, isNew = 0, gone = 0, unmapped = 0, expected = -1;
};

struct BoardData
{
    QString connection;
    bool live = false;
    domain::Pipeline pipeline;
    domain::PipelineBinding binding;
    domain::TenantSchema schema;
    QList<domain::Deal> deals;
    QDateTime pulledAt; ///< UTC; invalid: never
};

struct EngineState
{
    QHash<QString, int> operations; ///< by state name
    int attempts = 0;               ///< rows of the attempt table
    int needsAttention = 0;
    bool busy = false;
    QString text; ///< "idle", "sending 14 of 139", "waiting for HaloPSA until 14:26:10"
};

struct AuditReport
{
    bool sound = false;
    QStringList problems;
    QStringList checked; ///< what was looked at, in words
};

struct ConnectionReport
{
    bool ok = false;
    QString account, detail, creditsLeft;
    qint64 latencyMs = 0;
    qint64 clockSkewMs = 0;
    QStringList missing; ///< pipeline roles nobody plays, custom fields that are not there
};

struct MappingPreviewRow
{
    domain::ContactId contact;
    QString title;
    mapping::Mapped mapped;
    QHash<QString, QString> inHalo; ///< target -> what HaloPSA holds today
};

struct SavedSearch
{
    QString name;
    SearchRequest request;
    QDateTime lastRun;
    int lastAdded = 0;
};

struct PollRequest
{
    QString connection;
    bool push = true, promote = true;
    int maxRecordsPerSearch = 100;
};

/// One unattended pass. `leftAlone` says what was not touched and why, with counts.
struct PollReport
{
    QString runId;
    int leadsCreated = 0, leadsUpdated = 0, prospectsConverted = 0, opportunitiesPromoted = 0;
    int pulled = 0, searched = 0;
    QList<QPair<QString, int>> leftAlone;
    QList<Error> errors; ///< of single steps; the others went on
};

struct OperationView
{
    qint64 id = 0;
    QString title, kind, state, code, reason, runId;
    int attempt = 0;
    qint64 haloId = 0;
    QDateTime notBefore, updatedAt;
};

} // namespace leadline::app
