#include "gui/board/movestrip.h"

#include "gui/parts/labels.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QTimerEvent>
#include <QToolButton>

namespace leadline::gui {
using namespace Qt::StringLiterals;

namespace {
constexpr int kShownMs = 8000, kTickMs = 100;
} // namespace

MoveStrip::MoveStrip(const Theme *theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_icon(new IconLabel(theme, u"info"_s, Token::Info)),
      m_text(new TextLabel(theme, Theme::Body, Token::Text)), m_action(quietButton({}, u"stripAction"_s)),
      m_close(new QToolButton)
{
    m_text->setObjectName(u"stripText"_s);
    m_text->setWordWrap(true);
    m_close->setObjectName(u"stripClose"_s);
    m_close->setIcon(theme->icon(u"x"_s, Token::Muted));
    m_close->setAutoRaise(true);
    m_close->setAccessibleName(tr("Dismiss this message"));
    m_close->setToolTip(tr("Dismiss"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 6, 6);
    row->setSpacing(theme->metrics().gap8);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(m_close);
    connect(m_action, &QPushButton::clicked, this, &MoveStrip::trigger);
    connect(m_close, &QToolButton::clicked, this, &MoveStrip::dismiss);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
}

void MoveStrip::present(Token tone, const QString &icon, const QString &sentence, const QString &action)
{
    m_tone = tone;
    m_icon->setIcon(icon, tone);
    m_text->setText(sentence);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    emit presented();
    show();
    update();
}

void MoveStrip::say(Token tone, const QString &icon, const QString &sentence, const QString &action)
{
    m_leftMs = m_wholeMs = kShownMs;
    m_timer.start(kTickMs, this);
    present(tone, icon, sentence, action);
}

void MoveStrip::insist(Token tone, const QString &icon, const QString &sentence, const QString &action)
{
    m_timer.stop();
    m_wholeMs = 0;
    present(tone, icon, sentence, action);
}

void MoveStrip::dismiss()
{
    m_timer.stop();
    m_action->setText({});
    hide();
}

QString MoveStrip::text() const
{
    return isHidden() ? QString() : m_text->text();
}

bool MoveStrip::hasAction() const
{
    return !isHidden() && !m_action->text().isEmpty();
}

void MoveStrip::trigger()
{
    if (!hasAction())
        return;
    dismiss();
    emit actionTriggered();
}

void MoveStrip::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer.timerId())
        return;
    if (underMouse() || isAncestorOf(QApplication::focusWidget()))
        return; // a person is reading or about to press
    m_leftMs -= kTickMs;
    if (m_leftMs <= 0)
        dismiss();
    else
        update();
}

void MoveStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int radius = m_theme->metrics().radius;
    painter.setPen(QPen(m_theme->color(m_theme->isHighContrast() ? m_tone : Token::Border)));
    painter.setBrush(m_theme->tint(m_tone, 0.10));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    if (m_wholeMs > 0 && m_theme->animate()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme->color(m_tone));
        const int w = (width() - 24) * m_leftMs / m_wholeMs;
        painter.drawRoundedRect(QRect(12, height() - 4, w, 2), 1, 1);
    }
}

} // namespace leadline::gui
