// SPDX-License-Identifier: MIT
// The files of the templates: which one counts, and what is said about broken ones.
#include "mail/mailtemplates.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace Gatehouse;
using namespace Qt::StringLiterals;

namespace {

//! A folder of an operator.
class Folder
{
public:
    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }
    [[nodiscard]] QString path(const QString &name = {}) const { return m_folder.filePath(name); }
    //! As in `FILE:1:2: message`, without the folder.
    [[nodiscard]] QStringList problems() const
    {
        const auto loaded = MailTemplates::load(m_folder.path());
        QStringList problems = loaded ? QStringList() : loaded.error();
        return problems.replaceInStrings(m_folder.path() + u'/', QString());
    }
    [[nodiscard]] MailTemplates loaded() const
    {
        return MailTemplates::load(m_folder.path()).value_or(MailTemplates());
    }

private:
    QTemporaryDir m_folder;
};

QString resetText(const MailTemplates &templates, const QString &language)
{
    return templates.text(MailKind::Reset, language).filled({{u"link"_s, u"L"_s}});
}

} // namespace

class TestMailTemplates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBuiltInOnesAreGood();
    void filesReplaceFiles();
    void layoutsToo();
    void problems_data();
    void problems();
    void severalProblems();
    void unreadableFiles();
    void unreadableFolders();
    void otherFilesAreLeftAlone();
};

void TestMailTemplates::theBuiltInOnesAreGood()
{
    const auto templates = MailTemplates::load({});
    QVERIFY2(templates, qPrintable(templates ? QString() : templates.error().join(u'\n')));
    for (const MailKind kind : mailKinds()) {
        QCOMPARE(templates->subject(kind, u"de"_s).filled({{u"subject"_s, u"S"_s}}), u"S"_s);
        QVERIFY(templates->text(kind, u"de"_s).filled({{u"note"_s, u"N"_s}}).contains(u'N'));
        QVERIFY(templates->html(kind, u"de"_s).filled({{u"note"_s, u"N"_s}}).contains(u">N<"_s));
    }
    QVERIFY(templates->htmlLayout(u"de"_s).filled({{u"body"_s, u"<hr>"_s}}).contains(u"<hr>"_s));
    Folder empty;
    QCOMPARE(empty.problems(), QStringList());
}

void TestMailTemplates::filesReplaceFiles()
{
    Folder folder;
    const QString builtIn = resetText(*MailTemplates::load({}), u"de"_s);
    folder.write(u"reset.de.txt"_s, "German {link}");
    QCOMPARE(resetText(folder.loaded(), u"de"_s), u"German L"_s);
    QCOMPARE(resetText(folder.loaded(), u"fr"_s), builtIn);
    folder.write(u"reset.txt"_s, "any {link}");
    QCOMPARE(resetText(folder.loaded(), u"de"_s), u"German L"_s);
    QCOMPARE(resetText(folder.loaded(), u"fr"_s), u"any L"_s);
    // The HTML of the same mail, and other mails, stay.
    QVERIFY(folder.loaded().html(MailKind::Reset, u"fr"_s).filled({}).contains(u"<h1"_s));
    QVERIFY(!folder.loaded().text(MailKind::Verify, u"fr"_s).filled({}).contains(u"any"_s));
    folder.write(u"reset.fr.subject"_s, "Le mot de passe\n");
    QCOMPARE(folder.loaded().subject(MailKind::Reset, u"fr"_s).filled({}), u"Le mot de passe"_s);
    folder.write(u"reset.html"_s, "\r\n<a href=\"{link}\">\xc3\xa4</a>\r\n");
    QCOMPARE(folder.loaded().html(MailKind::Reset, u"fr"_s).filled({{u"link"_s, u"L"_s}}),
             u"\n<a href=\"L\">ä</a>\n"_s);
}

void TestMailTemplates::layoutsToo()
{
    Folder folder;
    folder.write(u"layout.html"_s, "<html lang=\"{language}\">{body}</html>");
    folder.write(u"layout.ja.txt"_s, "{body}-- ");
    const MailTemplates templates = folder.loaded();
    QCOMPARE(templates.htmlLayout(u"ja"_s).filled({{u"language"_s, u"ja"_s}, {u"body"_s, u"<p>"_s}}),
             u"<html lang=\"ja\"><p></html>"_s);
    QCOMPARE(templates.textLayout(u"ja"_s).filled({{u"body"_s, u"b\n"_s}}), u"b\n-- "_s);
    QVERIFY(templates.textLayout(u"en"_s).filled({{u"footer"_s, u"F"_s}}).contains(u'F'));
}

