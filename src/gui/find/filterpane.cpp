#include "gui/find/filterpane.h"

#include "app/cost.h"

#include "gui/find/filterrow.h"
#include "gui/parts/labels.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace leadline::gui {

FilterPane::FilterPane(const Theme *theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_operation(new QComboBox),
      m_notes(new TextLabel(theme, Theme::Secondary, Token::Muted)),
      m_cost(new TextLabel(theme, Theme::Body, Token::Text)), m_rowsHolder(new QWidget),
      m_rowsColumn(new QVBoxLayout(m_rowsHolder)), m_most(new QSpinBox), m_list(new QLineEdit)
{
    setObjectName(QStringLiteral("filterPane"));
    m_operation->setObjectName(QStringLiteral("searchOperation"));
    m_operation->setAccessibleName(tr("What to search for"));
    m_most->setObjectName(QStringLiteral("maxRecords"));
    m_most->setRange(1, 50000);
    m_most->setValue(100);
    m_most->setGroupSeparatorShown(true);
    m_most->setMaximumWidth(140);
    m_list->setObjectName(QStringLiteral("listName"));
    m_list->setPlaceholderText(tr("Made from provider and time when left empty"));
    m_list->setMaxLength(120);
    m_notes->setWordWrap(true);
    m_cost->setObjectName(QStringLiteral("searchCost"));
    m_cost->setWordWrap(true);
    m_rowsColumn->setContentsMargins(0, 0, 0, 0);
    m_rowsColumn->setSpacing(theme->metrics().gap8);

    const auto buddy = [](const QString &text, QWidget *field) {
        auto *label = new QLabel(text);
        label->setBuddy(field);
        label->setMinimumWidth(120);
        label->setMaximumWidth(190);
        return label;
    };
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(theme->metrics().gap12);
    form->setVerticalSpacing(theme->metrics().gap8);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(buddy(tr("At m&ost"), m_most), m_most);
    form->addRow(buddy(tr("&Put into list"), m_list), m_list);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme->metrics().gap12);
    column->addWidget(m_operation);
    column->addWidget(m_rowsHolder);
    column->addWidget(new Hairline(theme));
    column->addLayout(form);
    column->addWidget(m_cost);
    column->addWidget(m_notes);
    column->addStretch(1);
    connect(m_operation, &QComboBox::currentIndexChanged, this, &FilterPane::rebuild);
    connect(m_most, &QSpinBox::valueChanged, this, [this] {
        refreshCost();
        emit changed();
    });
    connect(m_list, &QLineEdit::textChanged, this, &FilterPane::changed);
}

void FilterPane::setProvider(const QString &connection, const providers::Manifest &manifest)
{
    if (connection == m_connection && manifest.id == m_manifest.id)
        return; // what is filled in stays, and the focus with it
    m_connection = connection;
    m_manifest = manifest;
    {
        const QSignalBlocker quiet(m_operation);
        m_operation->clear();
        for (const providers::OperationSpec &spec : manifest.operations) {
            if (providers::isSearch(spec.role))
                m_operation->addItem(spec.label, spec.id);
        }
    }
    m_operation->setVisible(m_operation->count() > 1);
    QStringList notes;
    for (const QString &note : manifest.notes)
        notes << QStringLiteral("• ") + note;
    m_notes->setText(notes.join(QLatin1Char('\n')));
    m_notes->setVisible(!notes.isEmpty());
    rebuild();
}

const providers::OperationSpec *FilterPane::operation() const
{
    return m_manifest.find(m_operation->currentData().toString());
}

void FilterPane::rebuild()
{
    qDeleteAll(m_rows); // none of them can be the sender: rows never change the operation
    m_rows.clear();
    const providers::OperationSpec *spec = operation();
    if (!spec)
        return;
    int position = 0;
    for (const providers::FilterSpec &filter : spec->filters) {
        auto *row = new FilterRow(m_theme, filter, m_rowsHolder);
        row->setPosition(++position, static_cast<int>(spec->filters.size()));
        row->setMark(filter.required          ? tr("required")
                     : filter.oneOf.isEmpty() ? QString()
                                              : tr("one of these"));
        connect(row, &FilterRow::changed, this, &FilterPane::changed);
        m_rowsColumn->addWidget(row);
        m_rows << row;
    }
    orderTabs();
    refreshCost();
    emit changed();
}

