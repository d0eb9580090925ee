// SPDX-License-Identifier: MIT
#include "shell/commandmodel.h"

#include <QAction>
#include <QRegularExpression>

namespace GatehouseAdmin {

namespace {

//! So that the names stand below each other.
QIcon blank()
{
    QPixmap nothing(64, 64);
    nothing.fill(Qt::transparent);
    return {nothing};
}

//! Of one word without blanks.
int wordRank(QStringView typed, const QString &name)
{
    constexpr int found = 1;
    constexpr int afterTheLast = 4;
    constexpr int beginningOfWord = 6;
    constexpr int beginningOfName = 8;
    int rank = 0;
    qsizetype last = -2;
    for (const QChar letter : typed) {
        // The beginning of a word is better than the next place in the middle of one.
        qsizetype at = name.indexOf(letter, last < 0 ? 0 : last + 1);
        for (qsizetype later = at; later >= 0 && at != last + 1; later = name.indexOf(letter, later + 1)) {
            if (later == 0 || !name[later - 1].isLetterOrNumber()) {
                at = later;
                break;
            }
        }
        if (at < 0)
            return 0;
        rank += found;
        if (at == last + 1)
            rank += afterTheLast;
        if (at == 0)
            rank += beginningOfName;
        else if (!name[at - 1].isLetterOrNumber())
            rank += beginningOfWord;
        last = at;
    }
    return rank;
}

} // namespace

QString withoutMnemonic(QString text)
{
    static const QRegularExpression behind(QStringLiteral("\\s?\\(&\\w\\)"));
    text.remove(behind);
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'&' && ++i == text.size())
            break;
        plain += text[i];
    }
    return plain;
}

QString plainText(const QAction &action)
{
    QString plain = withoutMnemonic(action.text().section(u'\t', 0, 0));
    while (plain.endsWith(u'…') || plain.endsWith(u'.'))
        plain.chop(1);
    return plain.trimmed();
}

int CommandModel::rank(const QString &typed, const QString &name)
{
    const QString folded = name.toCaseFolded();
    int sum = 1;
    for (const QString &word : typed.toCaseFolded().split(u' ', Qt::SkipEmptyParts)) {
        const int rank = wordRank(word, folded);
        if (rank == 0)
            return 0;
        sum += rank;
    }
    return sum;
}

void CommandModel::setCommands(const QList<Command> &commands)
{
    m_all = commands;
    setFilter({});
}

void CommandModel::setFilter(const QString &typed)
{
    struct Ranked
    {
        Command command;
        int rank = 0;
    };
    QList<Ranked> ranked;
    for (const Command &command : std::as_const(m_all)) {
        if (!command.action || !command.action->isVisible())
            continue;
        const QString name = plainText(*command.action);
        // A word may be of the menu; the name of the action counts twice.
        const int rank = CommandModel::rank(typed, name + u' ' + command.group);
        if (rank > 0)
            ranked << Ranked{command, rank + CommandModel::rank(typed, name)};
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const Ranked &a, const Ranked &b) {
        return std::pair(a.command.action->isEnabled(), a.rank) > std::pair(b.command.action->isEnabled(), b.rank);
    });
    beginResetModel();
    m_shown.clear();
    for (const Ranked &one : std::as_const(ranked))
        m_shown << one.command;
    endResetModel();
}

QAction *CommandModel::action(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_shown.size() ? m_shown[index.row()].action.data() : nullptr;
}

int CommandModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant CommandModel::data(const QModelIndex &index, int role) const
{
    const QAction *of = action(index);
    if (!of)
        return {};
    switch (role) {
    case Qt::DisplayRole: return plainText(*of);
    case Qt::DecorationRole: return of->icon().isNull() ? blank() : of->icon();
    case Qt::ToolTipRole: return of->statusTip();
    case Qt::AccessibleDescriptionRole: return of->statusTip();
    case ShortcutRole: return of->shortcut().toString(QKeySequence::NativeText);
    case GroupRole: return m_shown[index.row()].group;
    default: return {};
    }
}

Qt::ItemFlags CommandModel::flags(const QModelIndex &index) const
{
    const QAction *of = action(index);
    return of && of->isEnabled() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace GatehouseAdmin
