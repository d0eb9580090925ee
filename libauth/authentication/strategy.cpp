// SPDX-License-Identifier: MIT
#include "authentication/strategy.h"

namespace Auth {

Strategy::Strategy(QObject *parent) : QObject(parent)
{
    qRegisterMetaType<UserId>();
}

Strategy::~Strategy() = default;

} // namespace Auth
