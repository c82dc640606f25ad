#include "models/mappingmodel.h"

#include "domain/fieldcatalogue.h"
#include "models/itemroles.h"

#include <algorithm>

namespace leadline::models {
using namespace Qt::StringLiterals;
using domain::Basis;
using mapping::Profile;
using mapping::Rule;
using mapping::WriteMode;

namespace {

constexpr QLatin1String kCustom{"cf:"};

QString sourceText(const Rule &rule)
{
    if (!rule.expression.isEmpty())
        return rule.expression;
    const domain::FieldSpec *field = domain::findField(rule.source);
    return field ? field->label : rule.source;
}

QString typeWords(const domain::CustomField &field)
{
    switch (field.type) {
    case 0:
        return field.inputType == 1   ? MappingModel::tr("Whole number")
               : field.inputType == 2 ? MappingModel::tr("Money")
               : field.inputType == 4 ? MappingModel::tr("Number")
                                      : MappingModel::tr("Text");
    case 1:
    case 10:
        return MappingModel::tr("Long text");
    case 2:
        return MappingModel::tr("Dropdown, %n option(s)", nullptr, int(field.options.size()));
    case 3:
        return MappingModel::tr("Several of %n option(s)", nullptr, int(field.options.size()));
    case 4:
        return MappingModel::tr("Date");
    case 5:
        return MappingModel::tr("Time");
    case 6:
        return MappingModel::tr("Check box");
    default:
        return {};
    }
}

QString spaced(const QString &bareName)
{
    QString words;
    for (const QChar c : bareName) {
        if (c.isUpper() && !words.isEmpty() && !words.back().isUpper())
            words += u' ';
        words += c;
    }
    return words;
}

} // namespace

FormulaProblem checkFormula(const QString &source)
{
    if (source.trimmed().isEmpty())
        return {};
    const auto compiled = mapping::Expression::compile(source);
    if (compiled)
        return {};
    const Error &error = compiled.error();
    return {error.what, error.details.value(u"column"_s).toInt()};
}

MappingModel::MappingModel(QObject *parent) : QAbstractTableModel(parent)
{
    if (const auto shipped = domain::shippedCustomFields())
        for (const domain::CustomFieldSpec &field : *shipped)
            m_labels.insert(kCustom + field.bareName, field.label);
}

void MappingModel::setProfile(const Profile &profile)
{
    const Profile old = m_profile;
    // Rules before the first and after the last difference keep their rows.
    qsizetype head = 0;
    const qsizetype shorter = qMin(old.rules.size(), profile.rules.size());
    while (head < shorter && old.rules[head] == profile.rules[head])
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head &&
           old.rules[old.rules.size() - 1 - tail] == profile.rules[profile.rules.size() - 1 - tail])
        ++tail;
    const qsizetype gone = old.rules.size() - head - tail, come = profile.rules.size() - head - tail;
    const qsizetype stay = qMin(gone, come);
    m_profile.name = profile.name;
    m_profile.version = profile.version;
    m_profile.required = profile.required;
    if (gone > come) {
        beginRemoveRows({}, int(head + stay), int(head + gone - 1));
        m_profile.rules.remove(head + stay, gone - stay);
        endRemoveRows();
    } else if (come > gone) {
        beginInsertRows({}, int(head + stay), int(head + come - 1));
        m_profile.rules = m_profile.rules.mid(0, head + stay) + profile.rules.mid(head + stay, come - stay) +
                          m_profile.rules.mid(head + stay);
        endInsertRows();
    }
    m_profile.rules = profile.rules;
    if (stay > 0)
        emit dataChanged(index(int(head), 0), index(int(head + stay - 1), ColumnCount - 1));
    if (old.required != profile.required && rowCount() > 0)
        emit dataChanged(index(0, RequiredColumn), index(rowCount() - 1, CheckColumn));
}

const Rule *MappingModel::rule(int row) const
{
    return row >= 0 && row < m_profile.rules.size() ? &m_profile.rules[row] : nullptr;
}

void MappingModel::setSchema(const domain::TenantSchema &schema)
{
    m_schema = schema;
    if (rowCount() > 0)
        emit dataChanged(index(0, TargetColumn), index(rowCount() - 1, TargetColumn));
}

