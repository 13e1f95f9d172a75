// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QDialog>

#include "core/model/own_words.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QTableWidget;

namespace duixian::shell {

/// The names and indicators that a person taught the library's rules: a table of them, and fields to add one. Not modal.
class WordsDialog : public QDialog {
    Q_OBJECT
public:
    /// standard: names of the standard indicators.
    WordsDialog(const QStringList& standard, QWidget* parent);

    void setWords(const OwnWords& words, bool writable);
    /// Why the last change was not made; empty: it was.
    void setFault(const QString& sentence);
    [[nodiscard]] QTableWidget& table() { return *m_table; }

Q_SIGNALS:
    /// The words are to become these; subject: the one that is added or taken away.
    void wordsWanted(const duixian::OwnWords& words, const QString& subject);

private:
    [[nodiscard]] QWidget* fields();
    void addWord();
    void removeChosen();
    void addRow(const QString& word, const QString& meaning);

    QStringList m_standard;
    OwnWords m_words;
    QTableWidget* m_table;
    QLineEdit* m_word;
    QComboBox* m_meaning;
    QLineEdit* m_units;
    QLabel* m_fault;
    QWidget* m_fields;
};

} // namespace duixian::shell
