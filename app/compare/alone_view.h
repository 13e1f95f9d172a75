// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <memory>

#include <QWidget>

#include "app/compare/alone_list.h"
#include "app/compare/compared_report.h"
#include "app/compare/side.h"
#include "core/model/alignment.h"

class QLineEdit;

namespace duixian::comparing {

/// The pane "Without counterpart": beside each other what of either report stands alone.
class AloneView : public QWidget {
    Q_OBJECT
public:
    explicit AloneView(QWidget* parent);

    void setFolding(const presentation::Folding& folding);
    /// alignment: null: not known yet, nothing is listed.
    void show(const std::shared_ptr<const Alignment>& alignment, const ComparedReport& left, const ComparedReport& right);
    [[nodiscard]] AloneList& list(Side side) { return *m_lists[indexOf(side)]; }
    [[nodiscard]] QLineEdit& filter() { return *m_filter; }

Q_SIGNALS:
    void spanWanted(duixian::comparing::Side side, duixian::Span span);

private:
    QLineEdit* m_filter;
    std::array<AloneList*, 2> m_lists;
};

} // namespace duixian::comparing
