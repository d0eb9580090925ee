// SPDX-License-Identifier: MIT
#include "usersearch/testusersearch.h"

QTEST_GUILESS_MAIN(TestUserSearch)
