#include "gui/shell/screenshots.h"

#include "app/workspace.h"
#include "gui/find/findplace.h"
#include "gui/parts/await.h"
#include "gui/shell/mainwindow.h"
#include "gui/work/workplace.h"
#include "models/worklistmodel.h"

#include <QCoreApplication>
#include <QDir>
#include <QTimer>

namespace leadline::gui {

namespace {

constexpr int kSettleMs = 900; ///< time for a place to load what it shows, over loopback and local disk

/// One picture: a place in a theme at a size.
struct Shot
{
    QString place;
    Theme::Mode theme;
    QSize size;
};

QString themeName(Theme::Mode mode)
{
    switch (mode) {
    case Theme::Light:
        return QStringLiteral("light");
    case Theme::Dark:
        return QStringLiteral("dark");
    case Theme::HighContrast:
        return QStringLiteral("contrast");
    case Theme::System:
        break;
    }
    return QStringLiteral("system");
}

class ScreenshotRun final : public QObject
{
public:
    ScreenshotRun(MainWindow &window, QString folder, const ScreenshotOptions &options,
                  std::function<void(const Result<QStringList> &)> done)
        : QObject(&window), m_window(window), m_folder(std::move(folder)), m_options(options),
          m_done(std::move(done)), m_before(window.context().theme->mode())
    {
        QStringList places = options.places;
        if (places.isEmpty())
            places = {QStringLiteral("find"), QStringLiteral("work"), QStringLiteral("board"),
                      QStringLiteral("map"),  QStringLiteral("plan"), QStringLiteral("sync"),
                      QStringLiteral("setup")};
        for (const QSize size : options.sizes) {
            for (const Theme::Mode theme : options.themes) {
                for (const QString &place : places)
                    m_shots.append({place, theme, size});
            }
        }
    }

    void start()
    {
        if (!QDir().mkpath(m_folder)) {
            finish(storageError(m_folder));
            return;
        }
        if (m_window.currentPlace() == QLatin1String("welcome") || m_window.currentPlace().isEmpty())
            QTimer::singleShot(kSettleMs, this, &ScreenshotRun::fill);
        else
            fill();
    }

private:
    [[nodiscard]] app::Workspace &workspace() const { return *m_window.context().workspace; }

    static Result<QStringList> storageError(const QString &path)
    {
        return fail({.kind = ErrorKind::Storage,
                     .code = QStringLiteral("LL-GUI-004"),
                     .what = tr("The picture %1 could not be written.").arg(path),
                     .unaffected = tr("The workspace is unchanged."),
                     .remedy = tr("Choose a folder that can be written to."),
                     .details = {},
                     .outcomeUnknown = false});
    }

    /// The main job in small: people found, a few enriched, most pushed, the rest planned.
    void fill()
    {
        if (!m_options.fill || m_window.mode().kind != ModeState::Sandbox) {
            next();
            return;
        }
        store::WorklistFilter any;
        any.limit = 1;
        whenDone(this, workspace().worklist(any), [this](const Result<QList<domain::WorklistRow>> &rows) {
            if (rows && rows->isEmpty())
                search();
            else
                planRest();
        });
    }

    void search()
    {
        whenDone(this, workspace().connections(), [this](const Result<QList<domain::Connection>> &found) {
            for (const domain::Connection &connection : found.value_or(QList<domain::Connection>())) {
                const auto manifest = workspace().library().find(connection.kind);
                const providers::OperationSpec *spec =
                    manifest ? manifest->find(providers::Role::SearchPeople) : nullptr;
                if (!spec || spec->maxCredits > 0)
                    continue;
                app::SavedSearch saved;
                saved.name = tr("IT leaders, UK");
                saved.request.connection = connection.name;
                saved.request.operation = spec->id;
                saved.request.maxRecords = 60;
                saved.request.list = tr("IT leaders, UK");
                whenDone(this, workspace().saveSearch(saved), [this, saved](const Result<void> &) {
                    m_window.findPlace()->runSaved(saved);
                    waitForWorklist(0);
                });
                return;
            }
            next();
        });
    }

