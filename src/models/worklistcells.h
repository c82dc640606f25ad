#pragma once

#include "domain/contact.h"

#include <QCoreApplication>
#include <QVariant>

namespace leadline::models {

/// What the cells of the worklist say, one row at a time. Knows no model and no order.
struct WorklistCells
{
    Q_DECLARE_TR_FUNCTIONS(leadline::models::WorklistCells)
public:
    enum Column {
        State,
        Person,
        Title,
        Company,
        Email,
        Phone,
        City,
        Country,
        Domain,
        Source,
        ListName,
        HaloId,
        Updated,
        ColumnCount
    };

    [[nodiscard]] static QString heading(Column column);
    /// The canonical key a column edits, or empty.
    [[nodiscard]] static QString keyOf(Column column);
    [[nodiscard]] static bool isRightAligned(int column);

    /// The text held in a column; empty for those that hold something else.
    [[nodiscard]] static const QString &text(const domain::WorklistRow &row, int column);
    [[nodiscard]] static QVariant shown(const domain::WorklistRow &row, int column);
    [[nodiscard]] static QVariant tip(const domain::WorklistRow &row, int column);
    [[nodiscard]] static QVariant basis(const domain::WorklistRow &row, int column); ///< invalid: no mark
    /// Column, value and mark in one: a reader hears a cell without the heading.
    [[nodiscard]] static QString spoken(const domain::WorklistRow &row, int column);
    [[nodiscard]] static QString rowName(const domain::WorklistRow &row); ///< "Dana Reyes, Northgate Dental"
};

} // namespace leadline::models
