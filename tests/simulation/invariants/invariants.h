#pragma once

#include "simulation/vfs/faultvfs.h"
#include "world/evidence.h"
#include "world/process.h"

namespace leadline::simulation {

// The promises, each in a function with its number. They read the evidence and write down what is broken.

/// After every step, over what is new.
void checkStepInvariants(const Evidence &evidence, Findings &findings, qint64 nowMs);
/// While a request is about to leave.
void checkSend(const Evidence &evidence, const Sent &sent, StoreWatch &watch, const FaultVfs &disk,
               Findings &findings, qint64 nowMs);
/// When all is quiet at the end.
void checkEndInvariants(const Evidence &evidence, Process &process, Findings &findings, qint64 nowMs,
                        const FaultVfs &disk);

// Records in HaloPSA
void checkI1(const Evidence &evidence, const LogEntry &entry, Findings &findings);
void checkI3(const Evidence &evidence, Process &process, Findings &findings, qint64 nowMs);
void checkI4(const Evidence &evidence, const LogEntry &entry, Findings &findings);
void checkI5(const Evidence &evidence, const LogEntry &entry, Findings &findings);
void checkI13(const Evidence &evidence, Process &process, Findings &findings, qint64 nowMs);
// What people were told
void checkI2Applied(const Evidence &evidence, const Change &change, Findings &findings);
void checkI2Receipts(const Evidence &evidence, Findings &findings, qint64 nowMs);
void checkI21(const Evidence &evidence, Process &process, Findings &findings, qint64 nowMs);
// The journal
void checkI7(const Evidence &evidence, const Sent &sent, StoreWatch &watch, const FaultVfs &disk,
             Findings &findings);
void checkI8(const Change &change, Findings &findings);
void checkI9(const Evidence &evidence, const Change &change, Findings &findings);
void checkI10(const Evidence &evidence, const Sent &sent, Findings &findings);
void checkI17(const Evidence &evidence, const store::Database &database, StoreWatch &watch,
              Findings &findings, qint64 nowMs);
void checkPlan(const Evidence &evidence, const Sent &sent,
               Findings &findings); ///< nothing leaves that no plan showed
// Pace
void checkI11(const Evidence &evidence, const Sent &sent, Findings &findings);
void checkI12(const Evidence &evidence, Findings &findings, qint64 nowMs);
// People who opted out, secrets
void checkI14(const Evidence &evidence, const Sent &sent, Findings &findings);
void checkI15(const Evidence &evidence, Process &process, Findings &findings, qint64 nowMs);
void checkI19(const Evidence &evidence, const FaultVfs &disk, Findings &findings, qint64 nowMs);
// Liveness
[[nodiscard]] bool isQuiet(const Evidence &evidence);
void checkI20(const Evidence &evidence, Findings &findings, qint64 nowMs);

/// Are two values the same to a person? Numbers as texts, blanks at the ends and "nothing" in its forms are.
[[nodiscard]] bool looksSame(const QJsonValue &a, const QJsonValue &b);
/// "cf#501" for a cell of a custom field, else the member.
[[nodiscard]] QString memberOf(const QJsonObject &cell);
[[nodiscard]] bool isOnBoard(const Record &record);

} // namespace leadline::simulation
