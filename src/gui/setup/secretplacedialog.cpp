#include "gui/setup/secretplacedialog.h"

#include "gui/parts/busystrip.h"
#include "gui/parts/errorbanner.h"
#include "gui/parts/labels.h"
#include "ui_secretplacedialog.h"

#include <QPushButton>

namespace leadline::gui {

using app::SecretPlace;
using app::StoredSecrets;

SecretPlaceDialog::SecretPlaceDialog(const Theme *theme, const SecretState &state, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::SecretPlaceDialog>()), m_state(state),
      m_busy(new BusyStrip(theme)), m_banner(new ErrorBanner(theme)),
      m_go(primaryButton({}, QStringLiteral("secretPlaceGo")))
{
    m_ui->setupUi(this);
    m_ui->bodyColumn->addStretch();
    setAttribute(Qt::WA_DeleteOnClose);
    const Metrics &m = theme->metrics();
    const std::initializer_list<std::pair<QRadioButton *, QLabel *>> choices{
        {m_ui->keychain, m_ui->keychainNote},
        {m_ui->file, m_ui->fileNote},
        {m_ui->session, m_ui->sessionNote}};
    for (const auto &[button, note] : choices)
        button->setAccessibleDescription(note->text());
    for (QLabel *note : {m_ui->keychainNote, m_ui->fileNote, m_ui->sessionNote, m_ui->moveNote}) {
        note->setIndent(m.gap24);
        dress(note, theme, Theme::Secondary, Token::Muted);
    }
    for (QLabel *note : {m_ui->keychainNote, m_ui->fileNote, m_ui->sessionNote})
        note->setContentsMargins(0, 0, 0, m.gap8); // nearer to its own button than to the next
    m_ui->places->setSpacing(0);
    m_ui->bodyColumn->setSpacing(0);
    m_ui->column->setSpacing(m.gap12);
    m_ui->noteHolder->setSpacing(m.gap8);
    m_ui->noteHolder->addWidget(m_busy);
    m_ui->noteHolder->addWidget(m_banner);
    m_banner->setObjectName(QStringLiteral("secretPlaceProblem"));
    m_busy->setStoppable(false);
    m_go->setDefault(true);
    m_ui->buttons->addButton(m_go, QDialogButtonBox::AcceptRole);
    auto *cancel = m_ui->buttons->button(QDialogButtonBox::Cancel);
    cancel->setObjectName(QStringLiteral("secretPlaceCancel"));
    cancel->setAutoDefault(false);
    pressByEnter(cancel);

    QRadioButton *now = state.next == SecretPlace::PassphraseFile ? m_ui->file
                        : state.next == SecretPlace::Session      ? m_ui->session
                                                                  : m_ui->keychain;
    now->setChecked(true);
    m_ui->move->setText(tr("&Take the secrets of %n connection(s) along", nullptr, state.stored));
    m_ui->move->setChecked(true);
    for (const auto &[button, note] : choices) {
        connect(button, &QRadioButton::toggled, this, [this](bool on) {
            if (on) // what is moved into a session is lost with it, so that is never the preset
                m_ui->move->setChecked(place() != SecretPlace::Session);
            refresh();
        });
    }
    connect(m_ui->move, &QCheckBox::toggled, this, &SecretPlaceDialog::refresh);
    connect(m_go, &QPushButton::clicked, this, [this] { emit chosen(place(), stored()); });
    connect(m_banner, &ErrorBanner::helpRequested, this, &SecretPlaceDialog::helpRequested);
    refresh();
    now->setFocus();
}

SecretPlaceDialog::~SecretPlaceDialog() = default;

void SecretPlaceDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    fitHeight(this); // only now are the parts polished, and their heights the true ones
}

SecretPlace SecretPlaceDialog::place() const
{
    return m_ui->file->isChecked()      ? SecretPlace::PassphraseFile
           : m_ui->session->isChecked() ? SecretPlace::Session
                                        : SecretPlace::Keychain;
}

StoredSecrets SecretPlaceDialog::stored() const
{
    const bool move = m_state.stored > 0 && m_ui->move->isChecked();
    return move ? StoredSecrets::Move : StoredSecrets::Leave;
}

/// What the button does, in words.
QString SecretPlaceDialog::verb() const
{
    if (place() == m_state.now)
        return m_state.next == m_state.now ? tr("In use now") : tr("Keep it at the next start");
    if (place() == SecretPlace::PassphraseFile)
        return m_state.fileExists ? tr("Enter its passphrase…") : tr("Choose a passphrase…");
    return place() == SecretPlace::Session ? tr("Use this session only") : tr("Use the system keychain");
}

/// What becomes of the secrets kept now.
QString SecretPlaceDialog::fate() const
{
    if (stored() == StoredSecrets::Leave)
        return m_state.now == SecretPlace::Session
                   ? tr("They are forgotten. Enter them again to use them from the new place.")
                   : tr("They stay in the old place. Enter them again to use them from the new one.");
    return place() == SecretPlace::Session
               ? tr("They are removed from the old place, and forgotten when Leadline ends.")
               : tr("Each is copied and compared, then removed from the old place.");
}

void SecretPlaceDialog::refresh()
{
    const bool moves = place() != m_state.now && m_state.stored > 0;
    m_ui->move->setVisible(moves);
    m_ui->moveNote->setVisible(moves);
    m_ui->moveNote->setText(fate());
    m_go->setText(verb());
    m_go->setEnabled(!m_running && (place() != m_state.now || m_state.next != m_state.now));
    for (QWidget *choice : {static_cast<QWidget *>(m_ui->keychain), static_cast<QWidget *>(m_ui->file),
                            static_cast<QWidget *>(m_ui->session), static_cast<QWidget *>(m_ui->move)})
        choice->setEnabled(!m_running);
    fitHeight(this);
}

void SecretPlaceDialog::showProgress()
{
    m_running = true;
    m_banner->clear();
    m_busy->setProgress(tr("Trying the new place. A window of the system may ask for your consent."));
    refresh();
}

void SecretPlaceDialog::showProblem(const Error &error)
{
    m_running = false;
    m_busy->stop();
    m_banner->showError(error);
    refresh();
}

} // namespace leadline::gui
