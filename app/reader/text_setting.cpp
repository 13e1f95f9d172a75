// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/text_setting.h"

#include <algorithm>
#include <array>
#include <vector>

#include <QFontInfo>
#include <QFontMetricsF>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

#include "app/presentation/fonts.h"
#include "app/reader/furniture.h"

namespace duixian::reader {
namespace {

constexpr qreal leading = 1.7; ///< from line to line, in ems: Chinese needs more air than Latin
constexpr qreal indent = 2;    ///< of a paragraph's first line, in ems

/// What a paragraph is, as far as setting goes.
enum class Style { Title, Front, Heading1, Heading2, Heading3, Body, Aside, Blank };

struct Setting {
    Style style;
    qreal scale; ///< of the letters
    QFont::Weight weight;
    qreal above; ///< in ems of the body
    qreal below;
};

constexpr std::array<Setting, 8> settings{{
    {Style::Title, 1.5, QFont::Bold, 0.6, 0.5},
    {Style::Front, 0.92, QFont::Normal, 0, 0.15},
    {Style::Heading1, 1.22, QFont::Bold, 1.5, 0.5},
    {Style::Heading2, 1.08, QFont::Bold, 0.9, 0.35},
    {Style::Heading3, 1.0, QFont::DemiBold, 0.4, 0.3},
    {Style::Body, 1.0, QFont::Normal, 0, 0.55},
    {Style::Aside, 0.92, QFont::Normal, 0, 0.3},
    {Style::Blank, 0.3, QFont::Normal, 0, 0},
}};

/// A heading stands on a line of its own; 一是 at the start of a long paragraph opens a part and is no heading to the eye.
bool fillsBlock(const Part& part, const QTextBlock& block)
{
    constexpr std::size_t longestHeading = 40;
    const auto length = static_cast<std::size_t>(block.text().trimmed().size());
    return length <= longestHeading && part.heading.length() + 2 >= length;
}

Span spanOf(const QTextBlock& block)
{
    const auto begin = static_cast<std::size_t>(block.position());
    return {begin, begin + static_cast<std::size_t>(block.length()) - 1};
}

/// Where the lines before the first part end: title, session, speaker. 0 where the text has none.
std::size_t frontEnd(const Report& report, const Furniture& furniture)
{
    constexpr std::size_t longestFront = 400;
    const std::size_t begin = furniture.firstOutside();
    const std::size_t found = std::u16string_view(report.text).substr(begin, longestFront).find(u"各位代表");
    const std::size_t firstPart = report.parts.empty() ? 0 : report.parts.front().heading.begin;
    return std::min(firstPart, found == std::u16string::npos ? firstPart : begin + found);
}

class Styles {
public:
    Styles(const Report& report, const Furniture& furniture)
        : m_report(report), m_furniture(furniture), m_frontEnd(frontEnd(report, furniture))
    {
    }

    Style of(const QTextBlock& block)
    {
        const QString words = block.text().trimmed();
        if (words.isEmpty())
            return Style::Blank;
        if (m_furniture.fills(spanOf(block)))
            return Style::Aside;
        const auto begin = static_cast<std::size_t>(block.position());
        const auto end = begin + static_cast<std::size_t>(block.length());
        while (m_nextPart < m_report.parts.size() && m_report.parts[m_nextPart].heading.begin < begin)
            ++m_nextPart;
        if (m_nextPart < m_report.parts.size() && m_report.parts[m_nextPart].heading.begin < end) {
            const Part& part = m_report.parts[m_nextPart];
            if (fillsBlock(part, block))
                return part.level == 1 ? Style::Heading1 : part.level == 2 ? Style::Heading2 : Style::Heading3;
        }
        if (end > m_frontEnd + 1 || words.size() > longestTitle)
            return Style::Body;
        return isTitle(words) ? Style::Title : Style::Front;
    }

private:
    static constexpr qsizetype longestTitle = 60;

    /// The first line that names the report; the ones around it (an imprint, the session) are set as front matter.
    bool isTitle(const QString& words)
    {
        if (m_titleSeen || !(words.contains(QStringLiteral("工作报告")) || words.contains(QStringLiteral("工作報告"))))
            return false;
        m_titleSeen = true;
        return true;
    }

    const Report& m_report;
    const Furniture& m_furniture;
    std::size_t m_frontEnd;
    std::size_t m_nextPart = 0;
    bool m_titleSeen = false;
};

/// The line ends that cut sentences: newspaper columns, lines of a PDF. What they part is set as one paragraph.
class CutLines {
public:
    explicit CutLines(const Report& report)
    {
        for (const Layer& layer : report.layers)
            if (layer.reason == LayerReason::BrokenLine)
                m_spans.push_back(layer.span);
    }

