#pragma once

#include "app/worktypes.h"
#include "gui/theme/theme.h"

#include <QPushButton>
#include <QWidget>

class QCheckBox;
class QFrame;
class QGridLayout;
class QLabel;
class QListWidget;

namespace leadline::gui {

/// A button that opens a list of things to tick and says what is ticked.
class ChoiceButton final : public QPushButton
{
    Q_OBJECT
public:
    ChoiceButton(const Theme *theme, const QStringList &values, const QStringList &labels,
                 QWidget *parent = nullptr);
    [[nodiscard]] QStringList chosen() const;
    void setChosen(const QStringList &values);

signals:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void openList();
    void refresh();

    const Theme *m_theme;
    QStringList m_values, m_labels;
    QFrame *m_popup;
    QListWidget *m_list;
};

/// One filter of a search: an on/off tick, a name, a typed editor. Built from the manifest, never by hand.
class FilterRow final : public QWidget
{
    Q_OBJECT
public:
    FilterRow(const Theme *theme, const providers::FilterSpec &spec, QWidget *parent = nullptr);

    [[nodiscard]] const providers::FilterSpec &spec() const { return m_spec; }
    [[nodiscard]] bool isOn() const;
    /// Null while off or empty. Text, number, true/false, date (ISO text), list of texts, or a map with
    /// "min"/"max" or "from"/"to" for ranges.
    [[nodiscard]] QVariant value() const;
    void setValue(const QVariant &value); ///< null: clears and switches off
    void setPosition(int position, int of);
    void setProblem(const QString &problem); ///< empty: none
    void setMark(const QString &mark);       ///< "required", "one of these", …
    void focusEditor();
    [[nodiscard]] QWidgetList tabStops() const; ///< in the order one goes through them

signals:
    void changed();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void arrange();
    void edited();
    [[nodiscard]] QVariant rawValue() const;
    void nameForReaders();

    const Theme *m_theme;
    providers::FilterSpec m_spec;
    QCheckBox *m_on;
    QLabel *m_name;
    QGridLayout *m_grid = nullptr;
    QWidget *m_editors = nullptr;
    bool m_narrow = false, m_filling = false;
    QWidget *m_editor = nullptr;
    QWidget *m_second = nullptr; ///< upper end of a range
    class TextLabel *m_mark, *m_problem;
    QString m_position;
};

} // namespace leadline::gui
