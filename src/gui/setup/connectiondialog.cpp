#include "gui/setup/connectiondialog.h"

#include "app/secretstores.h"
#include "app/workspace.h"
#include "gui/parts/await.h"
#include "gui/parts/errorbanner.h"
#include "gui/parts/labels.h"
#include "ui_connectiondialog.h"

#include <QFormLayout>
#include <QPushButton>

namespace leadline::gui {

ConnectionDialog::ConnectionDialog(GuiContext context, const domain::Connection &connection,
                                   QStringList taken, QWidget *parent)
    : QDialog(parent), m_context(context), m_before(connection), m_taken(std::move(taken)),
      m_ui(std::make_unique<Ui::ConnectionDialog>()),
      m_note(new TextLabel(context.theme, Theme::Secondary, Token::Muted)),
      m_banner(new ErrorBanner(context.theme)), m_save(primaryButton({}, QStringLiteral("connectionSave")))
{
    m_ui->setupUi(this);
    m_ui->bodyColumn->addStretch();
    setAttribute(Qt::WA_DeleteOnClose);
    const bool adding = connection.name.isEmpty();
    setWindowTitle(adding ? tr("Add a connection") : tr("Edit %1").arg(connection.name));
    m_save->setText(adding ? tr("Save and test") : tr("Save and test %1").arg(connection.name));
    m_save->setDefault(true);
    m_ui->buttons->addButton(m_save, QDialogButtonBox::AcceptRole);
    m_ui->buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    pressByEnter(m_ui->buttons->button(QDialogButtonBox::Cancel));
    m_ui->buttons->button(QDialogButtonBox::Cancel)->setObjectName(QStringLiteral("connectionCancel"));
    m_note->setWordWrap(true);
    m_note->setObjectName(QStringLiteral("connectionNote"));
    m_ui->noteHolder->setSpacing(context.theme->metrics().gap8);
    m_ui->noteHolder->addWidget(m_note);
    m_ui->noteHolder->addWidget(m_banner);
    fillKinds();
    if (adding) {
        m_ui->mode->setCurrentIndex(0);
    } else {
        m_ui->kind->setCurrentIndex(qMax(0, m_ui->kind->findData(connection.kind)));
        m_ui->kind->setEnabled(false);
        m_ui->name->setText(connection.name);
        m_ui->name->setEnabled(false); // the name is the key of its secret and of what was discovered
        m_ui->address->setText(connection.baseUrl.toString());
        m_ui->tenant->setText(connection.tenant);
        m_ui->clientId->setText(connection.clientId);
        m_ui->mode->setCurrentIndex(connection.live ? 0 : 1);
        m_ui->secret->setPlaceholderText(tr("Unchanged; type to replace it"));
    }
    connect(m_ui->kind, &QComboBox::currentIndexChanged, this, &ConnectionDialog::refreshKind);
    connect(m_ui->name, &QLineEdit::textEdited, this, [this] { m_nameTouched = true; });
    connect(m_save, &QPushButton::clicked, this, &ConnectionDialog::save);
    connect(m_banner, &ErrorBanner::helpRequested, this, &ConnectionDialog::helpRequested);
    connect(m_banner, &ErrorBanner::actionTriggered, this, &ConnectionDialog::keepForSession);
    connect(this, &QDialog::finished, this, [this] { m_ui->secret->clear(); });
    refreshKind();
    (adding ? static_cast<QWidget *>(m_ui->kind) : m_ui->address)->setFocus();
}

ConnectionDialog::~ConnectionDialog() = default;

void ConnectionDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    fitHeight(this); // only now are the parts polished, and their heights the true ones
}

void ConnectionDialog::presetKind(const QString &kind)
{
    const int at = m_ui->kind->findData(kind);
    if (at >= 0)
        m_ui->kind->setCurrentIndex(at);
}

void ConnectionDialog::fillKinds()
{
    m_ui->kind->addItem(tr("HaloPSA tenant"), QStringLiteral("halopsa"));
    for (const providers::Manifest &manifest : m_context.workspace->library().manifests) {
        if (manifest.status != QLatin1String("retired"))
            m_ui->kind->addItem(manifest.name, manifest.id);
    }
}

bool ConnectionDialog::isHalo() const
{
    return m_ui->kind->currentData().toString() == QLatin1String("halopsa");
}

