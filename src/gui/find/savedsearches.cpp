#include "gui/find/savedsearches.h"

#include "gui/parts/labels.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace leadline::gui {

SavedSearches::SavedSearches(const Theme *theme, QWidget *parent)
    : QWidget(parent), m_none(new TextLabel(theme, Theme::Secondary, Token::Muted,
                                            tr("None yet. “Save search” keeps the filters you filled in."))),
      m_list(new QListWidget), m_run(quietButton(tr("Ru&n"), QStringLiteral("runSaved"))),
      m_remove(quietButton(tr("Re&move…"), QStringLiteral("removeSaved")))
{
    m_none->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("savedSearches"));
    m_list->setAccessibleName(tr("Saved searches"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->viewport()->setAutoFillBackground(false);
    m_run->setIcon(theme->icon(QStringLiteral("play"), Token::Text));
    m_remove->setIcon(theme->icon(QStringLiteral("trash-2"), Token::Text));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(0);
    buttons->addWidget(m_run);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme->metrics().gap4);
    column->addWidget(m_none);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    connect(m_list, &QListWidget::currentRowChanged, this, &SavedSearches::refreshButtons);
    connect(m_list, &QListWidget::itemClicked, this, [this] {
        if (const app::SavedSearch *search = current())
            emit openRequested(*search);
    });
    connect(m_list, &QListWidget::itemActivated, this, [this] {
        if (const app::SavedSearch *search = current())
            emit openRequested(*search);
    });
    connect(m_run, &QPushButton::clicked, this, [this] {
        if (const app::SavedSearch *search = current())
            emit runRequested(*search);
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (const app::SavedSearch *search = current())
            emit removeRequested(search->name);
    });
    setSearches({});
}

void SavedSearches::setSearches(const QList<app::SavedSearch> &searches)
{
    m_searches = searches;
    m_list->clear();
    for (const app::SavedSearch &search : searches) {
        auto *item = new QListWidgetItem(search.name, m_list);
        item->setToolTip(search.lastRun.isValid() ? tr("Last run %1, %n new", nullptr, search.lastAdded)
                                                        .arg(QLocale().toString(search.lastRun.toLocalTime(),
                                                                                QLocale::ShortFormat))
                                                  : tr("Never run"));
        item->setData(Qt::AccessibleTextRole, tr("%1, %2").arg(search.name, item->toolTip()));
    }
    m_none->setVisible(searches.isEmpty());
    m_none->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_list->setVisible(!searches.isEmpty());
    m_run->setVisible(!searches.isEmpty());
    m_remove->setVisible(!searches.isEmpty());
    refreshButtons();
}

const app::SavedSearch *SavedSearches::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_searches.size() ? &m_searches.at(row) : nullptr;
}

void SavedSearches::refreshButtons()
{
    m_run->setEnabled(current());
    m_remove->setEnabled(current());
}

} // namespace leadline::gui
