// SPDX-License-Identifier: MIT
#include "refusedemail.h"

using namespace Auth;
using namespace Qt::StringLiterals;

// What stands behind the @-sign.
class TestEmailDomain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesDomains_data();
    void refusesDomains() { refuses(); }
    void refusesAddressLiterals_data();
    void refusesAddressLiterals() { refuses(); }
    void refusesUnreachableDomains_data();
    void refusesUnreachableDomains();
};

void TestEmailDomain::refusesDomains_data()
{
    addRefusalColumns();
    QTest::newRow("signs in the domain") << u"ada@ex_am!ple.com"_s
                                         << u"The part after the @-sign contains invalid characters: '!', '_'."_s;
    QTest::newRow("a blank in the domain")
            << u"ada@exam ple.com"_s << u"The part after the @-sign contains invalid characters: SPACE."_s;
    QTest::newRow("a hyphen at the end of the domain")
            << u"ada@example.com-"_s << u"An email address cannot end with a hyphen."_s;
    QTest::newRow("a hyphen at the start of the domain")
            << u"ada@-example.com"_s << u"An email address cannot have a hyphen immediately after the @-sign."_s;
    QTest::newRow("a hyphen beside a period")
            << u"ada@example-.com"_s << u"An email address cannot have a period and a hyphen next to each other."_s;
    QTest::newRow("a period at the start of the domain")
            << u"ada@.example.com"_s << u"An email address cannot have a period immediately after the @-sign."_s;
    QTest::newRow("a period at the end of the domain")
            << u"ada@example.com."_s << u"An email address cannot end with a period."_s;
    QTest::newRow("two periods in the domain")
            << u"ada@example..com"_s << u"An email address cannot have two periods in a row."_s;
    QTest::newRow("two hyphens after two letters")
            << u"ada@ab--cd.com"_s
            << u"An email address cannot have two letters followed by two dashes immediately after the @-sign or "
               u"after a period, except Punycode."_s;
    QTest::newRow("a one-dot leader")
            << u"ada@a\u2024com"_s
            << u"The part after the @-sign contains invalid characters (Codepoint U+2024 not allowed at position 2 "
               u"in 'a\u2024com')."_s;
    QTest::newRow("a digit with a full stop")
            << u"ada@a\u2488com"_s
            << u"The part after the @-sign contains invalid characters (Codepoint U+2488 not allowed at position 2 "
               u"in 'a\u2488com')."_s;
    QTest::newRow("a sign that becomes a sign")
            << u"ada@\u1fefa.com"_s
            << u"The part after the @-sign contains invalid characters after Unicode normalization: '`'."_s;
    QTest::newRow("a character that domains cannot have")
            << u"ada@a\ufe19.com"_s
            << u"The part after the @-sign contains invalid characters (Codepoint U+FE19 not allowed at position 2 "
               u"in 'a\ufe19.com')."_s;
    QTest::newRow("an emoji domain")
            << u"ada@😀.com"_s
            << u"The part after the @-sign is invalid (Codepoint U+1F600 at position 1 of '😀' not allowed)."_s;
    QTest::newRow("a label of characters that are dropped")
            << u"ada@a.\ufe0f.com"_s << u"An email address cannot have two periods in a row."_s;
    QTest::newRow("a mark at the start of a label")
            << u"ada@a.\u0301b.com"_s
            << u"The part after the @-sign is invalid (Label begins with an illegal combining character)."_s;
    QTest::newRow("no period in the domain")
            << u"ada@example"_s << u"The part after the @-sign is not valid. It should have a period."_s;
    QTest::newRow("a top-level domain that ends with a digit")
            << u"ada@example.c0"_s
            << u"The part after the @-sign is not valid. It is not within a valid top-level domain."_s;
    QTest::newRow("an A-label with no content")
            << u"ada@xn--.com"_s << u"An email address cannot have a period and a hyphen next to each other."_s;
    QTest::newRow("an A-label that is no Punycode")
            << u"ada@xn--a.com"_s
            << u"The part after the @-sign is not valid IDNA (Codepoint U+0080 at position 1 of '\\x80' not "
               u"allowed)."_s;
    QTest::newRow("an A-label with a hyphen at its end")
            << u"ada@xn--a-.com"_s << u"An email address cannot have a period and a hyphen next to each other."_s;
    QTest::newRow("an A-label of a character that is not allowed")
            << u"ada@xn--tba\u0301.com"_s
            << u"The part after the @-sign is invalid (Label has disallowed hyphens in 3rd and 4th position)."_s;
    QTest::newRow("an A-label of an emoji")
            << u"ada@xn--e28h.com"_s
            << u"The part after the @-sign is not valid IDNA (Codepoint U+1F600 at position 1 of '😀' not allowed)."_s;
    QTest::newRow("an A-label of a joiner out of its place")
            << u"ada@xn--fa-smca4866a.com"_s
            << u"The part after the @-sign is not valid IDNA (Unknown codepoint adjacent to joiner U+200C at "
               u"position 5 in 'fa\u0442\u0442\\u200c')."_s;
    QTest::newRow("a joiner that is no A-label")
            << u"ada@क\u094d\u200dष.com"_s << u"The email address contains unsafe characters: ZERO WIDTH JOINER."_s;
    QTest::newRow("right-to-left that begins with a digit")
            << u"ada@1\u05d0.com"_s
            << u"The part after the @-sign is invalid (First codepoint in label '1\u05d0' must be directionality "
               u"L, R or AL)."_s;
    QTest::newRow("right-to-left with a Latin letter")
            << u"ada@\u05d0a.com"_s
            << u"The part after the @-sign is invalid (Invalid direction for codepoint at position 2 in a "
               u"right-to-left label)."_s;
    QTest::newRow("left-to-right with a Hebrew letter")
            << u"ada@a\u05d0.com"_s
            << u"The part after the @-sign is invalid (Invalid direction for codepoint at position 2 in a "
               u"left-to-right label)."_s;
    QTest::newRow("right-to-left with two kinds of digits")
            << u"ada@\u05d01\u0661.com"_s
            << u"The part after the @-sign is invalid (Can not mix numeral types in a right-to-left label)."_s;
    QTest::newRow("right-to-left that ends with neither letter nor digit")
            << u"ada@\u05d0ˇ.com"_s
            << u"The part after the @-sign is invalid (Label ends with illegal codepoint directionality)."_s;
    QTest::newRow("a Mongolian hyphen")
            << u"ada@ᠠ᠆ᠠ.com"_s
            << u"The part after the @-sign contains invalid characters (Codepoint U+1806 not allowed at position 2 "
               u"in 'ᠠ᠆ᠠ.com')."_s;
    QTest::newRow("Georgian capitals of the old alphabet")
            << u"ada@ႠႡ.com"_s
            << u"The part after the @-sign contains invalid characters (Codepoint U+10A0 not allowed at position 1 "
               u"in 'ႠႡ.com')."_s;
    QTest::newRow("a Hangul filler")
            << u"ada@a\u3164b.com"_s
            << u"The part after the @-sign contains invalid characters (Codepoint U+3164 not allowed at position 2 "
               u"in 'a\u3164b.com')."_s;
    QTest::newRow("two rows of Arabic digits")
            << u"ada@\u0627\u0661۱.com"_s
            << u"The part after the @-sign is invalid (Codepoint U+0661 not allowed at position 2 in "
               u"'\u0627\u0661۱')."_s;
    QTest::newRow("a middle dot between other letters")
            << u"ada@a\u00b7b.com"_s
            << u"The part after the @-sign is invalid (Codepoint U+00B7 not allowed at position 2 in 'a\u00b7b')."_s;
    QTest::newRow("a Katakana middle dot alone")
            << u"ada@a\u30fbb.com"_s
            << u"The part after the @-sign is invalid (Codepoint U+30FB not allowed at position 2 in 'a\u30fbb')."_s;
    QTest::newRow("a Greek numeral sign before Latin")
            << u"ada@\u0375a.com"_s
            << u"The part after the @-sign is invalid (Codepoint U+0375 not allowed at position 1 in '\u0375a')."_s;
    QTest::newRow("a geresh after Latin")
            << u"ada@a\u05f3.com"_s
            << u"The part after the @-sign is invalid (Codepoint U+05F3 not allowed at position 2 in 'a\u05f3')."_s;
    QTest::newRow("a full-width at-sign in the domain")
            << u"ada@a\uff20b.com"_s
            << u"The part after the @-sign contains invalid characters after Unicode normalization: '@'."_s;
}

