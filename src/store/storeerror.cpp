#include "store/storeerror.h"

#include <QCoreApplication>
#include <QSqlError>

namespace leadline::store {
namespace {

// Primary result codes, https://sqlite.org/rescode.html; the low byte of the extended code Qt reports.
enum SqliteCode {
    kBusy = 5,
    kLocked = 6,
    kNoMemory = 7,
    kReadOnly = 8,
    kInterrupt = 9,
    kIoError = 10,
    kCorrupt = 11,
    kFull = 13,
    kCannotOpen = 14,
    kNotADatabase = 26,
};

int primaryCode(const QSqlError &error)
{
    return error.nativeErrorCode().toInt() & 0xff;
}

} // namespace

SqlTrouble troubleOf(const QSqlError &error)
{
    switch (primaryCode(error)) {
    case kBusy:
    case kLocked:
        return SqlTrouble::Busy;
    case kFull:
        return SqlTrouble::Full;
    case kReadOnly:
    case kCannotOpen:
        return SqlTrouble::ReadOnly;
    case kIoError:
        return SqlTrouble::Failing;
    case kCorrupt:
    case kNotADatabase:
        return SqlTrouble::Corrupt;
    default:
        return SqlTrouble::Statement;
    }
}

bool endsTransaction(const QSqlError &error)
{
    switch (primaryCode(error)) {
    case kFull:
    case kIoError:
    case kNoMemory:
    case kInterrupt:
    case kCorrupt:
        return true;
    default:
        return false;
    }
}

Error statementError(const QSqlError &error)
{
    const QString said = error.databaseText();
    Error made;
    made.kind = ErrorKind::Storage;
    made.details = {{QStringLiteral("sqlite"), error.nativeErrorCode()}};
    switch (troubleOf(error)) {
    case SqlTrouble::Busy:
        made.code = QStringLiteral("LL-DB-006");
        made.what = QCoreApplication::translate("leadline::Store",
                                                "The workspace stayed locked by another program (%1).")
                        .arg(said);
        made.unaffected = QCoreApplication::translate("leadline::Store", "Nothing was changed.");
        made.remedy = QCoreApplication::translate(
            "leadline::Store", "Close other programs that use the workspace file, then try again.");
        break;
    case SqlTrouble::Full:
        made.code = QStringLiteral("LL-DB-005");
        made.what = QCoreApplication::translate("leadline::Store",
                                                "The workspace could not be written, the disk is full: %1.")
                        .arg(said);
        made.unaffected =
            QCoreApplication::translate("leadline::Store", "Everything saved before this is unchanged.");
        made.remedy = QCoreApplication::translate("leadline::Store", "Free some disk space, then try again.");
        break;
    case SqlTrouble::ReadOnly:
        made.code = QStringLiteral("LL-DB-005");
        made.what = QCoreApplication::translate("leadline::Store", "The workspace could not be written: %1.")
                        .arg(said);
        made.unaffected =
            QCoreApplication::translate("leadline::Store", "Everything saved before this is unchanged.");
        made.remedy = QCoreApplication::translate("leadline::Store",
                                                  "Make the file and its folder writable, then try again.");
        break;
    case SqlTrouble::Failing:
        made.code = QStringLiteral("LL-DB-009");
        made.what = QCoreApplication::translate("leadline::Store",
                                                "The disk refused to read or write the workspace: %1.")
                        .arg(said);
        made.unaffected =
            QCoreApplication::translate("leadline::Store", "Everything saved before this is unchanged.");
        made.remedy = QCoreApplication::translate(
            "leadline::Store",
            "Check that the disk is connected and sound, then try again. If it repeats, close Leadline and "
            "copy the workspace to another disk.");
        break;
    case SqlTrouble::Corrupt:
        made.code = QStringLiteral("LL-DB-004");
        made.what =
            QCoreApplication::translate("leadline::Store", "The workspace file is damaged: %1.").arg(said);
        made.unaffected = QCoreApplication::translate("leadline::Store",
                                                      "The file was left as it is; HaloPSA is not affected.");
        made.remedy = QCoreApplication::translate(
            "leadline::Store", "Copy the file with its -wal file aside, then restore a backup.");
        break;
    case SqlTrouble::Statement:
        made.code = QStringLiteral("LL-DB-006");
        made.what = QCoreApplication::translate("leadline::Store", "The workspace refused a statement: %1.")
                        .arg(said);
        made.unaffected = QCoreApplication::translate("leadline::Store", "Nothing was changed by it.");
        made.remedy = QCoreApplication::translate(
            "leadline::Store", "Try again; if it fails again, check the workspace (leadlinectl audit).");
        break;
    }
    return made;
}

} // namespace leadline::store
