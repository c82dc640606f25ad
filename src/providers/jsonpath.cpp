#include "providers/jsonpath.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <cmath>
#include <optional>

namespace leadline::providers {

namespace {

struct Step
{
    enum class Kind { Member, Index, Each, AllMembers, Where } kind = Kind::Member;
    QString name; // member, or the key of a condition
    int index = 0;
    enum class Test { Truthy, Equals, NotEquals, Contains } test = Test::Truthy;
    QStringList operands;
};

std::optional<Step> readCondition(const QString &inside)
{
    Step step;
    step.kind = Step::Kind::Where;
    static constexpr std::pair<const char *, Step::Test> kOperators[] = {
        {"!=", Step::Test::NotEquals}, {"=", Step::Test::Equals}, {"~", Step::Test::Contains}};
    for (const auto &[op, test] : kOperators) {
        const qsizetype at = inside.indexOf(QLatin1String(op));
        if (at < 0)
            continue;
        step.name = inside.left(at);
        step.test = test;
        step.operands = inside.mid(at + qsizetype(qstrlen(op))).split(u'|');
        return step.name.isEmpty() ? std::nullopt : std::optional(step);
    }
    step.name = inside;
    return step.name.isEmpty() ? std::nullopt : std::optional(step);
}

std::optional<Step> readBracket(const QString &inside)
{
    Step step;
    if (inside.isEmpty()) {
        step.kind = Step::Kind::Each;
        return step;
    }
    if (inside.startsWith(u'?'))
        return readCondition(inside.mid(1));
    bool ok = false;
    step.kind = Step::Kind::Index;
    step.index = inside.toInt(&ok);
    return ok ? std::optional(step) : std::nullopt;
}

std::optional<QList<Step>> readSteps(const QString &path)
{
    QList<Step> steps;
    qsizetype i = path.startsWith(u'^') ? 1 : 0;
    bool expectName = true;
    while (i < path.size()) {
        if (path[i] == u'[') {
            const qsizetype end = path.indexOf(u']', i);
            if (end < 0)
                return std::nullopt;
            const auto step = readBracket(path.mid(i + 1, end - i - 1));
            if (!step)
                return std::nullopt;
            steps << *step;
            i = end + 1;
            expectName = false;
            continue;
        }
        if (path[i] == u'.') {
            if (expectName)
                return std::nullopt;
            expectName = true;
            ++i;
            continue;
        }
        if (!expectName)
            return std::nullopt;
        qsizetype end = i;
        while (end < path.size() && path[end] != u'.' && path[end] != u'[')
            ++end;
        Step step;
        step.name = path.mid(i, end - i);
        if (step.name == u"*")
            step.kind = Step::Kind::AllMembers;
        steps << step;
        i = end;
        expectName = false;
    }
    if (expectName && !steps.isEmpty())
        return std::nullopt; // ends with a dot
    return steps;
}

bool isTruthy(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool();
    if (value.isDouble())
        return value.toDouble() != 0;
    return !isNothing(value);
}

bool holds(const Step &step, const QJsonValue &element)
{
    const QJsonValue value = element.toObject().value(step.name);
    if (step.test == Step::Test::Truthy)
        return isTruthy(value);
    const QString text = scalarText(value);
    const bool nothing = isNothing(value);
    bool any = false;
    for (const QString &operand : step.operands) {
        if (step.test == Step::Test::Contains)
            any = any || text.contains(operand, Qt::CaseInsensitive);
        else
            any = any || (operand.isEmpty() ? nothing : text.compare(operand, Qt::CaseInsensitive) == 0);
    }
    return step.test == Step::Test::NotEquals ? !any : any;
}

class Walker
{
public:
    explicit Walker(QList<Step> steps) : m_steps(std::move(steps)) {}

    void walk(const QJsonValue &value, qsizetype at)
    {
        if (at == m_steps.size()) {
            if (!value.isUndefined())
                m_found.append(value);
            return;
        }
        const Step &step = m_steps[at];
        switch (step.kind) {
        case Step::Kind::Member:
            if (value.isObject() && value.toObject().contains(step.name))
                walk(value.toObject().value(step.name), at + 1);
            return;
        case Step::Kind::Index: {
            const QJsonArray array = value.toArray();
            const qsizetype index = step.index < 0 ? array.size() + step.index : step.index;
            if (index >= 0 && index < array.size())
                walk(array.at(index), at + 1);
            return;
        }
        case Step::Kind::Each:
            m_fans = true;
            for (const QJsonValue element : value.toArray())
                walk(element, at + 1);
            return;
        case Step::Kind::AllMembers:
            m_fans = true;
            if (value.isArray()) {
                for (const QJsonValue element : value.toArray())
                    walk(element, at + 1);
            } else {
                const QJsonObject object = value.toObject();
                for (auto it = object.begin(); it != object.end(); ++it)
                    walk(it.value(), at + 1);
            }
            return;
        case Step::Kind::Where:
            if (value.isArray()) {
                m_fans = true;
                for (const QJsonValue element : value.toArray()) {
                    if (holds(step, element))
                        walk(element, at + 1);
                }
            } else if (holds(step, value)) {
                walk(value, at + 1);
            }
            return;
        }
    }
    [[nodiscard]] QJsonValue result() const
    {
        if (m_fans)
            return m_found.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(m_found);
        return m_found.isEmpty() ? QJsonValue(QJsonValue::Undefined) : m_found.first();
    }

private:
    QList<Step> m_steps;
    QJsonArray m_found;
    bool m_fans = false;
};

} // namespace

QJsonValue valueAt(const QJsonValue &row, const QString &path, const QJsonValue &root)
{
    const auto steps = readSteps(path);
    if (!steps)
        return QJsonValue(QJsonValue::Undefined);
    Walker walker(*steps);
    walker.walk(path.startsWith(u'^') ? root : row, 0);
    return walker.result();
}

QStringList pathsOf(const QJsonValue &written)
{
    if (written.isString())
        return {written.toString()};
    QStringList paths;
    for (const QJsonValue path : written.toArray())
        paths << path.toString();
    return paths;
}

QJsonValue firstAt(const QJsonValue &row, const QStringList &paths, const QJsonValue &root)
{
    for (const QString &path : paths) {
        const QJsonValue value = valueAt(row, path, root);
        if (!isNothing(value))
            return value;
    }
    return QJsonValue(QJsonValue::Undefined);
}

bool isNothing(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Undefined:
    case QJsonValue::Null:
        return true;
    case QJsonValue::String:
        return value.toString().trimmed().isEmpty();
    case QJsonValue::Array:
        return value.toArray().isEmpty();
    case QJsonValue::Object:
        return value.toObject().isEmpty();
    default:
        return false;
    }
}

QString scalarText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isBool())
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    if (!value.isDouble())
        return {};
    const QVariant number = value.toVariant(); // qint64 when the text was an integer: no digit is lost
    if (number.typeId() == QMetaType::LongLong)
        return QString::number(number.toLongLong());
    const double d = value.toDouble();
    if (std::floor(d) == d && std::abs(d) < 9.0e15)
        return QString::number(qint64(d));
    return QString::number(d, 'g', 15);
}

QString pathProblem(const QString &path)
{
    if (readSteps(path))
        return {};
    return QCoreApplication::translate("leadline::Providers", "the path \"%1\" cannot be read").arg(path);
}

} // namespace leadline::providers
