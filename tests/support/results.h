// SPDX-License-Identifier: MIT
#pragma once

#include "core/error.h"

#include <QTest>

//! `Ok`, or the name of the error: what a table of a test can hold and a failure can print.
template<typename T>
QByteArray outcome(const Auth::Result<T> &result)
{
    return result ? QByteArrayLiteral("Ok") : QByteArray(Auth::Error::name(result.error().code));
}

template<typename T>
QByteArray explanation(const Auth::Result<T> &result)
{
    if (result)
        return {};
    return outcome(result) + ": " + result.error().reason.toUtf8() + " " + result.error().detail.toUtf8();
}

//! The result is a value; else the test fails with the error's texts.
#define VERIFY_OK(result)                                                                                              \
    do {                                                                                                               \
        const auto &verifiedResult = (result);                                                                         \
        if (!QTest::qVerify(verifiedResult.has_value(), #result, explanation(verifiedResult).constData(), __FILE__,    \
                            __LINE__))                                                                                 \
            return;                                                                                                    \
    } while (false)
//! The result is this error and no other.
#define COMPARE_ERROR(result, errorCode) QCOMPARE(outcome(result), QByteArray(Auth::Error::name(errorCode)))