    void waitForWorklist(int tries)
    {
        store::WorklistFilter all;
        whenDone(this, workspace().worklist(all),
                 [this, tries](const Result<QList<domain::WorklistRow>> &rows) {
                     if ((!rows || rows->size() < 20) && tries < 60) {
                         QTimer::singleShot(250, this, [this, tries] { waitForWorklist(tries + 1); });
                         return;
                     }
                     pushSome(rows.value_or(QList<domain::WorklistRow>()));
                 });
    }

    void pushSome(const QList<domain::WorklistRow> &rows)
    {
        app::EnrichRequest enrich;
        const auto saved = m_window.findPlace()->lastRequest();
        enrich.connection = saved.connection;
        const auto manifest = workspace().library().find(m_window.findPlace()->lastKind());
        const providers::OperationSpec *spec =
            manifest ? manifest->find(providers::Role::EnrichPerson) : nullptr;
        for (const domain::WorklistRow &row : rows.mid(0, 40))
            enrich.contacts << row.id;
        if (!spec) {
            pushThese(enrich.contacts);
            return;
        }
        enrich.operation = spec->id;
        enrich.creditCap = spec->maxCredits * 40;
        whenDone(
            this, workspace().enrich(enrich),
            [this, ids = enrich.contacts.mid(0, 30)](const Result<app::EnrichOutcome> &) { pushThese(ids); });
    }

    void pushThese(const QList<domain::ContactId> &ids)
    {
        app::PushRequest push;
        push.contacts = ids;
        whenDone(this, workspace().planPush(push), [this](const Result<domain::Plan> &plan) {
            if (!plan || plan->chosenChanges() == 0) {
                next();
                return;
            }
            whenDone(this, workspace().apply(*plan), [this](const Result<domain::Receipt> &) {
                whenDone(this, workspace().pull({}),
                         [this](const Result<app::PullOutcome> &) { planRest(); });
            });
        });
    }

    void planRest()
    {
        whenDone(this, workspace().planPush({}), [this](const Result<domain::Plan> &plan) {
            if (plan)
                m_plan = *plan;
            next();
        });
    }

    void next()
    {
        if (m_at >= m_shots.size()) {
            finish(m_files);
            return;
        }
        const Shot &shot = m_shots.at(m_at);
        if (shot.place == QLatin1String("plan") && m_plan.rows.isEmpty()) {
            ++m_at;
            next();
            return;
        }
        m_window.context().theme->setMode(shot.theme);
        m_window.resize(shot.size);
        if (shot.place == QLatin1String("plan"))
            m_window.showPlan(m_plan);
        else
            m_window.goTo(shot.place);
        QTimer::singleShot(kSettleMs, this, &ScreenshotRun::grab);
    }

    void grab()
    {
        const Shot &shot = m_shots.at(m_at);
        const QString path = QDir(m_folder).filePath(QStringLiteral("%1-%2-%3x%4.png")
                                                         .arg(shot.place, themeName(shot.theme))
                                                         .arg(shot.size.width())
                                                         .arg(shot.size.height()));
        if (!m_window.grab().save(path)) {
            finish(storageError(path));
            return;
        }
        m_files << path;
        ++m_at;
        next();
    }

    void finish(const Result<QStringList> &result)
    {
        m_window.context().theme->setMode(m_before);
        m_done(result);
        deleteLater();
    }

    MainWindow &m_window;
    QString m_folder;
    ScreenshotOptions m_options;
    std::function<void(const Result<QStringList> &)> m_done;
    Theme::Mode m_before;
    QList<Shot> m_shots;
    qsizetype m_at = 0;
    domain::Plan m_plan;
    QStringList m_files;
};

} // namespace

void takeScreenshots(MainWindow &window, const QString &folder, const ScreenshotOptions &options,
                     std::function<void(const Result<QStringList> &)> done)
{
    (new ScreenshotRun(window, folder, options, std::move(done)))->start();
}

} // namespace leadline::gui
