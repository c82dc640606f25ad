#include "gui/shell/faultsdialog.h"

#include "app/sandboxhost.h"
#include "gui/parts/errorbanner.h"
#include "gui/parts/labels.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace leadline::gui {

namespace {

QString wordsFor(const QString &name)
{
    static const QHash<QString, const char *> words{
        {QStringLiteral("429"), QT_TRANSLATE_NOOP("leadline::gui::FaultsDialog", "Too many requests (429)")},
        {QStringLiteral("401"), QT_TRANSLATE_NOOP("leadline::gui::FaultsDialog", "Key not accepted (401)")},
        {QStringLiteral("500"), QT_TRANSLATE_NOOP("leadline::gui::FaultsDialog", "Server trouble (500)")},
        {QStringLiteral("timeout-after-commit"),
         QT_TRANSLATE_NOOP("leadline::gui::FaultsDialog", "Saved, but the answer never comes")},
        {QStringLiteral("drop"),
         QT_TRANSLATE_NOOP("leadline::gui::FaultsDialog", "Connection drops before anything happens")},
        {QStringLiteral("short-page"),
         QT_TRANSLATE_NOOP("leadline::gui::FaultsDialog", "List pages miss rows")},
        {QStringLiteral("slow"), QT_TRANSLATE_NOOP("leadline::gui::FaultsDialog", "Slow answers")},
    };
    const char *known = words.value(name);
    return known ? QCoreApplication::translate("leadline::gui::FaultsDialog", known) : name;
}

} // namespace

FaultsDialog::FaultsDialog(GuiContext context, QWidget *parent)
    : QDialog(parent), m_context(context), m_banner(new ErrorBanner(context.theme))
{
    setObjectName(QStringLiteral("faultsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Sandbox faults"));
    auto *why =
        new TextLabel(context.theme, Theme::Body, Token::Muted,
                      tr("Make the sandbox misbehave and watch what Leadline does. Only the sandbox is "
                         "affected, never a real tenant."));
    why->setWordWrap(true);
    why->setMinimumWidth(420);
    auto *form = new QFormLayout;
    form->setSpacing(context.theme->metrics().gap8);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(context.theme->metrics().gap12);
    column->addWidget(why);
    column->addWidget(m_banner);
    column->addLayout(form);
    QHash<QString, QString> current;
    for (const QString &part : context.sandbox->faults().split(QLatin1Char(','), Qt::SkipEmptyParts))
        current.insert(part.section(QLatin1Char('='), 0, 0).trimmed(),
                       part.section(QLatin1Char('='), 1).trimmed());
    for (const QString &name : context.sandbox->faultNames()) {
        addFault(name, current.value(name));
        auto *combo = m_faults.last().second;
        auto *label = new QLabel(wordsFor(name));
        label->setBuddy(combo);
        form->addRow(label, combo);
    }
    auto *buttons = new QDialogButtonBox;
    auto *go = primaryButton(tr("Use these faults"), QStringLiteral("faultsApply"));
    auto *off = plainButton(tr("Switch all off"), QStringLiteral("faultsOff"));
    buttons->addButton(go, QDialogButtonBox::AcceptRole);
    buttons->addButton(off, QDialogButtonBox::DestructiveRole);
    QPushButton *cancel = buttons->addButton(QDialogButtonBox::Cancel);
    cancel->setAutoDefault(false);
    pressByEnter(cancel);
    go->setDefault(true);
    column->addWidget(buttons);
    connect(go, &QPushButton::clicked, this, [this] { apply(false); });
    connect(off, &QPushButton::clicked, this, [this] { apply(true); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(480, height());
    fitHeight(this);
}

void FaultsDialog::addFault(const QString &name, const QString &current)
{
    auto *combo = new QComboBox;
    combo->setObjectName(QStringLiteral("fault_") + name);
    combo->addItem(tr("Off"), QString());
    if (name == QLatin1String("slow")) {
        combo->addItem(tr("0.3 s each"), QStringLiteral("300"));
        combo->addItem(tr("2 s each"), QStringLiteral("2000"));
    } else {
        combo->addItem(tr("Now and then (1 in 10)"), QStringLiteral("0.1"));
        combo->addItem(tr("Often (1 in 3)"), QStringLiteral("0.33"));
        combo->addItem(tr("Always"), QStringLiteral("1"));
    }
    int at = combo->findData(current);
    if (at < 0 && !current.isEmpty()) { // set from elsewhere to another strength: kept as it is
        combo->addItem(current, current);
        at = combo->count() - 1;
    }
    combo->setCurrentIndex(qMax(0, at));
    m_faults.append({name, combo});
}

void FaultsDialog::apply(bool off)
{
    QStringList parts;
    for (const auto &[name, combo] : m_faults) {
        const QString strength = combo->currentData().toString();
        if (!off && !strength.isEmpty())
            parts << name + QLatin1Char('=') + strength;
    }
    const Result<void> done = m_context.sandbox->setFaults(parts.join(QLatin1Char(',')));
    if (!done) {
        m_banner->showError(done.error());
        return;
    }
    emit applied();
    accept();
}

} // namespace leadline::gui
