#include "mapping/functions.h"

#include "mapping/arguments.h"
#include "mapping/hostcontext.h"
#include "mapping/textvalues.h"

#include <QTextBoundaryFinder>

namespace leadline::mapping {

using namespace Qt::StringLiterals;

namespace {

/// Applies `f` to a text or to each item of a list; a missing value stays missing.
template <class F> QVariant each(Arguments &args, F f)
{
    const QVariant v = args.value(1);
    if (!v.isValid())
        return {};
    if (v.typeId() == QMetaType::QStringList) {
        QStringList out;
        for (const QString &item : v.toStringList())
            out << f(item);
        return out;
    }
    return f(valueText(v));
}

QString titleWord(const QString &word)
{
    // "McKay" and "iPhone" know what they want; "DANA" and "dana" do not
    if (word != word.toLower() && word != word.toUpper())
        return word;
    QString out = word.toLower();
    bool start = true;
    for (qsizetype i = 0; i < out.size(); ++i) {
        const QChar c = out[i];
        if (start && c.isLetter())
            out[i] = c.toUpper();
        // O'Neil and D'Arcy, but not It'S
        start = c == u'-' || c == u'/' || c == u'(' || ((c == u'\'' || c == u'’') && i == 1);
    }
    return out;
}

QString titleText(const QString &text)
{
    QStringList words = text.split(u' ');
    for (QString &word : words)
        word = titleWord(word);
    return words.join(u' ');
}

/// End of the first `count` letters as people count them, so that no emoji or accent is torn.
qsizetype graphemeEnd(const QString &text, qsizetype count)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype end = 0;
    for (qsizetype i = 0; i < count; ++i) {
        const qsizetype next = finder.toNextBoundary();
        if (next < 0)
            break;
        end = next;
    }
    return end;
}

qsizetype graphemes(const QString &text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype n = 0;
    while (finder.toNextBoundary() > 0)
        ++n;
    return n;
}

qsizetype letterCount(Arguments &args, int i)
{
    const auto n = args.number(i);
    if (!n)
        args.fail(u"argument %1 must be a number"_s.arg(i));
    return n ? qsizetype(qBound(0.0, *n, double(kHostTextLimit))) : 0;
}

template <class F> QVariant test(Arguments &args, F f)
{
    const QVariant subject = args.value(1);
    const QString part = args.needText(2);
    if (!subject.isValid() || part.isEmpty())
        return false;
    if (subject.typeId() != QMetaType::QStringList)
        return bool(f(valueText(subject), part));
    for (const QString &item : subject.toStringList()) {
        if (f(item, part))
            return true;
    }
    return false;
}

} // namespace

namespace functions {

QVariant join(Arguments &args)
{
    const QString separator = args.needText(1);
    QStringList parts;
    qsizetype size = 0;
    const auto add = [&](const QString &part) {
        if (part.trimmed().isEmpty())
            return;
        parts << part;
        size += part.size() + separator.size();
        if (size > kHostTextLimit)
            args.fail(u"the joined text is too long"_s);
    };
    for (int i = 2; i <= args.count() && args.problem().isEmpty(); ++i) {
        const QVariant v = args.value(i);
        if (v.typeId() == QMetaType::QStringList) {
            for (const QString &item : v.toStringList())
                add(item);
        } else if (v.isValid()) {
            add(valueText(v));
        }
    }
    return args.problem().isEmpty() ? orNil(parts.join(separator)) : QVariant();
}

QVariant titlecase(Arguments &args)
{
    return each(args, titleText);
}

QVariant lower(Arguments &args)
{
    return each(args, [](const QString &t) { return t.toLower(); });
}

QVariant upper(Arguments &args)
{
    return each(args, [](const QString &t) { return t.toUpper(); });
}

QVariant trim(Arguments &args)
{
    return each(args, [](const QString &t) { return t.simplified(); });
}

QVariant replace(Arguments &args)
{
    const QString from = args.needText(2), to = args.text(3);
    if (from.isEmpty())
        args.fail(u"the text to look for is empty"_s);
    if (!args.problem().isEmpty())
        return {};
    return each(args, [&](const QString &t) {
        const qsizetype hits = t.count(from);
        if (t.size() + hits * (to.size() - from.size()) > kHostTextLimit) {
            args.fail(u"the text would become too long"_s);
            return QString();
        }
        return QString(t).replace(from, to);
    });
}

QVariant contains(Arguments &args)
{
    return test(args,
                [](const QString &t, const QString &part) { return t.contains(part, Qt::CaseInsensitive); });
}

QVariant starts(Arguments &args)
{
    return test(
        args, [](const QString &t, const QString &part) { return t.startsWith(part, Qt::CaseInsensitive); });
}

QVariant ends(Arguments &args)
{
    return test(args,
                [](const QString &t, const QString &part) { return t.endsWith(part, Qt::CaseInsensitive); });
}

QVariant hasWord(Arguments &args)
{
    return test(args, [](const QString &t, const QString &word) {
        for (qsizetype at = t.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
             at = t.indexOf(word, at + 1, Qt::CaseInsensitive)) {
            const qsizetype after = at + word.size();
            if ((at == 0 || !t[at - 1].isLetterOrNumber()) &&
                (after == t.size() || !t[after].isLetterOrNumber()))
                return true;
        }
        return false;
    });
}

QVariant length(Arguments &args)
{
    return qint64(graphemes(args.text(1)));
}

QVariant left(Arguments &args)
{
    const qsizetype n = letterCount(args, 2);
    return each(args, [n](const QString &t) { return t.left(graphemeEnd(t, n)); });
}

QVariant right(Arguments &args)
{
    const qsizetype n = letterCount(args, 2);
    return each(
        args, [n](const QString &t) { return t.mid(graphemeEnd(t, qMax<qsizetype>(0, graphemes(t) - n))); });
}

QVariant labelled(Arguments &args)
{
    const QString label = args.needText(1), text = args.text(2);
    return text.trimmed().isEmpty() ? QVariant() : QVariant(label + u": "_s + text);
}

QVariant toText(Arguments &args)
{
    return orNil(args.text(1));
}

} // namespace functions

} // namespace leadline::mapping
