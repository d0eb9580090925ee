// SPDX-License-Identifier: MIT
#include "transfer/exportdialog.h"

#include "domain.h"
#include "session/librarywords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace GatehouseAdmin {

using namespace Qt::StringLiterals;
using Auth::Error;
using Format = ExportRequest::Format;
using Texts = Gatehouse::UserWriter::Texts;

namespace {

//! What the file can be, in the order in which it is offered.
enum class Form { Table, JsonLines, TableForSpreadsheets };

} // namespace

ExportDialog::ExportDialog(std::shared_ptr<Session> session, UserSelection selection, QWidget *parent)
    : QDialog(parent),
      m_session(std::move(session)),
      m_selection(std::move(selection)),
      m_who(new QComboBox(this)),
      m_format(new QComboBox(this)),
      m_passwords(new QCheckBox(tr("Include the &hashes of their passwords, to move users elsewhere"), this)),
      m_path(new QLineEdit(this)),
      m_browse(new QPushButton(tr("&Browse…"), this)),
      m_preview(new QPlainTextEdit(this)),
      m_progress(new QProgressBar(this)),
      m_status(new QLabel(this)),
      m_start(new QPushButton(tr("&Export"), this)),
      m_close(new QPushButton(this))
{
    setWindowTitle(tr("Export users"));
    if (m_selection.allThatMatch)
        m_who->addItem(tr("All users who meet the search"));
    else if (!m_selection.isEmpty())
        m_who->addItem(tr("%Ln selected user(s)", nullptr, int(m_selection.ids.size())));
    m_who->addItem(tr("All users"));
    m_format->addItem(tr("Table (CSV)"));
    m_format->addItem(tr("JSON lines"));
    m_format->addItem(tr("Table for a spreadsheet (CSV)"));
    setUpLayout();
    for (QComboBox *box : {m_who, m_format})
        connect(box, &QComboBox::currentIndexChanged, this, &ExportDialog::preview);
    connect(m_passwords, &QCheckBox::toggled, this, &ExportDialog::preview);
    connect(m_path, &QLineEdit::textChanged, this, &ExportDialog::updateAll);
    connect(m_browse, &QPushButton::clicked, this, &ExportDialog::browse);
    connect(m_start, &QPushButton::clicked, this, &ExportDialog::start);
    connect(m_close, &QPushButton::clicked, this, &ExportDialog::reject);
    preview();
    updateAll();
}

ExportDialog::~ExportDialog()
{
    m_task.reset();
    Session::release(std::move(m_session));
}

void ExportDialog::setUpLayout()
{
    m_who->setAccessibleName(tr("Who is exported"));
    m_format->setAccessibleName(tr("Form of the file"));
    m_path->setAccessibleName(tr("File"));
    m_path->setPlaceholderText(tr("Where to write them"));
    m_preview->setAccessibleName(tr("First lines of the file"));
    m_progress->setAccessibleName(tr("Progress"));
    m_preview->setReadOnly(true);
    m_preview->setTabChangesFocus(true);
    m_preview->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_preview->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_preview->setLayoutDirection(Qt::LeftToRight); // a table's commas have no other one
    m_status->setWordWrap(true);
    m_status->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *place = new QHBoxLayout;
    place->addWidget(m_path, 1);
    place->addWidget(m_browse);
    auto *form = new QFormLayout;
    form->addRow(tr("&Users:"), m_who);
    form->addRow(tr("&Form:"), m_format);
    form->addRow(QString(), m_passwords);
    auto *fileLabel = new QLabel(tr("F&ile:"), this);
    fileLabel->setBuddy(m_path);
    form->addRow(fileLabel, place);
    auto *heading = new QLabel(tr("The &first lines, as they will be:"), this);
    heading->setBuddy(m_preview);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_start, QDialogButtonBox::ActionRole);
    buttons->addButton(m_close, QDialogButtonBox::RejectRole);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(heading);
    layout->addWidget(m_preview, 1);
    layout->addWidget(m_progress);
    layout->addWidget(m_status);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 108, fontMetrics().height() * 26);
}

ExportRequest ExportDialog::request() const
{
    const bool isEverybody = m_who->currentIndex() == m_who->count() - 1;
    const auto form = Form(m_format->currentIndex());
    const bool isForSpreadsheets = form == Form::TableForSpreadsheets;
    return {.selection = isEverybody ? UserSelection{.allThatMatch = Auth::UserQuery()} : m_selection,
            .format = form == Form::JsonLines ? Format::JsonLines : Format::Csv,
            .withoutPasswords = isForSpreadsheets || !m_passwords->isChecked(),
            .texts = isForSpreadsheets ? Texts::ForSpreadsheets : Texts::AsTheyAre,
            .path = m_path->text().trimmed()};
}

