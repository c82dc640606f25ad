#include "cli/commandcontext.h"
#include "cli/commands/commands.h"
#include "cli/jsonviews.h"
#include "cli/texts.h"

#include <QCoroFuture>

namespace leadline::cli {

namespace {

Error badFilter(const QString &text)
{
    Error e;
    e.kind = ErrorKind::BadInput;
    e.code = QStringLiteral("LL-CLI-003");
    e.what = tr("The filter \"%1\" has no \"=\".").arg(text);
    e.unaffected = tr("Nothing was asked and nothing was spent.");
    e.remedy = tr("Write it as name=value; `leadlinectl search CONNECTION --filters` lists the names.");
    return e;
}

/// "titles=head of it,it manager" for the type the manifest declares.
Result<QVariantMap> parseFilters(const providers::OperationSpec &operation, const QStringList &texts)
{
    using Type = providers::FilterSpec::Type;
    QVariantMap filters;
    for (const QString &text : texts) {
        const qsizetype equals = text.indexOf(u'='); // checked before anything was opened
        const QString key = text.left(equals), value = text.mid(equals + 1);
        Type type = Type::Text;
        for (const providers::FilterSpec &spec : operation.filters) {
            if (spec.key == key)
                type = spec.type;
        }
        switch (type) {
        case Type::TextList:
        case Type::ChoiceList: {
            QStringList parts;
            for (const QString &part : value.split(value.contains(u'|') ? u'|' : u',')) {
                if (!part.trimmed().isEmpty())
                    parts << part.trimmed();
            }
            filters.insert(key, parts);
            break;
        }
        case Type::IntegerRange:
        case Type::DateRange: {
            const bool dates = type == Type::DateRange;
            QVariantMap range;
            const QString low = value.section(QLatin1String(".."), 0, 0).trimmed(), high = value.section(QLatin1String(".."), 1).trimmed();
            if (!low.isEmpty())
                range.insert(dates ? QStringLiteral("from") : QStringLiteral("min"), low);
            if (!high.isEmpty())
                range.insert(dates ? QStringLiteral("to") : QStringLiteral("max"), high);
            filters.insert(key, range);
            break;
        }
        case Type::Integer: {
            bool ok = false;
            filters.insert(key, value.toLongLong(&ok));
            if (!ok)
                return fail(CommandContext::badValue(tr("The filter %1 takes a whole number, not \"%2\".").arg(key, value)));
            break;
        }
        case Type::Boolean: {
            const bool yes = value == QLatin1String("true") || value == QLatin1String("yes");
            if (!yes && value != QLatin1String("false") && value != QLatin1String("no"))
                return fail(CommandContext::badValue(tr("The filter %1 takes yes or no, not \"%2\".").arg(key, value)));
            filters.insert(key, yes);
            break;
        }
        default: filters.insert(key, value);
        }
    }
    return filters;
}

class SearchCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("search"); }
    QString summary() const override { return tr("Search a provider; what it finds goes into the worklist."); }
    QString help() const override
    {
        return tr("Examples:\n"
                  "  leadlinectl search apollo --filters                     what can be asked\n"
                  "  leadlinectl search apollo --filter titles=\"IT director,head of IT\" --filter locations=\"united kingdom\"\n"
                  "  leadlinectl search hunter --filter domain=northwind.example.com --max 50 --cap 5\n"
                  "  leadlinectl search apollo --filter titles=cio --save \"UK CIOs\"    run again by `poll`\n"
                  "Values of a list are separated by commas, or by | when a value holds a comma (\"51,200|201,500\"). A range is low..high.");
    }
    void addOptions(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(QStringLiteral("connection"), tr("Provider connection."));
        parser.addOptions({
            {QStringLiteral("operation"), tr("Operation id; the first people search by default."), tr("id")},
            {{QStringLiteral("f"), QStringLiteral("filter")}, tr("name=value; may be repeated."), tr("filter")},
            {QStringLiteral("max"), tr("How many records to fetch at most."), tr("number"), QStringLiteral("100")},
            {QStringLiteral("cap"), tr("Most credits this run may spend; needed for a paid search."), tr("credits"), QStringLiteral("0")},
            {QStringLiteral("list"), tr("Name for what arrives."), tr("name")},
            {QStringLiteral("save"), tr("Save the search under this name, too."), tr("name")},
            {QStringLiteral("filters"), tr("List the filters and stop.")},
        });
    }
    QCoro::Task<int> run(CommandContext &context) override
    {
        if (const auto given = context.needs(1, tr("Say which provider connection to search.")); !given)
            co_return context.failed(given.error());
        const auto most = context.number(QStringLiteral("max"), 1, 1'000'000);
        if (!most)
            co_return context.failed(most.error());
        const auto cap = context.number(QStringLiteral("cap"), 0, 10'000'000);
        if (!cap)
            co_return context.failed(cap.error());
        const QCommandLineParser &options = context.options();
        const QStringList given = options.values(QStringLiteral("filter"));
        for (const QString &filter : given) {
            if (filter.indexOf(u'=') <= 0)
                co_return context.failed(badFilter(filter));
        }
        auto workspace = co_await context.workspace();
        if (!workspace)
            co_return context.failed(workspace.error());
        const QString connection = options.positionalArguments().value(0);
        auto asking = (*workspace)->connections();
        auto all = co_await asking;
        if (!all)
            co_return context.failed(all.error());
        QString kind = connection;
        for (const domain::Connection &c : *all) {
            if (c.name == connection)
                kind = c.kind;
        }
        const auto manifest = (*workspace)->library().find(kind);
        if (!manifest)
            co_return context.failed(manifest.error());
        const QString operationId = options.value(QStringLiteral("operation"));
        const providers::OperationSpec *operation = operationId.isEmpty() ? manifest->find(providers::Role::SearchPeople)
                                                                          : manifest->find(operationId);
        if (!operation) {
            Error e;
            e.kind = ErrorKind::BadInput;
            e.code = QStringLiteral("LL-PROV-012");
            e.what = tr("%1 has no operation \"%2\".").arg(manifest->name, operationId);
            e.unaffected = tr("Nothing was asked and nothing was spent.");
            e.remedy = tr("Leave --operation out, or choose one the manifest lists.");
            co_return context.failed(e);
        }
        if (options.isSet(QStringLiteral("filters"))) {
            listFilters(context, *operation);
            co_return Ok;
        }
        const auto filters = parseFilters(*operation, given);
        if (!filters)
            co_return context.failed(filters.error());

        app::SearchRequest request;
        request.connection = connection;
        request.operation = operation->id;
        request.filters = *filters;
        request.maxRecords = int(*most);
        request.list = options.value(QStringLiteral("list"));
        request.creditCap = *cap;
        if (const auto on = context.goesOn(); !on)
            co_return context.failed(on.error());
        auto searching = (*workspace)->search(request);
        auto outcome = co_await searching;
        if (!outcome)
            co_return context.failed(outcome.error());
        if (options.isSet(QStringLiteral("save"))) { // only what could be asked: each pass asks it again
            app::SavedSearch saved;
            saved.name = options.value(QStringLiteral("save"));
            saved.request = request;
            auto saving = (*workspace)->saveSearch(saved);
            auto done = co_await saving;
            if (!done)
                co_return context.failed(done.error());
        }
        print(context, *outcome);
        co_return outcome->cancelled ? int(Interrupted) : int(Ok);
    }

private:
    static void listFilters(CommandContext &context, const providers::OperationSpec &operation)
    {
        QList<QStringList> rows;
        QJsonArray json;
        for (const providers::FilterSpec &filter : operation.filters) {
            const QString values = filter.choices.isEmpty() ? filter.hint : filter.choices.join(QStringLiteral(" | "));
            rows << QStringList{filter.key, filter.label, filter.required ? tr("yes") : filter.oneOf.isEmpty() ? QString() : tr("one of %1").arg(filter.oneOf), values};
            json << QJsonObject{{QStringLiteral("key"), filter.key}, {QStringLiteral("label"), filter.label},
                                {QStringLiteral("required"), filter.required}, {QStringLiteral("one_of"), filter.oneOf},
                                {QStringLiteral("choices"), QJsonArray::fromStringList(filter.choices)}};
        }
        context.out().table({tr("NAME"), tr("MEANING"), tr("REQUIRED"), tr("VALUES")}, rows);
        context.out().object({{QStringLiteral("operation"), operation.id}, {QStringLiteral("filters"), json}});
    }

    static void print(CommandContext &context, const app::SearchOutcome &outcome)
    {
        context.out().line(tr("%1 fetched into \"%2\": %3 new, %4 updated, %5 possible duplicates, %6 in HaloPSA, %7 suppressed, %8 left out.")
                               .arg(outcome.fetched).arg(outcome.list).arg(outcome.added).arg(outcome.updated)
                               .arg(outcome.possibleDuplicates).arg(outcome.inHalo).arg(outcome.suppressed).arg(outcome.skipped));
        if (outcome.truncated)
            context.out().line(tr("There are more: the provider reports %1. Raise --max or narrow the search.").arg(outcome.total));
        context.out().line(tr("Credits spent: %1.").arg(outcome.credits));
        for (const QString &note : outcome.notes)
            context.out().line(tr("Note: %1").arg(note));
        context.out().object(view(outcome));
    }
};

} // namespace

std::unique_ptr<Command> makeSearch()
{
    return std::make_unique<SearchCommand>();
}

} // namespace leadline::cli
