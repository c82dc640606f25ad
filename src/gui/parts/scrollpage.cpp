#include "gui/parts/scrollpage.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace leadline::gui {

QVBoxLayout *scrollingPage(QWidget *host)
{
    auto *content = new QWidget;
    auto *area = new QScrollArea;
    area->setObjectName(QStringLiteral("pageScroll"));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto *outer = new QVBoxLayout(host);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(area);
    return new QVBoxLayout(content);
}

} // namespace leadline::gui
