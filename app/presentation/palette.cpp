// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentation/palette.h"

#include <array>
#include <cassert>

#include <QApplication>
#include <QStyleFactory>

namespace duixian::presentation {
namespace {

struct RoleRow {
    Role role;
    QRgb lightFill; ///< 0 is none
    QRgb lightLine;
    QRgb darkFill;
    QRgb darkLine;
    Underline underline;
};

constexpr QRgb none = 0;

constexpr std::array<RoleRow, 10> roles{{
    {Role::Target, 0xFFFBD27A, 0xFFB35C00, 0xFF6A4700, 0xFFF2A33A, Underline::Dashed},
    {Role::Outcome, 0xFF8FCBF7, 0xFF0B5CAD, 0xFF0F4F8F, 0xFF6DB7F2, Underline::Solid},
    {Role::Doubtful, none, 0xFF7A3E9D, none, 0xFFC79BE0, Underline::Dotted},
    {Role::Rejected, none, 0xFF8A8A8A, none, 0xFF8A8A8A, Underline::StruckThrough},
    {Role::SearchHit, 0xFFFF9DAE, 0xFFA3123F, 0xFF9C2458, 0xFFFF9DAE, Underline::Box},
    {Role::Furniture, 0xFFF2F1ED, 0xFF68696C, 0xFF292A2E, 0xFF97999E, Underline::Hatched},
    {Role::Damage, none, 0xFF7A3E9D, none, 0xFFC79BE0, Underline::Wave},
    {Role::Reached, none, 0xFF1B7F4B, none, 0xFF6FCF97, Underline::None},
    {Role::NotReached, none, 0xFFB3261E, none, 0xFFF28B82, Underline::None},
    {Role::Undecidable, none, 0xFF6B6B6B, none, 0xFFA0A0A0, Underline::None},
}};

/// The colours of QPalette, light and dark; each row is one role of Qt's.
struct WidgetRow {
    QPalette::ColorRole role;
    QRgb light;
    QRgb dark;
    QRgb lightDisabled; ///< 0: as enabled
    QRgb darkDisabled;
};

constexpr std::array<WidgetRow, 17> widgetColours{{
    {QPalette::Window, 0xFFF5F5F3, 0xFF26272B, none, none},
    {QPalette::WindowText, 0xFF1B1B1B, 0xFFF0F0F0, 0xFF9A9A98, 0xFF7D7E82},
    {QPalette::Base, 0xFFFFFFFF, 0xFF1E1F22, none, none},
    {QPalette::AlternateBase, 0xFFF8F8F6, 0xFF232427, none, none},
    {QPalette::Text, 0xFF1B1B1B, 0xFFF0F0F0, 0xFF9A9A98, 0xFF7D7E82},
    {QPalette::Button, 0xFFF0F0ED, 0xFF313338, none, none},
    {QPalette::ButtonText, 0xFF1B1B1B, 0xFFF0F0F0, 0xFF9A9A98, 0xFF7D7E82},
    {QPalette::BrightText, 0xFFFFFFFF, 0xFFFFFFFF, none, none},
    {QPalette::ToolTipBase, 0xFFFFFFFF, 0xFF34363B, none, none},
    {QPalette::ToolTipText, 0xFF1B1B1B, 0xFFF0F0F0, none, none},
    {QPalette::PlaceholderText, 0xFF73736F, 0xFF9A9BA0, none, none},
    {QPalette::Highlight, 0xFF2B6777, 0xFF34707F, 0xFFD5D8D8, 0xFF3C3E43},
    {QPalette::HighlightedText, 0xFFFFFFFF, 0xFFFFFFFF, 0xFF6B6B6B, 0xFFA0A0A0},
    {QPalette::Link, 0xFF2B6777, 0xFF6CB9CB, none, none},
    {QPalette::LinkVisited, 0xFF5B5780, 0xFFA9A3D6, none, none},
    {QPalette::Mid, 0xFFC9C9C4, 0xFF45474D, none, none},
    {QPalette::Dark, 0xFFA9A9A4, 0xFF17181A, none, none},
}};

QColor colour(QRgb rgb)
{
    return rgb == none ? QColor() : QColor(rgb);
}

} // namespace

Look programLook(Role role, Theme theme)
{
    for (const RoleRow& row : roles)
        if (row.role == role)
            return theme == Theme::Light ? Look{colour(row.lightFill), colour(row.lightLine), row.underline}
                                         : Look{colour(row.darkFill), colour(row.darkLine), row.underline};
    assert(false && "each role has a row");
    return {};
}

Ground ground(Theme theme)
{
    if (theme == Theme::Light)
        return {QColor(0xFFFFFF), QColor(0x1B1B1B), QColor(0x5F6062), QColor(0xE3E3DF), QColor(0x2B6777)};
    return {QColor(0x1E1F22), QColor(0xF0F0F0), QColor(0xA9ABB0), QColor(0x3A3C41), QColor(0x6CB9CB)};
}

Role roleOf(Kind kind)
{
    return kind == Kind::Target ? Role::Target : Role::Outcome;
}

Role roleOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Reached:
        return Role::Reached;
    case Verdict::NotReached:
        return Role::NotReached;
    case Verdict::Undecidable:
        break;
    }
    return Role::Undecidable;
}

QString signOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Reached:
        return QStringLiteral("\u2713");
    case Verdict::NotReached:
        return QStringLiteral("\u2717");
    case Verdict::Undecidable:
        break;
    }
    return QStringLiteral("?");
}

Theme themeOf(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? Theme::Dark : Theme::Light;
}

Theme themeInForce()
{
    return themeOf(QApplication::palette());
}

QPalette widgetPalette(Theme theme)
{
    QPalette palette;
    for (const WidgetRow& row : widgetColours) {
        const bool light = theme == Theme::Light;
        const QColor enabled(light ? row.light : row.dark);
        const QColor disabled = colour(light ? row.lightDisabled : row.darkDisabled);
        palette.setColor(QPalette::All, row.role, enabled);
        if (disabled.isValid())
            palette.setColor(QPalette::Disabled, row.role, disabled);
    }
    const QColor button = palette.color(QPalette::Button);
    palette.setColor(QPalette::Light, theme == Theme::Light ? QColor(Qt::white) : button.lighter(130));
    palette.setColor(QPalette::Midlight, theme == Theme::Light ? QColor(0xFAFAF8) : button.lighter(115));
    palette.setColor(QPalette::Shadow, theme == Theme::Light ? QColor(0x8A8A86) : QColor(Qt::black));
    return palette;
}

void dress(QApplication& application, ThemeChoice choice)
{
    const Theme theme = choice == ThemeChoice::System ? themeInForce() : choice == ThemeChoice::Dark ? Theme::Dark : Theme::Light;
    application.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    application.setPalette(widgetPalette(theme));
}

} // namespace duixian::presentation
