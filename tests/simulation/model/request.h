#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrlQuery>

#include <utility>

namespace leadline::simulation {

/// A request as the server receives it.
struct Request
{
    int number = 0; ///< 1, 2, … in the order they were sent
    QByteArray method;
    QString path; ///< "/api/Opportunities/12"
    QUrlQuery query;
    QByteArray bearer;
    QByteArray body;
    qint64 sentMs = 0;
};

struct Reply
{
    int status = 200;
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers;
};

} // namespace leadline::simulation
