#include "gui/inspector/inspector.h"

#include "app/workspace.h"
#include "domain/fitscore.h"
#include "domain/promotion.h"
#include "gui/board/carddelegate.h"
#include "gui/board/scorepanel.h"
#include "gui/parts/await.h"
#include "gui/parts/chip.h"
#include "gui/parts/emptystate.h"
#include "gui/parts/errorbanner.h"
#include "gui/parts/labels.h"
#include "gui/parts/prompts.h"
#include "gui/parts/recorddelegate.h"
#include "models/boardcard.h"
#include "models/recordmodel.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QShortcut>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace leadline::gui {
using namespace Qt::StringLiterals;
using domain::Deal;
using domain::WorkState;
using models::RecordModel;

namespace {

struct Look
{
    QString icon;
    Token token;
};

Look lookOf(WorkState state)
{
    switch (state) {
    case WorkState::New:
        return {u"sparkles"_s, Token::Info};
    case WorkState::NeedsContact:
        return {u"building-2"_s, Token::Warn};
    case WorkState::PossibleDuplicate:
        return {u"copy"_s, Token::Warn};
    case WorkState::Suppressed:
        return {u"ban"_s, Token::Danger};
    case WorkState::Queued:
        return {u"clock"_s, Token::Info};
    case WorkState::InHalo:
        return {u"circle-check"_s, Token::Ok};
    case WorkState::Problem:
        return {u"triangle-alert"_s, Token::Danger};
    }
    return {u"info"_s, Token::Muted};
}

} // namespace

Inspector::Inspector(GuiContext context, QWidget *parent)
    : QWidget(parent), m_context(context), m_model(new RecordModel(this))
{
    setObjectName(u"inspector"_s);
    m_error = new ErrorBanner(context.theme);
    m_error->setObjectName(u"inspectorError"_s);
    auto *empty =
        new EmptyState(context.theme, u"panel-right"_s,
                       tr("Choose a person or a card and press Enter to see everything known about it."), {});
    empty->setObjectName(u"inspectorEmpty"_s);
    empty->setMinimumWidth(0);
    m_pages = new QStackedWidget;
    m_pages->addWidget(empty);
    m_pages->addWidget(buildRecord());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_error);
    column->addWidget(m_pages, 1);
    auto *copy = new QShortcut(QKeySequence::Copy, this);
    copy->setContext(Qt::WidgetWithChildrenShortcut);
    connect(copy, &QShortcut::activated, this, &Inspector::copyValue);
    if (context.workspace) {
        connect(context.workspace, &app::Workspace::worklistChanged, this, &Inspector::reload);
        connect(context.workspace, &app::Workspace::boardChanged, this, &Inspector::reload);
    }
}

