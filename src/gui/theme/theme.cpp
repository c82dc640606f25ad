#include "gui/theme/theme.h"

#include "gui/theme/leadlinestyle.h"
#include "gui/theme/svgicon.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QKeyEvent>
#include <QStyleHints>
#include <QWidget>

namespace leadline::gui {

namespace {

constexpr int kBodyPx = 13, kSecondaryPx = 12, kPaneTitlePx = 15, kPageTitlePx = 20;

bool isDarkPalette(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

int rowHeightOf(Theme::Density density)
{
    switch (density) {
    case Theme::Compact:
        return 24;
    case Theme::Comfortable:
        return 34;
    case Theme::Normal:
        break;
    }
    return 28;
}

} // namespace

Theme::Theme(QObject *parent) : QObject(parent), m_table(&lightTokens())
{
    m_platformDark = isDarkPalette(QGuiApplication::palette());
    refresh();
}

Theme::~Theme() = default;

void Theme::install(QApplication &application)
{
    m_application = &application;
    m_family = application.font().family();
    application.setStyle(new LeadlineStyle(this));
    application.installEventFilter(this);
    refresh();
}

void Theme::setMode(Mode mode)
{
    if (mode == m_mode)
        return;
    m_mode = mode;
    refresh();
}

void Theme::setDensity(Density density)
{
    if (density == m_density)
        return;
    m_density = density;
    refresh();
}

QColor Theme::tint(Token token, double amount, Token under) const
{
    return isHighContrast() ? color(under) : blend(color(token), color(under), amount);
}

QFont Theme::font(Font font) const
{
    QFont result = font == Mono ? QFontDatabase::systemFont(QFontDatabase::FixedFont)
                                : (m_family.isEmpty() ? QGuiApplication::font() : QFont(m_family));
    result.setPixelSize(kBodyPx);
    switch (font) {
    case Body:
        break;
    case Strong:
        result.setWeight(QFont::DemiBold);
        break;
    case Secondary:
    case Mono:
        result.setPixelSize(kSecondaryPx);
        break;
    case PaneTitle:
        result.setPixelSize(kPaneTitlePx);
        result.setWeight(QFont::DemiBold);
        break;
    case PageTitle:
        result.setPixelSize(kPageTitlePx);
        result.setWeight(QFont::DemiBold);
        break;
    }
    return result;
}

QIcon Theme::icon(const QString &name, Token token) const
{
    return QIcon(new SvgIcon(this, name, token));
}

QPixmap Theme::pixmap(const QString &name, Token token, int size, qreal ratio) const
{
    QPixmap result =
        SvgIcon(this, name, token).scaledPixmap(QSize(size, size) * ratio, QIcon::Normal, QIcon::Off, ratio);
    result.setDevicePixelRatio(ratio);
    return result;
}

QIcon Theme::appIcon()
{
    return QIcon(QStringLiteral(":/icons/app/leadline.svg"));
}

QPalette Theme::palette() const
{
    QPalette p;
    const QColor dim = blend(color(Token::Muted), color(Token::Window), isHighContrast() ? 1.0 : 0.7);
    p.setColor(QPalette::Window, color(Token::Window));
    p.setColor(QPalette::WindowText, color(Token::Text));
    p.setColor(QPalette::Base, color(Token::Surface));
    p.setColor(QPalette::AlternateBase, color(Token::Sunken));
    p.setColor(QPalette::Text, color(Token::Text));
    p.setColor(QPalette::Button, color(Token::Surface));
    p.setColor(QPalette::ButtonText, color(Token::Text));
    p.setColor(QPalette::BrightText, color(Token::Danger));
    p.setColor(QPalette::PlaceholderText, color(Token::Muted));
    p.setColor(QPalette::ToolTipBase, color(Token::Surface));
    p.setColor(QPalette::ToolTipText, color(Token::Text));
    // A selected row keeps its text colour on a light accent ground; fields get the full accent, see below.
    p.setColor(QPalette::Highlight, isHighContrast() ? color(Token::Accent) : tint(Token::Accent, 0.12));
    p.setColor(QPalette::HighlightedText, isHighContrast() ? color(Token::OnAccent) : color(Token::Text));
    p.setColor(QPalette::Link, color(Token::Accent));
    p.setColor(QPalette::LinkVisited, color(Token::Accent));
    p.setColor(QPalette::Light, color(Token::Surface));
    p.setColor(QPalette::Midlight, color(Token::Surface));
    p.setColor(QPalette::Mid, color(Token::Border));
    p.setColor(QPalette::Dark, color(Token::BorderStrong));
    p.setColor(QPalette::Shadow, color(Token::BorderStrong));
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        p.setColor(QPalette::Disabled, role, dim);
    p.setColor(QPalette::Disabled, QPalette::Base, color(Token::Sunken));
    p.setColor(QPalette::Disabled, QPalette::Button, color(Token::Sunken));
    p.setColor(QPalette::Disabled, QPalette::Highlight, color(Token::Sunken));
    return p;
}

bool Theme::animate() const
{
    return !QApplication::isEffectEnabled(Qt::UI_General) ? false
                                                          : !qEnvironmentVariableIsSet("LEADLINE_NO_MOTION");
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_application && event->type() == QEvent::ThemeChange && m_mode == System)
        refresh();
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease) {
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Alt)
            setMnemonics(event->type() == QEvent::KeyPress);
    } else if (event->type() == QEvent::ApplicationDeactivate) {
        setMnemonics(false);
    }
    return QObject::eventFilter(watched, event);
}

void Theme::setMnemonics(bool shown)
{
    if (shown == m_mnemonics)
        return;
    m_mnemonics = shown;
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        if (widget->isVisible())
            widget->update();
    }
}

bool Theme::systemIsDark() const
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#else
    return m_platformDark;
#endif
}

void Theme::refresh()
{
    m_dark = m_mode == Dark || ((m_mode == System || m_mode == HighContrast) && systemIsDark());
    m_table = m_mode == HighContrast ? &highContrastTokens(m_dark) : m_dark ? &darkTokens() : &lightTokens();
    m_metrics.rowHeight = rowHeightOf(m_density);
    if (m_application) {
        const QPalette general = palette();
        QPalette fields = general;
        fields.setColor(QPalette::Highlight, color(Token::Accent));
        fields.setColor(QPalette::HighlightedText, color(Token::OnAccent));
        m_application->setPalette(general);
        for (const char *fieldClass : {"QLineEdit", "QTextEdit", "QPlainTextEdit", "QAbstractSpinBox"})
            m_application->setPalette(fields, fieldClass);
        m_application->setFont(font(Body));
        m_application->setFont(font(Secondary), "QHeaderView");
        m_application->setFont(font(Secondary), "QToolTip");
    }
    emit changed();
}

} // namespace leadline::gui
