// SPDX-License-Identifier: MIT
#pragma once

#include "../core/httpvalues.h"
#include "../core/requestcontext.h"
#include "../core/user.h"
#include "../crypto/jwtclaims.h"
#include "../database/accesstokendatabase.h"
#include "../database/userdatabase.h"
#include "usermanagersettings.h"

#include <QObject>

namespace Auth {

namespace Internal {
class Throttle;
}

//! \brief How an OAuth callback treats a stranger whose address somebody already has, and a new user.
//! \value
//! \source \fastapi{configuration/oauth}, associate_by_email and is_verified_by_default
struct OAuthCallbackOptions
{
    bool associateByEmail = false;    //!< link to the user with this address: only for providers that verify addresses
    bool isVerifiedByDefault = false; //!< a user made by this callback counts as verified
    //! The provider has proven the address: who is linked by it, and has not proven it here, begins anew.
    bool isEmailProven = false;
};

//! \brief What a provider gives, as it is stored with an account.
//! \value
//! \source \rfc{6749}, section 5.1
struct ProviderTokens
{
    QString accessToken; //!< empty where the provider gave none
    //! Since 1970-01-01 UTC; nothing where the provider does not say.
    std::optional<std::chrono::seconds> expiresAt = {};
    std::optional<QString> refreshToken = {}; //!< never empty
};

//! \brief What resealing the tokens of a user came to.
//! \value
//! \source \decision{0024-oauth}
struct ResealedTokens
{
    int written = 0;            //!< accounts
    QList<UserId> tooLong = {}; //!< rows of accounts that stay as they are: encrypted they would not fit their columns
};

//! Whether a user may lose the only way to log in.
enum class OAuthUnlinking : quint8 { KeepsAWayIn, Forced };

//! \brief All that can be done with users: FastAPI Users' BaseUserManager, operation by operation, error by error.
//!
//! Subclass it to refuse or change operations (the virtual hooks); connect to the signals to learn what happened.
//! Every operation takes the RequestContext for which it runs. Besides the errors named, every operation may
//! return Error::DatabaseUnavailable and Error::Internal.
//!
//! Operations with UserManagerSettings::rateLimiter return Error::TooManyAttempts where they say so, before they look
//! anything up, hash or write; with it, what its store returns when it does not answer.
//! \ownership A parent may own it. It borrows the databases, and what its settings point to; all of that must outlive
//! it.
//! \threads Immutable once set up. Every thread may call every operation; it blocks until done. Signals are emitted in
//! the calling thread after the change is committed, so receivers that live elsewhere get them queued.
//! \source \fastapi{configuration/user-manager}, BaseUserManager
class GATEHOUSE_AUTH_EXPORT UserManager : public QObject
{
    Q_OBJECT

public:
    //! Both databases must outlive the manager. Without \a tokens and UserManagerSettings::tokenStores the token
    //! operations return Error::NotSupported.
    UserManager(UserDatabase &users, AccessTokenDatabase *tokens, UserManagerSettings settings,
                QObject *parent = nullptr);
    ~UserManager() override;

    //! As given to the constructor.
    [[nodiscard]] const UserManagerSettings &settings() const noexcept { return m_settings; }
    //! As given to the constructor.
    [[nodiscard]] UserDatabase &userDatabase() const noexcept { return m_users; }

    // ---- find
    //! \brief Reads an id, as the routes do.
    //! \return Error::InvalidId for text that is no id of this application
    [[nodiscard]] Result<UserId> parseId(QStringView text) const;
    //! \brief Finds a user by id.
    //! \return Error::UserNotExists
    [[nodiscard]] Result<User> get(const UserId &id) const;
    //! \brief Finds a user by address.
    //! \param email compared case-insensitively
    //! \return Error::UserNotExists
    [[nodiscard]] Result<User> getByEmail(const QString &email) const;
    //! \brief Finds a user by an account at a provider.
    //! \return Error::UserNotExists
    [[nodiscard]] Result<User> getByOAuthAccount(const QString &oauthName, const QString &accountId) const;
    //! \brief One page of the users that match.
    //! \return Error::InvalidQuery
    [[nodiscard]] Result<UserPage> find(const UserQuery &query) const;
    //! See UserDatabase::cursorBehind().
    [[nodiscard]] Result<QString> cursorBehind(const UserQuery &query, int count) const;
    //! How many users match; sort, limit and cursor do not matter.
    //! \return Error::InvalidQuery
    [[nodiscard]] Result<UserCount> count(const UserQuery &query,
                                          CountPrecision precision = CountPrecision::Quick) const;

