#include "gui/map/mapplace.h"

#include "app/workspace.h"
#include "gui/map/functionhelp.h"
#include "gui/parts/await.h"
#include "gui/parts/errorbanner.h"
#include "gui/parts/labels.h"
#include "gui/parts/panetitle.h"
#include "gui/parts/prompts.h"
#include "gui/parts/recorddelegate.h"
#include "gui/parts/scrollpage.h"
#include "models/mappingmodel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QUndoStack>
#include <QVBoxLayout>

namespace leadline::gui {
using namespace Qt::StringLiterals;
using mapping::Profile;
using mapping::Rule;
using mapping::WriteMode;
using models::MappingModel;
using models::MappingPreviewModel;

namespace {

constexpr int kPreviewRows = 20;
constexpr int kPreviewDelayMs = 250, kTypingDelayMs = 400;
constexpr int kMaxFormula = 8 * 1024; // mapping::ExpressionLimits::sourceBytes

/// One edit: the whole profile before and after. Edits of the same thing in a row are undone as one.
class ProfileEdit final : public QUndoCommand
{
public:
    ProfileEdit(MappingModel *model, Profile before, Profile after, const QString &what)
        : QUndoCommand(what), m_model(model), m_before(std::move(before)), m_after(std::move(after))
    {
    }
    void undo() override { show(m_before); }
    void redo() override
    {
        if (!std::exchange(m_first, false)) // the model holds it already when it is pushed
            show(m_after);
    }
    [[nodiscard]] int id() const override { return 1; }
    bool mergeWith(const QUndoCommand *other) override
    {
        if (other->text() != text())
            return false;
        m_after = static_cast<const ProfileEdit *>(other)->m_after;
        setObsolete(m_before == m_after);
        return true;
    }

private:
    void show(Profile profile)
    {
        profile.version = m_model->profile().version; // undoing past a save does not undo the save
        m_model->setProfile(profile);
    }
    MappingModel *m_model;
    Profile m_before, m_after;
    bool m_first = true;
};

} // namespace

MapPlace::MapPlace(GuiContext context, QWidget *parent)
    : Place(context, parent), m_model(new MappingModel(this)), m_preview(new MappingPreviewModel(this)),
      m_undo(new QUndoStack(this))
{
    setObjectName(u"map"_s);
    m_error = new ErrorBanner(&theme());
    m_error->setObjectName(u"mapError"_s);
    auto *below = new QSplitter(Qt::Horizontal);
    below->setObjectName(u"mapBelow"_s);
    below->setChildrenCollapsible(false);
    below->setHandleWidth(9);
    QWidget *head = buildHead(), *strip = buildStrip(), *rules = buildRules();
    below->addWidget(buildEditor());
    below->addWidget(buildPreview());
    below->setStretchFactor(1, 1);
    below->setSizes({470, 780});
    auto *split = new QSplitter(Qt::Vertical);
    split->setObjectName(u"mapSplit"_s);
    split->setChildrenCollapsible(false);
    split->setHandleWidth(9);
    split->addWidget(rules);
    split->addWidget(below);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    const Metrics &m = theme().metrics();
    auto *column = scrollingPage(this);
    column->setContentsMargins(m.gap16, m.gap12, m.gap16, m.gap12);
    column->setSpacing(m.gap8);
    column->addWidget(head);
    column->addWidget(m_error);
    column->addWidget(strip);
    column->addWidget(split, 1);

    m_previewTimer.setSingleShot(true);
    m_previewTimer.setInterval(kPreviewDelayMs);
    m_formulaTimer.setSingleShot(true);
    m_formulaTimer.setInterval(kTypingDelayMs);
    connect(&m_previewTimer, &QTimer::timeout, this, &MapPlace::loadPreview);
    connect(&m_formulaTimer, &QTimer::timeout, this, &MapPlace::commitFormula);
    connect(m_error, &ErrorBanner::helpRequested, this, &Place::helpRequested);
    connect(m_model, &MappingModel::edited, this,
            [this](const Profile &before, const Profile &after, const QString &what) {
                m_undo->push(new ProfileEdit(m_model, before, after, what));
            });
    const auto changed = [this] {
        refresh();
        showRule();
        m_previewTimer.start();
    };
    connect(m_undo, &QUndoStack::indexChanged, this, changed);
    connect(m_undo, &QUndoStack::cleanChanged, this, &MapPlace::refresh);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (m_formulaTimer.isActive())
            m_formulaTimer
                .stop(); // what was typed for the row before has been committed on leaving the editor
        showRule();
    });
    if (context.workspace)
        connect(context.workspace, &app::Workspace::worklistChanged, this, [this] {
            if (isVisible())
                m_previewTimer.start();
        });
    refresh();
    showRule();
}

