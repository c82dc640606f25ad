#include "gui/board/scorepanel.h"

#include <QPainter>

namespace leadline::gui {
using namespace Qt::StringLiterals;

namespace {
constexpr int kGauge = 10;  // height of the total's bar
constexpr int kBar = 6;     // height of a part's bar
constexpr int kLabel = 118; // width of a part's name
constexpr int kPoints = 56; // width of "15 of 20"
constexpr int kRoomForReasons = 400;
} // namespace

ScorePanel::ScorePanel(const Theme *theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QString ScorePanel::headline() const
{
    return m_minimum > 0 ? tr("Fit %1 of 100, %2 needed").arg(m_score.total).arg(m_minimum)
                         : tr("Fit %1 of 100").arg(m_score.total);
}

void ScorePanel::setScore(const domain::FitScore &score, int minimum)
{
    m_score = score;
    m_minimum = minimum;
    QStringList words{headline()};
    for (const domain::FitPart &part : score.parts)
        words.append(
            tr("%1: %2 of %3, %4").arg(part.label).arg(part.points).arg(part.outOf).arg(part.reason));
    setAccessibleName(tr("Fit score"));
    setAccessibleDescription(words.join(u". "_s));
    setToolTip(words.join(u'\n').toHtmlEscaped().replace(u'\n', "<br>"_L1));
    updateGeometry();
    update();
}

int ScorePanel::rowHeight() const
{
    return QFontMetrics(m_theme->font(Theme::Secondary)).height() + 8;
}

QSize ScorePanel::sizeHint() const
{
    const int head = QFontMetrics(m_theme->font(Theme::Strong)).height() + 8 + kGauge + 10;
    const int parts = m_score.fromProvider ? rowHeight() : int(m_score.parts.size()) * rowHeight();
    return {420, head + parts};
}

QSize ScorePanel::minimumSizeHint() const
{
    return {300, sizeHint().height()};
}

void ScorePanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool enough = m_score.total >= m_minimum;
    const QFont strong = m_theme->font(Theme::Strong), small = m_theme->font(Theme::Secondary);
    const QFontMetrics strongMetrics(strong), smallMetrics(small);

    painter.setFont(strong);
    painter.setPen(m_theme->color(Token::Text));
    int y = 0;
    painter.drawText(QRect(0, y, width(), strongMetrics.height()), Qt::AlignLeft | Qt::AlignVCenter,
                     headline());
    if (m_minimum > 0) { // icon and word, not the colour alone
        const QString verdict = enough ? tr("Enough") : tr("%1 short").arg(m_minimum - m_score.total);
        const Token tone = enough ? Token::Ok : Token::Warn;
        const int w = strongMetrics.horizontalAdvance(verdict);
        painter.setPen(m_theme->color(tone));
        painter.drawText(QRect(0, y, width(), strongMetrics.height()), Qt::AlignRight | Qt::AlignVCenter,
                         verdict);
        painter.drawPixmap(
            QRect(width() - w - 20, y + (strongMetrics.height() - 16) / 2, 16, 16),
            m_theme->pixmap(enough ? u"circle-check"_s : u"triangle-alert"_s, tone, 16, devicePixelRatioF()));
    }
    y += strongMetrics.height() + 8;

    const auto bar = [&](const QRect &groove, double part, Token tone) {
        const double r = groove.height() / 2.0;
        painter.setPen(m_theme->isHighContrast() ? QPen(m_theme->color(Token::Border)) : QPen(Qt::NoPen));
        painter.setBrush(m_theme->color(Token::Sunken));
        painter.drawRoundedRect(groove, r, r);
        const int filled = int(groove.width() * qBound(0.0, part, 1.0));
        if (filled <= 0)
            return;
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme->color(tone));
        painter.drawRoundedRect(
            QRect(groove.left(), groove.top(), qMax(filled, groove.height()), groove.height()), r, r);
    };
    const QRect gauge(0, y, width(), kGauge);
    bar(gauge, m_score.total / 100.0, enough ? Token::Ok : Token::Accent);
    if (m_minimum > 0) {
        const int x = gauge.left() + gauge.width() * m_minimum / 100;
        painter.setPen(QPen(m_theme->color(Token::Text), 2));
        painter.drawLine(QPoint(x, gauge.top() - 3), QPoint(x, gauge.bottom() + 3));
    }
    y += kGauge + 10;

    painter.setFont(small);
    if (m_score.fromProvider) {
        painter.setPen(m_theme->color(Token::Muted));
        painter.drawText(QRect(0, y, width(), rowHeight()), Qt::AlignLeft | Qt::AlignVCenter,
                         tr("Recorded on the ticket, so it is taken as it is."));
        return;
    }
    for (const domain::FitPart &part : m_score.parts) {
        const QRect row(0, y, width(), rowHeight());
        painter.setPen(m_theme->color(Token::Text));
        painter.drawText(QRect(row.left(), y, kLabel, row.height()), Qt::AlignVCenter,
                         smallMetrics.elidedText(part.label, Qt::ElideRight, kLabel - 6));
        bar(QRect(kLabel, y + (row.height() - kBar) / 2, 92, kBar),
            part.outOf > 0 ? double(part.points) / part.outOf : 0, Token::Accent);
        painter.setPen(m_theme->color(Token::Text));
        painter.drawText(QRect(kLabel + 92 + 8, y, kPoints, row.height()), Qt::AlignVCenter | Qt::AlignRight,
                         tr("%1 of %2").arg(part.points).arg(part.outOf));
        y += row.height();
        if (width() < kRoomForReasons)
            continue; // a narrow pane: the reason stays in the accessible description and the tool tip
        painter.setPen(m_theme->color(Token::Muted));
        const int left = kLabel + 92 + 8 + kPoints + 12;
        painter.drawText(QRect(left, row.top(), width() - left, row.height()), Qt::AlignVCenter,
                         smallMetrics.elidedText(part.reason, Qt::ElideRight, width() - left));
    }
}

} // namespace leadline::gui
