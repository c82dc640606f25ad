#include "gui/shell/stepstrip.h"

#include "gui/parts/labels.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace leadline::gui {

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
    if (isDone(step))
        return;
    setState(m_done | (1 << step));
    emit stateChanged(m_done);
}

void StepStrip::noteRun(const app::RunProgress &run)
{
    if (!run.finished || run.failed)
        return;
    if (run.kind == QLatin1String("search") || run.kind == QLatin1String("import"))
        setDone(Search);
    else if (run.kind == QLatin1String("push"))
        setDone(Push);
}

void StepStrip::notePlace(const QString &shown)
{
    if (shown == QLatin1String("work") && isDone(Search))
        setDone(Clean);
    else if (shown == QLatin1String("map"))
        setDone(Map);
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