    // ---- create, change, remove
    //! \brief Registers a user as outsiders may: flags are the defaults, fields those writable by oneself.
    //! \return the user; Error::InvalidPassword, InvalidEmail, InvalidField, TooManyAttempts, UserAlreadyExists, in
    //! this order: of the client's address every attempt counts, for it tells who has an account. With
    //! UserManagerSettings::hideExisting a user of the same looks who does not exist, instead of UserAlreadyExists.
    //! \note Blocks for one Argon2id run. Emits userRegistered if there is a new user.
    [[nodiscard]] Result<User> create(const UserCreate &user, const RequestContext &context = {});
    //! The same, with the flags and all fields as given: for administrators. A field that nobody may write is
    //! InvalidField.
    [[nodiscard]] Result<User> createUnsafe(const UserCreate &user, const RequestContext &context = {});
    //! \brief Changes what a user may change of oneself: address, password, own fields. Flags are passed over.
    //! \return the user as stored; Error::BadCredentials where the current password must be there and is not,
    //! InvalidPassword, InvalidEmail, InvalidField, UserAlreadyExists; TooManyAttempts for the current password, and
    //! for mails; Conflict when the password, or what is to prove a new address, is asked for by who was read before
    //! the password changed (BadCredentials where the current one must be there). Where a new address must be proven,
    //! it is not looked at whose it is, and the user keeps the old one until verify(); one that had too many mails gets
    //! none, and that is no error.
    //! \note Blocks for one Argon2id run when there is a new password, and one for the current password. Emits
    //! userUpdated, then tokensRevoked if there were any, and emailChangeRequested with the token; with an outbox,
    //! completed() does that when the mail is about to go.
    [[nodiscard]] Result<User> update(const UserUpdate &update, const User &user, const RequestContext &context = {});
    //! The same, with flags and all fields: for administrators.
    //! \return Error::Conflict too, see UserUpdate::seen
    [[nodiscard]] Result<User> updateUnsafe(const UserUpdate &update, const User &user,
                                            const RequestContext &context = {});
    //! \brief Removes the user with all tokens and OAuth accounts. Asks beforeDelete first.
    //! \return Error::UserNotExists, or what the hook returned. Emits userDeleted.
    [[nodiscard]] Result<void> remove(const User &user, const RequestContext &context = {});

