#include "cli/commandcontext.h"
#include "cli/commands/commands.h"
#include "cli/texts.h"

#include <QCoroTimer>
#include <QJsonArray>
#include <QJsonObject>
#include <QTimer>

#include <limits>

namespace leadline::cli {

namespace {

class SandboxCommand final : public Command
{
public:
    explicit SandboxCommand(const QStringList &faultNames) : m_faultNames(faultNames.join(QStringLiteral(", "))) {}

    QString name() const override { return QStringLiteral("sandbox"); }
    QString summary() const override { return tr("Run the simulated HaloPSA tenant and providers until Ctrl+C."); }
    QString help() const override
    {
        return tr("Examples:\n"
                  "  leadlinectl sandbox --port 8377\n"
                  "  leadlinectl sandbox --faults \"429=0.1,timeout-after-commit=0.2,slow=200\"\n"
                  "Faults: %1\n"
                  "Then, in another terminal: leadlinectl connect --sandbox http://127.0.0.1:8377\n"
                  "All people are invented. Everything is in memory and gone when it stops.")
            .arg(m_faultNames);
    }
    void addOptions(QCommandLineParser &parser) const override
    {
        parser.addOptions({
            {QStringLiteral("port"), tr("Port on 127.0.0.1; 0 for a free one."), tr("number"), QStringLiteral("8377")},
            {QStringLiteral("seed"), tr("Seed of the invented people."), tr("number"), QStringLiteral("2026")},
            {QStringLiteral("faults"), tr("Faults and their probability."), tr("list")},
        });
    }
    QCoro::Task<int> run(CommandContext &context) override
    {
        const QCommandLineParser &options = context.options();
        const auto port = context.wholeNumber(QStringLiteral("port"), 0, 65535);
        if (!port)
            co_return context.failed(port.error());
        const auto seed = context.wholeNumber(QStringLiteral("seed"), 0, std::numeric_limits<int>::max());
        if (!seed)
            co_return context.failed(seed.error());
        const auto started = context.sandbox()->start(quint16(*port), quint32(*seed), options.value(QStringLiteral("faults")));
        if (!started)
            co_return context.failed(started.error());
        context.out().line(tr("The sandbox runs at %1. Ctrl+C stops it.").arg(started->address));
        QJsonArray urls;
        for (const domain::Connection &connection : started->connections) {
            context.out().line(QStringLiteral("  %1 %2").arg(connection.kind.leftJustified(8), connection.baseUrl.toString()));
            urls << QJsonObject{{QStringLiteral("kind"), connection.kind}, {QStringLiteral("base_url"), connection.baseUrl.toString()}};
        }
        context.out().line(tr("Use it: leadlinectl connect --sandbox %1").arg(started->address));
        context.out().object({{QStringLiteral("address"), started->address}, {QStringLiteral("connections"), urls}});
        while (!context.interrupted()) {
            QTimer timer;
            timer.setSingleShot(true);
            timer.start(std::chrono::milliseconds(100));
            co_await timer;
        }
        context.sandbox()->stop();
        co_return Ok;
    }

private:
    QString m_faultNames;
};

} // namespace

std::unique_ptr<Command> makeSandbox(const QStringList &faultNames)
{
    return std::make_unique<SandboxCommand>(faultNames);
}

} // namespace leadline::cli
