#include "gui/shell/firstrun.h"

#include "gui/parts/errorbanner.h"
#include "gui/parts/labels.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace leadline::gui {

WelcomePage::WelcomePage(GuiContext context, QWidget *parent)
    : QWidget(parent), m_status(new TextLabel(context.theme, Theme::Secondary, Token::Muted)),
      m_banner(new ErrorBanner(context.theme)),
      m_sandbox(primaryButton(tr("&Try it now (sandbox)"), QStringLiteral("welcomeSandbox"))),
      m_connect(plainButton(tr("&Connect HaloPSA…"), QStringLiteral("welcomeConnect"))),
      m_open(plainButton(tr("&Open a workspace…"), QStringLiteral("welcomeOpen")))
{
    setObjectName(QStringLiteral("welcome"));
    const Metrics &m = context.theme->metrics();
    auto *mark = new QLabel;
    mark->setPixmap(Theme::appIcon().pixmap(QSize(64, 64), devicePixelRatioF()));
    auto *title = new TextLabel(context.theme, Theme::PageTitle, Token::Text,
                                tr("Find people, clean them, push them to HaloPSA"));
    auto *text = new TextLabel(
        context.theme, Theme::Body, Token::Muted,
        tr("The sandbox is a simulated HaloPSA tenant and providers with about 400 invented people. "
           "Everything works there as it does for real."));
    auto *promise = new TextLabel(context.theme, Theme::Secondary, Token::Muted,
                                  tr("No account is needed. Keys stay in this computer's keychain."));
    for (TextLabel *label : {title, text, promise, m_status}) {
        label->setAlignment(Qt::AlignHCenter);
        label->setWordWrap(true);
    }
    m_sandbox->setVisible(context.sandbox);
    m_sandbox->setDefault(true);
    if (!context.sandbox)
        m_connect->setProperty("primary", true);
    mark->setFixedSize(64, 64);
    title->setWordWrap(false);
    auto *column = new QVBoxLayout;
    column->setSpacing(m.gap12);
    column->addStretch(2);
    column->addWidget(mark, 0, Qt::AlignHCenter);
    column->addWidget(title);
    column->addWidget(text);
    column->addSpacing(m.gap8);
    for (QPushButton *button : {m_sandbox, m_connect, m_open}) {
        button->setFixedWidth(260);
        column->addWidget(button, 0, Qt::AlignHCenter);
    }
    column->addWidget(promise);
    column->addWidget(m_status);
    column->addWidget(m_banner);
    column->addStretch(3);
    auto *row = new QHBoxLayout(this); // stretches, not alignment: wrapped lines keep their height
    row->addStretch(1);
    row->addLayout(column, 2);
    row->addStretch(1);
    m_status->hide();
    connect(m_sandbox, &QPushButton::clicked, this, &WelcomePage::sandboxRequested);
    connect(m_connect, &QPushButton::clicked, this, &WelcomePage::connectRequested);
    connect(m_open, &QPushButton::clicked, this, &WelcomePage::openRequested);
}

void WelcomePage::setBusy(bool busy, const QString &sentence)
{
    for (QPushButton *button : {m_sandbox, m_connect, m_open})
        button->setEnabled(!busy);
    m_status->setText(sentence);
    m_status->setVisible(busy);
}

StepStrip::StepStrip(GuiContext context, QWidget *parent)
    : QWidget(parent), m_context(context),
      m_hint(new TextLabel(context.theme, Theme::Secondary, Token::Muted))
{
    setObjectName(QStringLiteral("stepStrip"));
    const QString words[]{tr("Search"), tr("Clean"), tr("Map"), tr("Plan"), tr("Push")};
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 2, 12, 2);
    row->setSpacing(context.theme->metrics().gap4);
    for (int step = 0; step < StepCount; ++step) {
        auto *button = quietButton(words[step], QStringLiteral("step_%1").arg(step));
        connect(button, &QPushButton::clicked, this, [this, step] { emit stepChosen(step); });
        row->addWidget(button);
        m_steps << button;
        if (step + 1 < StepCount)
            row->addWidget(new IconLabel(context.theme, QStringLiteral("chevron-right"), Token::Muted, 14));
    }
    row->addSpacing(context.theme->metrics().gap12);
    row->addWidget(m_hint, 1);
    m_hint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *skip = new QToolButton;
    skip->setObjectName(QStringLiteral("stepSkip"));
    skip->setIcon(context.theme->icon(QStringLiteral("x"), Token::Muted));
    skip->setAccessibleName(tr("Hide these steps"));
    skip->setToolTip(tr("Hide these steps; Help > First steps brings them back"));
    row->addWidget(skip);
    connect(skip, &QToolButton::clicked, this, &StepStrip::skipped);
    connect(context.theme, &Theme::changed, this, &StepStrip::refresh);
    refresh();
}

void StepStrip::setDone(Step step)
{
    setState(m_done | (1 << step));
}

void StepStrip::setState(int done)
{
    m_done = done;
    refresh();
}

StepStrip::Step StepStrip::current() const
{
    for (int step = 0; step < StepCount; ++step) {
        if (!isDone(static_cast<Step>(step)))
            return static_cast<Step>(step);
    }
    return StepCount;
}

void StepStrip::refresh()
{
    const QString hints[]{
        tr("Find people: fill in a job title, then Fetch."),
        tr("Look at what arrived: edit a cell with F2, set people aside who must not be contacted."),
        tr("See which value goes into which HaloPSA field."),
        tr("Plan shows every cell that would change."),
        tr("Push what the plan shows; each record is read back."),
        tr("That is the whole job. The board shows what became of it.")};
    const Step now = current();
    for (int step = 0; step < StepCount; ++step) {
        const bool done = isDone(static_cast<Step>(step)), here = step == now;
        QPushButton *button = m_steps.at(step);
        button->setIcon(m_context.theme->icon(done   ? QStringLiteral("circle-check")
                                              : here ? QStringLiteral("circle-dot")
                                                     : QStringLiteral("circle"),
                                              done   ? Token::Ok
                                              : here ? Token::Accent
                                                     : Token::Muted));
        button->setFont(m_context.theme->font(here ? Theme::Strong : Theme::Body));
        button->setAccessibleName(tr("Step %1 of %2, %3, %4")
                                      .arg(step + 1)
                                      .arg(int(StepCount))
                                      .arg(button->text(), done   ? tr("done")
                                                           : here ? tr("current")
                                                                  : tr("to do")));
    }
    m_hint->setText(hints[now]);
    update();
}

void StepStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_context.theme->tint(Token::Accent, 0.06, Token::Window));
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_context.theme->color(Token::Border));
}

} // namespace leadline::gui
