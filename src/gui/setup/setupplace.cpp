#include "gui/setup/setupplace.h"

#include "app/workspace.h"
#include "gui/parts/await.h"
#include "gui/parts/busystrip.h"
#include "gui/parts/emptystate.h"
#include "gui/parts/errorbanner.h"
#include "gui/parts/labels.h"
#include "gui/parts/panetitle.h"
#include "gui/parts/prompts.h"
#include "gui/parts/scrollpage.h"
#include "gui/setup/connectiondialog.h"
#include "gui/setup/secretspanel.h"
#include "gui/theme/leadlinestyle.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace leadline::gui {

namespace {
enum Column { Name, Kind, Address, Mode, Secret, LastTest, ColumnCount };
}

SetupPlace::SetupPlace(GuiContext context, QWidget *parent)
    : Place(context, parent), m_heading(new PaneTitle(context.theme, tr("Connections"), PaneTitle::Page)),
      m_banner(new ErrorBanner(context.theme)), m_table(new QTableView),
      m_model(new QStandardItemModel(0, ColumnCount, this)), m_stack(new QStackedWidget),
      m_empty(new EmptyState(
          context.theme, QStringLiteral("plug"),
          tr("Nothing is connected. Try the sandbox with invented people, or connect HaloPSA. No account is "
             "needed for the sandbox."),
          tr("Try the sandbox"))),
      m_busy(new BusyStrip(context.theme)), m_report(new Card(context.theme)),
      m_reportTitle(new TextLabel(context.theme, Theme::PaneTitle, Token::Text)),
      m_reportText(new TextLabel(context.theme, Theme::Body, Token::Muted)),
      m_secrets(new SecretsPanel(context)), m_reportError(new ErrorBanner(context.theme)),
      m_add(primaryButton(tr("&Add connection…"), QStringLiteral("addConnection"))),
      m_edit(plainButton(tr("&Edit…"), QStringLiteral("editConnection"))),
      m_test(plainButton(tr("Te&st"), QStringLiteral("testConnection"))),
      m_remove(plainButton(tr("Re&move…"), QStringLiteral("removeConnection"))),
      m_sandbox(plainButton(tr("Try the sandbo&x"), QStringLiteral("startSandbox")))
{
    setObjectName(QStringLiteral("setup"));
    const Metrics &m = theme().metrics();
    m_table->setObjectName(QStringLiteral("connections"));
    m_table->setAccessibleName(tr("Connections"));
    m_table->setModel(m_model);
    m_table->setProperty(look::kHairlines, true);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_model->setHorizontalHeaderLabels(
        {tr("Name"), tr("What"), tr("Address"), tr("Mode"), tr("Secret"), tr("Last test")});
    m_table->verticalHeader()->setMinimumSectionSize(20);
    m_table->verticalHeader()->setDefaultSectionSize(m.rowHeight);
    m_table->setMinimumHeight(90);
    m_table->setSizeAdjustPolicy(
        QAbstractScrollArea::AdjustToContents); // few rows leave room on a small screen
    connect(context.theme, &Theme::changed, m_table, [this] {
        m_table->verticalHeader()->setDefaultSectionSize(theme().metrics().rowHeight);
        refresh();
    });
    m_remove->setProperty(look::kDanger, true);
    m_sandbox->setVisible(context.sandbox);
    m_empty->setObjectName(QStringLiteral("setupEmpty"));
    if (!context.sandbox)
        m_empty->setText(tr("Nothing is connected. Connect HaloPSA or a provider."), tr("Add connection…"));
    m_heading->addWidget(m_sandbox);
    m_heading->addWidget(m_add);

    m_report->setObjectName(QStringLiteral("connectionReport"));
    m_reportText->setObjectName(QStringLiteral("connectionReportText"));
    m_reportText->setWordWrap(true);
    m_reportText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *report = new QVBoxLayout(m_report);
    report->setSpacing(m.gap8);
    report->addWidget(m_reportTitle);
    report->addWidget(m_reportError);
    report->addWidget(m_reportText);
    m_report->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);

    auto *actions = new QHBoxLayout;
    actions->setSpacing(m.gap8);
    actions->addWidget(m_test);
    actions->addWidget(m_edit);
    actions->addWidget(m_remove);
    actions->addStretch(1);
    auto *page = new QWidget;
    auto *pageColumn = new QVBoxLayout(page);
    pageColumn->setContentsMargins(0, 0, 0, 0);
    pageColumn->setSpacing(m.gap12);
    pageColumn->addWidget(m_table, 1);
    pageColumn->addLayout(actions);
    pageColumn->addWidget(m_report);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(page);
    auto *column = scrollingPage(this);
    column->setContentsMargins(m.gap24, m.gap16, m.gap24, m.gap12);
    column->setSpacing(m.gap12);
    column->addWidget(m_heading);
    column->addWidget(m_banner);
    column->addWidget(m_busy);
    column->addWidget(m_stack, 1);
    column->addWidget(m_secrets);
    connect(m_secrets, &SecretsPanel::said, this, &Place::said);
    connect(m_secrets, &SecretsPanel::helpRequested, this, &Place::helpRequested);

    connect(m_add, &QPushButton::clicked, this, [this] { addConnection(); });
    connect(m_edit, &QPushButton::clicked, this, &SetupPlace::editCurrent);
    connect(m_test, &QPushButton::clicked, this, [this] { testConnection(currentName()); });
    connect(m_remove, &QPushButton::clicked, this, &SetupPlace::removeCurrent);
    connect(m_sandbox, &QPushButton::clicked, this, &SetupPlace::sandboxRequested);
    connect(m_empty, &EmptyState::activated, this, [this] {
        if (this->context().sandbox)
            emit sandboxRequested();
        else
            addConnection();
    });
    connect(m_table, &QTableView::doubleClicked, this, &SetupPlace::editCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { showReport(currentName()); });
    connect(m_banner, &ErrorBanner::helpRequested, this, &Place::helpRequested);
    connect(m_reportError, &ErrorBanner::helpRequested, this, &Place::helpRequested);
    connect(context.workspace, &app::Workspace::connectionsChanged, this, &SetupPlace::reload);
    m_report->hide();
    m_busy->setStoppable(false);
    const QList<QWidget *> order{
        m_sandbox, m_add, m_table, m_test, m_edit, m_remove, m_secrets->changeButton()};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
}

