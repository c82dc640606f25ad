#include "models/recordmodel.h"

#include "models/itemroles.h"
#include "models/runmodel.h"

#include <QLocale>

#include <algorithm>

namespace leadline::models {
using namespace Qt::StringLiterals;
using domain::Basis;
using domain::Contact;
using domain::Deal;
using domain::Provenance;

namespace {

QString basisSentence(Basis basis)
{
    switch (basis) {
    case Basis::Observed:
        return RecordModel::tr("Observed: the source stated it.");
    case Basis::Derived:
        return RecordModel::tr("Derived: worked out from other values.");
    case Basis::Default:
        return RecordModel::tr("Default: nobody stated it, and it stays home unless you choose to send it.");
    }
    return {};
}

} // namespace

QString sourceWords(const QString &provider)
{
    if (provider.isEmpty())
        return RecordModel::tr("Not known");
    if (provider == "person"_L1)
        return RecordModel::tr("Edited by hand");
    if (provider == "leadline"_L1)
        return RecordModel::tr("Leadline");
    if (provider.startsWith("import:"_L1))
        return RecordModel::tr("File %1").arg(provider.mid(7));
    return provider.at(0).toUpper() + provider.mid(1);
}

QString provenanceSentence(const Provenance &from)
{
    QStringList parts{sourceWords(from.provider)};
    if (from.at.isValid())
        parts.append(shortTime(from.at));
    if (from.confidence < 1.0)
        parts.append(RecordModel::tr("confidence %1 %").arg(qRound(from.confidence * 100)));
    if (from.credits > 0)
        parts.append(RecordModel::tr("cost %1 credits").arg(QLocale().toString(from.credits, 'g', 4)));
    QString sentence = parts.join(u", "_s) + u". "_s + basisSentence(from.basis);
    if (!from.note.isEmpty())
        sentence +=
            u' ' + from.note.at(0).toUpper() + from.note.mid(1) + (from.note.endsWith(u'.') ? u""_s : u"."_s);
    return sentence;
}

RecordModel::RecordModel(QObject *parent) : GroupedModel(ColumnCount, parent) {}

void RecordModel::show(QList<Group> groups)
{
    beginResetModel();
    m_groups = std::move(groups);
    m_groups.removeIf([](const Group &group) { return group.values.isEmpty(); });
    endResetModel();
}

void RecordModel::clear()
{
    show({});
}

void RecordModel::setContact(const Contact &contact)
{
    Group person{tr("Person"), {}}, company{tr("Company"), {}}, intent{tr("Intent"), {}},
        extra{tr("From the list"), {}};
    const auto add = [&](const QString &key, const QString &label) {
        const auto it = contact.values.constFind(key);
        if (it == contact.values.cend() || it->isEmpty())
            return;
        Group &group = key.startsWith("company."_L1)  ? company
                       : key.startsWith("intent."_L1) ? intent
                       : key.startsWith("extra."_L1)  ? extra
                                                      : person;
        group.values.append({key, label, it->text(), sourceWords(it->from.provider),
                             provenanceSentence(it->from), int(it->from.basis)});
    };
    for (const domain::FieldSpec &field : domain::canonicalFields())
        add(field.key, field.label);
    for (auto it = contact.values.cbegin(); it != contact.values.cend(); ++it)
        if (!domain::findField(it.key()))
            add(it.key(), it.key().startsWith("extra."_L1) ? it.key().mid(6) : it.key());

    Group ids{tr("Identifiers"), {}};
    if (contact.haloId > 0)
        ids.values.append({u"halo"_s, tr("HaloPSA ticket"), QString::number(contact.haloId), {}, {}, -1});
    for (auto it = contact.providerIds.cbegin(); it != contact.providerIds.cend(); ++it)
        ids.values.append({it.key(), tr("%1 id").arg(sourceWords(it.key())), it.value(), {}, {}, -1});
    if (!contact.externalKey.isEmpty())
        ids.values.append(
            {u"key"_s,
             tr("Leadline key"),
             contact.externalKey,
             {},
             tr("Carried in the HaloPSA ticket, so that the record is found again for certain."),
             -1});
    show({person, company, intent, extra, ids});
}

void RecordModel::setDeal(const Deal &deal, const domain::TenantSchema &schema)
{
    const QLocale locale;
    const QString halo = tr("HaloPSA");
    Group facts{tr("Key facts"), {}}, custom{tr("Custom fields"), {}}, ids{tr("Identifiers"), {}};
    const auto add = [&](const QString &key, const QString &label, const QString &text) {
        if (!text.isEmpty())
            facts.values.append({key, label, text, halo, {}, -1});
    };
    add(u"company"_s, tr("Company"), deal.company);
    add(u"person"_s, tr("Person"), deal.person);
    add(u"title"_s, tr("Job title"), deal.jobTitle);
    add(u"email"_s, tr("E-mail"), deal.email);
    add(u"phone"_s, tr("Phone"), deal.phone);
    add(u"country"_s, tr("Country"), deal.country);
    add(u"owner"_s, tr("Owner"), deal.owner);
    add(u"value"_s, tr("Value"), deal.value > 0 ? locale.toString(deal.value, 'f', 0) : QString());
    add(u"probability"_s, tr("Probability"),
        deal.probability > 0 ? tr("%1 %").arg(locale.toString(deal.probability, 'f', 0)) : QString());
    add(u"close"_s, tr("Expected close"),
        deal.expectedClose.isValid() ? locale.toString(deal.expectedClose, QLocale::ShortFormat) : QString());
    add(u"summary"_s, tr("Summary"), deal.summary);
    add(u"updated"_s, tr("Last update"), shortTime(deal.lastUpdate));
    for (auto it = deal.custom.cbegin(); it != deal.custom.cend(); ++it) {
        const QString text = domain::variantToText(it.value());
        if (text.isEmpty())
            continue;
        const domain::CustomField *field = schema.findField(it.key());
        custom.values.append({u"cf:"_s + it.key(),
                              field && !field->label.isEmpty() ? field->label : it.key(),
                              text,
                              halo,
                              {},
                              -1});
    }
    std::sort(custom.values.begin(), custom.values.end(), [](const Value &a, const Value &b) {
        return a.label.compare(b.label, Qt::CaseInsensitive) < 0;
    });
    ids.values.append({u"halo"_s, tr("HaloPSA ticket"), QString::number(deal.haloId), {}, {}, -1});
    if (!deal.externalKey.isEmpty())
        ids.values.append({u"key"_s, tr("Leadline key"), deal.externalKey, {}, {}, -1});
    show({facts, custom, ids});
}

QVariant RecordModel::groupData(int group, int column, int role) const
{
    return role == Qt::DisplayRole && column == FieldColumn ? QVariant(m_groups[group].label) : QVariant();
}

QVariant RecordModel::rowData(int group, int row, int column, int role) const
{
    const Value &value = m_groups[group].values[row];
    switch (role) {
    case Qt::DisplayRole:
        return column == FieldColumn ? value.label : column == ValueColumn ? value.text : value.source;
    case Qt::ToolTipRole: {
        const QString text = column == SourceColumn ? value.why : value.text;
        return text.isEmpty() ? QVariant() : QVariant(text.toHtmlEscaped());
    }
    case Qt::AccessibleTextRole:
        return column == FieldColumn ? QVariant(tr("%1: %2. %3").arg(value.label, value.text, value.why))
                                     : QVariant();
    case BasisRole:
        return column == SourceColumn && value.basis >= 0 ? QVariant(value.basis) : QVariant();
    case MutedRole:
        return column != ValueColumn;
    case KeyRole:
        return value.key;
    case WhyRole:
        return value.why;
    default:
        return {};
    }
}

QVariant RecordModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FieldColumn:
        return tr("Field");
    case ValueColumn:
        return tr("Value");
    case SourceColumn:
        return tr("Source");
    }
    return {};
}

} // namespace leadline::models