    // ---- prove
    //! \brief Checks a password and, where it is right, upgrades a weaker hash.
    //! \param email as typed; at most 320 characters (RFC 3696, errata 1690) can match
    //! \param context the client's address is what attempts are counted by
    //! \return the user, also an inactive one; Error::BadCredentials, for an unknown address too; TooManyAttempts
    //! \note Blocks for one Argon2id run, about 100 ms of a core, for an unknown address too. Emits nothing, but
    //! attemptRefused. Every attempt counts as a failure until forgiveAttempt() is called.
    [[nodiscard]] Result<User> authenticate(const QString &email, const Secret &password,
                                            const RequestContext &context = {});
    //! \brief A login without a token, for applications that remember themselves who is at work, such as desktop ones:
    //! authenticate(), forgiveAttempt(), noteLogin() without an answer, and notePlaceOfLogin().
    //! \return the user, who is active; Error::BadCredentials, for an inactive user too; TooManyAttempts. Whether an
    //! unverified user may come in is the caller's matter.
    //! \note Blocks as authenticate() does. Emits userLoggedIn.
    [[nodiscard]] Result<User> login(const QString &email, const Secret &password, const RequestContext &context = {});
    //! \brief The user whom authenticate() returned is let in: the attempt does not count, and the network of the
    //! client is one from which this user cannot be locked out from elsewhere.
    //!
    //! Not to be called for users who get the same answer as for a wrong password, such as inactive ones: they could
    //! tell it from what counts. Errors go to the log.
    //! \param email as it was typed
    void forgiveAttempt(const QString &email, const RequestContext &context = {});
    //! \brief For how long too many failures keep out whoever logs in with this address, but for those who come from a
    //! network where its user has logged in before; 0: they do not, or nothing is counted. Counts as no attempt.
    //! \return Error::DatabaseUnavailable too
    //! \note Blocks for one look into the store of UserManagerSettings::rateLimiter.
    [[nodiscard]] Result<std::chrono::microseconds> loginWait(const QString &email) const;
    //! \brief Makes a token by which the user proves to receive mail at the address.
    //! \return Error::UserInactive, UserAlreadyVerified. Emits verificationRequested with the token; with an outbox,
    //! completed() does that when the mail is about to go.
    [[nodiscard]] Result<void> requestVerify(const User &user, const RequestContext &context = {});
    //! \brief Takes the token of requestVerify(), or that of an address that is to be changed.
    //! \return the verified user; Error::InvalidVerifyToken, UserAlreadyVerified. Emits userVerified, or userUpdated
    //! for a new address.
    [[nodiscard]] Result<User> verify(QByteArrayView token, const RequestContext &context = {});
    //! \brief The same for whoever has \a email, without telling whether anybody has: no such user, an inactive one and
    //! one who is verified are no error. With an outbox it takes the same time and writes for every address. One who
    //! had too many of these mails gets none, and that is no error.
    //! \return Error::TooManyAttempts for the client's address
    [[nodiscard]] Result<void> requestVerifyFor(const QString &email, const RequestContext &context = {});
    //! \brief Makes a token by which the user sets a new password.
    //! \return Error::UserInactive. Emits passwordForgotten with the token; with an outbox, completed() does that when
    //! the mail is about to go.
    [[nodiscard]] Result<void> forgotPassword(const User &user, const RequestContext &context = {});
    //! \brief The same for whoever has \a email, without telling whether anybody has; see requestVerifyFor().
    [[nodiscard]] Result<void> forgotPasswordFor(const QString &email, const RequestContext &context = {});
    //! \brief What is to be mailed for a notice of the outbox: finds the user where only the address is known, and
    //! makes the token, so that none lies in the database and none grows old while a mail server is away.
    //! \return nothing when nobody is to be told: no such user, inactive, verified already, another address by now
    //! \note Called for each try. Emits verificationRequested, passwordForgotten or emailChangeRequested for each
    //! token, in this thread.
    [[nodiscard]] Result<std::optional<Notice>> completed(const Notice &notice);
    //! \brief Sets a password with a token of forgotPassword(); the token dies with the old password, and with it, in
    //! the same transaction, the user's access tokens and, of a user who was not verified, the OAuth accounts (see
    //! UserManagerSettings::revokeTokensOnReset).
    //! \return Error::InvalidResetPasswordToken, UserNotExists, UserInactive, InvalidPassword. Emits
    //! oauthAccountUnlinked for each, and passwordReset.
    [[nodiscard]] Result<User> resetPassword(QByteArrayView token, const Secret &password,
                                             const RequestContext &context = {});
    //! \brief The login is done: runs afterLogin() and emits userLoggedIn. Called by whoever answers the client.
    void noteLogin(const User &user, HttpAnswer *answer, const RequestContext &context);
    //! \brief Where UserManagerSettings::knownPlaces is set: writes down a notice for a user who was never here before.
    //! To be called once the client has its answer, which must not wait for it. Errors go to the log.
    void notePlaceOfLogin(const User &user, const RequestContext &context);

