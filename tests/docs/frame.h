// SPDX-License-Identifier: MIT
#pragma once

// What the pieces of C++ in the documentation take for granted; see fragments.py.

#include "authentication/cookietransport.h"
#include "authentication/databasestrategy.h"
#include "authentication/jwtstrategy.h"
#include "authentication/redisstrategy.h"
#include "crypto/mac.h"
#include "crypto/randomtoken.h"
#include "database/memoryratelimiter.h"
#include "database/redis/redisaccesstokenstore.h"
#include "database/redis/redisconnectionpool.h"
#include "database/sql/sqlaccesstokendatabase.h"
#include "database/sql/sqlconnectionpool.h"
#include "database/sql/sqlmigration.h"
#include "database/sql/sqloutbox.h"
#include "database/sql/sqlratelimiter.h"
#include "database/sql/sqlserveroptions.h"
#include "database/sql/sqluserdatabase.h"
#include "http/guard/guardedserver.h"
#include "http/httpauth.h"
#include "http/oauthroutesettings.h"
#include "manager/asyncusermanager.h"
#include "oauth/httpfetcher.h"
#include "oauth/oauthclient.h"
#include "oauth/oauthstates.h"
#include "oauth/providers.h"

#include <QHttpServer>
#include <QSslCertificate>
#include <QSslKey>

using namespace Auth;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
