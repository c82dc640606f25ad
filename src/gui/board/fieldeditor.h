#pragma once

#include "domain/tenantschema.h"

#include <QVariant>
#include <QWidget>

namespace leadline::gui {

/// The editor a HaloPSA custom field asks for: a list for a dropdown, ticks for several, a date, a number, a
/// tick, text. An empty editor means no value; nothing is preset.
class FieldEditor final : public QWidget
{
    Q_OBJECT
public:
    explicit FieldEditor(const domain::CustomField &field, const QString &label, QWidget *parent = nullptr);
    [[nodiscard]] QVariant value() const; ///< invalid: nothing entered. Dropdowns: the option's text
    void setValue(const QVariant &value);
    [[nodiscard]] bool isFilled() const { return value().isValid(); }
    [[nodiscard]] QWidget *editor() const { return m_editor; } ///< for a label's buddy

signals:
    void edited();

private:
    void makeEditor();

    domain::CustomField m_field;
    QWidget *m_editor = nullptr;
};

} // namespace leadline::gui
