#pragma once

#include "gui/theme/tokens.h"

#include <QFont>
#include <QIcon>
#include <QObject>
#include <QPalette>

class QApplication;

namespace leadline::gui {

/// Lengths in device-independent pixels, on a 4 px grid.
struct Metrics
{
    int gap4 = 4, gap8 = 8, gap12 = 12, gap16 = 16, gap24 = 24;
    int radius = 6; ///< cards and fields
    int chipRadius = 4;
    int chipHeight = 20;
    int rowHeight = 28; ///< by density: 24, 28, 34
    int hit = 24;       ///< the smallest thing to click on
    int icon = 16;
    int railIcon = 20;
    int railWidth = 64;
    int edge = 3;  ///< stage and place edges
    int frame = 3; ///< the SANDBOX frame
    int fieldHeight = 30;
};

/// Colours, measures, type and icons of the whole program. One lives in the GUI thread and outlives every
/// widget.
class Theme final : public QObject
{
    Q_OBJECT
public:
    enum Mode { System, Light, Dark, HighContrast };
    Q_ENUM(Mode)
    enum Density { Compact, Normal, Comfortable };
    Q_ENUM(Density)
    enum Font { Body, Secondary, Strong, PaneTitle, PageTitle, Mono };

    explicit Theme(QObject *parent = nullptr);
    ~Theme() override;

    /// Sets style, palette and fonts of the application and keeps them in step from now on.
    void install(QApplication &application);

    [[nodiscard]] Mode mode() const { return m_mode; }
    void setMode(Mode mode);
    [[nodiscard]] Density density() const { return m_density; }
    void setDensity(Density density);
    [[nodiscard]] bool isDark() const { return m_dark; }
    [[nodiscard]] bool isHighContrast() const { return m_mode == HighContrast; }

    [[nodiscard]] QColor color(Token token) const { return (*m_table)[static_cast<size_t>(token)]; }
    /// A ground tinted by `token` on `under`: for chips, hover and selection. No tint in high contrast.
    [[nodiscard]] QColor tint(Token token, double amount = 0.12, Token under = Token::Surface) const;
    [[nodiscard]] const Metrics &metrics() const { return m_metrics; }
    [[nodiscard]] QFont font(Font font) const;
    /// A Lucide icon by file name ("search"). It takes its colour when painted, so it follows the theme by
    /// itself.
    [[nodiscard]] QIcon icon(const QString &name, Token token = Token::Text) const;
    [[nodiscard]] QPixmap pixmap(const QString &name, Token token, int size, qreal ratio) const;
    [[nodiscard]] static QIcon appIcon();
    [[nodiscard]] QPalette palette() const;
    /// Underlines of mnemonics show while Alt is held, and always in high contrast.
    [[nodiscard]] bool showsMnemonics() const { return m_mnemonics || isHighContrast(); }
    /// Is motion wanted? False when the system asks for reduced motion.
    [[nodiscard]] bool animate() const;

signals:
    void changed(); ///< colours, measures or fonts differ now: repaint

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void setMnemonics(bool shown);
    [[nodiscard]] bool systemIsDark() const;

    Mode m_mode = System;
    Density m_density = Normal;
    bool m_dark = false;
    bool m_platformDark = false; ///< what the platform's own palette said at start
    bool m_mnemonics = false;
    const TokenTable *m_table;
    Metrics m_metrics;
    QString m_family; ///< empty: the platform's UI font
    QApplication *m_application = nullptr;
};

} // namespace leadline::gui
