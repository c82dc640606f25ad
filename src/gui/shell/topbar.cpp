#include "gui/shell/topbar.h"

#include "gui/parts/labels.h"
#include "gui/theme/look.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace leadline::gui {

namespace {

/// Looks like a search field, is a button: it opens the palette, which has the real field.
class CommandField final : public QPushButton
{
public:
    explicit CommandField(const Theme *theme) : m_theme(theme)
    {
        setObjectName(QStringLiteral("commandField"));
        setText(QObject::tr("Find a person, company or command"));
        setAccessibleName(QObject::tr("Find a person, company or command, Ctrl+K"));
        setAutoDefault(false);
        pressByEnter(this);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setMaximumWidth(520);
        setMinimumWidth(120);
        setCursor(Qt::IBeamCursor);
    }
    [[nodiscard]] QSize sizeHint() const override { return {420, m_theme->metrics().fieldHeight}; }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return {120, m_theme->metrics().hit};
    } // elides its words

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const int radius = m_theme->metrics().radius;
        painter.setPen(
            QPen(m_theme->color(hasFocus() ? Token::Accent : Token::BorderStrong), hasFocus() ? 2 : 1));
        painter.setBrush(m_theme->color(underMouse() ? Token::Sunken : Token::Surface));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
        painter.drawPixmap(QRect(9, (height() - 16) / 2, 16, 16),
                           m_theme->pixmap(QStringLiteral("search"), Token::Muted, 16, devicePixelRatioF()));
        painter.setFont(m_theme->font(Theme::Body));
        painter.setPen(m_theme->color(Token::Muted));
        const QString key = QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText);
        const int keyWidth = fontMetrics().horizontalAdvance(key) + 12;
        const QRect words(33, 0, width() - 33 - keyWidth - 8, height());
        painter.drawText(words, Qt::AlignVCenter,
                         fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
        const QRect cap(width() - keyWidth - 6, 6, keyWidth, height() - 12);
        painter.setBrush(m_theme->color(Token::Sunken));
        painter.setPen(m_theme->color(Token::Border));
        painter.drawRoundedRect(QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        painter.setFont(m_theme->font(Theme::Secondary));
        painter.setPen(m_theme->color(Token::Muted));
        painter.drawText(cap, Qt::AlignCenter, key);
    }

private:
    const Theme *m_theme;
};

} // namespace

ModeBadge::ModeBadge(const Theme *theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("modeBadge"));
    connect(theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    setState({});
}

void ModeBadge::setState(const ModeState &state)
{
    m_state = state;
    setAccessibleName(words());
    setToolTip(
        state.kind == ModeState::Sandbox ? tr("Everything here is invented; nothing reaches a real tenant.")
        : state.kind == ModeState::Live  ? tr("What you push goes to the real tenant %1.").arg(state.tenant)
                                         : tr("Connect a HaloPSA tenant in Setup."));
    updateGeometry();
    update();
}

QString ModeBadge::words() const
{
    switch (m_state.kind) {
    case ModeState::Sandbox:
        return tr("SANDBOX");
    case ModeState::Live:
        return tr("LIVE %1").arg(m_state.tenant);
    case ModeState::NoTenant:
        break;
    }
    return tr("No tenant");
}

QSize ModeBadge::sizeHint() const
{
    return {QFontMetrics(m_theme->font(Theme::Strong)).horizontalAdvance(words()) + 38, 26};
}

void ModeBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool none = m_state.kind == ModeState::NoTenant, live = m_state.kind == ModeState::Live;
    const Token token = none ? Token::Muted : live ? Token::Accent : Token::Sandbox;
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(live ? Qt::NoPen : QPen(m_theme->color(token), 1));
    painter.setBrush(live   ? m_theme->color(token)
                     : none ? m_theme->color(Token::Window)
                            : m_theme->tint(token));
    painter.drawRoundedRect(box, m_theme->metrics().chipRadius, m_theme->metrics().chipRadius);
    const Token ink = live ? Token::OnAccent : token;
    const QString icon = none   ? QStringLiteral("plug")
                         : live ? QStringLiteral("cloud")
                                : QStringLiteral("flask-conical");
    painter.drawPixmap(QRect(9, (height() - 14) / 2, 14, 14),
                       m_theme->pixmap(icon, ink, 14, devicePixelRatioF()));
    painter.setFont(m_theme->font(Theme::Strong));
    painter.setPen(m_theme->color(ink));
    painter.drawText(rect().adjusted(29, 0, -4, 0), Qt::AlignVCenter, words());
}

TopBar::TopBar(const Theme *theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_command(new CommandField(theme)),
      m_plan(plainButton({}, QStringLiteral("planButton"))),
      m_faults(quietButton(tr("Faults on"), QStringLiteral("faultsBadge"))), m_badge(new ModeBadge(theme))
{
    setObjectName(QStringLiteral("topBar"));
    const Metrics &m = theme->metrics();
    m_plan->setToolTip(
        tr("Shows what would change in HaloPSA; nothing is sent before you say so (Ctrl+Shift+P)"));
    m_plan->setProperty(look::kAccent, true);
    m_plan->setIcon(theme->icon(QStringLiteral("send"), Token::Accent));
    m_faults->setIcon(theme->icon(QStringLiteral("zap"), Token::Warn));
    m_faults->setToolTip(tr("The sandbox is being difficult on purpose. Opens its switches."));
    m_faults->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(m.gap12, m.gap8, m.gap12, m.gap8);
    row->setSpacing(m.gap12);
    row->addWidget(m_command, 3);
    row->addStretch(1);
    row->addWidget(m_faults);
    row->addWidget(m_plan);
    row->addWidget(m_badge);
    connect(m_command, &QPushButton::clicked, this, &TopBar::commandRequested);
    connect(m_plan, &QPushButton::clicked, this, &TopBar::planRequested);
    connect(m_faults, &QPushButton::clicked, this, &TopBar::faultsRequested);
    connect(theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    setPlanCount(0);
}

void TopBar::setMode(const ModeState &state)
{
    m_badge->setState(state);
    m_faults->setVisible(state.faultsOn);
}

void TopBar::setPlanCount(int count)
{
    m_plan->setText(count > 0 ? tr("Plan (%L1)").arg(count) : tr("Plan"));
    m_plan->setAccessibleName(count > 0 ? tr("Plan a push of %n people who are ready", nullptr, count)
                                        : tr("Plan"));
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme->color(Token::Window));
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme->color(Token::Border));
}

} // namespace leadline::gui
