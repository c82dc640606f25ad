#include "base/log.h"

#include <QDateTime>
#include <QRegularExpression>

#include <cstdio>

namespace leadline {

namespace {

const char *levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    case QtCriticalMsg:
        return "critical";
    case QtFatalMsg:
        return "fatal";
    }
    return "unknown";
}

QString escaped(const QString &text)
{
    QString out;
    for (const QChar c : text.left(2048)) {
        const auto category =
            c.category(); // formats as well: a bidi override turns a line around on a terminal
        if (category == QChar::Other_Control || category == QChar::Other_Format ||
            category == QChar::Separator_Line || category == QChar::Separator_Paragraph)
            out += QStringLiteral("\\x%1").arg(uint(c.unicode()), 2, 16, QLatin1Char('0'));
        else
            out += c;
    }
    return out;
}

void handler(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QString line =
        QStringLiteral("%1 %2 %3 %4\n")
            .arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs), QLatin1String(levelName(type)),
                 QLatin1String(context.category), escaped(redacted(message)));
    std::fputs(line.toUtf8().constData(), stderr);
    if (type == QtFatalMsg)
        std::abort();
}

} // namespace

QString redacted(const QString &line)
{
    // Shapes of secrets: named parameters, headers and JSON members, bearer tokens, JWTs, passwords in
    // addresses. A quoted value goes up to its closing quote, spaces included.
    static const QRegularExpression named(
        QStringLiteral("((?:secret|token|api[_-]?key|password|passwd|pwd|passphrase|authorization|cookie)[\"'"
                       "]?\\s*[:=]\\s*)"
                       "(?:\"(?:[^\"\\\\]|\\\\.)*(?:\"|$)|'[^']*(?:'|$)|(?:bearer |basic )?[^\\s\"'&,;})]+)"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression userInfo(QStringLiteral("(://)[^/\\s@]+@"));
    static const QRegularExpression bearer(QStringLiteral("(bearer\\s+)[A-Za-z0-9._~+/=-]+"),
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression jwt(
        QStringLiteral("eyJ[A-Za-z0-9_-]{8,}\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]*"));
    QString out = line;
    out.replace(named, QStringLiteral("\\1[redacted]"));
    out.replace(userInfo, QStringLiteral("\\1[redacted]@"));
    out.replace(bearer, QStringLiteral("\\1[redacted]"));
    out.replace(jwt, QStringLiteral("[redacted]"));
    return out;
}

void installLogHandler()
{
    qInstallMessageHandler(handler);
}

} // namespace leadline
