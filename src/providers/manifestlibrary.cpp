#include "providers/manifestlibrary.h"

#include "providers/texts.h"

#include <QDir>
#include <QFile>
#include <QMap>

#include <algorithm>

namespace leadline::providers {

namespace {

Result<Manifest> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail({.kind = ErrorKind::BadInput,
                     .code = QStringLiteral("LL-PROV-005"),
                     .what = tr("The provider file %1 cannot be read: %2.").arg(path, file.errorString()),
                     .unaffected = tr("The other providers are available."),
                     .remedy = tr("Check that you may read the file, then reload the providers."),
                     .details = {{QStringLiteral("file"), path}}});
    }
    return parseManifest(file.read(2 * 1024 * 1024), QFileInfo(path).fileName());
}

void loadFolder(const QString &folder, QMap<QString, Manifest> &byId, QList<Error> &problems)
{
    const QStringList names = QDir(folder).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    QMap<QString, QString> seen; // id -> file, within this folder
    for (const QString &name : names) {
        auto manifest = readFile(folder + u'/' + name);
        if (!manifest) {
            problems << manifest.error();
            continue;
        }
        if (seen.contains(manifest->id)) {
            problems << Error{.kind = ErrorKind::Conflict,
                              .code = QStringLiteral("LL-PROV-006"),
                              .what = tr("The provider files %1 and %2 have the same id \"%3\".")
                                          .arg(seen.value(manifest->id), name, manifest->id),
                              .unaffected = tr("The first of them is used."),
                              .remedy = tr("Give one of them another id or remove it."),
                              .details = {{QStringLiteral("file"), name}}};
            continue;
        }
        seen.insert(manifest->id, name);
        byId.insert(manifest->id, *std::move(manifest));
    }
}

} // namespace

ManifestLibrary ManifestLibrary::load(const QString &userFolder)
{
    ManifestLibrary library;
    QMap<QString, Manifest> byId;
    loadFolder(QStringLiteral(":/schemas/providers"), byId, library.problems);
    if (!userFolder.isEmpty())
        loadFolder(userFolder, byId, library.problems);
    library.manifests = byId.values();
    std::sort(library.manifests.begin(), library.manifests.end(), [](const Manifest &a, const Manifest &b) {
        return a.name.compare(b.name, Qt::CaseInsensitive) < 0;
    });
    return library;
}

Result<Manifest> ManifestLibrary::find(const QString &id) const
{
    for (const Manifest &manifest : manifests) {
        if (manifest.id == id)
            return manifest;
    }
    return fail(
        {.kind = ErrorKind::NotFound,
         .code = QStringLiteral("LL-PROV-010"),
         .what = tr("There is no provider called \"%1\".").arg(id),
         .unaffected = tr("Nothing was changed."),
         .remedy = tr("Choose one of the listed providers, or add its file to the providers folder.")});
}

} // namespace leadline::providers
