#include "gui/setup/secretspanel.h"

#include "app/workspace.h"
#include "gui/parts/await.h"
#include "gui/parts/errorbanner.h"
#include "gui/parts/labels.h"
#include "gui/setup/passphrasedialog.h"
#include "gui/setup/secretplace.h"

#include <QFileInfo>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace leadline::gui {

using app::SecretPlace;

SecretsPanel::SecretsPanel(GuiContext context, QWidget *parent)
    : QWidget(parent), m_context(context),
      m_nextRow(new QWidget(this)), m_nextIcon(new IconLabel(context.theme, QStringLiteral("triangle-alert"), Token::Warn)),
      m_now(new TextLabel(context.theme, Theme::Strong, Token::Text)),
      m_detail(new TextLabel(context.theme, Theme::Secondary, Token::Muted)),
      m_next(new TextLabel(context.theme, Theme::Secondary, Token::Text)),
      m_banner(new ErrorBanner(context.theme)),
      m_change(plainButton(tr("&Change…"), QStringLiteral("changeSecretPlace")))
{
    setObjectName(QStringLiteral("secretsPanel"));
    const Metrics &m = context.theme->metrics();
    m_now->setObjectName(QStringLiteral("secretsNow"));
    m_detail->setObjectName(QStringLiteral("secretsDetail"));
    m_next->setObjectName(QStringLiteral("secretsNext"));
    m_banner->setObjectName(QStringLiteral("secretsBanner"));
    m_detail->setWordWrap(true);
    m_next->setWordWrap(true);
    m_change->setAccessibleName(tr("Change where secrets are kept"));

    // A widget of its own: an empty layout would keep the words as narrow as it is.
    auto *next = new QHBoxLayout(m_nextRow);
    next->setContentsMargins(0, 0, 0, 0);
    next->setSpacing(m.gap4);
    next->addWidget(m_nextIcon);
    next->addWidget(m_next, 1);
    auto *words = new QVBoxLayout;
    words->setSpacing(m.gap4);
    words->addWidget(m_now);
    words->addWidget(m_detail);
    words->addWidget(m_nextRow);
    auto *card = new Card(context.theme);
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(m.gap12, m.gap8, m.gap12, m.gap8);
    row->setSpacing(m.gap12);
    row->addWidget(new IconLabel(context.theme, QStringLiteral("key-round"), Token::Muted, m.railIcon), 0,
                   Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(m_change, 0, Qt::AlignVCenter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m.gap8);
    column->addWidget(m_banner);
    column->addWidget(card);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);

    connect(m_change, &QPushButton::clicked, this, &SecretsPanel::choose);
    connect(m_banner, &ErrorBanner::helpRequested, this, &SecretsPanel::helpRequested);
    connect(context.workspace, &app::Workspace::secretStoreChanged, this, &SecretsPanel::refresh);
    refresh();
}

void SecretsPanel::setStored(int connections)
{
    m_state.stored = connections;
    refresh();
}

void SecretsPanel::reload()
{
    whenDone(this, readSecretChoice(m_context.workspace->path()), [this](const SecretChoice &choice) {
        m_state.next = choice.place;
        m_state.fileExists = choice.fileExists;
        refresh();
    });
}

void SecretsPanel::refresh()
{
    m_state.now = m_context.workspace->secretPlace();
    switch (m_state.now) {
    case SecretPlace::Keychain:
        m_now->setText(tr("Secrets are kept in the system keychain"));
        m_detail->setText(tr("They are in no file, log or export of Leadline."));
        break;
    case SecretPlace::PassphraseFile:
        m_now->setText(tr("Secrets are kept in a passphrase file"));
        m_detail->setText(tr("Encrypted in %1 beside the workspace; in no log or export.")
                              .arg(QFileInfo(app::passphraseFileOf(m_context.workspace->path())).fileName()));
        break;
    case SecretPlace::Session:
        m_now->setText(tr("Secrets are kept for this session only"));
        m_detail->setText(tr("Keys are forgotten when Leadline ends; none is written to disk."));
        break;
    }
    // Without a secret it makes no difference: the sandbox needs none.
    const bool differs = m_state.next != m_state.now && m_state.stored > 0;
    switch (m_state.next) {
    case SecretPlace::Keychain:
        m_next->setText(tr("From the next start on: the system keychain."));
        break;
    case SecretPlace::PassphraseFile:
        m_next->setText(
            tr("From the next start on: the passphrase file. Leadline asks for its passphrase then."));
        break;
    case SecretPlace::Session:
        m_next->setText(tr("From the next start on: nowhere, for each session only."));
        break;
    }
    m_nextRow->setVisible(differs);
}

