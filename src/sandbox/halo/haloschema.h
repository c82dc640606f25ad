#pragma once

#include "sandbox/exchange.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>

namespace leadline::sandbox {

struct HaloStatus
{
    int id = 0;
    QString name, colour;
    bool sales = true, closed = false;
};

struct HaloType
{
    int id = 0;
    QString name;
    bool sales = true;
    QList<int> statuses; ///< allowed ones; empty: all
    int initialStatus = 0;
};

struct HaloOption
{
    int id = 0;
    QString text;
};

struct HaloField
{
    int id = 0;
    QString bareName; ///< without "CF"
    QString label, hint, group;
    int usage = 1, type = 0, inputType = 0, lookup = 0;
    QList<HaloOption> options;
    bool lowerPrefix = false; ///< reported as "cf…" instead of "CF…"

    [[nodiscard]] QString reportedName() const;
    [[nodiscard]] const HaloOption *option(int id) const;
    [[nodiscard]] int optionId(const QString &text) const; ///< 0: none
};

/// Types, statuses and custom fields of the simulated tenant. Every id depends on the seed, as it does on the
/// tenant in real life. Not thread-safe; HaloService locks.
class HaloSchema
{
public:
    HaloSchema(quint32 seed, bool provisioned);

    [[nodiscard]] const HaloType *type(int id) const;
    [[nodiscard]] const HaloType *typeByName(const QString &name) const;
    [[nodiscard]] const HaloStatus *status(int id) const;
    [[nodiscard]] const HaloStatus *statusByName(const QString &name) const;
    [[nodiscard]] const HaloField *field(int id) const;
    [[nodiscard]] const HaloField *fieldByName(const QString &bareName) const; ///< without case
    [[nodiscard]] const QMap<int, HaloField> &fields() const { return m_fields; }
    [[nodiscard]] bool allows(const HaloType &type, int statusId) const;

    // The endpoints.
    [[nodiscard]] Reply typeList(const Ask &ask) const;
    [[nodiscard]] Reply typeOne(int id, const Ask &ask) const;
    [[nodiscard]] Reply statusList(const Ask &ask) const;
    [[nodiscard]] Reply fieldList(const Ask &ask) const;
    [[nodiscard]] Reply fieldOne(int id) const;
    [[nodiscard]] Reply fieldPost(const Ask &ask);
    [[nodiscard]] Reply lookupList(const Ask &ask) const;
    [[nodiscard]] Reply lookupPost(const Ask &ask);

private:
    void addStatus(const char *name, const char *colour, bool sales, bool closed);
    void addType(const char *name, bool sales, const QStringList &statuses);
    void provision();
    void addField(HaloField field, const QStringList &options);
    [[nodiscard]] QJsonObject fieldJson(const HaloField &field, bool withValues) const;

    quint32 m_seed;
    int m_nextType = 0, m_nextStatus = 0, m_nextField = 0, m_nextLookup = 0;
    QList<HaloType> m_types;
    QList<HaloStatus> m_statuses;
    QMap<int, HaloField> m_fields;
};

} // namespace leadline::sandbox
