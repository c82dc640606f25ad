#include "providers/listfile/csvreader.h"
#include "providers/listfile/headerinference.h"
#include "providers/listfile/listfile.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace leadline;
using namespace leadline::providers;
using namespace Qt::StringLiterals;
namespace field = leadline::domain::field;

namespace {

struct Read
{
    Result<void> started;
    QString encoding;
    QChar separator;
    QList<CsvRow> rows;
};

Read readAll(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer);
    Read out;
    out.started = reader.start();
    if (!out.started)
        return out;
    out.encoding = reader.encoding();
    out.separator = reader.separator();
    CsvRow row;
    while (reader.next(row))
        out.rows << row;
    return out;
}

QString quoted(const QString &cell)
{
    return u'"' + QString(cell).replace(u'"', u"\"\""_s) + u'"';
}

/// "a|b" per sound row, "!010@line" per broken one: the table of tests is easy to read so.
QStringList summary(const QList<CsvRow> &rows)
{
    QStringList out;
    for (const CsvRow &row : rows) {
        out << (row.code.isEmpty() ? u"%1: %2"_s.arg(row.line).arg(row.cells.join(u'|'))
                                   : u"%1! %2"_s.arg(row.line).arg(row.code.right(3)));
    }
    return out;
}

QString write(const QTemporaryDir &folder, const QByteArray &bytes, const QString &name = u"list.csv"_s)
{
    const QString path = folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

const QDateTime kNow(QDate(2026, 11, 24), QTime(9, 0), Qt::UTC);
const QString kExcerpt = QStringLiteral(LEADLINE_SOURCE_DIR "/tests/providers/data/hospitals-excerpt.csv");

} // namespace

class TestListFile : public QObject
{
    Q_OBJECT
private slots:
    void rows_data();
    void rows();
    void encodings_data();
    void encodings();
    void unknownEncodings_data();
    void unknownEncodings();
    void badBytesFurtherDown();
    void separators_data();
    void separators();
    void hugeCells();
    void lostQuoteDoesNotSwallowTheFile();
    void writeThenReadIsIdentity();
    void randomBytesDoNoHarm();
    void chunkBordersDoNotMatter();
    void headerSets_data();
    void headerSets();
    void contradictedHeadings();
    void valuesSpeakForThemselves();
    void preview();
    void hospitals();
    void realList();
    void refusals_data();
    void refusals();
    void rejectedRows();
    void typedCells();
    void savedMappingOnOtherColumns();
    void mappingSurvivesJson();
    void progressAndCancel();
    void countryOfTheWholeList();
};

void TestListFile::rows_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("empty") << QByteArray() << QStringList();
    QTest::newRow("plain") << QByteArray("a,b\n1,2\n") << QStringList{u"1: a|b"_s, u"2: 1|2"_s};
    QTest::newRow("no last newline") << QByteArray("a,b\n1,2") << QStringList{u"1: a|b"_s, u"2: 1|2"_s};
    QTest::newRow("CRLF") << QByteArray("a,b\r\n1,2\r\n") << QStringList{u"1: a|b"_s, u"2: 1|2"_s};
    QTest::newRow("CR") << QByteArray("a,b\r1,2\r") << QStringList{u"1: a|b"_s, u"2: 1|2"_s};
    QTest::newRow("empty cells") << QByteArray("a,b\n,\n\"\",\n")
                                 << QStringList{u"1: a|b"_s, u"2: |"_s, u"3: |"_s};
    QTest::newRow("blank lines") << QByteArray("a,b\n\n  \n1,2\n") << QStringList{u"1: a|b"_s, u"4: 1|2"_s};
    QTest::newRow("quoted separator")
        << QByteArray("a,b\n\"Reyes, Dana\",2\n") << QStringList{u"1: a|b"_s, u"2: Reyes, Dana|2"_s};
    QTest::newRow("doubled quotes") << QByteArray("a,b\n\"say \"\"hi\"\"\",\"\"\"\"\n")
                                    << QStringList{u"1: a|b"_s, u"2: say \"hi\"|\""_s};
    QTest::newRow("quoted newline") << QByteArray("a,b\n\"one\ntwo\",2\n3,4\n")
                                    << QStringList{u"1: a|b"_s, u"2: one\ntwo|2"_s, u"4: 3|4"_s};
    QTest::newRow("quoted CRLF") << QByteArray("a,b\r\n\"one\r\ntwo\",2\r\n3,4\r\n")
                                 << QStringList{u"1: a|b"_s, u"2: one\r\ntwo|2"_s, u"4: 3|4"_s};
    QTest::newRow("quote inside a plain cell") << QByteArray("a,b\nDana \"D\" Reyes,5\"\n")
                                               << QStringList{u"1: a|b"_s, u"2: Dana \"D\" Reyes|5\""_s};
    QTest::newRow("text after a closed quote")
        << QByteArray("a,b\n\"x\"y,2\n3,4\n") << QStringList{u"1: a|b"_s, u"2! 010"_s, u"3: 3|4"_s};
    QTest::newRow("quote never closed, last line")
        << QByteArray("a,b\n1,2\n\"x,2") << QStringList{u"1: a|b"_s, u"2: 1|2"_s, u"3! 010"_s};
    QTest::newRow("quote never closed, more lines")
        << QByteArray("a,b\n\"x,2\n3,4\n5,6\n")
        << QStringList{u"1: a|b"_s, u"2! 010"_s, u"3: 3|4"_s, u"4: 5|6"_s};
    QTest::newRow("lost quote before a quoted cell")
        << QByteArray("a,b\n\"x,2\n3,\"y, z\"\n5,6\n")
        << QStringList{u"1: a|b"_s, u"2! 010"_s, u"3: 3|y, z"_s, u"4: 5|6"_s};
    QTest::newRow("formula is text") << QByteArray("a,b\n=1+1,@x\n")
                                     << QStringList{u"1: a|b"_s, u"2: =1+1|@x"_s};
    QTest::newRow("leading zeros") << QByteArray("a,b\n007,+44\n")
                                   << QStringList{u"1: a|b"_s, u"2: 007|+44"_s};
    QTest::newRow("NUL bytes") << QByteArray("name,b\nDa\0na Reyes,2\n", 22)
                               << QStringList{u"1: name|b"_s, u"2: Dana Reyes|2"_s};
    QTest::newRow("one column") << QByteArray("name\nDana\n") << QStringList{u"1: name"_s, u"2: Dana"_s};
    QTest::newRow("other widths are the caller's business")
        << QByteArray("a,b\n1\n1,2,3\n") << QStringList{u"1: a|b"_s, u"2: 1"_s, u"3: 1|2|3"_s};
}

