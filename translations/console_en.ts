<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>GatehouseAdmin::BulkDialog</name>
    <message numerus="yes">
        <source>Looking up who is meant: %n user(s) so far …</source>
        <translation>
            <numerusform>Looking up who is meant: %n user so far …</numerusform>
            <numerusform>Looking up who is meant: %n users so far …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::BulkTexts</name>
    <message numerus="yes">
        <source>Activate %n user(s)</source>
        <translation>
            <numerusform>Activate %n user</numerusform>
            <numerusform>Activate %n users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deactivate %n user(s)</source>
        <translation>
            <numerusform>Deactivate %n user</numerusform>
            <numerusform>Deactivate %n users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Verify %n user(s)</source>
        <translation>
            <numerusform>Verify %n user</numerusform>
            <numerusform>Verify %n users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke tokens of %n user(s)</source>
        <translation>
            <numerusform>Revoke tokens of %n user</numerusform>
            <numerusform>Revoke tokens of %n users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n mail(s)</source>
        <translation>
            <numerusform>Send %n mail</numerusform>
            <numerusform>Send %n mails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n user(s)</source>
        <translation>
            <numerusform>Delete %n user</numerusform>
            <numerusform>Delete %n users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) will be activated.</source>
        <translation>
            <numerusform>%n user will be activated.</numerusform>
            <numerusform>%n users will be activated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) will be deactivated.</source>
        <translation>
            <numerusform>%n user will be deactivated.</numerusform>
            <numerusform>%n users will be deactivated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) will be marked as verified.</source>
        <translation>
            <numerusform>%n user will be marked as verified.</numerusform>
            <numerusform>%n users will be marked as verified.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The tokens of %n user(s) will be revoked.</source>
        <translation>
            <numerusform>The tokens of %n user will be revoked.</numerusform>
            <numerusform>The tokens of %n users will be revoked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verification mail(s) will be written.</source>
        <translation>
            <numerusform>%n verification mail will be written.</numerusform>
            <numerusform>%n verification mails will be written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n password reset mail(s) will be written.</source>
        <translation>
            <numerusform>%n password reset mail will be written.</numerusform>
            <numerusform>%n password reset mails will be written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) will be deleted.</source>
        <translation>
            <numerusform>%n user will be deleted.</numerusform>
            <numerusform>%n users will be deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) were activated.</source>
        <translation>
            <numerusform>%n user was activated.</numerusform>
            <numerusform>%n users were activated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) were deactivated.</source>
        <translation>
            <numerusform>%n user was deactivated.</numerusform>
            <numerusform>%n users were deactivated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) were marked as verified.</source>
        <translation>
            <numerusform>%n user was marked as verified.</numerusform>
            <numerusform>%n users were marked as verified.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tokens of %n user(s) were revoked.</source>
        <translation>
            <numerusform>Tokens of %n user were revoked.</numerusform>
            <numerusform>Tokens of %n users were revoked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verification mail(s) are in the outbox.</source>
        <translation>
            <numerusform>%n verification mail is in the outbox.</numerusform>
            <numerusform>%n verification mails are in the outbox.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n password reset mail(s) are in the outbox.</source>
        <translation>
            <numerusform>%n password reset mail is in the outbox.</numerusform>
            <numerusform>%n password reset mails are in the outbox.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) were deleted.</source>
        <translation>
            <numerusform>%n user was deleted.</numerusform>
            <numerusform>%n users were deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) are left out; the list says why.</source>
        <translation>
            <numerusform>%n user is left out; the list says why.</numerusform>
            <numerusform>%n users are left out; the list says why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) are gone.</source>
        <translation>
            <numerusform>%n token is gone.</numerusform>
            <numerusform>%n tokens are gone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) failed and are as they were; the list says why.</source>
        <translation>
            <numerusform>%n user failed and is as before; the list says why.</numerusform>
            <numerusform>%n users failed and are as they were; the list says why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n user(s) nobody knows: the connection broke at that moment. Look at them again.</source>
        <translation>
            <numerusform>Of %n user nobody knows: the connection broke at that moment. Look at it again.</numerusform>
            <numerusform>Of %n users nobody knows: the connection broke at that moment. Look at them again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) were left out.</source>
        <translation>
            <numerusform>%n user was left out.</numerusform>
            <numerusform>%n users were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) were not reached.</source>
        <translation>
            <numerusform>%n user was not reached.</numerusform>
            <numerusform>%n users were not reached.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::DayChart</name>
    <message numerus="yes">
        <source>%1: %n user(s)</source>
        <translation>
            <numerusform>%1: %n user</numerusform>
            <numerusform>%1: %n users</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::ErrorPanel</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>failures that are behind this one</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::ExportDialog</name>
    <message numerus="yes">
        <source>%n selected user(s)</source>
        <translation>
            <numerusform>%n selected user</numerusform>
            <numerusform>%n selected users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) written …</source>
        <translation>
            <numerusform>%n user written …</numerusform>
            <numerusform>%n users written …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) are in %1.</source>
        <translation>
            <numerusform>%n user is in %1.</numerusform>
            <numerusform>%n users are in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::ImportDialog</name>
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
        <source>%n user(s) changed</source>
        <translation>
            <numerusform>%n user changed</numerusform>
            <numerusform>%n users changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) skipped</source>
        <translation>
            <numerusform>%n line skipped</numerusform>
            <numerusform>%n lines skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) rejected</source>
        <translation>
            <numerusform>%n line rejected</numerusform>
            <numerusform>%n lines rejected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::MailView</name>
    <message numerus="yes">
        <source>%n mail(s)</source>
        <translation>
            <numerusform>%n mail</numerusform>
            <numerusform>%n mails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) are tried again, the others are not.</source>
        <translation>
            <numerusform>%n mail is tried again, the others are not.</numerusform>
            <numerusform>%n mails are tried again, the others are not.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) are tried again.</source>
        <translation>
            <numerusform>%n mail is tried again.</numerusform>
            <numerusform>%n mails are tried again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) went meanwhile.</source>
        <translation>
            <numerusform>%n mail went meanwhile.</numerusform>
            <numerusform>%n mails went meanwhile.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::OAuthAccountsView</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) will be taken away from their users, who cannot log in with them any more until they link them again.</source>
        <translation>
            <numerusform>%n account will be taken away from its user, who cannot log in with it any more until it is linked again.</numerusform>
            <numerusform>%n accounts will be taken away from their users, who cannot log in with them any more until they link them again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) were unlinked, the others were not.</source>
        <translation>
            <numerusform>%n account was unlinked, the others were not.</numerusform>
            <numerusform>%n accounts were unlinked, the others were not.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) unlinked.</source>
        <translation>
            <numerusform>%n account unlinked.</numerusform>
            <numerusform>%n accounts unlinked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) are the only way in of their users, who have no password and no other account that this connection knows of. Without it they cannot log in, unless a mail lets them set a password:</source>
        <translation>
            <numerusform>%n account is the only way in of its user, who has no password and no other account that this connection knows of. Without it the user cannot log in, unless a mail lets them set a password:</numerusform>
            <numerusform>%n accounts are the only way in of their users, who have no password and no other account that this connection knows of. Without it they cannot log in, unless a mail lets them set a password:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::OverviewView</name>
    <message numerus="yes">
        <source>Nobody registered in these %n day(s).</source>
        <translation>
            <numerusform>Nobody registered in this %n day.</numerusform>
            <numerusform>Nobody registered in these %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::SetPasswordDialog</name>
    <message numerus="yes">
        <source>%Ln token(s) revoked.</source>
        <translation>
            <numerusform>%Ln token revoked.</numerusform>
            <numerusform>%Ln tokens revoked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::TokensView</name>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n token(s) were revoked, the others were not.</source>
        <translation>
            <numerusform>%1 of %n token was revoked, the others were not.</numerusform>
            <numerusform>%1 of %n tokens were revoked, the others were not.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) revoked.</source>
        <translation>
            <numerusform>%n token revoked.</numerusform>
            <numerusform>%n tokens revoked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) will be ended. Whoever uses one is logged out at once. This cannot be undone.</source>
        <translation>
            <numerusform>%n token will be ended. Whoever uses one is logged out at once. This cannot be undone.</numerusform>
            <numerusform>%n tokens will be ended. Whoever uses one is logged out at once. This cannot be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) of %1 revoked.</source>
        <translation>
            <numerusform>%n token of %1 revoked.</numerusform>
            <numerusform>%n tokens of %1 revoked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expired token(s) removed.</source>
        <translation>
            <numerusform>%n expired token removed.</numerusform>
            <numerusform>%n expired tokens removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::UserActions</name>
    <message numerus="yes">
        <source>%Ln token(s) revoked.</source>
        <translation>
            <numerusform>%Ln token revoked.</numerusform>
            <numerusform>%Ln tokens revoked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::UserDetails</name>
    <message numerus="yes">
        <source>%Ln user(s) chosen.</source>
        <translation>
            <numerusform>%Ln user chosen.</numerusform>
            <numerusform>%Ln users chosen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::UsersView</name>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>%Ln user</numerusform>
            <numerusform>%Ln users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln user(s)</source>
        <translation>
            <numerusform>about %Ln user</numerusform>
            <numerusform>about %Ln users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %Ln user(s)</source>
        <translation>
            <numerusform>more than %Ln user</numerusform>
            <numerusform>more than %Ln users</numerusform>
        </translation>
    </message>
</context>
</TS>
