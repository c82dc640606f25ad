#pragma once

#include "app/secretstores.h"
#include "app/workspace.h"
#include "gui/shell/mainwindow.h"
#include "gui/support/scriptedprompts.h"
#include "gui/support/watchdog.h"
#include "gui/theme/theme.h"
#include "main/embeddedsandbox.h"

#include <QAbstractButton>
#include <QAction>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QTest>

namespace leadline::testing {

/// Everything one run of the program has, on a throwaway folder: the real workspace and the sandbox behind
/// real HTTP.
struct Program
{
    explicit Program(gui::Theme &theme, const QString &folder)
        : settings(folder + QStringLiteral("/settings.ini")),
          workspace({.path = folder + QStringLiteral("/work.leadline"),
                     .manifestFolder = {},
                     .secrets = app::sessionSecrets(),
                     .caFiles = {}}),
          context{&workspace, &sandbox, &theme, &prompts}
    {
        auto opening = workspace.open();
        while (!opening.isFinished())
            QTest::qWait(5);
        opened = opening.result().has_value();
        window = std::make_unique<gui::MainWindow>(context, settings);
        window->resize(1366, 768);
        window->show();
        QApplication::setActiveWindow(window.get()); // shortcuts work in the active window only
        window->start();
    }
    template <class T> T *find(const char *name) const
    {
        T *found = window->findChild<T *>(QLatin1String(name));
        if (!found)
            qWarning("there is no %s", name);
        return found;
    }
    /// There is no window manager here to bring the window back after a dialog.
    void activate() const { QApplication::setActiveWindow(window.get()); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        activate();
        QTest::keyClick(window.get(), key, modifiers);
    }
    /// The visible one of that name: parts such as the Stop button occur once per place.
    [[nodiscard]] QAbstractButton *button(const char *name) const
    {
        const auto all = window->findChildren<QAbstractButton *>(QLatin1String(name));
        for (QAbstractButton *one : all) {
            if (one->isVisible())
                return one;
        }
        return all.value(0);
    }
    void click(const char *name) const { QTest::mouseClick(button(name), Qt::LeftButton); }
    [[nodiscard]] QDialog *dialog(const char *name) const
    {
        QDialog *found = nullptr;
        [&] {
            QTRY_VERIFY((found = window->findChild<QDialog *>(QLatin1String(name))) && found->isVisible());
        }();
        return found;
    }

    /// Every label of the place in front: what a failed step shows.
    [[nodiscard]] QString said() const
    {
        QStringList texts;
        for (const QLabel *label : window->findChildren<QLabel *>()) {
            if (label->isVisible() && !label->text().isEmpty())
                texts << label->text();
        }
        return texts.join(QLatin1Char('|'));
    }

    /// A picture of the window (or of `what`), when LEADLINE_TEST_PICTURES names a folder for them.
    void picture(const QString &name, QWidget *what = nullptr) const
    {
        const QString folder = qEnvironmentVariable("LEADLINE_TEST_PICTURES");
        if (folder.isEmpty())
            return;
        auto *watched = static_cast<WatchedApplication *>(qApp);
        const bool watching = watched->isWatching();
        watched->rest(); // pictures are no work of a person
        QDir().mkpath(folder);
        for (const auto theme : {gui::Theme::Light, gui::Theme::Dark}) {
            context.theme->setMode(theme);
            QTest::qWait(30); // a picture is not checked by anything
            const QString look = theme == gui::Theme::Dark ? QStringLiteral("dark") : QStringLiteral("light");
            (what ? what : window.get())->grab().save(QStringLiteral("%1/%2-%3.png").arg(folder, name, look));
        }
        context.theme->setMode(gui::Theme::Light);
        QTest::qWait(0);
        if (watching)
            watched->go();
    }

    QString settings;
    ScriptedPrompts prompts;
    EmbeddedSandbox sandbox;
    app::Workspace workspace;
    gui::GuiContext context;
    std::unique_ptr<gui::MainWindow> window;
    bool opened = false;
};

} // namespace leadline::testing
