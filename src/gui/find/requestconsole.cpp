#include "gui/find/requestconsole.h"

#include "gui/parts/labels.h"
#include "gui/parts/prompts.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSplitter>
#include <QVBoxLayout>

namespace leadline::gui {

RequestConsole::RequestConsole(GuiContext context, QWidget *parent)
    : QWidget(parent), m_context(context), m_list(new QListWidget), m_text(new QPlainTextEdit),
      m_curl(quietButton(tr("Copy as c&url"), QStringLiteral("copyCurl"))),
      m_none(new TextLabel(context.theme, Theme::Body, Token::Muted,
                           tr("Requests show here after a search, with every secret masked.")))
{
    setObjectName(QStringLiteral("requestConsole"));
    m_list->setObjectName(QStringLiteral("requestList"));
    m_list->setAccessibleName(tr("Requests made"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMinimumWidth(120);
    m_text->setObjectName(QStringLiteral("requestText"));
    m_text->setAccessibleName(tr("The chosen request and its answer"));
    m_text->setReadOnly(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(context.theme->font(Theme::Mono));
    m_curl->setIcon(context.theme->icon(QStringLiteral("copy"), Token::Text));
    m_curl->setEnabled(false);
    m_none->setWordWrap(true);
    auto *split = new QSplitter;
    split->addWidget(m_list);
    split->addWidget(m_text);
    split->setStretchFactor(1, 1);
    split->setChildrenCollapsible(false);
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_none, 1);
    bar->addWidget(m_curl);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(4);
    column->addLayout(bar);
    column->addWidget(split, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, &RequestConsole::showCurrent);
    connect(m_curl, &QPushButton::clicked, this, [this] {
        if (const int row = m_list->currentRow(); row >= 0 && row < m_exchanges.size())
            m_context.prompts->copy(m_exchanges.at(row).asCurl());
    });
}

void RequestConsole::setExchanges(const QList<providers::Exchange> &exchanges)
{
    m_exchanges = exchanges;
    m_list->clear();
    for (const providers::Exchange &exchange : exchanges)
        m_list->addItem(
            tr("%1 %2 · %L3 ms").arg(exchange.status).arg(exchange.method).arg(exchange.elapsedMs));
    m_none->setText(exchanges.isEmpty()
                        ? tr("Requests show here after a search, with every secret masked.")
                        : tr("The last %n requests. Secrets are masked.", nullptr, int(exchanges.size())));
    m_list->setCurrentRow(exchanges.isEmpty() ? -1 : int(exchanges.size()) - 1);
    showCurrent();
}

void RequestConsole::showCurrent()
{
    const int row = m_list->currentRow();
    m_curl->setEnabled(row >= 0);
    if (row < 0 || row >= m_exchanges.size()) {
        m_text->clear();
        return;
    }
    const providers::Exchange &exchange = m_exchanges.at(row);
    QStringList lines{exchange.method + QLatin1Char(' ') + exchange.url};
    for (const auto &[name, value] : exchange.headers)
        lines << name + QStringLiteral(": ") + value;
    if (!exchange.requestBody.isEmpty())
        lines << QString() << exchange.requestBody;
    lines << QString() << tr("→ %1 after %L2 ms").arg(exchange.status).arg(exchange.elapsedMs) << QString()
          << exchange.responseBody;
    m_text->setPlainText(lines.join(QLatin1Char('\n')));
}

namespace {

QString quoted(const QString &text)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9_./:@=-]+$"));
    if (plain.match(text).hasMatch())
        return text;
    return QLatin1Char('\'') + QString(text).replace(QLatin1Char('\''), QStringLiteral("'\\''")) +
           QLatin1Char('\'');
}

QString filterText(const QVariant &value)
{
    if (value.typeId() == QMetaType::QStringList)
        return value.toStringList().join(QLatin1Char(','));
    if (value.typeId() == QMetaType::QVariantMap)
        return QString::fromUtf8(
            QJsonDocument(QJsonObject::fromVariantMap(value.toMap())).toJson(QJsonDocument::Compact));
    return value.toString();
}

} // namespace

QString searchCommand(const app::SearchRequest &request)
{
    QStringList words{QStringLiteral("leadlinectl"),  QStringLiteral("search"),
                      QStringLiteral("--connection"), quoted(request.connection),
                      QStringLiteral("--operation"),  quoted(request.operation)};
    for (auto it = request.filters.cbegin(); it != request.filters.cend(); ++it)
        words << QStringLiteral("--filter") << quoted(it.key() + QLatin1Char('=') + filterText(it.value()));
    words << QStringLiteral("--max") << QString::number(request.maxRecords);
    if (!request.list.isEmpty())
        words << QStringLiteral("--list") << quoted(request.list);
    return words.join(QLatin1Char(' '));
}

} // namespace leadline::gui
