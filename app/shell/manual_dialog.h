// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QTextBrowser>

#include "app/shell/manual.h"

class QLabel;
class QListWidget;

namespace duixian::shell {

/// A text that never fetches anything.
class SealedBrowser : public QTextBrowser {
    Q_OBJECT
public:
    using QTextBrowser::QTextBrowser;
    QVariant loadResource(int type, const QUrl& name) override;
};

/// The manual: its pages at the left, the one that is read at the right. A link leads to another page; an address is shown, not opened.
class ManualDialog : public QDialog {
    Q_OBJECT
public:
    ManualDialog(std::vector<ManualPage> pages, QWidget* parent);

    [[nodiscard]] QTextBrowser& text() { return *m_text; }
    [[nodiscard]] QListWidget& list() { return *m_list; }

private:
    void showPage(int row);
    void follow(const QUrl& link);

    std::vector<ManualPage> m_pages;
    QListWidget* m_list;
    SealedBrowser* m_text;
    QLabel* m_address;
};

} // namespace duixian::shell
