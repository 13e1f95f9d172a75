// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QWidget>

#include "app/models/outline_model.h"

class QTreeView;

namespace duixian::reader {

/// The headings of a report, with the counts of what stands under them. Hidden where a report has none.
class OutlinePanel : public QWidget {
    Q_OBJECT
public:
    explicit OutlinePanel(QWidget* parent = nullptr);

    void setReport(std::shared_ptr<const Report> report);
    /// Marks the heading whose part is read at the moment, without telling it back.
    void follow(std::size_t offset);
    [[nodiscard]] QTreeView& tree() { return *m_tree; }

Q_SIGNALS:
    void headingChosen(qulonglong offset);

private:
    models::OutlineModel m_outline;
    QTreeView* m_tree;
};

} // namespace duixian::reader
