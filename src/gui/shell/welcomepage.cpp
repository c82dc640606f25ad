#include "gui/shell/welcomepage.h"

#include "gui/parts/errorbanner.h"
#include "gui/parts/labels.h"

#include <QHBoxLayout>
#include <QPushButton>
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
    setFocusProxy(context.sandbox ? m_sandbox : m_connect); // Enter starts
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

} // namespace leadline::gui
