#include "providers/requestbuilder.h"

#include "domain/provenance.h"
#include "providers/jsonpath.h"
#include "providers/texts.h"
#include "providers/valueshape.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace leadline::providers {

namespace {

QJsonValue asType(const QJsonValue &value, const QString &type)
{
    if (type == u"string")
        return scalarText(value);
    if (type == u"integer") {
        bool ok = false;
        const qint64 number = scalarText(value).toLongLong(&ok);
        return ok ? QJsonValue(number) : kNothing;
    }
    if (type == u"number") {
        bool ok = false;
        const double number = scalarText(value).toDouble(&ok);
        return ok ? QJsonValue(number) : kNothing;
    }
    if (type == u"boolean")
        return scalarText(value) == u"true" || scalarText(value) == u"1";
    return value;
}

QJsonValue expandValue(const QJsonObject &node, const TemplateContext &context)
{
    QJsonValue value = context.value(node.value(u"$").toString());
    if (node.contains(u"offsetSeconds")) {
        value = QDateTime::fromString(value.toString(), Qt::ISODate)
                    .addSecs(node.value(u"offsetSeconds").toInteger())
                    .toString(Qt::ISODate);
    }
    value = shaped(value, node);
    if (isNothing(value))
        return node.contains(u"default") ? node.value(u"default") : kNothing;
    if (node.contains(u"join") && value.isArray()) {
        QStringList parts;
        for (const QJsonValue part : value.toArray())
            parts << scalarText(part);
        value = parts.join(node.value(u"join").toString());
    }
    if (const QString type = node.value(u"as").toString(); !type.isEmpty()) {
        if (type == u"list")
            return value.isArray() ? value : QJsonValue(QJsonArray{value});
        if (!value.isArray())
            return asType(value, type);
        QJsonArray out;
        for (const QJsonValue one : value.toArray())
            out.append(asType(one, type));
        return out;
    }
    return value;
}

QJsonValue expandEach(const QJsonObject &node, const TemplateContext &context)
{
    const QJsonValue list = context.value(node.value(u"$each").toString());
    const QString separator = node.value(u"split").toString();
    QJsonArray out;
    for (const QJsonValue element : list.isArray() ? list.toArray() : QJsonArray{list}) {
        if (isNothing(element))
            continue;
        TemplateContext inner = context;
        if (separator.isEmpty())
            inner.set(QStringLiteral("item"), element);
        else
            inner.set(QStringLiteral("item"),
                      QJsonArray::fromStringList(scalarText(element).split(separator)));
        const QJsonValue one = expand(node.value(u"item"), inner);
        if (!one.isUndefined())
            out.append(one);
    }
    return out.isEmpty() ? kNothing : QJsonValue(out);
}

bool isComplete(const QJsonValue &pattern, const TemplateContext &context)
{
    if (pattern.isArray()) {
        const QJsonArray array = pattern.toArray();
        return std::all_of(array.begin(), array.end(),
                           [&](const QJsonValue &v) { return isComplete(v, context); });
    }
    if (!pattern.isObject())
        return true;
    const QJsonObject object = pattern.toObject();
    if (object.contains(u"$"))
        return !expandValue(object, context).isUndefined();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!isComplete(it.value(), context))
            return false;
    }
    return true;
}

QJsonValue expandObject(const QJsonObject &object, const TemplateContext &context)
{
    if (object.contains(u"$"))
        return expandValue(object, context);
    if (object.contains(u"$each"))
        return expandEach(object, context);
    if (object.contains(u"$text")) { // a long text (a GraphQL document) written as lines
        QStringList lines;
        for (const QJsonValue line : object.value(u"$text").toArray())
            lines << line.toString();
        return lines.join(u'\n');
    }
    if (object.contains(u"$first")) {
        for (const QJsonValue option : object.value(u"$first").toArray()) {
            if (isComplete(option, context))
                return expand(option, context);
        }
        return kNothing;
    }
    QJsonObject out;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QJsonValue value = expand(it.value(), context);
        if (!value.isUndefined())
            out.insert(it.key(), value);
    }
    return out.isEmpty() && !object.isEmpty() ? kNothing : QJsonValue(out);
}

void addQueryValue(QUrl &url, const QString &name, const QJsonValue &value, const QString &listStyle)
{
    if (!value.isArray()) {
        addQuery(url, name, scalarText(value));
        return;
    }
    QStringList parts;
    for (const QJsonValue one : value.toArray())
        parts << scalarText(one);
    if (listStyle == u"comma") {
        addQuery(url, name, parts.join(u','));
        return;
    }
    for (const QString &part : parts)
        addQuery(url, listStyle == u"brackets" ? name + QLatin1String("[]") : name, part);
}

Error notKnown(const QString &what, const QString &purpose)
{
    return {.kind = ErrorKind::BadInput,
            .code = QStringLiteral("LL-PROV-013"),
            .what = tr("A value that is needed is not known (%1) while %2.").arg(what, purpose),
            .unaffected = tr("Nothing was sent."),
            .remedy = tr("Fill in that value, then try again.")};
}

