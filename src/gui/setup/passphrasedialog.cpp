#include "gui/setup/passphrasedialog.h"

#include "gui/parts/busystrip.h"
#include "gui/parts/errorbanner.h"
#include "gui/parts/labels.h"
#include "ui_passphrasedialog.h"

#include <QFileInfo>
#include <QPushButton>

namespace leadline::gui {

namespace {
constexpr int kShortest = 8; ///< characters of a new passphrase
}

PassphraseDialog::PassphraseDialog(const Theme *theme, Purpose purpose, const QString &file, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::PassphraseDialog>()), m_isNew(purpose != Unlock),
      m_hint(new TextLabel(theme, Theme::Secondary, Token::Muted)), m_busy(new BusyStrip(theme)),
      m_banner(new ErrorBanner(theme)), m_accept(primaryButton(m_isNew ? tr("&Make the file") : tr("&Unlock"),
                                                               QStringLiteral("passphraseAccept"))),
      m_goOn(plainButton(tr("&Go on without it"), QStringLiteral("passphraseGoOn")))
{
    m_ui->setupUi(this);
    m_ui->bodyColumn->addStretch();
    resize(minimumWidth(), 0); // without a parent it would start as wide as a window
    m_ui->column->setSpacing(theme->metrics().gap12);
    m_ui->bodyColumn->setSpacing(theme->metrics().gap12);
    setAttribute(Qt::WA_DeleteOnClose);
    const QString name = QFileInfo(file).fileName();
    setWindowTitle(m_isNew ? tr("Choose a passphrase") : tr("Unlock the secrets of this workspace"));
    m_ui->words->setText(
        purpose == Unlock
            ? tr("The secrets of this workspace are in the file %1. Its passphrase opens it.").arg(name)
        : purpose == Make
            ? tr("Secrets go into the file %1 beside the workspace, encrypted with this passphrase. Nobody "
                 "can read it without the passphrase, and nobody can restore a forgotten one.")
                  .arg(name)
            : tr("The file %1 with the secrets of this workspace is not there any more. If you have it "
                 "elsewhere, put it back and start again. Otherwise make a new one and enter the keys "
                 "again in Setup.")
                  .arg(name));
    m_ui->form->setRowVisible(m_ui->passphraseAgain, m_isNew);
    m_hint->setObjectName(QStringLiteral("passphraseHint"));
    m_hint->setWordWrap(true);
    m_banner->setObjectName(QStringLiteral("passphraseProblem"));
    m_busy->setStoppable(false);
    m_ui->noteHolder->setSpacing(theme->metrics().gap8);
    for (QWidget *note :
         {static_cast<QWidget *>(m_hint), static_cast<QWidget *>(m_busy), static_cast<QWidget *>(m_banner)})
        m_ui->noteHolder->addWidget(note);
    m_accept->setDefault(true);
    m_ui->buttons->addButton(m_accept, QDialogButtonBox::AcceptRole);
    m_ui->buttons->addButton(m_goOn, QDialogButtonBox::ActionRole);
    m_goOn->hide();
    auto *cancel = m_ui->buttons->button(QDialogButtonBox::Cancel);
    cancel->setObjectName(QStringLiteral("passphraseCancel"));
    cancel->setAutoDefault(false);
    pressByEnter(cancel);

    connect(m_ui->passphrase, &QLineEdit::textChanged, this, &PassphraseDialog::refresh);
    connect(m_ui->passphraseAgain, &QLineEdit::textChanged, this, &PassphraseDialog::refresh);
    connect(m_accept, &QPushButton::clicked, this, &PassphraseDialog::give);
    connect(m_goOn, &QPushButton::clicked, this, &PassphraseDialog::goOnRequested);
    connect(m_banner, &ErrorBanner::helpRequested, this, &PassphraseDialog::helpRequested);
    connect(this, &QDialog::finished, this, [this] {
        m_ui->passphrase->clear();
        m_ui->passphraseAgain->clear();
    });
    refresh();
    m_ui->passphrase->setFocus();
    fitHeight(this);
}

PassphraseDialog::~PassphraseDialog() = default;

void PassphraseDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    fitHeight(this); // only now are the parts polished, and their heights the true ones
}

void PassphraseDialog::offerGoingOn()
{
    m_goOn->show();
    m_goOn->setToolTip(tr("Opens the workspace. Connections that need a key do not work until it is entered "
                          "or unlocked in Setup."));
    m_ui->buttons->button(QDialogButtonBox::Cancel)->setText(tr("&Quit Leadline"));
    fitHeight(this);
}

void PassphraseDialog::give()
{
    m_asking = true;
    m_banner->clear();
    m_busy->setProgress(m_isNew ? tr("Making the file…") : tr("Trying the passphrase…"));
    refresh();
    emit given(m_ui->passphrase->text().toUtf8());
}

void PassphraseDialog::showProblem(const Error &error)
{
    m_asking = false;
    m_busy->stop();
    m_banner->showError(error);
    refresh();
    m_ui->passphrase->selectAll();
    m_ui->passphrase->setFocus();
    fitHeight(this);
}

/// The button is off until the passphrase can do; the line below the fields says why.
void PassphraseDialog::refresh()
{
    const QString first = m_ui->passphrase->text(), second = m_ui->passphraseAgain->text();
    const bool longEnough = m_isNew ? first.size() >= kShortest : !first.isEmpty();
    const bool same = !m_isNew || first == second;
    QString hint;
    if (m_isNew && !longEnough)
        hint = tr("At least %1 characters; several words are good.").arg(kShortest);
    else if (m_isNew && !same)
        hint = second.isEmpty() ? tr("Type it once more.") : tr("The two are not the same.");
    m_hint->setText(hint);
    m_hint->setToken(m_isNew && longEnough && !same && !second.isEmpty() ? Token::Warn : Token::Muted);
    m_hint->setVisible(m_isNew);
    m_accept->setEnabled(longEnough && same && !m_asking);
    m_goOn->setEnabled(!m_asking);
    m_ui->passphrase->setEnabled(!m_asking);
    m_ui->passphraseAgain->setEnabled(!m_asking);
}

} // namespace leadline::gui
