// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "app/shell/prompts.h"

class QWidget;

namespace duixian::shell {

/// The real dialogs.
class DesktopPrompts : public Prompts {
public:
    explicit DesktopPrompts(QWidget* window);

    QStringList chooseReports() override;
    QString chooseFolder() override;
    QString chooseLibrary() override;
    QString nameNewLibrary() override;
    QString chooseTable() override;
    QString nameOutput(const QString& suggestion, const QString& kinds) override;
    QString askText(const QString& title, const QString& label, const QString& text) override;
    WayOut askAboutDamage(const QString& path) override;
    void showFolder(const QString& path) override;
    QColor chooseColour(const QColor& now) override;
    void tell(const QString& message) override;
    void startIn(const Folders& folders) override { m_folders = folders; }

private:
    [[nodiscard]] QString named(const QString& title, const QString& suggestion, const QString& kinds, const QString& suffix,
                                const QString& folder);
    void keep(const QString& chosen);
    [[nodiscard]] QString beginning(const QString& preferred) const;

    QWidget* m_window;
    QString m_folder; ///< of the last dialog
    Folders m_folders;
};

} // namespace duixian::shell