QWidget *Inspector::buildRecord()
{
    const Theme *theme = m_context.theme;
    auto *record = new QWidget;
    m_headline = new TextLabel(theme, Theme::PaneTitle, Token::Text);
    m_headline->setObjectName(u"inspectorHeadline"_s);
    m_headline->setWordWrap(true);
    m_subtitle = new TextLabel(theme, Theme::Body, Token::Muted);
    m_subtitle->setObjectName(u"inspectorSubtitle"_s);
    m_subtitle->setWordWrap(true);
    m_state = new Chip(theme, u"info"_s, {}, Token::Muted);
    m_state->setObjectName(u"inspectorState"_s);
    m_reason = new TextLabel(theme, Theme::Secondary, Token::Muted);
    m_reason->setObjectName(u"inspectorReason"_s);
    m_reason->setWordWrap(true);

    m_next = new QWidget;
    m_gates = new TextLabel(theme, Theme::Body, Token::Text);
    m_gates->setObjectName(u"inspectorGates"_s);
    m_gates->setWordWrap(true);
    m_score = new ScorePanel(theme);
    m_score->setObjectName(u"inspectorScore"_s);
    auto *next = new QVBoxLayout(m_next);
    next->setContentsMargins(0, 4, 0, 0);
    next->setSpacing(theme->metrics().gap8);
    next->addWidget(m_gates);
    next->addWidget(m_score);

    m_tree = new QTreeView;
    m_tree->setObjectName(u"inspectorValues"_s);
    m_tree->setAccessibleName(tr("Values and where they come from"));
    m_tree->setModel(m_model);
    auto *delegate = new RecordDelegate(theme, m_tree);
    delegate->setStrongGroups(true);
    dressRecordView(m_tree, theme, delegate);
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(8);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(RecordModel::ValueColumn, QHeaderView::Stretch);
    rememberColumns(m_tree->header(), u"inspector"_s, {104, 120, 88});
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &Inspector::refreshWhy);
    m_why = new TextLabel(theme, Theme::Secondary, Token::Muted);
    m_why->setObjectName(u"inspectorWhy"_s);
    m_why->setWordWrap(true);

    auto *head = new QVBoxLayout;
    head->setContentsMargins(12, 8, 12, 10);
    head->setSpacing(theme->metrics().gap4);
    head->addWidget(m_headline);
    head->addWidget(m_subtitle);
    head->addWidget(m_state, 0, Qt::AlignLeft);
    head->addWidget(m_reason);
    head->addWidget(m_next);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(12, 8, 12, 10);
    foot->setSpacing(2);
    foot->addWidget(new TextLabel(theme, Theme::Strong, Token::Text, tr("Why this value?")));
    foot->addWidget(m_why);
    auto *column = new QVBoxLayout(record);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(new Hairline(theme));
    column->addWidget(m_tree, 1);
    column->addWidget(new Hairline(theme));
    column->addLayout(foot);
    return record;
}

QString Inspector::headline() const
{
    return m_headline->text();
}

void Inspector::clear()
{
    ++m_asked;
    m_contact = {};
    m_deal = 0;
    m_error->clear();
    m_model->clear();
    m_pages->setCurrentIndex(0);
}

void Inspector::showContact(domain::ContactId id)
{
    if (!id.isValid()) {
        clear();
        return;
    }
    m_contact = id;
    m_deal = 0;
    const int asked = ++m_asked;
    whenDone(this, m_context.workspace->contact(id), [this, asked](const Result<domain::Contact> &contact) {
        if (asked != m_asked)
            return;
        if (contact)
            setContact(*contact);
        else
            showError(contact.error());
    });
}

void Inspector::showDeal(qint64 haloId)
{
    if (haloId <= 0) {
        clear();
        return;
    }
    m_contact = {};
    m_deal = haloId;
    const int asked = ++m_asked;
    whenDone(this, m_context.workspace->connections(),
             [this, asked, haloId](const Result<QList<domain::Connection>> &all) {
                 if (asked != m_asked)
                     return;
                 if (!all) {
                     showError(all.error());
                     return;
                 }
                 for (const domain::Connection &connection : *all)
                     if (connection.isHalo()) {
                         loadDeal(connection.name, haloId);
                         return;
                     }
                 clear();
             });
}

void Inspector::loadDeal(const QString &connection, qint64 haloId)
{
    const int asked = m_asked;
    whenDone(this, m_context.workspace->board(connection),
             [this, asked, haloId](const Result<app::BoardData> &board) {
                 if (asked != m_asked)
                     return;
                 if (!board) {
                     showError(board.error());
                     return;
                 }
                 for (const Deal &deal : board->deals)
                     if (deal.haloId == haloId) {
                         setDeal(deal, *board);
                         return;
                     }
                 clear(); // gone from HaloPSA since it was asked for
             });
}

void Inspector::reload()
{
    m_stale = !isVisible(); // read again when it is shown
    if (m_stale)
        return;
    if (m_contact.isValid())
        showContact(m_contact);
    else if (m_deal > 0)
        showDeal(m_deal);
}

void Inspector::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        reload();
}

void Inspector::showError(const Error &error)
{
    m_error->showError(error);
}

void Inspector::present(const QString &headline, const QString &subtitle)
{
    m_error->clear();
    m_headline->setText(headline);
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
    for (int row = 0; row < m_model->rowCount(); ++row)
        m_tree->setFirstColumnSpanned(row, {}, true);
    m_tree->expandAll();
    m_tree->setCurrentIndex(m_model->index(0, 0, m_model->index(0, 0)));
    m_pages->setCurrentIndex(1);
    refreshWhy();
}

