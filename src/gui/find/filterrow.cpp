#include "gui/find/filterrow.h"

#include "gui/parts/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QIntValidator>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QRegularExpression>
#include <QScreen>
#include <QSignalBlocker>
#include <QStyleOptionComboBox>
#include <QVBoxLayout>

namespace leadline::gui {

using providers::FilterSpec;

namespace {

constexpr int kNameWidth = 190;

QDateEdit *dateEdit(const QString &name)
{
    auto *edit = new QDateEdit(QDate::currentDate());
    edit->setObjectName(name);
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    return edit;
}

QLineEdit *numberEdit(const QString &name, const QString &placeholder, QObject *parent)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(name);
    edit->setPlaceholderText(placeholder);
    edit->setMaximumWidth(140);
    edit->setValidator(new QIntValidator(0, 2000000000, parent));
    return edit;
}

// Places have commas in them ("Austin, Texas"), so lists are split at semicolons.
QStringList split(const QString &text)
{
    QStringList parts;
    for (const QString &part : text.split(QRegularExpression(QStringLiteral("[;\n]")))) {
        if (!part.trimmed().isEmpty())
            parts << part.trimmed();
    }
    return parts;
}

} // namespace

ChoiceButton::ChoiceButton(const Theme *theme, const QStringList &values, const QStringList &labels,
                           QWidget *parent)
    : QPushButton(parent), m_theme(theme), m_values(values),
      m_labels(labels.size() == values.size() ? labels : values), m_popup(new QFrame(this, Qt::Popup)),
      m_list(new QListWidget(m_popup))
{
    setAutoDefault(false);
    pressByEnter(this);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_popup->setObjectName(QStringLiteral("choicePopup"));
    m_list->setObjectName(QStringLiteral("choiceList"));
    m_list->setFrameShape(QFrame::NoFrame);
    for (int i = 0; i < m_values.size(); ++i) {
        auto *item = new QListWidgetItem(m_labels.at(i), m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    auto *column = new QVBoxLayout(m_popup);
    column->setContentsMargins(1, 1, 1, 1);
    column->addWidget(m_list);
    m_popup->setFrameShape(QFrame::StyledPanel);
    m_list->installEventFilter(this);
    connect(this, &QPushButton::clicked, this, &ChoiceButton::openList);
    connect(m_list, &QListWidget::itemChanged, this, [this] {
        refresh();
        emit changed();
    });
    connect(m_list, &QListWidget::itemPressed, this, [this](QListWidgetItem *item) {
        // A click anywhere on the row ticks it; a click on the box itself is handled by the list.
        const QRect box = m_list->visualItemRect(item);
        if (m_list->mapFromGlobal(QCursor::pos()).x() > box.left() + m_theme->metrics().hit)
            item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
    });
    refresh();
}

QStringList ChoiceButton::chosen() const
{
    QStringList result;
    for (int i = 0; i < m_values.size(); ++i) {
        if (m_list->item(i)->checkState() == Qt::Checked)
            result << m_values.at(i);
    }
    return result;
}

void ChoiceButton::setChosen(const QStringList &values)
{
    const QSignalBlocker quiet(m_list);
    for (int i = 0; i < m_values.size(); ++i)
        m_list->item(i)->setCheckState(values.contains(m_values.at(i)) ? Qt::Checked : Qt::Unchecked);
    refresh();
}

void ChoiceButton::openList()
{
    m_list->setAccessibleName(accessibleName());
    const int rows = qMin(m_list->count(), 12);
    m_popup->setFixedSize(qMax(width(), 220), rows * qMax(24, m_list->sizeHintForRow(0)) + 6);
    QPoint at = mapToGlobal(QPoint(0, height() + 2));
    if (screen() && at.y() + m_popup->height() > screen()->availableGeometry().bottom())
        at = mapToGlobal(QPoint(0, -m_popup->height() - 2));
    m_popup->move(at);
    m_popup->show();
    m_list->setFocus();
    if (!m_list->currentItem())
        m_list->setCurrentRow(0);
}

bool ChoiceButton::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab) {
            m_popup->hide();
            setFocus();
            return true;
        }
    }
    return QPushButton::eventFilter(watched, event);
}

