#pragma once

#include "gui/theme/theme.h"

#include <QAbstractButton>
#include <QWidget>

class QVBoxLayout;

namespace leadline::gui {

/// A place of the rail: icon over word, a 3 px accent edge and a tinted ground when it is the current one.
class RailButton final : public QAbstractButton
{
    Q_OBJECT
public:
    RailButton(const Theme *theme, const QString &icon, const QString &text, QWidget *parent = nullptr);
    void setBadge(int count); ///< things that need attention there; 0: none
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    const Theme *m_theme;
    QString m_icon;
    int m_badge = 0;
};

/// The six places, at the left. Arrow keys move, Ctrl+1..6 jump.
class Rail final : public QWidget
{
    Q_OBJECT
public:
    explicit Rail(const Theme *theme, QWidget *parent = nullptr);
    void addPlace(const QString &key, const QString &icon, const QString &text);
    void setCurrent(const QString &key);
    void setBadge(const QString &key, int count);
    [[nodiscard]] QStringList keys() const { return m_keys; }

signals:
    void chosen(const QString &key);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void nameButtons();

    const Theme *m_theme;
    QVBoxLayout *m_column;
    QStringList m_keys;
    QList<RailButton *> m_buttons;
};

} // namespace leadline::gui
