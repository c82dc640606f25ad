#include "gui/setup/passphrasedialog.h"

#include "gui/theme/theme.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace leadline::gui {

namespace {

constexpr int kShortest = 8;

QLineEdit *secretField(const QString &name, const QString &accessible)
{
    auto *field = new QLineEdit;
    field->setObjectName(name);
    field->setAccessibleName(accessible);
    field->setEchoMode(QLineEdit::Password);
    field->setMinimumWidth(280);
    return field;
}

} // namespace

PassphraseDialog::PassphraseDialog(const Theme *theme, bool isNew, QWidget *parent)
    : QDialog(parent), m_isNew(isNew), m_first(secretField(QStringLiteral("passphrase"), tr("Passphrase"))),
      m_problem(new QLabel), m_accept(new QPushButton(isNew ? tr("&Make the file") : tr("&Unlock")))
{
    setObjectName(QStringLiteral("passphraseDialog"));
    setWindowTitle(isNew ? tr("Choose a passphrase") : tr("Unlock the secrets file"));
    auto *words = new QLabel(isNew ? tr("Keys are kept in a file beside the workspace, encrypted with this passphrase. Nobody can read it "
                                        "without the passphrase, and nobody can restore a forgotten one.")
                                   : tr("The keys of this workspace are kept in a file that needs its passphrase."));
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    m_problem->setObjectName(QStringLiteral("passphraseProblem"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    QPalette colours = m_problem->palette();
    colours.setColor(QPalette::WindowText, theme->color(Token::Danger));
    m_problem->setPalette(colours);
    m_problem->hide();

    auto *form = new QFormLayout(this);
    const Metrics &metrics = theme->metrics();
    form->setContentsMargins(metrics.gap24, metrics.gap24, metrics.gap24, metrics.gap16);
    form->setSpacing(metrics.gap12);
    form->addRow(words);
    form->addRow(tr("&Passphrase"), m_first);
    if (isNew) {
        m_second = secretField(QStringLiteral("passphraseAgain"), tr("Passphrase again"));
        form->addRow(tr("&Again"), m_second);
        connect(m_second, &QLineEdit::textChanged, this, &PassphraseDialog::refresh);
    }
    form->addRow(m_problem);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_accept->setObjectName(QStringLiteral("passphraseAccept"));
    m_accept->setDefault(true);
    buttons->addButton(m_accept, QDialogButtonBox::AcceptRole);
    form->addRow(buttons);
    connect(m_first, &QLineEdit::textChanged, this, &PassphraseDialog::refresh);
    connect(m_accept, &QPushButton::clicked, this, [this] {
        m_accept->setEnabled(false);
        emit given(m_first->text().toUtf8());
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::finished, this, [this] {
        m_first->clear();
        if (m_second)
            m_second->clear();
    });
    refresh();
}

void PassphraseDialog::showProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->show();
    m_first->selectAll();
    m_first->setFocus();
    refresh();
}

void PassphraseDialog::refresh()
{
    const bool longEnough = m_isNew ? m_first->text().size() >= kShortest : !m_first->text().isEmpty();
    const bool same = !m_second || m_first->text() == m_second->text();
    m_accept->setEnabled(longEnough && same);
    m_accept->setToolTip(longEnough ? (same ? QString() : tr("The two are not the same."))
                                    : tr("At least %1 characters.").arg(kShortest));
}

} // namespace leadline::gui