void ChoiceButton::paintEvent(QPaintEvent *)
{
    // The look of a combo box: it opens a list, too.
    QStyleOptionComboBox option;
    option.initFrom(this);
    option.subControls = QStyle::SC_All;
    option.frame = true;
    option.currentText = fontMetrics().elidedText(text(), Qt::ElideRight, width() - 40);
    if (chosen().isEmpty())
        option.palette.setColor(QPalette::ButtonText, m_theme->color(Token::Muted));
    QPainter painter(this);
    style()->drawComplexControl(QStyle::CC_ComboBox, &option, &painter, this);
    style()->drawControl(QStyle::CE_ComboBoxLabel, &option, &painter, this);
}

void ChoiceButton::refresh()
{
    QStringList names;
    for (int i = 0; i < m_values.size(); ++i) {
        if (m_list->item(i)->checkState() == Qt::Checked)
            names << m_labels.at(i);
    }
    setText(names.isEmpty()     ? tr("Any")
            : names.size() <= 3 ? names.join(QStringLiteral(", "))
                                : tr("%1 and %n more", nullptr, int(names.size()) - 2)
                                      .arg(names.mid(0, 2).join(QStringLiteral(", "))));
    setToolTip(names.join(QLatin1Char('\n')));
}

FilterRow::FilterRow(const Theme *theme, const FilterSpec &spec, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_spec(spec), m_on(new QCheckBox), m_name(new QLabel(spec.label)),
      m_mark(new TextLabel(theme, Theme::Secondary, Token::Muted)),
      m_problem(new TextLabel(theme, Theme::Secondary, Token::Danger))
{
    setObjectName(QStringLiteral("filter_") + spec.key);
    m_on->setObjectName(QStringLiteral("filterOn_") + spec.key);
    m_on->setToolTip(tr("Use this filter"));
    m_problem->hide();
    m_mark->hide();
    build();
    nameForReaders();
}

void FilterRow::build()
{
    const Metrics &m = m_theme->metrics();
    const QString name = QStringLiteral("filterValue_") + m_spec.key;
    auto *editors = new QHBoxLayout;
    editors->setSpacing(m.gap8);
    switch (m_spec.type) {
    case FilterSpec::Type::Text:
    case FilterSpec::Type::TextList: {
        auto *edit = new QLineEdit;
        edit->setPlaceholderText(m_spec.hint);
        edit->setMaxLength(2000);
        edit->setClearButtonEnabled(true);
        if (m_spec.type == FilterSpec::Type::TextList)
            edit->setToolTip(tr("Several values: put a semicolon between them"));
        connect(edit, &QLineEdit::textChanged, this, &FilterRow::edited);
        m_editor = edit;
        break;
    }
    case FilterSpec::Type::Choice: {
        auto *combo = new QComboBox;
        combo->addItem(tr("Any"), QString());
        for (int i = 0; i < m_spec.choices.size(); ++i)
            combo->addItem(m_spec.choiceLabels.value(i, m_spec.choices.at(i)), m_spec.choices.at(i));
        connect(combo, &QComboBox::currentIndexChanged, this, &FilterRow::edited);
        m_editor = combo;
        break;
    }
    case FilterSpec::Type::ChoiceList: {
        auto *choice = new ChoiceButton(m_theme, m_spec.choices, m_spec.choiceLabels);
        connect(choice, &ChoiceButton::changed, this, &FilterRow::edited);
        m_editor = choice;
        break;
    }
    case FilterSpec::Type::Integer:
    case FilterSpec::Type::IntegerRange: {
        const bool range = m_spec.type == FilterSpec::Type::IntegerRange;
        auto *low = numberEdit(name, range ? tr("from") : m_spec.hint, this);
        connect(low, &QLineEdit::textChanged, this, &FilterRow::edited);
        m_editor = low;
        if (range) {
            auto *high = numberEdit(name + QStringLiteral("_max"), tr("to"), this);
            connect(high, &QLineEdit::textChanged, this, &FilterRow::edited);
            m_second = high;
        }
        break;
    }
    case FilterSpec::Type::Boolean: {
        auto *combo = new QComboBox;
        combo->addItem(tr("Yes"), true);
        combo->addItem(tr("No"), false);
        combo->setMaximumWidth(140);
        connect(combo, &QComboBox::activated, this, &FilterRow::edited);
        m_editor = combo;
        break;
    }
    case FilterSpec::Type::Date:
    case FilterSpec::Type::DateRange: {
        auto *from = dateEdit(name);
        connect(from, &QDateEdit::dateChanged, this, &FilterRow::edited);
        m_editor = from;
        if (m_spec.type == FilterSpec::Type::DateRange) {
            auto *to = dateEdit(name + QStringLiteral("_to"));
            connect(to, &QDateEdit::dateChanged, this, &FilterRow::edited);
            m_second = to;
        }
        break;
    }
    }
    m_editor->setObjectName(name);
    editors->addWidget(m_editor);
    if (m_second) {
        editors->addWidget(new TextLabel(m_theme, Theme::Secondary, Token::Muted, tr("to")));
        editors->addWidget(m_second);
        editors->addStretch(1);
    } else if (m_editor->maximumWidth() < 1000) {
        editors->addStretch(1);
    }
    m_name->setTextFormat(Qt::PlainText);
    m_name->setWordWrap(true);
    m_name->installEventFilter(this);
    m_on->setFixedWidth(m.hit);
    m_on->setMinimumHeight(m.fieldHeight);
    m_editors = new QWidget;
    editors->setContentsMargins(0, 0, 0, 0);
    m_editors->setLayout(editors);
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(m.gap8);
    m_grid->setVerticalSpacing(2);
    m_grid->setColumnStretch(2, 1);
    arrange();
    connect(m_on, &QCheckBox::toggled, this, [this](bool on) {
        if (on && rawValue().isNull())
            focusEditor();
        nameForReaders();
        emit changed();
    });
}

void FilterRow::arrange()
{
    for (QWidget *widget : {static_cast<QWidget *>(m_on), static_cast<QWidget *>(m_name), m_editors,
                            static_cast<QWidget *>(m_mark), static_cast<QWidget *>(m_problem)})
        m_grid->removeWidget(widget);
    m_grid->addWidget(m_on, 0, 0);
    if (m_narrow) { // the editor under the name
        m_name->setFixedWidth(QWIDGETSIZE_MAX);
        m_name->setMinimumWidth(60);
        m_grid->addWidget(m_name, 0, 1, 1, 2);
        m_grid->addWidget(m_editors, 1, 1, 1, 2);
    } else {
        m_name->setFixedWidth(kNameWidth - m_theme->metrics().hit - 8);
        m_grid->addWidget(m_name, 0, 1);
        m_grid->addWidget(m_editors, 0, 2);
    }
    m_grid->addWidget(m_mark, 0, 3);
    m_grid->addWidget(m_problem, 2, m_narrow ? 1 : 2, 1, 2);
}

void FilterRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < 400;
    if (narrow != m_narrow) {
        m_narrow = narrow;
        arrange();
    }
}

