// SPDX-License-Identifier: MIT
#include "transfer/testtransfer.h"

QTEST_MAIN(TestTransfer)
