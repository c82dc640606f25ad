#include "gui/parts/errorbanner.h"

#include "gui/parts/labels.h"

#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace leadline::gui {

ErrorBanner::ErrorBanner(const Theme *theme, QWidget *parent)
    : QWidget(parent), m_theme(theme),
      m_icon(new IconLabel(theme, QStringLiteral("circle-alert"), Token::Danger, 18)),
      m_what(new TextLabel(theme, Theme::Strong, Token::Text)),
      m_more(new TextLabel(theme, Theme::Body, Token::Muted)),
      m_details(new TextLabel(theme, Theme::Mono, Token::Muted)),
      m_action(plainButton({}, QStringLiteral("bannerAction"))),
      m_code(quietButton({}, QStringLiteral("bannerCode"))),
      m_detailsButton(quietButton(tr("&Details"), QStringLiteral("bannerDetails"))), m_close(new QToolButton)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    for (TextLabel *label : {m_what, m_more, m_details}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_what->setObjectName(QStringLiteral("bannerWhat"));
    m_more->setObjectName(QStringLiteral("bannerMore"));
    m_details->setObjectName(QStringLiteral("bannerText"));
    m_details->hide();
    m_code->setToolTip(tr("Opens the help page of this code"));
    m_detailsButton->setCheckable(true);
    m_close->setObjectName(QStringLiteral("bannerClose"));
    m_close->setIcon(theme->icon(QStringLiteral("x"), Token::Muted));
    m_close->setAccessibleName(tr("Dismiss this message"));
    m_close->setToolTip(tr("Dismiss"));
    m_close->setAutoRaise(true);

    const Metrics &m = theme->metrics();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(m.gap4);
    buttons->addWidget(m_action);
    buttons->addWidget(m_detailsButton);
    buttons->addWidget(m_code);
    buttons->addStretch();
    auto *words = new QVBoxLayout;
    words->setSpacing(m.gap4);
    words->addWidget(m_what);
    words->addWidget(m_more);
    words->addWidget(m_details);
    words->addLayout(buttons);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(m.gap12, m.gap8, m.gap8, m.gap8);
    row->setSpacing(m.gap12);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(m_close, 0, Qt::AlignTop);

    connect(m_action, &QPushButton::clicked, this, &ErrorBanner::actionTriggered);
    connect(m_code, &QPushButton::clicked, this, [this] { emit helpRequested(m_error.code); });
    connect(m_detailsButton, &QPushButton::toggled, m_details, &QWidget::setVisible);
    connect(m_close, &QToolButton::clicked, this, [this] {
        clear();
        emit dismissed();
    });
    connect(theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    hide();
}

void ErrorBanner::present(Token token, const QString &icon)
{
    m_token = token;
    m_icon->setIcon(icon, token);
    m_detailsButton->setChecked(false);
    m_details->hide();
    m_action->hide();
    show();
    update();
}

void ErrorBanner::showError(const Error &error)
{
    m_error = error;
    present(error.outcomeUnknown ? Token::Warn : Token::Danger, QStringLiteral("circle-alert"));
    m_what->setText(error.what);
    QStringList more;
    for (const QString &part : {error.unaffected, error.remedy}) {
        if (!part.isEmpty())
            more << part;
    }
    m_more->setText(more.join(QLatin1Char(' ')));
    m_more->setVisible(!more.isEmpty());
    m_code->setText(error.code);
    m_code->setVisible(!error.code.isEmpty());
    m_details->setText(
        QString::fromUtf8(
            QJsonDocument(QJsonObject::fromVariantMap(error.details)).toJson(QJsonDocument::Indented))
            .trimmed());
    m_detailsButton->setVisible(!error.details.isEmpty());
}

void ErrorBanner::showWarning(const QString &text, const QString &action)
{
    m_error = {};
    present(Token::Warn, QStringLiteral("triangle-alert"));
    m_what->setText(text);
    m_more->hide();
    m_code->hide();
    m_detailsButton->hide();
    setAction(action);
}

void ErrorBanner::setAction(const QString &text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

void ErrorBanner::clear()
{
    m_error = {};
    m_what->clear();
    m_more->clear();
    hide();
}

QString ErrorBanner::text() const
{
    return m_what->text();
}

void ErrorBanner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int radius = m_theme->metrics().radius;
    painter.setPen(m_theme->isHighContrast()
                       ? m_theme->color(m_token)
                       : blend(m_theme->color(m_token), m_theme->color(Token::Surface), 0.4));
    painter.setBrush(m_theme->tint(m_token, 0.08));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

} // namespace leadline::gui
