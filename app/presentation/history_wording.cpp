// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentation/history_wording.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include "app/presentation/qt_text.h"

namespace duixian::presentation {
namespace {

struct HistoryWording {
    Q_DECLARE_TR_FUNCTIONS(HistoryWording)
};

/// %1: what it was done to.
QString ofOne(HistoryAction action)
{
    switch (action) {
    case HistoryAction::Import:
        return HistoryWording::tr("import of “%1”");
    case HistoryAction::Remove:
        return HistoryWording::tr("removal of “%1”");
    case HistoryAction::Settle:
        return HistoryWording::tr("passport of “%1”");
    case HistoryAction::TakeOut:
        return HistoryWording::tr("passage left out of “%1”");
    case HistoryAction::PutBack:
        return HistoryWording::tr("passage put back in “%1”");
    case HistoryAction::ReadAnew:
        return HistoryWording::tr("new reading of “%1”");
    case HistoryAction::Rename:
        return HistoryWording::tr("new name for “%1”");
    case HistoryAction::Accept:
        return HistoryWording::tr("acceptance of “%1”");
    case HistoryAction::Correct:
        return HistoryWording::tr("correction of “%1”");
    case HistoryAction::Reject:
        return HistoryWording::tr("rejection of “%1”");
    case HistoryAction::Add:
        return HistoryWording::tr("statement added: “%1”");
    case HistoryAction::Withdraw:
        return HistoryWording::tr("decision taken back on “%1”");
    case HistoryAction::Remark:
        return HistoryWording::tr("remark on “%1”");
    case HistoryAction::Tag:
        return HistoryWording::tr("tag on “%1”");
    case HistoryAction::Join:
        return HistoryWording::tr("pair joined: “%1”");
    case HistoryAction::Part:
        return HistoryWording::tr("pair parted: “%1”");
    case HistoryAction::Overrule:
        return HistoryWording::tr("verdict overruled: “%1”");
    case HistoryAction::Words:
        return HistoryWording::tr("change of the library's own words: “%1”");
    case HistoryAction::Search:
        return HistoryWording::tr("saved search “%1”");
    case HistoryAction::Merge:
        return HistoryWording::tr("decisions brought in from “%1”");
    case HistoryAction::Assign:
        return HistoryWording::tr("responsible unit of “%1”");
    case HistoryAction::Second:
        return HistoryWording::tr("figures of another source: “%1”");
    case HistoryAction::Pin:
        return HistoryWording::tr("paragraphs joined: “%1”");
    case HistoryAction::Unpin:
        return HistoryWording::tr("joined paragraphs parted: “%1”");
    }
    return {};
}

QString ofMany(HistoryAction action, int count)
{
    switch (action) {
    case HistoryAction::Import:
        return HistoryWording::tr("import of %Ln report(s)", nullptr, count);
    case HistoryAction::Remove:
        return HistoryWording::tr("removal of %Ln report(s)", nullptr, count);
    case HistoryAction::Settle:
        return HistoryWording::tr("passports of %Ln report(s)", nullptr, count);
    case HistoryAction::ReadAnew:
        return HistoryWording::tr("new reading of %Ln report(s)", nullptr, count);
    case HistoryAction::Accept:
        return HistoryWording::tr("acceptance of %Ln statement(s)", nullptr, count);
    case HistoryAction::Correct:
        return HistoryWording::tr("correction of %Ln statement(s)", nullptr, count);
    case HistoryAction::Reject:
        return HistoryWording::tr("rejection of %Ln statement(s)", nullptr, count);
    case HistoryAction::Withdraw:
        return HistoryWording::tr("%Ln decision(s) taken back", nullptr, count);
    case HistoryAction::Tag:
        return HistoryWording::tr("tag on %Ln place(s)", nullptr, count);
    default:
        return {};
    }
}

} // namespace

QString historyText(const HistoryStep& step)
{
    if (step.count > 1)
        if (const QString many = ofMany(step.action, static_cast<int>(step.count)); !many.isEmpty())
            return many;
    return ofOne(step.action).arg(toQt(std::string_view(step.subject)));
}

QString momentText(const std::string& iso)
{
    const QDateTime moment = QDateTime::fromString(toQt(std::string_view(iso)), Qt::ISODate).toLocalTime();
    return QLocale().toString(moment, QLocale::ShortFormat);
}

} // namespace duixian::presentation
