// SPDX-License-Identifier: MIT
#pragma once

// What the pieces of C++ in the documentation take for granted; see fragments.py.

#include <Gatehouse/Auth>
#include <Gatehouse/AuthHttp>
#include <Gatehouse/CapturingMailer>
#include <Gatehouse/InMemoryStore>

#include <QFile>
#include <QHttpServer>
#include <QSslCertificate>
#include <QSslKey>

using namespace Auth;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