MapPlace::~MapPlace()
{
    disconnect(m_undo, nullptr, this, nullptr); // the stack clears itself while its listeners are half gone
}

QWidget *MapPlace::buildHead()
{
    m_head = new PaneTitle(&theme(), title(), PaneTitle::Page);
    const auto tool = [this](QAction *action, const QString &name, const QString &icon,
                             const QString &label) {
        auto *button = new QToolButton;
        button->setObjectName(name);
        button->setDefaultAction(action);
        button->setIcon(theme().icon(icon));
        button->setAccessibleName(label);
        button->setAutoRaise(true);
        return button;
    };
    QAction *undo = m_undo->createUndoAction(this, tr("Undo")),
            *redo = m_undo->createRedoAction(this, tr("Redo"));
    undo->setShortcut(QKeySequence::Undo);
    redo->setShortcut(QKeySequence::Redo);
    undo->setIcon(theme().icon(u"undo-2"_s));
    redo->setIcon(theme().icon(u"redo-2"_s));
    for (QAction *action : {undo, redo}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    m_undoButton = tool(undo, u"mapUndo"_s, u"undo-2"_s, tr("Undo"));
    m_redoButton = tool(redo, u"mapRedo"_s, u"redo-2"_s, tr("Redo"));
    m_revert = plainButton(tr("Revert to shi&pped…"), u"mapRevert"_s);
    m_save = primaryButton(tr("Save"), u"mapSave"_s);
    m_save->setToolTip(tr("Ctrl+S. Older versions stay."));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_undoButton, m_redoButton, m_revert, m_save})
        m_head->addWidget(widget);
    connect(m_save, &QPushButton::clicked, this, &MapPlace::save);
    connect(m_revert, &QPushButton::clicked, this, &MapPlace::revertToShipped);
    auto *keys = new QShortcut(QKeySequence::Save, this);
    keys->setContext(Qt::WidgetWithChildrenShortcut);
    connect(keys, &QShortcut::activated, this, &MapPlace::save);
    return m_head;
}

QWidget *MapPlace::buildStrip()
{
    auto *card = new Card(&theme());
    m_stripIcon = new IconLabel(&theme(), u"circle-check"_s, Token::Ok, 18);
    m_strip = new TextLabel(&theme(), Theme::Body, Token::Text);
    m_strip->setObjectName(u"mapCompleteness"_s);
    m_saveWhy = new TextLabel(&theme(), Theme::Secondary, Token::Warn);
    m_saveWhy->setObjectName(u"mapSaveWhy"_s);
    m_add = quietButton(tr("Add f&ield"), u"mapAdd"_s);
    m_add->setIcon(theme().icon(u"plus"_s));
    auto *menu = new QMenu(m_add);
    menu->setObjectName(u"mapAddMenu"_s);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillAddMenu(menu); });
    m_add->setMenu(menu);
    m_remove = quietButton(tr("Remove rule"), u"mapRemove"_s);
    m_remove->setIcon(theme().icon(u"trash-2"_s));
    connect(m_remove, &QPushButton::clicked, this, [this] { m_model->removeRule(currentRow()); });
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(12, 5, 8, 5);
    row->setSpacing(theme().metrics().gap8);
    row->addWidget(m_stripIcon);
    row->addWidget(m_strip);
    row->addWidget(m_saveWhy, 1);
    row->addStretch();
    row->addWidget(m_add);
    row->addWidget(m_remove);
    return card;
}

