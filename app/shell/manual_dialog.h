// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "app/shell/manual.h"
#include "app/shell/manual_browser.h"

class QLabel;
class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace duixian::shell {

/// The manual: its pages at the left, below the one that is read its headings; the page at the right. A link leads to another page or
/// heading; an address is shown, not opened. Words are looked for from the page that is read on through all of them.
class ManualDialog : public QDialog {
    Q_OBJECT
public:
    ManualDialog(std::vector<ManualPage> pages, QWidget* parent);

    /// By its name: "search".
    void showPage(const QString& name);
    /// The name of the page that is shown.
    [[nodiscard]] QString page() const;

    [[nodiscard]] SealedBrowser& text() { return *m_text; }
    [[nodiscard]] QTreeWidget& contents() { return *m_contents; }
    [[nodiscard]] QLineEdit& words() { return *m_words; }

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fillContents();
    void choose(QTreeWidgetItem* item);
    void follow(const QUrl& link);
    void find(bool forward);

    std::vector<ManualPage> m_pages;
    std::size_t m_shown = 0;
    QLineEdit* m_words;
    QTreeWidget* m_contents;
    SealedBrowser* m_text;
    QLabel* m_told;
};

} // namespace duixian::shell
