// SPDX-License-Identifier: MIT
#pragma once

#include "support/results.h"
#include "support/testmanager.h"

//! \brief Verification and reset tokens of UserManager.
class TestUserManagerProofs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { DatabaseKind::addRows(); }

    void verifies(); // proofs.cpp
    void aTokenProvesItsAddressOnly();
    void anAddressThatChangesWhileItIsProven();
    void aVerifyTokenWorksOnceAlsoForTwoAtOnce();
    void resets();
    void resetRefuses_data();
    void resetRefuses();
    void aResetTokenWorksOnceAlsoForTwoAtOnce();
    void aResetTokenDiesWithThePassword();
    void resetRevokesTokensUnlessToldOtherwise();
    void resetAndRevocationAreOne();
    void anOperationInATransactionIsAnnouncedAfterIt();

    void refusesToRequest_data(); // tokens.cpp
    void refusesToRequest();
    void tokensSayWhatFastApiUsersSays();
    void refusesBadTokens_data();
    void refusesBadTokens();
    void tokensExpire();
    void mintsAndTakesFingerprintsOfFastApiUsers();
    void takesATokenMadeByPython();
};

inline const Auth::Secret password("correct horse");
inline const Auth::Secret otherPassword("battery staple");
