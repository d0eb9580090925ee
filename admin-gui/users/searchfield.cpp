// SPDX-License-Identifier: MIT
#include "users/searchfield.h"

#include "users/usersearch.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStringListModel>
#include <QTimer>

namespace GatehouseAdmin {

using namespace std::chrono_literals;

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent),
      m_completer(new QCompleter(this)),
      m_candidates(new QStringListModel(this)),
      m_rest(new QTimer(this))
{
    setClearButtonEnabled(true);
    m_completer->setModel(m_candidates);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(this); // not setCompleter(), which would replace the whole text
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &SearchField::take);
    m_rest->setSingleShot(true);
    connect(m_rest, &QTimer::timeout, this, &SearchField::settle);
    connect(this, &QLineEdit::textEdited, this, &SearchField::complete);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        // Between the keys of somebody who types; what reads all users waits until that is over.
        m_rest->start(UserSearch(text).isQuick() ? 50ms : 200ms);
    });
    connect(this, &QLineEdit::returnPressed, this, &SearchField::settle);
}

void SearchField::search(const QString &text)
{
    setText(text);
    settle();
}

void SearchField::settle()
{
    m_rest->stop();
    if (m_searched == text())
        return;
    m_searched = text();
    Q_EMIT searched(m_searched);
}

void SearchField::complete()
{
    const QString word = UserSearch::lastWord(text().left(cursorPosition()));
    const QStringList candidates = word.isEmpty() || cursorPosition() < text().size()
                                           ? QStringList()
                                           : UserSearch::completions(word, m_providers);
    m_candidates->setStringList(candidates);
    if (candidates.isEmpty())
        m_completer->popup()->hide();
    else
        m_completer->complete();
}

void SearchField::take(const QString &completion)
{
    const QString word = UserSearch::lastWord(text());
    setText(text().chopped(word.size()) + completion);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    const bool isCompleting = m_completer->popup()->isVisible();
    const bool isTaking =
            event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Tab;
    if (isCompleting && isTaking && m_completer->popup()->currentIndex().isValid())
        return event->ignore(); // the list of completions takes it
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        search({});
        return;
    }
    if (event->key() == Qt::Key_Down && !isCompleting)
        return Q_EMIT leftDownwards();
    QLineEdit::keyPressEvent(event);
}

} // namespace GatehouseAdmin