void SetupPlace::activated()
{
    m_secrets->reload();
    m_focusDue = true; // once it is known what there is
    reload();
}

/// To the connections, or to the first step when there is none yet. A dialog that is open keeps the focus.
void SetupPlace::focusWork()
{
    if (!isVisible() || QApplication::activeModalWidget())
        return;
    if (m_connections.isEmpty())
        m_empty->button()->setFocus(Qt::OtherFocusReason);
    else
        m_table->setFocus(Qt::OtherFocusReason);
}

void SetupPlace::reload()
{
    whenDone(this, workspace().connections(), [this](const Result<QList<domain::Connection>> &found) {
        if (!found) {
            m_banner->showError(found.error());
            return;
        }
        m_connections = *found;
        refresh();
    });
}

void SetupPlace::refresh()
{
    const QString before = currentName();
    {
        const QSignalBlocker quiet(m_table->selectionModel());
        m_model->setRowCount(0);
        for (const domain::Connection &connection : std::as_const(m_connections)) {
            const auto manifest = workspace().library().find(connection.kind);
            const auto test = m_tests.constFind(connection.name);
            QString tested = m_testing == connection.name ? tr("testing…") : tr("not since the start");
            QIcon icon = theme().icon(QStringLiteral("circle-dashed"), Token::Muted);
            if (test != m_tests.cend() && m_testing != connection.name) {
                const bool ok = test->result && test->result->ok;
                const bool warns = ok && !test->result->missing.isEmpty();
                const QString at = QLocale().toString(test->at.time(), QLocale::ShortFormat);
                tested = !ok     ? tr("failed at %1").arg(at)
                         : warns ? tr("works, with gaps, %1").arg(at)
                                 : tr("works, %1").arg(at);
                icon = theme().icon(!ok     ? QStringLiteral("circle-x")
                                    : warns ? QStringLiteral("triangle-alert")
                                            : QStringLiteral("circle-check"),
                                    !ok     ? Token::Danger
                                    : warns ? Token::Warn
                                            : Token::Ok);
            }
            QList<QStandardItem *> row;
            row << new QStandardItem(connection.name)
                << new QStandardItem(connection.isHalo() ? tr("HaloPSA tenant")
                                     : manifest          ? manifest->name
                                                         : connection.kind)
                << new QStandardItem(connection.baseUrl.toString())
                << new QStandardItem(theme().icon(connection.live ? QStringLiteral("cloud")
                                                                  : QStringLiteral("flask-conical"),
                                                  connection.live ? Token::Accent : Token::Sandbox),
                                     connection.live ? tr("LIVE") : tr("SANDBOX"))
                << new QStandardItem(connection.secretKey.isEmpty() ? tr("none needed") : tr("needed"))
                << new QStandardItem(icon, tested);
            m_model->appendRow(row);
        }
        const int widths[]{150, 150, 300, 120, 150, 220};
        for (int column = 0; column < ColumnCount; ++column)
            m_table->setColumnWidth(column, widths[column]);
        m_table->horizontalHeader()->setSectionResizeMode(Address, QHeaderView::Stretch);
    }
    int row = 0;
    for (int i = 0; i < m_connections.size(); ++i) {
        if (m_connections.at(i).name == before)
            row = i;
    }
    if (!m_connections.isEmpty())
        m_table->setCurrentIndex(m_model->index(row, 0));
    m_stack->setCurrentIndex(m_connections.isEmpty() ? 0 : 1);
    m_heading->setDetail(m_connections.isEmpty() ? QString()
                                                 : tr("%n connected", nullptr, int(m_connections.size())));
    const auto hasSecret = [](const domain::Connection &connection) {
        return !connection.secretKey.isEmpty();
    };
    m_secrets->setStored(int(std::count_if(m_connections.cbegin(), m_connections.cend(), hasSecret)));
    const bool any = !m_connections.isEmpty();
    for (QPushButton *button : {m_edit, m_test, m_remove})
        button->setEnabled(any && m_testing.isEmpty());
    const bool hasSandbox =
        std::any_of(m_connections.cbegin(), m_connections.cend(), [](const auto &c) { return c.isHalo(); });
    m_sandbox->setVisible(context().sandbox && any && !hasSandbox);
    showReport(currentName());
    if (std::exchange(m_focusDue, false))
        focusWork();
}

