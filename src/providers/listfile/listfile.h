#pragma once

#include "domain/contact.h"
#include "providers/listfile/csvreader.h"

#include <QHash>
#include <functional>

namespace leadline::providers {

/// Which column of a list file means what: header -> canonical key, "extra" (kept as extra.<header>) or ""
/// (left out).
struct ListMapping
{
    QStringList headers;
    QStringList keys;       ///< same length
    QString defaultCountry; ///< ISO alpha-2 for numbers and addresses without one, or empty
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static ListMapping fromJson(const QJsonObject &json);
};

/// What a person confirms before an import.
struct ListPreview
{
    QString encoding; ///< "UTF-8", "UTF-8 with BOM", "UTF-16LE", …
    QChar separator;
    QStringList headers;
    ListMapping suggested;
    QList<double> confidence;  ///< of each suggestion, 0..1
    QList<QStringList> sample; ///< first rows, at most 200
    qint64 bytes = 0;
};

struct RejectedRow
{
    qint64 line = 0; ///< in the file, 1-based
    QString code;    ///< LL-IMP-…
    QString reason;
    QStringList cells;
};

struct ListImport
{
    QList<domain::Contact> contacts; ///< not normalised
    QList<RejectedRow> rejected;
    qint64 rows = 0; ///< data rows read; contacts + rejected
};

/// Codes: LL-IMP-001 cannot open, 002 encoding not known, 003 no header line, 004 file over 512 MiB, 005 over
/// 512 columns; rows: 010 quote never closed, 011 cell over 1 MiB, 012 other number of cells, 013 nothing
/// usable in it.
[[nodiscard]] Result<ListPreview> previewList(const QString &path);
/// Reads all rows. `onProgress(bytesDone, bytesTotal)` returns false to cancel.
[[nodiscard]] Result<ListImport> readList(const QString &path, const ListMapping &mapping,
                                          const QDateTime &nowUtc,
                                          const std::function<bool(qint64, qint64)> &onProgress = {});

} // namespace leadline::providers