void TestListFile::rows()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, expected);
    const Read read = readAll(bytes);
    QVERIFY(read.started.has_value());
    QCOMPARE(summary(read.rows), expected);
}

void TestListFile::encodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    const QString text = u"name,city\nZoë Müller,Kraków\n李雷,北京\n"_s;
    QTest::newRow("UTF-8") << text.toUtf8() << u"UTF-8"_s;
    QTest::newRow("UTF-8 with BOM") << "\xef\xbb\xbf" + text.toUtf8() << u"UTF-8 with BOM"_s;
    QStringEncoder le(QStringEncoder::Utf16LE), be(QStringEncoder::Utf16BE);
    QTest::newRow("UTF-16LE") << QByteArray("\xff\xfe") + QByteArray(le.encode(text)) << u"UTF-16LE"_s;
    QTest::newRow("UTF-16BE") << QByteArray("\xfe\xff") + QByteArray(be.encode(text)) << u"UTF-16BE"_s;
}

void TestListFile::encodings()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, encoding);
    const Read read = readAll(bytes);
    QVERIFY(read.started.has_value());
    QCOMPARE(read.encoding, encoding);
    QCOMPARE(summary(read.rows),
             (QStringList{u"1: name|city"_s, u"2: Zoë Müller|Kraków"_s, u"3: 李雷|北京"_s}));
}

void TestListFile::unknownEncodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("Windows-1252") << QByteArray("name,city\nZo\xeb M\xfcller,K\xf6ln\n");
    QStringEncoder le(QStringEncoder::Utf16LE, QStringConverter::Flag::Default);
    QTest::newRow("UTF-16 without its mark") << QByteArray(le.encode(u"name,city\nDana,Leeds\n"_s));
    QTest::newRow("UTF-32") << QByteArray("\xff\xfe\0\0n\0\0\0", 8);
}

void TestListFile::unknownEncodings()
{
    QFETCH(QByteArray, bytes);
    const Read read = readAll(bytes);
    QVERIFY(!read.started);
    QCOMPARE(read.started.error().code, u"LL-IMP-002"_s);
    QTemporaryDir folder;
    const auto preview = previewList(write(folder, bytes));
    QVERIFY(!preview);
    QCOMPARE(preview.error().code, u"LL-IMP-002"_s);
}

