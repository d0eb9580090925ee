// SPDX-License-Identifier: MIT
#include "browserpolicies.h"

#include "core/httporigin.h"

#include <QUrl>

namespace Gatehouse {

Auth::BrowserPolicy browserPolicy(const Configuration &configuration)
{
    const BrowserSettings &browser = configuration.browser;
    const QByteArray publicUrl =
            QUrl(configuration.server.publicUrl).toEncoded(QUrl::RemovePath); // IDNs as browsers send them
    Auth::BrowserPolicy policy{.corsCredentials = browser.corsCredentials,
                               .corsMaxAge = browser.corsMaxAge,
                               .checkOrigin = browser.checkOrigin,
                               .ownOrigins = {Auth::httpOrigin(QString::fromLatin1(publicUrl))},
                               .hstsMaxAge = browser.hstsMaxAge};
    for (const QString &origin : browser.corsOrigins)
        policy.corsOrigins << Auth::httpOrigin(origin);
    return policy;
}

std::shared_ptr<const Auth::RedirectTargets> redirectTargets(const BrowserSettings &browser)
{
    return std::make_shared<const Auth::RedirectTargets>(
            Auth::RedirectTargets::fromUrls(browser.redirectUrls).value_or(Auth::RedirectTargets()));
}

} // namespace Gatehouse
