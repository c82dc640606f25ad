#include "simulation/vfs/storerig.h"

#include <QSqlDatabase>
#include <QSqlQuery>

namespace leadline::simulation {

StoreRig::StoreRig()
{
    const auto made = workspaceImage(QStringLiteral("0123456789abcdef0123456789abcdef"), clock);
    if (!made)
        qFatal("%s", qPrintable(made.error().sentence()));
    m_image = *made;
}

Result<std::unique_ptr<store::Database>> StoreRig::open(store::OpenOptions options)
{
    return store::Database::open(pathOf(QStringLiteral("p1")), clock, options);
}

void StoreRig::start(quint64 seed)
{
    vfs.reset(seed);
    vfs.put("w.leadline", m_image);
}

OutboxScript StoreRig::play(const Life &life)
{
    start(life.seed);
    for (const Fault &fault : life.faults)
        vfs.add(fault);
    if (life.space >= 0)
        vfs.setSpaceLeft(life.space);
    qint64 left = life.losesPowerAt;
    if (left > 0)
        vfs.setObserver([this, &left, &life](const CallEvent &event) {
            if (kChanges.testFlag(event.call) && left > 0 && --left == 0)
                vfs.powerLoss(life.seed);
        });
    vfs.setIgnoresSync(life.diskLies);
    OutboxScript script;
    {
        const auto database = open();
        if (database) {
            // Checkpoints in the middle of the script, not only at its end; and a cache so small that
            // statements write and read, not only commits.
            QSqlQuery query((*database)->handle());
            query.exec(QStringLiteral("PRAGMA wal_autocheckpoint=25"));
            query.exec(QStringLiteral("PRAGMA cache_size=3"));
            query.finish();
            script.run(**database);
        }
        if (life.end == End::Killed)
            vfs.crash("p1");
        else if (life.end == End::PowerLost)
            vfs.powerLoss(life.seed);
    }
    vfs.setObserver({});
    vfs.clearFaults();
    vfs.setIgnoresSync(false);
    vfs.setSpaceUnlimited();
    vfs.start("p1");
    return script;
}

QString StoreRig::verify(const OutboxScript &script)
{
    if (!script.strange().isEmpty())
        return script.strange().join(QLatin1Char('\n'));
    const auto database = open();
    if (!database)
        return database.error().sentence();
    const auto before = OutboxScript::read(**database);
    if (!before)
        return before.error().sentence();
    if (!script.allowed().contains(*before))
        return QStringLiteral("%1 calls were acknowledged, but something else was found")
            .arg(script.acknowledged());
    store::Outbox outbox(**database);
    if (const auto done = outbox.recover(); !done)
        return done.error().sentence();
    const auto after = OutboxScript::read(**database);
    if (!after || *after != OutboxScript::recovered(*before))
        return QStringLiteral("recovery did something else than it should");
    if (outbox.recover().value_or(-1) != 0)
        return QStringLiteral("a second recovery found something to do");
    const auto found = (*database)->check();
    if (!found || !found->isEmpty())
        return found ? found->join(QLatin1Char('\n')) : found.error().sentence();
    domain::Operation next;
    next.externalKey = QStringLiteral("next");
    const auto queued = outbox.enqueue(next);
    return queued ? QString() : queued.error().sentence();
}

} // namespace leadline::simulation
