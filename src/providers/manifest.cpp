#include "providers/manifest.h"

#include "base/json.h"
#include "providers/manifestcheck.h"
#include "providers/manifestschema.h"
#include "providers/texts.h"

#include <QJsonArray>

#include <array>
#include <utility>

namespace leadline::providers {

namespace {

constexpr qsizetype kMaxManifestBytes = 1024 * 1024; // reliability §11
constexpr int kMaxManifestDepth = 32;

constexpr std::array<std::pair<Role, const char *>, 8> kRoles{{
    {Role::SearchPeople, "search_people"},
    {Role::SearchCompanies, "search_companies"},
    {Role::EnrichPerson, "enrich_person"},
    {Role::EnrichCompany, "enrich_company"},
    {Role::FindEmail, "find_email"},
    {Role::VerifyEmail, "verify_email"},
    {Role::TestConnection, "test_connection"},
    {Role::Usage, "usage"},
}};

constexpr std::array<std::pair<FilterSpec::Type, const char *>, 9> kFilterTypes{{
    {FilterSpec::Type::Text, "text"},
    {FilterSpec::Type::TextList, "text_list"},
    {FilterSpec::Type::Choice, "choice"},
    {FilterSpec::Type::ChoiceList, "choice_list"},
    {FilterSpec::Type::Integer, "integer"},
    {FilterSpec::Type::IntegerRange, "integer_range"},
    {FilterSpec::Type::Boolean, "boolean"},
    {FilterSpec::Type::Date, "date"},
    {FilterSpec::Type::DateRange, "date_range"},
}};

Error manifestError(const char *code, const QString &file, const QString &problem, int line,
                    const QString &path)
{
    Error e;
    e.kind = ErrorKind::BadInput;
    e.code = QLatin1String(code);
    e.what = path.isEmpty()
                 ? tr("The provider file %1 cannot be used (line %2): %3").arg(file).arg(line).arg(problem)
                 : tr("The provider file %1 cannot be used (line %2, %4): %3")
                       .arg(file)
                       .arg(line)
                       .arg(problem, path);
    e.unaffected = tr("The other providers are available.");
    e.remedy = tr("Mend the file at that place and reload the providers.");
    e.details = {
        {QStringLiteral("file"), file}, {QStringLiteral("line"), line}, {QStringLiteral("path"), path}};
    return e;
}

/// Line of the innermost place of a pointer that exists in the text.
int lineOfPointer(const QByteArray &bytes, QString pointer)
{
    for (;;) {
        const qsizetype offset = offsetOfJsonPointer(bytes, pointer);
        if (offset >= 0)
            return lineOfOffset(bytes, offset);
        if (pointer.isEmpty())
            return 1;
        pointer.truncate(pointer.lastIndexOf(u'/'));
    }
}

QStringList texts(const QJsonValue &array)
{
    QStringList list;
    for (const QJsonValue value : array.toArray())
        list << value.toString();
    return list;
}

FilterSpec readFilter(const QJsonObject &json)
{
    FilterSpec f;
    f.key = json.value(u"key").toString();
    f.label = json.value(u"label").toString();
    f.hint = json.value(u"hint").toString();
    for (const auto &[type, name] : kFilterTypes) {
        if (json.value(u"type").toString() == QLatin1String(name))
            f.type = type;
    }
    for (const QJsonValue choice : json.value(u"choices").toArray()) {
        f.choices << (choice.isString() ? choice.toString() : choice[u"value"].toString());
        f.choiceLabels << (choice.isString() ? choice.toString() : choice[u"label"].toString());
    }
    f.required = json.value(u"required").toBool();
    f.oneOf = json.value(u"oneOf").toString();
    f.maxItems = json.value(u"maxItems").toInt();
    return f;
}

OperationSpec readOperation(const QJsonObject &json)
{
    OperationSpec op;
    op.id = json.value(u"id").toString();
    op.role = roleFromName(json.value(u"role").toString()).value_or(Role::SearchPeople);
    op.label = json.value(u"label").toString();
    for (const QJsonValue filter : json.value(u"filters").toArray())
        op.filters << readFilter(filter.toObject());
    const QJsonObject paging = json.value(u"paging").toObject(), size = paging.value(u"size").toObject();
    op.paged = !paging.isEmpty();
    op.defaultPageSize = size.value(u"default").toInt(25);
    op.maxPageSize = size.value(u"max").toInt(100);
    const QJsonObject cost = json.value(u"cost").toObject();
    op.minCredits = cost.value(u"min").toDouble();
    op.maxCredits = cost.value(u"max").toDouble();
    op.costPer = cost.value(u"per").toString();
    op.costNote = cost.value(u"note").toString();
    op.paid = json.value(u"once").toBool() || op.maxCredits > 0;
    op.inputs = texts(json.value(u"inputs"));
    op.notes = texts(json.value(u"notes"));
    op.body = json;
    return op;
}

/// The surface named "main", else the first one by name.
QString mainSurface(const QJsonObject &surfaces)
{
    return surfaces.isEmpty() || surfaces.contains(u"main") ? QStringLiteral("main")
                                                            : surfaces.keys().first();
}

Manifest readManifest(const QJsonObject &json, const QString &file)
{
    Manifest m;
    m.json = json;
    m.file = file;
    m.id = json.value(u"id").toString();
    m.name = json.value(u"name").toString();
    m.status = json.value(u"status").toString();
    m.aliasOf = json.value(u"aliasOf").toString();
    m.website = json.value(u"website").toString();
    m.notes = texts(json.value(u"notes"));
    m.fileOnly = json.value(u"kind").toString() == QLatin1String("file");
    const QJsonObject credential = json.value(u"credential").toObject();
    m.credentialLabel = credential.value(u"label").toString();
    m.credentialHelp = credential.value(u"help").toString();
    for (const QJsonValue part : credential.value(u"parts").toArray()) {
        m.credentialParts.append(
            {part[u"key"].toString(), part[u"label"].toString(), part[u"secret"].toBool(true)});
    }
    const QJsonObject surfaces = json.value(u"surfaces").toObject();
    m.baseUrl = surfaces.value(mainSurface(surfaces)).toObject().value(u"baseUrl").toString();
    for (const QJsonValue operation : json.value(u"operations").toArray())
        m.operations << readOperation(operation.toObject());
    return m;
}

} // namespace

QString roleName(Role role)
{
    for (const auto &[r, name] : kRoles) {
        if (r == role)
            return QString::fromLatin1(name);
    }
    return {};
}

bool isSearch(Role role)
{
    return role == Role::SearchPeople || role == Role::SearchCompanies;
}

std::optional<Role> roleFromName(const QString &name)
{
    for (const auto &[role, text] : kRoles) {
        if (name == QLatin1String(text))
            return role;
    }
    return std::nullopt;
}

const OperationSpec *Manifest::find(Role role) const
{
    for (const OperationSpec &op : operations) {
        if (op.role == role)
            return &op;
    }
    return nullptr;
}

const OperationSpec *Manifest::find(const QString &operationId) const
{
    for (const OperationSpec &op : operations) {
        if (op.id == operationId)
            return &op;
    }
    return nullptr;
}

Result<Manifest> parseManifest(const QByteArray &bytes, const QString &file)
{
    if (bytes.size() > kMaxManifestBytes)
        return fail(manifestError("LL-PROV-004", file, tr("It is larger than 1 MiB."), 1, {}));
    JsonLimits limits;
    limits.maxBytes = kMaxManifestBytes;
    limits.maxDepth = kMaxManifestDepth;
    limits.refuseDuplicateKeys = true;
    const auto json = parseJson(bytes, file, limits);
    if (!json) {
        return fail(manifestError("LL-PROV-001", file, json.error().what,
                                  json.error().details.value(QStringLiteral("line"), 1).toInt(), {}));
    }
    const auto misfit = checkManifestSchema(*json);
    if (!misfit)
        return fail(misfit.error());
    if (*misfit) {
        return fail(manifestError("LL-PROV-002", file, (*misfit)->problem,
                                  lineOfPointer(bytes, (*misfit)->pointer), (*misfit)->pointer));
    }
    Manifest manifest = readManifest(json->toObject(), file);
    if (const auto problem = findInconsistency(manifest)) {
        return fail(manifestError("LL-PROV-003", file, problem->problem,
                                  lineOfPointer(bytes, problem->pointer), problem->pointer));
    }
    return manifest;
}

} // namespace leadline::providers
