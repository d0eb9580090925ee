// SPDX-License-Identifier: MIT
#pragma once

#include "bulk/bulkrun.h"

#include <QCoreApplication>

namespace GatehouseAdmin {

//! \brief The words of the bulk actions, in the language of the moment.
class BulkTexts
{
    Q_DECLARE_TR_FUNCTIONS(GatehouseAdmin::BulkTexts)

public:
    //! Of a menu and of a window's title.
    [[nodiscard]] static QString name(BulkAction action);
    //! What the action means for whom it is done.
    [[nodiscard]] static QString explanation(BulkAction action);
    //! On the button that begins it.
    [[nodiscard]] static QString start(BulkAction action, qsizetype count);
    //! `12 users will be deactivated.`
    [[nodiscard]] static QString planned(BulkAction action, qsizetype count);
    //! `12 users were deactivated.`
    [[nodiscard]] static QString done(BulkAction action, qsizetype count);
    [[nodiscard]] static QString leftOut(qsizetype count);
    //! Of a row: what is, or was, done with it, and why.
    [[nodiscard]] static QString state(BulkAction action, const BulkState &state);
    [[nodiscard]] static QString reason(const BulkState &state);
    //! What became of a run that ended, in a few sentences.
    [[nodiscard]] static QString summary(const BulkRun &run);

private:
    [[nodiscard]] static QString willBe(BulkAction action);
    [[nodiscard]] static QString was(BulkAction action);
    [[nodiscard]] static QString ending(const Auth::Error &error);
};

} // namespace GatehouseAdmin
