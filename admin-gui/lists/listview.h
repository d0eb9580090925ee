// SPDX-License-Identifier: MIT
#pragma once

#include "lists/listfilter.h"
#include "lists/pagedtablemodel.h"
#include "shell/view.h"

#include <QTimer>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QTableView;
class QToolBar;
class QVBoxLayout;

namespace GatehouseAdmin {

class EmptyState;
class ToneLabel;

//! \brief A place whose content is a list: a search box, a table that grows as it is scrolled, what can be done with
//! the rows that are chosen, and a sentence where there are none.
//! \note GUI thread. What asks or changes the database runs elsewhere.
class ListView : public View
{
    Q_OBJECT

public:
    explicit ListView(QWidget *parent = nullptr);
    ~ListView() override;

    void setSession(std::shared_ptr<Session> session) override;
    void refresh() override;
    void setFilter(const QString &text) override;
    [[nodiscard]] QWidget *searchField() override;
    [[nodiscard]] QList<QAction *> viewActions() const override { return m_commands; }

protected:
    //! One choice of a box that writes a word into the search box.
    struct Choice
    {
        QString value; //!< of the key; empty: the key is taken away
        QString text;  //!< for people
    };

    //! The end of the constructor of every list.
    void setUp(PagedTableModel *model, const QList<ListKey> &keys);
    //! A box beside the search box that writes `key:value` into it.
    void addChoices(const QString &key);
    //! Makes something that can be done: a button, an entry of the context menu, one of viewActions().
    //! \param picture the name of an icon()
    [[nodiscard]] QAction *addCommand(const QString &picture, const QKeySequence &shortcut = {});
    //! What the box of \a key offers, in the language of now; the first means all.
    [[nodiscard]] virtual QList<Choice> choicesOf(const QString &key) const = 0;

    //! Hands what \a filter says to the model. \return a sentence about what cannot be; empty when it can
    [[nodiscard]] virtual QString applyFilter(const ListFilter &filter) = 0;
    //! Enables what makes sense now.
    virtual void updateCommands() = 0;
    //! Sets all texts, in the language of now.
    virtual void retranslateUi();
    //! The sentence where no row is.
    [[nodiscard]] virtual QString emptyText() const = 0;
    //! \a count of what is listed.
    [[nodiscard]] virtual QString countText(int count) const = 0;
    //! What it was that failed, for the message.
    [[nodiscard]] virtual QString listFailedText() const = 0;

    [[nodiscard]] const std::shared_ptr<Session> &session() const noexcept { return m_session; }
    //! A session that may write is open, and nothing is being written.
    [[nodiscard]] bool canWrite() const;
    [[nodiscard]] QString filterText() const;
    //! Ascending.
    [[nodiscard]] QList<int> selectedRows() const;
    [[nodiscard]] QTableView &table() noexcept { return *m_table; }
    [[nodiscard]] QLineEdit &search() noexcept { return *m_search; }
    //! All but the margins of the view: to be put elsewhere by a view that has more.
    [[nodiscard]] QWidget *page() noexcept { return m_page; }

    //! \brief Asks before something that cannot be taken back; \a then only if the answer is \a yes and the session is
    //! still the same.
    void confirm(const QString &title, const QString &text, const QString &yes, const std::function<void()> &then);
    //! \brief Calls \a work, which returns a Result, where it may wait; then \a receive with what it returned, unless
    //! another session is shown by then. Nothing else is written meanwhile.
    template<typename Work, typename Receive>
    void write(Work work, Receive receive)
    {
        setWriting(true);
        Auth::whenDone(m_session->run(std::move(work)), this,
                       [this, asked = m_opened, receive = std::move(receive)](const auto &result) {
                           if (asked != m_opened)
                               return;
                           setWriting(false);
                           receive(result);
                       });
    }
    void report(const QString &what, const Auth::Error &error);

    void changeEvent(QEvent *event) override;

private:
    void setUpSearch();
    void setUpTable();
    void search(const QString &text);
    void setWriting(bool isWriting);
    void rememberPlace();
    void findPlace();
    void showState();
    void showFailure(const Auth::Error &error);
    void fillChoices();
    void restoreColumns();
    void fitColumns();
    void saveColumns() const;

    std::shared_ptr<Session> m_session;
    quint64 m_opened = 0; // which session it is
    PagedTableModel *m_model = nullptr;
    QList<ListKey> m_keys;
    QList<QAction *> m_commands;
    QMap<QString, QComboBox *> m_choices; // by key
    QStringList m_chosenKeys;             // of the rows that were chosen before a reload
    int m_firstRow = 0;                   // the first that was seen then
    bool m_hasWidths = false;             // the columns
    bool m_isWriting = false;
    QWidget *m_page;
    QLineEdit *m_search;
    QTimer m_pause; // between two letters; then is searched
    ToneLabel *m_complaint;
    QStackedWidget *m_stack;
    QTableView *m_table;
    EmptyState *m_empty;
    QLabel *m_count;
    QHBoxLayout *m_top;
    QToolBar *m_tools;
};

} // namespace GatehouseAdmin
