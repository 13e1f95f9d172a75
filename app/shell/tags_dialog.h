// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>

class QLineEdit;
class QListWidget;

namespace duixian::shell {

/// The tags beside a passage: those of the library to be ticked, and a field for a new one. Not modal.
class TagsDialog : public QDialog {
    Q_OBJECT
public:
    /// beside: the words that they are about; tags: those that are there; known: all of the library.
    TagsDialog(const QString& beside, const QStringList& tags, QStringList known, QWidget* parent);

    [[nodiscard]] QLineEdit& field() { return *m_new; }
    [[nodiscard]] QListWidget& list() { return *m_list; }

Q_SIGNALS:
    /// All tags that are to stand there.
    void settled(const QStringList& tags);

private:
    void addTag(const QString& tag, bool ticked);
    void takeNew();
    void keep();

    QLineEdit* m_new;
    QListWidget* m_list;
};

} // namespace duixian::shell
