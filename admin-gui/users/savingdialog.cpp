// SPDX-License-Identifier: MIT
#include "users/savingdialog.h"

#include "lists/listwords.h"
#include "shell/tone.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace GatehouseAdmin {

using namespace Qt::StringLiterals;

SavingDialog::SavingDialog(QWidget *parent)
    : QDialog(parent),
      m_form(new QFormLayout),
      m_error(new ToneLabel),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(m_form);
    layout->addWidget(m_error);
    layout->addStretch();
    layout->addWidget(m_buttons);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_error->setAccessibleName(tr("What went wrong"));
    m_error->hide();
    saveButton().setDefault(true); // Enter saves, or does nothing while there is nothing to save
    m_buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &SavingDialog::begin);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QPushButton &SavingDialog::saveButton() const
{
    return *m_buttons->button(QDialogButtonBox::Ok);
}

void SavingDialog::begin()
{
    m_error->hide();
    saveButton().setEnabled(false);
    m_isSaving = true;
    save();
}

void SavingDialog::reject()
{
    if (!m_isSaving)
        QDialog::reject();
}

void SavingDialog::failed(const Auth::Error &error)
{
    m_isSaving = false;
    saveButton().setEnabled(true);
    m_error->say(ListWords::why(error) + u' ' + ListWords::whatNow(error), Tone::Bad);
    m_error->show();
    adjustSize();
}

} // namespace GatehouseAdmin