QWidget *MapPlace::buildRules()
{
    auto *card = new Card(&theme());
    m_table = new QTableView;
    m_table->setObjectName(u"mapRules"_s);
    m_table->setAccessibleName(tr("Mapping rules"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(
        QAbstractItemView::NoEditTriggers); // the editor below has room for what an edit needs
    dressRecordView(m_table, &theme(), new RecordDelegate(&theme(), m_table));
    rememberColumns(m_table->horizontalHeader(), u"rules"_s, {40, 190, 320, 120, 170, 76});
    const auto edit = [this] {
        QWidget *first = m_kind->currentIndex() == 0 ? static_cast<QWidget *>(m_source) : m_formula;
        first->setFocus(Qt::OtherFocusReason);
    };
    connect(m_table, &QTableView::doubleClicked, this, edit);
    auto *f2 = new QShortcut(Qt::Key_F2, m_table);
    f2->setContext(Qt::WidgetShortcut);
    connect(f2, &QShortcut::activated, this, edit);
    auto *del = new QShortcut(QKeySequence::Delete, m_table);
    del->setContext(Qt::WidgetShortcut);
    connect(del, &QShortcut::activated, this, [this] { m_model->removeRule(currentRow()); });
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(1, 1, 1, 1);
    column->addWidget(m_table);
    card->setMinimumHeight(150);
    return card;
}

QWidget *MapPlace::buildEditor()
{
    auto *card = new Card(&theme());
    card->setMinimumWidth(380);
    m_ruleTitle = new TextLabel(&theme(), Theme::PaneTitle, Token::Text);
    m_ruleTitle->setObjectName(u"ruleTitle"_s);
    m_ruleType = new TextLabel(&theme(), Theme::Secondary, Token::Muted);
    m_ruleType->setObjectName(u"ruleType"_s);
    m_editor = new QWidget;
    m_kind = new QComboBox;
    m_kind->setObjectName(u"ruleKind"_s);
    m_kind->addItems({tr("Field"), tr("Formula")});
    m_kind->setAccessibleName(tr("Take the value from"));
    m_source = new QComboBox;
    m_source->setObjectName(u"ruleSource"_s);
    m_source->setAccessibleName(tr("Source field"));
    m_source->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_source->setMinimumContentsLength(14);
    m_source->addItem(tr("Nothing"), QString());
    m_source->addItem(tr("Provider of the record"), QString(mapping::kSourceProvider));
    for (const domain::FieldSpec &field : domain::canonicalFields())
        m_source->addItem(field.label, field.key);
    m_formula = new QLineEdit;
    m_formula->setObjectName(u"ruleFormula"_s);
    m_formula->setAccessibleName(tr("Formula"));
    m_formula->setFont(theme().font(Theme::Mono));
    m_formula->setMaxLength(kMaxFormula);
    m_formula->setPlaceholderText(u"join(' ', first_name, last_name)"_s);
    m_functions = quietButton(tr("Fun&ctions…"), u"ruleFunctions"_s);
    m_functions->setIcon(theme().icon(u"square-function"_s, Token::Muted));
    m_functions->setAccessibleName(tr("Functions for formulas"));
    m_functions->setToolTip(tr("What a formula may call (Ctrl+Space)"));
    auto *functionBox = new QWidget;
    auto *functionRow = new QHBoxLayout(functionBox);
    functionRow->setContentsMargins(0, 0, 0, 0);
    functionRow->addWidget(m_functions);
    functionRow->addStretch();
    m_sourcePages = new QStackedWidget;
    m_sourcePages->addWidget(m_source);
    m_sourcePages->addWidget(functionBox);
    m_sourcePages->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_problem = new TextLabel(&theme(), Theme::Secondary, Token::Danger);
    m_problem->setObjectName(u"ruleProblem"_s);
    m_problem->setWordWrap(true);
    m_mode = new QComboBox;
    m_mode->setObjectName(u"ruleMode"_s);
    m_mode->setAccessibleName(tr("When to write"));
    for (const WriteMode mode : {WriteMode::FillIfEmpty, WriteMode::Overwrite, WriteMode::Never})
        m_mode->addItem(mapping::writeModeLabel(mode), int(mode));
    m_default = new QLineEdit;
    m_default->setObjectName(u"ruleDefault"_s);
    m_default->setAccessibleName(tr("Value when nothing is known"));
    m_default->setPlaceholderText(tr("leave empty"));
    m_default->setMaxLength(2000);
    m_sendDefault = new QCheckBox(tr("Sen&d it, marked as a default"));
    m_sendDefault->setObjectName(u"ruleSendDefault"_s);
    m_required = new QCheckBox(tr("Re&quired: without a value the row is refused"));
    m_required->setObjectName(u"ruleRequired"_s);
    m_enabled = new QCheckBox(tr("Us&e this rule"));
    m_enabled->setObjectName(u"ruleEnabled"_s);

    const auto label = [this](const QString &text, QWidget *buddy) {
        auto *made = new TextLabel(&theme(), Theme::Body, Token::Muted, text);
        made->setBuddy(buddy);
        return made;
    };
    auto *from = new QHBoxLayout;
    from->setSpacing(theme().metrics().gap8);
    from->addWidget(m_kind);
    from->addWidget(m_sourcePages, 1);
    auto *source = new QVBoxLayout;
    source->setSpacing(4);
    source->addLayout(from);
    source->addWidget(m_formula);
    source->addWidget(m_problem);
    auto *form = new QFormLayout(m_editor);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(theme().metrics().gap12);
    form->setVerticalSpacing(theme().metrics().gap8);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(label(tr("Take"), m_kind), source);
    form->addRow(label(tr("When"), m_mode), m_mode);
    form->addRow(label(tr("If nothing is known"), m_default), m_default);
    form->addRow(QString(), m_sendDefault);
    form->addRow(QString(), m_required);
    form->addRow(QString(), m_enabled);

    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(12, 10, 12, 10);
    column->setSpacing(theme().metrics().gap4);
    column->addWidget(m_ruleTitle);
    column->addWidget(m_ruleType);
    column->addSpacing(4);
    column->addWidget(m_editor);
    column->addStretch();

    connect(m_kind, &QComboBox::activated, this, [this](int kind) {
        m_sourcePages->setCurrentIndex(kind);
        m_formula->setVisible(kind == 1);
        if (kind == 0)
            commitSource();
        else
            m_formula->setFocus();
        showFormulaProblem();
    });
    connect(m_source, &QComboBox::activated, this, &MapPlace::commitSource);
    connect(m_formula, &QLineEdit::textEdited, this, [this] {
        showFormulaProblem();
        m_formulaTimer.start();
    });
    connect(m_formula, &QLineEdit::editingFinished, this, &MapPlace::commitFormula);
    connect(m_functions, &QPushButton::clicked, this, &MapPlace::openFunctions);
    auto *help = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Space), m_formula);
    help->setContext(Qt::WidgetShortcut);
    connect(help, &QShortcut::activated, this, &MapPlace::openFunctions);
    connect(m_mode, &QComboBox::activated, this, [this] {
        commitRule([this](Rule &rule) { rule.mode = WriteMode(m_mode->currentData().toInt()); });
    });
    connect(m_default, &QLineEdit::editingFinished, this, [this] {
        commitRule([this](Rule &rule) {
            const QString text = m_default->text().trimmed();
            if (text == domain::variantToText(rule.defaultValue))
                return; // not touched: keep its type
            rule.defaultValue = text.isEmpty() ? QVariant() : QVariant(text);
            rule.sendDefault = rule.sendDefault && !text.isEmpty();
        });
    });
    connect(m_sendDefault, &QCheckBox::toggled, this,
            [this](bool on) { commitRule([on](Rule &rule) { rule.sendDefault = on; }); });
    connect(m_enabled, &QCheckBox::toggled, this,
            [this](bool on) { commitRule([on](Rule &rule) { rule.enabled = on; }); });
    connect(m_required, &QCheckBox::toggled, this, [this](bool on) {
        if (const Rule *rule = m_model->rule(currentRow()); rule && !m_showing)
            m_model->setRequired(rule->target, on);
    });
    return card;
}

