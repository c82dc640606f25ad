#include "sandbox/seed/countries.h"

namespace leadline::sandbox {

namespace {

QStringList words(const char16_t *text)
{
    return QString::fromUtf16(text).split(QLatin1Char('|'));
}

QString text(const char16_t *value)
{
    return QString::fromUtf16(value);
}

Place place(const char16_t *city, const char16_t *state, const char16_t *postcode, const char16_t *landline)
{
    return {text(city), text(state), text(postcode), text(landline)};
}

QList<Country> made()
{
    QList<Country> list;

    // Ofcom, numbers for use in TV and radio drama: 020 7946 0xxx, 0113 496 0xxx, 0161 496 0xxx, 0131 496
    // 0xxx, 029 2018 0xxx, mobile 07700 900xxx.
    list.append({text(u"GB"),
                 text(u"United Kingdom"),
                 {place(u"London", u"England", u"EC2A 4NE", u"+442079460###"),
                  place(u"Leeds", u"England", u"LS1 4DY", u"+441134960###"),
                  place(u"Manchester", u"England", u"M3 3EB", u"+441614960###"),
                  place(u"Edinburgh", u"Scotland", u"EH2 2BY", u"+441314960###"),
                  place(u"Cardiff", u"Wales", u"CF10 1EP", u"+442920180###")},
                 words(u"Sample Street|Chapel Lane|Station Approach|Mill Road|Quay Side"),
                 text(u"+447700900###"),
                 words(u"Imogen|Callum|Priya|Oluwaseun|Siân|Fergus|Aaliyah|Gareth|Harriet|Tariq|Bronwen|"
                       u"Alistair|Maeve|Kwame|Rosalind|Hamish"),
                 words(u"Ashworth|O'Brien|Patel|Adeyemi|Llewellyn|MacDonald|Begum|Whitcombe|Okonkwo|"
                       u"Pemberton|Lloyd-Jones|Thistlewood|Khan|Fairclough|Mensah|St John"),
                 text(u" Ltd"),
                 24});

    // North American Numbering Plan: 555-0100 to 555-0199 in every area code are kept for fictional use.
    list.append({text(u"US"),
                 text(u"United States"),
                 {place(u"Denver", u"Colorado", u"80202", u"+130355501##"),
                  place(u"Austin", u"Texas", u"78701", u"+151255501##"),
                  place(u"Boston", u"Massachusetts", u"02110", u"+161755501##"),
                  place(u"Portland", u"Oregon", u"97205", u"+150355501##")},
                 words(u"Example Avenue|Test Boulevard|Foundry Way|Harbor Street"),
                 text(u"+141555501##"),
                 words(u"Dana|Marcus|Xiomara|Tyrell|Mei-Ling|Caleb|Savannah|DeShawn|Guadalupe|Ethan|Nia|"
                       u"Travis|Soledad|Hunter|Aisha|Brooke"),
                 words(u"Reyes|Whitfield|Nguyen|Castellanos|Washington|Kowalczyk|McAllister|Yang|Delacroix|"
                       u"Hargrove|Begay|Rosenthal|Villanueva|Tanaka|Abernathy|de la Cruz"),
                 text(u", Inc."),
                 26});

    list.append(
        {text(u"CA"),
         text(u"Canada"),
         {place(u"Toronto", u"Ontario", u"M5H 2N2", u"+141655501##"),
          place(u"Montréal", u"Québec", u"H3B 1A7", u"+151455501##"),
          place(u"Calgary", u"Alberta", u"T2P 1J9", u"+140355501##")},
         words(u"Maple Test Road|Exemple Street|King Sample Street"),
         text(u"+160455501##"),
         words(
             u"Étienne|Noémie|Liam|Harpreet|Geneviève|Owen|Amara|Jean-Philippe|Chantal|Gurdeep|Fiona|Tomasz"),
         words(u"Tremblay|Bélanger|Singh|MacKinnon|Gagnon|Okafor|Lavoie|Fraser|Dhaliwal|Côté|Lévesque|Novak"),
         text(u" Inc."),
         9});

    // ComReg, numbers for drama: 020 91x xxxx. No mobile range.
    list.append({text(u"IE"),
                 text(u"Ireland"),
                 {place(u"Dublin", u"Leinster", u"D02 XY00", u"+35320910####"),
                  place(u"Cork", u"Munster", u"T12 XY00", u"+35320911####")},
                 words(u"Sample Quay|Abbey Test Street"),
                 QString(),
                 words(u"Aoife|Cillian|Siobhán|Niamh|Eoghan|Ruairí|Gráinne|Conor|Saoirse|Pádraig"),
                 words(u"Ó Súilleabháin|Byrne|Ní "
                       u"Dhomhnaill|Kavanagh|O'Dwyer|Fitzgerald|McCarthy|Nolan|Zieliński|Brennan"),
                 text(u" Ltd"),
                 6});

    // ACMA, numbers for use in drama: 5550 xxxx in 02, 03, 07, 08; mobile 0491 570 1xx holds the listed 0491
    // 570 156 to 159.
    list.append(
        {text(u"AU"),
         text(u"Australia"),
         {place(u"Sydney", u"New South Wales", u"2000", u"+61255500###"),
          place(u"Melbourne", u"Victoria", u"3000", u"+61355500###"),
          place(u"Perth", u"Western Australia", u"6000", u"+61855500###")},
         words(u"Sample Parade|Test Terrace|Wattle Example Street"),
         text(u"+61491570156"),
         words(u"Jarrah|Matilda|Lachlan|Thi|Kirra|Angus|Zahra|Declan|Mirka|Tane"),
         words(u"Whittaker|Nguyen|Papadopoulos|Kellaway|Ferraro|O'Shea|Rahimi|Burnham|Tran|Marchetti"),
         text(u" Pty Ltd"),
         8});

    // Bundesnetzagentur, Rufnummern für Medienproduktionen: (0)30 23125 xxx, (0)40 66969 xxx, (0)89 99998
    // xxx, (0)221 4710 xxx, mobile (0)176 040690 xx.
    list.append(
        {text(u"DE"),
         text(u"Germany"),
         {place(u"Berlin", u"Berlin", u"10115", u"+493023125###"),
          place(u"Hamburg", u"Hamburg", u"20095", u"+494066969###"),
          place(u"München", u"Bayern", u"80331", u"+498999998###"),
          place(u"Köln", u"Nordrhein-Westfalen", u"50667", u"+492214710###")},
         words(u"Musterstraße|Beispielweg|Prüfgasse"),
         text(u"+49176040690##"),
         words(u"Jürgen|Anneliese|Björn|Käthe|Torsten|Ayşe|Sören|Ulrike|Emre|Franziska|Günther|Wiebke"),
         words(u"Müller|Schäfer|Weiß|von der Heide|Yıldız|Großmann|Köhler|Brandt|zu "
               u"Hohenfels|Schröder-Lang|Öztürk|Krüger"),
         text(u" GmbH"),
         12});

    // ARCEP, décision 2018-0881: 01 99 00 xx xx, 04 65 71 xx xx, 05 36 49 xx xx, mobile 06 39 98 xx xx.
    list.append({text(u"FR"),
                 text(u"France"),
                 {place(u"Paris", u"Île-de-France", u"75002", u"+3319900####"),
                  place(u"Lyon", u"Auvergne-Rhône-Alpes", u"69002", u"+3346571####"),
                  place(u"Toulouse", u"Occitanie", u"31000", u"+3353649####")},
                 words(u"rue de l'Exemple|avenue du Test|quai Modèle"),
                 text(u"+3363998####"),
                 words(u"Jean-Pierre|Amélie|Loïc|Fatou|Benoît|Maëlle|Yanis|Céline|Thibault|Inès|Anaïs|Théo"),
                 words(u"Lefèvre|Dupré|Benali|d'Aubigny|Moreau|Traoré|Le "
                       u"Gall|Chevallier|Rousseau|Nguyễn|Barthélemy|Fontaine"),
                 text(u" SAS"),
                 9});

    // PTS, telefonnummer för film och litteratur: 08-465 004 xx, 031-390 06 xx, mobile 070-174 06 xx.
    list.append({text(u"SE"),
                 text(u"Sweden"),
                 {place(u"Stockholm", u"Stockholms län", u"111 20", u"+468465004##"),
                  place(u"Göteborg", u"Västra Götalands län", u"411 03", u"+46313900620")},
                 words(u"Exempelgatan|Provvägen"),
                 text(u"+4670174061#"),
                 words(u"Åsa|Björn|Linnéa|Göran|Märta|Elsa|Nils|Sanna|Emir|Ingrid"),
                 words(u"Ångström|Lindqvist|Öberg|Söderström|Hassan|Bäckman|Nyström|Håkansson|Petrović|Ek"),
                 text(u" AB"),
                 7});

    // No range for drama is published for the next four: no numbers.
    list.append({text(u"NL"),
                 text(u"Netherlands"),
                 {place(u"Utrecht", u"Utrecht", u"3511 AA", u""),
                  place(u"Rotterdam", u"Zuid-Holland", u"3011 AA", u"")},
                 words(u"Voorbeeldstraat|Testkade"),
                 QString(),
                 words(u"Joost|Femke|Sjoerd|Anouk|Mehmet|Marijke|Thijs|Saskia|Daan|Fenna"),
                 words(u"van der Berg|de Vries|'t Hoen|van den Heuvel|Yilmaz|ter "
                       u"Horst|Bakker|IJsselstein|Janssen|den Ouden"),
                 text(u" B.V."),
                 7});
    list.append(
        {text(u"ES"),
         text(u"Spain"),
         {place(u"Madrid", u"Comunidad de Madrid", u"28004", u""),
          place(u"Sevilla", u"Andalucía", u"41001", u"")},
         words(u"calle del Ejemplo|avenida de la Prueba"),
         QString(),
         words(u"Íñigo|María José|Begoña|Álvaro|Lucía|Xavier|Nuria|Óscar|Aitor|Rocío"),
         words(
             u"García Muñoz|Ibáñez|de la Peña|Etxeberria|Núñez Ortega|Puig|Fernández|Sáez|Ordóñez|Vilanova"),
         text(u" S.L."),
         7});
    list.append(
        {text(u"IN"),
         text(u"India"),
         {place(u"Pune", u"Maharashtra", u"411001", u""), place(u"Bengaluru", u"Karnataka", u"560001", u"")},
         words(u"Sample Nagar Road|Test Cross Road"),
         QString(),
         words(u"Ananya|Rajesh|Lakshmi|Vikram|Sukhdeep|Meenakshi|Arjun|Farhan|Deepa|Karthik"),
         words(u"Iyer|Chatterjee|Deshpande|Raghunathan|Sheikh|Kaur|Venkatesan|Mukherjee|Fernandes|Rao"),
         text(u" Pvt Ltd"),
         7});
    list.append({text(u"JP"),
                 text(u"Japan"),
                 {place(u"Tokyo", u"Tokyo", u"100-0001", u""), place(u"Osaka", u"Osaka", u"530-0001", u"")},
                 words(u"Mihon 1-chome|Rei 2-chome"),
                 QString(),
                 words(u"Haruka|Kenji|Yūko|Daisuke|Sakura|Takeshi|Aiko|Shōta|Naomi|Ryō"),
                 words(u"Watanabe|Ōno|Suzuki|Kobayashi|Itō|Yamamoto|Fujiwara|Satō|Hayashi|Mori"),
                 text(u" K.K."),
                 6});
    return list;
}

} // namespace

const QList<Country> &countries()
{
    static const QList<Country> list = made();
    return list;
}

} // namespace leadline::sandbox
