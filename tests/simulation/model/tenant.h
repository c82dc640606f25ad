#pragma once

#include <QList>
#include <QString>

namespace leadline::simulation {

/// What the modelled HaloPSA tenant is set up with. Plain tables, written down here once more on purpose: the
/// model shares nothing with the code that talks to it.
struct ModelType
{
    qint64 id;
    QString name;
    qint64 firstStatus;
};

struct ModelStatus
{
    qint64 id;
    QString name;
    qint64 type;
    bool closes; ///< records in it count as closed
};

struct ModelOption
{
    qint64 id;
    QString text;
};

struct ModelField
{
    enum Kind { Text, Integer, Choice, Check };
    qint64 id;
    QString name; ///< with HaloPSA's prefix: "CFProspectBudget"
    Kind kind;
    QList<ModelOption> options;
};

[[nodiscard]] const QList<ModelType> &modelTypes();
[[nodiscard]] const QList<ModelStatus> &modelStatuses();
[[nodiscard]] const QList<ModelField> &modelFields();

[[nodiscard]] const ModelStatus *findStatus(qint64 id);
[[nodiscard]] const ModelField *findModelField(qint64 id);
/// An opportunity-class type that is not on Leadline's board; records of it must be left alone.
inline constexpr qint64 kForeignType = 39;

} // namespace leadline::simulation
