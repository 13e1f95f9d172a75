// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/facet_rows.h"

#include <algorithm>
#include <map>

#include <QCollator>
#include <QCoreApplication>

#include "app/presentation/qt_text.h"
#include "app/presentation/wording.h"

namespace duixian::models {
namespace {

struct FacetWords {
    Q_DECLARE_TR_FUNCTIONS(FacetWords)
};

struct PlaceNode {
    std::map<QString, PlaceNode> below;
    std::size_t count = 0;
};

/// Whether names stand in a path in their order, the last one at its end.
bool isNamed(const QStringList& path, const std::vector<std::u16string>& names)
{
    if (names.empty() || toQt(std::u16string_view(names.back())) != path.last())
        return false;
    auto at = path.begin();
    return std::all_of(names.begin(), names.end(), [&](const std::u16string& name) {
        at = std::find(at, path.end(), toQt(std::u16string_view(name)));
        return at != path.end();
    });
}

QString strengthWord(Strength strength)
{
    return strength == Strength::Plain ? FacetWords::tr("no such word") : presentation::wordOf(strength);
}

class Listing {
public:
    explicit Listing(const FacetSource& source) : m_source(source)
    {
        m_collator.setNumericMode(true);
        addPlaces();
        addYears();
        addKinds();
        addStrengths();
    }

    [[nodiscard]] std::vector<FacetRow> rows() && { return std::move(m_rows); }

private:
    [[nodiscard]] const HitCounts& counts(Facet facet) const { return *m_source.counts.at(static_cast<std::size_t>(facet)); }

    void add(Facet facet, const QString& title, std::vector<FacetRow> rows)
    {
        // A place alone stands with all that are above it.
        const bool one = facet == Facet::Place
                             ? std::all_of(rows.begin(), rows.end(), [&](const FacetRow& row) { return row.count == counts(facet).hits; })
                             : rows.size() < 2;
        if (one && std::none_of(rows.begin(), rows.end(), [](const FacetRow& row) { return row.chosen; }))
            return;
        m_rows.push_back({facet, true, title});
        m_rows.insert(m_rows.end(), rows.begin(), rows.end());
    }

    void addPlaces()
    {
        PlaceNode root;
        for (const auto& [number, count] : counts(Facet::Place).reports) {
            const ReportRow* const report = m_source.report(number);
            PlaceNode* node = &root;
            for (const QString& name : report ? report->path : QStringList()) {
                node = &node->below[name];
                node->count += count;
            }
        }
        std::vector<FacetRow> rows;
        list(root, {}, rows);
        add(Facet::Place, FacetWords::tr("Place"), std::move(rows));
    }

    [[nodiscard]] bool isChosen(const QStringList& path) const
    {
        return std::any_of(m_source.scope.places.begin(), m_source.scope.places.end(),
                           [&](const std::vector<std::u16string>& names) { return isNamed(path, names); });
    }

    [[nodiscard]] bool holdsChosen(const PlaceNode& node, const QStringList& path) const
    {
        return isChosen(path) || std::any_of(node.below.begin(), node.below.end(),
                                             [&](const auto& child) { return holdsChosen(child.second, path + QStringList{child.first}); });
    }

    void list(const PlaceNode& node, const QStringList& path, std::vector<FacetRow>& rows) const
    {
        std::vector<QString> names;
        for (const auto& [name, below] : node.below)
            names.push_back(name);
        std::sort(names.begin(), names.end(), m_collator);
        for (const QString& name : names) {
            const PlaceNode& below = node.below.at(name);
            const QStringList here = path + QStringList{name};
            rows.push_back({Facet::Place, false, name, static_cast<int>(path.size()), below.count, isChosen(here), here});
            if (names.size() == 1 || holdsChosen(below, here))
                list(below, here, rows);
        }
    }

    void addYears()
    {
        std::map<int, std::size_t, std::greater<>> years;
        for (const auto& [number, count] : counts(Facet::Year).reports)
            if (const ReportRow* const report = m_source.report(number); report && report->year)
                years[*report->year] += count;
        std::vector<FacetRow> rows;
        for (const auto& [year, count] : years)
            rows.push_back({Facet::Year,
                            false,
                            QString::number(year),
                            0,
                            count,
                            m_source.scope.years && m_source.scope.years->contains(year),
                            {},
                            year});
        add(Facet::Year, FacetWords::tr("Year"), std::move(rows));
    }

    void addKinds()
    {
        std::vector<FacetRow> rows;
        for (const Kind kind : {Kind::Target, Kind::Outcome}) {
            const auto number = static_cast<std::size_t>(kind);
            if (const std::size_t count = counts(Facet::Kind).kinds.at(number); count > 0)
                rows.push_back(
                    {Facet::Kind, false, presentation::wordOf(kind), 0, count, m_source.kind == kind, {}, static_cast<int>(kind)});
        }
        add(Facet::Kind, FacetWords::tr("Target or outcome"), std::move(rows));
    }

    void addStrengths()
    {
        std::vector<FacetRow> rows;
        for (const Strength strength : {Strength::Binding, Strength::Ensured, Strength::Aspired, Strength::Plain}) {
            const auto number = static_cast<std::size_t>(strength);
            const bool chosen = std::find(m_source.strengths.begin(), m_source.strengths.end(), strength) != m_source.strengths.end();
            if (const std::size_t count = counts(Facet::Strength).strengths.at(number); count > 0)
                rows.push_back({Facet::Strength, false, strengthWord(strength), 0, count, chosen, {}, static_cast<int>(strength)});
        }
        add(Facet::Strength, FacetWords::tr("Strength of targets"), std::move(rows));
    }

    const FacetSource& m_source;
    QCollator m_collator{QLocale(QLocale::Chinese)};
    std::vector<FacetRow> m_rows;
};

} // namespace

std::vector<FacetRow> facetRows(const FacetSource& source)
{
    return Listing(source).rows();
}

} // namespace duixian::models