void TestListFile::badBytesFurtherDown()
{
    QByteArray bytes = "name,city\n";
    for (int i = 0; i < 10'000; ++i)
        bytes += "Dana Reyes " + QByteArray::number(i) + ",Leeds\n";
    bytes += "Zo\xeb,K\xf6ln\nDana,Leeds\n";
    const Read read = readAll(bytes);
    QCOMPARE(read.rows.size(), 10'003);
    QCOMPARE(read.rows.at(10'001).code, u"LL-IMP-014"_s);
    QCOMPARE(read.rows.at(10'001).line, 10'002);
    QVERIFY(read.rows.at(10'002).code.isEmpty());
}

void TestListFile::separators_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QChar>("separator");
    QTest::addColumn<QString>("second");
    QTest::newRow("comma") << QByteArray("a,b,c\n1;2,3,4\n") << QChar(u',') << u"1;2|3|4"_s;
    QTest::newRow("semicolon") << QByteArray("a;b;c\n1,5;2,5;3,5\n") << QChar(u';') << u"1,5|2,5|3,5"_s;
    QTest::newRow("tab") << QByteArray("a\tb\n1,2\t3\n") << QChar(u'\t') << u"1,2|3"_s;
    QTest::newRow("pipe") << QByteArray("a|b\n1,2|3\n") << QChar(u'|') << u"1,2|3"_s;
    QTest::newRow("not inside quotes") << QByteArray("a;b\n\"1,2,3,4\";x\n") << QChar(u';') << u"1,2,3,4|x"_s;
    QTest::newRow("Excel's hint") << QByteArray("sep=;\r\na;b\r\n1,2,3;4\r\n") << QChar(u';') << u"1,2,3|4"_s;
}

void TestListFile::separators()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QChar, separator);
    QFETCH(QString, second);
    const Read read = readAll(bytes);
    QCOMPARE(read.separator, separator);
    QCOMPARE(read.rows.at(1).cells.join(u'|'), second);
}

void TestListFile::hugeCells()
{
    const QByteArray big(2 * 1024 * 1024, 'x');
    for (const QByteArray &cell : {big, "\"" + big + "\""}) {
        const Read read = readAll("a,b\n1,2\n3," + cell + "\n5,6\n");
        QCOMPARE(read.rows.size(), 4);
        QCOMPARE(read.rows.at(2).code, u"LL-IMP-011"_s);
        QCOMPARE(read.rows.at(2).line, 3);
        QVERIFY(read.rows.at(2).cells.join(QString()).size() <=
                1000); // the start is shown, the rest never kept
        QCOMPARE(read.rows.at(3).cells, (QStringList{u"5"_s, u"6"_s}));
        QCOMPARE(read.rows.at(3).line, 4);
    }
    const Read sound = readAll("a,b\n1," + QByteArray(1024 * 1024 - 1, 'x') + "\n");
    QVERIFY(sound.rows.at(1).code.isEmpty());
}

void TestListFile::lostQuoteDoesNotSwallowTheFile()
{
    QByteArray bytes = "name,city\n\"Lost,Leeds\n";
    for (int i = 0; i < 100'000; ++i)
        bytes += "Dana Reyes " + QByteArray::number(i) + ",Leeds\n";
    QElapsedTimer timer;
    timer.start();
    const Read read = readAll(bytes);
    QCOMPARE(read.rows.size(), 100'002);
    QCOMPARE(read.rows.at(1).code, u"LL-IMP-010"_s);
    QCOMPARE(read.rows.at(1).line, 2);
    QCOMPARE(read.rows.last().line, 100'002);
    QCOMPARE(read.rows.last().cells.first(), u"Dana Reyes 99999"_s);
    QVERIFY2(timer.elapsed() < 20'000, "reading is not linear");
}

void TestListFile::writeThenReadIsIdentity()
{
    QRandomGenerator random(20261124);
    const QString letters = u"abc,;\t|\"\n\r'=+-@ äß李\U0001F600\u200d0"_s;
    for (int i = 0; i < 2000; ++i) {
        const int columns = random.bounded(1, 7), rows = random.bounded(1, 6);
        QList<QStringList> table;
        QString text;
        static const QString separators = u",;\t|"_s;
        const QChar separator = separators.at(random.bounded(4));
        // a plain first line, as lists have one, tells the separator
        QStringList header;
        for (int c = 0; c < columns; ++c)
            header << u"h%1"_s.arg(c);
        table << header;
        for (int r = 0; r < rows; ++r) {
            QStringList cells;
            for (int c = 0; c < columns; ++c) {
                QString cell;
                for (int n = random.bounded(0, 12); n > 0; --n) {
                    const qsizetype at = random.bounded(int(letters.size()));
                    if (!letters.at(at).isSurrogate())
                        cell += letters.at(at);
                    else
                        cell += u"\U0001F600"_s;
                }
                cells << cell;
            }
            table << cells;
        }
        for (qsizetype r = 0; r < table.size(); ++r) {
            QStringList cells;
            for (const QString &cell : table.at(r))
                cells << (r == 0 ? cell : quoted(cell));
            text += cells.join(separator) + (random.bounded(2) ? u"\r\n"_s : u"\n"_s);
        }
        const Read read = readAll(text.toUtf8());
        QVERIFY(read.started.has_value());
        QList<QStringList> back;
        for (const CsvRow &row : read.rows) {
            QVERIFY2(row.code.isEmpty(), qPrintable(text));
            back << row.cells;
        }
        if (columns > 1)
            QCOMPARE(read.separator, separator);
        if (back != table)
            QFAIL(qPrintable(text));
    }
}

void TestListFile::randomBytesDoNoHarm()
{
    QRandomGenerator random(4711);
    static const QByteArray liked = "\",;\n\r\t|a\0\xff\xfe\xc3\xef\xbb\xbf";
    for (int i = 0; i < 10'000; ++i) {
        QByteArray bytes;
        for (int n = random.bounded(0, 200); n > 0; --n)
            bytes +=
                random.bounded(3) ? liked.at(random.bounded(int(liked.size()))) : char(random.bounded(256));
        const Read read = readAll(bytes);
        if (!read.started)
            continue;
        qint64 line = 0;
        for (const CsvRow &row : read.rows) {
            QVERIFY(row.line > line); // never twice, never backwards
            line = row.line;
            for (const QString &cell : row.cells)
                QVERIFY(!cell.contains(QChar(u'\0')));
        }
    }
}

void TestListFile::chunkBordersDoNotMatter()
{
    // quotes, CRLF and multi-byte letters across the 64 KiB border, at every offset
    for (int pad = 64 * 1024 - 40; pad < 64 * 1024 + 5; ++pad) {
        const QByteArray bytes =
            "n,c\r\n" + QByteArray(pad, 'x') + ",1\r\n\"Zo\xc3\xab \"\"Z\"\"\r\nM\",2\r\n\r\n3,4";
        const Read read = readAll(bytes);
        QCOMPARE(read.rows.size(), 4);
        QCOMPARE(read.rows.at(2).cells, (QStringList{u"Zoë \"Z\"\r\nM"_s, u"2"_s}));
        QCOMPARE(read.rows.at(3).line, 6);
    }
}

void TestListFile::headerSets_data()
{
    QTest::addColumn<QStringList>("pairs"); // "Heading=key=value"
    QTest::newRow("Apollo export") << QStringList{
        u"First Name=first_name=Maya"_s,
        u"Last Name=last_name=Example"_s,
        u"Title=title=Head of IT"_s,
        u"Company Name=company.name=Northwind Example"_s,
        u"Email=email=maya@northwind.example.com"_s,
        u"Email Status=email_status=Verified"_s,
        u"Seniority=seniority=Head"_s,
        u"Departments=department=IT"_s,
        u"Work Direct Phone=phone=+44 113 496 0001"_s,
        u"Mobile Phone=mobile=+44 7700 900001"_s,
        u"Corporate Phone=company.phone=+44 113 496 0000"_s,
        u"# Employees=company.employees=180"_s,
        u"Industry=company.industry=software"_s,
        u"Website=company.website=http://www.northwind.example.com"_s,
        u"Person Linkedin Url=linkedin=http://www.linkedin.com/in/maya-example"_s,
        u"Company Linkedin Url=company.linkedin=http://www.linkedin.com/company/northwind"_s,
        u"City=city=Leeds"_s,
        u"State=state=England"_s,
        u"Country=country=United Kingdom"_s,
        u"Company City=company.city=Leeds"_s,
        u"Company Country=company.country=United Kingdom"_s,
        u"Annual Revenue=company.revenue=12000000"_s,
        u"Apollo Contact Id=extra=64a7ff0cc4dfae00013df1a5"_s};
    QTest::newRow("ZoomInfo export") << QStringList{u"ZoomInfo Contact ID=extra=4191000001"_s,
                                                    u"First Name=first_name=Dana"_s,
                                                    u"Last Name=last_name=Reyes"_s,
                                                    u"Job Title=title=IT Manager"_s,
                                                    u"Management Level=seniority=Manager"_s,
                                                    u"Email Address=email=dana@fjord.example.com"_s,
                                                    u"Direct Phone Number=phone=(330) 555-0142"_s,
                                                    u"Mobile phone=mobile=(330) 555-0143"_s,
                                                    u"ZoomInfo Company ID=company.ref=344000001"_s,
                                                    u"Company Name=company.name=Fjord Pay"_s,
                                                    u"Company HQ Phone=company.phone=(330) 555-0100"_s,
                                                    u"Employees=company.employees=220"_s,
                                                    u"Person City=city=Akron"_s,
                                                    u"Company Zip Code=company.postcode=44301"_s,
                                                    u"Company Street Address=company.street=1 Dock Rd"_s,
                                                    u"Founded Year=company.founded=2012"_s};
    QTest::newRow("HubSpot export") << QStringList{u"Record ID=extra=101"_s,
                                                   u"First Name=first_name=Maya"_s,
                                                   u"Last Name=last_name=Example"_s,
                                                   u"Email=email=maya@northwind.example.com"_s,
                                                   u"Phone Number=phone=0113 496 0001"_s,
                                                   u"Associated Company=company.name=Northwind Example"_s,
                                                   u"Lead Status=extra=NEW"_s,
                                                   u"Job Title=title=CIO"_s,
                                                   u"City=city=Leeds"_s,
                                                   u"Country/Region=country=United Kingdom"_s};
    QTest::newRow("Salesforce export") << QStringList{u"Full Name=full_name=Dana Reyes"_s,
                                                      u"Account Name=company.name=Fjord Pay"_s,
                                                      u"Title=title=CIO"_s,
                                                      u"Phone=phone=330-555-0142"_s,
                                                      u"Mobile=mobile=330-555-0143"_s,
                                                      u"Email=email=dana@fjord.example.com"_s,
                                                      u"Email Opt Out=do_not_contact=0"_s,
                                                      u"Mailing Street=company.street=1 Dock Rd"_s,
                                                      u"Account ID=company.ref=0015000001"_s,
                                                      u"Lead Source=extra=Web"_s};
    QTest::newRow("Hunter export") << QStringList{
        u"Email address=email=maya@northwind.example.com"_s,
        u"Domain name=company.domain=northwind.example.com"_s,
        u"Organization=company.name=Northwind Example"_s,
        u"Confidence score=extra=94"_s,
        u"Type=extra=personal"_s,
        u"First name=first_name=Maya"_s,
        u"Last name=last_name=Example"_s,
        u"Department=department=it"_s,
        u"Position=title=Head of IT"_s,
        u"Phone number=phone=+44 113 496 0001"_s,
        u"Linkedin URL=linkedin=https://www.linkedin.com/in/maya-example"_s,
        u"Verification status=email_status=valid"_s};
    QTest::newRow("German list") << QStringList{u"Vorname=first_name=Jörg"_s,
                                                u"Nachname=last_name=Beispiel"_s,
                                                u"Firma=company.name=Muster GmbH"_s,
                                                u"Straße=company.street=Teststr. 1"_s,
                                                u"PLZ=company.postcode=01067"_s,
                                                u"Ort=city=Dresden"_s,
                                                u"Bundesland=state=Sachsen"_s,
                                                u"Land=country=Deutschland"_s,
                                                u"Telefon=phone=+49 351 0000001"_s,
                                                u"E-Mail=email=j.beispiel@muster.example.de"_s,
                                                u"Webseite=company.website=https://muster.example.de"_s};
    QTest::newRow("companies only") << QStringList{u"Business Name=company.name=Harbour Dental Group"_s,
                                                   u"Address=company.street=1 Quay St"_s,
                                                   u"Town=company.city=Bristol"_s,
                                                   u"County=company.state=Avon"_s,
                                                   u"Postcode=company.postcode=BS1 1AA"_s,
                                                   u"Telephone=company.phone=0117 496 0000"_s,
                                                   u"Email=email=info@harbour.example.com"_s,
                                                   u"Web=company.website=www.harbour.example.com"_s,
                                                   u"Company Size=company.employees_range=51-200"_s,
                                                   u"Sector=company.industry=Medical"_s,
                                                   u"TPS=do_not_contact=N"_s};
    QTest::newRow("hospitals") << QStringList{u"Facility ID=company.ref=010083"_s,
                                              u"Facility Name=company.name=BALDWIN HEALTH"_s,
                                              u"Address=company.street=1613 NORTH MCKENZIE STREET"_s,
                                              u"City/Town=company.city=FOLEY"_s,
                                              u"State=company.state=AL"_s,
                                              u"ZIP Code=company.postcode=36535"_s,
                                              u"County/Parish=extra=BALDWIN"_s,
                                              u"Telephone Number=company.phone=(251) 949-3400"_s,
                                              u"Hospital Type=extra=Acute Care Hospitals"_s,
                                              u"Hospital Ownership=extra=Proprietary"_s,
                                              u"Emergency Services=extra=Yes"_s,
                                              u"Meets criteria for birthing friendly designation=extra=Y"_s,
                                              u"Hospital overall rating=extra=5"_s};
}

void TestListFile::headerSets()
{
    QFETCH(QStringList, pairs);
    QRandomGenerator random(7);
    for (int round = 0; round < 25; ++round) {
        std::shuffle(pairs.begin(), pairs.end(), random);
        QStringList headers, keys, values;
        for (const QString &pair : pairs) {
            headers << pair.section(u'=', 0, 0);
            keys << pair.section(u'=', 1, 1);
            values << pair.section(u'=', 2);
        }
        QList<double> confidence;
        const ListMapping mapping = inferMapping(headers, {values, values, values}, confidence);
        QCOMPARE(mapping.headers, headers);
        QCOMPARE(confidence.size(), headers.size());
        for (qsizetype i = 0; i < headers.size(); ++i) {
            QVERIFY2(mapping.keys.at(i) == keys.at(i),
                     qPrintable(u"%1: %2, not %3"_s.arg(headers.at(i), mapping.keys.at(i), keys.at(i))));
            QVERIFY(confidence.at(i) > 0 && confidence.at(i) <= 1);
        }
    }
}

void TestListFile::contradictedHeadings()
{
    QList<double> confidence;
    const QList<QStringList> sample{{u"Mr"_s, u"none"_s, u"Dana"_s, u"Reyes"_s, u"11-50"_s},
                                    {u"Dr."_s, u"n/a"_s, u"Maya"_s, u"Example"_s, u"51-200"_s}};
    const ListMapping mapping = inferMapping(
        {u"Title"_s, u"Email"_s, u"First Name"_s, u"Surname"_s, u"Employees"_s}, sample, confidence);
    QCOMPARE(mapping.keys, (QStringList{u"extra"_s, u"extra"_s, u"first_name"_s, u"last_name"_s,
                                        u"company.employees_range"_s}));
}

void TestListFile::valuesSpeakForThemselves()
{
    QList<double> confidence;
    const QList<QStringList> sample{{u"dana@fjord.example.com"_s, u"https://www.linkedin.com/in/dana-reyes"_s,
                                     u"https://fjord.example.com"_s, QString()},
                                    {u"maya@northwind.example.com"_s, u"linkedin.com/in/maya"_s,
                                     u"www.northwind.example.com"_s, QString()}};
    const ListMapping mapping = inferMapping({u"A"_s, u"B"_s, u"C"_s, QString()}, sample, confidence);
    QCOMPARE(mapping.keys, (QStringList{u"email"_s, u"linkedin"_s, u"company.website"_s, QString()}));
    QVERIFY(confidence.at(0) < 0.9); // a guess is shown as one
}

void TestListFile::preview()
{
    QTemporaryDir folder;
    QByteArray bytes = "\xef\xbb\xbfName;Firma;Name;;Telefon\r\n";
    for (int i = 0; i < 300; ++i)
        bytes += "Dana Reyes;Muster GmbH;x;;+49 351 0000001\r\n";
    const auto preview = previewList(write(folder, bytes));
    QVERIFY2(preview.has_value(), preview ? "" : qPrintable(preview.error().sentence()));
    QCOMPARE(preview->encoding, u"UTF-8 with BOM"_s);
    QCOMPARE(preview->separator, QChar(u';'));
    QCOMPARE(preview->headers,
             (QStringList{u"Name"_s, u"Firma"_s, u"Name (2)"_s, u"Column 4"_s, u"Telefon"_s}));
    QCOMPARE(preview->sample.size(), 200);
    QCOMPARE(preview->bytes, bytes.size());
    QCOMPARE(preview->suggested.keys.at(0), u"full_name"_s);
    QCOMPARE(preview->suggested.keys.at(1), u"company.name"_s);
}

void TestListFile::hospitals()
{
    const auto preview = previewList(kExcerpt);
    QVERIFY2(preview.has_value(), preview ? "" : qPrintable(preview.error().sentence()));
    QCOMPARE(preview->suggested.keys.mid(0, 8),
             (QStringList{u"company.ref"_s, u"company.name"_s, u"company.street"_s, u"company.city"_s,
                          u"company.state"_s, u"company.postcode"_s, u"extra"_s, u"company.phone"_s}));
    const auto list = readList(kExcerpt, preview->suggested, kNow);
    QVERIFY(list.has_value());
    QCOMPARE(list->rows, 60);
    QCOMPARE(list->contacts.size() + list->rejected.size(), list->rows);
    QVERIFY(list->rejected.isEmpty());
    bool zeroId = false, comma = false;
    for (const domain::Contact &contact : list->contacts) {
        QVERIFY(!contact.isPerson());
        zeroId = zeroId || contact.text(field::kCompanyRef).startsWith(u'0');
        comma = comma || contact.text(field::kCompanyName).contains(u',') ||
                contact.text(field::kCompanyStreet).contains(u',');
        QCOMPARE(contact.list, u"hospitals-excerpt.csv"_s);
        QVERIFY(contact.values.contains(u"extra.Hospital Type"_s));
        const domain::Provenance &from = contact.values.value(u"company.name"_s).from;
        QCOMPARE(from.provider, u"import:hospitals-excerpt.csv"_s);
        QCOMPARE(from.at, kNow);
        QCOMPARE(from.basis, domain::Basis::Observed);
    }
    QVERIFY(zeroId);
    QVERIFY(comma);
}

void TestListFile::realList()
{
    const QString path = qEnvironmentVariable("LEADLINE_REAL_LIST");
    if (path.isEmpty())
        QSKIP("LEADLINE_REAL_LIST is not set");
    const auto preview = previewList(path);
    QVERIFY(preview.has_value());
    QStringList found = preview->suggested.keys;
    for (const char *key : {"company.ref", "company.name", "company.street", "company.city", "company.state",
                            "company.postcode", "company.phone"})
        QVERIFY2(found.contains(QLatin1String(key)), key);
    qint64 told = 0;
    const auto list = readList(path, preview->suggested, kNow, [&](qint64 done, qint64 total) {
        told = done;
        return done <= total;
    });
    QVERIFY(list.has_value());
    QCOMPARE(list->rows, list->contacts.size() + list->rejected.size());
    QVERIFY(list->rows >= 1000);
    QVERIFY(list->rejected.isEmpty());
    QCOMPARE(told, preview->bytes);
    for (const domain::Contact &contact : list->contacts) {
        QVERIFY(contact.has(field::kCompanyName));
        QCOMPARE(contact.text(field::kCompanyPostcode).size(), 5); // leading zeros are kept
    }
}

void TestListFile::refusals_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::newRow("empty file") << QByteArray() << u"LL-IMP-003"_s;
    QTest::newRow("blank lines only") << QByteArray("\n\n \n") << u"LL-IMP-003"_s;
    QTest::newRow("empty headings") << QByteArray(",,\n1,2,3\n") << u"LL-IMP-003"_s;
    QTest::newRow("data instead of headings")
        << QByteArray("Dana,dana@fjord.example.com\n") << u"LL-IMP-003"_s;
    QTest::newRow("broken heading") << QByteArray("\"name,city\nDana,Leeds\n") << u"LL-IMP-003"_s;
    QTest::newRow("513 columns") << QByteArray("a") + QByteArray(",b").repeated(512) + "\n"
                                 << u"LL-IMP-005"_s;
}

void TestListFile::refusals()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    QTemporaryDir folder;
    const QString path = write(folder, bytes);
    const auto preview = previewList(path);
    QVERIFY(!preview);
    QCOMPARE(preview.error().code, code);
    QVERIFY(!preview.error().what.isEmpty() && !preview.error().remedy.isEmpty());
    const auto list = readList(path, {}, kNow);
    QVERIFY(!list);
    QCOMPARE(list.error().code, code);

    const auto missing = previewList(folder.filePath(u"nowhere.csv"_s));
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, u"LL-IMP-001"_s);
    QFile sparse(folder.filePath(u"large.csv"_s));
    QVERIFY(sparse.open(QIODevice::WriteOnly) && sparse.resize(513LL * 1024 * 1024));
    const auto large = previewList(sparse.fileName());
    QVERIFY(!large);
    QCOMPARE(large.error().code, u"LL-IMP-004"_s);
}

void TestListFile::rejectedRows()
{
    QTemporaryDir folder;
    const QString path = write(folder, "Full Name,Email,City\n"
                                       "Dana Reyes,dana@fjord.example.com,Oslo\n"
                                       "too,few\n"
                                       "Maya Example,maya@northwind.example.com,Leeds,,\n"
                                       "a,b,c,d\n"
                                       "\"never closed,x,y\n"
                                       ",,Leeds\n"
                                       "Sam Ortiz,,Akron\n");
    ListMapping mapping;
    mapping.headers = {u"Full Name"_s, u"Email"_s, u"City"_s};
    mapping.keys = {u"full_name"_s, u"email"_s, u"city"_s};
    const auto list = readList(path, mapping, kNow);
    QVERIFY(list.has_value());
    QCOMPARE(list->rows, 7);
    QCOMPARE(list->contacts.size(), 3);
    QStringList rejected;
    for (const RejectedRow &row : list->rejected) {
        rejected << u"%1 %2"_s.arg(row.line).arg(row.code);
        QVERIFY(!row.reason.isEmpty());
        QVERIFY(!row.cells.isEmpty());
    }
    QCOMPARE(rejected,
             (QStringList{u"3 LL-IMP-012"_s, u"5 LL-IMP-012"_s, u"6 LL-IMP-010"_s, u"7 LL-IMP-013"_s}));
    QCOMPARE(list->contacts.last().personName(), u"Sam Ortiz"_s);
}

void TestListFile::typedCells()
{
    QTemporaryDir folder;
    const QString path = write(folder, "Company,Employees,Revenue,Tech,DNC,Zip,Founded\n"
                                       "Northwind,\"1,180\",$12000000,\"Gmail; Salesforce\",Y,01067,2015\n"
                                       "Fjord,about 200,1-5M,,no,=1+1,long ago\n");
    ListMapping mapping;
    mapping.headers = {u"Company"_s, u"Employees"_s, u"Revenue"_s, u"Tech"_s,
                       u"DNC"_s,     u"Zip"_s,       u"Founded"_s};
    mapping.keys = {u"company.name"_s,   u"company.employees"_s, u"company.revenue"_s, u"company.tech"_s,
                    u"do_not_contact"_s, u"company.postcode"_s,  u"company.founded"_s};
    const auto list = readList(path, mapping, kNow);
    QVERIFY(list.has_value());
    const domain::Contact &first = list->contacts.at(0), &second = list->contacts.at(1);
    QCOMPARE(first.value(field::kCompanyEmployees), QVariant(qint64(1180)));
    QCOMPARE(first.value(field::kCompanyRevenue), QVariant(12000000.0));
    QCOMPARE(first.value(field::kCompanyTech), QVariant(QStringList{u"Gmail"_s, u"Salesforce"_s}));
    QCOMPARE(first.value(field::kDoNotContact), QVariant(true));
    QCOMPARE(first.value(field::kCompanyPostcode), QVariant(u"01067"_s));
    QCOMPARE(first.value(field::kCompanyFounded), QVariant(qint64(2015)));
    // what is no number is kept as text beside, never turned into one
    QVERIFY(!second.has(field::kCompanyEmployees) && !second.has(field::kCompanyRevenue));
    QCOMPARE(second.values.value(u"extra.Employees"_s).text(), u"about 200"_s);
    QVERIFY(!second.has(field::kDoNotContact));
    QCOMPARE(second.text(field::kCompanyPostcode), u"=1+1"_s);
}

void TestListFile::savedMappingOnOtherColumns()
{
    QTemporaryDir folder;
    ListMapping mapping;
    mapping.headers = {u"Full Name"_s, u"Secret"_s, u"Email"_s};
    mapping.keys = {u"full_name"_s, QString(), u"email"_s};
    const QString path =
        write(folder, "Email,New,Full Name,Secret\ndana@fjord.example.com,x,Dana Reyes,hush\n");
    const auto list = readList(path, mapping, kNow);
    QVERIFY(list.has_value());
    const domain::Contact &contact = list->contacts.first();
    QCOMPARE(contact.text(field::kFullName), u"Dana Reyes"_s);
    QCOMPARE(contact.text(field::kEmail), u"dana@fjord.example.com"_s);
    QCOMPARE(contact.values.value(u"extra.New"_s).text(), u"x"_s);
    QCOMPARE(contact.values.size(), 3);
}

void TestListFile::mappingSurvivesJson()
{
    ListMapping mapping;
    mapping.headers = {u"A"_s, u"B"_s};
    mapping.keys = {u"email"_s, u"extra"_s};
    mapping.defaultCountry = u"GB"_s;
    const ListMapping back = ListMapping::fromJson(mapping.toJson());
    QCOMPARE(back.headers, mapping.headers);
    QCOMPARE(back.keys, mapping.keys);
    QCOMPARE(back.defaultCountry, mapping.defaultCountry);
    const ListMapping odd = ListMapping::fromJson({{u"headers"_s, QJsonArray{u"A"_s, u"B"_s}}});
    QCOMPARE(odd.keys.size(), 2);
}

void TestListFile::progressAndCancel()
{
    QTemporaryDir folder;
    QByteArray bytes = "name,company\n";
    for (int i = 0; i < 20'000; ++i)
        bytes += "Dana Reyes,Fjord Pay\n";
    const QString path = write(folder, bytes);
    ListMapping mapping;
    mapping.headers = {u"name"_s, u"company"_s};
    mapping.keys = {u"full_name"_s, u"company.name"_s};
    qint64 last = -1;
    int calls = 0;
    const auto list = readList(path, mapping, kNow, [&](qint64 done, qint64 total) {
        ++calls;
        if (done < last || done > total)
            return false;
        last = done;
        return true;
    });
    QVERIFY(list.has_value());
    QCOMPARE(list->rows, 20'000);
    QCOMPARE(last, bytes.size());
    QVERIFY(calls > 10);
    const auto stopped = readList(path, mapping, kNow, [](qint64, qint64) { return false; });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
}

void TestListFile::countryOfTheWholeList()
{
    QTemporaryDir folder;
    const QString path =
        write(folder, "name,company,country\nDana Reyes,Fjord Pay,NO\nMaya Example,Northwind,\n");
    ListMapping mapping;
    mapping.headers = {u"name"_s, u"company"_s, u"country"_s};
    mapping.keys = {u"full_name"_s, u"company.name"_s, u"country"_s};
    mapping.defaultCountry = u"GB"_s;
    const auto list = readList(path, mapping, kNow);
    QVERIFY(list.has_value());
    QVERIFY(!list->contacts.at(0).has(field::kCompanyCountry));
    const domain::FieldValue assumed = list->contacts.at(1).values.value(u"company.country"_s);
    QCOMPARE(assumed.text(), u"GB"_s);
    QCOMPARE(assumed.from.basis, domain::Basis::Default);
}

QTEST_GUILESS_MAIN(TestListFile)
#include "tst_listfile.moc"
