// SPDX-License-Identifier: MIT
#include "bulk/bulktexts.h"

#include "session/librarywords.h"

namespace GatehouseAdmin {

using Auth::Error;

QString BulkTexts::name(BulkAction action)
{
    switch (action) {
    case BulkAction::Activate: return tr("&Activate users…");
    case BulkAction::Deactivate: return tr("&Deactivate users…");
    case BulkAction::Verify: return tr("Mark users as &verified…");
    case BulkAction::RevokeTokens: return tr("&Revoke tokens…");
    case BulkAction::SendVerification: return tr("Send &verification mails…");
    case BulkAction::SendReset: return tr("Send &password reset mails…");
    case BulkAction::Delete: return tr("De&lete users…");
    }
    return {};
}

QString BulkTexts::explanation(BulkAction action)
{
    switch (action) {
    case BulkAction::Activate: return tr("Active users can log in, and their tokens are accepted.");
    case BulkAction::Deactivate:
        return tr("Inactive users cannot log in, and their tokens are not accepted until they are active again. "
                  "Nothing of them is lost.");
    case BulkAction::Verify:
        return tr("Verified users count as having proven that they receive mail at their address. They get no mail "
                  "about it.");
    case BulkAction::RevokeTokens:
        return tr("Users are logged out everywhere and have to log in again. Tokens that are not stored (JWT) stay "
                  "good until they expire.");
    case BulkAction::SendVerification:
        return tr("Users get a mail with a link that proves their address. Mails wait in the outbox until the service "
                  "sends them.");
    case BulkAction::SendReset:
        return tr("Users get a mail with a link by which they can set a new password. Mails wait in the outbox until "
                  "the service sends them.");
    case BulkAction::Delete:
        return tr("Users are removed with their tokens and OAuth accounts. This cannot be undone.");
    }
    return {};
}

QString BulkTexts::start(BulkAction action, qsizetype count)
{
    switch (action) {
    case BulkAction::Activate: return tr("Activate %Ln user(s)", nullptr, int(count));
    case BulkAction::Deactivate: return tr("Deactivate %Ln user(s)", nullptr, int(count));
    case BulkAction::Verify: return tr("Verify %Ln user(s)", nullptr, int(count));
    case BulkAction::RevokeTokens: return tr("Revoke tokens of %Ln user(s)", nullptr, int(count));
    case BulkAction::SendVerification: return tr("Send %Ln mail(s)", nullptr, int(count));
    case BulkAction::SendReset: return tr("Send %Ln mail(s)", nullptr, int(count));
    case BulkAction::Delete: return tr("Delete %Ln user(s)", nullptr, int(count));
    }
    return {};
}

QString BulkTexts::planned(BulkAction action, qsizetype count)
{
    switch (action) {
    case BulkAction::Activate: return tr("%Ln user(s) will be activated.", nullptr, int(count));
    case BulkAction::Deactivate: return tr("%Ln user(s) will be deactivated.", nullptr, int(count));
    case BulkAction::Verify: return tr("%Ln user(s) will be marked as verified.", nullptr, int(count));
    case BulkAction::RevokeTokens: return tr("The tokens of %Ln user(s) will be revoked.", nullptr, int(count));
    case BulkAction::SendVerification: return tr("%Ln verification mail(s) will be written.", nullptr, int(count));
    case BulkAction::SendReset: return tr("%Ln password reset mail(s) will be written.", nullptr, int(count));
    case BulkAction::Delete: return tr("%Ln user(s) will be deleted.", nullptr, int(count));
    }
    return {};
}

QString BulkTexts::done(BulkAction action, qsizetype count)
{
    switch (action) {
    case BulkAction::Activate: return tr("%Ln user(s) were activated.", nullptr, int(count));
    case BulkAction::Deactivate: return tr("%Ln user(s) were deactivated.", nullptr, int(count));
    case BulkAction::Verify: return tr("%Ln user(s) were marked as verified.", nullptr, int(count));
    case BulkAction::RevokeTokens: return tr("Tokens of %Ln user(s) were revoked.", nullptr, int(count));
    case BulkAction::SendVerification: return tr("%Ln verification mail(s) are in the outbox.", nullptr, int(count));
    case BulkAction::SendReset: return tr("%Ln password reset mail(s) are in the outbox.", nullptr, int(count));
    case BulkAction::Delete: return tr("%Ln user(s) were deleted.", nullptr, int(count));
    }
    return {};
}

QString BulkTexts::willBe(BulkAction action)
{
    switch (action) {
    case BulkAction::Activate: return tr("will be activated");
    case BulkAction::Deactivate: return tr("will be deactivated");
    case BulkAction::Verify: return tr("will be verified");
    case BulkAction::RevokeTokens: return tr("tokens will be revoked");
    case BulkAction::SendVerification: return tr("will get a mail");
    case BulkAction::SendReset: return tr("will get a mail");
    case BulkAction::Delete: return tr("will be deleted");
    }
    return {};
}

QString BulkTexts::was(BulkAction action)
{
    switch (action) {
    case BulkAction::Activate: return tr("activated");
    case BulkAction::Deactivate: return tr("deactivated");
    case BulkAction::Verify: return tr("verified");
    case BulkAction::RevokeTokens: return tr("tokens revoked");
    case BulkAction::SendVerification: return tr("mail in the outbox");
    case BulkAction::SendReset: return tr("mail in the outbox");
    case BulkAction::Delete: return tr("deleted");
    }
    return {};
}

QString BulkTexts::leftOut(qsizetype count)
{
    return tr("%Ln user(s) are left out; the list says why.", nullptr, int(count));
}

QString BulkTexts::state(BulkAction action, const BulkState &state)
{
    switch (state.outcome) {
    case BulkOutcome::Planned: return willBe(action);
    case BulkOutcome::Done: return was(action);
    case BulkOutcome::LeftOut: return tr("left out: %1").arg(reason(state));
    case BulkOutcome::Failed: return tr("failed: %1").arg(reason(state));
    case BulkOutcome::Uncertain: return tr("not known: %1").arg(reason(state));
    }
    return {};
}

QString BulkTexts::reason(const BulkState &state)
{
    switch (state.reason) {
    case BulkReason::None: return {};
    case BulkReason::IsActive: return tr("is active already");
    case BulkReason::IsInactive: return tr("is inactive");
    case BulkReason::IsVerified: return tr("is verified already");
    case BulkReason::HasNoTokens: return tr("has no tokens");
    case BulkReason::IsLastSuperuser: return tr("no active superuser would be left to administrate");
    case BulkReason::IsGone: return tr("does not exist any more");
    case BulkReason::Error: return state.words.isEmpty() ? tr("the database says no more about it") : state.words;
    }
    return {};
}

QString BulkTexts::ending(const Error &error)
{
    if (error.code == Error::Cancelled)
        return tr("It was cancelled; what is done stays done.");
    const QString why = error.reason.isEmpty() ? tr("The database cannot be reached.") : LibraryWords::why(error);
    return tr("It was broken off: %1 What is done stays done; begin it again for the rest.").arg(why);
}

QString BulkTexts::summary(const BulkRun &run)
{
    QStringList sentences{done(run.action(), run.count(BulkOutcome::Done))};
    if (run.action() == BulkAction::RevokeTokens)
        sentences << tr("%Ln token(s) are gone.", nullptr, int(run.revokedTokens()));
    if (const auto count = run.count(BulkOutcome::Failed); count > 0)
        sentences << tr("%Ln user(s) failed and are as they were; the list says why.", nullptr, int(count));
    if (const auto count = run.count(BulkOutcome::Uncertain); count > 0)
        sentences << tr("Of %Ln user(s) nobody knows: the connection broke at that moment. Look at them again.",
                        nullptr, int(count));
    if (const auto count = run.count(BulkOutcome::LeftOut); count > 0)
        sentences << tr("%Ln user(s) were left out.", nullptr, int(count));
    if (const auto count = run.count(BulkOutcome::Planned); count > 0)
        sentences << tr("%Ln user(s) were not reached.", nullptr, int(count));
    if (run.error())
        sentences << ending(*run.error());
    return sentences.join(QLatin1Char(' '));
}

} // namespace GatehouseAdmin
