// SPDX-License-Identifier: MIT
#pragma once

#include "support/anydatabase.h"
#include "support/results.h"

//! \brief UserDatabase::find() and count().
class TestUserSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { AnyDatabase::addRows(); }

    void matches_data(); // conditions.cpp
    void matches();
    void sortsBothWays();
    void findsById();
    void refusesTextsThatAreTooLong();
    void countsQuicklyAboveTheCeiling();

    void visitsEverybodyOnce_data(); // pages.cpp
    void visitsEverybodyOnce();
    void visitsEverybodyOnceWhileOthersComeAndGo_data();
    void visitsEverybodyOnceWhileOthersComeAndGo();
    void stepsToTheCursorsOfPages_data();
    void stepsToTheCursorsOfPages();
    void stepsOverTwins();
    void refusesSteps();
    void refusesLimits_data();
    void refusesLimits();
    void refusesCursors_data();
    void refusesCursors();
};

inline QStringList localParts(const QList<Auth::User> &users)
{
    QStringList names;
    for (const Auth::User &user : users)
        names << user.email.section(u'@', 0, 0);
    return names;
}