void TestEmailDomain::refusesAddressLiterals_data()
{
    addRefusalColumns();
    QTest::newRow("an IPv4 address") << u"ada@[127.0.0.1]"_s
                                     << u"A bracketed IP address after the @-sign is not allowed here."_s;
    QTest::newRow("an IPv4 address of three octets")
            << u"ada@[127.0.1]"_s
            << u"The address in brackets after the @-sign is not valid: It is not an IPv4 address (Expected 4 "
               u"octets in '127.0.1') or is missing an address literal tag."_s;
    QTest::newRow("an octet too large")
            << u"ada@[127.0.0.256]"_s
            << u"The address in brackets after the @-sign is not valid: It is not an IPv4 address (Octet 256 (> "
               u"255) not permitted in '127.0.0.256') or is missing an address literal tag."_s;
    QTest::newRow("an octet with a leading zero")
            << u"ada@[127.0.0.01]"_s
            << u"The address in brackets after the @-sign is not valid: It is not an IPv4 address (Leading zeros "
               u"are not permitted in '01' in '127.0.0.01') or is missing an address literal tag."_s;
    QTest::newRow("an octet too long")
            << u"ada@[127.0.0.1000]"_s
            << u"The address in brackets after the @-sign is not valid: It is not an IPv4 address (At most 3 "
               u"characters permitted in '1000' in '127.0.0.1000') or is missing an address literal tag."_s;
    QTest::newRow("an empty octet")
            << u"ada@[127..0.1]"_s
            << u"The address in brackets after the @-sign is not valid: It is not an IPv4 address (Empty octet not "
               u"permitted in '127..0.1') or is missing an address literal tag."_s;
    QTest::newRow("an IPv4 address and a line end")
            << u"ada@[127.0.0.1\n]"_s
            << u"The address in brackets after the @-sign is not valid: It is not an IPv4 address (Only decimal "
               u"digits permitted in '1\\n' in '127.0.0.1\\n') or is missing an address literal tag."_s;
    QTest::newRow("an IPv6 address") << u"ada@[IPv6:2001:db8::1]"_s
                                     << u"A bracketed IP address after the @-sign is not allowed here."_s;
    QTest::newRow("an IPv6 address with an IPv4 tail")
            << u"ada@[IPv6:::ffff:10.0.0.1]"_s << u"A bracketed IP address after the @-sign is not allowed here."_s;
    QTest::newRow("an IPv6 address with a bad IPv4 tail")
            << u"ada@[IPv6:::ffff:10.0.0.300]"_s
            << u"The IPv6 address in brackets after the @-sign is not valid (Octet 300 (> 255) not permitted in "
               u"'10.0.0.300' in '::ffff:10.0.0.300')."_s;
    QTest::newRow("an IPv6 address with a zone")
            << u"ada@[IPv6:fe80::1%eth0]"_s << u"A bracketed IP address after the @-sign is not allowed here."_s;
    QTest::newRow("an IPv6 address with an empty zone")
            << u"ada@[IPv6:fe80::1%]"_s
            << u"The IPv6 address in brackets after the @-sign is not valid (Invalid IPv6 address: \"'fe80::1%'\")."_s;
    QTest::newRow("an IPv6 address with a prefix length")
            << u"ada@[IPv6:fe80::/64]"_s
            << u"The IPv6 address in brackets after the @-sign is not valid (Unexpected '/' in 'fe80::/64')."_s;
    QTest::newRow("an empty IPv6 address")
            << u"ada@[IPv6:]"_s
            << u"The IPv6 address in brackets after the @-sign is not valid (Address cannot be empty)."_s;
    QTest::newRow("an IPv6 address of two parts")
            << u"ada@[IPv6:1:2]"_s
            << u"The IPv6 address in brackets after the @-sign is not valid (At least 3 parts expected in '1:2')."_s;
    QTest::newRow("an IPv6 address of seven parts")
            << u"ada@[IPv6:1:2:3:4:5:6:7]"_s
            << u"The IPv6 address in brackets after the @-sign is not valid (Exactly 8 parts expected without '::' "
               u"in '1:2:3:4:5:6:7')."_s;
    QTest::newRow("an IPv6 address of ten parts")
            << u"ada@[IPv6:1:2:3:4:5:6:7:8:9:0]"_s
            << u"The IPv6 address in brackets after the @-sign is not valid (At most 8 colons permitted in "
               u"'1:2:3:4:5:6:7:8:9:0')."_s;
    QTest::newRow("ten parts and then an IPv4 tail")
            << u"ada@[IPv6:1:2:3:4:5:6:7:8:9:10:11.2]"_s
            << u"The IPv6 address in brackets after the @-sign is not valid (Expected 4 octets in '10:11.2' in "
               u"'1:2:3:4:5:6:7:8:9:10:11.2')."_s;
    QTest::newRow("an IPv6 address of 46 characters")
            << u"ada@[IPv6:"_s + u"1:"_s.repeated(23) + u"]"_s
            << u"The IPv6 address in brackets after the @-sign is not valid (At most 45 characters expected in '"_s +
                       u"1:"_s.repeated(23) + u"')."_s;
    QTest::newRow("an IPv6 address of 180 characters")
            << u"ada@[IPv6:"_s + u"1:"_s.repeated(90) + u"]"_s
            << u"The IPv6 address in brackets after the @-sign is not valid (At most 45 characters expected in '"_s +
                       u"1:"_s.repeated(22) + u"1(90 chars elided)"_s + u":1"_s.repeated(22) + u":')."_s;
    QTest::newRow("two gaps in an IPv6 address")
            << u"ada@[IPv6:1::2::3]"_s
            << u"The IPv6 address in brackets after the @-sign is not valid (At most one '::' permitted in "
               u"'1::2::3')."_s;
    QTest::newRow("a gap that stands for nothing")
            << u"ada@[IPv6:1:2:3:4::5:6:7:8]"_s
            << u"The IPv6 address in brackets after the @-sign is not valid (Expected at most 7 other parts with "
               u"'::' in '1:2:3:4::5:6:7:8')."_s;
    QTest::newRow("a leading colon")
            << u"ada@[IPv6::1:2:3:4:5:6:7]"_s
            << u"The IPv6 address in brackets after the @-sign is not valid (Leading ':' only permitted as part of "
               u"'::' in ':1:2:3:4:5:6:7')."_s;
    QTest::newRow("a trailing colon")
            << u"ada@[IPv6:1:2:3:4:5:6:7:]"_s
            << u"The IPv6 address in brackets after the @-sign is not valid (Trailing ':' only permitted as part "
               u"of '::' in '1:2:3:4:5:6:7:')."_s;
    QTest::newRow("an IPv6 group that is no number")
            << u"ada@[IPv6:1::g]"_s
            << u"The IPv6 address in brackets after the @-sign is not valid (Only hex digits permitted in 'g' in "
               u"'1::g')."_s;
    QTest::newRow("an IPv6 group too long")
            << u"ada@[IPv6:1::12345]"_s
            << u"The IPv6 address in brackets after the @-sign is not valid (At most 4 characters permitted in "
               u"'12345' in '1::12345')."_s;
    QTest::newRow("a literal without a tag")
            << u"ada@[example]"_s
            << u"The part after the @-sign in brackets is not an IPv4 address and has no address literal tag."_s;
    QTest::newRow("a literal with an unknown tag")
            << u"ada@[tag:x]"_s << u"The part after the @-sign contains an invalid address literal tag in brackets."_s;
    QTest::newRow("a literal with a blank")
            << u"ada@[tag: x]"_s << u"The part after the @-sign contains invalid characters in brackets: SPACE."_s;
    QTest::newRow("an empty literal")
            << u"ada@[]"_s
            << u"The part after the @-sign in brackets is not an IPv4 address and has no address literal tag."_s;
}

// RFC 6761, 6762 and 7686.
void TestEmailDomain::refusesUnreachableDomains_data()
{
    QTest::addColumn<QString>("domain");
    for (const char *domain : {"printer.local", "a.localhost", "a.TEST", "a.invalid", "a.onion", "1.in-addr.arpa"})
        QTest::newRow(domain) << QString::fromLatin1(domain);
}

void TestEmailDomain::refusesUnreachableDomains()
{
    QFETCH(const QString, domain);
    const Result<QString> email = normalizedEmail(u"ada@"_s + domain);
    QVERIFY(!email);
    QCOMPARE(email.error().reason,
             u"The part after the @-sign is a special-use or reserved name that cannot be used with email."_s);
}

QTEST_GUILESS_MAIN(TestEmailDomain)
#include "tst_emaildomain.moc"