/// The values the last alternative of a "$first" would need, when no alternative is complete; else empty.
QString missingChoice(const QJsonValue &pattern, const TemplateContext &context)
{
    const QJsonValue options = pattern[u"$first"];
    if (!options.isArray() || !expand(pattern, context).isUndefined())
        return {};
    QStringList names;
    for (const QString &name : namesIn(options.toArray().last()))
        names << name.section(u'.', 1);
    return names.join(QLatin1String(", "));
}

Result<QString> fillPath(const QString &path, const TemplateContext &context, const QString &purpose)
{
    static const QRegularExpression placeholder(QStringLiteral("\\{([a-z_.]+)\\}"));
    QString out;
    qsizetype last = 0;
    for (auto it = placeholder.globalMatch(path); it.hasNext();) {
        const auto match = it.next();
        const QString value = scalarText(context.value(match.captured(1)));
        if (value.isEmpty())
            return fail(notKnown(match.captured(1), purpose));
        out += path.mid(last, match.capturedStart() - last);
        out += QString::fromLatin1(QUrl::toPercentEncoding(value));
        last = match.capturedEnd();
    }
    return QString(out + path.mid(last));
}

net::Method methodOf(const QString &name)
{
    if (name == u"POST")
        return net::Method::Post;
    if (name == u"PUT")
        return net::Method::Put;
    if (name == u"PATCH")
        return net::Method::Patch;
    if (name == u"DELETE")
        return net::Method::Delete;
    return net::Method::Get;
}

QByteArray formEncoded(const QJsonObject &form)
{
    QUrl url;
    for (auto it = form.begin(); it != form.end(); ++it)
        addQueryValue(url, it.key(), it.value(), QStringLiteral("repeat"));
    return url.query(QUrl::FullyEncoded).toLatin1();
}

QJsonObject rangeToJson(const QVariant &value)
{
    QJsonObject range;
    const QVariantMap map = value.toMap();
    for (auto it = map.begin(); it != map.end(); ++it) {
        if (it.value().typeId() == QMetaType::QDate)
            range.insert(it.key(), it.value().toDate().toString(Qt::ISODate));
        else if (!it.value().toString().isEmpty())
            range.insert(it.key(), QJsonValue::fromVariant(it.value()));
    }
    return range;
}

QStringList listOf(const QVariant &value)
{
    QStringList list;
    static const QRegularExpression separator(QStringLiteral("[;\n]"));
    const QStringList raw =
        value.typeId() == QMetaType::QString ? value.toString().split(separator) : value.toStringList();
    for (const QString &one : raw) {
        if (!one.trimmed().isEmpty())
            list << one.trimmed();
    }
    return list;
}

} // namespace

QJsonValue TemplateContext::value(const QString &name) const
{
    const qsizetype dot = name.indexOf(u'.');
    QJsonValue value = m_scopes.value(dot < 0 ? name : name.left(dot));
    if (dot >= 0) {
        const QString rest = name.mid(dot + 1);
        // canonical keys have dots of their own: the whole rest is tried as one name first
        if (value.isObject() && value.toObject().contains(rest)) {
            value = value.toObject().value(rest);
        } else {
            for (const QString &step : rest.split(u'.'))
                value = value.isArray() ? value.toArray().at(step.toInt()) : value.toObject().value(step);
        }
    }
    return isNothing(value) ? kNothing : value;
}

QJsonObject filtersToJson(const OperationSpec &operation, const QVariantMap &filters)
{
    QJsonObject json;
    for (const FilterSpec &filter : operation.filters) {
        const QVariant value = filters.value(filter.key);
        if (!value.isValid() || value.isNull())
            continue;
        using Type = FilterSpec::Type;
        switch (filter.type) {
        case Type::TextList:
        case Type::ChoiceList:
            json.insert(filter.key, QJsonArray::fromStringList(listOf(value)));
            break;
        case Type::Integer:
            json.insert(filter.key, value.toLongLong());
            break;
        case Type::Boolean:
            json.insert(filter.key, value.toBool());
            break;
        case Type::IntegerRange:
        case Type::DateRange:
            json.insert(filter.key, rangeToJson(value));
            break;
        case Type::Date:
            json.insert(filter.key, value.typeId() == QMetaType::QDate ? value.toDate().toString(Qt::ISODate)
                                                                       : value.toString());
            break;
        case Type::Text:
        case Type::Choice:
            json.insert(filter.key, value.toString().trimmed());
            break;
        }
    }
    return json;
}

QJsonObject contactToJson(const domain::Contact &contact, const QString &providerId)
{
    QJsonObject json;
    for (auto it = contact.values.cbegin(); it != contact.values.cend(); ++it) {
        const QVariant &value = it->value;
        json.insert(it.key(), value.typeId() == QMetaType::QDate
                                  ? QJsonValue(value.toDate().toString(Qt::ISODate))
                                  : QJsonValue::fromVariant(value));
    }
    json.insert(QLatin1String("provider_id"), contact.providerIds.value(providerId));
    return json;
}

