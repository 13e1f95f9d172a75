// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/notes_desk.h"

#include <algorithm>
#include <map>

#include <QDir>
#include <QTableView>
#include <QTreeView>

#include "app/models/note_table_model.h"
#include "app/presentation/qt_text.h"
#include "app/presentation/wording.h"
#include "app/reader/reader_page.h"
#include "app/reader/reader_view.h"
#include "app/reader/statement_panel.h"
#include "app/shell/library_panel.h"
#include "app/shell/notes_dialog.h"
#include "app/shell/prompts.h"
#include "app/shell/remark_dialog.h"
#include "app/shell/status_line.h"
#include "app/shell/tags_dialog.h"
#include "app/workspace/neighbours.h"
#include "app/workspace/table_file.h"

namespace duixian::shell {

using presentation::Beside;
using reader::Noting;

NotesDesk::NotesDesk(Workspace& workspace, const Around& around, QWidget* window)
    : QObject(window), m_workspace(workspace), m_around(around), m_window(window)
{
    connect(&around.page, &reader::ReaderPage::noteWanted, this, [this](Noting what, const Span& beside) { noteBeside(what, {beside}); });
    connect(&workspace, &Workspace::historyChanged, this, &NotesDesk::refresh);
    connect(&workspace, &Workspace::reportsChanged, this, &NotesDesk::refresh);
}

void NotesDesk::setCurrent(ReportId report)
{
    m_current = report;
    m_around.page.setAnnotations(m_workspace.judgements(report).annotations);
}

void NotesDesk::refresh()
{
    if (m_current.valid() && m_workspace.entry(m_current))
        setCurrent(m_current);
    std::map<ReportId, std::vector<Annotation>> ofWhole;
    for (library::ReportAnnotation& one : m_workspace.annotations())
        if (presentation::isOfWholeReport(one.annotation))
            ofWhole[one.report].push_back(std::move(one.annotation));
    std::map<ReportId, Beside> beside;
    for (const auto& [report, annotations] : ofWhole)
        beside.emplace(report, presentation::besideOf(annotations, {}));
    m_around.library.setBeside(std::move(beside));
    if (m_list)
        refreshList();
}

std::vector<Span> NotesDesk::placesInHand() const
{
    const auto report = m_workspace.report(m_current);
    if (!report || m_around.library.tree().hasFocus())
        return {Span{}};
    std::vector<Span> places;
    if (m_around.page.statements().table().hasFocus())
        for (const int index : m_around.page.statements().chosen())
            places.push_back(report->statements[static_cast<std::size_t>(index)].span);
    if (!places.empty())
        return places;
    const Span selected = m_around.page.view().selection();
    const int current = m_around.page.statements().currentStatement();
    if (!selected.empty())
        return {selected};
    return {current < 0 ? Span{} : report->statements[static_cast<std::size_t>(current)].span};
}

void NotesDesk::note(Noting what)
{
    if (m_current.valid())
        noteBeside(what, placesInHand());
}

void NotesDesk::noteBeside(Noting what, const std::vector<Span>& places)
{
    if (!m_workspace.canWrite())
        return;
    switch (what) {
    case Noting::Remark:
        writeRemark(places.front());
        return;
    case Noting::Tag:
        writeTags(places.front());
        return;
    case Noting::Star:
        break;
    }
    // Of several of which some have one, all get it.
    const auto annotations = m_workspace.judgements(m_current).annotations;
    const bool all =
        std::all_of(places.begin(), places.end(), [&](const Span& place) { return presentation::besideOf(annotations, place).starred; });
    m_workspace.setStars(m_current, places, !all, subjectOf(places.front()));
}

QString NotesDesk::subjectOf(const Span& beside) const
{
    const auto report = m_workspace.report(m_current);
    if (!report)
        return {};
    if (beside.empty())
        return toQt(std::u16string_view(report->head.title));
    for (const Statement& statement : report->statements)
        if (statement.span == beside)
            return toQt(std::u16string_view(statement.indicator));
    constexpr std::size_t enough = 40;
    return toQt(std::u16string_view(report->text).substr(beside.begin, std::min(enough, beside.length()))).simplified();
}

RemarkDialog* NotesDesk::remark() const
{
    return m_window->findChild<RemarkDialog*>();
}

TagsDialog* NotesDesk::tags() const
{
    return m_window->findChild<TagsDialog*>();
}

void NotesDesk::writeRemark(const Span& beside)
{
    const Beside there = presentation::besideOf(m_workspace.judgements(m_current).annotations, beside);
    const QString subject = subjectOf(beside);
    auto* form = new RemarkDialog(subject, there.remarks.value(0), m_window);
    connect(form, &RemarkDialog::settled, this,
            [this, report = m_current, beside, subject, was = there.remarks.value(0)](const QString& text) {
                if (text != was)
                    m_workspace.setRemark(report, beside, text, subject);
            });
    form->show();
}

void NotesDesk::writeTags(const Span& beside)
{
    const Beside there = presentation::besideOf(m_workspace.judgements(m_current).annotations, beside);
    models::NoteTableModel all;
    all.setRows(rows());
    const QString subject = subjectOf(beside);
    auto* form = new TagsDialog(subject, there.tags, all.tags(), m_window);
    connect(form, &TagsDialog::settled, this, [this, report = m_current, beside, subject, was = there.tags](const QStringList& tags) {
        if (tags != was)
            m_workspace.setTags(report, beside, tags, subject);
    });
    form->show();
}

std::vector<models::NoteRow> NotesDesk::rows() const
{
    std::vector<models::NoteRow> rows;
    for (library::ReportAnnotation& one : m_workspace.annotations()) {
        models::NoteRow row{one.report, std::move(one.annotation), {}, {}, {}};
        if (const library::ReportEntry* entry = m_workspace.entry(row.report)) {
            row.title = toQt(std::u16string_view(entry->head.title));
            row.place = entry->head.place ? toQt(std::u16string_view(entry->head.place->name)) : QString();
            row.year = filingYear(entry->head);
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

void NotesDesk::refreshList()
{
    m_list->setRows(rows(), m_workspace.canWrite());
}

void NotesDesk::showList()
{
    if (!m_list) {
        m_list = new NotesDialog(&Workspace::searchForm, m_window);
        connect(m_list, &NotesDialog::placeWanted, this, [this](ReportId report, const Annotation& annotation) {
            const bool here = annotation.standing == Standing::Holds && !presentation::isOfWholeReport(annotation);
            Q_EMIT placeWanted(report, here ? annotation.anchor.span : Span{});
        });
        connect(m_list, &NotesDialog::changeWanted, this, &NotesDesk::change);
        connect(m_list, &NotesDialog::removalWanted, this, &NotesDesk::remove);
        connect(m_list, &NotesDialog::renameWanted, this, &NotesDesk::rename);
        connect(m_list, &NotesDialog::exportWanted, this, &NotesDesk::exportList);
    }
    refreshList();
    m_list->show();
    m_list->raise();
    m_list->activateWindow();
}

void NotesDesk::change(const models::NoteRow& note)
{
    const QString subject =
        presentation::isOfWholeReport(note.annotation) ? note.title : toQt(std::u16string_view(note.annotation.anchor.quote));
    const QString was = toQt(std::u16string_view(note.annotation.text));
    auto* form = new RemarkDialog(subject, was, m_list);
    connect(form, &RemarkDialog::settled, this, [this, report = note.report, id = note.annotation.id, subject, was](const QString& text) {
        if (text != was)
            m_workspace.rewriteNote(report, id, text, subject);
    });
    form->show();
}

void NotesDesk::remove(const models::NoteRow& note)
{
    const QString subject =
        presentation::isOfWholeReport(note.annotation) ? note.title : toQt(std::u16string_view(note.annotation.anchor.quote));
    m_workspace.rewriteNote(note.report, note.annotation.id, {}, subject);
}

void NotesDesk::rename(const QString& tag)
{
    const QString name = m_around.prompts.askText(tr("Rename the tag"), tr("New name, everywhere in the library:"), tag).simplified();
    if (!name.isEmpty() && name != tag)
        m_workspace.renameTag(tag, name);
}

void NotesDesk::exportList(const QStringList& titles, const std::vector<QStringList>& shown)
{
    const QString target = m_around.prompts.nameOutput(tr("notes") + QStringLiteral(".csv"), tr("Table for spreadsheets (*.csv)"));
    if (target.isEmpty())
        return;
    const QString name = QDir::toNativeSeparators(target);
    if (const auto written = writeTable(titles, shown, target))
        m_around.status.showFinished(tr("Written: %1").arg(name), false);
    else
        m_around.prompts.tell(presentation::sentenceFor(written.error(), name));
}

} // namespace duixian::shell
