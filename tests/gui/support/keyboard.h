#pragma once

#include "gui/support/program.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QGuiApplication>
#include <QMenuBar>
#include <QTabBar>
#include <QWindow>

namespace leadline::testing {

/// A person without a mouse: keys go to the window that has the focus, as the window system would send them.
class Keyboard
{
public:
    explicit Keyboard(const Program &program) : m_program(program) {}

    /// Waits for the window that was opened or closed to have the focus.
    void press(int key, Qt::KeyboardModifiers modifiers = {}) const
    {
        [] { QTRY_VERIFY(isReady()); }();
        QWidget *popup = QApplication::activePopupWidget();
        QWindow *to = popup && popup->windowHandle() ? popup->windowHandle() : QGuiApplication::focusWindow();
        if (to)
            QTest::keyClick(to, Qt::Key(key), modifiers);
    }
    void alt(int key) const { press(key, Qt::AltModifier); }
    void ctrl(int key) const { press(key, Qt::ControlModifier); }
    void type(const QString &text) const
    {
        for (const QChar c : text)
            QTest::sendKeyEvent(QTest::Click, QGuiApplication::focusWindow(), Qt::Key_unknown, QString(c),
                                {});
    }
    /// Tab until the widget of that name has the focus; false after a whole round.
    [[nodiscard]] bool tabTo(const QString &name) const
    {
        const QWidget *first = nullptr;
        for (int i = 0; i < 200; ++i) {
            press(Qt::Key_Tab);
            const QWidget *now = QApplication::focusWidget();
            if (!now || now == first)
                return false;
            if (now->objectName() == name)
                return true;
            if (!first)
                first = now;
        }
        return false;
    }

    /// "QTableView worklist" of what has the focus; what is not to be seen is said so.
    [[nodiscard]] static QString focus()
    {
        const QWidget *widget = QApplication::focusWidget();
        if (!widget)
            return QStringLiteral("nothing");
        const auto *area = qobject_cast<const QAbstractScrollArea *>(widget);
        const bool seen =
            widget->isVisible() && !(area ? area->viewport() : widget)->visibleRegion().isEmpty();
        return (seen ? QString() : QStringLiteral("hidden ")) + widget->objectName();
    }

private:
    /// The window system has given the focus to the window that is to have it.
    [[nodiscard]] static bool isReady()
    {
        if (QApplication::activePopupWidget())
            return true;
        const QWidget *modal = QApplication::activeModalWidget();
        return QGuiApplication::focusWindow() &&
               (!modal || QGuiApplication::focusWindow() == modal->windowHandle());
    }

    const Program &m_program;
};

/// The letters after "&" of all that can be seen, each with who claims it.
inline QMap<QChar, QStringList> mnemonics(const QWidget *window)
{
    QMap<QChar, QStringList> found;
    const auto add = [&found](const QString &text, const QString &who) {
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (!key.isEmpty())
            found[QChar(key[0].key()).toUpper()] << who;
    };
    const auto widgets = window->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisibleTo(window) || !widget->isEnabledTo(window))
            continue;
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            add(button->text(), button->objectName());
        else if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
            add(label->text(), QStringLiteral("label of ") + label->buddy()->objectName());
        else if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                add(tabs->tabText(i), QStringLiteral("tab ") + tabs->tabText(i));
        } else if (const auto *bar = qobject_cast<const QMenuBar *>(widget)) {
            const auto actions = bar->actions();
            for (const QAction *action : actions)
                add(action->text(), QStringLiteral("menu ") + action->text());
        }
    }
    return found;
}

/// What one presses to act: buttons with words that have no letter of their own.
inline QStringList buttonsWithoutMnemonic(const QWidget *place)
{
    QStringList found;
    const auto buttons = place->findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        const bool pushes = button->inherits("QPushButton") || button->inherits("QCheckBox");
        if (pushes && button->isVisibleTo(place) && !button->text().isEmpty() &&
            QKeySequence::mnemonic(button->text()).isEmpty())
            found << button->objectName() + QLatin1Char('/') + button->text();
    }
    return found;
}

} // namespace leadline::testing
