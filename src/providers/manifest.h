#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace leadline::providers {

/// One filter of a search pane. Values of a search are a QVariantMap by key: QString (Text, Choice),
/// QStringList (TextList, ChoiceList; a plain text is split at ";" and new lines), a whole number, bool,
/// QDate or ISO text, and for ranges a QVariantMap with "min" and/or "max" (IntegerRange) or "from" and/or
/// "to" (DateRange).
struct FilterSpec
{
    QString key;   ///< "titles"
    QString label; ///< "Job title"
    QString hint;  ///< placeholder or example
    enum class Type {
        Text,
        TextList,
        Choice,
        ChoiceList,
        Integer,
        IntegerRange,
        Boolean,
        Date,
        DateRange
    } type = Type::Text;
    QStringList choices;      ///< vocabulary of Choice and ChoiceList, as the API wants it
    QStringList choiceLabels; ///< same length, for people
    bool required = false;
    QString oneOf;    ///< filters sharing a group name: exactly one must be given ("domain" or "company")
    int maxItems = 0; ///< of a list; 0: no limit
};

/// What an operation is for; the program asks for roles, never for paths.
enum class Role {
    SearchPeople,
    SearchCompanies,
    EnrichPerson,
    EnrichCompany,
    FindEmail,
    VerifyEmail,
    TestConnection,
    Usage
};
[[nodiscard]] QString roleName(Role role); ///< "search_people", …
[[nodiscard]] std::optional<Role> roleFromName(const QString &name);
[[nodiscard]] bool isSearch(Role role); ///< for people or for companies

struct OperationSpec
{
    QString id;
    Role role = Role::SearchPeople;
    QString label;
    QList<FilterSpec> filters;
    bool paged = false;
    double minCredits = 0, maxCredits = 0; ///< per call or per record, see costPer
    QString costPer;                       ///< "call", "record", "block" with costNote in words
    QString costNote;
    /// What an enrichment needs: every entry must be met, by any of its canonical keys: "email|linkedin".
    /// "provider_id" is the id this provider gave the person.
    QStringList inputs;
    QStringList notes; ///< honest remarks shown beside this search
    int defaultPageSize = 25, maxPageSize = 100;
    bool paid = false; ///< may charge credits, so it is never sent twice
    QJsonObject body;  ///< the operation as written; interpreted by RequestBuilder and ResponseMapper
};

/// One value of a credential that has several (user name and password).
struct CredentialPart
{
    QString key, label;
    bool secret = true;
};

/// A provider described by a JSON file. Everything needed to call it is in `json`; the members are what the
/// rest of the program shows.
struct Manifest
{
    QString id;      ///< "apollo"
    QString name;    ///< "Apollo.io"
    QString status;  ///< "live", "legacy", "retired"
    QString aliasOf; ///< id of the provider to use instead, for retired names
    QString website;
    QString credentialLabel; ///< "API key"; empty when no credential is needed
    QString credentialHelp;  ///< where to find it
    QList<CredentialPart>
        credentialParts;   ///< empty: one value; else stored together as a JSON object by these keys
    bool fileOnly = false; ///< sells files, has no API: use the list import
    QString baseUrl;       ///< of the surface most operations use
    QStringList notes;     ///< honest remarks shown in the pane
    QList<OperationSpec> operations;
    QJsonObject json;
    QString file; ///< where it was read from

    [[nodiscard]] const OperationSpec *find(Role role) const;
    [[nodiscard]] const OperationSpec *find(const QString &operationId) const;
};

/// Parses and validates one manifest. LL-PROV-001 not JSON, 002 does not fit schemas/provider.schema.json
/// (details: file, line, path), 003 valid but inconsistent (a filter named in a template does not exist, …),
/// 004 larger than 1 MiB.
[[nodiscard]] Result<Manifest> parseManifest(const QByteArray &bytes, const QString &file);

} // namespace leadline::providers
