// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/report_desk.h"

#include "app/reader/reader_page.h"
#include "app/shell/head_fields.h"
#include "app/shell/passport_dialog.h"

namespace duixian::shell {

ReportDesk::ReportDesk(Workspace& workspace, reader::ReaderPage& page, QWidget* window)
    : QObject(window), m_workspace(workspace), m_page(page), m_window(window)
{
    connect(&page, &reader::ReaderPage::passportWanted, this, &ReportDesk::showPassport);
    connect(&page, &reader::ReaderPage::putBackWanted, this, [this](const Span& passage) { m_workspace.putBack(m_current, passage); });
    connect(&page, &reader::ReaderPage::takeOutWanted, this, [this](const Span& passage) { m_workspace.leaveOut(m_current, passage); });
    connect(&workspace, &Workspace::rereadRefused, this, [this](ReportId report) {
        if (report == m_current)
            fillPassport();
    });
}

void ReportDesk::setCurrent(ReportId report)
{
    m_current = report;
    m_page.setJudging(m_workspace.canWrite());
    fillPassport();
}

void ReportDesk::showPassport()
{
    if (!m_workspace.entry(m_current))
        return;
    if (!m_passport)
        makePassport();
    fillPassport();
    m_passport->show();
    m_passport->raise();
    m_passport->activateWindow();
}

void ReportDesk::makePassport()
{
    m_passport = new PassportDialog(Workspace::knownPlaces(), m_window);
    connect(m_passport, &PassportDialog::settleWanted, this, [this](HeadField field, const QVariant& value) {
        reread([field, value](Choices& choices) { settle(choices, field, value); });
    });
    connect(m_passport, &PassportDialog::encodingWanted, this,
            [this](std::optional<Encoding> encoding) { reread([encoding](Choices& choices) { choices.encoding = encoding; }); });
    connect(m_passport, &PassportDialog::readAgainWanted, this, [this] { m_workspace.reread({m_current}, HistoryAction::ReadAnew); });
    connect(m_passport, &PassportDialog::wordsWanted, this, [this](const Span& span) { m_page.showSpan(span); });
}

void ReportDesk::fillPassport()
{
    if (!m_passport)
        return;
    const auto report = m_workspace.entry(m_current) ? m_workspace.report(m_current) : nullptr;
    if (report)
        m_passport->setView({report, m_workspace.choices(m_current), Workspace::rulesOfToday(), m_workspace.canWrite()});
    else
        m_passport->close();
}

void ReportDesk::reread(const std::function<void(Choices&)>& change)
{
    m_workspace.reread({m_current}, HistoryAction::Settle, [change](Choices& choices, const Report& /*report*/) { change(choices); });
}

} // namespace duixian::shell
