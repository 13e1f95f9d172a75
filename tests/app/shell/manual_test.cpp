// SPDX-License-Identifier: GPL-3.0-or-later
// The manual's pages are whole, in every language: what they lead to is there, what they show is there, what they quote is in the window.
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocument>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

#include "app/shell/manual.h"
#include "app/shell/manual_browser.h"
#include "tests/support/places.h"

namespace duixian::shell {
namespace {

QString projectText(const std::string& path)
{
    QFile file(QString::fromStdString(support::projectFile(path)));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// A label without mnemonic, line end and what ends it: "导出图表(&C)…" is "导出图表".
QString bare(QString label)
{
    static const QRegularExpression mnemonic(QStringLiteral("\\(&.\\)"));
    static const QRegularExpression tail(QStringLiteral("[…：:]$"));
    return label.remove(mnemonic).remove(QLatin1Char('&')).replace(QLatin1Char('\n'), QLatin1Char(' ')).trimmed().remove(tail);
}

/// Every word of the window in a language.
QSet<QString> labelsIn(const QString& language)
{
    QXmlStreamReader xml(projectText("translations/duixian_zh_CN.ts"));
    const bool english = language == QLatin1String("en");
    QXmlStreamReader other(projectText("translations/duixian_" + language.toStdString() + ".ts"));
    QXmlStreamReader& reader = english ? xml : other;
    QSet<QString> labels;
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement &&
            reader.name() == (english ? QLatin1String("source") : QLatin1String("translation")))
            labels << bare(reader.readElementText(QXmlStreamReader::IncludeChildElements));
    return labels;
}

struct Piece {
    QString text;
    QTextCharFormat format;
};

std::vector<Piece> piecesOf(const QTextDocument& document)
{
    std::vector<Piece> pieces;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        for (auto piece = block.begin(); !piece.atEnd(); ++piece)
            pieces.push_back({piece.fragment().text(), piece.fragment().charFormat()});
    return pieces;
}

class ManualPages : public testing::TestWithParam<const char*> {
protected:
    [[nodiscard]] const ManualPage* page(const QString& name) const
    {
        const auto found = std::find_if(pages.begin(), pages.end(), [&](const ManualPage& each) { return each.name == name; });
        return found == pages.end() ? nullptr : &*found;
    }
    [[nodiscard]] static bool hasHeading(const ManualPage& page, const QString& anchor)
    {
        QTextDocument document;
        document.setMarkdown(page.text);
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
            if (block.blockFormat().headingLevel() > 0 && anchorOf(block.text()) == anchor)
                return true;
        return false;
    }

