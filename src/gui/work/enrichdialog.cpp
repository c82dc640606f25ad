#include "gui/work/enrichdialog.h"

#include "app/workspace.h"
#include "gui/parts/await.h"
#include "gui/parts/busystrip.h"
#include "gui/parts/errorbanner.h"
#include "gui/parts/labels.h"
#include "ui_enrichdialog.h"

#include <QPushButton>

namespace leadline::gui {

namespace {

bool enriches(providers::Role role)
{
    return role == providers::Role::EnrichPerson || role == providers::Role::EnrichCompany ||
           role == providers::Role::FindEmail || role == providers::Role::VerifyEmail;
}

} // namespace

EnrichDialog::EnrichDialog(GuiContext context, QList<domain::ContactId> contacts, QWidget *parent)
    : QDialog(parent), m_context(context), m_contacts(std::move(contacts)),
      m_ui(std::make_unique<Ui::EnrichDialog>()),
      m_quote(new TextLabel(context.theme, Theme::Body, Token::Text)),
      m_note(new TextLabel(context.theme, Theme::Secondary, Token::Muted)),
      m_banner(new ErrorBanner(context.theme)), m_busy(new BusyStrip(context.theme)),
      m_go(primaryButton({}, QStringLiteral("enrichGo")))
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Enrich %n", nullptr, int(m_contacts.size())));
    m_quote->setObjectName(QStringLiteral("enrichQuote"));
    m_quote->setWordWrap(true);
    m_note->setWordWrap(true);
    for (QWidget *widget : {static_cast<QWidget *>(m_quote), static_cast<QWidget *>(m_note),
                            static_cast<QWidget *>(m_banner), static_cast<QWidget *>(m_busy)})
        m_ui->quoteHolder->addWidget(widget);
    m_ui->buttons->addButton(m_go, QDialogButtonBox::AcceptRole);
    m_ui->buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    pressByEnter(m_ui->buttons->button(QDialogButtonBox::Cancel));
    m_ui->buttons->button(QDialogButtonBox::Cancel)->setObjectName(QStringLiteral("enrichCancel"));
    m_go->setDefault(true);
    m_go->setEnabled(false);
    connect(m_go, &QPushButton::clicked, this, &EnrichDialog::spend);
    connect(m_ui->provider, &QComboBox::currentIndexChanged, this, &EnrichDialog::fillOperations);
    connect(m_ui->operation, &QComboBox::currentIndexChanged, this, [this] {
        m_ui->cap->setValue(most());
        refreshQuote();
    });
    connect(m_ui->cap, &QDoubleSpinBox::valueChanged, this, &EnrichDialog::refreshQuote);
    connect(m_banner, &ErrorBanner::actionTriggered, this, [this] {
        emit goToSetup();
        reject();
    });
    connect(m_busy, &BusyStrip::stopRequested, this, [this] { m_context.workspace->cancel(m_runId); });
    connect(m_context.workspace, &app::Workspace::progress, this, [this](const app::RunProgress &progress) {
        if (!m_running || progress.kind != QLatin1String("enrich") || progress.finished)
            return;
        m_runId = progress.runId;
        m_busy->setProgress(progress.text.isEmpty() ? progress.title : progress.text, progress.done,
                            progress.total);
    });
    whenDone(this, m_context.workspace->connections(),
             [this](const Result<QList<domain::Connection>> &found) {
                 if (found)
                     fillProviders(*found);
                 else
                     m_banner->showError(found.error());
             });
}

EnrichDialog::~EnrichDialog() = default;

void EnrichDialog::fillProviders(const QList<domain::Connection> &connections)
{
    const QSignalBlocker quiet(m_ui->provider);
    for (const domain::Connection &connection : connections) {
        if (connection.isHalo())
            continue;
        const auto manifest = m_context.workspace->library().find(connection.kind);
        if (!manifest || std::none_of(manifest->operations.cbegin(), manifest->operations.cend(),
                                      [](const auto &spec) { return enriches(spec.role); }))
            continue;
        m_manifests.insert(connection.name, *manifest);
        m_ui->provider->addItem(
            tr("%1, %2").arg(manifest->name, connection.live ? tr("LIVE") : tr("SANDBOX")), connection.name);
    }
    if (m_manifests.isEmpty()) {
        m_banner->showWarning(tr("None of the connected providers can enrich people."),
                              tr("Connect one in Setup"));
        m_ui->provider->setEnabled(false);
        m_ui->operation->setEnabled(false);
        m_ui->cap->setEnabled(false);
        m_go->setText(tr("Enrich"));
        return;
    }
    fillOperations();
}

