// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include <QFont>
#include <QString>

#include "app/presentation/palette.h"
#include "core/base/span.h"

class QPainter;

namespace duixian::presentation {

/// A sentence on two lines at the most, with stretches of it marked in the look of a role. What does not fit ends with ….
class MarkedLines {
public:
    MarkedLines(QString text, std::vector<Span> marks, const QFont& font, Role role = Role::SearchHit);

    /// From the top of the rectangle, in letters of this colour; invalid: that of texts.
    void paint(QPainter& painter, const QRect& rect, Theme theme, const QColor& ink = {}) const;

    [[nodiscard]] static int lineHeight(const QFontMetrics& metrics);
    /// Whether a text surely fits on one line or not; quick, for lists of thousands.
    [[nodiscard]] static bool needsTwo(std::u16string_view text, int width, const QFont& font);

private:
    QString m_text;
    std::vector<Span> m_marks;
    QFont m_font;
    Role m_role;
};

} // namespace duixian::presentation
