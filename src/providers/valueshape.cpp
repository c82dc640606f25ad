#include "providers/valueshape.h"

#include "providers/jsonpath.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QRegularExpression>
#include <QUrl>

namespace leadline::providers {

namespace {

/// "https://www.acme.example.com/x" -> "acme.example.com"; a bare domain stays.
QString bareHost(const QString &text)
{
    QString host = text.trimmed().toLower();
    if (host.contains(u'@'))
        host = host.mid(host.lastIndexOf(u'@') + 1);
    const qsizetype scheme = host.indexOf(QLatin1String("://"));
    if (scheme >= 0)
        host = host.mid(scheme + 3);
    static const QRegularExpression end(QStringLiteral("[/?#:]"));
    if (const qsizetype stop = host.indexOf(end); stop >= 0)
        host.truncate(stop);
    if (host.startsWith(QLatin1String("www.")))
        host.remove(0, 4);
    return host;
}

/// "97%", "1,234", "125 employees" -> the number they start with.
QString leadingNumber(const QString &text)
{
    static const QRegularExpression number(QStringLiteral(
        "^\\s*[^0-9.+-]?\\s*([+-]?(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\\.[0-9]+)?)(?![0-9.,]*[0-9])"));
    return number.match(text).captured(1).remove(u',');
}

/// "information_technology" -> "Information technology".
QString words(const QString &text)
{
    QString out = text;
    out.replace(u'_', u' ');
    if (!out.isEmpty())
        out[0] = out[0].toUpper();
    return out;
}

QString hashed(const QString &text, QCryptographicHash::Algorithm algorithm)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), algorithm).toHex());
}

QJsonValue shapedScalar(QJsonValue value, const QJsonObject &shape)
{
    if (const QString pattern = shape.value(u"extract").toString(); !pattern.isEmpty()) {
        const auto match =
            QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption).match(scalarText(value));
        if (!match.hasMatch())
            return kNothing;
        value = match.captured(match.lastCapturedIndex());
    }
    if (const QJsonObject map = shape.value(u"map").toObject(); !map.isEmpty()) {
        const QString key = scalarText(value);
        if (map.contains(key))
            return map.value(key).isNull() ? kNothing : map.value(key);
        if (shape.contains(u"otherwise"))
            return shape.value(u"otherwise");
    }
    if (shape.contains(u"transform"))
        value = transformed(scalarText(value), shape.value(u"transform"));
    if (shape.contains(u"scale")) {
        bool ok = false;
        const double number =
            value.isDouble() ? value.toDouble() : leadingNumber(value.toString()).toDouble(&ok);
        if (!value.isDouble() && !ok)
            return kNothing;
        value = number * shape.value(u"scale").toDouble();
    }
    if (const QString format = shape.value(u"format").toString(); !format.isEmpty()) {
        const QString text = scalarText(value);
        if (text.isEmpty())
            return kNothing;
        value = QString(format).replace(QLatin1String("{}"), text);
    }
    return isNothing(value) ? kNothing : value;
}

} // namespace

QString transformed(const QString &text, const QString &name)
{
    if (name == u"trim")
        return text.trimmed();
    if (name == u"lower")
        return text.toLower();
    if (name == u"upper")
        return text.toUpper();
    if (name == u"base64encode")
        return QString::fromLatin1(text.toUtf8().toBase64());
    if (name == u"base64decode")
        return QString::fromUtf8(QByteArray::fromBase64(text.toUtf8()));
    if (name == u"md5")
        return hashed(text, QCryptographicHash::Md5);
    if (name == u"sha256")
        return hashed(text, QCryptographicHash::Sha256);
    if (name == u"domain")
        return bareHost(text);
    if (name == u"number")
        return leadingNumber(text);
    if (name == u"words")
        return words(text);
    return text; // the schema lists the names above
}

QString transformed(QString text, const QJsonValue &names)
{
    for (const QJsonValue name : names.toArray())
        text = transformed(text, name.toString());
    return text;
}

QJsonValue shaped(const QJsonValue &value, const QJsonObject &shape)
{
    if (!value.isArray())
        return value.isObject() ? value : shapedScalar(value, shape);
    QJsonArray out;
    for (const QJsonValue element : value.toArray()) {
        const QJsonValue one = element.isObject() ? element : shapedScalar(element, shape);
        if (!isNothing(one))
            out.append(one);
    }
    return out.isEmpty() ? kNothing : QJsonValue(out);
}

} // namespace leadline::providers