bool FilterRow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_name && event->type() == QEvent::MouseButtonRelease)
        m_on->toggle(); // the name belongs to the tick, as in any check box
    return QWidget::eventFilter(watched, event);
}

void FilterRow::edited()
{
    if (m_filling)
        return;
    const QSignalBlocker quiet(m_on);
    m_on->setChecked(!rawValue().isNull());
    setProblem({});
    nameForReaders();
    emit changed();
}

bool FilterRow::isOn() const
{
    return m_on->isChecked();
}

QVariant FilterRow::rawValue() const
{
    const auto textIn = [](const QWidget *w) { return qobject_cast<const QLineEdit *>(w)->text().trimmed(); };
    switch (m_spec.type) {
    case FilterSpec::Type::Text:
        return textIn(m_editor).isEmpty() ? QVariant() : textIn(m_editor);
    case FilterSpec::Type::TextList: {
        const QStringList parts = split(textIn(m_editor));
        return parts.isEmpty() ? QVariant() : parts;
    }
    case FilterSpec::Type::Choice: {
        const QString value = qobject_cast<const QComboBox *>(m_editor)->currentData().toString();
        return value.isEmpty() ? QVariant() : value;
    }
    case FilterSpec::Type::ChoiceList: {
        const QStringList values = qobject_cast<const ChoiceButton *>(m_editor)->chosen();
        return values.isEmpty() ? QVariant() : values;
    }
    case FilterSpec::Type::Integer:
        return textIn(m_editor).isEmpty() ? QVariant() : textIn(m_editor).toLongLong();
    case FilterSpec::Type::IntegerRange: {
        QVariantMap range;
        if (!textIn(m_editor).isEmpty())
            range.insert(QStringLiteral("min"), textIn(m_editor).toLongLong());
        if (!textIn(m_second).isEmpty())
            range.insert(QStringLiteral("max"), textIn(m_second).toLongLong());
        return range.isEmpty() ? QVariant() : range;
    }
    case FilterSpec::Type::Boolean:
        return qobject_cast<const QComboBox *>(m_editor)->currentData().toBool();
    case FilterSpec::Type::Date:
        return qobject_cast<const QDateEdit *>(m_editor)->date().toString(Qt::ISODate);
    case FilterSpec::Type::DateRange:
        return QVariantMap{
            {QStringLiteral("from"), qobject_cast<const QDateEdit *>(m_editor)->date().toString(Qt::ISODate)},
            {QStringLiteral("to"), qobject_cast<const QDateEdit *>(m_second)->date().toString(Qt::ISODate)}};
    }
    return {};
}

