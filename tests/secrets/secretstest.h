#pragma once

#include "secrets/secretstore.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Ends the test function with the error's sentence.
#define OK(result)                                                                                           \
    do {                                                                                                     \
        const auto &checkedResult = (result);                                                                \
        QVERIFY2(checkedResult.has_value(),                                                                  \
                 checkedResult ? "" : qPrintable(checkedResult.error().sentence()));                         \
    } while (false)

#define FAILS(result, expectedCode)                                                                          \
    do {                                                                                                     \
        const auto &checkedResult = (result);                                                                \
        QVERIFY2(!checkedResult.has_value(), "it should have failed");                                       \
        QCOMPARE(checkedResult.error().code, QString::fromLatin1(expectedCode));                             \
        QVERIFY(!checkedResult.error().what.isEmpty());                                                      \
        QVERIFY(!checkedResult.error().unaffected.isEmpty());                                                \
        QVERIFY(!checkedResult.error().remedy.isEmpty());                                                    \
    } while (false)

namespace secretstest {

using namespace leadline;
using secrets::SecretBytes;

inline Result<SecretBytes> read(secrets::SecretStore &store, const QString &key)
{
    return QCoro::waitFor(store.read(key));
}

inline Result<void> write(secrets::SecretStore &store, const QString &key, const QByteArray &value)
{
    return QCoro::waitFor(store.write(key, SecretBytes(value)));
}

inline Result<void> remove(secrets::SecretStore &store, const QString &key)
{
    return QCoro::waitFor(store.remove(key));
}

inline Result<void> probe(secrets::SecretStore &store)
{
    return QCoro::waitFor(store.probe());
}

/// What each store promises, whatever it keeps secrets in.
inline void keepsItsPromises(secrets::SecretStore &store)
{
    QVERIFY(!store.name().isEmpty());
    const QString a = u"leadline/w1/acme/client_secret"_s, b = u"leadline/w1/apollo/api_key"_s;
    FAILS(read(store, a), "LL-SEC-001");
    OK(remove(store, a)); // removing what is not there succeeds
    OK(write(store, a, "first"));
    OK(write(store, b, "other"));
    QCOMPARE(read(store, a)->expose(), QByteArray("first"));
    OK(write(store, a, "second"));
    QCOMPARE(read(store, a)->expose(), QByteArray("second"));
    QCOMPARE(read(store, b)->expose(), QByteArray("other"));
    QByteArray every(256, '\0');
    for (int i = 0; i < 256; ++i)
        every[i] = static_cast<char>(i);
    OK(write(store, a, every)); // bytes, not text
    QCOMPARE(read(store, a)->expose(), every);
    OK(write(store, a, QByteArray(2000, 'x')));
    FAILS(write(store, a, QByteArray(2001, 'y')), "LL-SEC-006");
    QCOMPARE(read(store, a)->expose(), QByteArray(2000, 'x')); // the one before is unchanged
    OK(remove(store, a));
    FAILS(read(store, a), "LL-SEC-001");
    QCOMPARE(read(store, b)->expose(), QByteArray("other"));
    OK(probe(store));
    OK(remove(store, b));
    FAILS(read(store, b), "LL-SEC-001");
}

} // namespace secretstest
