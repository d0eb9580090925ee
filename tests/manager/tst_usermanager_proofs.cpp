// SPDX-License-Identifier: MIT
#include "usermanager_proofs/testusermanager_proofs.h"

QTEST_GUILESS_MAIN(TestUserManagerProofs)
