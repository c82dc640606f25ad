#include "gui/parts/labels.h"

#include "gui/parts/scrollpage.h"
#include "gui/theme/look.h"

#include <QDialog>
#include <QKeyEvent>
#include <QLayout>
#include <QPainter>
#include <QPushButton>
#include <QScreen>

namespace leadline::gui {

namespace {

void wear(QLabel *label, const Theme *theme, Theme::Font font, Token token)
{
    label->setFont(theme->font(font));
    QPalette colours = label->palette();
    colours.setColor(QPalette::WindowText, theme->color(token));
    label->setPalette(colours);
}

} // namespace

void dress(QLabel *label, const Theme *theme, Theme::Font font, Token token)
{
    label->setTextFormat(Qt::PlainText);
    QObject::connect(theme, &Theme::changed, label, [=] { wear(label, theme, font, token); });
    wear(label, theme, font, token);
}

TextLabel::TextLabel(const Theme *theme, Theme::Font font, Token token, const QString &text, QWidget *parent)
    : QLabel(text, parent), m_theme(theme), m_font(font), m_token(token)
{
    setTextFormat(Qt::PlainText);
    connect(theme, &Theme::changed, this, &TextLabel::restyle);
    restyle();
}

void TextLabel::setToken(Token token)
{
    m_token = token;
    restyle();
}

void TextLabel::restyle()
{
    wear(this, m_theme, m_font, m_token);
}

IconLabel::IconLabel(const Theme *theme, const QString &icon, Token token, int size, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_icon(icon), m_token(token), m_size(size)
{
    setFixedSize(size, size);
    connect(theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void IconLabel::setIcon(const QString &icon, Token token)
{
    m_icon = icon;
    m_token = token;
    update();
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter(this).drawPixmap(rect(), m_theme->pixmap(m_icon, m_token, m_size, devicePixelRatioF()));
}

Hairline::Hairline(const Theme *theme, Qt::Orientation orientation, QWidget *parent)
    : QWidget(parent), m_theme(theme)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
    connect(theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Hairline::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_theme->color(Token::Border));
}

Card::Card(const Theme *theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    connect(theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Card::setEdge(Token token)
{
    m_edge = token;
    update();
}

void Card::setGround(Token token)
{
    m_ground = token;
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int radius = m_theme->metrics().radius;
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(m_theme->color(Token::Border));
    painter.setBrush(m_theme->color(m_ground));
    painter.drawRoundedRect(box, radius, radius);
    if (m_edge != Token::Count) {
        painter.setClipRect(QRect(0, 0, m_theme->metrics().edge, height()));
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme->color(m_edge));
        painter.drawRoundedRect(QRectF(rect()), radius, radius);
    }
}

void fitHeight(QDialog *dialog)
{
    constexpr int kTitleBar = 40; ///< what the window manager adds, generously
    QLayout *layout = dialog->layout();
    if (!layout)
        return;
    // Parts keep the heights of their old texts until the event loop comes round; from the innermost
    // outwards.
    const auto parts = dialog->findChildren<QWidget *>();
    for (auto part = parts.crbegin(); part != parts.crend(); ++part) {
        if (QLayout *inside = (*part)->layout()) {
            const auto nested = inside->findChildren<QLayout *>();
            for (QLayout *deeper : nested)
                deeper->invalidate();
            inside->invalidate();
            inside->activate();
        }
    }
    const int width = qMax(dialog->width(), layout->totalMinimumSize().width());
    auto *body = dialog->findChild<FittingArea *>();
    if (body) {
        const QMargins margins = layout->contentsMargins();
        body->fit(width - margins.left() - margins.right());
    }
    layout->invalidate();
    layout->activate();
    const int most = dialog->screen()->availableGeometry().height() - kTitleBar;
    const int height = qMin(most, layout->hasHeightForWidth() ? layout->totalHeightForWidth(width)
                                                              : layout->totalSizeHint().height());
    dialog->setMinimumHeight(body ? 0 : qMin(height, 700));
    dialog->resize(width, height);
}

namespace {

class EnterKey final : public QObject
{
public:
    explicit EnterKey(QPushButton *button) : QObject(button), m_button(button)
    {
        button->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched != m_button || event->type() != QEvent::KeyPress)
            return false;
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (!enter || (key->modifiers() & ~Qt::KeypadModifier) || key->isAutoRepeat())
            return false;
        m_button->click();
        return true;
    }

private:
    QPushButton *m_button;
};

} // namespace

void pressByEnter(QPushButton *button)
{
    new EnterKey(button);
}

namespace {

QPushButton *button(const QString &text, const QString &objectName, QWidget *parent, const char *property)
{
    auto *result = new QPushButton(text, parent);
    result->setObjectName(objectName);
    result->setAutoDefault(false);
    pressByEnter(result);
    if (property)
        result->setProperty(property, true);
    return result;
}

} // namespace

QPushButton *primaryButton(const QString &text, const QString &objectName, QWidget *parent)
{
    return button(text, objectName, parent, look::kPrimary);
}

QPushButton *plainButton(const QString &text, const QString &objectName, QWidget *parent)
{
    return button(text, objectName, parent, nullptr);
}

QPushButton *quietButton(const QString &text, const QString &objectName, QWidget *parent)
{
    return button(text, objectName, parent, look::kQuiet);
}

} // namespace leadline::gui
