#include "identity/personname.h"

#include "base/json.h"
#include "identity/fold.h"
#include "identity/lettercase.h"
#include "identity/wordset.h"

#include <QSet>
#include <QStringList>

#include <algorithm>

namespace leadline::identity {

namespace {

/// How a word is looked up: lower case without dots ("Ph.D." -> "phd").
QString bare(const QString &word)
{
    QString out = word.toLower();
    return out.remove(u'.').remove(u',');
}

bool isTitle(const QString &word)
{
    static const QSet<QString> titles =
        wordSet("mr mrs ms miss mx dr prof professor sir dame rev hon herr frau ing dipl-ing "
                "mag mme mlle sr. sra dott dottssa avv");
    return titles.contains(bare(word));
}

bool isDegree(const QString &word)
{
    static const QSet<QString> degrees = wordSet(
        "phd md mba msc bsc ba ma llm llb jd cpa cfa cfp pmp cissp cism cisa rn np do dds dmd dvm esq pe fca "
        "aca "
        "acca mbe obe cbe pharmd edd mph mfa shrm-cp shrm-scp phr sphr ccie msw lcsw facs faan fache");
    // "Ma", "Ba" and "Do" are surnames; a degree stands in capitals or with dots.
    const QString key = bare(word);
    return degrees.contains(key) && (key.size() > 2 || word.contains(u'.') || !hasLower(word));
}

bool isGeneration(const QString &word)
{
    static const QSet<QString> words = wordSet("jr sr ii iii iv");
    return words.contains(bare(word));
}

bool isParticle(const QString &word)
{
    static const QSet<QString> particles =
        wordSet("van von vom zu zum zur af av ter ten der den de del della di da dos das "
                "do du des la le el al bin ibn bint");
    return particles.contains(word.toLower());
}

bool isMasked(const QString &word)
{
    return word.contains(u'*') || word.contains(QChar(0x2022)) || word.contains(QChar(0x2026)) ||
           word.contains(QChar(0x2588)) || word.endsWith(QLatin1String("..."));
}

QStringList wordsOf(const QString &text)
{
    QStringList words = cleanLine(text).split(u' ', Qt::SkipEmptyParts);
    words.removeIf([](const QString &word) { return isMasked(word); });
    return words;
}

/// Titles in front and degrees behind go; what is left is never emptied by it.
QStringList withoutTitles(QStringList words)
{
    while (words.size() > 1 && isTitle(words.first()))
        words.removeFirst();
    while (words.size() > 1 && isDegree(words.last()))
        words.removeLast();
    if (words.size() > 1 || (!words.isEmpty() && words.last().size() > 1)) {
        while (words.last().endsWith(u',') && words.last().size() > 1)
            words.last().chop(1);
    }
    return words;
}

/// Letter by letter: QString::toUpper makes two letters of "ﬁ" and "ß".
QString inCapitals(QString word)
{
    for (QChar &c : word)
        c = c.toUpper();
    return word;
}

QString recasedWord(const QString &word, bool isFirst, bool wholeName)
{
    static const QSet<QString> initials = wordSet("aj cj dj ej jj kj mj oj pj rj tj jp jd jt");
    static const QSet<QString> numerals = wordSet("ii iii iv");
    const QString key = word.toLower();
    if (!wholeName) {
        const bool shouts = word.size() >= 4 && word[0].isUpper() && !hasLower(word) && !word.contains(u'.');
        return shouts && !numerals.contains(key) ? titleWord(word) : word;
    }
    if (numerals.contains(key) || initials.contains(key))
        return inCapitals(word);
    if (!isFirst && isParticle(word))
        return key;
    if (word.contains(u'.') && bare(word).size() <= 2 && word.size() != 3) // "j.p."
        return inCapitals(word);
    return titleWord(word);
}

void recase(QStringList &first, QStringList &last)
{
    const QString all = first.join(u' ') + u' ' + last.join(u' ');
    if (!isLatin(all))
        return;
    const bool wholeName = hasLower(all) != hasUpper(all);
    bool isFirst = true;
    for (QStringList *words : {&first, &last}) {
        for (QString &word : *words) {
            word = recasedWord(word, isFirst, wholeName);
            isFirst = false;
        }
    }
}

/// Where the surname starts: at the first particle after the given name, else at the last word; "Jr." belongs
/// to it.
qsizetype surnameAt(const QStringList &words)
{
    for (qsizetype i = 1; i + 1 < words.size(); ++i) {
        if (isParticle(words[i]))
            return i;
    }
    qsizetype at = words.size() - 1;
    while (at > 1 && isGeneration(words[at]))
        --at;
    return at;
}

struct Parts
{
    QStringList first, last;
};

/// "Dana Reyes", "Reyes, Dana", "Dana Reyes, Jr., PhD".
Parts split(const QString &full)
{
    QStringList pieces;
    const QStringList chunks = cleanLine(full).split(u',', Qt::SkipEmptyParts);
    for (const QString &chunk : chunks) {
        QStringList words = wordsOf(chunk);
        const bool onlyDegrees = std::all_of(words.begin(), words.end(), isDegree);
        if (words.isEmpty() || (onlyDegrees && !pieces.isEmpty()))
            continue;
        const bool onlyGeneration = words.size() == 1 && isGeneration(words.first());
        if (onlyGeneration && !pieces.isEmpty())
            pieces.last() += u' ' + words.first();
        else
            pieces << words.join(u' ');
    }
    if (pieces.isEmpty())
        return {};
    if (pieces.size() > 1)
        return {withoutTitles(wordsOf(pieces[1])), withoutTitles(wordsOf(pieces[0]))};
    const QStringList words = withoutTitles(wordsOf(pieces.first()));
    if (words.size() < 2)
        return {words, {}};
    if (!isLatin(pieces.first())) // which word is the surname differs by language
        return {};
    const qsizetype at = surnameAt(words);
    return {words.mid(0, at), words.mid(at)};
}

QStringList withoutTail(const QStringList &words, const QStringList &tail)
{
    const bool matches = words.size() >= tail.size() && words.mid(words.size() - tail.size()) == tail;
    return matches ? words.mid(0, words.size() - tail.size()) : words;
}

} // namespace

PersonName readName(const QString &first, const QString &last, const QString &full)
{
    Parts parts{withoutTitles(wordsOf(first)), withoutTitles(wordsOf(last))};
    QStringList whole = withoutTitles(wordsOf(full));
    if (parts.first.isEmpty() && parts.last.isEmpty()) {
        parts = split(full);
    } else if (parts.last.isEmpty()) {
        // Trust a given first name, even one of two words: the rest of the full name is the surname.
        if (whole.mid(0, parts.first.size()) == parts.first)
            parts.last = whole.mid(parts.first.size());
        else if (const QStringList rest = withoutTail(whole, parts.first); rest.size() < whole.size())
            parts.last = rest; // surname first, as in many languages
        else
            parts.last = split(full).last;
    } else if (parts.first.isEmpty() && whole != parts.last) {
        const QStringList rest = withoutTail(whole, parts.last);
        parts.first = rest.size() < whole.size() ? rest : split(full).first;
    }
    parts.first = withoutTitles(parts.first);
    parts.last = withoutTitles(parts.last);
    const bool keepsFull = !full.contains(u',') && whole.size() >= parts.first.size() + parts.last.size() &&
                           std::all_of(parts.last.begin(), parts.last.end(), [&whole](const QString &word) {
                               return whole.contains(word, Qt::CaseInsensitive);
                           });
    QStringList nothing;
    recase(parts.first, parts.last);
    recase(whole, nothing);
    PersonName name;
    name.first = parts.first.join(u' ');
    name.last = parts.last.join(u' ');
    name.full = keepsFull ? whole.join(u' ') : QString(name.first + u' ' + name.last).trimmed();
    return name;
}

QString nameKey(const QString &text)
{
    return foldedWords(text);
}

} // namespace leadline::identity
