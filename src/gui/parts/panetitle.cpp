#include "gui/parts/panetitle.h"

#include "gui/parts/labels.h"

#include <QHBoxLayout>

namespace leadline::gui {

PaneTitle::PaneTitle(const Theme *theme, const QString &title, Size size, QWidget *parent)
    : QWidget(parent),
      m_title(new TextLabel(theme, size == Page ? Theme::PageTitle : Theme::PaneTitle, Token::Text, title)),
      m_detail(new TextLabel(theme, Theme::Secondary, Token::Muted)), m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(theme->metrics().gap8);
    m_row->addWidget(m_title, 0, Qt::AlignBaseline);
    m_row->addWidget(m_detail, 0, Qt::AlignBaseline);
    m_row->addStretch(1);
    m_detail->hide();
}

void PaneTitle::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PaneTitle::setDetail(const QString &detail)
{
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
}

void PaneTitle::addWidget(QWidget *widget)
{
    m_row->addWidget(widget);
}

} // namespace leadline::gui