void EnrichDialog::fillOperations()
{
    const QSignalBlocker quiet(m_ui->operation);
    m_ui->operation->clear();
    const providers::Manifest manifest = m_manifests.value(m_ui->provider->currentData().toString());
    for (const providers::OperationSpec &spec : manifest.operations) {
        if (enriches(spec.role))
            m_ui->operation->addItem(spec.label, spec.id);
    }
    m_ui->cap->setValue(most());
    refreshQuote();
}

const providers::OperationSpec *EnrichDialog::operation() const
{
    const auto it = m_manifests.constFind(m_ui->provider->currentData().toString());
    return it == m_manifests.cend() ? nullptr : it->find(m_ui->operation->currentData().toString());
}

double EnrichDialog::most() const
{
    const providers::OperationSpec *spec = operation();
    return spec ? spec->maxCredits * double(m_contacts.size()) : 0;
}

void EnrichDialog::refreshQuote()
{
    const providers::OperationSpec *spec = operation();
    if (!spec || m_running || m_done)
        return;
    const bool paid = spec->maxCredits > 0;
    m_ui->cap->setEnabled(paid);
    const int people = int(m_contacts.size());
    if (!paid) {
        m_quote->setText(tr("%n asked about. This costs no credits.", nullptr, people));
        m_go->setText(tr("Enrich %n, free", nullptr, people));
        m_go->setEnabled(true);
    } else {
        m_quote->setText(tr("%n asked about. Between %1 and %2 credits, at %3 each when charged in full. "
                            "Values bought before are not "
                            "bought again.",
                            nullptr, people)
                             .arg(spec->minCredits * people, 0, 'g', 6)
                             .arg(most(), 0, 'g', 6)
                             .arg(spec->maxCredits, 0, 'g', 4));
        m_go->setText(tr("Spend up to %1 credits").arg(m_ui->cap->value(), 0, 'g', 6));
        m_go->setEnabled(m_ui->cap->value() > 0);
    }
    const QString note =
        QStringList{spec->costNote, tr("Rows with too little to ask with are skipped and cost nothing.")}
            .join(QLatin1Char(' '))
            .trimmed();
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    fitHeight(this);
}

void EnrichDialog::spend()
{
    if (m_done) {
        accept();
        return;
    }
    if (m_running || !operation())
        return;
    m_running = true;
    m_banner->clear();
    m_go->setEnabled(false);
    m_busy->setProgress(tr("Asking %1").arg(m_ui->provider->currentText()), 0, int(m_contacts.size()));
    for (QWidget *field : {static_cast<QWidget *>(m_ui->provider), static_cast<QWidget *>(m_ui->operation),
                           static_cast<QWidget *>(m_ui->cap)})
        field->setEnabled(false);
    app::EnrichRequest request;
    request.connection = m_ui->provider->currentData().toString();
    request.operation = m_ui->operation->currentData().toString();
    request.contacts = m_contacts;
    request.creditCap = m_ui->cap->value();
    whenDone(this, m_context.workspace->enrich(request), [this](const Result<app::EnrichOutcome> &outcome) {
        m_running = false;
        m_busy->stop();
        if (outcome) {
            showOutcome(*outcome);
            emit finishedWith(*outcome);
            return;
        }
        m_banner->showError(outcome.error());
        m_ui->provider->setEnabled(true);
        m_ui->operation->setEnabled(true);
        refreshQuote();
    });
}

void EnrichDialog::showOutcome(const app::EnrichOutcome &outcome)
{
    m_done = true;
    QStringList parts{
        tr("Found %1 of %2.").arg(outcome.found).arg(outcome.asked),
        tr("Spent %1 credits of %2.").arg(outcome.credits, 0, 'g', 6).arg(m_ui->cap->value(), 0, 'g', 6)};
    if (outcome.skipped > 0)
        parts << tr("%n skipped: nothing to ask with.", nullptr, outcome.skipped);
    if (outcome.leftByCap > 0)
        parts << tr("%n left out by the cap.", nullptr, outcome.leftByCap);
    if (outcome.failed > 0)
        parts << tr("%n failed.", nullptr, outcome.failed);
    if (outcome.cancelled)
        parts.prepend(tr("Stopped."));
    m_quote->setText(parts.join(QLatin1Char(' ')));
    m_note->setText(outcome.notes.join(QLatin1Char('\n')));
    m_note->setVisible(!outcome.notes.isEmpty());
    m_go->setText(tr("Close"));
    m_go->setEnabled(true);
    m_ui->buttons->button(QDialogButtonBox::Cancel)->hide();
    m_go->setFocus();
    fitHeight(this);
}

} // namespace leadline::gui
