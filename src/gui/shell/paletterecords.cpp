#include "gui/shell/paletterecords.h"

#include "models/worklistmodel.h"

#include <QCoreApplication>

namespace leadline::gui {

namespace {

constexpr int kMostRecords = 8;

struct PaletteText
{
    Q_DECLARE_TR_FUNCTIONS(leadline::gui::PaletteRecords)
};

bool matches(const QString &text, std::initializer_list<const QString *> fields)
{
    return std::any_of(fields.begin(), fields.end(),
                       [&text](const QString *field) { return field->contains(text, Qt::CaseInsensitive); });
}

} // namespace

QList<PaletteEntry> peopleMatching(const models::WorklistModel &worklist, const QString &text,
                                   const std::function<void(domain::ContactId)> &open)
{
    QList<PaletteEntry> entries;
    for (int row = 0; row < worklist.rowCount() && entries.size() < kMostRecords; ++row) {
        const domain::WorklistRow *held = worklist.rowAt(row);
        if (!matches(text, {&held->person, &held->company, &held->email}))
            continue;
        const bool person = !held->person.isEmpty();
        entries.append({person ? QStringLiteral("user") : QStringLiteral("building-2"),
                        person ? PaletteText::tr("%1, %2").arg(held->person, held->company) : held->company,
                        domain::workStateLabel(held->state), [open, id = held->id] { open(id); }});
    }
    return entries;
}

QList<PaletteEntry> dealsMatching(const QList<domain::Deal> &deals, const QString &text,
                                  const std::function<void(qint64 haloId)> &open)
{
    QList<PaletteEntry> entries;
    for (const domain::Deal &deal : deals) {
        if (entries.size() >= kMostRecords)
            break;
        if (!matches(text, {&deal.person, &deal.company}))
            continue;
        entries.append({QStringLiteral("columns-3"), deal.headline(),
                        PaletteText::tr("%1, %2").arg(domain::stageLabel(deal.stage), deal.statusName),
                        [open, id = deal.haloId] { open(id); }});
    }
    return entries;
}

} // namespace leadline::gui