QVariant FilterRow::value() const
{
    return isOn() ? rawValue() : QVariant();
}

void FilterRow::setValue(const QVariant &value)
{
    {
        // A flag, not a signal blocker: a line edit's own clear button listens to its signals.
        m_filling = true;
        switch (m_spec.type) {
        case FilterSpec::Type::Text:
        case FilterSpec::Type::Integer:
            qobject_cast<QLineEdit *>(m_editor)->setText(value.toString());
            break;
        case FilterSpec::Type::TextList:
            qobject_cast<QLineEdit *>(m_editor)->setText(value.toStringList().join(QStringLiteral("; ")));
            break;
        case FilterSpec::Type::Choice: {
            auto *combo = qobject_cast<QComboBox *>(m_editor);
            combo->setCurrentIndex(qMax(0, combo->findData(value.toString())));
            break;
        }
        case FilterSpec::Type::ChoiceList:
            qobject_cast<ChoiceButton *>(m_editor)->setChosen(value.toStringList());
            break;
        case FilterSpec::Type::IntegerRange:
            qobject_cast<QLineEdit *>(m_editor)->setText(
                value.toMap().value(QStringLiteral("min")).toString());
            qobject_cast<QLineEdit *>(m_second)->setText(
                value.toMap().value(QStringLiteral("max")).toString());
            break;
        case FilterSpec::Type::Boolean:
            qobject_cast<QComboBox *>(m_editor)->setCurrentIndex(value.isNull() || value.toBool() ? 0 : 1);
            break;
        case FilterSpec::Type::Date:
            if (value.toDate().isValid())
                qobject_cast<QDateEdit *>(m_editor)->setDate(value.toDate());
            break;
        case FilterSpec::Type::DateRange:
            if (!value.isNull()) {
                qobject_cast<QDateEdit *>(m_editor)->setDate(
                    value.toMap().value(QStringLiteral("from")).toDate());
                qobject_cast<QDateEdit *>(m_second)->setDate(
                    value.toMap().value(QStringLiteral("to")).toDate());
            }
            break;
        }
        m_filling = false;
    }
    const QSignalBlocker quiet(m_on);
    m_on->setChecked(!value.isNull());
    setProblem({});
    nameForReaders();
    emit changed();
}

void FilterRow::setPosition(int position, int of)
{
    m_position = tr("Filter %1 of %2").arg(position).arg(of);
    nameForReaders();
}

void FilterRow::setProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void FilterRow::setMark(const QString &mark)
{
    m_mark->setText(mark);
    m_mark->setVisible(!mark.isEmpty());
}

QWidgetList FilterRow::tabStops() const
{
    QWidgetList stops{m_on, m_editor};
    if (m_second)
        stops << m_second;
    return stops;
}

void FilterRow::focusEditor()
{
    m_editor->setFocus(Qt::TabFocusReason);
}

void FilterRow::nameForReaders()
{
    m_on->setAccessibleName(tr("%1, %2, %3").arg(m_position, isOn() ? tr("on") : tr("off"), m_spec.label));
    m_editor->setAccessibleName(m_second ? tr("%1, from").arg(m_spec.label) : m_spec.label);
    if (m_second)
        m_second->setAccessibleName(tr("%1, to").arg(m_spec.label));
}

} // namespace leadline::gui
