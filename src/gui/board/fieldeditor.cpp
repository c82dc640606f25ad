#include "gui/board/fieldeditor.h"

#include "domain/fieldcatalogue.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDate>
#include <QDoubleValidator>
#include <QIntValidator>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace leadline::gui {
using namespace Qt::StringLiterals;

namespace {

// HaloPSA FieldInfo.type
enum Type {
    TextType = 0,
    MemoType = 1,
    SelectType = 2,
    MultiType = 3,
    DateType = 4,
    CheckType = 6,
    RichType = 10
};
// FieldInfo.inputtype of a text field
enum Input { AnyInput = 0, IntegerInput = 1, MoneyInput = 2, DecimalInput = 4 };

bool isNumber(const domain::CustomField &field)
{
    return field.type == TextType && (field.inputType == IntegerInput || field.inputType == MoneyInput ||
                                      field.inputType == DecimalInput);
}

} // namespace

FieldEditor::FieldEditor(const domain::CustomField &field, const QString &label, QWidget *parent)
    : QWidget(parent), m_field(field)
{
    makeEditor();
    m_editor->setObjectName(u"field_"_s + domain::comparableFieldName(field.name));
    m_editor->setAccessibleName(label);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_editor);
    setFocusProxy(m_editor);
}

void FieldEditor::makeEditor()
{
    switch (m_field.type) {
    case SelectType: {
        auto *combo = new QComboBox;
        combo->addItem(tr("Choose…"));
        for (const domain::FieldOption &option : m_field.options)
            combo->addItem(option.text, option.text);
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(18);
        connect(combo, &QComboBox::currentIndexChanged, this, &FieldEditor::edited);
        m_editor = combo;
        return;
    }
    case MultiType: {
        auto *list = new QListWidget;
        for (const domain::FieldOption &option : m_field.options) {
            auto *item = new QListWidgetItem(option.text, list);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
            item->setCheckState(Qt::Unchecked);
        }
        list->setFixedHeight(4 * 28);
        connect(list, &QListWidget::itemChanged, this, &FieldEditor::edited);
        m_editor = list;
        return;
    }
    case CheckType: {
        auto *check = new QCheckBox(tr("Yes"));
        connect(check, &QCheckBox::toggled, this, &FieldEditor::edited);
        m_editor = check;
        return;
    }
    case MemoType:
    case RichType: {
        auto *memo = new QPlainTextEdit;
        memo->setTabChangesFocus(true);
        memo->setFixedHeight(56);
        connect(memo, &QPlainTextEdit::textChanged, this, &FieldEditor::edited);
        m_editor = memo;
        return;
    }
    default:
        break;
    }
    auto *line = new QLineEdit;
    line->setMaxLength(2000);
    if (m_field.type == DateType) {
        line->setPlaceholderText(
            tr("Date, like %1").arg(QLocale().toString(QDate(2026, 11, 24), QLocale::ShortFormat)));
    } else if (isNumber(m_field)) {
        line->setPlaceholderText(m_field.inputType == MoneyInput ? tr("Amount") : tr("Number"));
        line->setAlignment(Qt::AlignRight);
        if (m_field.inputType == IntegerInput)
            line->setValidator(new QIntValidator(line));
        else
            line->setValidator(new QDoubleValidator(line));
    }
    connect(line, &QLineEdit::textChanged, this, &FieldEditor::edited);
    m_editor = line;
}

QVariant FieldEditor::value() const
{
    if (const auto *combo = qobject_cast<QComboBox *>(m_editor))
        return combo->currentIndex() > 0 ? combo->currentData() : QVariant();
    if (const auto *list = qobject_cast<QListWidget *>(m_editor)) {
        QStringList chosen;
        for (int row = 0; row < list->count(); ++row)
            if (list->item(row)->checkState() == Qt::Checked)
                chosen.append(list->item(row)->text());
        return chosen.isEmpty() ? QVariant() : QVariant(chosen);
    }
    if (const auto *check = qobject_cast<QCheckBox *>(m_editor))
        return check->isChecked() ? QVariant(true) : QVariant(); // unticked says nothing, it is not "no"
    if (const auto *memo = qobject_cast<QPlainTextEdit *>(m_editor)) {
        const QString text = memo->toPlainText().trimmed();
        return text.isEmpty() ? QVariant() : QVariant(text);
    }
    const auto *line = qobject_cast<QLineEdit *>(m_editor);
    const QString text = line->text().trimmed();
    if (text.isEmpty())
        return {};
    if (m_field.type == DateType) {
        QDate date = QLocale().toDate(text, QLocale::ShortFormat);
        if (!date.isValid() || date.year() < 1970) // two-digit years are read as 19xx
            date = QLocale().toDate(text, u"d/M/yyyy"_s);
        if (!date.isValid())
            date = QDate::fromString(text, Qt::ISODate);
        return date.isValid() ? QVariant(date) : QVariant();
    }
    if (isNumber(m_field)) {
        bool ok = false;
        const double number = QLocale().toDouble(text, &ok);
        if (!ok)
            return {};
        return m_field.inputType == IntegerInput ? QVariant(qint64(number)) : QVariant(number);
    }
    return text;
}

void FieldEditor::setValue(const QVariant &value)
{
    if (auto *combo = qobject_cast<QComboBox *>(m_editor)) {
        combo->setCurrentIndex(qMax(0, combo->findData(value)));
    } else if (auto *list = qobject_cast<QListWidget *>(m_editor)) {
        const QStringList chosen = value.toStringList();
        for (int row = 0; row < list->count(); ++row)
            list->item(row)->setCheckState(chosen.contains(list->item(row)->text()) ? Qt::Checked
                                                                                    : Qt::Unchecked);
    } else if (auto *check = qobject_cast<QCheckBox *>(m_editor)) {
        check->setChecked(value.toBool());
    } else if (auto *memo = qobject_cast<QPlainTextEdit *>(m_editor)) {
        memo->setPlainText(value.toString());
    } else if (auto *line = qobject_cast<QLineEdit *>(m_editor)) {
        line->setText(value.typeId() == QMetaType::QDate ? value.toDate().toString(Qt::ISODate)
                                                         : value.toString());
    }
}

} // namespace leadline::gui
