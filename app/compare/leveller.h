// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include <QObject>

#include "app/compare/counterpart.h"
#include "app/compare/side.h"
#include "core/model/alignment.h"

namespace duixian::comparing {

class CompareSide;

/// What is read: a paragraph of the side that leads, and the link that joins it, where it has one.
struct Joined {
    std::optional<std::size_t> paragraph;
    std::optional<std::size_t> link;

    friend bool operator==(const Joined&, const Joined&) = default;
};

/// Keeps two sides level. The side that a person scrolls leads; the other one goes where the joined paragraphs stand level. What a person
/// chose (a link, a step, words shown) is joined until he scrolls on to another paragraph.
class Leveller : public QObject {
    Q_OBJECT
public:
    Leveller(CompareSide& left, CompareSide& right, QObject* parent);

    /// The place that is read stays; null: there is none now.
    void setAlignment(std::shared_ptr<const Alignment> alignment);
    [[nodiscard]] const std::shared_ptr<const Alignment>& alignment() const { return m_alignment; }
    void setHidden(HiddenJoints hidden);
    [[nodiscard]] const HiddenJoints& hidden() const { return m_hidden; }
    void setTogether(bool together);
    [[nodiscard]] bool together() const { return m_together; }
    [[nodiscard]] Side lead() const { return m_lead; }
    [[nodiscard]] const Joined& joined() const { return m_joined; }

    /// Other reports: the left one leads from its begin, nothing is chosen.
    void begin();
    /// Reports are about to be set, which scrolls; until then no side takes the lead.
    void setBusy(bool busy) { m_busy = busy; }
    /// Joins two paragraphs until a person scrolls on. The leading one stays where it is if it is in view.
    void choose(Side lead, std::size_t paragraph, std::optional<std::size_t> other);
    /// Chosen as soon as there is an alignment that has paragraphs of these spans.
    void chooseSpans(Side lead, const Span& paragraph, const Span& other);
    /// What was chosen is chosen no longer.
    void forget() { m_choice.reset(); }
    /// To the next paragraph of the side that leads, or the one before, that has a link (or has none of weight). False: there is none.
    bool stepJoined(bool forward);
    bool stepAlone(bool forward);
    /// Reckons anew.
    void level();

Q_SIGNALS:
    /// Other paragraphs are joined, or they lie elsewhere.
    void levelled();

private:
    struct Choice {
        Span paragraph;
        std::optional<Span> other;
        std::optional<Span> read; ///< what was at the reading line then
    };

    [[nodiscard]] CompareSide& side(Side side) { return side == Side::Left ? m_left : m_right; }
    void takeLead(Side side);
    void stay();
    [[nodiscard]] std::optional<Span> joinedOther() const;
    [[nodiscard]] std::optional<Span> readSpan();
    [[nodiscard]] std::optional<std::size_t> paragraphOf(Side side, const Span& span) const;
    [[nodiscard]] bool keepsChoice(std::optional<std::size_t> read) const;
    void levelChosen();
    void levelRead(std::size_t read);
    void rest(std::size_t read);
    [[nodiscard]] std::optional<std::size_t> linkBetween(std::size_t paragraph, std::size_t other) const;
    void goTo(std::size_t paragraph);

    CompareSide& m_left;
    CompareSide& m_right;
    std::shared_ptr<const Alignment> m_alignment;
    HiddenJoints m_hidden;
    bool m_together = true;
    bool m_busy = false;
    Side m_lead = Side::Left;
    Joined m_joined;
    std::optional<Choice> m_choice;
};

} // namespace duixian::comparing
