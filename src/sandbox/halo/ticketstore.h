#pragma once

#include "sandbox/halo/binding.h"
#include "sandbox/halo/haloschema.h"

#include <QDateTime>
#include <QHash>
#include <QJsonObject>

#include <map>

namespace leadline::sandbox {

struct TicketRecord
{
    qint64 id = 0;
    QJsonObject members;
    QMap<int, QJsonValue> custom; ///< by field id
    bool deleted = false;

    [[nodiscard]] int typeId() const;
    [[nodiscard]] int statusId() const;
    [[nodiscard]] QString text(const char *member) const;
};

/// The tickets of the tenant and the rules by which they change. Not thread-safe; HaloService locks.
class TicketStore
{
public:
    TicketStore(const HaloSchema &schema, quint32 seed);

    /// Create or update. `refusal` is set instead when a rule says no; then nothing has changed.
    struct Written
    {
        const TicketRecord *record = nullptr;
        std::optional<Reply> refusal;
    };
    Written write(const BoundTicket &bound, int defaultType);
    bool remove(qint64 id); ///< soft
    bool restore(qint64 id);

    [[nodiscard]] const TicketRecord *find(qint64 id) const; ///< deleted ones too
    [[nodiscard]] const std::map<qint64, TicketRecord> &all() const { return m_records; }
    [[nodiscard]] QList<qint64> byExternalKey(const QString &key) const;
    [[nodiscard]] int liveCount() const { return m_live; }

    /// As the API shows it. Custom fields: those named, or all, or none.
    enum class Custom { None, Named, All };
    [[nodiscard]] QJsonObject toJson(const TicketRecord &record, Custom custom,
                                     const QList<int> &named = {}) const;

private:
    [[nodiscard]] std::optional<Reply> applyRules(TicketRecord &record, const BoundTicket &bound,
                                                  bool creating, int defaultType) const;
    [[nodiscard]] std::optional<Reply> applyCustom(TicketRecord &record, const QJsonArray &posted) const;
    void stamp(TicketRecord &record);
    [[nodiscard]] QJsonObject customJson(const HaloField &field, const QJsonValue &value) const;

    const HaloSchema &m_schema;
    std::map<qint64, TicketRecord> m_records;
    QMultiHash<QString, qint64> m_byKey;
    qint64 m_nextId = 0;
    int m_live = 0;
    QDateTime m_lastStamp;
};

/// Ids the API writes as decimals ("19.0"), in the bytes of an answer.
[[nodiscard]] QByteArray withDecimalIds(const QByteArray &json);

} // namespace leadline::sandbox
