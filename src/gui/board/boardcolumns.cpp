#include "gui/board/boardcolumns.h"

#include "gui/board/carddelegate.h"
#include "gui/parts/labels.h"
#include "models/boardcolumnmodel.h"
#include "models/boardmodel.h"

#include <QItemSelectionModel>
#include <QLocale>
#include <QSettings>
#include <QVBoxLayout>

namespace leadline::gui {
using namespace Qt::StringLiterals;
using domain::Stage;

namespace {

QString foldKey(Stage stage)
{
    return u"board/folded/"_s + domain::stageName(stage);
}

} // namespace

BoardColumns::BoardColumns(const Theme *theme, models::BoardModel *model, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_model(model)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme->metrics().gap12);
    for (const Stage stage : kStages)
        row->addWidget(buildColumn(stage), 1);
    for (size_t i = 0; i + 1 < m_columns.size(); ++i)
        setTabOrder(m_columns[i].view, m_columns[i + 1].view);
    refreshCounts();
}

QWidget *BoardColumns::buildColumn(Stage stage)
{
    auto *card = new Card(m_theme);
    card->setGround(Token::Sunken);
    card->setEdge(Token::Count);
    auto *view = new BoardColumnView(m_theme, m_model->column(stage));
    view->setObjectName(u"column_"_s + domain::stageName(stage));
    view->setAccessibleName(tr("%1 column").arg(domain::stageLabel(stage)));
    auto *dot = new IconLabel(m_theme, u"circle-dot"_s, stageToken(stage), 14);
    auto *name = new TextLabel(m_theme, Theme::PaneTitle, Token::Text, domain::stageLabel(stage));
    auto *count = new TextLabel(m_theme, Theme::Body, Token::Muted);
    count->setObjectName(u"count_"_s + domain::stageName(stage));
    auto *value = new TextLabel(m_theme, Theme::Secondary, Token::Muted);
    value->setObjectName(u"value_"_s + domain::stageName(stage));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 10, 14, 4);
    head->setSpacing(m_theme->metrics().gap8);
    head->addWidget(dot);
    head->addWidget(name);
    head->addWidget(count);
    head->addStretch();
    head->addWidget(value);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(1, 1, 1, 2);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(view, 1);
    m_columns[size_t(stage)] = {view, count, value};
    connectColumn(view);
    return card;
}

void BoardColumns::connectColumn(BoardColumnView *view)
{
    connect(view, &BoardColumnView::openRequested, this, &BoardColumns::openRequested);
    connect(view, &BoardColumnView::promoteRequested, this, &BoardColumns::promoteRequested);
    connect(view, &BoardColumnView::moveMenuRequested, this, &BoardColumns::moveMenuRequested);
    connect(view, &BoardColumnView::liftRequested, this, &BoardColumns::liftRequested);
    connect(view, &BoardColumnView::filterRequested, this, &BoardColumns::filterRequested);
    connect(view, &BoardColumnView::columnStepRequested, this,
            [this, view](int step) { stepColumn(view, step); });
    connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this, view] {
        if (!view->selectionModel()->selection().isEmpty())
            selectOnly(view);
        emit selectionChanged();
    });
    connect(view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &BoardColumns::selectionChanged);
    connect(view->column(), &models::BoardColumnModel::countsChanged, this, &BoardColumns::refreshCounts);
    connect(view->column(), &models::BoardColumnModel::foldsChanged, this, [this, model = view->column()] {
        if (!m_restoring)
            QSettings().setValue(foldKey(model->stage()), model->foldedGroups());
    });
}

void BoardColumns::setJudge(const BoardColumnView::Judge &judge)
{
    for (const Column &column : m_columns)
        column.view->setJudge(judge);
}

BoardColumnView *BoardColumns::viewShowing(const QString &statusKey) const
{
    const domain::PipelineStatus *status = m_model->pipeline().find(statusKey);
    return status ? view(status->stage) : nullptr;
}

