// Writes the pseudo-locale: every text accented, bracketed and at least 40 % longer, as German or Finnish
// would be. A text that stays plain on the screen is not translatable; a text that is cut has too little
// room. Usage: leadline_pseudolocale IN.ts OUT.ts

#include <QDomDocument>
#include <QFile>
#include <QRegularExpression>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

QString accented(QString text)
{
    const QString plain = u"aeiouyncszAEIOUNCSZ"_s;
    const QString marked = u"áéïöüýñçšžÅÉÎØÛÑÇŠŽ"_s;
    for (QChar &c : text) {
        if (const auto at = plain.indexOf(c); at >= 0)
            c = marked.at(at);
    }
    return text;
}

/// Accents all but what the program reads: placeholders, tags, entities, and quoted pieces of command line.
QString pseudo(const QString &source)
{
    static const QRegularExpression kept(u"%L?(?:[0-9]{1,2}|n)|</?[a-z][^>]*>|&[a-z]+;|`[^`]*`"_s);
    QString made = u"["_s;
    qsizetype from = 0;
    for (auto it = kept.globalMatch(source); it.hasNext();) {
        const auto match = it.next();
        made += accented(source.mid(from, match.capturedStart() - from)) + match.captured();
        from = match.capturedEnd();
    }
    made += accented(source.mid(from));
    const auto wanted = source.size() + (source.size() * 4 + 9) / 10;
    while (made.size() + 1 < wanted)
        made += u'~';
    return made + u']';
}

QDomElement withText(QDomDocument &document, const QString &name, const QString &text)
{
    QDomElement element = document.createElement(name);
    element.appendChild(document.createTextNode(text));
    return element;
}

void translate(QDomDocument &document, QDomElement message)
{
    const QString source = message.firstChildElement(u"source"_s).text();
    message.removeChild(message.firstChildElement(u"translation"_s));
    QDomElement translation = document.createElement(u"translation"_s);
    if (message.attribute(u"numerus"_s) == "yes"_L1) {
        for (int form = 0; form < 2; ++form) // one, other
            translation.appendChild(withText(document, u"numerusform"_s, pseudo(source)));
    } else {
        translation.appendChild(document.createTextNode(pseudo(source)));
    }
    message.appendChild(translation);
}

} // namespace

int main(int argc, char **argv)
{
    QTextStream errors(stderr);
    if (argc != 3) {
        errors << "usage: leadline_pseudolocale IN.ts OUT.ts\n";
        return 2;
    }
    QFile in(QString::fromLocal8Bit(argv[1]));
    QFile out(QString::fromLocal8Bit(argv[2]));
    QDomDocument document;
    if (!in.open(QIODevice::ReadOnly) || !document.setContent(&in)) {
        errors << "cannot read " << in.fileName() << '\n';
        return 1;
    }
    const QDomNodeList messages = document.elementsByTagName(u"message"_s);
    for (int i = 0; i < messages.size(); ++i)
        translate(document, messages.at(i).toElement());
    const QByteArray text = document.toByteArray(1);
    if (!out.open(QIODevice::WriteOnly) || out.write(text) != text.size()) {
        errors << "cannot write " << out.fileName() << '\n';
        return 1;
    }
    return 0;
}
