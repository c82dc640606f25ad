#pragma once

#include "base/error.h"
#include "domain/contact.h"
#include "domain/plan.h"
#include "gui/shell/context.h"

#include <QWidget>

namespace leadline::gui {

/// One of the six places of the rail. The main window owns it, listens to its signals and shows one at a
/// time.
class Place : public QWidget
{
    Q_OBJECT
public:
    explicit Place(GuiContext context, QWidget *parent = nullptr);

    [[nodiscard]] virtual QString title() const = 0;
    /// Called each time the place comes to the front: load what is stale, put the focus where work starts.
    virtual void activated() {}
    /// The page of the help to open with F1 here ("find").
    [[nodiscard]] virtual QString helpPage() const { return objectName(); }

signals:
    void inspectContact(leadline::domain::ContactId id);
    void inspectDeal(qint64 haloId);
    void failed(
        const leadline::Error &error); ///< shown by the main window; for failures without a place beside them
    void planMade(const leadline::domain::Plan &plan); ///< the main window brings it up for review
    void goTo(const QString &place);                   ///< "find", "work", "board", "map", "sync", "setup"
    void said(const QString &sentence);                ///< one plain sentence for the activity strip
    void helpRequested(const QString &pageOrCode);

protected:
    [[nodiscard]] const GuiContext &context() const { return m_context; }
    [[nodiscard]] app::Workspace &workspace() const { return *m_context.workspace; }
    [[nodiscard]] Theme &theme() const { return *m_context.theme; }

private:
    GuiContext m_context;
};

} // namespace leadline::gui
