// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include "app/review/review_scope.h"
#include "core/model/review_filter.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;

namespace duixian::review {

/// How far a person is.
struct Progress {
    int reviewed = 0; ///< in the scope
    int all = 0;
};

/// The upper edge of the page Review: of which reports, which statements, how far.
class ReviewHead : public QWidget {
    Q_OBJECT
public:
    explicit ReviewHead(QWidget* parent = nullptr);

    void setScope(ReviewScope scope);
    [[nodiscard]] ReviewScope scope() const;
    /// The place of the report that is read, as the scope names it.
    void setPlace(const QString& name);
    void setFilter(const ReviewFilter& filter);
    [[nodiscard]] ReviewFilter filter() const;
    void setProgress(const Progress& progress);
    [[nodiscard]] QLineEdit& words() { return *m_words; }

Q_SIGNALS:
    void scopeChosen(duixian::review::ReviewScope scope);
    void filterChosen(const duixian::ReviewFilter& filter);

private:
    void fill();
    void lay();
    void tell();

    bool m_quiet = false;
    QTimer m_soon; ///< after the last letter
    QComboBox* m_scope;
    QLabel* m_far;
    QProgressBar* m_bar;
    QComboBox* m_reviewed;
    QComboBox* m_doubt;
    QComboBox* m_kind;
    QComboBox* m_measure;
    QLineEdit* m_words;
};

} // namespace duixian::review
