#include "base/digest.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

#include <array>

namespace leadline {

QByteArray canonicalJson(const QJsonValue &value)
{
    // QJsonObject keeps its keys sorted, so the compact form is canonical already.
    if (value.isObject())
        return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    if (value.isArray())
        return QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact);
    // QJsonDocument writes no bare value: write it in a list and take the brackets off.
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

QString jsonDigest(const QJsonValue &value)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(canonicalJson(value), QCryptographicHash::Sha256).toHex());
}

QString randomKey()
{
    std::array<quint32, 4> bits{};
    QRandomGenerator::system()->fillRange(bits.data(), static_cast<qsizetype>(bits.size()));
    return QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(bits.data()), sizeof bits).toHex());
}

} // namespace leadline
