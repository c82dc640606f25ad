#include "figures.h"
#include "people.h"

#include "identity/matchkeys.h"
#include "identity/normalise.h"
#include "identity/phonenumber.h"
#include "mapping/expression.h"
#include "mapping/mapper.h"
#include "providers/manifestlibrary.h"
#include "providers/responsemapper.h"
#include "support/sampledata.h"
#include "sync/planner.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace leadline::bench {

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(QStringLiteral(LEADLINE_SOURCE_DIR) + u'/' + path);
    if (!file.open(QIODevice::ReadOnly))
        stop(QStringLiteral("%1 cannot be read").arg(path));
    return file.readAll();
}

/// A page of 100 rows, made from the rows of a recorded-shape answer.
net::HttpResponse page(const QString &file, const QString &outer, const QString &member)
{
    QJsonObject answer = QJsonDocument::fromJson(bytesOf(file)).object();
    QJsonObject holder = outer.isEmpty() ? answer : answer.value(outer).toObject();
    const QJsonArray rows = holder.value(member).toArray();
    if (rows.isEmpty())
        stop(QStringLiteral("%1 has no rows").arg(file));
    QJsonArray many;
    for (qsizetype i = 0; many.size() < 100; ++i)
        many << rows.at(i % rows.size());
    holder.insert(member, many);
    if (outer.isEmpty())
        answer = holder;
    else
        answer.insert(outer, holder);
    net::HttpResponse response;
    response.status = 200;
    response.headers.append({QByteArrayLiteral("Content-Type"), QByteArrayLiteral("application/json")});
    response.body = QJsonDocument(answer).toJson(QJsonDocument::Compact);
    return response;
}

void pageFigure(Bench &bench, const QString &name, const providers::Manifest &manifest,
                const QString &operationId, const net::HttpResponse &response)
{
    const providers::OperationSpec *operation = manifest.find(operationId);
    if (!operation)
        stop(QStringLiteral("%1 has no operation %2").arg(manifest.id, operationId));
    const QDateTime now(QDate(2026, 11, 24), QTime(9, 0), Qt::UTC);
    constexpr int kPages = 20;
    bench.rate(name, 0, kPages * 100, [&] {
        for (int i = 0; i < kPages; ++i) {
            const auto mapped =
                must(providers::mapAnswer(manifest, *operation, providers::readAnswer(response), now));
            if (mapped.received != 100)
                stop(QStringLiteral("a page of 100 rows was read as %1").arg(mapped.received));
        }
    });
}

} // namespace

void recordFigures(Bench &bench)
{
    const QList<domain::Contact> raw = people(5000);
    const identity::NormaliseOptions options{QStringLiteral("US"),
                                             QDateTime(QDate(2026, 11, 24), QTime(9, 0), Qt::UTC)};
    QList<domain::Contact> clean;
    bench.rate(QStringLiteral("normalise, contacts"), 0, raw.size(), [&] {
        clean.clear();
        for (const domain::Contact &contact : raw)
            clean << identity::normalise(contact, options);
    });
    bench.rate(QStringLiteral("normalise again (clean already), contacts"), 0, clean.size(), [&] {
        for (const domain::Contact &contact : std::as_const(clean))
            (void)identity::normalise(contact, options);
    });
    bench.rate(QStringLiteral("match keys, contacts"), 0, clean.size(), [&] {
        for (const domain::Contact &contact : std::as_const(clean))
            (void)identity::matchKeys(contact);
    });
    const QStringList phones = phoneTexts(10'000);
    bench.rate(QStringLiteral("phone numbers read and formatted"), 0, phones.size(), [&] {
        for (const QString &text : phones)
            (void)identity::readPhone(text, QStringLiteral("US"));
    });

    const auto formula = must(mapping::Expression::compile(
        QStringLiteral("join(', ', full_name or join(' ', first_name, last_name), company_name)")));
    const QVariantMap record{{QStringLiteral("first_name"), QStringLiteral("Dana")},
                             {QStringLiteral("last_name"), QStringLiteral("Reyes")},
                             {QStringLiteral("company.name"), QStringLiteral("Northgate Dental")}};
    bench.rate(QStringLiteral("formula calls"), 0, 20'000, [&] {
        for (int i = 0; i < 20'000; ++i)
            (void)must(formula->run(record));
    });
    const auto mapper = must(
        mapping::Mapper::create(must(mapping::shippedProfile()), sample::schema(), sync::standardTargets()));
    bench.rate(QStringLiteral("mapping profile, contacts"), 0, clean.size(), [&] {
        for (const domain::Contact &contact : std::as_const(clean))
            (void)mapper->map(contact);
    });

    const QByteArray apolloBytes = bytesOf(QStringLiteral("schemas/providers/apollo.json"));
    bench.time(QStringLiteral("parse and check the Apollo manifest"), 0,
               [&] { (void)must(providers::parseManifest(apolloBytes, QStringLiteral("apollo.json"))); });
    bench.time(QStringLiteral("load the manifest library"), 0,
               [&] { (void)providers::ManifestLibrary::load(); });
    const auto apollo = must(providers::parseManifest(apolloBytes, QStringLiteral("apollo.json")));
    const auto hunter = must(providers::parseManifest(
        bytesOf(QStringLiteral("schemas/providers/hunter.json")), QStringLiteral("hunter.json")));
    pageFigure(bench, QStringLiteral("Apollo people pages read and mapped, rows"), apollo,
               QStringLiteral("people_search"),
               page(QStringLiteral("tests/providers/data/apollo-people.json"), {}, QStringLiteral("people")));
    pageFigure(bench, QStringLiteral("Hunter domain pages read and mapped, rows"), hunter,
               QStringLiteral("domain_search"),
               page(QStringLiteral("tests/providers/data/hunter-domain.json"), QStringLiteral("data"),
                    QStringLiteral("emails")));
}

} // namespace leadline::bench
