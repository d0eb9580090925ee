// SPDX-License-Identifier: MIT
#include "usermanager/testusermanager.h"

QTEST_GUILESS_MAIN(TestUserManager)
