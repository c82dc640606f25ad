#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QStringList>
#include <QTextStream>

namespace leadline::cli {

/// Prints results on standard output, in words or as one JSON object, and everything else on standard error.
class Output
{
public:
    explicit Output(bool json);

    [[nodiscard]] bool isJson() const { return m_json; }
    /// Text mode only.
    void line(const QString &text);
    void table(const QStringList &headers, const QList<QStringList> &rows);
    /// JSON mode only: the one object of the command; "ok" is added.
    void object(QJsonObject object, bool ok = true);
    /// An error in either mode. JSON: {"ok":false,"error":{…}} on standard output; text: one sentence on standard error.
    void error(const Error &error);
    /// Something a person should know beside the result; on standard error in either mode.
    void warning(const QString &text);
    /// Progress on standard error when that is a terminal.
    void progress(const QString &text);

private:
    void clearProgress();
    bool m_json;
    bool m_progressShown = false;
    QTextStream m_out, m_err;
};

/// Exit code for an error.
[[nodiscard]] int exitCodeOf(const Error &error);

} // namespace leadline::cli