    // ---- OAuth accounts
    //! \brief To be called before a provider is asked about a code that a browser brings back: each code that is none
    //! keeps the provider busy, and who waits for it. Counts as a failure of the client's address until
    //! forgiveProviderLogin() is called.
    //! \return Error::TooManyAttempts, over ThrottleLimits::loginFailuresPerAddress; passwords are counted apart. Emits
    //! attemptRefused.
    [[nodiscard]] Result<void> admitProviderLogin(const RequestContext &context);
    //! The code was good, or the provider failed: the attempt does not count. Errors go to the log.
    void forgiveProviderLogin(const RequestContext &context);
    //! \brief Finds or makes the user of an account that a provider has just proven.
    //! \param account id and userId are not looked at
    //!
    //! A user who is linked by an address that nobody has proven here, but the provider has, loses password, tokens and
    //! other accounts, and is verified: they may be of somebody who knew the address and came first.
    //! \return the user; Error::UserAlreadyExists when the address is somebody's and may not be associated;
    //! OAuthAccountNotExists when the account was unlinked at the same time, Conflict when the user kept changing.
    //! Emits userRegistered for a new user, then oauthAccountLinked for a new link. Before the latter, for one who
    //! begins anew, userVerified and oauthAccountUnlinked, and after it tokensRevoked if there were any.
    [[nodiscard]] Result<User> oauthCallback(const OAuthAccount &account, OAuthCallbackOptions options = {},
                                             const RequestContext &context = {});
    //! \brief Links an account to a user who is logged in; again for one's own: its tokens are stored anew.
    //! \param user as the token let it in
    //! \return Error::OAuthAccountAlreadyLinked when it is another user's; Conflict when the password is another one by
    //! now, or the user inactive; OAuthAccountNotExists when gone. Emits oauthAccountLinked, userUpdated.
    [[nodiscard]] Result<User> oauthAssociateCallback(const User &user, const OAuthAccount &account,
                                                      const RequestContext &context = {});
    //! The accounts of one user, or of all for a null id. Tokens are in clear; one that cannot be decrypted counts as
    //! none, and the log says so. At most 1,000 accounts; findOAuthAccounts() has them page by page.
    [[nodiscard]] Result<QList<OAuthAccount>> oauthAccounts(const UserId &userId) const;
    //! \brief One account of a user.
    //! \return Error::OAuthAccountNotExists, also when the account is another user's
    [[nodiscard]] Result<OAuthAccount> oauthAccount(const UserId &userId, const UserId &accountRowId) const;
    //! One page of the accounts of all.
    //! \return Error::NotSupported
    [[nodiscard]] Result<QList<OAuthAccount>> findOAuthAccounts(const OAuthAccountQuery &query) const;
    //! \brief Stores what a provider has given for the refresh token of \a seen, unless others are stored by now.
    //! Without a refresh token in \a tokens the stored one is gone.
    //! \param seen as oauthAccounts() returned it
    //! \return the account as it is stored now, the newer tokens of somebody else too; Error::OAuthAccountNotExists.
    //! Emits oauthTokensRenewed, or oauthTokensLost without a refresh token.
    [[nodiscard]] Result<OAuthAccount> changeProviderTokens(const OAuthAccount &seen, const ProviderTokens &tokens,
                                                            const RequestContext &context = {});
    //! \brief Encrypts with the first key what is in clear or encrypted with another one. What cannot be read stays.
    //! \return which accounts of the user were written; none without UserManagerSettings::providerTokenCipher;
    //! Error::OAuthAccountNotExists for a user who is gone
    [[nodiscard]] Result<ResealedTokens> resealProviderTokens(const UserId &userId);
    //! \brief Whether \a user could not log in any more without the account of this row: there is no password (see
    //! PasswordHasher::canHavePassword()), and no other account of a client that UserManagerSettings::oauthNames names.
    //! A reset by e-mail could still set a password; it is not counted, for nobody knows whether mails arrive.
    //! \return Error::OAuthAccountNotExists, also when the account is another user's; UserNotExists
    [[nodiscard]] Result<bool> isLastWayIn(const User &user, const UserId &accountRowId) const;
    //! \brief Takes an account away from its user.
    //! \return Error::OAuthAccountNotExists, also when the account is another user's; OAuthAccountIsLastWayIn, unless
    //! \a unlinking is Forced, also when two accounts are to go at the same time; Conflict when the password changed
    //! meanwhile. Emits oauthAccountUnlinked.
    [[nodiscard]] Result<void> unlinkOAuthAccount(const User &user, const UserId &accountRowId,
                                                  const RequestContext &context = {},
                                                  OAuthUnlinking unlinking = OAuthUnlinking::KeepsAWayIn);

    // ---- tokens that are stored: of the database strategy, and those of UserManagerSettings::tokenStores
    //! Of one user, or of all for a null id: newest first those of the database, then those of the other stores.
    //! At most 1,000 of each store; AccessTokenDatabase::find() has those of the database page by page.
    //! \return Error::NotSupported
    [[nodiscard]] Result<QList<AccessToken>> tokens(const UserId &userId) const;
    //! \brief Finds whose stored token it is.
    //! \return Error::InvalidToken when no store has it; NotSupported
    [[nodiscard]] Result<UserId> ownerOfToken(QByteArrayView token) const;
    //! \brief Ends all stored tokens of a user.
    //! \return how many; Error::NotSupported. Emits tokensRevoked when there were any.
    [[nodiscard]] Result<qint64> revokeTokens(const User &user, const RequestContext &context = {});
    //! \brief Ends a stored token.
    //! \return Error::NotSupported
    [[nodiscard]] Result<void> revokeToken(QByteArrayView token);
    //! Removes the tokens of the database made longer than \a lifetime ago; none for 0, which means for ever, as in
    //! DatabaseStrategy.
    //! \return how many; Error::NotSupported
    [[nodiscard]] Result<qint64> purgeTokens(std::chrono::seconds lifetime);