void MappingModel::setPreview(const QList<app::MappingPreviewRow> &rows)
{
    m_issues.clear();
    for (const app::MappingPreviewRow &row : rows) {
        for (const mapping::MappedCell &cell : row.mapped.cells)
            m_labels.insert(cell.target, cell.label);
        for (const mapping::MappingIssue &issue : row.mapped.issues)
            m_issues[issue.target].append(issue.code);
    }
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void MappingModel::change(const Profile &after, const QString &what)
{
    const Profile before = m_profile;
    if (before == after)
        return;
    setProfile(after);
    emit edited(before, after, what);
}

void MappingModel::editRule(int row, const Rule &rule, const QString &what)
{
    if (row < 0 || row >= m_profile.rules.size())
        return;
    Profile after = m_profile;
    after.rules[row] = rule;
    change(after, what);
}

void MappingModel::replaceProfile(const Profile &profile, const QString &what)
{
    change(profile, what);
}

void MappingModel::addRule(const QString &target)
{
    Profile after = m_profile;
    Rule rule;
    rule.target = target;
    after.rules.append(rule);
    change(after, tr("Add %1").arg(targetLabel(target)));
}

void MappingModel::removeRule(int row)
{
    const Rule *gone = rule(row);
    if (!gone)
        return;
    const QString what = tr("Remove %1").arg(targetLabel(gone->target));
    Profile after = m_profile;
    after.rules.removeAt(row);
    change(after, what);
}

void MappingModel::setRequired(const QString &target, bool required)
{
    Profile after = m_profile;
    after.required.removeAll(target);
    if (required)
        after.required.append(target);
    change(after, required ? tr("Require %1").arg(targetLabel(target))
                           : tr("Do not require %1").arg(targetLabel(target)));
}

QString MappingModel::targetLabel(const QString &target) const
{
    if (target.startsWith(kCustom))
        if (const domain::CustomField *field = m_schema.findField(target.mid(kCustom.size()));
            field && !field->label.isEmpty())
            return field->label;
    const QString label = m_labels.value(target);
    if (!label.isEmpty())
        return label;
    return target.startsWith(kCustom) ? spaced(target.mid(kCustom.size())) : target;
}

QString MappingModel::targetType(const QString &target) const
{
    if (!target.startsWith(kCustom))
        return tr("Standard field");
    if (m_schema.isEmpty())
        return tr("Custom field");
    const domain::CustomField *field = m_schema.findField(target.mid(kCustom.size()));
    return field ? typeWords(*field) : tr("Not in this tenant");
}

QStringList MappingModel::freeTargets() const
{
    QStringList targets;
    const auto add = [&](const QString &target) {
        const bool used = std::any_of(m_profile.rules.begin(), m_profile.rules.end(),
                                      [&](const Rule &rule) { return rule.target == target; });
        if (!used && !targets.contains(target))
            targets.append(target);
    };
    for (const domain::CustomField &field : m_schema.customFields) {
        const bool prefixed = field.name.startsWith("CF"_L1, Qt::CaseInsensitive);
        add(kCustom + (prefixed ? field.name.mid(2) : field.name));
    }
    if (m_schema.isEmpty())
        for (auto it = m_labels.cbegin(); it != m_labels.cend(); ++it)
            add(it.key());
    std::sort(targets.begin(), targets.end(), [this](const QString &a, const QString &b) {
        return targetLabel(a).compare(targetLabel(b), Qt::CaseInsensitive) < 0;
    });
    return targets;
}

int MappingModel::mapped() const
{
    return int(std::count_if(m_profile.rules.begin(), m_profile.rules.end(), [](const Rule &rule) {
        return rule.enabled && (!rule.source.isEmpty() || !rule.expression.isEmpty() || rule.sendDefault);
    }));
}

int MappingModel::issues() const
{
    return int(std::count_if(m_profile.rules.begin(), m_profile.rules.end(), [this](const Rule &rule) {
        return rule.enabled && (!formulaError(rule.expression).isEmpty() || m_issues.contains(rule.target));
    }));
}

QString MappingModel::formulaError(const QString &source) const
{
    if (source.isEmpty())
        return {};
    auto it = m_formulaErrors.find(source);
    if (it == m_formulaErrors.end())
        it = m_formulaErrors.insert(source, checkFormula(source).sentence);
    return *it;
}

QString MappingModel::checkText(const Rule &rule) const
{
    if (!rule.enabled)
        return tr("Off");
    if (const QString error = formulaError(rule.expression); !error.isEmpty())
        return tr("Formula: %1").arg(error);
    const QStringList codes = m_issues.value(rule.target);
    if (!codes.isEmpty())
        return tr("%n row(s), %1", nullptr, int(codes.size())).arg(codes.first());
    if (rule.source.isEmpty() && rule.expression.isEmpty() && !rule.sendDefault)
        return tr("No source");
    return tr("Good");
}

int MappingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_profile.rules.size());
}

int MappingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MappingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Rule &rule = m_profile.rules[index.row()];
    const int column = index.column();
    const bool formula = !rule.expression.isEmpty();
    const QString check = column == CheckColumn ? checkText(rule) : QString();
    const bool good = check == tr("Good");
    switch (role) {
    case Qt::DisplayRole:
        switch (column) {
        case TargetColumn:
            return targetLabel(rule.target);
        case SourceColumn:
            return sourceText(rule);
        case ModeColumn:
            return mapping::writeModeLabel(rule.mode);
        case DefaultColumn: {
            const QString text = domain::variantToText(rule.defaultValue);
            return text.isEmpty()     ? tr("leave empty")
                   : rule.sendDefault ? text
                                      : tr("%1 (stays home)").arg(text);
        }
        case CheckColumn:
            return check;
        }
        return {};
    case Qt::EditRole:
        switch (column) {
        case SourceColumn:
            return formula ? u'=' + rule.expression : rule.source;
        case ModeColumn:
            return int(rule.mode);
        case DefaultColumn:
            return domain::variantToText(rule.defaultValue);
        }
        return {};
    case Qt::CheckStateRole:
        if (column == OnColumn)
            return rule.enabled ? Qt::Checked : Qt::Unchecked;
        if (column == RequiredColumn)
            return m_profile.required.contains(rule.target) ? Qt::Checked : Qt::Unchecked;
        return {};
    case Qt::ToolTipRole:
        if (column == TargetColumn)
            return tr("%1, %2").arg(targetType(rule.target), rule.target).toHtmlEscaped();
        return column == CheckColumn ? check.toHtmlEscaped() : QVariant();
    case Qt::AccessibleTextRole:
        if (column == OnColumn)
            return tr("Use the rule for %1").arg(targetLabel(rule.target));
        return column == RequiredColumn ? QVariant(tr("%1 is required").arg(targetLabel(rule.target)))
                                        : QVariant();
    case IconNameRole:
        if (column == SourceColumn && formula)
            return u"square-function"_s;
        if (column == CheckColumn)
            return !rule.enabled ? u"minus"_s : good ? u"check"_s : u"triangle-alert"_s;
        return {};
    case ToneRole:
        if (column == CheckColumn)
            return int(!rule.enabled || good ? Tone::Neutral : Tone::Warn);
        return {};
    case BasisRole:
        return column == DefaultColumn && rule.sendDefault ? QVariant(int(Basis::Default)) : QVariant();
    case MutedRole:
        return !rule.enabled || (column == DefaultColumn && !rule.sendDefault) ||
               (column == CheckColumn && good);
    case TargetRole:
        return rule.target;
    case IsFormulaRole:
        return formula;
    case FormulaErrorRole:
        return formulaError(rule.expression);
    default:
        return {};
    }
}

