// SPDX-License-Identifier: MIT
#include "bulk/bulkdialog.h"

#include "bulk/bulktexts.h"
#include "session/librarywords.h"
#include "shell/consolestyle.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace GatehouseAdmin {

using Stage = BulkRun::Stage;

BulkDialog::BulkDialog(std::shared_ptr<Session> session, BulkAction action, const UserSelection &selection,
                       QWidget *parent)
    : QDialog(parent),
      m_isReadOnly(session->isReadOnly()),
      m_run(std::move(session), action, selection),
      m_headline(new QLabel(this)),
      m_explanation(new QLabel(BulkTexts::explanation(action), this)),
      m_progress(new QProgressBar(this)),
      m_notDoneOnly(new QCheckBox(this)),
      m_table(new QTableView(this)),
      m_question(new QLabel(this)),
      m_number(new QLineEdit(this)),
      m_start(new QPushButton(this)),
      m_close(new QPushButton(this))
{
    setWindowTitle(BulkTexts::name(action).remove(QLatin1Char('&')).remove(QChar(0x2026)));
    setUpTable();
    setUpLayout();
    connect(&m_run, &LongTask::progressed, this, &BulkDialog::update);
    connect(m_notDoneOnly, &QCheckBox::toggled, this, [this](bool isOn) {
        m_model.show(isOn ? BulkRowsModel::Shown::NotDone : BulkRowsModel::Shown::Everybody);
    });
    connect(m_number, &QLineEdit::textChanged, this, &BulkDialog::updateButtons);
    connect(m_start, &QPushButton::clicked, &m_run, &BulkRun::start);
    connect(m_close, &QPushButton::clicked, this, &BulkDialog::reject);
    m_run.plan();
}

void BulkDialog::setUpTable()
{
    m_table->setModel(&m_model);
    m_table->setAccessibleName(tr("The users and what happens to each"));
    setUpTableLook(*m_table);
    const int letter = m_table->fontMetrics().averageCharWidth();
    m_table->setColumnWidth(int(BulkRowsModel::Column::State), letter * 60);
    m_table->setColumnWidth(int(BulkRowsModel::Column::Email), letter * 32);
}

void BulkDialog::setUpLayout()
{
    QFont bold = m_headline->font();
    bold.setBold(true);
    m_headline->setFont(bold);
    for (QLabel *label : {m_headline, m_explanation, m_question})
        label->setWordWrap(true);
    m_headline->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_progress->setAccessibleName(tr("Progress"));
    m_number->setAccessibleName(tr("Number of users to delete"));
    m_question->setBuddy(m_number);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_start, QDialogButtonBox::ActionRole);
    buttons->addButton(m_close, QDialogButtonBox::RejectRole);
    auto *layout = new QVBoxLayout(this);
    for (QWidget *widget : {static_cast<QWidget *>(m_headline), static_cast<QWidget *>(m_explanation),
                            static_cast<QWidget *>(m_progress), static_cast<QWidget *>(m_notDoneOnly)})
        layout->addWidget(widget);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_question);
    layout->addWidget(m_number);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 140, fontMetrics().height() * 30);
}

void BulkDialog::reject()
{
    if (m_run.stage() == Stage::Running) {
        m_run.cancel();
        return;
    }
    done(m_run.count(BulkOutcome::Done) + m_run.count(BulkOutcome::Uncertain) > 0 ? Accepted : Rejected);
}

void BulkDialog::update()
{
    const bool isNewStage = std::exchange(m_shownStage, m_run.stage()) != m_run.stage();
    if (isNewStage && m_notDoneOnly->isChecked())
        m_notDoneOnly->setChecked(false); // what it leaves out is another thing now
    m_headline->setText(headline());
    updateProgress();
    const bool isAtRest = m_run.stage() == Stage::Planned || m_run.stage() == Stage::Ended;
    m_notDoneOnly->setText(m_run.stage() == Stage::Ended ? tr("Show only users who were &not done")
                                                         : tr("Show only users who are &left out"));
    m_notDoneOnly->setEnabled(isAtRest);
    updateButtons();
    if (isNewStage && isAtRest)
        (!m_number->isHidden()  ? static_cast<QWidget *>(m_number)
         : m_start->isEnabled() ? m_start
                                : m_close)
                ->setFocus();
}

QString BulkDialog::headline() const
{
    switch (m_run.stage()) {
    case Stage::New:
    case Stage::Planning: return tr("Looking up who is meant: %Ln user(s) so far …", nullptr, int(m_run.rows().size()));
    case Stage::Planned: {
        QString text = BulkTexts::planned(m_run.action(), m_run.planned());
        if (m_run.count(BulkOutcome::LeftOut) > 0)
            text += QLatin1Char(' ') + BulkTexts::leftOut(m_run.count(BulkOutcome::LeftOut));
        if (m_isReadOnly)
            text += QLatin1Char(' ') + tr("This connection is read-only: nothing can be done here.");
        return text;
    }
    case Stage::Running:
        return m_run.isCancelled()
                       ? tr("Cancelling: the users at hand are still being done …")
                       : tr("%1 of %2 …")
                                 .arg(QLocale().toString(m_run.dealtWith()), QLocale().toString(m_run.planned()));
    case Stage::Ended:
        if (m_run.planned() == 0 && m_run.error() && m_run.error()->code != Auth::Error::Cancelled)
            return tr("The users cannot be looked up, and nothing was changed. %1 Close this and try again.")
                    .arg(LibraryWords::why(*m_run.error()));
        return BulkTexts::summary(m_run);
    }
    return {};
}

void BulkDialog::updateProgress()
{
    const Stage stage = m_run.stage();
    m_progress->setVisible(m_run.isBusy());
    m_progress->setRange(0, stage == Stage::Running ? int(m_run.planned()) : 0); // 0 to 0: how long, nobody knows
    m_progress->setValue(stage == Stage::Running ? int(m_run.dealtWith()) : 0);
}

bool BulkDialog::isConfirmed() const
{
    if (m_run.action() != BulkAction::Delete)
        return true;
    bool isNumber = false;
    const QString typed = m_number->text().trimmed();
    qlonglong number = QLocale().toLongLong(typed, &isNumber);
    if (!isNumber)
        number = typed.toLongLong(&isNumber);
    return isNumber && number == m_run.planned();
}

void BulkDialog::updateButtons()
{
    const bool canStart = m_run.stage() == Stage::Planned && m_run.planned() > 0 && !m_isReadOnly;
    const bool asks = canStart && m_run.action() == BulkAction::Delete;
    m_question->setVisible(asks);
    m_number->setVisible(asks);
    m_question->setText(tr("This cannot be undone. To delete them, type their number, %1:")
                                .arg(QLocale().toString(m_run.planned())));
    m_start->setVisible(m_run.stage() != Stage::Ended);
    m_start->setEnabled(canStart && isConfirmed());
    m_start->setText(BulkTexts::start(m_run.action(), m_run.planned()));
    m_start->setDefault(canStart);
    const bool isEnded = m_run.stage() == Stage::Ended || (m_run.stage() == Stage::Planned && !canStart);
    m_close->setText(isEnded ? tr("&Close") : tr("Cancel"));
    m_close->setEnabled(m_run.stage() != Stage::Running || !m_run.isCancelled());
}

} // namespace GatehouseAdmin
