#include "figures.h"
#include "people.h"

#include "app/importrun.h"
#include "app/secretstores.h"
#include "base/digest.h"
#include "store/connectionrepository.h"
#include "store/contactrepository.h"
#include "store/dealrepository.h"
#include "store/transaction.h"
#include "support/sampledata.h"

#include <QCoroTask>
#include <QFile>

namespace leadline::bench {

namespace {

/// A workspace as it is in use: with a HaloPSA connection, so that arrivals are looked up in its mirror.
void makeWorkspace(const QString &path)
{
    const SystemClock clock;
    const auto database = must(store::Database::open(path, clock));
    domain::Connection halo;
    halo.name = QStringLiteral("sandbox");
    halo.kind = QStringLiteral("halopsa");
    halo.baseUrl = QUrl(QStringLiteral("http://127.0.0.1:9"));
    halo.clientId = QStringLiteral("bench");
    halo.settings = {{QStringLiteral("sandbox_credential"), QStringLiteral("bench")}};
    store::ConnectionRepository connections(*database);
    must(connections.save(halo));
    const domain::TenantSchema schema = sample::schema();
    must(connections.saveSchema(halo.name, schema,
                                domain::bindPipeline(must(domain::shippedPipeline()), schema)));
    store::DealRepository deals(*database);
    auto transaction = must(store::Transaction::begin(*database));
    for (const domain::Deal &deal : sample::deals(500, clock.nowUtc()))
        (void)must(deals.save(halo.name, deal, deal.toJson()));
    must(transaction.commit());
}

app::ImportOutcome import(const QString &workspace, const QString &csv)
{
    app::SearchContext context(app::sessionSecrets(), {});
    must(context.open(workspace));
    const auto preview = must(providers::previewList(csv));
    const app::RunHandle run{randomKey(), StopFlag(), [](const app::RunProgress &) {}, [] {}};
    return must(
        QCoro::waitFor(app::runImport(context, csv, preview.suggested, QStringLiteral("Bench"), run)));
}

} // namespace

QString largeWorkspace(const Bench &bench)
{
    return bench.folder + QStringLiteral("/large.leadline");
}

void storeFigures(Bench &bench)
{
    const QString csv = bench.folder + QStringLiteral("/people.csv");
    if (!writeCsv(csv, bench.contacts))
        stop(QStringLiteral("%1 cannot be written").arg(csv));
    const QString path = largeWorkspace(bench);
    Figure importing{
        QStringLiteral("import a CSV of %1 people").arg(bench.contacts), QStringLiteral("s"), 0, false, {}};
    for (int i = 0; i < bench.runs; ++i) {
        for (const char *suffix : {"", "-wal", "-shm"})
            QFile::remove(path + QLatin1String(suffix));
        makeWorkspace(path);
        QElapsedTimer timer;
        timer.start();
        const app::ImportOutcome outcome = import(path, csv);
        importing.values << double(timer.elapsed()) / 1000;
        if (outcome.added != bench.contacts)
            stop(QStringLiteral("%1 of %2 rows were added").arg(outcome.added).arg(bench.contacts));
    }
    bench.add(importing);

    Figure again{
        QStringLiteral("import the same CSV again (nothing new)"), QStringLiteral("s"), 0, false, {}};
    for (int i = 0; i < std::min(bench.runs, 3); ++i) {
        QElapsedTimer timer;
        timer.start();
        (void)import(path, csv);
        again.values << double(timer.elapsed()) / 1000;
    }
    bench.add(again);

    const SystemClock clock;
    bench.time(QStringLiteral("open the workspace of %1 people").arg(bench.contacts), 0,
               [&] { (void)must(store::Database::open(path, clock)); });
    const auto database = must(store::Database::open(path, clock));
    const store::ContactRepository contacts(*database);
    bench.time(QStringLiteral("load all rows of the worklist"), 0, [&] {
        if (must(contacts.rows({})).size() != bench.contacts)
            stop(QStringLiteral("the worklist is not complete"));
    });
    store::WorklistFilter first;
    first.limit = 2000;
    bench.time(QStringLiteral("load the first 2,000 rows"), 0, [&] { (void)must(contacts.rows(first)); });
    QList<domain::ContactId> ids;
    for (const domain::WorklistRow &row : must(contacts.rows(first)))
        ids << row.id;
    bench.rate(QStringLiteral("load whole contacts"), 0, ids.size(), [&] { (void)must(contacts.load(ids)); });
}

} // namespace leadline::bench
