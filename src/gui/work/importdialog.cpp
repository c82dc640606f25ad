#include "gui/work/importdialog.h"

#include "app/workspace.h"
#include "gui/parts/await.h"
#include "gui/parts/busystrip.h"
#include "gui/parts/errorbanner.h"
#include "gui/parts/labels.h"
#include "gui/parts/prompts.h"
#include "gui/theme/leadlinestyle.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSaveFile>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

namespace leadline::gui {

namespace {

enum Column { Heading, Samples, Meaning, Sure, ColumnCount };

QTableWidget *quietTable(const QString &name, const QString &accessible, const QStringList &headings)
{
    auto *table = new QTableWidget(0, int(headings.size()));
    table->setObjectName(name);
    table->setAccessibleName(accessible);
    table->setHorizontalHeaderLabels(headings);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
    table->verticalHeader()->hide();
    table->setShowGrid(false);
    table->setProperty(look::kHairlines, true);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->setWordWrap(false);
    return table;
}

QByteArray csvCell(QString text)
{
    // A spreadsheet runs cells that start like this; the apostrophe keeps them text.
    if (!text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text.at(0)))
        text.prepend(QLatin1Char('\''));
    if (text.contains(QLatin1Char('"')) || text.contains(QLatin1Char(',')) ||
        text.contains(QLatin1Char('\n')) || text.contains(QLatin1Char('\r')))
        text = QLatin1Char('"') + text.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
    return text.toUtf8();
}

} // namespace

QByteArray rejectedAsCsv(const QList<providers::RejectedRow> &rows)
{
    QByteArray out = "line,code,reason,cells\r\n";
    for (const providers::RejectedRow &row : rows) {
        out += QByteArray::number(row.line) + ',' + csvCell(row.code) + ',' + csvCell(row.reason);
        for (const QString &cell : row.cells)
            out += ',' + csvCell(cell);
        out += "\r\n";
    }
    return out;
}

ImportDialog::ImportDialog(GuiContext context, const QString &path, QWidget *parent)
    : QDialog(parent), m_context(context), m_path(path), m_stack(new QStackedWidget),
      m_columns(quietTable(QStringLiteral("importColumns"), tr("Columns of the file"),
                           {tr("Column"), tr("First values"), tr("Means"), tr("How sure")})),
      m_rejected(quietTable(QStringLiteral("rejectedRows"), tr("Rejected rows"),
                            {tr("Line"), tr("Why"), tr("Code"), tr("Row")})),
      m_list(new QLineEdit), m_country(new QComboBox),
      m_fileText(new TextLabel(context.theme, Theme::Body, Token::Muted)),
      m_check(new TextLabel(context.theme, Theme::Body, Token::Warn)),
      m_result(new TextLabel(context.theme, Theme::PaneTitle, Token::Text)),
      m_banner(new ErrorBanner(context.theme)), m_busy(new BusyStrip(context.theme)),
      m_go(primaryButton(tr("Import"), QStringLiteral("importGo"))),
      m_cancel(plainButton(tr("Cancel"), QStringLiteral("importCancel"))),
      m_save(plainButton(tr("&Save rejected rows as CSV…"), QStringLiteral("saveRejected")))
{
    setObjectName(QStringLiteral("importDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import %1").arg(QFileInfo(path).fileName()));
    resize(820, 600);
    m_stack->addWidget(new QWidget);
    buildPreview();
    buildResult();
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(m_go, QDialogButtonBox::AcceptRole);
    buttons->addButton(m_cancel, QDialogButtonBox::RejectRole);
    m_go->setDefault(true);
    m_go->setEnabled(false);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(context.theme->metrics().gap12);
    column->addWidget(m_fileText);
    column->addWidget(m_banner);
    column->addWidget(m_stack, 1);
    column->addWidget(m_busy);
    column->addWidget(buttons);
    m_fileText->setText(tr("Reading the file…"));
    connect(m_go, &QPushButton::clicked, this, &ImportDialog::start);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_running)
            m_context.workspace->cancel(m_runId);
        else
            reject();
    });
    connect(m_busy, &BusyStrip::stopRequested, this, [this] { m_context.workspace->cancel(m_runId); });
    connect(m_banner, &ErrorBanner::helpRequested, this, &ImportDialog::helpRequested);
    connect(m_context.workspace, &app::Workspace::progress, this, [this](const app::RunProgress &progress) {
        if (!m_running || progress.kind != QLatin1String("import") || progress.finished)
            return;
        m_runId = progress.runId;
        m_busy->setProgress(progress.text.isEmpty() ? progress.title : progress.text, progress.done,
                            progress.total);
    });
    whenDone(this, m_context.workspace->previewList(path),
             [this](const Result<providers::ListPreview> &preview) {
                 if (preview) {
                     showPreview(*preview);
                     return;
                 }
                 m_fileText->hide();
                 m_banner->showError(preview.error());
             });
}