    /// Whether one lies at this place of the text.
    [[nodiscard]] bool at(std::size_t place) const
    {
        const auto next = std::partition_point(m_spans.begin(), m_spans.end(), [place](const Span& span) { return span.end <= place; });
        return next != m_spans.end() && next->contains(place);
    }

    /// Whether the block's first words go on a sentence, and whether its last words are to be gone on.
    [[nodiscard]] bool before(const QTextBlock& block) const
    {
        return block.position() > 0 && at(static_cast<std::size_t>(block.position()) - 1);
    }
    [[nodiscard]] bool behind(const QTextBlock& block) const { return at(spanOf(block).end); }

private:
    std::vector<Span> m_spans;
};

constexpr qreal percent = 100;

void setBlock(QTextCursor& cursor, const Setting& setting, const TextLook& look, const CutLines& cuts)
{
    const qreal em = QFontInfo(look.font).pixelSize();
    QTextBlockFormat block;
    block.setTopMargin(setting.above * em);
    block.setBottomMargin(cuts.behind(cursor.block()) ? 0 : setting.below * em);
    QTextCharFormat letters;
    QFont font = look.font;
    font.setPointSizeF(look.font.pointSizeF() * setting.scale);
    font.setWeight(setting.weight);
    letters.setFont(font);
    // Faces differ in how much air is in them already, so the share is reckoned from the letters' size.
    const qreal share = leading * QFontInfo(font).pixelSize() / QFontMetricsF(font).height();
    block.setLineHeight(setting.style == Style::Blank ? percent : share * percent, QTextBlockFormat::ProportionalHeight);
    const bool ownIndent = cursor.block().text().startsWith(QChar(0x3000)) || cursor.block().text().startsWith(QLatin1Char(' '));
    if (setting.style == Style::Body && !ownIndent && !cuts.before(cursor.block()))
        block.setTextIndent(indent * em);
    letters.setForeground(setting.style == Style::Front ? look.quiet : look.text);
    cursor.setBlockFormat(block);
    cursor.setBlockCharFormat(letters);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    cursor.setCharFormat(letters);
}

/// A heading that runs into its paragraph, as (一)抓项目。 does, is set apart by weight alone.
void setRunInHeading(QTextCursor& cursor, const Part& part)
{
    QTextCharFormat bold;
    bold.setFontWeight(QFont::DemiBold);
    cursor.setPosition(static_cast<int>(part.heading.begin));
    cursor.setPosition(static_cast<int>(part.heading.end), QTextCursor::KeepAnchor);
    cursor.mergeCharFormat(bold);
}

/// Paragraphs of nothing but furniture, with the blank ones behind them.
void hideParagraphs(QTextDocument& document, const Furniture& furniture)
{
    bool behind = false;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const Span span = spanOf(block);
        behind = furniture.fills(span) || (behind && block.text().trimmed().isEmpty());
        block.setVisible(!behind);
    }
    document.markContentsDirty(0, document.characterCount());
}

void dim(QTextCursor& cursor, const Furniture& furniture, const QColor& pale)
{
    QTextCharFormat format;
    format.setForeground(pale);
    for (const Span& span : furniture.spans()) {
        cursor.setPosition(static_cast<int>(span.begin));
        cursor.setPosition(static_cast<int>(span.end), QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(format);
    }
}

const Setting& settingOf(Style style)
{
    return *std::find_if(settings.begin(), settings.end(), [&](const Setting& s) { return s.style == style; });
}

} // namespace

void setReport(QTextDocument& document, const Report& report, const TextLook& look)
{
    const Furniture furniture(report);
    document.setUndoRedoEnabled(false);
    document.setDefaultFont(look.font);
    document.setPlainText(shownText(report, look.furniture));
    Styles styles(report, furniture);
    const CutLines cuts(report);
    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const Style style = styles.of(block);
        cursor.setPosition(block.position());
        setBlock(cursor, settingOf(style), look, cuts);
    }
    for (const Part& part : report.parts)
        if (const QTextBlock block = document.findBlock(static_cast<int>(part.heading.begin)); !fillsBlock(part, block))
            setRunInHeading(cursor, part);
    if (look.furniture == FurnitureShown::Dimmed)
        dim(cursor, furniture, look.pale);
    cursor.endEditBlock();
    if (look.furniture == FurnitureShown::Hidden)
        hideParagraphs(document, furniture);
}

QFont readingFont(bool serif, qreal points)
{
    QFont font;
    font.setFamilies(presentation::readingFamilies(serif));
    font.setPointSizeF(points);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace duixian::reader
