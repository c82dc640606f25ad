#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QAccessibleInterface>
#include <QComboBox>
#include <QLabel>
#include <QScrollBar>
#include <QSplitterHandle>
#include <QTabBar>
#include <QWidget>

namespace leadline::testing {

/// Visible widgets a person can act on that have no name for a screen reader, or no object name for a script.
inline QStringList unnamedWidgets(const QWidget *root)
{
    QStringList unnamed;
    const auto widgets = root->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!widget->isVisibleTo(root) || widget->focusPolicy() == Qt::NoFocus ||
            qobject_cast<QScrollBar *>(widget))
            continue;
        // Parts of a named whole: the editor of a combo or spin box, the page of a scroll area, a splitter's
        // handle.
        const QWidget *parent = widget->parentWidget();
        if (widget->inherits("QExpandingLineEdit") || qobject_cast<const QSplitterHandle *>(widget) ||
            (parent && (parent->inherits("QAbstractSpinBox") || parent->inherits("QComboBox"))) ||
            widget->objectName() == QLatin1String("qt_scrollarea_viewport") || widget->inherits("QMenuBar") ||
            widget->objectName() == QLatin1String("qt_tabwidget_tabbar") ||
            (widget->inherits("QScrollArea")) || widget->inherits("QTabWidget") ||
            widget->inherits("QHeaderView"))
            continue;
        const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        const QString name = interface ? interface->text(QAccessible::Name).trimmed() : QString();
        const bool internal = widget->objectName().startsWith(QLatin1String("qt_"));
        if (name.isEmpty() || (widget->objectName().isEmpty() && !internal))
            unnamed << QStringLiteral("%1 '%2' in %3")
                           .arg(QLatin1String(widget->metaObject()->className()), widget->objectName(),
                                parent ? parent->objectName() : QString());
    }
    return unnamed;
}

/// Labels whose changing text an accessible name would hide (Qt reports the name instead of the text).
inline QStringList silencedLabels(const QWidget *root)
{
    QStringList silenced;
    const auto labels = root->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (!label->accessibleName().isEmpty())
            silenced << label->objectName() + QLatin1Char(':') + label->text();
    }
    return silenced;
}

/// Buttons and labels whose text does not fit them, in a visible window.
inline QStringList clippedWidgets(const QWidget *root)
{
    QStringList clipped;
    const auto buttons = root->findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        if (!button->isVisibleTo(root) || button->text().isEmpty())
            continue;
        const QRect inWindow(button->mapTo(root, QPoint(0, 0)), button->size());
        bool scrolls = false;
        for (const QWidget *up = button->parentWidget(); up; up = up->parentWidget())
            scrolls = scrolls || qobject_cast<const QAbstractScrollArea *>(up);
        if (!scrolls && !root->rect().contains(inWindow))
            clipped << QStringLiteral("%1 '%2' is outside").arg(button->objectName(), button->text());
        else if (button->width() + 1 < button->minimumSizeHint().width() ||
                 button->height() + 1 < button->minimumSizeHint().height())
            clipped << QStringLiteral("%1 '%2' is %3x%4")
                           .arg(button->objectName(), button->text())
                           .arg(button->width())
                           .arg(button->height());
    }
    return clipped;
}

} // namespace leadline::testing