void ImportDialog::buildPreview()
{
    auto *page = new QWidget;
    auto *form = new QFormLayout;
    m_list->setObjectName(QStringLiteral("importListName"));
    m_list->setMaxLength(120);
    m_list->setText(QFileInfo(m_path).completeBaseName());
    m_country->setObjectName(QStringLiteral("importCountry"));
    m_country->setMaximumWidth(320);
    m_country->addItem(tr("None: leave such numbers as they are"), QString());
    QMap<QString, QString> countries;
    for (const QLocale &locale :
         QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory)) {
        const QString code = locale.name().section(QLatin1Char('_'), -1);
        if (code.size() == 2 && code.at(0).isUpper())
            countries.insert(QLocale::territoryToString(locale.territory()), code);
    }
    for (auto it = countries.cbegin(); it != countries.cend(); ++it)
        m_country->addItem(it.key(), it.value());
    auto *listLabel = new QLabel(tr("Put into &list"));
    listLabel->setBuddy(m_list);
    auto *countryLabel = new QLabel(tr("&Country of numbers without one"));
    countryLabel->setBuddy(m_country);
    form->addRow(listLabel, m_list);
    form->addRow(countryLabel, m_country);
    form->setHorizontalSpacing(m_context.theme->metrics().gap12);
    m_check->setObjectName(QStringLiteral("importCheck"));
    m_check->setWordWrap(true);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_columns, 1);
    column->addWidget(m_check);
    column->addLayout(form);
    m_stack->addWidget(page);
}

void ImportDialog::buildResult()
{
    auto *page = new QWidget;
    m_result->setObjectName(QStringLiteral("importResult"));
    m_result->setWordWrap(true);
    m_rejected->setSelectionMode(QAbstractItemView::SingleSelection);
    m_rejected->setSelectionBehavior(QAbstractItemView::SelectRows);
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_save);
    bar->addStretch();
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_result);
    column->addWidget(m_rejected, 1);
    column->addLayout(bar);
    column->addStretch();
    m_stack->addWidget(page);
    connect(m_save, &QPushButton::clicked, this, &ImportDialog::saveRejected);
}

void ImportDialog::showPreview(const providers::ListPreview &preview)
{
    m_preview = preview;
    m_fileText->setText(
        tr("%1 columns, %2, %3. Say what each column means; nothing is taken before you confirm.")
            .arg(preview.headers.size())
            .arg(QLocale().formattedDataSize(preview.bytes), preview.encoding));
    m_fileText->setWordWrap(true);
    m_columns->setRowCount(int(preview.headers.size()));
    for (int row = 0; row < preview.headers.size(); ++row) {
        const QString heading = preview.headers.at(row);
        QStringList samples;
        for (const QStringList &cells : preview.sample) {
            if (samples.size() < 3 && !cells.value(row).trimmed().isEmpty() &&
                !samples.contains(cells.value(row)))
                samples << cells.value(row);
        }
        m_columns->setItem(row, Heading, new QTableWidgetItem(heading));
        auto *sample = new QTableWidgetItem(samples.join(QStringLiteral("  ·  ")));
        sample->setToolTip(samples.join(QLatin1Char('\n')));
        sample->setForeground(m_context.theme->color(Token::Muted));
        m_columns->setItem(row, Samples, sample);
        auto *keys = new QComboBox;
        keys->setObjectName(QStringLiteral("columnMeaning_%1").arg(row));
        keys->setAccessibleName(tr("Meaning of the column %1").arg(heading));
        keys->addItem(tr("Leave out"), QString());
        keys->addItem(tr("Keep as extra"), QStringLiteral("extra"));
        for (const domain::FieldSpec &field : domain::canonicalFields())
            keys->addItem(field.label, field.key);
        const QString suggested = preview.suggested.keys.value(row);
        keys->setCurrentIndex(qMax(0, keys->findData(suggested)));
        m_columns->setCellWidget(row, Meaning, keys);
        m_keys << keys;
        const double sure = preview.confidence.value(row);
        m_columns->setItem(row, Sure,
                           new QTableWidgetItem(suggested.isEmpty() || suggested == QLatin1String("extra")
                                                    ? QString()
                                                : sure >= 0.85 ? tr("sure")
                                                : sure >= 0.6  ? tr("likely")
                                                               : tr("please check")));
        connect(keys, &QComboBox::currentIndexChanged, this, [this, row] {
            m_columns->item(row, Sure)->setText(tr("yours"));
            refresh();
        });
    }
    m_columns->verticalHeader()->setDefaultSectionSize(m_context.theme->metrics().fieldHeight + 6);
    m_columns->horizontalHeader()->setSectionResizeMode(Samples, QHeaderView::Stretch);
    m_columns->setColumnWidth(Heading, 180);
    m_columns->setColumnWidth(Meaning, 200);
    m_columns->setColumnWidth(Sure, 100);
    m_country->setCurrentIndex(qMax(0, m_country->findData(preview.suggested.defaultCountry)));
    m_stack->setCurrentIndex(1);
    refresh();
    if (!m_keys.isEmpty())
        m_keys.first()->setFocus();
}

