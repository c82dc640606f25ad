#pragma once

#include "gui/theme/theme.h"

#include <QAbstractButton>

namespace leadline::gui {

/// 20 px high, tinted ground, icon and word. As a button it can be ticked (a facet); as a mere mark it takes
/// no focus.
class Chip final : public QAbstractButton
{
    Q_OBJECT
public:
    Chip(const Theme *theme, const QString &icon, const QString &text, Token token,
         QWidget *parent = nullptr);
    /// Facet: checkable and reachable by key.
    void setFacet(bool facet);
    void setLook(const QString &icon, const QString &text, Token token);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

    /// The same mark for delegates. Returns the width it took.
    static int paint(QPainter *painter, const Theme &theme, const QPoint &topLeft, int maxWidth,
                     const QString &icon, const QString &text, Token token);
    [[nodiscard]] static int widthOf(const Theme &theme, const QString &icon, const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme *m_theme;
    QString m_icon;
    Token m_token;
    bool m_facet = false;
};

} // namespace leadline::gui
