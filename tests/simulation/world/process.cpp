#include "world/process.h"

#include "store/dealrepository.h"
#include "store/outbox.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QVariant>

namespace leadline::simulation {

namespace {

QCoro::Task<Result<QByteArray>> secret()
{
    co_return QByteArray(HaloModel::kSecret);
}

sqlite3 *connectionOf(const store::Database &database)
{
    const QVariant handle = database.handle().driver()->handle();
    return *static_cast<sqlite3 *const *>(handle.constData());
}

} // namespace

Process::Process(int number, const Places &places)
    : m_number(number), m_places(places), m_clock(places.clock), m_scheduler(places.timeline),
      m_entropy(streamOf(places.seed, 1000 + quint64(number))),
      m_transport(places.network, m_scheduler, m_clock, number), m_turns(m_scheduler),
      m_pacer({60, std::chrono::minutes(1), 10}, m_clock)
{
}

Process::~Process()
{
    m_places.watch.detach(m_number);
}

Result<void> Process::start()
{
    const Surroundings surroundings{m_clock, m_scheduler, m_entropy};
    auto database = store::Database::open(QStringLiteral("/p%1/w.leadline").arg(m_number), m_clock,
                                          {.vfs = m_places.vfs});
    if (!database)
        return fail(database.error());
    m_database = *std::move(database);
    m_places.watch.attach(m_number, connectionOf(*m_database), [this] { return m_clock.nowUtc(); });
    if (const auto recovered = store::Outbox(*m_database).recover(); !recovered)
        return fail(recovered.error());

    const domain::Connection connection = simulatedConnection();
    net::ClientCredentials credentials;
    credentials.tokenUrl = QUrl(QStringLiteral("https://tenant.example/auth/token"));
    credentials.clientId = QStringLiteral("sim");
    credentials.secret = [] { return secret(); };
    m_tokens = std::make_unique<net::ClientCredentialsSource>(m_transport, m_clock, std::move(credentials));
    m_client = std::make_unique<halo::HaloClient>(m_transport, *m_tokens, m_pacer, surroundings,
                                                  QUrl(QStringLiteral("https://tenant.example/api")));
    static const domain::Pipeline pipeline = *domain::shippedPipeline();
    static const domain::PipelineBinding binding = domain::bindPipeline(pipeline, simulatedSchema());
    m_session = std::make_unique<sync::Session>(sync::Session{*m_database,
                                                              *m_client,
                                                              surroundings,
                                                              connection,
                                                              pipeline,
                                                              simulatedSchema(),
                                                              binding,
                                                              {},
                                                              suppressionKey()});
    auto mapper = mapping::Mapper::create(simulatedProfile(), simulatedSchema(), sync::standardTargets());
    if (!mapper)
        return fail(mapper.error());
    m_mapper = *std::move(mapper);
    return {};
}

void Process::end()
{
    if (std::exchange(m_ended, true))
        return;
    m_places.watch.forget(m_number);
    m_transport.end();
    m_scheduler.end();
}

QCoro::Task<> Process::count(Process *process, QCoro::Task<> work)
{
    ++process->m_running;
    co_await work;
    --process->m_running;
}

void Process::launch(QCoro::Task<> work)
{
    const auto counted = count(this, std::move(work));
}

sync::PlanContext Process::planContext()
{
    sync::PlanContext context;
    context.connection = m_session->connection;
    context.pipeline = m_session->pipeline;
    context.schema = m_session->schema;
    context.binding = m_session->binding;
    context.planId = m_entropy.key();
    context.nowUtc = context.readAt = m_clock.nowUtc();
    return context;
}

Result<sync::MirrorView> Process::mirror()
{
    store::DealRepository deals(*m_database);
    const auto all = deals.allWithRaw(m_session->connection.name);
    if (!all)
        return fail(all.error());
    sync::MirrorView view;
    for (const store::DealRepository::Mirrored &known : *all)
        view.add(known.deal, known.raw);
    return view;
}

} // namespace leadline::simulation