QWidget *MapPlace::buildPreview()
{
    auto *card = new Card(&theme());
    card->setMinimumWidth(360);
    m_previewTitle = new TextLabel(&theme(), Theme::PaneTitle, Token::Text);
    m_previewTitle->setObjectName(u"previewTitle"_s);
    m_rows = new QTableView;
    m_rows->setObjectName(u"mapPreview"_s);
    m_rows->setAccessibleName(tr("Preview of the chosen rule on real rows"));
    m_rows->setModel(m_preview);
    m_rows->setSelectionMode(QAbstractItemView::SingleSelection);
    dressRecordView(m_rows, &theme(), new RecordDelegate(&theme(), m_rows));
    rememberColumns(m_rows->horizontalHeader(), u"preview"_s, {220, 190, 120});
    connect(m_rows, &QTableView::activated, this, [this](const QModelIndex &index) {
        emit inspectContact({index.data(MappingPreviewModel::ContactRole).toLongLong()});
    });
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 10, 12, 6);
    head->addWidget(m_previewTitle);
    column->addLayout(head);
    column->addWidget(m_rows, 1);
    return card;
}

int MapPlace::currentRow() const
{
    return m_table->currentIndex().row();
}

bool MapPlace::isModified() const
{
    return !m_undo->isClean();
}

