// SPDX-License-Identifier: MIT
#pragma once

#include "windowbench.h"

//! \brief Every place and action of the console, through its window, on every database; ../README.md lists what is
//! tested where.
class TestWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();

    void figuresLeadToTheirLists(); // lists.cpp
    void tokensAreListedAndRevoked();
    void accountsAreListedAndUnlinked();
    void mailsAreListedAndTriedAgain();

    void usersAreFound(); // users.cpp
    void usersAreChangedAndChangedBack();
    void whatIsRefusedIsSaid();
    void usersAreMadeAndDeleted();
    void recordsOfAUserAreEnded();

    void manyAreChanged(); // many.cpp
    void whatIsForOneIsForSeveralToo();
    void whoIsLeftOutIsSaid();
    void readOnlyChangesNothing();

    void usersAreImportedAndExported(); // transfers.cpp
    void anImportIsCancelledAndGoesOn();

    void aDatabaseThatGoesAwayIsSaid(); // failures.cpp
    void aFullDiskIsSaid();
    void missingRightsAreSaid();
    void whoHoldsWhatIsWantedIsWaitedFor();
};

#define WINDOW_BENCH(...)                                                                                              \
    QFETCH_GLOBAL(const DatabaseKind, database);                                                                       \
    WindowBench bench(database __VA_OPT__(, ) __VA_ARGS__)
