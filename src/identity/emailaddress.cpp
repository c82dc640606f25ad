#include "identity/emailaddress.h"

#include "domain/contact.h"
#include "identity/domainname.h"

#include <QSet>

#include <algorithm>

namespace leadline::identity {

namespace {

// RFC 5321 §4.5.3.1, in octets.
constexpr qsizetype kMaxLocal = 64;
constexpr qsizetype kMaxAddress = 254;

const QSet<QString> &freeMailHosts()
{
    static const QSet<QString> hosts = [] {
        constexpr const char *names = "gmail.com googlemail.com outlook.com outlook.de outlook.fr "
                                      "hotmail.com hotmail.co.uk hotmail.de hotmail.fr "
                                      "hotmail.it hotmail.es live.com live.co.uk live.de live.fr live.nl "
                                      "msn.com passport.com yahoo.com yahoo.co.uk "
                                      "yahoo.de yahoo.fr yahoo.it yahoo.es yahoo.ca yahoo.com.au yahoo.co.in "
                                      "yahoo.in yahoo.co.jp yahoo.com.br "
                                      "ymail.com rocketmail.com icloud.com me.com mac.com aol.com aol.de "
                                      "aim.com gmx.de gmx.net gmx.com gmx.at gmx.ch "
                                      "web.de t-online.de freenet.de arcor.de online.de posteo.de "
                                      "mailbox.org proton.me protonmail.com protonmail.ch "
                                      "pm.me tutanota.com tuta.io fastmail.com fastmail.fm hey.com zoho.com "
                                      "mail.com email.com usa.com mail.ru inbox.ru "
                                      "list.ru bk.ru yandex.ru yandex.com ya.ru rambler.ru qq.com 163.com "
                                      "126.com sina.com foxmail.com naver.com "
                                      "hanmail.net daum.net rediffmail.com comcast.net verizon.net att.net "
                                      "sbcglobal.net bellsouth.net cox.net "
                                      "charter.net earthlink.net juno.com optonline.net frontier.com "
                                      "windstream.net centurylink.net roadrunner.com "
                                      "rogers.com shaw.ca sympatico.ca telus.net bell.net btinternet.com "
                                      "btopenworld.com sky.com talktalk.net "
                                      "virginmedia.com ntlworld.com blueyonder.co.uk orange.fr wanadoo.fr "
                                      "free.fr laposte.net sfr.fr neuf.fr "
                                      "libero.it virgilio.it alice.it tin.it tiscali.it tiscali.co.uk "
                                      "telefonica.net terra.com.br uol.com.br bol.com.br "
                                      "ziggo.nl kpnmail.nl planet.nl home.nl xs4all.nl telenet.be skynet.be "
                                      "bluewin.ch chello.at aon.at wp.pl onet.pl "
                                      "interia.pl o2.pl seznam.cz centrum.cz abv.bg bigpond.com "
                                      "bigpond.net.au optusnet.com.au iinet.net.au xtra.co.nz "
                                      "eircom.net";
        const QString all = QString::fromLatin1(names);
        const QStringList list = all.split(u' ', Qt::SkipEmptyParts);
        return QSet<QString>(list.begin(), list.end());
    }();
    return hosts;
}

/// Hosts that document "+tag" as another name of the same mailbox.
bool knowsPlusTags(const QString &domain)
{
    static const QSet<QString> hosts{
        QStringLiteral("gmail.com"), QStringLiteral("outlook.com"),  QStringLiteral("hotmail.com"),
        QStringLiteral("live.com"),  QStringLiteral("icloud.com"),   QStringLiteral("me.com"),
        QStringLiteral("mac.com"),   QStringLiteral("proton.me"),    QStringLiteral("protonmail.com"),
        QStringLiteral("pm.me"),     QStringLiteral("fastmail.com"), QStringLiteral("fastmail.fm"),
    };
    return hosts.contains(domain);
}

/// Placeholders that providers and lists put where no address is known.
bool isPlaceholder(const QString &text)
{
    if (text.contains(u'*') || text.contains(QChar(0x2022)) || text.contains(QChar(0x2026)))
        return true;
    static const QSet<QString> locals{
        QStringLiteral("email_not_unlocked"),
        QStringLiteral("emailnotunlocked"),
        QStringLiteral("email_locked"),
        QStringLiteral("email_not_available"),
        QStringLiteral("email_not_found"),
        QStringLiteral("not_available"),
        QStringLiteral("notavailable"),
        QStringLiteral("noemail"),
        QStringLiteral("no_email"),
        QStringLiteral("no-email"),
        QStringLiteral("unavailable"),
        QStringLiteral("not_provided"),
        QStringLiteral("not-provided"),
        QStringLiteral("notprovided"),
        QStringLiteral("locked"),
    };
    return locals.contains(text.left(text.indexOf(u'@')).toLower());
}

/// The address inside "Dana Reyes <dana@acme.test>" or "mailto:dana@acme.test?subject=…".
QString bareAddress(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        // Zero-width characters come along when an address is copied from a web page.
        const bool isInvisible = c.category() == QChar::Other_Format || c.category() == QChar::Other_Control;
        if (!isInvisible)
            out += c;
    }
    out = out.trimmed();
    const auto open = out.lastIndexOf(u'<');
    if (open >= 0 && out.endsWith(u'>'))
        out = out.mid(open + 1, out.size() - open - 2).trimmed();
    if (out.startsWith(QLatin1String("mailto:"), Qt::CaseInsensitive))
        out = out.mid(7).section(u'?', 0, 0);
    return out;
}

bool isLocalPart(const QString &local)
{
    if (local.isEmpty() || local.toUtf8().size() > kMaxLocal || local.startsWith(u'.') ||
        local.endsWith(u'.') || local.contains(QLatin1String("..")))
        return false;
    static const QString others = QStringLiteral("!#$%&'*+-/=?^_`{|}~.");
    return std::all_of(local.begin(), local.end(), [](QChar c) {
        return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || others.contains(c);
    });
}

QString keyOf(const QString &local, const QString &domain)
{
    QString mailbox = local;
    QString host = domain == QLatin1String("googlemail.com") ? QStringLiteral("gmail.com") : domain;
    if (knowsPlusTags(host)) {
        if (const auto plus = mailbox.indexOf(u'+'); plus > 0)
            mailbox.truncate(plus);
    }
    if (host == QLatin1String("gmail.com"))
        mailbox.remove(u'.'); // Google: dots in a Gmail address do not matter
    return mailbox + u'@' + host;
}

} // namespace

EmailAddress readEmail(const QString &text)
{
    EmailAddress email;
    if (text.size() > 4 * kMaxAddress)
        return email;
    const QString bare = bareAddress(text);
    email.isMasked = isPlaceholder(bare);
    const auto at = bare.lastIndexOf(u'@');
    if (at <= 0)
        return email;
    const QString local = bare.left(at).toLower().normalized(QString::NormalizationForm_C);
    const QString host = asciiHost(bare.mid(at + 1));
    if (host.isEmpty() || host.contains(u'_') || !isLocalPart(local) ||
        local.toUtf8().size() + 1 + host.size() > kMaxAddress)
        return email;
    email.valid = true;
    email.domain = host;
    email.address = local + u'@' + host;
    email.matchKey = keyOf(local, host);
    email.isRole = domain::isRoleAddress(email.address);
    email.isFreeMail = freeMailHosts().contains(host);
    return email;
}

} // namespace leadline::identity