void ExportDialog::setPath(const QString &path)
{
    m_path->setText(path);
}

void ExportDialog::browse()
{
    const bool isJson = request().format == Format::JsonLines;
    auto *dialog = new QFileDialog(this, tr("Export users"), m_path->text(),
                                   isJson ? tr("JSON lines (*.jsonl)") : tr("Tables (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(isJson ? u"jsonl"_s : u"csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &ExportDialog::setPath);
    dialog->open();
}

void ExportDialog::preview()
{
    constexpr int usersOfPreview = 5;
    struct Preview
    {
        QString lines;
        Auth::UserCount count;
    };
    m_count.reset();
    const auto future = m_session->run([request = request()](Gatehouse::Domain &domain) -> Auth::Result<Preview> {
        const auto lines = ExportTask::firstLines(domain, request, usersOfPreview);
        if (!lines)
            return Auth::failure(lines.error());
        Auth::UserCount count{.value = request.selection.ids.size()};
        if (request.selection.allThatMatch) {
            const auto counted = domain.manager().count(*request.selection.allThatMatch);
            if (!counted)
                return Auth::failure(counted.error());
            count = *counted;
        }
        return Preview{*lines, count};
    });
    Auth::whenDone(future, this, [this, number = ++m_previews](const Auth::Result<Preview> &preview) {
        if (number != m_previews)
            return;
        m_preview->setPlainText(preview ? preview->lines
                                        : tr("The users cannot be read: %1 Close this and try again.")
                                                  .arg(LibraryWords::why(preview.error())));
        if (preview)
            m_count = preview->count;
        updateAll();
    });
}

void ExportDialog::start()
{
    if (m_task || request().path.isEmpty())
        return;
    m_task = std::make_unique<ExportTask>(m_session);
    connect(m_task.get(), &LongTask::progressed, this, &ExportDialog::updateAll);
    m_task->start(request());
}

void ExportDialog::reject()
{
    if (m_task && m_task->isBusy()) {
        m_task->cancel();
        return;
    }
    done(m_task && m_task->result() && *m_task->result() ? Accepted : Rejected);
}

QString ExportDialog::status() const
{
    if (!m_task && QFileInfo::exists(request().path))
        return tr("There is a file of this name; it is replaced when the new one is complete.");
    if (!m_task)
        return !request().withoutPasswords ? tr("Only you will be able to read the file. Keep it so: whoever has the "
                                                "hashes can try passwords as fast as they like.")
                                           : tr("Only you will be able to read the file.");
    if (!m_task->result())
        return m_task->isCancelled() ? tr("Cancelling …")
                                     : tr("%Ln user(s) written …", nullptr, int(m_task->written()));
    const auto &result = *m_task->result();
    if (result)
        return tr("%Ln user(s) are in %1.", nullptr, int(*result)).arg(request().path);
    if (result.error().code == Error::Cancelled)
        return tr("It was cancelled, and no file was written.");
    return tr("No file was written: %1 Close this and try again, perhaps with another place.")
            .arg(LibraryWords::why(result.error()));
}

void ExportDialog::updateAll()
{
    const bool isBusy = m_task && m_task->isBusy();
    const bool isOver = m_task && m_task->result();
    for (QWidget *widget : {static_cast<QWidget *>(m_who), static_cast<QWidget *>(m_format),
                            static_cast<QWidget *>(m_path), static_cast<QWidget *>(m_browse)})
        widget->setEnabled(!m_task);
    m_passwords->setEnabled(!m_task && request().texts == Texts::AsTheyAre);
    m_progress->setVisible(isBusy);
    const bool isKnown = m_count && m_count->isExact && m_count->value > 0;
    m_progress->setRange(0, isKnown ? int(m_count->value) : 0);
    m_progress->setValue(isKnown && m_task ? int(m_task->written()) : 0);
    m_status->setText(status());
    m_start->setVisible(!isOver);
    m_start->setEnabled(!m_task && !request().path.isEmpty());
    m_start->setDefault(!isOver);
    m_close->setText(isOver ? tr("&Close") : tr("Cancel"));
}

} // namespace GatehouseAdmin