QString SetupPlace::currentName() const
{
    return m_model->index(m_table->currentIndex().row(), Name).data().toString();
}

const domain::Connection *SetupPlace::current() const
{
    const QString name = currentName();
    for (const domain::Connection &connection : m_connections) {
        if (connection.name == name)
            return &connection;
    }
    return nullptr;
}

void SetupPlace::addConnection(const QString &kind)
{
    openDialog({}, kind);
}

void SetupPlace::editCurrent()
{
    if (const domain::Connection *connection = current())
        openDialog(*connection);
}

void SetupPlace::removeCurrent()
{
    const domain::Connection *connection = current();
    if (!connection)
        return;
    const QString name = connection->name;
    const Question question{
        .title = tr("Remove a connection"),
        .text = tr("Remove the connection “%1”?").arg(name),
        .detail = tr("Its secret is removed from %1. People, lists and runs stay; what waits to be "
                     "sent to it stays waiting.")
                      .arg(workspace().secretStoreName()),
        .action = tr("Remove %1").arg(name),
        .danger = true};
    context().prompts->ask(this, question, [this, name](bool yes) {
        if (!yes)
            return;
        whenDone(this, workspace().removeConnection(name), [this, name](const Result<void> &removed) {
            if (!removed) {
                m_banner->showError(removed.error());
                return;
            }
            m_tests.remove(name);
            emit said(tr("Removed the connection “%1”.").arg(name));
            reload();
        });
    });
}

void SetupPlace::openDialog(const domain::Connection &connection, const QString &kind)
{
    QStringList taken;
    for (const domain::Connection &other : std::as_const(m_connections))
        taken << other.name;
    auto *dialog = new ConnectionDialog(context(), connection, taken, this);
    if (!kind.isEmpty())
        dialog->presetKind(kind);
    connect(dialog, &ConnectionDialog::helpRequested, this, &Place::helpRequested);
    connect(dialog, &ConnectionDialog::saved, this, [this](const QString &name) {
        emit said(tr("Saved the connection “%1”.").arg(name));
        testConnection(name);
    });
    dialog->open();
}

void SetupPlace::testConnection(const QString &name)
{
    if (name.isEmpty() || !m_testing.isEmpty())
        return;
    m_testing = name;
    m_busy->setProgress(tr("Testing %1. This costs no credits.").arg(name));
    refresh();
    whenDone(this, workspace().testConnection(name),
             [this, name](const Result<app::ConnectionReport> &report) {
                 m_testing.clear();
                 m_busy->stop();
                 m_tests.insert(name, {QDateTime::currentDateTime(), report});
                 emit said(report && report->ok ? tr("%1 works.").arg(name)
                                                : tr("The test of %1 failed.").arg(name));
                 reload();
             });
}

void SetupPlace::showReport(const QString &name)
{
    const auto test = m_tests.constFind(name);
    m_report->setVisible(test != m_tests.cend());
    if (test == m_tests.cend())
        return;
    if (!test->result) {
        m_reportTitle->setText(tr("%1 does not work").arg(name));
        m_reportError->showError(test->result.error());
        m_reportText->hide();
        return;
    }
    const app::ConnectionReport &report = *test->result;
    m_reportError->clear();
    m_reportTitle->setText(report.ok ? tr("%1 works").arg(name) : tr("%1 does not work yet").arg(name));
    QStringList lines;
    if (!report.account.isEmpty())
        lines << tr("Account: %1").arg(report.account);
    if (!report.creditsLeft.isEmpty())
        lines << tr("Credits left: %1").arg(report.creditsLeft);
    lines << tr("Answered in %L1 ms").arg(report.latencyMs);
    if (qAbs(report.clockSkewMs) > 2000)
        lines
            << tr("This computer's clock differs from the server's by %L1 s").arg(report.clockSkewMs / 1000);
    if (!report.detail.isEmpty())
        lines << report.detail;
    m_reportText->setText(lines.join(QStringLiteral(" · ")));
    m_reportText->show();
    if (!report.missing.isEmpty()) {
        QStringList shown = report.missing.mid(0, 6);
        if (report.missing.size() > 6)
            shown << tr("and %n more", nullptr, int(report.missing.size()) - 6);
        m_reportError->showWarning(tr("Missing in HaloPSA: %1").arg(shown.join(tr(", "))));
    }
}

} // namespace leadline::gui
