<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>GatehouseAdmin::BulkDialog</name>
    <message numerus="yes">
        <source>Looking up who is meant: %Ln user(s) so far …</source>
        <translation>
            <numerusform>Looking up who is meant: %Ln user so far …</numerusform>
            <numerusform>Looking up who is meant: %Ln users so far …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::BulkTexts</name>
    <message numerus="yes">
        <source>Activate %Ln user(s)</source>
        <translation>
            <numerusform>Activate %Ln user</numerusform>
            <numerusform>Activate %Ln users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deactivate %Ln user(s)</source>
        <translation>
            <numerusform>Deactivate %Ln user</numerusform>
            <numerusform>Deactivate %Ln users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Verify %Ln user(s)</source>
        <translation>
            <numerusform>Verify %Ln user</numerusform>
            <numerusform>Verify %Ln users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke tokens of %Ln user(s)</source>
        <translation>
            <numerusform>Revoke tokens of %Ln user</numerusform>
            <numerusform>Revoke tokens of %Ln users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln mail(s)</source>
        <translation>
            <numerusform>Send %Ln mail</numerusform>
            <numerusform>Send %Ln mails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln user(s)</source>
        <translation>
            <numerusform>Delete %Ln user</numerusform>
            <numerusform>Delete %Ln users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) will be activated.</source>
        <translation>
            <numerusform>%Ln user will be activated.</numerusform>
            <numerusform>%Ln users will be activated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) will be deactivated.</source>
        <translation>
            <numerusform>%Ln user will be deactivated.</numerusform>
            <numerusform>%Ln users will be deactivated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) will be marked as verified.</source>
        <translation>
            <numerusform>%Ln user will be marked as verified.</numerusform>
            <numerusform>%Ln users will be marked as verified.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The tokens of %Ln user(s) will be revoked.</source>
        <translation>
            <numerusform>The tokens of %Ln user will be revoked.</numerusform>
            <numerusform>The tokens of %Ln users will be revoked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln verification mail(s) will be written.</source>
        <translation>
            <numerusform>%Ln verification mail will be written.</numerusform>
            <numerusform>%Ln verification mails will be written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln password reset mail(s) will be written.</source>
        <translation>
            <numerusform>%Ln password reset mail will be written.</numerusform>
            <numerusform>%Ln password reset mails will be written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) will be deleted.</source>
        <translation>
            <numerusform>%Ln user will be deleted.</numerusform>
            <numerusform>%Ln users will be deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) were activated.</source>
        <translation>
            <numerusform>%Ln user was activated.</numerusform>
            <numerusform>%Ln users were activated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) were deactivated.</source>
        <translation>
            <numerusform>%Ln user was deactivated.</numerusform>
            <numerusform>%Ln users were deactivated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) were marked as verified.</source>
        <translation>
            <numerusform>%Ln user was marked as verified.</numerusform>
            <numerusform>%Ln users were marked as verified.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tokens of %Ln user(s) were revoked.</source>
        <translation>
            <numerusform>Tokens of %Ln user were revoked.</numerusform>
            <numerusform>Tokens of %Ln users were revoked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln verification mail(s) are in the outbox.</source>
        <translation>
            <numerusform>%Ln verification mail is in the outbox.</numerusform>
            <numerusform>%Ln verification mails are in the outbox.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln password reset mail(s) are in the outbox.</source>
        <translation>
            <numerusform>%Ln password reset mail is in the outbox.</numerusform>
            <numerusform>%Ln password reset mails are in the outbox.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) were deleted.</source>
        <translation>
            <numerusform>%Ln user was deleted.</numerusform>
            <numerusform>%Ln users were deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) are left out; the list says why.</source>
        <translation>
            <numerusform>%Ln user is left out; the list says why.</numerusform>
            <numerusform>%Ln users are left out; the list says why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) are gone.</source>
        <translation>
            <numerusform>%Ln token is gone.</numerusform>
            <numerusform>%Ln tokens are gone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) failed and are as they were; the list says why.</source>
        <translation>
            <numerusform>%Ln user failed and is as before; the list says why.</numerusform>
            <numerusform>%Ln users failed and are as they were; the list says why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln user(s) nobody knows: the connection broke at that moment. Look at them again.</source>
        <translation>
            <numerusform>Of %Ln user nobody knows: the connection broke at that moment. Look at it again.</numerusform>
            <numerusform>Of %Ln users nobody knows: the connection broke at that moment. Look at them again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) were left out.</source>
        <translation>
            <numerusform>%Ln user was left out.</numerusform>
            <numerusform>%Ln users were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) were not reached.</source>
        <translation>
            <numerusform>%Ln user was not reached.</numerusform>
            <numerusform>%Ln users were not reached.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::DayChart</name>
    <message numerus="yes">
        <source>%1: %Ln user(s)</source>
        <translation>
            <numerusform>%1: %Ln user</numerusform>
            <numerusform>%1: %Ln users</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::ErrorPanel</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>failures that are behind this one</comment>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::ExportDialog</name>
    <message numerus="yes">
        <source>%Ln selected user(s)</source>
        <translation>
            <numerusform>%Ln selected user</numerusform>
            <numerusform>%Ln selected users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) written …</source>
        <translation>
            <numerusform>%Ln user written …</numerusform>
            <numerusform>%Ln users written …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) are in %1.</source>
        <translation>
            <numerusform>%Ln user is in %1.</numerusform>
            <numerusform>%Ln users are in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::ImportDialog</name>
    <message numerus="yes">
        <source>%Ln user(s) would be imported</source>
        <translation>
            <numerusform>%Ln user would be imported</numerusform>
            <numerusform>%Ln users would be imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) imported</source>
        <translation>
            <numerusform>%Ln user imported</numerusform>
            <numerusform>%Ln users imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) changed</source>
        <translation>
            <numerusform>%Ln user changed</numerusform>
            <numerusform>%Ln users changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) skipped</source>
        <translation>
            <numerusform>%Ln line skipped</numerusform>
            <numerusform>%Ln lines skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) rejected</source>
        <translation>
            <numerusform>%Ln line rejected</numerusform>
            <numerusform>%Ln lines rejected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::MailView</name>
    <message numerus="yes">
        <source>%Ln mail(s)</source>
        <translation>
            <numerusform>%Ln mail</numerusform>
            <numerusform>%Ln mails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mail(s) are tried again, the others are not.</source>
        <translation>
            <numerusform>%Ln mail is tried again, the others are not.</numerusform>
            <numerusform>%Ln mails are tried again, the others are not.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mail(s) are tried again.</source>
        <translation>
            <numerusform>%Ln mail is tried again.</numerusform>
            <numerusform>%Ln mails are tried again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mail(s) went meanwhile.</source>
        <translation>
            <numerusform>%Ln mail went meanwhile.</numerusform>
            <numerusform>%Ln mails went meanwhile.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::OAuthAccountsView</name>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln account</numerusform>
            <numerusform>%Ln accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) will be taken away from their users, who cannot log in with them any more until they link them again.</source>
        <translation>
            <numerusform>%Ln account will be taken away from its user, who cannot log in with it any more until it is linked again.</numerusform>
            <numerusform>%Ln accounts will be taken away from their users, who cannot log in with them any more until they link them again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) were unlinked, the others were not.</source>
        <translation>
            <numerusform>%Ln account was unlinked, the others were not.</numerusform>
            <numerusform>%Ln accounts were unlinked, the others were not.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) unlinked.</source>
        <translation>
            <numerusform>%Ln account unlinked.</numerusform>
            <numerusform>%Ln accounts unlinked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) are the only way in of their users, who have no password and no other account that this connection knows of. Without it they cannot log in, unless a mail lets them set a password:</source>
        <translation>
            <numerusform>%Ln account is the only way in of its user, who has no password and no other account that this connection knows of. Without it the user cannot log in, unless a mail lets them set a password:</numerusform>
            <numerusform>%Ln accounts are the only way in of their users, who have no password and no other account that this connection knows of. Without it they cannot log in, unless a mail lets them set a password:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::OverviewView</name>
    <message numerus="yes">
        <source>Nobody registered in these %Ln day(s).</source>
        <translation>
            <numerusform>Nobody registered in this %Ln day.</numerusform>
            <numerusform>Nobody registered in these %Ln days.</numerusform>
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
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln token(s) were revoked, the others were not.</source>
        <translation>
            <numerusform>%1 of %Ln token was revoked, the others were not.</numerusform>
            <numerusform>%1 of %Ln tokens were revoked, the others were not.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) revoked.</source>
        <translation>
            <numerusform>%Ln token revoked.</numerusform>
            <numerusform>%Ln tokens revoked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) will be ended. Whoever uses one is logged out at once. This cannot be undone.</source>
        <translation>
            <numerusform>%Ln token will be ended. Whoever uses one is logged out at once. This cannot be undone.</numerusform>
            <numerusform>%Ln tokens will be ended. Whoever uses one is logged out at once. This cannot be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) of %1 revoked.</source>
        <translation>
            <numerusform>%Ln token of %1 revoked.</numerusform>
            <numerusform>%Ln tokens of %1 revoked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expired token(s) removed.</source>
        <translation>
            <numerusform>%Ln expired token removed.</numerusform>
            <numerusform>%Ln expired tokens removed.</numerusform>
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
