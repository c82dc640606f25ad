#pragma once

#include "gui/parts/prompts.h"
#include "gui/shell/context.h"
#include "gui/support/workspacedouble.h"
#include "gui/theme/theme.h"

#include <QApplication>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace leadline::test {

/// Answers what the program would ask, and notes what it copied.
class ScriptedPrompts final : public gui::Prompts
{
public:
    bool answer = true;
    QString path, copied;
    int asked = 0;
    void ask(QWidget *, const gui::Question &, std::function<void(bool)> reply) override
    {
        ++asked;
        reply(answer);
    }
    void openFile(QWidget *, const QString &, const QString &, std::function<void(QString)> reply) override
    {
        reply(path);
    }
    void saveFile(QWidget *, const QString &, const QString &, const QString &,
                  std::function<void(QString)> reply) override
    {
        reply(path);
    }
    void copy(const QString &text) override { copied = text; }
};

/// What a place is handed, with a workspace that answers what the test wrote.
struct GuiFixture
{
    QTemporaryDir settings; ///< what a person set is not touched by a test
    gui::Theme theme;
    ScriptedPrompts prompts;
    app::Workspace workspace{{}};
    gui::GuiContext context;

    GuiFixture()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("leadline-tests"));
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
        QSettings().clear();
        reset();
        theme.setMode(gui::Theme::Light);
        theme.install(*static_cast<QApplication *>(QCoreApplication::instance()));
        context.workspace = &workspace;
        context.theme = &theme;
        context.prompts = &prompts;
        domain::Connection sandbox;
        sandbox.name = QStringLiteral("sandbox");
        sandbox.kind = QStringLiteral("halopsa");
        script().connections = {sandbox};
    }
    ~GuiFixture() { QApplication::setStyle(QStringLiteral("fusion")); } // the style borrows the theme
};

/// Every control must have an object name, and a name for assistive technology.
[[nodiscard]] inline QStringList unnamedControls(const QWidget &root)
{
    QStringList unnamed;
    const auto widgets = root.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith(QLatin1String("qt_")))
            continue;
        const QByteArray kind = widget->metaObject()->className();
        const bool control = kind == "QPushButton" || kind == "QToolButton" || kind == "QLineEdit" ||
                             kind == "QComboBox" || kind == "QCheckBox" || kind == "QTreeView" ||
                             kind == "QTableView" || kind == "leadline::gui::BoardColumnView";
        if (!control)
            continue;
        if (widget->objectName().isEmpty())
            unnamed.append(QLatin1String(kind) + QStringLiteral(" without object name"));
        const QString text = widget->property("text").toString();
        const bool wordy = (kind == "QPushButton" || kind == "QCheckBox") && !text.isEmpty();
        const bool emptied = kind == "QPushButton" && !widget->isVisibleTo(&root);
        if (widget->accessibleName().isEmpty() && !wordy && !emptied)
            unnamed.append(widget->objectName() + QStringLiteral(" without accessible name"));
    }
    return unnamed;
}

} // namespace leadline::test
