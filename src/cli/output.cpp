#include "cli/output.h"

#include "base/json.h"
#include "cli/command.h"

#include <QJsonDocument>

#include <cstdio>
#include <unistd.h>

namespace leadline::cli {

namespace {
constexpr int kMaxColumn = 44;

QString cell(const QString &text)
{
    const QString line = cleanLine(text);
    return line.size() <= kMaxColumn ? line : line.left(kMaxColumn - 1) + QChar(0x2026);
}
} // namespace

Output::Output(bool json) : m_json(json), m_out(stdout), m_err(stderr) {}

void Output::line(const QString &text)
{
    if (m_json)
        return;
    clearProgress();
    m_out << text << '\n';
    m_out.flush();
}

void Output::table(const QStringList &headers, const QList<QStringList> &rows)
{
    if (m_json)
        return;
    QList<qsizetype> widths;
    for (const QString &header : headers)
        widths << header.size();
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < row.size() && i < widths.size(); ++i)
            widths[i] = std::max(widths[i], cell(row[i]).size());
    }
    const auto print = [&](const QStringList &row) {
        QString text;
        for (qsizetype i = 0; i < widths.size(); ++i)
            text += cell(row.value(i)).leftJustified(int(widths[i]) + 2);
        while (text.endsWith(u' '))
            text.chop(1);
        line(text);
    };
    print(headers);
    QString rule;
    for (const qsizetype width : widths)
        rule += QString(width, QChar(0x2500)) + QStringLiteral("  ");
    line(rule.trimmed());
    for (const QStringList &row : rows)
        print(row);
}

void Output::object(QJsonObject object, bool ok)
{
    if (!m_json)
        return;
    clearProgress();
    object.insert(QStringLiteral("ok"), ok);
    m_out << QJsonDocument(object).toJson(QJsonDocument::Indented);
    m_out.flush();
}

void Output::error(const Error &error)
{
    clearProgress();
    if (m_json) {
        object({{QStringLiteral("error"), QJsonObject::fromVariantMap(error.toMap())}}, false);
        return;
    }
    m_err << error.sentence() << '\n';
    m_err.flush();
}

void Output::warning(const QString &text)
{
    clearProgress();
    m_err << text << '\n';
    m_err.flush();
}

void Output::progress(const QString &text)
{
    if (isatty(STDERR_FILENO) == 0)
        return;
    m_err << "\r\033[K" << cell(text);
    m_err.flush();
    m_progressShown = true;
}

void Output::clearProgress()
{
    if (!m_progressShown)
        return;
    m_err << "\r\033[K";
    m_err.flush();
    m_progressShown = false;
}

int exitCodeOf(const Error &error)
{
    if (error.code.startsWith(QLatin1String("LL-CLI-00")))
        return Usage;
    switch (error.kind) {
    case ErrorKind::SignIn:
    case ErrorKind::Forbidden: return SignIn;
    case ErrorKind::Unreachable:
    case ErrorKind::Timeout: return Unreachable;
    case ErrorKind::Cancelled: return Interrupted;
    default: return Failed;
    }
}

} // namespace leadline::cli
