#include "store/statement.h"

#include "store/storeerror.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlError>
#include <QThread>

namespace leadline::store {

Statement::Statement(const Database &database, const char *literal) : m_state(*database.d), m_literal(literal)
{
    m_query = m_state.prepared.take(literal);
    if (m_query) {
        m_ok = true;
        return;
    }
    m_query = std::make_shared<QSqlQuery>(m_state.sql);
    m_query->setForwardOnly(true);
    m_ok = m_query->prepare(QString::fromLatin1(literal));
}

Statement::Statement(const Database &database, const QString &sql)
    : m_state(*database.d), m_query(std::make_shared<QSqlQuery>(m_state.sql))
{
    m_query->setForwardOnly(true);
    m_ok = m_query->prepare(sql);
}

Statement::~Statement()
{
    // An open SELECT holds a read mark and keeps the write-ahead log from being reset.
    m_query->finish();
    if (m_ok && m_literal)
        m_state.prepared.insert(m_literal, std::move(m_query));
}

Result<void> Statement::execute(const QVariantList &values)
{
    if (QThread::currentThread() != m_state.thread)
        return fail({.kind = ErrorKind::Internal,
                     .code = QStringLiteral("LL-DB-006"),
                     .what = QCoreApplication::translate(
                         "leadline::Store", "A workspace connection was used from a foreign thread."),
                     .unaffected = QCoreApplication::translate("leadline::Store", "Nothing was changed."),
                     .remedy = QCoreApplication::translate("leadline::Store", "Please report this defect.")});
    if (m_state.doomed)
        return fail(
            {.kind = ErrorKind::Storage,
             .code = QStringLiteral("LL-DB-006"),
             .what = QCoreApplication::translate(
                 "leadline::Store", "A step was skipped because an earlier step of the same change failed."),
             .unaffected = QCoreApplication::translate("leadline::Store", "Nothing of the change was kept."),
             .remedy =
                 QCoreApplication::translate("leadline::Store", "See the earlier message, then try again."),
             .details = m_state.cause});
    if (!m_ok)
        return fail(failure());
    // Within a transaction the write lock is ours, and a statement of it must not be repeated alone.
    BusyRetry retry = m_state.retry();
    do {
        for (qsizetype i = 0; i < values.size(); ++i)
            m_query->bindValue(static_cast<int>(i), values.at(i));
        if (m_query->exec()) {
            m_changed = m_query->numRowsAffected();
            return {};
        }
    } while (m_state.depth == 0 && retry.again(m_query->lastError()));
    return fail(failure());
}

Result<void> Statement::finished()
{
    if (m_query->lastError().isValid())
        return fail(failure());
    return {};
}

Error Statement::failure()
{
    const QSqlError said = m_query->lastError();
    Error error = statementError(said);
    if (m_state.depth > 0 && endsTransaction(said))
        m_state.doom(error);
    return error;
}

void Database::Private::doom(const Error &error)
{
    doomed = true;
    cause = error.details;
    cause.insert(QStringLiteral("cause"), error.code);
}

QDateTime Statement::time(int column) const
{
    const QVariant value = m_query->value(column);
    return value.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}

QVariant Statement::bound(const QString &value)
{
    return value.isNull() ? QVariant(QStringLiteral("")) : QVariant(value);
}

QVariant Statement::bound(const QDateTime &value)
{
    return value.isValid() ? QVariant(value.toMSecsSinceEpoch()) : QVariant();
}

QString jsonText(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject jsonObject(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

} // namespace leadline::store