void Inspector::setContact(const domain::Contact &contact)
{
    m_contact = contact.id;
    m_deal = 0;
    m_model->setContact(contact);
    const Look look = lookOf(contact.state);
    m_state->setLook(look.icon, domain::workStateLabel(contact.state), look.token);
    m_reason->setText(contact.stateReason);
    m_reason->setVisible(!contact.stateReason.isEmpty());
    m_next->hide();
    present(contact.headline(), contact.list.isEmpty() ? QString() : tr("From %1").arg(contact.list));
}

void Inspector::setDeal(const Deal &deal, const app::BoardData &board)
{
    m_contact = {};
    m_deal = deal.haloId;
    m_model->setDeal(deal, board.schema);
    const domain::PipelineStatus *status = board.pipeline.find(deal.statusKey);
    m_state->setLook(
        u"circle-dot"_s,
        tr("%1: %2").arg(domain::stageLabel(deal.stage), status ? status->label : deal.statusName),
        stageToken(deal.stage));
    QStringList notes;
    if (deal.doNotContact)
        notes.append(tr("Do not contact."));
    if (deal.sync != domain::SyncState::InStep)
        notes.append(domain::syncStateLabel(deal.sync) +
                     (deal.syncReason.isEmpty() ? u"."_s : u": "_s + deal.syncReason));
    m_reason->setText(notes.join(u' '));
    m_reason->setVisible(!notes.isEmpty());

    const QString target = models::promotionTarget(board.pipeline, deal);
    const auto next = models::nextStage(deal.stage);
    QStringList lines;
    if (!target.isEmpty() && next) {
        const domain::MoveCheck check = domain::checkMove(board.pipeline, deal, target);
        const QString stage = domain::stageLabel(*next);
        const qsizetype met = std::count_if(check.gates.begin(), check.gates.end(),
                                            [](const domain::Gate &gate) { return gate.met; });
        lines.append(check.allowed()
                         ? tr("Ready for %1.").arg(stage)
                         : tr("Before %1, %2 of %3 met:").arg(stage).arg(met).arg(check.gates.size()));
        for (const domain::Gate &gate : check.gates)
            if (!gate.met)
                lines.append(u"○  "_s + gate.label);
    }
    m_gates->setText(lines.join(u'\n'));
    m_gates->setVisible(!lines.isEmpty());
    const bool scored = next == domain::Stage::Opportunity && !target.isEmpty();
    m_score->setVisible(scored);
    if (scored)
        m_score->setScore(domain::fitScore(deal), board.pipeline.minimumFitScore);
    m_next->setVisible(!lines.isEmpty() || scored);
    present(deal.headline(), deal.jobTitle);
}

void Inspector::refreshWhy()
{
    const QModelIndex current = m_tree->currentIndex();
    const QString why = current.data(RecordModel::WhyRole).toString();
    m_why->setText(!why.isEmpty() ? why
                   : current.isValid() && !current.data(RecordModel::IsGroupRole).toBool()
                       ? tr("As HaloPSA holds it.")
                       : tr("Choose a value to see where it comes from."));
}

void Inspector::copyValue()
{
    const QModelIndex current = m_tree->currentIndex();
    if (current.isValid() && !current.data(RecordModel::IsGroupRole).toBool())
        m_context.prompts->copy(current.siblingAtColumn(RecordModel::ValueColumn).data().toString());
}

void Inspector::contextMenuEvent(QContextMenuEvent *event)
{
    if (m_pages->currentIndex() != 1 || m_tree->currentIndex().data(RecordModel::IsGroupRole).toBool())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"inspectorMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *copy =
        menu->addAction(m_context.theme->icon(u"copy"_s), tr("Copy value"), this, &Inspector::copyValue);
    copy->setShortcut(QKeySequence::Copy);
    menu->popup(event->globalPos());
}

} // namespace leadline::gui