bool MappingModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    Rule rule = m_profile.rules[index.row()];
    const QString label = targetLabel(rule.target);
    if (role == Qt::CheckStateRole && index.column() == RequiredColumn) {
        setRequired(rule.target, value.toInt() == Qt::Checked);
        return true;
    }
    if (role == Qt::CheckStateRole && index.column() == OnColumn) {
        rule.enabled = value.toInt() == Qt::Checked;
        editRule(index.row(), rule,
                 rule.enabled ? tr("Switch %1 on").arg(label) : tr("Switch %1 off").arg(label));
        return true;
    }
    if (role != Qt::EditRole)
        return false;
    switch (index.column()) {
    case SourceColumn: {
        const QString text = value.toString().trimmed();
        const bool formula = text.startsWith(u'=');
        rule.expression = formula ? text.mid(1).trimmed() : QString();
        rule.source = formula ? QString() : text;
        break;
    }
    case ModeColumn:
        rule.mode = WriteMode(qBound(0, value.toInt(), int(WriteMode::Never)));
        break;
    case DefaultColumn: {
        const QString text = value.toString().trimmed();
        rule.defaultValue = text.isEmpty() ? QVariant() : QVariant(text);
        rule.sendDefault = rule.sendDefault && !text.isEmpty();
        break;
    }
    default:
        return false;
    }
    editRule(index.row(), rule, tr("Change %1").arg(label));
    return true;
}

Qt::ItemFlags MappingModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags base = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    switch (index.column()) {
    case OnColumn:
    case RequiredColumn:
        return base | Qt::ItemIsUserCheckable;
    case SourceColumn:
    case ModeColumn:
    case DefaultColumn:
        return base | Qt::ItemIsEditable;
    default:
        return base;
    }
}

QVariant MappingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case OnColumn:
        return tr("On");
    case TargetColumn:
        return tr("HaloPSA field");
    case SourceColumn:
        return tr("Source or formula");
    case ModeColumn:
        return tr("Mode");
    case DefaultColumn:
        return tr("If nothing is known");
    case RequiredColumn:
        return tr("Required");
    case CheckColumn:
        return tr("Check");
    }
    return {};
}

MappingPreviewModel::MappingPreviewModel(QObject *parent) : QAbstractTableModel(parent) {}

void MappingPreviewModel::setRows(const QList<app::MappingPreviewRow> &rows)
{
    if (rows.size() == m_rows.size() &&
        !rows.isEmpty()) { // the usual case while typing: same records, new results
        m_rows = rows;
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

void MappingPreviewModel::setTarget(const QString &target)
{
    m_target = target;
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int MappingPreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int MappingPreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MappingPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const app::MappingPreviewRow &row = m_rows[index.row()];
    const auto &cells = row.mapped.cells;
    const auto &issues = row.mapped.issues;
    const auto cell =
        std::find_if(cells.begin(), cells.end(), [this](const auto &c) { return c.target == m_target; });
    const auto issue =
        std::find_if(issues.begin(), issues.end(), [this](const auto &i) { return i.target == m_target; });
    const bool bad = issue != issues.end();
    const QString result = cell == cells.end() ? QString() : cell->text;
    const QString halo = row.inHalo.value(m_target);
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case RecordColumn:
            return row.title;
        case ResultColumn:
            return result.isEmpty() ? tr("empty") : result;
        case HaloColumn:
            return halo.isEmpty() ? tr("empty") : halo;
        case CheckColumn:
            return bad                ? issue->text + " ["_L1 + issue->code + ']'_L1
                   : result.isEmpty() ? tr("No value")
                                      : tr("Good");
        }
        return {};
    case Qt::ToolTipRole:
        return index.column() == CheckColumn && bad ? QVariant(issue->text.toHtmlEscaped()) : QVariant();
    case IconNameRole:
        if (index.column() == CheckColumn)
            return !bad              ? (result.isEmpty() ? u"minus"_s : u"check"_s)
                   : issue->blocking ? u"ban"_s
                                     : u"triangle-alert"_s;
        return {};
    case ToneRole:
        if (index.column() == CheckColumn && bad)
            return int(issue->blocking ? Tone::Danger : Tone::Warn);
        return {};
    case BasisRole:
        return index.column() == ResultColumn && cell != cells.end() ? QVariant(int(cell->basis))
                                                                     : QVariant();
    case MutedRole:
        return (index.column() == ResultColumn && result.isEmpty()) || index.column() == HaloColumn ||
               (index.column() == CheckColumn && !bad);
    case ContactRole:
        return row.contact.value;
    default:
        return {};
    }
}

QVariant MappingPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case RecordColumn:
        return tr("Record");
    case ResultColumn:
        return tr("Result");
    case HaloColumn:
        return tr("HaloPSA today");
    case CheckColumn:
        return tr("Check");
    }
    return {};
}

} // namespace leadline::models