QList<qint64> BoardColumns::selectedDeals() const
{
    for (const Column &column : m_columns)
        if (!column.view->selectionModel()->selection().isEmpty())
            return column.view->selectedDeals();
    return {};
}

void BoardColumns::focusCards()
{
    for (const Column &column : m_columns)
        if (column.view->hasFocus())
            return;
    BoardColumnView *first = m_columns.front().view;
    for (const Column &column : m_columns)
        if (!column.view->selectionModel()->selection().isEmpty())
            first = column.view;
    first->setFocus(Qt::OtherFocusReason);
}

void BoardColumns::keepingPlace(const std::function<void()> &change)
{
    for (const Column &column : m_columns)
        column.view->savePlace();
    change();
    for (const Column &column : m_columns)
        column.view->restorePlace();
}

void BoardColumns::restoreFolds()
{
    m_restoring = true;
    for (const Stage stage : kStages) {
        const QVariant stored = QSettings().value(foldKey(stage));
        if (!stored.isValid())
            continue; // as it comes: exits folded
        const QStringList folded = stored.toStringList();
        for (const domain::PipelineStatus &status : m_model->pipeline().statusesOf(stage))
            m_model->column(stage)->setFolded(status.key, folded.contains(status.key));
    }
    m_restoring = false;
}

bool BoardColumns::selectDeal(const domain::Deal &deal)
{
    BoardColumnView *shown = view(deal.stage);
    shown->column()->setFolded(deal.statusKey, false);
    return shown->selectDeal(deal.haloId);
}

void BoardColumns::refreshCounts()
{
    const QLocale locale;
    for (const Stage stage : kStages) {
        const Column &column = m_columns[size_t(stage)];
        if (!column.view)
            continue; // still being built
        const models::BoardColumnModel *model = column.view->column();
        const int shown = model->shownCards(), all = model->allCards();
        column.count->setText(shown == all
                                  ? locale.toString(all)
                                  : tr("%1 of %2").arg(locale.toString(shown), locale.toString(all)));
        const double value = model->shownValue();
        column.value->setText(value > 0 ? tr("Value %1").arg(locale.toString(value, 'f', 0)) : QString());
        refreshEmptySentence(stage);
    }
}

void BoardColumns::refreshEmptySentence(Stage stage)
{
    BoardColumnView *shownIn = view(stage);
    const int shown = shownIn->column()->shownCards(), all = shownIn->column()->allCards();
    if (shown > 0) {
        shownIn->setEmptySentence({});
    } else if (all > 0) {
        shownIn->setEmptySentence(tr("%n hidden by the filter. Clear the filter to see them.", nullptr, all));
    } else {
        const QString from = m_model->pipeline().promoteFrom.value(stage);
        const domain::PipelineStatus *status = m_model->pipeline().find(from);
        const QString ready = status ? status->label : QString();
        shownIn->setEmptySentence(
            stage == Stage::Lead ? tr("No leads yet. Push people from Work, or pull what HaloPSA has.")
            : stage == Stage::Prospect
                ? tr("No prospects yet. Drag a lead that is %1 here, or press P on it.").arg(ready)
                : tr("No opportunities yet. Drag a prospect that is %1 here, or press P on it.").arg(ready));
    }
}

void BoardColumns::selectOnly(BoardColumnView *view)
{
    for (const Column &column : m_columns)
        if (column.view != view)
            column.view->clearSelection();
}

void BoardColumns::stepColumn(BoardColumnView *from, int step)
{
    const int next = int(from->column()->stage()) + step;
    if (next < 0 || next >= int(m_columns.size()))
        return;
    BoardColumnView *view = m_columns[size_t(next)].view;
    view->setFocus(Qt::OtherFocusReason);
    const int rows = view->model()->rowCount();
    QModelIndex index = view->currentIndex();
    if (!index.isValid()) // level with where one comes from, if there is a card there
        index = view->indexAt({40, from->visualRect(from->currentIndex()).center().y()});
    if (!index.isValid() && rows > 0)
        index = view->model()->index(qMin(1, rows - 1), 0);
    if (index.isValid())
        view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
}

} // namespace leadline::gui
