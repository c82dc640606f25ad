#include "identity/companyname.h"

#include "base/json.h"
#include "identity/fold.h"
#include "identity/lettercase.h"
#include "identity/wordset.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>

namespace leadline::identity {

namespace {

/// Legal forms as folded words without dots, of many countries. Only stripped from the ends of a name.
const QSet<QString> &legalForms()
{
    static const QSet<QString> forms = wordSet(
        // English-speaking countries
        "inc incorporated corp corporation co company ltd limited llc lllp llp lp plc pc pa pllc pbc cic cio "
        "unlimited "
        "ulc dac clg pty proprietary pte pvt private bhd sdn "
        // German-speaking countries
        "gmbh ggmbh mbh ag kg kgaa ohg gbr ug ek ev eg se haftungsbeschrankt partg partgmbb "
        // French, Italian, Spanish, Portuguese
        "sa sas sasu sarl eurl snc sci scop spa srl srls sapa sl slu slp slne sau sc scs lda ltda eireli cv "
        "sab sapi "
        // Benelux
        "bv nv vof bvba sprl cvba srlsimplifiee "
        // Nordic and Baltic countries
        "ab aktiebolag hb kb as asa ans ks aps is oy oyj ry osauhing ou uab sia "
        // Central and eastern Europe
        "zrt kft nyrt bt rt spzoo spk sj spka sro vos doo dd ad ead eood ood jsc ojsc cjsc pjsc ooo oao zao "
        "pao ao tov "
        "dooel jdoo srlr eio ae epe ike oe ee "
        // Turkey, Asia
        "as sti sirketi tas kk gk yk godo kaisha kabushiki tbk pt jsc fze fzc fzco fzllc wll spc psc dmcc");
    return forms;
}

/// Forms that stand in front of a name ("PT Astra", "OOO Roga").
const QSet<QString> &leadingForms()
{
    static const QSet<QString> forms = wordSet("pt ooo oao zao pao the firma");
    return forms;
}

/// What is written without spaces around it, so it must go before the script is changed.
QString withoutEasternForms(QString text)
{
    static const QStringList forms{
        QStringLiteral("株式会社"), QStringLiteral("有限会社"),     QStringLiteral("合同会社"),
        QStringLiteral("(株)"),     QStringLiteral("（株）"),       QStringLiteral("股份有限公司"),
        QStringLiteral("有限公司"), QStringLiteral("有限责任公司"), QStringLiteral("주식회사"),
        QStringLiteral("(주)"),     QStringLiteral("（주）"),
    };
    for (const QString &form : forms) {
        QString rest = text;
        rest.remove(form);
        if (!rest.trimmed().isEmpty())
            text = rest;
    }
    return text;
}

/// "s a" -> "sa", "sp z o o" -> "spzoo", "l l c" -> "llc": dots become spaces while folding, so a run of
/// single letters at the end is one abbreviation.
void joinSpelledForms(QStringList &words)
{
    if (words.size() > 4 &&
        words.mid(words.size() - 4) == QStringList{QStringLiteral("sp"), QStringLiteral("z"),
                                                   QStringLiteral("o"), QStringLiteral("o")}) {
        words.remove(words.size() - 4, 4);
        words << QStringLiteral("spzoo");
    }
    for (qsizetype length = qMin<qsizetype>(4, words.size() - 1); length >= 2; --length) {
        const QStringList tail = words.mid(words.size() - length);
        const bool isSpelled =
            std::all_of(tail.begin(), tail.end(), [](const QString &w) { return w.size() == 1; });
        const QString joined = tail.join(QString());
        if (isSpelled && legalForms().contains(joined)) {
            words.remove(words.size() - length, length);
            words << joined;
            return;
        }
    }
}

QStringList withoutForms(QStringList words)
{
    bool changed = true;
    while (changed && words.size() > 1) {
        changed = false;
        joinSpelledForms(words);
        if (words.size() > 1 && legalForms().contains(words.last())) {
            words.removeLast();
            changed = true;
            if (words.size() > 1 && words.last() == QLatin1String("and")) // "GmbH & Co. KG"
                words.removeLast();
        }
        if (words.size() > 1 && leadingForms().contains(words.first())) {
            words.removeFirst();
            changed = true;
        }
    }
    return words;
}

/// Words of names in capitals that have a spelling of their own; the key is lower case.
const QHash<QString, QString> &ownSpellings()
{
    static const QHash<QString, QString> spellings = [] {
        QHash<QString, QString> map;
        const QString mixed =
            QStringLiteral("GmbH gGmbH mbH KGaA ApS eG eV PartG Inc Ltd Co Corp Pty Pte Pvt Bhd Sdn St Mt Ft "
                           "Dr Mr Mrs Ms Rd Ave Oy Oyj Sp Sro Kft Zrt Nyrt Bros Mfg Intl Natl Assn Dept "
                           "Univ Hosp Ctr Svcs Tech Grp Jr Sr Blvd Bldg Jct dba");
        const QString upper =
            QStringLiteral("LLC LLP LLLP LP PLC PC PA PLLC AG KG OHG UG SE NV BV SA SARL SAS SRL SPA AB "
                           "AS ASA USA US UK EU UAE IT AI TV HR PR QA VA II III IV VI VII VIII IX XI "
                           "YMCA YWCA NHS MRI ENT UCLA USC UPMC HCA NYU IBM SAP BMW NE NW SW PO");
        for (const QString &words : {mixed, upper}) {
            const QStringList list = words.split(u' ');
            for (const QString &word : list)
                map.insert(word.toLower(), word);
        }
        for (const char *word :
             {"of",  "and", "the", "for", "at",  "in",  "on",  "by",  "to",  "de", "del", "la", "le", "les",
              "des", "du",  "et",  "und", "der", "die", "das", "von", "van", "y",  "e",   "da", "do", "dos"})
            map.insert(QLatin1String(word), QLatin1String(word));
        return map;
    }();
    return spellings;
}

bool hasVowel(const QString &word)
{
    static const QString vowels =
        QStringLiteral("AEIOUYÄÖÜÉÈÊËÁÀÂÃÅÍÎÏÓÔÕØÚÛÆŒaeiouyäöüéèêëáàâãåíîïóôõøúûæœ");
    return std::any_of(word.begin(), word.end(), [](QChar c) { return vowels.contains(c); });
}

/// "(ACME," -> "ACME": the word without the signs around it.
QString coreOf(const QString &word)
{
    qsizetype from = 0, to = word.size();
    while (from < to && !word[from].isLetterOrNumber())
        ++from;
    while (to > from && !word[to - 1].isLetterOrNumber() && !word[to - 1].isMark())
        --to;
    return word.mid(from, to - from);
}

QString recasedWord(const QString &word, bool isFirst)
{
    const QString core = coreOf(word);
    if (core.size() <= 1 || core.contains(u'.')) // an initial, "U.S", "L.L.C"
        return isFirst || core.size() != 1 || core.compare(QLatin1String("y"), Qt::CaseInsensitive) != 0
                   ? word
                   : word.toLower();
    QString spelled = ownSpellings().value(core.toLower());
    if (!spelled.isEmpty() && isFirst && spelled[0].isLower() && spelled.toLower() == spelled)
        spelled.clear(); // "THE ACME GROUP" starts with a capital all the same
    const bool hasDigit = std::any_of(core.begin(), core.end(), [](QChar c) { return c.isDigit(); });
    static const QRegularExpression ordinal(QStringLiteral("^[0-9]+(ST|ND|RD|TH)$"));
    if (hasDigit && ordinal.match(core).hasMatch())
        spelled = core.toLower();
    if (spelled.isEmpty())
        spelled = (core.size() <= 4 && (!hasVowel(core) || hasDigit)) ? core : titleWord(core);
    return QString(word).replace(word.indexOf(core), core.size(), spelled);
}

/// A name of one short word besides its legal form ("ACME LTD", "IKEA") may well be an abbreviation: it
/// stays.
bool isShortName(const QStringList &words)
{
    QStringList own;
    for (const QString &word : words) {
        if (!legalForms().contains(foldedWords(word)))
            own << coreOf(word);
    }
    return own.size() == 1 && own.first().size() <= 4;
}

QString titleCased(const QString &name)
{
    QStringList words = name.split(u' ');
    const bool keepOwn = isShortName(words);
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (!keepOwn || legalForms().contains(foldedWords(words[i])))
            words[i] = recasedWord(words[i], i == 0);
    }
    return words.join(u' ');
}

QString withPlainQuotes(QString text)
{
    for (QChar &c : text) {
        if (c == QChar(0x2018) || c == QChar(0x2019) || c == QChar(0x02BC) || c == u'`')
            c = u'\'';
        else if (c == QChar(0x201C) || c == QChar(0x201D) || c == QChar(0x201E))
            c = u'"';
    }
    const auto isQuoted = [&text](QChar quote) {
        return text.size() > 2 && text.startsWith(quote) && text.endsWith(quote) && text.count(quote) == 2;
    };
    while (isQuoted(u'"') || isQuoted(u'\''))
        text = text.mid(1, text.size() - 2).trimmed();
    return text;
}

} // namespace

QString tidyCompanyName(const QString &text)
{
    const QString name = withPlainQuotes(cleanLine(text));
    return hasLower(name) || !hasUpper(name) || !isLatin(name) ? name : titleCased(name);
}

QString companyKey(const QString &text)
{
    QString name = withoutEasternForms(text.simplified());
    name.replace(u'&', QLatin1String(" and ")).replace(u'+', QLatin1String(" and "));
    const QStringList words = withoutForms(foldedWords(name).split(u' ', Qt::SkipEmptyParts));
    return words.join(u' ');
}

} // namespace leadline::identity
