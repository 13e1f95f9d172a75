// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QLineEdit>

#include "core/model/report.h"

namespace duixian::shell {

/// A field for a place: typed words are completed from the gazetteer (name · path · code), and what is none of it is a place without a
/// code.
class PlaceField : public QLineEdit {
    Q_OBJECT
public:
    /// known: outlives the field.
    PlaceField(const std::vector<duixian::Place>& known, QWidget* parent);

    void setPlace(const std::optional<duixian::Place>& place);
    /// What is written; none where nothing is.
    [[nodiscard]] std::optional<duixian::Place> place() const;

private:
    const std::vector<duixian::Place>& m_known;
};

/// A place from words: a line of the gazetteer, a code, a name that one place alone bears (or several of which one is meant by the words
/// before it: 河南省 惠济区); else free text, the last word being the name.
[[nodiscard]] std::optional<duixian::Place> placeFrom(const QString& words, const std::vector<duixian::Place>& known);

} // namespace duixian::shell
