#include "cli/commandcontext.h"
#include "cli/commands/commands.h"
#include "cli/jsonviews.h"
#include "cli/texts.h"

#include <QCoroFuture>

namespace leadline::cli {

namespace {

class ImportCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("import"); }
    QString summary() const override { return tr("Read a CSV list file into the worklist."); }
    QString help() const override
    {
        return tr("Examples:\n"
                  "  leadlinectl import people.csv --preview            what each column is taken for; nothing is stored\n"
                  "  leadlinectl import hospitals.csv --country US\n"
                  "  leadlinectl import people.csv --column \"Work Phone=phone\" --column \"Notes=\"    change the mapping\n"
                  "UTF-8 with or without BOM, UTF-16 with BOM; comma, semicolon, tab or bar; quoted line breaks. Leading zeros stay.\n"
                  "Every row is accounted for: in the worklist, or rejected with its line and a reason.");
    }
    void addOptions(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(QStringLiteral("file"), tr("The list file."));
        parser.addOptions({
            {QStringLiteral("preview"), tr("Show the inferred columns and stop.")},
            {QStringLiteral("country"), tr("Country of phone numbers and addresses that name none (two letters)."), tr("code")},
            {QStringLiteral("column"), tr("heading=key; an empty key leaves the column out; may be repeated."), tr("mapping")},
            {QStringLiteral("list"), tr("Name for what arrives; the file's name by default."), tr("name")},
        });
    }
    QCoro::Task<int> run(CommandContext &context) override
    {
        if (const auto given = context.needs(1, tr("Say which file to import.")); !given)
            co_return context.failed(given.error());
        const auto changes = columnChanges(context);
        if (!changes)
            co_return context.failed(changes.error());
        auto workspace = co_await context.workspace();
        if (!workspace)
            co_return context.failed(workspace.error());
        const QCommandLineParser &options = context.options();
        const QString path = options.positionalArguments().value(0);
        auto previewing = (*workspace)->previewList(path);
        auto preview = co_await previewing;
        if (!preview)
            co_return context.failed(preview.error());
        providers::ListMapping mapping = preview->suggested;
        mapping.defaultCountry = options.value(QStringLiteral("country")).toUpper();
        for (const auto &[heading, key] : *changes) {
            const qsizetype column = mapping.headers.indexOf(heading);
            if (column < 0)
                co_return context.failed(noSuchColumn(heading));
            mapping.keys[column] = key;
        }
        if (options.isSet(QStringLiteral("preview"))) {
            show(context, *preview, mapping);
            co_return Ok;
        }
        if (const auto on = context.goesOn(); !on)
            co_return context.failed(on.error());
        const QString list = options.value(QStringLiteral("list"));
        auto importing = (*workspace)->importList(path, mapping, list);
        auto outcome = co_await importing;
        if (!outcome)
            co_return context.failed(outcome.error());
        context.out().line(tr("%1 rows: %2 added to \"%3\", %4 already there, %5 rejected.")
                               .arg(outcome->rows).arg(outcome->added).arg(outcome->list).arg(outcome->updated).arg(outcome->rejected.size()));
        for (const providers::RejectedRow &row : outcome->rejected.mid(0, 20))
            context.out().line(tr("  line %1: %2 [%3]").arg(row.line).arg(row.reason, row.code));
        context.out().object(view(*outcome));
        if (outcome->cancelled)
            co_return Interrupted;
        co_return outcome->rejected.isEmpty() ? Ok : NotGreen;
    }

private:
    /// What --column says: headings with the canonical key, "extra", or nothing for a column that is left out.
    static Result<QList<QPair<QString, QString>>> columnChanges(const CommandContext &context)
    {
        const auto changes = context.assignments(QStringLiteral("column"));
        if (!changes)
            return changes;
        for (const auto &[heading, key] : *changes) {
            if (!key.isEmpty() && key != QLatin1String("extra") && !domain::findField(key))
                return fail(context.badValue(tr("\"%1\" is no field a column can go into.").arg(key)));
        }
        return changes;
    }

    static Error noSuchColumn(const QString &heading)
    {
        Error e;
        e.kind = ErrorKind::BadInput;
        e.code = QStringLiteral("LL-CLI-004");
        e.what = tr("The file has no column \"%1\".").arg(heading);
        e.unaffected = tr("Nothing was imported.");
        e.remedy = tr("--preview lists the headings as they are in the file.");
        return e;
    }

    static void show(CommandContext &context, const providers::ListPreview &preview, const providers::ListMapping &mapping)
    {
        QList<QStringList> rows;
        QJsonArray json;
        for (qsizetype i = 0; i < mapping.headers.size(); ++i) {
            const QString sample = preview.sample.isEmpty() ? QString() : preview.sample.first().value(i);
            rows << QStringList{mapping.headers[i], mapping.keys.value(i), sample};
            json << QJsonObject{{QStringLiteral("heading"), mapping.headers[i]}, {QStringLiteral("key"), mapping.keys.value(i)},
                                {QStringLiteral("confidence"), preview.confidence.value(i)}};
        }
        context.out().line(tr("%1, separated by \"%2\".").arg(preview.encoding, QString(preview.separator)));
        context.out().table({tr("HEADING"), tr("TAKEN FOR"), tr("FIRST VALUE")}, rows);
        context.out().object({{QStringLiteral("encoding"), preview.encoding}, {QStringLiteral("columns"), json}});
    }
};

} // namespace

std::unique_ptr<Command> makeImport()
{
    return std::make_unique<ImportCommand>();
}

} // namespace leadline::cli
