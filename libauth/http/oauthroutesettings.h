// SPDX-License-Identifier: MIT
#pragma once

#include "../manager/workpool.h"
#include "../oauth/oauthclient.h"
#include "../oauth/oauthstates.h"
#include "../oauth/redirecttargets.h"

#include <chrono>
#include <memory>

namespace Auth {

//! \brief One OAuth client as routes; see HttpAuth::addOAuthRouter().
//! \ownership Borrows client, states and pool, which must outlive the routes.
//! \threads Read while the routes are added, in that thread.
//! \source \fastapi{configuration/oauth}, get_oauth_router()
struct OAuthRouteSettings
{
    const OAuthClient &client; //!< must outlive the routes, like all that follows by pointer
    const OAuthStates &states; //!< makes and checks the state of the journey
    //! Where the provider is waited for: of this client alone, so that one that hangs keeps nobody else waiting.
    WorkPool &pool;
    QString redirectUrl; //!< where the provider sends browsers to: the callback, or a page that hands on to it
    bool associateByEmail = false;     //!< FastAPI Users' associate_by_email
    bool isVerifiedByDefault = false;  //!< FastAPI Users' is_verified_by_default
    bool trustUnverifiedEmail = false; //!< the two count also for addresses that the provider does not call verified
    bool csrfCookieSecure = true;      //!< the state's cookie goes over HTTPS only
    //! Where `?next=` may lead, in the redirect mode for browsers. Null: there is no such mode; nor with a backend
    //! whose tokens travel otherwise than in a cookie.
    std::shared_ptr<const RedirectTargets> next = {};
    std::chrono::milliseconds patience{10'000}; //!< with the provider; the time in the queue counts
};

} // namespace Auth
