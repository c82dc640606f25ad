#include "gui/board/movedialog.h"

#include "domain/fieldcatalogue.h"
#include "domain/fitscore.h"
#include "domain/promotion.h"
#include "gui/board/fieldeditor.h"
#include "gui/board/scorepanel.h"
#include "gui/parts/busystrip.h"
#include "gui/parts/errorbanner.h"
#include "gui/parts/labels.h"
#include "models/boardmoves.h"
#include "ui_movedialog.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QSettings>

#include <algorithm>
#include <utility>

namespace leadline::gui {
using namespace Qt::StringLiterals;
using domain::Deal;
using domain::Gate;

namespace {

constexpr QLatin1String kFit{"fit"};
constexpr QLatin1String kSizeKey{"dialogs/move/size"};

QString bareLabel(const app::BoardData &board, const QString &field)
{
    if (const domain::CustomField *known = board.schema.findField(field); known && !known->label.isEmpty())
        return known->label;
    const auto shipped = domain::shippedCustomFields();
    if (shipped)
        for (const domain::CustomFieldSpec &spec : *shipped)
            if (domain::comparableFieldName(spec.name) == domain::comparableFieldName(field))
                return spec.label;
    return field;
}

} // namespace

MoveDialog::MoveDialog(const Theme *theme, const app::BoardData &board, const QList<Deal> &deals,
                       const QString &targetStatus, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::MoveDialog>()), m_theme(theme), m_board(board),
      m_target(targetStatus), m_error(new ErrorBanner(theme)), m_busy(new BusyStrip(theme))
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    takeIn(deals);
    const QString title = m_promotes ? tr("Promote %1, to %2").arg(models::namesOf(m_deals), whereTo())
                                     : tr("Move %1, to %2").arg(models::namesOf(m_deals), whereTo());
    setWindowTitle(title);
    m_ui->moveTitle->setText(title);
    dressForm();
    showVerdicts();
    showNeeds();
    addScore();
    nameButtons();
    refresh();
    connect(m_error, &ErrorBanner::helpRequested, this, &MoveDialog::helpRequested);
    connect(m_ui->moveGo, &QPushButton::clicked, this, &MoveDialog::confirm);
    connect(this, &QDialog::finished, this, [this] { QSettings().setValue(kSizeKey, size()); });
    if (m_first)
        m_first->setFocus();
    else
        m_ui->moveGo->setFocus();
}

MoveDialog::~MoveDialog() = default;

/// Those that may move, and those that stay with their reasons.
void MoveDialog::takeIn(const QList<Deal> &deals)
{
    for (const Deal &deal : deals) {
        const QStringList reasons =
            models::blockingReasons(domain::checkMove(m_board.pipeline, deal, m_target));
        if (reasons.isEmpty())
            m_deals.append(deal);
        else
            m_staying.append({deal.headline(), reasons.join(u", "_s)});
        m_promotes = m_promotes || models::isPromotion(m_board.pipeline, deal, m_target);
    }
}

void MoveDialog::dressForm()
{
    const Metrics &m = m_theme->metrics();
    m_ui->bodyColumn->setContentsMargins(m.gap24, m.gap16, m.gap24, m.gap16);
    m_ui->bodyColumn->setSpacing(m.gap12);
    m_ui->needs->setHorizontalSpacing(m.gap16);
    m_ui->needs->setVerticalSpacing(m.gap8);
    m_ui->foot->setContentsMargins(m.gap24, m.gap12, m.gap24, m.gap16);
    m_ui->foot->setSpacing(m.gap8);
    m_ui->buttons->setSpacing(m.gap8);
    m_ui->lineHolder->addWidget(new Hairline(m_theme));
    m_ui->noteHolder->setSpacing(m.gap8);
    m_ui->noteHolder->addWidget(m_error);
    m_ui->noteHolder->addWidget(m_busy);
    pressByEnter(m_ui->moveCancel);
    pressByEnter(m_ui->moveGo);
    m_error->setObjectName(u"moveError"_s);
    m_busy->setObjectName(u"moveBusy"_s);
    m_busy->setStoppable(false);
    dress(m_ui->moveTitle, m_theme, Theme::PaneTitle, Token::Text);
    dress(m_ui->moveVerdicts, m_theme, Theme::Body, Token::Muted);
    dress(m_ui->needsTitle, m_theme, Theme::Strong, Token::Text);
    dress(m_ui->needsNote, m_theme, Theme::Secondary, Token::Muted);
    dress(m_ui->moveFilled, m_theme, Theme::Secondary, Token::Muted);
    dress(m_ui->stepsTitle, m_theme, Theme::Strong, Token::Text);
    dress(m_ui->moveSteps, m_theme, Theme::Body, Token::Muted);
    dress(m_ui->moveWhy, m_theme, Theme::Secondary, Token::Warn);
}

