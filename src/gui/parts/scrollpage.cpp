#include "gui/parts/scrollpage.h"

#include <QVBoxLayout>

namespace leadline::gui {

namespace {

constexpr int kLeastHeight = 96; ///< three rows: enough to see where one is

void makePlain(QScrollArea *area)
{
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
}

} // namespace

QVBoxLayout *scrollingPage(QWidget *host)
{
    auto *content = new QWidget;
    auto *area = new QScrollArea;
    area->setObjectName(QStringLiteral("pageScroll"));
    makePlain(area);
    area->setWidget(content);
    content->setAutoFillBackground(false);
    auto *outer = new QVBoxLayout(host);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(area);
    return new QVBoxLayout(content);
}

FittingArea::FittingArea(QWidget *parent) : QScrollArea(parent)
{
    makePlain(this);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void FittingArea::fit(int width)
{
    const QLayout *inside = widget() ? widget()->layout() : nullptr;
    if (!inside)
        return;
    widget()->setAutoFillBackground(false); // a form's content comes with one
    m_height =
        inside->hasHeightForWidth() ? inside->totalHeightForWidth(width) : inside->totalSizeHint().height();
    updateGeometry();
}

QSize FittingArea::sizeHint() const
{
    const int width = widget() ? widget()->sizeHint().width() : 0;
    return {width, m_height > 0 ? m_height : kLeastHeight};
}

QSize FittingArea::minimumSizeHint() const
{
    const int width = widget() ? widget()->minimumSizeHint().width() : 0;
    return {width, qMin(sizeHint().height(), kLeastHeight)};
}

} // namespace leadline::gui
