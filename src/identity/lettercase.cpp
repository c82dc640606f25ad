#include "identity/lettercase.h"

#include <algorithm>

namespace leadline::identity {

namespace {

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == QChar(0x2019);
}

/// Does a capital follow this apostrophe? Yes in "O'Brien" and "D'Angelo", no in "Macy's".
bool startsName(QStringView word, qsizetype apostrophe)
{
    return apostrophe == 1 && word.size() > 3;
}

} // namespace

bool hasLower(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLower(); });
}

bool hasUpper(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isUpper() || c.isTitleCase(); });
}

bool isLatin(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        const auto script = c.script();
        return script == QChar::Script_Latin || script == QChar::Script_Common ||
               script == QChar::Script_Inherited;
    });
}

QString titleWord(QStringView word)
{
    QString out;
    out.reserve(word.size());
    bool capital = true;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const QChar c = word[i];
        out += capital ? c.toUpper() : c.toLower();
        if (c.isLetterOrNumber() || c.isMark())
            capital = false;
        else
            capital = !isApostrophe(c) || startsName(word, i);
    }
    const bool isMc = out.size() > 4 && out.startsWith(QLatin1String("Mc")) && out[2].isLetter();
    if (isMc)
        out[2] = out[2].toUpper();
    return out;
}

} // namespace leadline::identity
