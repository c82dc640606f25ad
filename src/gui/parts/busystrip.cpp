#include "gui/parts/busystrip.h"

#include "gui/parts/labels.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

namespace leadline::gui {

BusyStrip::BusyStrip(const Theme *theme, QWidget *parent)
    : QWidget(parent), m_bar(new QProgressBar), m_text(new TextLabel(theme, Theme::Secondary, Token::Muted)),
      m_stop(quietButton(tr("Stop"), QStringLiteral("busyStop")))
{
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(6);
    m_bar->setMaximumWidth(120);
    m_bar->setAccessibleName(tr("Progress of the running job"));
    m_text->setSizePolicy(QSizePolicy::Ignored,
                          QSizePolicy::Preferred); // a long sentence must not widen the window
    m_bar->setMinimumWidth(60);
    m_stop->setIcon(theme->icon(QStringLiteral("circle-stop"), Token::Text));
    m_stop->setToolTip(tr("Stop the running job and keep what it did (Ctrl+.)"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme->metrics().gap8);
    row->addWidget(m_bar);
    row->addWidget(m_text, 1);
    row->addWidget(m_stop);
    connect(m_stop, &QPushButton::clicked, this, &BusyStrip::stopRequested);
    hide();
}

void BusyStrip::setProgress(const QString &sentence, int done, int total)
{
    m_text->setText(sentence);
    m_bar->setRange(0, total);
    m_bar->setValue(done);
    show();
}

void BusyStrip::setStoppable(bool stoppable)
{
    m_stop->setVisible(stoppable);
}

void BusyStrip::stop()
{
    m_text->clear();
    hide();
}

QString BusyStrip::sentence() const
{
    return m_text->text();
}

} // namespace leadline::gui