void ImportDialog::refresh()
{
    QHash<QString, int> uses;
    for (const QComboBox *keys : std::as_const(m_keys)) {
        const QString key = keys->currentData().toString();
        if (!key.isEmpty() && key != QLatin1String("extra"))
            ++uses[key];
    }
    QStringList problems;
    for (auto it = uses.cbegin(); it != uses.cend(); ++it) {
        if (it.value() > 1) {
            const domain::FieldSpec *field = domain::findField(it.key());
            problems << tr("%n columns are said to be “%1”; only one can be.", nullptr, it.value())
                            .arg(field ? field->label : it.key());
        }
    }
    if (uses.isEmpty())
        problems << tr("Say what at least one column means.");
    m_check->setText(problems.join(QLatin1Char(' ')));
    m_check->setVisible(!problems.isEmpty());
    m_go->setEnabled(problems.isEmpty() && !m_running);
}

void ImportDialog::start()
{
    if (m_done) {
        emit showList(m_outcome.list);
        accept();
        return;
    }
    if (m_running || !m_go->isEnabled())
        return;
    m_running = true;
    m_banner->clear();
    m_go->setEnabled(false);
    m_cancel->setText(tr("Stop"));
    m_stack->setEnabled(false);
    m_busy->setProgress(tr("Importing"));
    providers::ListMapping mapping;
    mapping.headers = m_preview.headers;
    for (const QComboBox *keys : std::as_const(m_keys))
        mapping.keys << keys->currentData().toString();
    mapping.defaultCountry = m_country->currentData().toString();
    whenDone(this, m_context.workspace->importList(m_path, mapping, m_list->text().trimmed()),
             [this](const Result<app::ImportOutcome> &outcome) {
                 m_running = false;
                 m_busy->stop();
                 m_stack->setEnabled(true);
                 m_cancel->setText(tr("Cancel"));
                 if (outcome) {
                     showOutcome(*outcome);
                     emit imported(*outcome);
                 } else {
                     m_banner->showError(outcome.error());
                     refresh();
                 }
             });
}

void ImportDialog::showOutcome(const app::ImportOutcome &outcome)
{
    m_done = true;
    m_outcome = outcome;
    m_fileText->hide();
    QStringList parts{tr("%n rows read", nullptr, int(outcome.rows)), tr("%L1 new").arg(outcome.added),
                      tr("%L1 updated").arg(outcome.updated)};
    if (outcome.possibleDuplicates > 0)
        parts << tr("%L1 possible duplicates").arg(outcome.possibleDuplicates);
    if (outcome.suppressed > 0)
        parts << tr("%L1 on the do-not-contact list").arg(outcome.suppressed);
    parts << (outcome.rejected.isEmpty() ? tr("none rejected")
                                         : tr("%L1 rejected").arg(outcome.rejected.size()));
    m_result->setText((outcome.cancelled ? tr("Stopped: ") : QString()) + parts.join(QStringLiteral(" · ")));
    m_rejected->setRowCount(int(outcome.rejected.size()));
    for (int row = 0; row < outcome.rejected.size(); ++row) {
        const providers::RejectedRow &rejected = outcome.rejected.at(row);
        auto *line = new QTableWidgetItem(QStringLiteral("%L1").arg(rejected.line));
        line->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_rejected->setItem(row, 0, line);
        m_rejected->setItem(row, 1, new QTableWidgetItem(rejected.reason));
        m_rejected->setItem(row, 2, new QTableWidgetItem(rejected.code));
        m_rejected->setItem(row, 3,
                            new QTableWidgetItem(rejected.cells.join(QStringLiteral(" | ")).left(400)));
    }
    m_rejected->setColumnWidth(0, 70);
    m_rejected->setColumnWidth(1, 320);
    m_rejected->setColumnWidth(2, 110);
    m_rejected->horizontalHeader()->setStretchLastSection(true);
    m_rejected->setVisible(!outcome.rejected.isEmpty());
    m_save->setVisible(!outcome.rejected.isEmpty());
    m_stack->setCurrentIndex(2);
    m_go->setText(tr("Show the list"));
    m_go->setEnabled(true);
    m_cancel->setText(tr("Close"));
    m_go->setFocus();
}

void ImportDialog::saveRejected()
{
    m_context.prompts->saveFile(
        this, tr("Save rejected rows"),
        QFileInfo(m_path).completeBaseName() + QStringLiteral("-rejected.csv"), tr("CSV (*.csv)"),
        [this](const QString &path) {
            if (path.isEmpty())
                return;
            QSaveFile file(path);
            const QByteArray csv = rejectedAsCsv(m_outcome.rejected);
            if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size() || !file.commit()) {
                Error error{
                    .kind = ErrorKind::Storage,
                    .code = QStringLiteral("LL-GUI-003"),
                    .what =
                        tr("The rejected rows could not be saved to %1: %2.").arg(path, file.errorString()),
                    .unaffected = tr("The import itself is complete."),
                    .remedy = tr("Choose another folder.")};
                m_banner->showError(error);
            }
        });
}

} // namespace leadline::gui