    // ---- hooks
    //! \brief Judges a new password; the default applies the PasswordPolicy. Call it from your own.
    //! \param user whose password it is to be: the address and the fields are set, the id perhaps not yet; at a
    //! registration the address is as typed, not yet checked
    //! \return Error::InvalidPassword with a reason for the person
    //! \note Called in the calling thread of the operation, before anything is written.
    [[nodiscard]] virtual Result<void> validatePassword(const Secret &password, const User &user) const;

Q_SIGNALS:
    // Signals come after the change is committed, in the thread that commits it: with an outbox, those with a token in
    // the thread of completed(). Which ones, and in which order, each operation says.

    //! A new user is stored.
    void userRegistered(const Auth::User &user, const Auth::RequestContext &context);
    //! Address, password, flags or fields are others now, or an account at a provider was linked.
    void userUpdated(const Auth::User &user, const Auth::RequestContext &context);
    //! The user is gone, with tokens and accounts; \a user is what there was.
    void userDeleted(const Auth::User &user, const Auth::RequestContext &context);
    //! The token goes to `user.email` and nowhere else.
    void verificationRequested(const Auth::User &user, const Auth::Secret &token, const Auth::RequestContext &context);
    //! The user has proven to receive mail at the address.
    void userVerified(const Auth::User &user, const Auth::RequestContext &context);
    //! The token goes to `user.email` and nowhere else.
    void passwordForgotten(const Auth::User &user, const Auth::Secret &token, const Auth::RequestContext &context);
    //! The token goes to \a newEmail and nowhere else.
    void emailChangeRequested(const Auth::User &user, const QString &newEmail, const Auth::Secret &token,
                              const Auth::RequestContext &context);
    //! A token of passwordForgotten() has set a new password.
    void passwordReset(const Auth::User &user, const Auth::RequestContext &context);
    //! The user is let in: noteLogin() or login() was called.
    void userLoggedIn(const Auth::User &user, const Auth::RequestContext &context);
    //! The user can log in with this account from now on.
    void oauthAccountLinked(const Auth::User &user, const Auth::OAuthAccount &account,
                            const Auth::RequestContext &context);
    //! The user cannot log in with this account any more.
    void oauthAccountUnlinked(const Auth::User &user, const Auth::OAuthAccount &account,
                              const Auth::RequestContext &context);
    //! The provider has given new tokens for the refresh token.
    void oauthTokensRenewed(const Auth::User &user, const Auth::OAuthAccount &account,
                            const Auth::RequestContext &context);
    //! The provider does not take the refresh token any more: only a login gives new ones.
    void oauthTokensLost(const Auth::User &user, const Auth::OAuthAccount &account,
                         const Auth::RequestContext &context);
    //! So many stored tokens of the user were ended.
    void tokensRevoked(const Auth::User &user, qint64 count, const Auth::RequestContext &context);

    //! Somebody was over a limit, at once and in the calling thread; for UserManagerSettings::rateLimiter.
    void attemptRefused(Auth::ThrottleLimit limit, const Auth::RequestContext &context);

protected:
    //! \brief Asked before a user is removed; an error stops it. The default allows everybody.
    [[nodiscard]] virtual Result<void> beforeDelete(const User &user, const RequestContext &context);
    //! \brief Sees the answer to a login before it is sent, and may add to it. \a answer may be null.
    virtual void afterLogin(const User &user, HttpAnswer *answer, const RequestContext &context);

private:
    struct PlannedUpdate;
    enum class Actor : quint8 { Oneself, Administrator };

