// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace duixian::shell {

/// A heading as links name it, on the pages as on the web: small letters, blanks as strokes, no signs. "Two people, one report" is
/// "two-people-one-report".
[[nodiscard]] QString anchorOf(const QString& heading);

/// A page of the manual. It never fetches anything: its pictures are those built in beside the pages, never wider than the page.
class SealedBrowser : public QTextBrowser {
    Q_OBJECT
public:
    explicit SealedBrowser(QWidget* parent);

    void showPage(const QString& markdown);
    /// Puts a heading at the top, by its anchor. False where the page has none of that name.
    bool goTo(const QString& anchor);
    /// Marks every place of the page where the words stand; empty: none.
    void mark(const QString& words);
    /// The next place behind the one that is selected, or the one before it. False where there is none on the way to the page's end.
    bool findOn(const QString& words, bool forward);

    QVariant loadResource(int type, const QUrl& name) override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    /// A picture as wide as the page has room for; null where there is none of that name.
    [[nodiscard]] QImage picture(const QString& name) const;
    void drawPicturesAnew();

    QStringList m_pictures; ///< of the page that is shown
    int m_drawnFor = 0;     ///< the width that they were drawn for
};

} // namespace duixian::shell
