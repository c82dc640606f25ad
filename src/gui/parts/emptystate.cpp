#include "gui/parts/emptystate.h"

#include "gui/parts/labels.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace leadline::gui {

EmptyState::EmptyState(const Theme *theme, const QString &icon, const QString &sentence,
                       const QString &action, QWidget *parent)
    : QWidget(parent), m_sentence(new TextLabel(theme, Theme::Body, Token::Muted)),
      m_button(primaryButton({}, QStringLiteral("emptyAction")))
{
    setSizePolicy(QSizePolicy::Preferred,
                  QSizePolicy::Ignored); // never what keeps a window from getting smaller
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignHCenter);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme->metrics().gap12);
    column->addStretch(2);
    column->addWidget(new IconLabel(theme, icon, Token::BorderStrong, 40), 0, Qt::AlignHCenter);
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(m_sentence, 4);
    middle->addStretch(1);
    m_sentence->setMaximumWidth(460);
    column->addLayout(middle);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::activated);
    setText(sentence, action);
}

void EmptyState::setText(const QString &sentence, const QString &action)
{
    m_sentence->setText(sentence);
    m_button->setText(action);
    m_button->setVisible(!action.isEmpty());
}

} // namespace leadline::gui
