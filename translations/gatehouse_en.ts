<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>Auth</name>
    <message numerus="yes">
        <source>Password should be at least %n character(s)</source>
        <translation>
            <numerusform>Password should be at least %n character</numerusform>
            <numerusform>Password should be at least %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Password should be at most %n byte(s)</source>
        <translation>
            <numerusform>Password should be at most %n byte</numerusform>
            <numerusform>Password should be at most %n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>Wrote %n user(s) into %1.</source>
        <translation>
            <numerusform>Wrote %n user into %1.</numerusform>
            <numerusform>Wrote %n users into %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) would be imported</source>
        <translation>
            <numerusform>%n user would be imported</numerusform>
            <numerusform>%n users would be imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) imported</source>
        <translation>
            <numerusform>%n user imported</numerusform>
            <numerusform>%n users imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n changed</source>
        <extracomment>Goes on after &quot;3 users imported&quot;; so the next two.</extracomment>
        <translation>
            <numerusform>, %n changed</numerusform>
            <numerusform>, %n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n skipped</source>
        <translation>
            <numerusform>, %n skipped</numerusform>
            <numerusform>, %n skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n rejected</source>
        <translation>
            <numerusform>, %n rejected</numerusform>
            <numerusform>, %n rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were rejected; %1 says why.</source>
        <translation>
            <numerusform>%n line was rejected; %1 says why.</numerusform>
            <numerusform>%n lines were rejected; %1 says why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were rejected; --rejects FILE keeps them all, with reasons.</source>
        <translation>
            <numerusform>%n line was rejected; --rejects FILE keeps them all, with reasons.</numerusform>
            <numerusform>%n lines were rejected; --rejects FILE keeps them all, with reasons.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service tries %n mail(s) again at once, or when it runs.</source>
        <translation>
            <numerusform>The service tries %n mail again at once, or when it runs.</numerusform>
            <numerusform>The service tries %n mails again at once, or when it runs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n mail(s) into %1, each as .html, .txt and .eml.</source>
        <translation>
            <numerusform>Wrote %n mail into %1, each as .html, .txt and .eml.</numerusform>
            <numerusform>Wrote %n mails into %1, each as .html, .txt and .eml.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Encrypted the tokens of %n account(s).</source>
        <translation>
            <numerusform>Encrypted the tokens of %n account.</numerusform>
            <numerusform>Encrypted the tokens of %n accounts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left the tokens of %n account(s) as they were: encrypted they need wider columns.</source>
        <translation>
            <numerusform>Left the tokens of %n account as they were: encrypted they need wider columns.</numerusform>
            <numerusform>Left the tokens of %n accounts as they were: encrypted they need wider columns.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoked %n token(s) of %1.</source>
        <translation>
            <numerusform>Revoked %n token of %1.</numerusform>
            <numerusform>Revoked %n tokens of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n expired token(s).</source>
        <translation>
            <numerusform>Removed %n expired token.</numerusform>
            <numerusform>Removed %n expired tokens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoked %n token(s).</source>
        <translation>
            <numerusform>Revoked %n token.</numerusform>
            <numerusform>Revoked %n tokens.</numerusform>
        </translation>
    </message>
</context>
</TS>
