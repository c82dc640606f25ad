#include "gui/find/searchsummary.h"

#include "gui/parts/errorbanner.h"
#include "gui/parts/flowlayout.h"
#include "gui/parts/labels.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace leadline::gui {

namespace {

/// A number over its word; zero counts stay out of the way.
QWidget *countBlock(const Theme *theme, int count, const QString &word, Token token)
{
    auto *block = new QWidget;
    auto *column = new QVBoxLayout(block);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new TextLabel(theme, Theme::PageTitle, count > 0 ? token : Token::Muted,
                                    QStringLiteral("%L1").arg(count)));
    column->addWidget(new TextLabel(theme, Theme::Secondary, Token::Muted, word));
    return block;
}

} // namespace

SearchSummary::SearchSummary(const Theme *theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_headline(new TextLabel(theme, Theme::PaneTitle, Token::Text)),
      m_detail(new TextLabel(theme, Theme::Body, Token::Muted)),
      m_notes(new TextLabel(theme, Theme::Secondary, Token::Muted)), m_counts(new QWidget),
      m_countsRow(new FlowLayout(theme->metrics().gap24, m_counts)), m_truncated(new ErrorBanner(theme)),
      m_open(primaryButton(tr("Open in &Work"), QStringLiteral("openInWork"))),
      m_copy(quietButton(tr("Copy as comman&d"), QStringLiteral("copyCommand")))
{
    setObjectName(QStringLiteral("searchSummary"));
    m_headline->setObjectName(QStringLiteral("summaryHeadline"));
    for (TextLabel *label : {m_headline, m_detail, m_notes})
        label->setWordWrap(true);
    m_copy->setIcon(theme->icon(QStringLiteral("terminal"), Token::Text));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_open);
    buttons->addWidget(m_copy);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme->metrics().gap8, 0, 0);
    column->setSpacing(theme->metrics().gap12);
    column->addWidget(m_headline);
    column->addWidget(m_counts);
    column->addWidget(m_detail);
    column->addWidget(m_truncated);
    column->addWidget(m_notes);
    column->addLayout(buttons);
    column->addStretch(1);
    connect(m_open, &QPushButton::clicked, this, [this] { emit openInWork(m_list); });
    connect(m_copy, &QPushButton::clicked, this, &SearchSummary::copyCommand);
    clear();
}

void SearchSummary::clear()
{
    m_headline->setText(tr("No search yet"));
    m_detail->setText(tr(
        "Start with a job title and a country. What arrives goes into the worklist; nothing reaches HaloPSA "
        "from here."));
    m_detail->show();
    m_counts->hide();
    m_notes->hide();
    m_truncated->clear();
    m_open->hide();
    m_copy->hide();
}

void SearchSummary::showRunning(const QString &sentence)
{
    clear();
    m_headline->setText(tr("Searching…"));
    m_detail->setText(sentence);
}

void SearchSummary::showOutcome(const app::SearchOutcome &outcome)
{
    clear();
    m_list = outcome.list;
    m_headline->setText(outcome.cancelled ? tr("Stopped. %n arrived and are kept.", nullptr, outcome.fetched)
                        : outcome.fetched == 0 ? tr("Nobody matches these filters")
                                               : tr("%n found", nullptr, outcome.fetched));
    while (QLayoutItem *item = m_countsRow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto add = [this](int count, const QString &word, Token token, bool always = false) {
        if (count > 0 || always)
            m_countsRow->addWidget(countBlock(m_theme, count, word, token));
    };
    add(outcome.added, tr("new"), Token::Ok, true);
    add(outcome.updated, tr("updated"), Token::Text, true);
    add(outcome.possibleDuplicates, tr("possible duplicates"), Token::Warn);
    add(outcome.inHalo, tr("in HaloPSA already"), Token::Info);
    add(outcome.suppressed, tr("do not contact"), Token::Danger);
    add(outcome.skipped, tr("skipped"), Token::Muted);
    m_counts->setVisible(outcome.fetched > 0 || outcome.skipped > 0);
    QStringList detail;
    if (!outcome.list.isEmpty() && outcome.fetched > 0)
        detail << tr("They are in the list “%1”.").arg(outcome.list);
    if (outcome.fetched == 0)
        detail << tr("Switch a filter off or make it wider, then fetch again.");
    detail << (outcome.credits > 0 ? tr("Cost: %1 credits.").arg(outcome.credits, 0, 'g', 6)
                                   : tr("It cost no credits."));
    m_detail->setText(detail.join(QLatin1Char(' ')));
    if (outcome.truncated) {
        const QString all = outcome.total >= 0 ? tr("%L1").arg(outcome.total) : tr("more");
        m_truncated->showWarning(
            outcome.reachable >= 0 && outcome.reachable < outcome.total &&
                    outcome.fetched >= outcome.reachable
                ? tr("Showing %L1 of %2: the provider stops here. Narrow the filters, for example by "
                     "country, to reach the rest.")
                      .arg(outcome.fetched)
                      .arg(all)
                : tr("Showing %L1 of %2. Raise “At most” to fetch the rest.").arg(outcome.fetched).arg(all));
    }
    QStringList notes;
    for (const QString &note : outcome.notes)
        notes << QStringLiteral("• ") + note;
    m_notes->setText(notes.join(QLatin1Char('\n')));
    m_notes->setVisible(!notes.isEmpty());
    m_open->setVisible(outcome.fetched > 0);
    m_copy->show();
}

void SearchSummary::focusOpen()
{
    m_open->setFocus(Qt::OtherFocusReason);
}

QString SearchSummary::headline() const
{
    return m_headline->text();
}

} // namespace leadline::gui