QString MoveDialog::whereTo() const
{
    const domain::PipelineStatus *status = m_board.pipeline.find(m_target);
    if (!status)
        return m_target;
    const bool starts = m_promotes && m_board.pipeline.firstStatus(status->stage) == m_target;
    return starts ? domain::stageLabel(status->stage) : status->label;
}

void MoveDialog::showVerdicts()
{
    QStringList lines;
    for (const Deal &deal : std::as_const(m_deals))
        lines.append(tr("%1: can move").arg(deal.headline()));
    for (const auto &[who, why] : std::as_const(m_staying))
        lines.append(tr("%1 stays: %2").arg(who, why));
    m_ui->moveVerdicts->setVisible(lines.size() > 1);
    constexpr qsizetype kShown = 8;
    const qsizetype more = lines.size() - kShown;
    if (more > 0) {
        // Those that stay are what a person must know; they come first when there is no room for all.
        std::rotate(lines.begin(), lines.begin() + m_deals.size(), lines.end());
        lines = lines.mid(0, kShown);
        lines.append(tr("and %n more", nullptr, int(more)));
    }
    m_ui->moveVerdicts->setText(lines.join(u'\n'));
}

void MoveDialog::addField(const QString &field, const QString &label)
{
    const domain::CustomField *known = m_board.schema.findField(field);
    auto *name = new TextLabel(m_theme, Theme::Body, Token::Text, label);
    if (!known) {
        auto *absent =
            new TextLabel(m_theme, Theme::Body, Token::Danger,
                          tr("This HaloPSA has no such field; an administrator can create it there."));
        absent->setWordWrap(true);
        m_ui->needs->addRow(name, absent);
        return;
    }
    auto *editor = new FieldEditor(*known, label);
    name->setBuddy(editor->editor());
    m_ui->needs->addRow(name, editor);
    m_editors.insert(field, editor);
    if (!m_first)
        m_first = editor; // none is filled yet
    connect(editor, &FieldEditor::edited, this, &MoveDialog::refresh);
}

void MoveDialog::showNeeds()
{
    QStringList fields;
    QStringList there;
    for (const Deal &deal : std::as_const(m_deals))
        for (const Gate &gate : domain::checkMove(m_board.pipeline, deal, m_target).gates) {
            if (gate.key == kFit || gate.field.isEmpty())
                continue;
            if (!gate.met && !fields.contains(gate.field))
                fields.append(gate.field);
            else if (gate.met && m_deals.size() == 1)
                there.append(tr("%1: %2").arg(bareLabel(m_board, gate.field),
                                              domain::variantToText(deal.customValue(gate.field))));
        }
    m_ui->needsTitle->setVisible(!fields.isEmpty());
    m_ui->needsNote->setVisible(!fields.isEmpty() && m_deals.size() > 1);
    for (const QString &field : std::as_const(fields))
        addField(field, bareLabel(m_board, field));
    m_ui->moveFilled->setVisible(!there.isEmpty());
    m_ui->moveFilled->setText(tr("Filled already: %1.").arg(there.join(u"; "_s)));
}

void MoveDialog::addScore()
{
    const domain::PipelineStatus *target = m_board.pipeline.find(m_target);
    if (!target || target->stage != domain::Stage::Opportunity || m_deals.size() != 1 || !m_promotes)
        return;
    auto *card = new Card(m_theme);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(12, 10, 12, 10);
    inside->setSpacing(m_theme->metrics().gap8);
    m_score = new ScorePanel(m_theme);
    m_score->setObjectName(u"moveScore"_s);
    inside->addWidget(m_score);
    m_ui->scoreHolder->addWidget(card);
}

void MoveDialog::nameButtons()
{
    const QString verb = m_promotes ? tr("Promote to %1") : tr("Move to %1");
    const QString verbs = m_promotes ? tr("Promote %1 to %2") : tr("Move %1 to %2");
    m_ui->moveGo->setText(m_deals.size() > 1 ? verbs.arg(m_deals.size()).arg(whereTo())
                                             : verb.arg(whereTo()));
}