void MapPlace::activated()
{
    if (!m_loaded)
        reload();
    else
        m_previewTimer.start();
    loadSchema();
    m_table->setFocus(Qt::OtherFocusReason);
}

void MapPlace::reload()
{
    whenDone(this, workspace().profile(u"default"_s), [this](const Result<Profile> &profile) {
        if (profile)
            setProfile(*profile);
        else
            m_error->showError(profile.error());
    });
}

void MapPlace::loadSchema()
{
    whenDone(this, workspace().connections(), [this](const Result<QList<domain::Connection>> &all) {
        if (!all)
            return;
        for (const domain::Connection &connection : *all)
            if (connection.isHalo()) {
                whenDone(this, workspace().board(connection.name),
                         [this](const Result<app::BoardData> &board) {
                             if (board)
                                 setSchema(board->schema);
                         });
                return;
            }
    });
}

void MapPlace::loadPreview()
{
    const int asked = ++m_previewAsked;
    whenDone(this, workspace().previewMapping(m_model->profile(), kPreviewRows),
             [this, asked](const Result<QList<app::MappingPreviewRow>> &rows) {
                 if (asked != m_previewAsked)
                     return; // an edit came meanwhile
                 if (rows)
                     setPreview(*rows);
                 else // a formula half typed is told under its editor, not as a failure of the place
                     setPreview({});
             });
}

void MapPlace::setProfile(const Profile &profile)
{
    m_loaded = true;
    m_undo->clear();
    m_model->setProfile(profile);
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, MappingModel::TargetColumn));
    refresh();
    showRule();
    if (context().workspace)
        m_previewTimer.start();
}

void MapPlace::setSchema(const domain::TenantSchema &schema)
{
    m_model->setSchema(schema);
    showRule();
}

void MapPlace::setPreview(const QList<app::MappingPreviewRow> &rows)
{
    m_model->setPreview(rows);
    m_preview->setRows(rows);
    refresh();
    showRule();
}