void TestMailTemplates::problems_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *name, const QString &file, const QByteArray &content, const QString &problem) {
        QTest::newRow(name) << file << content << problem;
    };
    const QString everywhere = u"{subject} {introduction} {note} {greeting} {footer} {service} {recipient} {language} "
                               "{direction} {time} {public_url}"_s;
    row("an unknown placeholder", u"reset.de.html"_s, "<p>\n<a href=\"{lnk}\">",
        u"reset.de.html:2:10: unknown placeholder {lnk}; did you mean {link}?"_s);
    row("a link where there is none", u"test.txt"_s, "{link}",
        u"test.txt:1:1: unknown placeholder {link}; there are "_s + everywhere);
    row("a mail to click that has no link", u"verify.txt"_s, "Hello", u"verify.txt:1:1: {link} is missing"_s);
    row("a layout with nothing in it", u"layout.html"_s, "<p>", u"layout.html:1:1: {body} is missing"_s);
    row("a body that is no layout's", u"test.html"_s, "{body}",
        u"test.html:1:1: unknown placeholder {body}; there are "_s + everywhere);
    row("another encoding", u"test.txt"_s,
        "Gr\xfc\xdf"
        "e",
        u"test.txt: is not UTF-8"_s);
    row("a large file", u"test.txt"_s, QByteArray(256 * 1024 + 1, 'x'), u"test.txt: is larger than 256 KiB"_s);
    row("a slip in the name", u"rseet.html"_s, "{link}", u"rseet.html: is no template; did you mean reset.html?"_s);
    row("a language that there is not", u"reset.it.html"_s, "{link}",
        u"reset.it.html: is no template; the languages are en, de, fr, es, ja or ar"_s);
    row("a subject of two lines", u"reset.subject"_s, "a\nb\n", u"reset.subject:2:1: there must be one line only"_s);
}

void TestMailTemplates::problems()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, content);
    Folder folder;
    folder.write(name, content);
    QTEST(folder.problems().join(u'\n'), "problem");
}

void TestMailTemplates::severalProblems()
{
    Folder folder;
    folder.write(u"reset.txt"_s, "{link} {x}");
    folder.write(u"test.txt"_s, "{");
    folder.write(u"test.html"_s, "<p>fine</p>");
    QCOMPARE(folder.problems().size(), 2);
}

void TestMailTemplates::unreadableFiles()
{
    Folder folder;
    QVERIFY(QDir(folder.path()).mkdir(u"reset.html"_s));
    QCOMPARE(folder.problems(), QStringList(u"reset.html: is not a file"_s));
    QVERIFY(QDir(folder.path()).rmdir(u"reset.html"_s));
    QVERIFY(QFile::link(folder.path(u"nowhere"_s), folder.path(u"reset.txt"_s)));
    QCOMPARE(folder.problems(), QStringList(u"reset.txt: is not a file"_s));
    QVERIFY(QFile::remove(folder.path(u"reset.txt"_s)));
    folder.write(u"reset.txt"_s, "{link}");
    QVERIFY(QFile::setPermissions(folder.path(u"reset.txt"_s), QFile::Permissions()));
    const QString problem = folder.problems().value(0);
    if (::geteuid() == 0) // who may read everything
        QCOMPARE(problem, QString());
    else
        QVERIFY2(problem.startsWith(u"reset.txt: cannot be read: "_s), qPrintable(problem));
}

void TestMailTemplates::unreadableFolders()
{
    Folder folder;
    folder.write(u"file"_s, "");
    for (const QString &name : {u"missing"_s, u"file"_s}) {
        const auto loaded = MailTemplates::load(folder.path(name));
        QVERIFY(!loaded);
        QCOMPARE(loaded.error(), QStringList(folder.path(name) + u": is no folder that can be read"_s));
    }
}

void TestMailTemplates::otherFilesAreLeftAlone()
{
    Folder folder;
    folder.write(u"README"_s, "{");
    folder.write(u"reset.html~"_s, "{");
    folder.write(u"logo.svg"_s, "<svg>{</svg>");
    QCOMPARE(folder.problems(), QStringList());
}

QTEST_GUILESS_MAIN(TestMailTemplates)

#include "tst_mailtemplates.moc"