QMap<QString, QVariant> MoveDialog::inputs() const
{
    QMap<QString, QVariant> values;
    for (auto it = m_editors.cbegin(); it != m_editors.cend(); ++it)
        if (const QVariant value = it.value()->value(); value.isValid())
            values.insert(it.key(), value);
    return values;
}

bool MoveDialog::isReady() const
{
    const auto values = inputs();
    return !m_deals.isEmpty() && std::all_of(m_deals.begin(), m_deals.end(), [&](const Deal &deal) {
        return domain::checkMove(m_board.pipeline, deal, m_target, values).allowed();
    });
}

QStringList MoveDialog::steps() const
{
    QStringList lines;
    QStringList filled;
    for (auto it = m_editors.cbegin(); it != m_editors.cend(); ++it)
        if (it.value()->isFilled())
            filled.append(bareLabel(m_board, it.key()));
    const domain::PipelineStatus *target = m_board.pipeline.find(m_target);
    const QString status = target ? target->label : m_target;
    lines.append(tr("Read the ticket in HaloPSA and stop if somebody changed it meanwhile"));
    if (!filled.isEmpty())
        lines.append(tr("Fill %1").arg(filled.join(u", "_s)));
    if (m_promotes && target)
        lines.append(tr("Change the ticket to type %1 and status %2, together; number and history stay")
                         .arg(domain::stageLabel(target->stage), status));
    else
        lines.append(tr("Change the status to %1").arg(status));
    lines.append(tr("Read it back and compare"));
    for (int i = 0; i < lines.size(); ++i)
        lines[i] = tr("%1  %2").arg(i + 1).arg(lines[i]);
    return lines;
}

void MoveDialog::refresh()
{
    const auto values = inputs();
    if (m_score && !m_deals.isEmpty()) {
        Deal deal = m_deals.first();
        for (auto it = values.cbegin(); it != values.cend(); ++it)
            deal.custom.insert(domain::comparableFieldName(it.key()), it.value());
        m_score->setScore(domain::fitScore(deal), m_board.pipeline.minimumFitScore);
    }
    m_ui->moveSteps->setText(steps().join(u'\n'));
    QStringList open;
    for (const Deal &deal : std::as_const(m_deals))
        for (const QString &label : domain::checkMove(m_board.pipeline, deal, m_target, values).unmet())
            if (!open.contains(label))
                open.append(label);
    m_ui->moveWhy->setText(m_deals.isEmpty() ? tr("None of these cards can move.")
                           : open.isEmpty()  ? QString()
                                             : tr("Not yet: %1.").arg(open.join(u", "_s)));
    m_ui->moveGo->setEnabled(!m_running && open.isEmpty() && !m_deals.isEmpty());
}

void MoveDialog::confirm()
{
    if (!m_ui->moveGo->isEnabled())
        return;
    m_error->clear();
    m_running = true;
    m_ui->body->setEnabled(false);
    m_ui->moveCancel->setText(tr("Close"));
    m_ui->moveCancel->setToolTip(tr("The move goes on; the board shows how it ends."));
    refresh();
    emit confirmed(request());
}

app::MoveRequest MoveDialog::request() const
{
    app::MoveRequest request;
    request.connection = m_board.connection;
    for (const Deal &deal : m_deals)
        request.haloIds.append(deal.haloId);
    request.targetStatus = m_target;
    request.inputs = inputs();
    return request;
}

void MoveDialog::showProgress(const QString &sentence)
{
    m_busy->setProgress(sentence);
    m_busy->setStoppable(false);
}

void MoveDialog::showFailure(const Error &error)
{
    m_running = false;
    m_busy->stop();
    m_ui->body->setEnabled(true);
    m_ui->moveCancel->setText(tr("Cancel"));
    m_ui->moveCancel->setToolTip({});
    m_error->showError(error);
    refresh();
    m_ui->moveGo->setFocus();
}

void MoveDialog::succeed()
{
    accept();
}

void MoveDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (std::exchange(m_sized, true))
        return;
    // Only now are the children polished, so that their heights are the true ones.
    constexpr int kWide = 580;
    const QSize before = QSettings().value(kSizeKey, QSize(kWide, 0)).toSize();
    resize(qMax(minimumWidth(), before.width()), height());
    fitHeight(this);
    if (before.height() > height())
        resize(width(), before.height());
}

void MoveDialog::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
        event->modifiers() & Qt::ControlModifier) {
        confirm();
        return;
    }
    QDialog::keyPressEvent(event);
}

} // namespace leadline::gui
