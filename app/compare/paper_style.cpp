// SPDX-License-Identifier: GPL-3.0-or-later
// How a comparison report looks: always light, since it is printed and handed on.
#include "app/compare/paper_html.h"
#include "app/presentation/palette.h"

namespace duixian::comparing {
namespace {

QString coloured(QString rules)
{
    using presentation::Role;
    using presentation::Theme;
    const presentation::Ground ground = presentation::ground(Theme::Light);
    const presentation::Look target = presentation::programLook(Role::Target, Theme::Light);
    const presentation::Look outcome = presentation::programLook(Role::Outcome, Theme::Light);
    const std::pair<const char*, QColor> colours[]{
        {"@text", ground.text},       {"@quiet", ground.quiet},     {"@rule", ground.rule},         {"@accent", ground.accent},
        {"@targetFill", target.fill}, {"@targetLine", target.line}, {"@outcomeFill", outcome.fill}, {"@outcomeLine", outcome.line}};
    for (const auto& [name, colour] : colours)
        rules.replace(QLatin1String(name), colour.name());
    return rules;
}

} // namespace

QString fileStyle()
{
    return coloured(QStringLiteral(
        ":root { color-scheme: light; }\n"
        "body { margin: 0 auto; padding: 32px 24px 64px; max-width: 1080px; background: #fff; color: @text;\n"
        "  font: 15px/1.7 \"Noto Serif CJK SC\", \"Source Han Serif SC\", \"Songti SC\", SimSun, Georgia, serif; }\n"
        "h1, h2, nav, th, .quiet, .under { font-family: \"Noto Sans CJK SC\", \"Source Han Sans SC\", \"PingFang SC\", \"Microsoft "
        "YaHei\", "
        "system-ui, sans-serif; }\n"
        "h1 { font-size: 26px; line-height: 1.35; margin: 0 0 4px; }\n"
        "h2 { font-size: 19px; line-height: 1.4; margin: 48px 0 12px; padding-bottom: 6px; border-bottom: 1px solid @rule; }\n"
        "p { margin: 0 0 8px; }\n"
        ".under { color: @quiet; margin-bottom: 16px; }\n"
        "nav a { margin-right: 16px; font-size: 14px; }\n"
        "a { color: @accent; text-decoration: none; }\n"
        "a:hover { text-decoration: underline; }\n"
        "table { width: 100%; border-collapse: collapse; table-layout: fixed; margin: 12px 0 32px; font-size: 14px; }\n"
        "th { text-align: left; font-weight: 600; font-size: 13px; border-bottom: 1px solid @text; padding: 4px 12px 6px 0; }\n"
        "td { vertical-align: top; border-bottom: 1px solid @rule; padding: 8px 12px 8px 0; overflow-wrap: anywhere; }\n"
        "td p, th p { margin: 0; }\n"
        "th.number, td.number { text-align: right; font-variant-numeric: tabular-nums; padding-right: 4px; padding-left: 8px; }\n"
        "td.part { padding-top: 20px; border-bottom-color: @quiet; }\n"
        ".passages td { padding: 10px 24px 10px 0; font-size: 15px; }\n"
        ".passages td p + p { margin-top: 2px; }\n"
        ".quiet { color: @quiet; font-size: 12.5px; }\n"
        ".strong { font-weight: 600; }\n"
        ".target, a.target { background: @targetFill; color: @text; border-bottom: 1.5px dashed @targetLine; }\n"
        ".outcome, a.outcome { background: @outcomeFill; color: @text; border-bottom: 1.5px solid @outcomeLine; }\n"
        ":target { outline: 2px solid @accent; outline-offset: 3px; }\n"
        "@page { size: A4; margin: 16mm 15mm; }\n"
        "@media print {\n"
        "  body { max-width: none; padding: 0; font-size: 10pt; }\n"
        "  nav { display: none; }\n"
        "  table, .passages td { font-size: 9pt; }\n"
        "  h2 { break-after: avoid; }\n"
        "  tr.part { break-after: avoid; }\n"
        "  thead { display: table-header-group; }\n"
        "  a { color: inherit; }\n"
        "  .target, .outcome { print-color-adjust: exact; -webkit-print-color-adjust: exact; }\n"
        "}\n"));
}

QString documentStyle()
{
    return coloured(QStringLiteral("body { color: @text; }\n"
                                   "h1 { font-size: 17pt; font-weight: bold; margin-top: 0; margin-bottom: 2px; }\n"
                                   "h2 { font-size: 13pt; font-weight: bold; margin-top: 22px; margin-bottom: 6px; }\n"
                                   "p { margin-top: 0; margin-bottom: 4px; }\n"
                                   ".under { color: @quiet; margin-bottom: 8px; }\n"
                                   "a { color: @text; text-decoration: none; }\n"
                                   "table { margin-top: 6px; margin-bottom: 14px; border-collapse: collapse; }\n"
                                   "th { font-weight: bold; padding: 3px 8px 3px 0; border-bottom: 1px solid @text; }\n"
                                   "td { vertical-align: top; padding: 5px 8px 5px 0; border-bottom: 1px solid @rule; }\n"
                                   "td p, th p { margin-bottom: 0; }\n"
                                   "td.part { padding-top: 12px; }\n"
                                   ".quiet { color: @quiet; font-size: 7.5pt; }\n"
                                   ".strong { font-weight: bold; }\n"
                                   ".target { background-color: @targetFill; color: @text; }\n"
                                   ".outcome { background-color: @outcomeFill; color: @text; }\n"));
}

} // namespace duixian::comparing
