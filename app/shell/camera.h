// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdio>

#include <QApplication>
#include <QDir>
#include <QWidget>

namespace duixian::shell {

/// Takes pictures of a window and its dialogs into a folder, and says which.
class Camera {
public:
    Camera(QWidget& window, const QDir& folder) : m_window(window), m_folder(folder) {}

    void take(const QString& name) { take(name, m_window); }

    void take(const QString& name, QWidget& widget)
    {
        // Twice: the first pass lays out, the second shows what followed from it.
        QApplication::processEvents();
        QApplication::processEvents();
        keep(widget.grab().save(m_folder.filePath(name)), name);
    }

    void keep(bool written, const QString& name)
    {
        const QString path = m_folder.filePath(name);
        std::fprintf(written ? stdout : stderr, "%s%s\n", written ? "" : "duixian: could not write ", qPrintable(path));
        m_allWritten = m_allWritten && written;
    }

    [[nodiscard]] bool allWritten() const { return m_allWritten; }

private:
    QWidget& m_window;
    QDir m_folder;
    bool m_allWritten = true;
};

} // namespace duixian::shell
