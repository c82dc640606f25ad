#pragma once

#include "base/error.h"
#include "gui/shell/context.h"

#include <QList>
#include <QObject>

namespace leadline::app {
struct SandboxConnections;
} // namespace leadline::app

namespace leadline::domain {
struct Connection;
} // namespace leadline::domain

namespace leadline::gui {

/// Starts the sandbox of this program, saves its connections and reads its tenant once, so that the first
/// plan is quick.
class SandboxStart final : public QObject
{
    Q_OBJECT
public:
    SandboxStart(const GuiContext &context, QObject *parent);

    void start(quint32 seed); ///< `seed`: which invented people. Nothing where the program has no sandbox
    /// Did an earlier start make one of these? Its port is a new one each time, so it must start again.
    [[nodiscard]] static bool madeOneOf(const QList<domain::Connection> &connections);

signals:
    void began();
    void refused(const leadline::Error &error); ///< it does not run
    void failed(const leadline::Error &error);  ///< it runs, but not all of it is set up
    void said(const QString &sentence);
    void ready(); ///< its connections are saved, whether or not the tenant answered

private:
    void save(const app::SandboxConnections &sandbox, qsizetype next);
    void test(const QString &connection);

    GuiContext m_context;
};

} // namespace leadline::gui
