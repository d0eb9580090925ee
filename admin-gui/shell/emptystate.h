// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace GatehouseAdmin {

//! \brief What stands where a list has nothing to show: a sentence, and a button that ends the search where there is
//! one. \note GUI thread.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    //! \param isSearched something may be there that the search leaves out
    void setState(const QString &sentence, bool isSearched);

Q_SIGNALS:
    //! The search is to be ended.
    void allWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();

    QLabel *m_sentence;
    QPushButton *m_showAll;
};

} // namespace GatehouseAdmin