/// As it is read: the rows are made last but stand in the middle.
void FilterPane::orderTabs()
{
    QWidget *before = m_operation;
    const auto then = [&before](QWidget *next) {
        setTabOrder(before, next);
        before = next;
    };
    for (const FilterRow *row : std::as_const(m_rows)) {
        for (QWidget *stop : row->tabStops())
            then(stop);
    }
    then(m_most);
    then(m_list);
}

void FilterPane::refreshCost()
{
    const providers::OperationSpec *spec = operation();
    if (!spec)
        return;
    QString text;
    if (spec->maxCredits <= 0) {
        text = tr("Free: this search costs no credits.");
    } else {
        text = tr("Spends at most %1 credits.").arg(app::worstCost(*spec, m_most->value()), 0, 'g', 6);
    }
    // The manifest's own words say more than "free".
    if (!spec->costNote.isEmpty())
        text = spec->maxCredits <= 0 ? tr("Cost: %1").arg(spec->costNote)
                                     : text + QLatin1Char(' ') + spec->costNote;
    m_cost->setText(text);
}

app::SearchRequest FilterPane::request() const
{
    app::SearchRequest request;
    request.connection = m_connection;
    request.operation = m_operation->currentData().toString();
    for (const FilterRow *row : m_rows) {
        const QVariant value = row->value();
        if (!value.isNull())
            request.filters.insert(row->spec().key, value);
    }
    request.maxRecords = m_most->value();
    // What the pane quotes beside the button is what the run may spend.
    if (const providers::OperationSpec *spec = operation())
        request.creditCap = app::worstCost(*spec, request.maxRecords);
    request.list = m_list->text().trimmed();
    return request;
}

void FilterPane::setRequest(const app::SearchRequest &request)
{
    m_operation->setCurrentIndex(qMax(0, m_operation->findData(request.operation)));
    for (FilterRow *row : m_rows)
        row->setValue(request.filters.value(row->spec().key));
    m_most->setValue(request.maxRecords);
    m_list->setText(request.list);
}

bool FilterPane::check()
{
    QHash<QString, int> given;
    for (const FilterRow *row : m_rows) {
        if (!row->spec().oneOf.isEmpty())
            given[row->spec().oneOf] += row->value().isNull() ? 0 : 1;
    }
    FilterRow *first = nullptr;
    for (FilterRow *row : m_rows) {
        QString problem;
        const bool empty = row->value().isNull();
        if (row->spec().required && empty)
            problem = tr("This provider needs it.");
        else if (row->isOn() && empty)
            problem = tr("Fill it in or switch it off.");
        else if (const QString group = row->spec().oneOf; !group.isEmpty() && given.value(group) == 0)
            problem = tr("Fill in one of the fields marked “one of these”.");
        else if (!group.isEmpty() && given.value(group) > 1 && !empty)
            problem = tr("Only one of the fields marked “one of these” may be used.");
        else if (row->spec().type == providers::FilterSpec::Type::IntegerRange && !empty) {
            const QVariantMap range = row->value().toMap();
            if (range.size() == 2 && range.value(QStringLiteral("min")).toLongLong() >
                                         range.value(QStringLiteral("max")).toLongLong())
                problem = tr("The first number is larger than the second.");
        }
        row->setProblem(problem);
        if (!problem.isEmpty() && !first)
            first = row;
    }
    if (first)
        first->focusEditor();
    return !first;
}

void FilterPane::focusFirst()
{
    if (!m_rows.isEmpty())
        m_rows.first()->focusEditor();
}

void FilterPane::clearFilters()
{
    for (FilterRow *row : m_rows)
        row->setValue({});
}

} // namespace leadline::gui