    QString language = QString::fromLatin1(GetParam());
    std::vector<ManualPage> pages = manualIn(language);
};

TEST_P(ManualPages, AreThereInEveryLanguage)
{
    ASSERT_GE(pages.size(), 12U);
    EXPECT_EQ(pages[0].name, QStringLiteral("index"));
    EXPECT_EQ(pages[1].name, QStringLiteral("guide")) << "in the order of the first page";
    const std::vector<ManualPage> english = manualIn(QStringLiteral("en"));
    for (std::size_t i = 0; i < pages.size(); ++i) {
        EXPECT_FALSE(pages[i].title.isEmpty()) << pages[i].name.toStdString();
        if (language != QLatin1String("en")) {
            EXPECT_NE(page(english[i].name)->text, english[i].text) << english[i].name.toStdString() << " is not translated";
        }
    }
}

TEST_P(ManualPages, LeadToPagesAndHeadingsThatAreThere)
{
    int links = 0;
    for (const ManualPage& from : pages) {
        QTextDocument document;
        document.setMarkdown(from.text);
        for (const Piece& piece : piecesOf(document)) {
            const QUrl link(piece.format.anchorHref());
            if (link.isEmpty() || !link.isRelative())
                continue;
            ++links;
            const ManualPage* const to = link.path().isEmpty() ? &from : page(link.path().section(QLatin1Char('.'), 0, 0));
            ASSERT_NE(to, nullptr) << from.name.toStdString() << ": " << link.toString().toStdString();
            const QString anchor = link.fragment(QUrl::FullyDecoded);
            EXPECT_TRUE(anchor.isEmpty() || hasHeading(*to, anchor)) << from.name.toStdString() << ": " << link.toString().toStdString();
        }
    }
    EXPECT_GT(links, 30);
}

TEST_P(ManualPages, ShowPicturesOfTheirLanguageThatScreenshotsTakes)
{
    QSet<QString> listed;
    for (const QString& line : projectText("resources/manual/pictures.tsv").split(QLatin1Char('\n')))
        if (!line.isEmpty() && !line.startsWith(QLatin1Char('#')))
            listed << line.section(QLatin1Char('\t'), 0, 0);
    QSet<QString> shown;
    for (const ManualPage& each : pages) {
        QTextDocument document;
        document.setMarkdown(each.text);
        for (const Piece& piece : piecesOf(document))
            if (piece.format.isImageFormat()) {
                const QString name = piece.format.toImageFormat().name();
                EXPECT_TRUE(QFile::exists(QStringLiteral(":/manual/") + name)) << name.toStdString();
                EXPECT_TRUE(name.startsWith(QStringLiteral("pictures/") + language)) << name.toStdString();
                shown << name.section(QLatin1Char('/'), -1).section(QLatin1Char('.'), 0, 0);
            }
    }
    EXPECT_EQ(shown, listed);
}

TEST_P(ManualPages, QuoteWordsAsTheyStandInTheWindow)
{
    const QSet<QString> labels = labelsIn(language);
    ASSERT_GT(labels.size(), 500);
    int quoted = 0;
    for (const ManualPage& each : pages) {
        QTextDocument document;
        document.setMarkdown(each.text);
        for (const Piece& piece : piecesOf(document)) {
            if (!piece.format.fontItalic())
                continue;
            for (const QString& label : piece.text.split(QStringLiteral(" › "))) {
                ++quoted;
                EXPECT_TRUE(labels.contains(bare(label))) << each.name.toStdString() << ": " << piece.text.toStdString();
            }
        }
    }
    EXPECT_GT(quoted, 60);
}

TEST_P(ManualPages, HaveNoMarksLeftOver)
{
    for (const ManualPage& each : pages) {
        QTextDocument document;
        document.setMarkdown(each.text);
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
            for (auto piece = block.begin(); !piece.atEnd(); ++piece) {
                const QTextFragment fragment = piece.fragment();
                if (fragment.charFormat().fontFixedPitch() || block.blockFormat().hasProperty(QTextFormat::BlockCodeLanguage))
                    continue;
                EXPECT_FALSE(fragment.text().contains(QLatin1Char('*')) || fragment.text().contains(QLatin1String("](")))
                    << each.name.toStdString() << ": " << fragment.text().toStdString();
            }
    }
}

INSTANTIATE_TEST_SUITE_P(EveryLanguage, ManualPages, testing::Values("en", "zh_CN", "zh_TW"));

TEST(ManualRules, NamesEveryTableOfWords)
{
    for (const char* language : {"", ".zh_CN", ".zh_TW"}) {
        const QString page = projectText(std::string("resources/manual/rules") + language + ".md");
        QDirIterator tables(QString::fromStdString(support::projectFile("resources/lexicon")), {QStringLiteral("*.tsv")});
        int count = 0;
        for (; tables.hasNext(); ++count) {
            tables.next();
            EXPECT_TRUE(page.contains(QLatin1String("\n| `") + tables.fileName() + QLatin1String("` |")))
                << tables.fileName().toStdString();
        }
        EXPECT_GT(count, 20);
    }
}

TEST(SealedBrowserTest, ShowsPicturesAsWideAsThePageAndFetchesNothing)
{
    SealedBrowser browser(nullptr);
    browser.resize(500, 400);
    browser.show();
    const auto width = [&] {
        return browser.loadResource(QTextDocument::ImageResource, QUrl(QStringLiteral("pictures/en/read.png"))).value<QImage>().width() /
               browser.devicePixelRatioF();
    };
    EXPECT_GT(width(), 0);
    EXPECT_LT(width(), browser.viewport()->width());
    browser.resize(2000, 400);
    EXPECT_EQ(width(), 999) << "never larger than the window was";
    for (const char* name : {"https://example.org/pictures/en/read.png", "file:///etc/passwd", "pictures/../guide.md", "/etc/passwd"})
        EXPECT_TRUE(browser.loadResource(QTextDocument::ImageResource, QUrl(QLatin1String(name))).isNull()) << name;
}

} // namespace
} // namespace duixian::shell
