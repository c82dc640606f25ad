#include "gui/shell/activitystrip.h"

#include "gui/parts/busystrip.h"
#include "gui/parts/labels.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QTimer>

namespace leadline::gui {

ActivityStrip::ActivityStrip(const Theme *theme, QWidget *parent)
    : QWidget(parent), m_theme(theme),
      m_said(new TextLabel(theme, Theme::Secondary, Token::Muted, tr("Ready."))),
      m_engine(new TextLabel(theme, Theme::Secondary, Token::Muted)), m_busy(new BusyStrip(theme)),
      m_attention(quietButton({}, QStringLiteral("attentionButton"))), m_announce(new QTimer(this))
{
    setObjectName(QStringLiteral("activityStrip"));
    m_said->setObjectName(QStringLiteral("activitySentence"));
    m_engine->setObjectName(QStringLiteral("engineState"));
    m_attention->setIcon(theme->icon(QStringLiteral("triangle-alert"), Token::Warn));
    m_attention->hide();
    m_announce->setSingleShot(true);
    m_announce->setInterval(5000);
    m_said->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme->metrics().gap12, 2, theme->metrics().gap12, 2);
    row->setSpacing(theme->metrics().gap12);
    row->addWidget(m_attention);
    row->addWidget(m_said, 1);
    row->addWidget(m_busy, 1);
    row->addWidget(m_engine);
    setMinimumHeight(30);
    connect(m_busy, &BusyStrip::stopRequested, this, [this] { emit stopRequested(runningId()); });
    connect(m_attention, &QPushButton::clicked, this, &ActivityStrip::attentionRequested);
    connect(m_announce, &QTimer::timeout, this, &ActivityStrip::announce);
    connect(theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ActivityStrip::setProgress(const app::RunProgress &progress)
{
    m_running.removeIf([&](const app::RunProgress &run) { return run.runId == progress.runId; });
    if (progress.finished)
        say(progress.text.isEmpty() ? progress.title : tr("%1: %2").arg(progress.title, progress.text));
    else
        m_running.append(progress);
    refresh();
}

void ActivityStrip::refresh()
{
    m_said->setVisible(m_running.isEmpty());
    if (m_running.isEmpty()) {
        m_busy->stop();
        return;
    }
    const app::RunProgress &run = m_running.last();
    QString sentence = run.text.isEmpty() ? run.title : tr("%1: %2").arg(run.title, run.text);
    if (m_running.size() > 1)
        sentence += tr(" (and %n more)", nullptr, static_cast<int>(m_running.size()) - 1);
    m_busy->setProgress(sentence, run.done, run.total);
}

void ActivityStrip::setState(const app::EngineState &state)
{
    m_engine->setText(state.text.isEmpty() ? QString() : tr("Sync: %1").arg(state.text));
    m_attention->setText(tr("%n need attention", nullptr, state.needsAttention));
    m_attention->setVisible(state.needsAttention > 0);
}

void ActivityStrip::say(const QString &sentence)
{
    m_said->setText(sentence);
    m_said->setToolTip(sentence);
    if (!m_announce->isActive()) {
        announce();
        m_announce->start();
    }
}

void ActivityStrip::announce()
{
    QAccessibleEvent event(m_said, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
}

QString ActivityStrip::sentence() const
{
    return m_running.isEmpty() ? m_said->text() : m_busy->sentence();
}

QString ActivityStrip::runningId() const
{
    return m_running.isEmpty() ? QString() : m_running.last().runId;
}

void ActivityStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme->color(Token::Window));
    painter.fillRect(QRect(0, 0, width(), 1), m_theme->color(Token::Border));
}

} // namespace leadline::gui