void MapPlace::refresh()
{
    const Profile &profile = m_model->profile();
    m_head->setDetail(profile.rules.isEmpty()
                          ? QString()
                          : (profile.version > 0
                                 ? tr("Profile %1, version %2").arg(profile.name).arg(profile.version)
                                 : tr("Profile %1, as shipped").arg(profile.name)) +
                                (isModified() ? tr(" · not saved") : QString()));
    const int issues = m_model->issues();
    m_strip->setText(tr("%1 of %2 mapped, ").arg(m_model->mapped()).arg(profile.rules.size()) +
                     tr("%n issue(s)", nullptr, issues));
    m_stripIcon->setIcon(issues > 0 ? u"triangle-alert"_s : u"circle-check"_s,
                         issues > 0 ? Token::Warn : Token::Ok);
    int broken = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        broken += m_model->index(row, 0).data(MappingModel::FormulaErrorRole).toString().isEmpty() ? 0 : 1;
    m_saveWhy->setText(broken > 0 && isModified()
                           ? tr("Save waits: %n formula(s) cannot be read.", nullptr, broken)
                           : QString());
    m_save->setEnabled(isModified() && broken == 0 && !m_saving);
    m_save->setText(tr("&Save as version %1").arg(profile.version + 1));
    m_revert->setEnabled(!profile.rules.isEmpty());
    m_remove->setEnabled(m_model->rule(currentRow()) != nullptr);
}

void MapPlace::showRule()
{
    const Rule *rule = m_model->rule(currentRow());
    m_editor->setEnabled(rule != nullptr);
    m_remove->setEnabled(rule != nullptr);
    m_showing = true; // the editors follow the model: that is no edit
    m_ruleTitle->setText(rule ? m_model->targetLabel(rule->target) : tr("No rule chosen"));
    m_ruleType->setText(rule ? tr("%1 · %2").arg(m_model->targetType(rule->target), rule->target)
                             : tr("Choose a rule above, or add a field."));
    const Rule shown = rule ? *rule : Rule{};
    const bool typing = m_formula->hasFocus() && m_formulaTimer.isActive();
    if (!typing) {
        const int kind = shown.expression.isEmpty() ? 0 : 1;
        m_kind->setCurrentIndex(kind);
        m_sourcePages->setCurrentIndex(kind);
        m_formula->setVisible(kind == 1);
        if (m_formula->text() != shown.expression)
            m_formula->setText(shown.expression);
    }
    int source = m_source->findData(shown.source);
    if (source < 0) { // an "extra." column of some list
        m_source->addItem(shown.source, shown.source);
        source = m_source->count() - 1;
    }
    m_source->setCurrentIndex(source);
    m_mode->setCurrentIndex(qMax(0, m_mode->findData(int(shown.mode))));
    const QString preset = domain::variantToText(shown.defaultValue);
    if (!m_default->hasFocus() || !m_default->isModified())
        m_default->setText(preset);
    m_sendDefault->setChecked(shown.sendDefault);
    m_sendDefault->setEnabled(!preset.isEmpty());
    m_required->setChecked(rule && m_model->profile().required.contains(shown.target));
    m_enabled->setChecked(shown.enabled);
    m_showing = false;
    m_preview->setTarget(shown.target);
    m_previewTitle->setText(
        m_preview->rowCount() == 0
            ? tr("Preview: no rows in Work yet")
            : tr("Preview of %1 on %n row(s)", nullptr, m_preview->rowCount()).arg(m_ruleTitle->text()));
    showFormulaProblem();
}

