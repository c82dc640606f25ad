#pragma once

#include "domain/connection.h"
#include "domain/tenantschema.h"
#include "store/database.h"

namespace leadline::store {

/// Connections (no secrets) and what was discovered about each tenant.
class ConnectionRepository
{
public:
    explicit ConnectionRepository(Database &database);
    [[nodiscard]] Result<void> save(const domain::Connection &connection);
    [[nodiscard]] Result<void> remove(const QString &name);
    [[nodiscard]] Result<QList<domain::Connection>> all() const; ///< by name
    [[nodiscard]] Result<domain::Connection>
    find(const QString &name) const; ///< LL-CONN-002 no such connection
    [[nodiscard]] Result<void> saveSchema(const QString &name, const domain::TenantSchema &schema,
                                          const domain::PipelineBinding &binding);
    [[nodiscard]] Result<domain::TenantSchema>
    schema(const QString &name) const; ///< empty schema when never read
    [[nodiscard]] Result<domain::PipelineBinding> binding(const QString &name) const;

private:
    Database &m_database;
};

} // namespace leadline::store
