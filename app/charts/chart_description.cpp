// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_description.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QFile>
#include <QImageReader>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "app/charts/chart_picture.h"
#include "app/charts/png_chunks.h"
#include "app/presentation/qt_text.h"
#include "core/base/sha256.h"
#include "core/model/names.h"

namespace duixian::charts {
namespace {

/// The layout of the description; a reader refuses later ones.
constexpr int layoutVersion = 1;
/// Longer ones are not of this program: a hundred notes and two hundred places are a tenth of it.
constexpr qsizetype longestText = 1'000'000;
constexpr qsizetype mostEntries = 2000;
/// A note further away than this is on no picture.
constexpr double farthest = 20000;

const QString versionKey = QStringLiteral("version");

QString named(std::string_view name)
{
    return toQt(name);
}

QJsonArray arrayOf(const std::vector<std::u16string>& words)
{
    QJsonArray out;
    for (const std::u16string& word : words)
        out.append(toQt(word));
    return out;
}

QJsonObject objectOf(const ChartNote& note)
{
    QJsonObject out{{QStringLiteral("words"), toQt(note.words)},
                    {QStringLiteral("place"), toQt(note.mark.placeKey)},
                    {QStringLiteral("indicator"), toQt(note.mark.indicator)},
                    {QStringLiteral("target"), note.mark.target},
                    {QStringLiteral("dx"), note.dx},
                    {QStringLiteral("dy"), note.dy}};
    if (note.mark.year)
        out.insert(QStringLiteral("year"), *note.mark.year);
    return out;
}

QJsonObject objectOf(const ChartWish& wish)
{
    QJsonArray notes;
    for (const ChartNote& note : wish.writing.notes)
        notes.append(objectOf(note));
    QJsonObject out{{QStringLiteral("kind"), named(nameOf(wish.kind))},
                    {QStringLiteral("place"), toQt(wish.place)},
                    {QStringLiteral("places"), arrayOf(wish.places)},
                    {QStringLiteral("indicators"), arrayOf(wish.indicators)},
                    {QStringLiteral("year"), wish.year},
                    {QStringLiteral("measure"), named(nameOf(wish.axis.measure))},
                    {QStringLiteral("base"), toQt(wish.axis.base)},
                    {QStringLiteral("unit"), toQt(wish.axis.unit)},
                    {QStringLiteral("order"), named(nameOf(wish.order))},
                    {QStringLiteral("title"), toQt(wish.writing.title)},
                    {QStringLiteral("subtitle"), toQt(wish.writing.subtitle)},
                    {QStringLiteral("notes"), notes}};
    if (wish.measure)
        out.insert(QStringLiteral("calculated"), named(nameOf(*wish.measure)));
    return out;
}

/// Reads what an object says and remembers whether anything was not as it should be.
class Reading {
public:
    explicit Reading(const QJsonObject& object) : m_object(object) {}

