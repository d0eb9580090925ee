// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>
#include <QPointer>

class QAction;
class QHBoxLayout;
class QLabel;
class QToolButton;

namespace GatehouseAdmin {

//! \brief What went wrong, why, and what to do now: it stays until somebody says that it was read.
//!
//! Of several the latest is seen, with the number of those behind it; each is dismissed by itself. The same failure
//! twice is one. \note GUI thread.
class ErrorPanel final : public QFrame
{
    Q_OBJECT

public:
    struct Failure
    {
        QString what;         //!< one sentence; a heading
        QString why = {};     //!< may be empty
        QString whatNow = {}; //!< may be empty
        QList<QPointer<QAction>> ways =
                {}; //!< shown as buttons, of which each closes it; those that are gone are left out

        //! The same words: the buttons of a later one do the same.
        friend bool operator==(const Failure &a, const Failure &b)
        {
            return a.what == b.what && a.why == b.why && a.whatNow == b.whatNow;
        }
    };

    explicit ErrorPanel(QWidget *parent = nullptr);

    //! The latest comes last.
    [[nodiscard]] const QList<Failure> &failures() const noexcept { return m_failures; }
    void add(const Failure &failure);
    //! The one that is seen was read.
    void dismiss();
    void dismissAll();

Q_SIGNALS:
    //! Some came or went.
    void changed();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    //! Beyond that many the oldest are forgotten.
    static constexpr qsizetype maximumFailures = 50;

    void show(const Failure &failure);
    void update();
    void retranslateUi();

    QList<Failure> m_failures;
    QLabel *m_picture;
    QLabel *m_what;
    QLabel *m_why;
    QLabel *m_more;
    QHBoxLayout *m_ways;
    QToolButton *m_read;
    QToolButton *m_readAll;
};

} // namespace GatehouseAdmin
