#include "campaign/corpus.h"

#include <QFile>

#include <algorithm>

namespace leadline::simulation {

std::vector<Kept> readCorpus()
{
    std::vector<Kept> kept;
    QFile file(QStringLiteral(LEADLINE_SIM_CORPUS));
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return kept;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QStringList words = QString::fromUtf8(line)
                                      .section(QLatin1Char('#'), 0, 0)
                                      .split(QLatin1Char(' '), Qt::SkipEmptyParts);
        Kept one;
        if (words.size() != 3 || !readTroubles(words.at(2), one.troubles))
            continue;
        one.seed = words.at(0).toULongLong();
        one.ops = words.at(1).toInt();
        kept.push_back(one);
    }
    return kept;
}

bool keep(const Kept &kept, const QString &what)
{
    const std::vector<Kept> known = readCorpus();
    const auto same = [&](const Kept &one) {
        return one.seed == kept.seed && one.ops == kept.ops && one.troubles == kept.troubles;
    };
    if (std::any_of(known.begin(), known.end(), same))
        return true;
    QFile file(QStringLiteral(LEADLINE_SIM_CORPUS));
    if (!file.open(QIODevice::Append | QIODevice::Text))
        return false;
    const QString line =
        QStringLiteral("%1 %2 %3 # %4\n").arg(kept.seed).arg(kept.ops).arg(troubleText(kept.troubles), what);
    return file.write(line.toUtf8()) > 0;
}

} // namespace leadline::simulation