    std::u16string text(const char* key)
    {
        const QJsonValue value = m_object.value(QLatin1String(key));
        m_whole = m_whole && value.isString();
        return toCore(value.toString());
    }
    int whole(const char* key, int least, int most)
    {
        const double number = this->number(key, most);
        m_whole = m_whole && number == std::floor(number) && number >= least;
        return m_whole ? static_cast<int>(number) : least;
    }
    double number(const char* key, double most)
    {
        const QJsonValue value = m_object.value(QLatin1String(key));
        m_whole = m_whole && value.isDouble() && std::abs(value.toDouble()) <= most;
        return m_whole ? value.toDouble() : 0;
    }
    QJsonArray array(const char* key)
    {
        const QJsonValue value = m_object.value(QLatin1String(key));
        m_whole = m_whole && value.isArray() && value.toArray().size() <= mostEntries;
        return m_whole ? value.toArray() : QJsonArray();
    }
    std::vector<std::u16string> texts(const char* key)
    {
        std::vector<std::u16string> out;
        for (const QJsonValue& value : array(key)) {
            m_whole = m_whole && value.isString();
            out.push_back(toCore(value.toString()));
        }
        return out;
    }
    /// The enumerator of a word.
    template <class Enum>
    Enum word(const char* key, std::optional<Enum> (*named)(std::string_view))
    {
        const std::optional<Enum> value = named(toCoreUtf8(m_object.value(QLatin1String(key)).toString()));
        m_whole = m_whole && value.has_value();
        return value.value_or(Enum{});
    }
    [[nodiscard]] bool has(const char* key) const { return m_object.contains(QLatin1String(key)); }
    [[nodiscard]] bool isWhole() const { return m_whole; }
    void also(bool whole) { m_whole = m_whole && whole; }

private:
    QJsonObject m_object;
    bool m_whole = true;
};

constexpr int latestYear = 9999;

ChartNote noteOf(Reading& read)
{
    constexpr int mostTargets = 100;
    ChartNote note{read.text("words"),
                   {read.text("place"), read.text("indicator"), {}, read.whole("target", -1, mostTargets)},
                   read.number("dx", farthest),
                   read.number("dy", farthest)};
    if (read.has("year"))
        note.mark.year = read.whole("year", 0, latestYear);
    return note;
}

ChartWish wishOf(Reading& read)
{
    ChartWish wish;
    wish.kind = read.word<ChartKind>("kind", &chartKindNamed);
    wish.place = read.text("place");
    wish.places = read.texts("places");
    wish.indicators = read.texts("indicators");
    wish.year = read.whole("year", 0, latestYear);
    wish.axis = {read.word<Measure>("measure", &duixian::named<Measure>), read.text("base"), read.text("unit")};
    wish.order = read.word<ChartOrder>("order", &chartOrderNamed);
    if (read.has("calculated"))
        wish.measure = read.word<TargetMeasure>("calculated", &duixian::named<TargetMeasure>);
    wish.writing.title = read.text("title");
    wish.writing.subtitle = read.text("subtitle");
    for (const QJsonValue& value : read.array("notes")) {
        Reading note(value.toObject());
        wish.writing.notes.push_back(noteOf(note));
        read.also(note.isWhole());
    }
    return wish;
}

ChartDescription descriptionIn(Reading& read, const QJsonObject& object)
{
    ChartDescription out;
    out.program = toCoreUtf8(toQt(read.text("program")));
    out.rules = read.whole("rules", 0, 1'000'000);
    out.figures = toCoreUtf8(toQt(read.text("figures")));
    Reading chart(object.value(QLatin1String("chart")).toObject());
    out.wish = wishOf(chart);
    read.also(chart.isWhole());
    for (const QJsonValue& value : read.array("sources")) {
        Reading source(value.toObject());
        out.sources.push_back({source.text("title"), toCoreUtf8(toQt(source.text("sha256")))});
        read.also(source.isWhole());
    }
    return out;
}

} // namespace

std::string figuresHash(const Chart& chart)
{
    return sha256(dump(chart));
}

ChartDescription descriptionOf(const Chart& chart, const ChartWish& wish, int rules)
{
    ChartDescription out{wish, {}, toCoreUtf8(QCoreApplication::applicationVersion()), rules, figuresHash(chart)};
    out.wish.writing = chart.writing;
    for (const ChartFile& file : chart.files)
        out.sources.push_back({file.title, file.sha256});
    return out;
}

QString textOf(const ChartDescription& description)
{
    QJsonArray sources;
    for (const DescribedSource& source : description.sources)
        sources.append(QJsonObject{{QStringLiteral("title"), toQt(source.title)}, {QStringLiteral("sha256"), named(source.sha256)}});
    const QJsonObject object{{versionKey, layoutVersion},
                             {QStringLiteral("program"), named(description.program)},
                             {QStringLiteral("rules"), description.rules},
                             {QStringLiteral("figures"), named(description.figures)},
                             {QStringLiteral("chart"), objectOf(description.wish)},
                             {QStringLiteral("sources"), sources}};
    const QString json = QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    // Readers of text chunks take several blanks for one, and old ones know Latin-1 alone.
    QString out;
    for (const QChar c : json) {
        const bool again = c == QLatin1Char(' ') && out.endsWith(QLatin1Char(' '));
        if (c.unicode() < 0x7F && !again)
            out += c;
        else
            out += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
    }
    return out;
}

ReadDescription readDescription(const QString& text)
{
    if (text.size() > longestText)
        return {};
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    const QJsonValue version = object.value(versionKey);
    if (!version.isDouble() || version.toDouble() < 1)
        return {};
    if (version.toDouble() > layoutVersion) {
        ReadDescription newer{ReadDescription::State::Newer, {}};
        newer.description.program = toCoreUtf8(object.value(QLatin1String("program")).toString());
        return newer;
    }
    Reading read(object);
    ChartDescription description = descriptionIn(read, object);
    if (!read.isWhole())
        return {};
    return {ReadDescription::State::Read, std::move(description)};
}

std::optional<QString> describedIn(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || !hasWholeChunks(file) || !file.seek(0))
        return std::nullopt;
    QImageReader reader(&file, "PNG");
    reader.setDecideFormatFromContent(false);
    if (!reader.canRead() || !reader.textKeys().contains(QLatin1String(descriptionKey)))
        return std::nullopt;
    return reader.text(QLatin1String(descriptionKey));
}

} // namespace duixian::charts
