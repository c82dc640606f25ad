#include "base/log.h"

#include <QDateTime>
#include <QRegularExpression>

#include <cstdio>

namespace leadline {

namespace {

const char *levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg: return "debug";
    case QtInfoMsg: return "info";
    case QtWarningMsg: return "warning";
    case QtCriticalMsg: return "critical";
    case QtFatalMsg: return "fatal";
    }
    return "unknown";
}

QString escaped(const QString &text)
{
    QString out;
    for (const QChar c : text.left(2048)) {
        if (c.category() == QChar::Other_Control)
            out += QStringLiteral("\\x%1").arg(uint(c.unicode()), 2, 16, QLatin1Char('0'));
        else
            out += c;
    }
    return out;
}

void handler(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QString line = QStringLiteral("%1 %2 %3 %4\n")
                             .arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs),
                                  QLatin1String(levelName(type)), QLatin1String(context.category),
                                  escaped(redacted(message)));
    std::fputs(line.toUtf8().constData(), stderr);
    if (type == QtFatalMsg)
        std::abort();
}

} // namespace

QString redacted(const QString &line)
{
    // Shapes of secrets: named parameters and headers, bearer tokens and JWTs.
    static const QRegularExpression named(
        QStringLiteral("((?:client_secret|refresh_token|access_token|api[_-]?key|password|authorization)"
                       "[\"']?\\s*[:=]\\s*[\"']?(?:bearer |basic )?)[^\\s\"'&,}]+"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression bearer(QStringLiteral("(bearer\\s+)[A-Za-z0-9._~+/=-]+"),
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression jwt(QStringLiteral("eyJ[A-Za-z0-9_-]{8,}\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]*"));
    QString out = line;
    out.replace(named, QStringLiteral("\\1[redacted]"));
    out.replace(bearer, QStringLiteral("\\1[redacted]"));
    out.replace(jwt, QStringLiteral("[redacted]"));
    return out;
}

void installLogHandler()
{
    qInstallMessageHandler(handler);
}

} // namespace leadline
