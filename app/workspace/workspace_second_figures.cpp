// SPDX-License-Identifier: GPL-3.0-or-later
// Figures of other sources, beside the reports' own.
#include "app/presentation/qt_text.h"
#include "app/workspace/workspace.h"
#include "core/analysis/analyse.h"
#include "core/intake/second_source.h"

namespace duixian {

Result<SecondFigureFile> Workspace::readSecondFigures(const QString& path)
{
    const Result<std::string> bytes = readFile(toCoreUtf8(path));
    if (!bytes)
        return tl::unexpected(bytes.error());
    std::vector<Place> known;
    guarded([&] {
        if (m_library)
            known = intake::placesOf(*m_library);
    });
    return intake::readSecondSource(*bytes, *m_lexicon, known);
}

void Workspace::bringInSecondFigures(const std::vector<SecondFigure>& figures, const QString& subject)
{
    perform([figures, step = HistoryStep{HistoryAction::Second, toCoreUtf8(subject)}](
                library::Library& library) mutable -> Result<std::optional<HistoryStep>> {
        library.addSecondFigures(figures, step);
        return std::nullopt;
    });
}

void Workspace::removeSecondFigures(const QString& source)
{
    perform([source = toCore(source), step = HistoryStep{HistoryAction::Second, toCoreUtf8(source)}](
                library::Library& library) mutable -> Result<std::optional<HistoryStep>> {
        library.removeSecondFigures(source, step);
        return std::nullopt;
    });
}

std::vector<SecondFigure> Workspace::secondFigures()
{
    std::vector<SecondFigure> figures;
    guarded([&] {
        if (m_library)
            figures = m_library->secondFigures();
    });
    return figures;
}

} // namespace duixian