void SecretsPanel::choose()
{
    m_change->setEnabled(false);
    whenDone(this, readSecretChoice(m_context.workspace->path()), [this](const SecretChoice &choice) {
        m_change->setEnabled(true);
        m_state.next = choice.place;
        m_state.fileExists = choice.fileExists;
        refresh();
        openDialog();
    });
}

void SecretsPanel::openDialog()
{
    auto *dialog = new SecretPlaceDialog(m_context.theme, m_state, window());
    connect(dialog, &SecretPlaceDialog::helpRequested, this, &SecretsPanel::helpRequested);
    connect(dialog, &SecretPlaceDialog::chosen, this,
            [this, dialog](SecretPlace place, app::StoredSecrets stored) {
                if (place == m_context.workspace->secretPlace()) {
                    dialog->accept();
                    remember(place);
                } else if (place == SecretPlace::PassphraseFile) {
                    dialog->accept();
                    askPassphrase(stored);
                } else {
                    dialog->showProgress();
                    const auto store =
                        place == SecretPlace::Keychain ? app::keychainSecrets() : app::sessionSecrets();
                    use(store, stored,
                        [shown = QPointer<SecretPlaceDialog>(dialog)](const Result<app::SecretMove> &moved) {
                            if (shown && !moved)
                                shown->showProblem(moved.error());
                            else if (shown)
                                shown->accept();
                        });
                }
            });
    dialog->open();
}

void SecretsPanel::askPassphrase(app::StoredSecrets stored)
{
    const QString file = app::passphraseFileOf(m_context.workspace->path());
    auto *dialog = new PassphraseDialog(
        m_context.theme, m_state.fileExists ? PassphraseDialog::Unlock : PassphraseDialog::Make, file,
        window());
    connect(dialog, &PassphraseDialog::helpRequested, this, &SecretsPanel::helpRequested);
    connect(dialog, &PassphraseDialog::given, this,
            [this, dialog, file, stored](const QByteArray &passphrase) {
                use(app::passphraseSecrets(file, passphrase), stored,
                    [shown = QPointer<PassphraseDialog>(dialog)](const Result<app::SecretMove> &moved) {
                        if (shown && !moved)
                            shown->showProblem(moved.error());
                        else if (shown)
                            shown->accept();
                    });
            });
    dialog->open();
}

/// `done` tells the dialog; the outcome is told here, whether the dialog is still there or not.
void SecretsPanel::use(const std::shared_ptr<secrets::SecretStore> &store, app::StoredSecrets stored,
                       std::function<void(const Result<app::SecretMove> &)> done)
{
    m_banner->clear();
    whenDone(this, m_context.workspace->changeSecretStore(store, stored),
             [this, place = store->place(), done = std::move(done)](const Result<app::SecretMove> &moved) {
                 done(moved);
                 if (!moved)
                     return;
                 report(*moved);
                 remember(place);
             });
}

void SecretsPanel::report(const app::SecretMove &move)
{
    const QString place = secretPlaceLabel(m_context.workspace->secretPlace());
    emit said(move.moved > 0 ? tr("%1: secrets are kept there now; %n moved.", nullptr, move.moved).arg(place)
                             : tr("%1: secrets are kept there now.").arg(place));
    QStringList look;
    if (!move.missing.isEmpty())
        look << tr("Their secret was not in the old place; enter it again: %1.")
                    .arg(move.missing.join(tr(", ")));
    if (!move.leftBehind.isEmpty())
        look << tr("Copied, but not removed from the old place: %1.").arg(move.leftBehind.join(tr(", ")));
    if (move.listUnread)
        look << tr("The old place did not give the key of the do-not-contact list; nothing is pushed until "
                   "it does.");
    if (!look.isEmpty())
        m_banner->showWarning(look.join(QLatin1Char(' ')));
}

void SecretsPanel::remember(SecretPlace place)
{
    whenDone(this, saveSecretChoice(m_context.workspace->path(), place), [this](const Result<void> &saved) {
        if (!saved)
            m_banner->showError(saved.error());
        reload();
    });
}

} // namespace leadline::gui
