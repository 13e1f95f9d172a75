// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>
#include <string>
#include <vector>

#include <QWidget>

#include "app/charts/chart_series.h"

class QLineEdit;
class QListWidget;

namespace duixian::charts {

/// Indicators to choose, one or many, with a filter. What a person ticked, unticked or chose stays where it is offered again.
class IndicatorPicker : public QWidget {
    Q_OBJECT
public:
    explicit IndicatorPicker(QWidget* parent = nullptr);

    /// one: a single one is chosen; else each has a box. others: those without a figure, marked, at the end. chosenByPerson is not sent.
    void offer(const ChartOffer& offer, const std::vector<std::u16string>& others, bool one);
    /// As if a person had chosen these, and no other of what is offered next.
    void choose(const std::vector<std::u16string>& indicators);
    [[nodiscard]] std::vector<std::u16string> chosen() const;

Q_SIGNALS:
    void chosenByPerson();

private:
    void add(const std::u16string& indicator, bool without);
    void tickOffered(const ChartOffer& offer);
    void selectOffered();
    void remember();
    void tickShown(bool on);
    void filter(const QString& text);

    QLineEdit* m_filter;
    QListWidget* m_list;
    QWidget* m_buttons;
    bool m_one = false;
    std::u16string m_single;
    bool m_singleIsWithout = false; ///< it had no figure where it was chosen
    std::set<std::u16string> m_on;
    std::set<std::u16string> m_off;
    bool m_only = false; ///< what is offered next shows what choose() named, and nothing else
};

} // namespace duixian::charts