void MapPlace::showFormulaProblem()
{
    const models::FormulaProblem problem =
        m_kind->currentIndex() == 1 ? models::checkFormula(m_formula->text()) : models::FormulaProblem{};
    m_problem->setVisible(!problem.sentence.isEmpty());
    m_problem->setText(problem.column > 0 ? tr("Column %1: %2").arg(problem.column).arg(problem.sentence)
                                          : problem.sentence);
    // A form gives a wrapped label one line unless it is told how many the text takes.
    const int wide = qMax(m_formula->width(), 240);
    m_problem->setMinimumHeight(m_problem->fontMetrics()
                                    .boundingRect(QRect(0, 0, wide, 400), Qt::TextWordWrap, m_problem->text())
                                    .height());
}

void MapPlace::commitRule(const std::function<void(Rule &)> &edit)
{
    const int row = currentRow();
    const Rule *rule = m_model->rule(row);
    if (!rule || m_showing)
        return;
    Rule changed = *rule;
    edit(changed);
    m_model->editRule(row, changed, tr("Change %1").arg(m_model->targetLabel(rule->target)));
}

void MapPlace::commitSource()
{
    commitRule([this](Rule &rule) {
        rule.source = m_source->currentData().toString();
        rule.expression.clear();
    });
}

void MapPlace::commitFormula()
{
    m_formulaTimer.stop();
    if (m_kind->currentIndex() != 1 || m_showing)
        return;
    const QString text = m_formula->text().trimmed();
    commitRule([&text](Rule &rule) {
        if (text == rule.expression || text.isEmpty())
            return;
        rule.expression = text;
        rule.source.clear();
    });
}

void MapPlace::fillAddMenu(QMenu *menu)
{
    menu->clear();
    const QStringList targets = m_model->freeTargets();
    for (const QString &target : targets) {
        auto *action = menu->addAction(m_model->targetLabel(target));
        action->setObjectName(u"add_"_s + target);
        connect(action, &QAction::triggered, this, [this, target] {
            m_model->addRule(target);
            m_table->setCurrentIndex(m_model->index(m_model->rowCount() - 1, MappingModel::TargetColumn));
            m_source->setFocus();
        });
    }
    if (targets.isEmpty())
        menu->addAction(tr("Every field has a rule"))->setEnabled(false);
}

void MapPlace::openFunctions()
{
    auto *dialog = new FunctionHelpDialog(&theme(), this);
    connect(dialog, &FunctionHelpDialog::chosen, this, [this](const QString &name) {
        m_formula->insert(name + u"("_s);
        m_formula->setFocus();
        showFormulaProblem();
        m_formulaTimer.start();
    });
    dialog->open();
}

void MapPlace::save()
{
    if (m_formulaTimer.isActive())
        commitFormula();
    if (!m_save->isEnabled())
        return;
    m_error->clear();
    m_saving = true;
    refresh();
    const Profile sent = m_model->profile();
    whenDone(this, workspace().saveProfile(sent), [this, sent](const Result<Profile> &saved) {
        m_saving = false;
        if (!saved) {
            m_error->showError(saved.error());
            refresh();
            return;
        }
        if (m_model->profile() == sent) {
            m_model->setProfile(*saved);
            m_undo->setClean();
        } // else: edited while it was being saved; that is not saved yet
        refresh();
        emit said(tr("Mapping profile %1 saved as version %2.").arg(saved->name).arg(saved->version));
    });
}

void MapPlace::revertToShipped()
{
    const auto shipped =
        mapping::shippedProfile(m_model->profile().name.isEmpty() ? u"default"_s : m_model->profile().name);
    if (!shipped) {
        m_error->showError(shipped.error());
        return;
    }
    Profile profile = *shipped;
    profile.version = m_model->profile().version; // versions only grow
    Question question;
    question.title = tr("Revert to the shipped mapping");
    question.text = tr("Replace all %n rule(s) by the shipped ones?", nullptr, m_model->rowCount());
    question.detail = tr("It can be undone, and nothing is saved until you press Save.");
    question.action = tr("Revert rules");
    context().prompts->ask(this, question, [this, profile](bool yes) {
        if (yes)
            m_model->replaceProfile(profile, tr("Revert to shipped"));
    });
}

} // namespace leadline::gui
