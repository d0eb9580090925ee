// SPDX-License-Identifier: MIT
#pragma once

#include "core/error.h"

#include <QDialog>

class QDialogButtonBox;
class QFormLayout;
class QPushButton;

namespace GatehouseAdmin {

class ToneLabel;

//! \brief A dialog that stays open until the database has said yes, and says why when it says no.
class SavingDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SavingDialog(QWidget *parent = nullptr);

    //! Not while it saves: nobody would learn what became of it.
    void reject() override;

protected:
    [[nodiscard]] QFormLayout &form() const { return *m_form; }
    [[nodiscard]] QPushButton &saveButton() const;
    [[nodiscard]] QDialogButtonBox &buttons() const { return *m_buttons; }
    //! Begins to save; answered by failed(), or by accept().
    virtual void save() = 0;
    void failed(const Auth::Error &error);

private:
    void begin();

    QFormLayout *m_form;
    ToneLabel *m_error;
    QDialogButtonBox *m_buttons;
    bool m_isSaving = false;
};

} // namespace GatehouseAdmin
