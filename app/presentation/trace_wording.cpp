// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentation/trace_wording.h"

#include <algorithm>
#include <charconv>

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include "app/presentation/number_text.h"
#include "app/presentation/qt_text.h"
#include "app/presentation/wording.h"
#include "core/model/names.h"

namespace duixian::presentation {
namespace {

struct TraceWords {
    Q_DECLARE_TR_FUNCTIONS(TraceWords)
};

struct Word {
    std::string_view code;
    const char* text;
};

constexpr Word passes[] = {
    {"figures", QT_TRANSLATE_NOOP("TraceWords", "The figure")},
    {"rejects", QT_TRANSLATE_NOOP("TraceWords", "Is it a figure of something?")},
    {"leads", QT_TRANSLATE_NOOP("TraceWords", "Words around it")},
    {"roles", QT_TRANSLATE_NOOP("TraceWords", "Its part in the sentence")},
    {"leads again", QT_TRANSLATE_NOOP("TraceWords", "Words around it")},
    {"kinds", QT_TRANSLATE_NOOP("TraceWords", "Target or outcome")},
    {"syncs", QT_TRANSLATE_NOOP("TraceWords", "Target without a number")},
    {"subjects", QT_TRANSLATE_NOOP("TraceWords", "Words that name it")},
    {"sharing", QT_TRANSLATE_NOOP("TraceWords", "Figures shared out")},
    {"measures", QT_TRANSLATE_NOOP("TraceWords", "How it is measured")},
    {"indicators", QT_TRANSLATE_NOOP("TraceWords", "Indicator")},
    {"periods", QT_TRANSLATE_NOOP("TraceWords", "Year")},
    {"strengths", QT_TRANSLATE_NOOP("TraceWords", "How firmly")},
    {"stretches", QT_TRANSLATE_NOOP("TraceWords", "Floor and stretch")},
    {"doubts", QT_TRANSLATE_NOOP("TraceWords", "How sure")},
};

constexpr Word fields[] = {
    {"section", QT_TRANSLATE_NOOP("TraceWords", "part")},
    {"value", QT_TRANSLATE_NOOP("TraceWords", "value")},
    {"value_max", QT_TRANSLATE_NOOP("TraceWords", "upper end")},
    {"unit", QT_TRANSLATE_NOOP("TraceWords", "unit")},
    {"goal", QT_TRANSLATE_NOOP("TraceWords", "place")},
    {"strength", QT_TRANSLATE_NOOP("TraceWords", "firmness")},
    {"kind", QT_TRANSLATE_NOOP("TraceWords", "kind")},
    {"subject", QT_TRANSLATE_NOOP("TraceWords", "subject")},
    {"action", QT_TRANSLATE_NOOP("TraceWords", "what is done")},
    {"thing", QT_TRANSLATE_NOOP("TraceWords", "what is counted")},
    {"measure", QT_TRANSLATE_NOOP("TraceWords", "measure")},
    {"bound", QT_TRANSLATE_NOOP("TraceWords", "bound")},
    {"indicator", QT_TRANSLATE_NOOP("TraceWords", "indicator")},
    {"period", QT_TRANSLATE_NOOP("TraceWords", "year")},
    {"stretch_of", QT_TRANSLATE_NOOP("TraceWords", "stretch above")},
    {"confidence", QT_TRANSLATE_NOOP("TraceWords", "how sure")},
    {"doubts", QT_TRANSLATE_NOOP("TraceWords", "doubts")},
};

constexpr Word reasons[] = {
    {"furniture", QT_TRANSLATE_NOOP("TraceWords", "It stands in a passage that is none of the report: a menu, a caption, a note.")},
    {"numbered", QT_TRANSLATE_NOOP("TraceWords", "It numbers something, as in 第三次 or 前10强, and measures nothing.")},
    {"no_unit", QT_TRANSLATE_NOOP("TraceWords", "It has no unit, and nothing that it counts.")},
    {"in_a_name", QT_TRANSLATE_NOOP("TraceWords", "It is part of a name, as in PM2.5 or G20.")},
    {"a_class", QT_TRANSLATE_NOOP("TraceWords", "It names a class or a stage, as in 百亿级产业 or 二期.")},
    {"a_date", QT_TRANSLATE_NOOP("TraceWords", "It is a date or a time of day.")},
    {"slogan", QT_TRANSLATE_NOOP("TraceWords", "It belongs to a programme or a slogan, as in 六大行动 or 三项工程.")},
    {"another_word", QT_TRANSLATE_NOOP("TraceWords", "It is part of another word, as in 十件民生实事.")},
    {"rules_observed", QT_TRANSLATE_NOOP("TraceWords", "It counts rules or aspects, as in 5个方面, and no result.")},
    {"among_others", QT_TRANSLATE_NOOP("TraceWords", "It says among how many, as in 首批4家之一, and no result.")},
    {"a_candidate", QT_TRANSLATE_NOOP("TraceWords", "It counts what may be chosen, as in 12件候选项目.")},
    {"places_in_a_ranking", QT_TRANSLATE_NOOP("TraceWords", "It counts places in a ranking, as in 上升11位.")},
    {"word_with_zero", QT_TRANSLATE_NOOP("TraceWords", "It is a word with zero, as in 零距离, and no number.")},
    {"the_whole", QT_TRANSLATE_NOOP("TraceWords", "It says of how many; what was done stands behind it, as in 5条断头路打通4条.")},
    {"threshold", QT_TRANSLATE_NOOP("TraceWords", "It is a threshold that says which things are meant, as in 10亿元以上项目.")},
    {"attribute", QT_TRANSLATE_NOOP("TraceWords", "It describes a thing, as in 宽110米的绿道, and is neither promise nor result.")},
    {"a_round_name", QT_TRANSLATE_NOOP("TraceWords", "It is a round amount in a name, as in 千亿斤粮食工程.")},
    {"starting_value",
     QT_TRANSLATE_NOOP("TraceWords", "It is where something started; the figure behind it is the result, as in 由45个工作日压缩至39个.")},
    {"duration", QT_TRANSLATE_NOOP("TraceWords", "It is a length of time that describes or praises, as in 24小时自助服务.")},
};

template <std::size_t size>
QString wordIn(const Word (&words)[size], std::string_view code)
{
    const auto* const found = std::find_if(std::begin(words), std::end(words), [code](const Word& word) { return word.code == code; });
    return found == std::end(words) ? QString() : QCoreApplication::translate("TraceWords", found->text);
}

double numberOf(std::string_view text)
{
    double number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

template <class Enum>
QString wordNamed(std::string_view name)
{
    const std::optional<Enum> value = named<Enum>(name);
    return value ? wordOf(*value) : toQt(name);
}

QString doubtsText(std::string_view codes)
{
    QStringList words;
    for (const QString& code : toQt(codes).split(QLatin1Char(' '), Qt::SkipEmptyParts))
        words << wordNamed<Doubt>(toCoreUtf8(code));
    return words.join(QLatin1Char(' '));
}

QString valueText(const TraceField& field)
{
    const std::string_view name = field.name;
    const std::string_view value = field.value;
    if (name == "section")
        return wordNamed<Section>(value);
    if (name == "kind")
        return wordNamed<Kind>(value);
    if (name == "measure")
        return wordNamed<Measure>(value);
    if (name == "bound")
        return wordNamed<Bound>(value);
    if (name == "strength")
        return wordNamed<Strength>(value);
    if (name == "goal")
        return TraceWords::tr("among the main expected targets");
    if (name == "confidence")
        return confidenceWord(numberOf(value));
    if (name == "doubts")
        return doubtsText(value);
    if (name == "period")
        return value == "null" ? TraceWords::tr("not known") : toQt(value).replace(QLatin1Char('-'), QChar(0x2013));
    if (name == "value" || name == "value_max")
        return value == "null" ? TraceWords::tr("none") : shownNumber(numberOf(value));
    return value.empty() ? TraceWords::tr("none") : toQt(value);
}

/// Where the pass says already what it looks for.
bool isSaidByThePass(std::string_view pass, std::string_view field)
{
    return (pass == "kinds" && field == "kind") || (pass == "indicators" && field == "indicator") ||
           (pass == "periods" && field == "period") || (pass == "strengths" && field == "strength") || pass == "doubts";
}

QString seenBy(const TraceStep& step)
{
    QStringList parts;
    for (const TraceField& field : step.added) {
        const QString text = valueText(field);
        if (text.isEmpty())
            continue;
        const QString name = wordOfTraceField(field.name);
        parts << (isSaidByThePass(step.pass, field.name) || name.isEmpty()
                      ? text
                      : TraceWords::tr("%1: %2", "a field, its value").arg(name, text));
    }
    return parts.join(step.pass == "doubts" ? QStringLiteral(" ") : QStringLiteral(" · "));
}

} // namespace

QString wordOfPass(std::string_view pass)
{
    return wordIn(passes, pass);
}

QString wordOfTraceField(std::string_view field)
{
    return wordIn(fields, field);
}

QString wordOfDropping(std::string_view reason)
{
    return wordIn(reasons, reason);
}

std::vector<TraceLine> traceLines(const Trace& trace)
{
    std::vector<TraceLine> lines;
    for (const TraceStep& step : trace.steps) {
        const bool dropped = !step.dropped.empty();
        const QString seen = dropped ? wordOfDropping(step.dropped) : seenBy(step);
        if (!seen.isEmpty())
            lines.push_back({wordOfPass(step.pass), seen, dropped});
    }
    return lines;
}

QString traceSummary(const Trace& trace)
{
    const QString quote = toQt(std::u16string_view(trace.quote)).simplified();
    if (trace.kept)
        return TraceWords::tr("“%1” is read as a statement.").arg(quote);
    for (const TraceStep& step : trace.steps)
        if (!step.dropped.empty())
            return TraceWords::tr("“%1” is no statement. %2").arg(quote, wordOfDropping(step.dropped));
    return TraceWords::tr("“%1” is no statement.").arg(quote);
}

} // namespace duixian::presentation
