#include "gui/map/functionhelp.h"

#include "app/worktypes.h"
#include "gui/parts/labels.h"
#include "gui/parts/recorddelegate.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace leadline::gui {
using namespace Qt::StringLiterals;

FunctionHelpDialog::FunctionHelpDialog(const Theme *theme, QWidget *parent)
    : QDialog(parent), m_table(new QTableWidget)
{
    setObjectName(u"functionHelp"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Functions for formulas"));
    const QList<mapping::FunctionHelp> &functions = mapping::functionHelp();
    m_table->setObjectName(u"functionTable"_s);
    m_table->setAccessibleName(tr("Functions"));
    m_table->setColumnCount(3);
    m_table->setHorizontalHeaderLabels({tr("Function"), tr("What it does"), tr("Example")});
    m_table->setRowCount(int(functions.size()));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    for (int row = 0; row < functions.size(); ++row) {
        const mapping::FunctionHelp &function = functions[row];
        auto *name = new QTableWidgetItem(function.signature);
        name->setData(Qt::UserRole, function.name);
        auto *summary = new QTableWidgetItem(function.summary),
             *example = new QTableWidgetItem(function.example);
        summary->setToolTip(function.summary.toHtmlEscaped());
        example->setToolTip(function.example.toHtmlEscaped());
        example->setData(models::MutedRole, true);
        m_table->setItem(row, 0, name);
        m_table->setItem(row, 1, summary);
        m_table->setItem(row, 2, example);
    }
    dressRecordView(m_table, theme, new RecordDelegate(theme, m_table));
    rememberColumns(m_table->horizontalHeader(), u"functions"_s, {220, 300});
    m_table->selectRow(0);

    auto *search = new QLineEdit;
    search->setObjectName(u"functionFilter"_s);
    search->setAccessibleName(tr("Filter the functions"));
    search->setPlaceholderText(tr("Filter functions"));
    search->setClearButtonEnabled(true);
    connect(search, &QLineEdit::textChanged, this, &FunctionHelpDialog::filter);
    auto *insert = primaryButton(tr("Insert"), u"functionInsert"_s);
    insert->setDefault(true);
    auto *close = plainButton(tr("Close"), u"functionClose"_s);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    const auto choose = [this] {
        if (const QTableWidgetItem *item = m_table->item(m_table->currentRow(), 0)) {
            emit chosen(item->data(Qt::UserRole).toString());
            accept();
        }
    };
    connect(insert, &QPushButton::clicked, this, choose);
    connect(m_table, &QTableWidget::cellActivated, this, choose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 12);
    column->setSpacing(theme->metrics().gap8);
    column->addWidget(search);
    column->addWidget(m_table, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close);
    buttons->addWidget(insert);
    column->addLayout(buttons);
    resize(760, 460);
    search->setFocus();
}

void FunctionHelpDialog::filter(const QString &text)
{
    int first = -1;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const bool hit = m_table->item(row, 0)->text().contains(text, Qt::CaseInsensitive) ||
                         m_table->item(row, 1)->text().contains(text, Qt::CaseInsensitive);
        m_table->setRowHidden(row, !hit);
        if (hit && first < 0)
            first = row;
    }
    if (first >= 0)
        m_table->selectRow(first);
}

} // namespace leadline::gui
