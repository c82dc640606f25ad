#pragma once

#include "store/database.h"

#include <QJsonObject>

namespace leadline::store {

/// Small named documents: mapping profiles (each save is a new version), saved searches, list-file mappings,
/// cursors.
class DocumentRepository
{
public:
    explicit DocumentRepository(Database &database);
    /// Kinds in use: "mapping", "search", "listfile", "cursor", "setting". Returns the new version (1, 2, …).
    [[nodiscard]] Result<int> save(const QString &kind, const QString &name, const QJsonObject &document);
    [[nodiscard]] Result<QJsonObject> find(const QString &kind,
                                           const QString &name) const; ///< newest; {} when missing
    [[nodiscard]] Result<QStringList> names(const QString &kind) const;
    [[nodiscard]] Result<int> version(const QString &kind, const QString &name) const; ///< 0 when missing
    [[nodiscard]] Result<void> remove(const QString &kind, const QString &name);

private:
    Database &m_database;
};

} // namespace leadline::store
