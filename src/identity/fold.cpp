#include "identity/fold.h"

#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <memory>

namespace leadline::identity {

namespace {

icu::Transliterator *converter()
{
    thread_local const std::unique_ptr<icu::Transliterator> instance = [] {
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<icu::Transliterator> made(icu::Transliterator::createInstance(
            icu::UnicodeString("Any-Latin; Latin-ASCII; Lower"), UTRANS_FORWARD, status));
        return U_SUCCESS(status) ? std::move(made) : nullptr;
    }();
    return instance.get();
}

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

} // namespace

QString foldToAscii(const QString &text)
{
    if (isAscii(text))
        return text.toLower();
    const icu::Transliterator *latin = converter();
    if (!latin) // ICU without its data: accents at least
        return text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    icu::UnicodeString out(reinterpret_cast<const char16_t *>(text.utf16()), int32_t(text.size()));
    latin->transliterate(out);
    return QString(reinterpret_cast<const QChar *>(out.getBuffer()), out.length());
}

QString foldedWords(const QString &text)
{
    const QString folded = foldToAscii(text);
    QString out;
    out.reserve(folded.size());
    for (const QChar c : folded) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            out += c;
        else if (c != u'\'' && !out.isEmpty() && !out.endsWith(u' '))
            out += u' ';
    }
    if (out.endsWith(u' '))
        out.chop(1);
    return out;
}

} // namespace leadline::identity
