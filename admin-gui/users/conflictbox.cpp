// SPDX-License-Identifier: MIT
#include "users/conflictbox.h"

#include "session/isolated.h"

#include <QPushButton>

namespace GatehouseAdmin {

ConflictBox::ConflictBox(const UserEdit &edit, const Auth::User &actual, QWidget *parent) : QMessageBox(parent)
{
    const auto shown = [](const QVariant &value) {
        if (value.typeId() == QMetaType::Bool)
            return value.toBool() ? tr("yes") : tr("no");
        return value.isNull() ? tr("not set") : tr("“%1”").arg(isolated(value.toString()));
    };
    setAttribute(Qt::WA_DeleteOnClose);
    setIcon(QMessageBox::Warning);
    setWindowTitle(tr("Changed meanwhile"));
    setText(tr("Somebody else has changed “%1” of %2 meanwhile. Nothing was saved.")
                    .arg(edit.propertyName(), isolated(actual.email)));
    setInformativeText(tr("There now: %1").arg(shown(UserEdit::valueOf(actual, edit.property, edit.fieldName))) +
                       u'\n' + tr("Yours: %1").arg(shown(edit.value)));
    QPushButton *keep = addButton(tr("Keep what is there"), QMessageBox::RejectRole);
    QPushButton *insist = addButton(tr("Save mine"), QMessageBox::AcceptRole);
    setDefaultButton(keep);
    setEscapeButton(keep);
    connect(insist, &QPushButton::clicked, this, [this, edit, actual] {
        UserEdit again = edit;
        again.seen = actual;
        Q_EMIT insisted(again);
    });
}

} // namespace GatehouseAdmin
