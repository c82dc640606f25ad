#include "gui/parts/prompts.h"

#include "gui/parts/labels.h"
#include "gui/theme/look.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace leadline::gui {

void Prompts::ask(QWidget *parent, const Question &question, std::function<void(bool)> answer)
{
    auto *dialog = new QDialog(parent);
    dialog->setObjectName(QStringLiteral("questionBox"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(question.title);
    dialog->resize(420, 120);
    auto *column = new QVBoxLayout(dialog);
    for (const QString &text : {question.text, question.detail}) {
        if (text.isEmpty())
            continue;
        auto *label = new QLabel(text);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        if (text == question.text) {
            QFont strong = label->font();
            strong.setWeight(QFont::DemiBold);
            label->setFont(strong);
        }
        column->addWidget(label);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto *go = buttons->addButton(question.action, QDialogButtonBox::AcceptRole);
    go->setObjectName(QStringLiteral("questionGo"));
    go->setProperty(question.danger ? look::kDanger : look::kPrimary, true);
    auto *back = buttons->button(QDialogButtonBox::Cancel);
    back->setObjectName(QStringLiteral("questionCancel"));
    go->setAutoDefault(!question.danger);
    back->setAutoDefault(question.danger);
    pressByEnter(go);
    pressByEnter(back);
    column->addSpacing(8);
    column->addWidget(buttons);
    (question.danger ? back : go)->setDefault(true); // counts only now that it is in the dialog
    (question.danger ? back : go)->setFocus();
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    QObject::connect(dialog, &QDialog::finished, parent,
                     [answer = std::move(answer)](int result) { answer(result == QDialog::Accepted); });
    fitHeight(dialog);
    dialog->open();
}

void Prompts::askText(QWidget *parent, const Question &question, const QString &preset,
                      std::function<void(QString)> answer)
{
    auto *dialog = new QDialog(parent);
    dialog->setObjectName(QStringLiteral("textQuestion"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(question.title);
    dialog->setMinimumWidth(380);
    auto *label = new QLabel(question.text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    auto *edit = new QLineEdit(preset);
    edit->setObjectName(QStringLiteral("textAnswer"));
    edit->setMaxLength(200);
    label->setBuddy(edit);
    edit->selectAll();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto *go = buttons->addButton(question.action, QDialogButtonBox::AcceptRole);
    go->setObjectName(QStringLiteral("questionGo"));
    go->setProperty(look::kPrimary, true);
    QPushButton *back = buttons->button(QDialogButtonBox::Cancel);
    back->setAutoDefault(false); // or Enter in the field would press it: it comes first on some desktops
    pressByEnter(go);
    pressByEnter(back);
    go->setEnabled(!preset.trimmed().isEmpty());
    auto *column = new QVBoxLayout(dialog);
    column->addWidget(label);
    column->addWidget(edit);
    column->addWidget(buttons);
    go->setDefault(true); // counts only now that it is in the dialog
    QObject::connect(edit, &QLineEdit::textChanged, go,
                     [go](const QString &text) { go->setEnabled(!text.trimmed().isEmpty()); });
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    QObject::connect(dialog, &QDialog::finished, parent, [edit, answer = std::move(answer)](int result) {
        answer(result == QDialog::Accepted ? edit->text().trimmed() : QString());
    });
    dialog->open();
}

void Prompts::openFile(QWidget *parent, const QString &title, const QString &filter,
                       std::function<void(QString)> answer)
{
    auto *dialog = new QFileDialog(parent, title, {}, filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::finished, parent,
                     [dialog, answer = std::move(answer)](int result) {
                         answer(result == QDialog::Accepted ? dialog->selectedFiles().value(0) : QString());
                     });
    dialog->open();
}

void Prompts::saveFile(QWidget *parent, const QString &title, const QString &suggested, const QString &filter,
                       std::function<void(QString)> answer)
{
    auto *dialog = new QFileDialog(parent, title, {}, filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(suggested);
    QObject::connect(dialog, &QFileDialog::finished, parent,
                     [dialog, answer = std::move(answer)](int result) {
                         answer(result == QDialog::Accepted ? dialog->selectedFiles().value(0) : QString());
                     });
    dialog->open();
}

void Prompts::copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

} // namespace leadline::gui
