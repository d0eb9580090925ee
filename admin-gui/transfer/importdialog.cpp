// SPDX-License-Identifier: MIT
#include "transfer/importdialog.h"

#include "domain.h"
#include "session/librarywords.h"
#include "shell/consolestyle.h"
#include "shell/splitter.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

namespace GatehouseAdmin {

using namespace Qt::StringLiterals;
using Auth::Error;
using OnConflict = Gatehouse::ImportCommand::OnConflict;

ImportDialog::ImportDialog(std::shared_ptr<Session> session, QWidget *parent)
    : QDialog(parent),
      m_session(std::move(session)),
      m_path(new QLineEdit(this)),
      m_browse(new QPushButton(tr("&Browse…"), this)),
      m_onConflict(new QComboBox(this)),
      m_trial(new QCheckBox(tr("Only &try: say what would happen, and change nothing"), this)),
      m_columns(new QTableWidget(this)),
      m_rows(new QTableView(this)),
      m_rowsHeading(new QLabel(this)),
      m_pages(new QStackedWidget(this)),
      m_empty(new QLabel),
      m_progress(new QProgressBar(this)),
      m_status(new QLabel(this)),
      m_start(new QPushButton(tr("&Import"), this)),
      m_goOn(new QPushButton(tr("&Go on there"), this)),
      m_beginAgain(new QPushButton(tr("Begin &again"), this)),
      m_close(new QPushButton(this))
{
    setWindowTitle(tr("Import users"));
    m_onConflict->addItem(tr("Reject the line"), QVariant::fromValue(int(OnConflict::Fail)));
    m_onConflict->addItem(tr("Leave the user who is there as they are"), QVariant::fromValue(int(OnConflict::Skip)));
    m_onConflict->addItem(tr("Change the user who is there"), QVariant::fromValue(int(OnConflict::Update)));
    setUpTables();
    setUpLayout();
    connectAll();
    updateAll();
}

ImportDialog::~ImportDialog()
{
    m_task.reset();
    Session::release(std::move(m_session));
}

void ImportDialog::setUpTables()
{
    m_columns->setAccessibleName(tr("Columns of the file and what they are"));
    m_columns->setColumnCount(2);
    m_columns->setHorizontalHeaderLabels({tr("In the file"), tr("Is")});
    m_columns->setSelectionMode(QAbstractItemView::NoSelection);
    m_rows->setModel(&m_rowsModel);
    for (QTableView *table : {static_cast<QTableView *>(m_columns), m_rows})
        setUpTableLook(*table);
    m_columns->setAlternatingRowColors(false);
    m_columns->verticalHeader()->setDefaultSectionSize(QComboBox().sizeHint().height() + 4); // boxes stand in it
}

void ImportDialog::setUpLayout()
{
    m_path->setAccessibleName(tr("File"));
    m_path->setPlaceholderText(tr("A table (CSV) or JSON lines, as another program has written them"));
    m_onConflict->setAccessibleName(tr("Where an address or an ID is taken"));
    m_progress->setAccessibleName(tr("Progress"));
    m_status->setWordWrap(true);
    m_status->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *place = new QHBoxLayout;
    place->addWidget(m_path, 1);
    place->addWidget(m_browse);
    auto *form = new QFormLayout;
    auto *fileLabel = new QLabel(tr("&File:"), this);
    fileLabel->setBuddy(m_path);
    form->addRow(fileLabel, place);
    form->addRow(tr("&Where an address is taken:"), m_onConflict);
    form->addRow(QString(), m_trial);
    auto *right = new QWidget(this);
    auto *rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins({});
    rightLayout->addWidget(m_rowsHeading);
    rightLayout->addWidget(m_rows, 1);
    auto *left = new QWidget(this);
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins({});
    leftLayout->addWidget(new QLabel(tr("What its columns are:"), left));
    leftLayout->addWidget(m_columns, 1);
    auto *splitter = new Splitter;
    splitter->addWidget(left);
    splitter->addWidget(right);
    splitter->setSizes({300, 560});
    splitter->setChildrenCollapsible(false);
    auto *buttons = new QDialogButtonBox(this);
    for (QPushButton *button : {m_start, m_goOn, m_beginAgain})
        buttons->addButton(button, QDialogButtonBox::ActionRole);
    buttons->addButton(m_close, QDialogButtonBox::RejectRole);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(splitter);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_progress);
    layout->addWidget(m_status);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 145, fontMetrics().height() * 31);
}

