// SPDX-License-Identifier: MIT
#include "users/chipbar.h"

#include "shell/tone.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace GatehouseAdmin {

using namespace Qt::StringLiterals;

ChipBar::ChipBar(QWidget *parent) : QWidget(parent), m_layout(new QHBoxLayout(this)), m_complaint(new ToneLabel)
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->addWidget(m_complaint, 1);
    m_layout->addStretch();
    hide();
}

void ChipBar::setSearch(const UserSearch &search)
{
    for (QWidget *chip : std::as_const(m_chips)) {
        chip->hide();
        chip->deleteLater(); // it may be the one that was just pressed
    }
    m_chips.clear();
    for (const SearchTerm &term : search.terms()) {
        auto *chip = new QToolButton;
        constexpr qsizetype longest = 40; // characters
        const QString description = term.description();
        chip->setText((description.size() > longest ? description.left(longest) + u'…' : description) + u"  ✕"_s);
        chip->setToolTip(tr("Remove this condition"));
        chip->setAccessibleName(tr("Remove the condition: %1").arg(description));
        m_layout->insertWidget(static_cast<int>(m_chips.size()), chip);
        m_chips << chip;
        connect(chip, &QToolButton::clicked, this, [this, text = search.without(term)] { Q_EMIT removed(text); });
    }
    m_complaint->say(search.complaint(), Tone::Warning);
    m_complaint->setVisible(!search.complaint().isEmpty());
    setVisible(!m_chips.isEmpty() || !search.complaint().isEmpty());
}

} // namespace GatehouseAdmin
