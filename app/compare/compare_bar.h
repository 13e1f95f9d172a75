// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QWidget>

#include "app/compare/counterpart.h"

class QCheckBox;
class QLabel;

namespace duixian::comparing {

class JointSwitch;

/// The line over both sides: the legend of the joints, which switches them, and whether the sides scroll together.
class CompareBar : public QWidget {
    Q_OBJECT
public:
    explicit CompareBar(QWidget* parent);

    [[nodiscard]] HiddenJoints hidden() const;
    void setHidden(const HiddenJoints& hidden);
    [[nodiscard]] bool together() const;
    void setTogether(bool together);
    /// A quiet word on what is being done; empty: nothing.
    void setNotice(const QString& words);
    [[nodiscard]] JointSwitch& switchOf(Joint joint);
    [[nodiscard]] QCheckBox& togetherBox() { return *m_together; }

Q_SIGNALS:
    void hiddenChanged();
    void togetherChanged(bool together);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();

    std::vector<JointSwitch*> m_switches;
    QLabel* m_notice;
    QCheckBox* m_together;
};

} // namespace duixian::comparing