void ConnectionDialog::refreshKind()
{
    const bool halo = isHalo(), adding = m_before.name.isEmpty();
    for (QWidget *widget :
         {static_cast<QWidget *>(m_ui->tenantLabel), static_cast<QWidget *>(m_ui->tenant),
          static_cast<QWidget *>(m_ui->clientIdLabel), static_cast<QWidget *>(m_ui->clientId)})
        widget->setVisible(halo);
    if (halo) {
        m_ui->secretLabel->setText(tr("Client &secret"));
        m_ui->address->setPlaceholderText(QStringLiteral("https://example.halopsa.com"));
        m_ui->form->setRowVisible(m_ui->secret, true);
        if (adding) {
            m_ui->address->clear();
            if (!m_nameTouched)
                m_ui->name->setText(QStringLiteral("halo"));
        }
    } else {
        const auto manifest = m_context.workspace->library().find(m_ui->kind->currentData().toString());
        if (manifest) {
            const bool needsKey = !manifest->credentialLabel.isEmpty();
            m_ui->secretLabel->setText(needsKey ? QStringLiteral("&") + manifest->credentialLabel
                                                : QString());
            m_ui->form->setRowVisible(m_ui->secret, needsKey);
            m_ui->address->setPlaceholderText(manifest->baseUrl);
            if (adding) {
                m_ui->address->setText(manifest->baseUrl);
                if (!m_nameTouched)
                    m_ui->name->setText(manifest->id);
            }
        }
    }
    refreshNote();
    fitHeight(this);
}

/// Where the secret comes from and where it goes.
void ConnectionDialog::refreshNote()
{
    QString source = tr("In HaloPSA: Configuration > Integrations > HaloPSA API, an application with “Client "
                        "ID and Secret”.");
    if (!isHalo()) {
        const auto manifest = m_context.workspace->library().find(m_ui->kind->currentData().toString());
        if (manifest && manifest->credentialLabel.isEmpty()) {
            m_note->setText(tr("This provider needs no key."));
            return;
        }
        source = manifest ? manifest->credentialHelp : QString();
    }
    const QString place = tr("Kept in: %1. It is never shown again, and is in no log or export.")
                              .arg(m_context.workspace->secretStoreName());
    m_note->setText(source.isEmpty() ? place : source + u' ' + place);
}

domain::Connection ConnectionDialog::connection() const
{
    domain::Connection connection = m_before;
    connection.kind = m_ui->kind->currentData().toString();
    connection.name = m_ui->name->text().trimmed();
    connection.baseUrl = QUrl(m_ui->address->text().trimmed(), QUrl::StrictMode);
    if (isHalo()) {
        connection.tenant = m_ui->tenant->text().trimmed();
        connection.clientId = m_ui->clientId->text().trimmed();
    }
    connection.live = m_ui->mode->currentIndex() == 0;
    return connection;
}

void ConnectionDialog::save()
{
    const domain::Connection changed = connection();
    Error error;
    error.kind = ErrorKind::BadInput;
    error.code = QStringLiteral("LL-GUI-001");
    error.unaffected = tr("Nothing was saved.");
    const bool adding = m_before.name.isEmpty();
    if (changed.name.isEmpty()) {
        error.what = tr("The connection has no name.");
        error.remedy = tr("Give it a short name, for example “acme”.");
    } else if (adding && m_taken.contains(changed.name, Qt::CaseInsensitive)) {
        error.what = tr("There is a connection named “%1” already.").arg(changed.name);
        error.remedy = tr("Choose another name, or edit that one.");
    } else if (isHalo() && changed.clientId.isEmpty()) {
        error.what = tr("The client ID is missing.");
        error.remedy = tr("Copy it from the API application in HaloPSA.");
    } else if (adding && m_ui->secret->isVisibleTo(this) && m_ui->secret->text().isEmpty()) {
        error.what = tr("The secret is missing.");
        error.remedy = tr("Paste it; it goes straight to %1.").arg(m_context.workspace->secretStoreName());
    } else if (const Result<void> valid = changed.validate(); !valid) {
        error = valid.error();
    }
    if (!error.what.isEmpty()) {
        m_banner->showError(error);
        fitHeight(this);
        return;
    }
    send();
}

void ConnectionDialog::send()
{
    m_banner->clear();
    m_save->setEnabled(false);
    const domain::Connection changed = connection();
    whenDone(this, m_context.workspace->saveConnection(changed, m_ui->secret->text().toUtf8()),
             [this, name = changed.name](const Result<void> &done) {
                 m_save->setEnabled(true);
                 if (!done) {
                     refused(done.error());
                     return;
                 }
                 m_ui->secret->clear();
                 emit saved(name);
                 accept();
             });
}

/// The secret stays in its field, so that it need not be fetched again. Without any keychain there is one way
/// to go on at once, and it is never taken unasked.
void ConnectionDialog::refused(const Error &error)
{
    m_banner->showError(error);
    if (error.code == QLatin1String("LL-SEC-003"))
        m_banner->setAction(tr("Keep secrets for this &session only"));
    fitHeight(this);
}

void ConnectionDialog::keepForSession()
{
    m_banner->clear();
    m_save->setEnabled(false);
    whenDone(this, m_context.workspace->changeSecretStore(app::sessionSecrets(), app::StoredSecrets::Leave),
             [this](const Result<app::SecretMove> &changed) {
                 m_save->setEnabled(true);
                 if (!changed) {
                     refused(changed.error());
                     return;
                 }
                 refreshNote();
                 send();
             });
}

} // namespace leadline::gui
