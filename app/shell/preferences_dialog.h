// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QDialog>

#include "app/shell/preferences.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QSpinBox;
class QStackedWidget;

namespace duixian::shell {

class ColoursPage;
class VerdictsPage;

/// What a person has to be asked in a dialog of its own; an invalid colour and an empty folder are "cancel".
struct PreferenceQuestions {
    std::function<QColor(const QColor& now)> colour;
    std::function<QString()> folder;
};

/// The preferences, by subject. Nothing has to be confirmed: what is changed is told at once.
class PreferencesDialog : public QDialog {
    Q_OBJECT
public:
    PreferencesDialog(const Preferences& now, PreferenceQuestions questions, QWidget* parent);

    /// They were changed elsewhere: the fields follow, and nothing is told.
    void take(const Preferences& now);
    /// The page of a subject, from the first one on.
    void showPage(int page);
    [[nodiscard]] ColoursPage& colours() { return *m_colours; }

Q_SIGNALS:
    void changed(const duixian::shell::Preferences& preferences);
    void pointsWanted();

private:
    void build();
    [[nodiscard]] QWidget* windowPage();
    [[nodiscard]] QWidget* textPage();
    [[nodiscard]] QWidget* filesPage();
    void addFolder(QFormLayout& form, const QString& label, QLineEdit*& field);
    void fillLanguages();
    [[nodiscard]] Preferences asked() const;
    void tell();
    void showSample();

    Preferences m_now;
    PreferenceQuestions m_questions;
    bool m_quiet = false;
    QListWidget* m_subjects;
    QStackedWidget* m_pages;
    QComboBox* m_language;
    QComboBox* m_theme;
    QComboBox* m_family;
    QSpinBox* m_points;
    QCheckBox* m_guided;
    QCheckBox* m_serif;
    QComboBox* m_serifFamily;
    QComboBox* m_sansFamily;
    QSpinBox* m_zoom;
    QLabel* m_sample;
    ColoursPage* m_colours;
    VerdictsPage* m_verdicts;
    QLineEdit* m_imports = nullptr;
    QLineEdit* m_exports = nullptr;
    QLineEdit* m_libraries = nullptr;
};

} // namespace duixian::shell