QJsonObject pageToJson(const PageRequest &page)
{
    return {{QLatin1String("size"), page.size},
            {QLatin1String("number"), page.number},
            {QLatin1String("offset"), page.offset},
            {QLatin1String("start"), page.start},
            {QLatin1String("token"), page.token}};
}

QJsonValue expand(const QJsonValue &pattern, const TemplateContext &context)
{
    if (pattern.isObject())
        return expandObject(pattern.toObject(), context);
    if (!pattern.isArray())
        return pattern;
    QJsonArray out;
    for (const QJsonValue element : pattern.toArray()) {
        const QJsonValue value = expand(element, context);
        if (!value.isUndefined())
            out.append(value);
    }
    return out.isEmpty() && !pattern.toArray().isEmpty() ? kNothing : QJsonValue(out);
}

Result<net::HttpRequest> buildRequest(const QJsonObject &request, const QUrl &base,
                                      const TemplateContext &context, const QString &purpose)
{
    net::HttpRequest out;
    out.method = methodOf(request.value(u"method").toString());
    out.purpose = purpose;
    out.maxBodyBytes = 16LL * 1024 * 1024; // reliability §11
    const auto path = fillPath(request.value(u"path").toString(), context, purpose);
    if (!path)
        return fail(path.error());
    for (const QJsonValue &part : {request.value(u"query"), request.value(u"body")}) {
        if (const QString missing = missingChoice(part, context); !missing.isEmpty())
            return fail(notKnown(missing, purpose));
    }
    out.url = base;
    QString basePath = base.path(QUrl::FullyEncoded);
    if (basePath.endsWith(u'/') && path->startsWith(u'/'))
        basePath.chop(1);
    out.url.setPath(basePath + *path, QUrl::StrictMode);

    const QString listStyle = request.value(u"listStyle").toString(QStringLiteral("repeat"));
    const QJsonObject query = expand(request.value(u"query").toObject(), context).toObject();
    for (auto it = query.begin(); it != query.end(); ++it)
        addQueryValue(out.url, it.key(), it.value(), listStyle);

    if (request.contains(u"body")) {
        const QJsonValue body = expand(request.value(u"body"), context);
        out.body = body.isArray() ? QJsonDocument(body.toArray()).toJson(QJsonDocument::Compact)
                                  : QJsonDocument(body.toObject()).toJson(QJsonDocument::Compact);
        setHeader(out, QByteArrayLiteral("Content-Type"), QByteArrayLiteral("application/json"));
    } else if (request.contains(u"form")) {
        out.body = formEncoded(expand(request.value(u"form"), context).toObject());
        setHeader(out, QByteArrayLiteral("Content-Type"),
                  QByteArrayLiteral("application/x-www-form-urlencoded"));
    }
    // Qt sends no length with a POST without a body, and servers answer 400 or 411 to that.
    if (out.body.isEmpty() && out.method != net::Method::Get && out.method != net::Method::Delete)
        setHeader(out, QByteArrayLiteral("Content-Length"), QByteArrayLiteral("0"));
    const QJsonObject headers = expand(request.value(u"headers").toObject(), context).toObject();
    for (auto it = headers.begin(); it != headers.end(); ++it)
        setHeader(out, it.key().toLatin1(), scalarText(it.value()).toUtf8());
    if (request.contains(u"timeoutSeconds")) {
        const auto timeout =
            std::chrono::milliseconds(qint64(request.value(u"timeoutSeconds").toDouble() * 1000));
        out.totalTimeout = out.idleTimeout = timeout;
    }
    return out;
}

void addQuery(QUrl &url, const QString &name, const QString &value)
{
    QString query = url.query(QUrl::FullyEncoded);
    if (!query.isEmpty())
        query += u'&';
    query += QString::fromLatin1(QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value, ",@"));
    url.setQuery(query, QUrl::StrictMode);
}

void setHeader(net::HttpRequest &request, const QByteArray &name, const QByteArray &value)
{
    for (auto &[key, old] : request.headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0) {
            old = value;
            return;
        }
    }
    request.headers.append({name, value});
}

QStringList namesIn(const QJsonValue &pattern)
{
    QStringList names;
    if (pattern.isString()) {
        static const QRegularExpression placeholder(QStringLiteral("\\{([a-z_]+\\.[a-z_.]+)\\}"));
        for (auto it = placeholder.globalMatch(pattern.toString()); it.hasNext();)
            names << it.next().captured(1);
    } else if (pattern.isArray()) {
        for (const QJsonValue element : pattern.toArray())
            names << namesIn(element);
    } else if (pattern.isObject()) {
        const QJsonObject object = pattern.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (it.key() == u"$" || it.key() == u"$each")
                names << it.value().toString();
            else if (it.key() != u"$text" && it.key() != u"map")
                names << namesIn(it.value());
        }
    }
    return names;
}

} // namespace leadline::providers