    [[nodiscard]] Result<User> createChecked(const UserCreate &user, UserField::Writable writer,
                                             const RequestContext &context);
    [[nodiscard]] Result<User> checkedNewUser(const UserCreate &user, UserField::Writable writer) const;
    [[nodiscard]] Result<User> createQuietly(const User &user, bool isTold, const RequestContext &context);
    [[nodiscard]] Result<User> updateChecked(const UserUpdate &update, const User &user, Actor actor,
                                             const RequestContext &context);
    [[nodiscard]] Result<PlannedUpdate> plan(const UserUpdate &update, const User &user, Actor actor) const;
    static void keepSeen(const User &seen, UserChanges &changes);
    [[nodiscard]] Result<void> planEmail(const QString &typed, const User &user, Actor actor,
                                         PlannedUpdate &planned) const;
    [[nodiscard]] Result<User> carryOut(const PlannedUpdate &planned, const UserUpdate &update, const User &user,
                                        const RequestContext &context);
    [[nodiscard]] Result<void> checkCurrentPassword(const UserUpdate &update, const User &user,
                                                    const RequestContext &context) const;
    [[nodiscard]] Result<void> askForNewEmail(const QString &newEmail, const User &user, const RequestContext &context);
    [[nodiscard]] Result<std::optional<Notice>> completedEmailChange(const Notice &notice);
    [[nodiscard]] Result<User> changeEmail(QByteArrayView token, const RequestContext &context);
    [[nodiscard]] Result<QVariantMap> checkedFields(const QVariantMap &fields, UserField::Writable writer) const;
    [[nodiscard]] QVariantMap ownFields(const QVariantMap &fields) const;
    [[nodiscard]] Result<User> authenticated(const QString &email, const Secret &password);
    [[nodiscard]] Result<User> upgradeHash(const User &user, const Secret &password);
    [[nodiscard]] Result<void> tell(Notice::Kind kind, const User &user, const RequestContext &context,
                                    const QMap<QString, QString> &details = {});
    [[nodiscard]] Result<void> tellOfChanges(const UserChanges &changes, const User &user,
                                             const RequestContext &context);
    [[nodiscard]] Result<bool> mayAskForMail(Notice::Kind kind, const QString &recipient,
                                             const RequestContext &context) const;
    [[nodiscard]] Result<void> enqueueRequest(Notice::Kind kind, const QString &email, const RequestContext &context);
    [[nodiscard]] Result<Secret> verificationToken(const User &user) const;
    [[nodiscard]] Result<Secret> resetPasswordToken(const User &user) const;
    [[nodiscard]] Result<Secret> changeEmailToken(const User &user, const QString &newEmail) const;
    [[nodiscard]] Result<Secret> mintToken(JwtClaims claims, const JwtKey &key, std::chrono::seconds lifetime) const;
    [[nodiscard]] QString passwordMac(const User &user) const;
    [[nodiscard]] Result<QString> passwordFingerprint(const User &user) const;
    [[nodiscard]] bool matchesPasswordFingerprint(const User &user, const QString &fingerprint) const;
    //! One try of oauthCallback().
    //! \return Error::Conflict where the user with the address changed meanwhile
    [[nodiscard]] Result<User> proveAccount(const OAuthAccount &account, OAuthCallbackOptions options,
                                            const RequestContext &context);
    [[nodiscard]] Result<User> linkAccount(const User &user, OAuthAccount account, const RequestContext &context);
    [[nodiscard]] Result<UserId> addAccount(const OAuthAccount &account);
    //! Within a transaction: until it ends nobody else who locks the user goes on.
    //! \return Error::OAuthAccountNotExists
    [[nodiscard]] Result<User> lockUser(const UserId &id);
    //! As they are stored, and back; a token that is too long, or cannot be read, is left out.
    [[nodiscard]] Result<OAuthAccount> sealed(const OAuthAccount &account) const;
    [[nodiscard]] OAuthAccount opened(OAuthAccount account) const;
    [[nodiscard]] Result<QString> sealedToken(const QString &token, const QByteArray &context, qsizetype longest) const;
    [[nodiscard]] QString openedToken(const QString &stored, const OAuthAccount &account, const char *column) const;
    [[nodiscard]] Result<User> claimAndLink(const User &namesake, const OAuthAccount &account,
                                            const RequestContext &context);
    [[nodiscard]] Result<void> unlinkAll(const User &user, const RequestContext &context);
    [[nodiscard]] Result<void> storeProviderTokens(const User &user, const OAuthAccount &account);
    [[nodiscard]] Result<qint64> removeTokens(const UserId &userId, QByteArrayView kept);
    void removeLateTokens(const UserId &userId, const QByteArray &kept);
    [[nodiscard]] Result<User> createForAccount(const OAuthAccount &account, bool isVerified,
                                                const RequestContext &context);

    //! Emits \a signal, after the commit where the operation is a part of a larger transaction.
    template<typename Signal, typename... Values>
    void announce(Signal signal, const Values &...values)
    {
        m_users.afterCommit([this, signal, values...] { Q_EMIT(this->*signal)(values...); });
    }

    UserDatabase &m_users;
    AccessTokenDatabase *const m_tokens;
    const UserManagerSettings m_settings;
    const QList<AccessTokenStore *> m_tokenStores; // m_tokens and those of the settings
    const std::unique_ptr<const Internal::Throttle> m_throttle;
};

} // namespace Auth

Q_DECLARE_METATYPE(Auth::Secret)