void ImportDialog::connectAll()
{
    connect(m_path, &QLineEdit::textChanged, this, [this] {
        m_meanings.clear();
        preview();
    });
    connect(m_browse, &QPushButton::clicked, this, &ImportDialog::browse);
    connect(m_start, &QPushButton::clicked, this, &ImportDialog::start);
    connect(m_goOn, &QPushButton::clicked, this, [this] { begin(Goal::GoOn); });
    connect(m_beginAgain, &QPushButton::clicked, this, [this] { begin(Goal::BeginAgain); });
    connect(m_close, &QPushButton::clicked, this, &ImportDialog::reject);
}

void ImportDialog::setPath(const QString &path)
{
    m_path->setText(path);
}

void ImportDialog::browse()
{
    auto *dialog =
            new QFileDialog(this, tr("Import users"), m_path->text(),
                            tr("Tables and JSON lines (*.csv *.jsonl *.ndjson)") + u";;"_s + tr("All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ImportDialog::setPath);
    dialog->open();
}

// ---- what is in the file

void ImportDialog::preview()
{
    const QString path = m_path->text().trimmed();
    const int number = ++m_previews;
    m_seen.reset();
    m_task.reset(); // what it has said is of another file, or of other columns
    updateAll();
    if (path.isEmpty())
        return;
    const auto future = m_session->run([path, meanings = m_meanings](Gatehouse::Domain &domain) {
        return previewOf(path, formatOfFile(path), meanings, domain.manager().settings());
    });
    Auth::whenDone(future, this, [this, number](const Auth::Result<ImportPreview> &seen) {
        if (number == m_previews)
            receive(seen);
    });
}

void ImportDialog::receive(const Auth::Result<ImportPreview> &preview)
{
    m_seen = preview;
    showColumns();
    showRows();
    updateAll();
}

void ImportDialog::showColumns()
{
    const ImportPreview preview = m_seen->value_or(ImportPreview());
    const QStringList targets = importTargets(m_session->manager().settings());
    m_columns->setRowCount(int(preview.columns.size()));
    for (int row = 0; row < m_columns->rowCount(); ++row) {
        const QString column = preview.columns[row];
        auto *name = new QTableWidgetItem(column);
        name->setFlags(Qt::ItemIsEnabled);
        m_columns->setItem(row, 0, name);
        auto *box = new QComboBox(m_columns);
        box->setAccessibleName(tr("What the column %1 is").arg(column));
        box->addItem(tr("(left out)"), QString());
        for (const QString &target : targets)
            box->addItem(target, target);
        box->setCurrentIndex(box->findData(preview.meanings.value(column)));
        connect(box, &QComboBox::activated, this, [this, box, column] {
            m_meanings = m_seen && *m_seen ? (*m_seen)->meanings : m_meanings;
            m_meanings.insert(column, box->currentData().toString());
            ImportDialog::preview();
        });
        m_columns->setCellWidget(row, 1, box);
    }
    m_columns->resizeColumnToContents(0);
}

void ImportDialog::showRows()
{
    const auto yesOrNo = [](bool isTrue) {
        return isTrue ? tr("yes") : tr("no");
    };
    QList<QStringList> rows;
    for (const Gatehouse::ImportRow &row : m_seen->value_or(ImportPreview()).rows) {
        const Auth::User &user = row.user;
        QStringList cells{QLocale().toString(row.line), user.email};
        if (row.problem.isEmpty())
            cells << yesOrNo(user.isActive) << yesOrNo(user.isVerified) << yesOrNo(user.isSuperuser)
                  << yesOrNo(row.givesPassword) << tr("can be imported");
        else // nobody will be what it says
            cells << QString() << QString() << QString() << QString()
                  << tr("rejected: %1").arg(LibraryWords::translated(row.problem));
        rows << cells;
    }
    m_rowsHeading->setText(tr("The first users, as they would be:"));
    m_rows->setAccessibleName(tr("The first users of the file"));
    m_rowsModel.set({tr("Line"), tr("E-mail"), tr("Active"), tr("Verified"), tr("Superuser"), tr("Password"),
                     tr("What happens")},
                    rows);
    fitColumns();
}

void ImportDialog::fitColumns()
{
    for (int column = 0; column + 1 < m_rowsModel.columnCount(); ++column) // the last one takes what is left
        m_rows->resizeColumnToContents(column);
}

void ImportDialog::showRejections()
{
    QList<QStringList> rows;
    for (const Gatehouse::Rejection &rejection : m_task->outcome()->rejections)
        rows << QStringList{QLocale().toString(rejection.line), rejection.email,
                            LibraryWords::translated(rejection.reason)};
    m_rowsHeading->setText(rows.isEmpty() ? tr("No line was rejected.") : tr("Rejected lines, and why:"));
    m_rows->setAccessibleName(tr("Rejected lines"));
    m_rowsModel.set({tr("Line"), tr("E-mail"), tr("Why it was rejected")}, rows);
    fitColumns();
}

// ---- the import

void ImportDialog::start()
{
    begin(Goal::Begin);
}

void ImportDialog::begin(Goal goal)
{
    if ((m_task && m_task->isBusy()) || !m_seen || !*m_seen || !(*m_seen)->problem.isEmpty())
        return;
    constexpr int linesAtOnce = 5000; // the service's writers wait for a part of a second
    Gatehouse::ImportCommand command;
    command.file = m_path->text().trimmed();
    command.format = formatOfFile(command.file);
    command.batch = linesAtOnce;
    command.onConflict = OnConflict(m_onConflict->currentData().toInt());
    command.resume = goal == Goal::GoOn;
    command.restart = goal == Goal::BeginAgain;
    command.dryRun = m_isTrial = m_trial->isChecked();
    command.ignoreUnknown = true; // what is left out was shown
    command.columns = (*m_seen)->meanings;
    m_task = std::make_unique<ImportTask>(m_session);
    connect(m_task.get(), &LongTask::progressed, this, [this] {
        if (m_task->outcome())
            showRejections();
        updateAll();
    });
    m_task->start(command);
}

void ImportDialog::reject()
{
    if (m_task && m_task->isBusy()) {
        m_task->cancel();
        return;
    }
    const Auth::ImportProgress done = m_task ? m_task->progress() : Auth::ImportProgress();
    this->done(!m_isTrial && done.stored + done.changed > 0 ? Accepted : Rejected);
}

QString ImportDialog::summary(const Auth::ImportProgress &progress, bool isTrial)
{
    QStringList parts{isTrial ? tr("%Ln user(s) would be imported", nullptr, int(progress.stored))
                              : tr("%Ln user(s) imported", nullptr, int(progress.stored))};
    if (progress.changed > 0)
        parts << tr("%Ln user(s) changed", nullptr, int(progress.changed));
    if (progress.skipped > 0)
        parts << tr("%Ln line(s) skipped", nullptr, int(progress.skipped));
    if (progress.rejected > 0)
        parts << tr("%Ln line(s) rejected", nullptr, int(progress.rejected));
    return QLocale().createSeparatedList(parts);
}

QString ImportDialog::outcomeText() const
{
    const ImportTask::Outcome &outcome = *m_task->outcome();
    const QString all = summary(outcome.progress, m_isTrial);
    if (outcome.wasImportedBefore)
        return tr("All of this file was imported before, and nothing was done now. Then: %1.").arg(all);
    if (!outcome.error)
        return m_isTrial ? tr("Nothing was changed. %1.").arg(all) : tr("%1.").arg(all);
    if (outcome.error->code == Error::Conflict)
        return tr("An earlier import of this file was broken off. Go on there, or begin again from its first line?");
    const QString kept =
            tr("Up to line %1 everything is kept: %2.").arg(QLocale().toString(outcome.progress.linesRead), all);
    if (outcome.error->code == Error::Cancelled)
        return m_isTrial ? tr("It was cancelled, and nothing was changed.")
                         : tr("It was cancelled. %1 Import the same file again to go on there.").arg(kept);
    const QString why = tr("The import was broken off: %1").arg(LibraryWords::why(*outcome.error));
    return m_isTrial ? why : why + u' ' + kept + u' ' + tr("Import the same file again to go on there.");
}

QString ImportDialog::status() const
{
    if (m_session->isReadOnly())
        return tr("This connection is read-only: nothing can be imported. Open it again for writing.");
    if (m_task && m_task->outcome())
        return outcomeText();
    if (m_task && m_task->isCancelled())
        return tr("Cancelling: the lines at hand are still being stored …");
    if (m_task)
        return tr("%1 …").arg(summary(m_task->progress(), m_isTrial));
    if (m_path->text().trimmed().isEmpty())
        return tr("Choose a file. It needs a column of e-mail addresses; passwords come as hashes.");
    if (!m_seen)
        return tr("Reading the file …");
    if (!*m_seen)
        return tr("The file cannot be imported: %1 Choose another one, or mend it.")
                .arg(LibraryWords::why(m_seen->error()));
    if (!(*m_seen)->problem.isEmpty())
        return tr("It cannot be imported so: %1 Say on the left what the columns are.")
                .arg(LibraryWords::translated((*m_seen)->problem));
    return tr("Lines that cannot be used are left out and listed here; all others are imported.");
}

void ImportDialog::updateAll()
{
    const bool isBusy = m_task && m_task->isBusy();
    const bool isOver = m_task && m_task->outcome();
    const bool isAsking = isOver && m_task->outcome()->error && m_task->outcome()->error->code == Error::Conflict;
    const bool canRepeat = isOver && (m_isTrial || isAsking);
    const bool isReadOnly = m_session->isReadOnly();
    for (QWidget *widget :
         {static_cast<QWidget *>(m_path), static_cast<QWidget *>(m_browse), static_cast<QWidget *>(m_onConflict),
          static_cast<QWidget *>(m_trial), static_cast<QWidget *>(m_columns)})
        widget->setEnabled(!isBusy && !isReadOnly && (!isOver || canRepeat));
    m_progress->setVisible(isBusy);
    constexpr int steps = 1000; // files are larger than an int
    const bool isKnown = isBusy && m_task->size() > 0;
    m_progress->setRange(0, isKnown ? steps : 0);
    m_progress->setValue(isKnown ? int(m_task->progress().place * steps / m_task->size()) : 0);
    const bool isEmpty = !m_seen || !*m_seen;
    m_pages->setCurrentIndex(isEmpty ? 0 : 1);
    m_status->setVisible(!isEmpty);
    (isEmpty ? m_empty : m_status)->setText(status());
    const bool canStart = !isReadOnly && !isBusy && m_seen && *m_seen && (*m_seen)->problem.isEmpty();
    m_start->setVisible(!isAsking && (!isOver || canRepeat));
    m_start->setEnabled(canStart);
    m_start->setDefault(canStart);
    m_goOn->setVisible(isAsking);
    m_beginAgain->setVisible(isAsking);
    m_close->setText(isOver ? tr("&Close") : tr("Cancel"));
}

} // namespace GatehouseAdmin
