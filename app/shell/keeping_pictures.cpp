// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/keeping_pictures.h"

#include <QComboBox>
#include <QTableWidget>

#include "app/shell/camera.h"
#include "app/shell/data_dialog.h"
#include "app/shell/keeping_desk.h"
#include "app/shell/main_window.h"
#include "app/shell/notice_bar.h"
#include "app/shell/points_dialog.h"

namespace duixian::shell {
namespace {

std::vector<library::RestorePoint> invented()
{
    using library::PointReason;
    constexpr std::uintmax_t megabyte = 1024 * 1024;
    const auto point = [](const char* moment, PointReason reason, std::uintmax_t bytes, std::optional<std::int64_t> reports) {
        return library::RestorePoint{std::string("/points/") + moment, moment, reason, bytes, reports};
    };
    return {point("2026-03-09T08:14:05Z", PointReason::BeforeRestoring, 61 * megabyte, 412),
            point("2026-03-09T01:02:31Z", PointReason::Daily, 61 * megabyte, 412),
            point("2026-03-08T02:40:11Z", PointReason::ByHand, 58 * megabyte, 397),
            point("2026-03-08T01:01:50Z", PointReason::Daily, 57 * megabyte, 391),
            point("2026-03-06T01:00:12Z", PointReason::BeforeReadingAnew, 57 * megabyte, std::nullopt),
            point("2026-03-02T03:21:48Z", PointReason::BeforeUpgrade, 49 * megabyte, 340)};
}

void takeData(Camera& camera, MainWindow& window)
{
    window.actions().exportData->trigger();
    auto* const data = window.findChild<DataDialog*>();
    camera.take(QStringLiteral("data.png"), *data);
    constexpr int package = 3;
    data->form().setCurrentIndex(package);
    data->showProgress(2, 6);
    camera.take(QStringLiteral("data-running.png"), *data);
    data->showEnd(QString());
    data->form().setCurrentIndex(0);
    data->close();
}

} // namespace

void takeKeeping(Camera& camera, MainWindow& window)
{
    PointsDialog points(QStringLiteral("my reports"), false, &window);
    points.setPoints(invented());
    points.show();
    points.table().selectRow(2);
    camera.take(QStringLiteral("restore-points.png"), points);
    points.setBusy(PointsDialog::tr("At work"));
    camera.take(QStringLiteral("restore-points-busy.png"), points);
    points.setBusy({});
    points.setPoints({});
    camera.take(QStringLiteral("restore-points-none.png"), points);
    points.close();
    takeData(camera, window);
    window.keeping().tellDamage();
    camera.take(QStringLiteral("damaged.png"));
    window.notice().clear();
}

} // namespace duixian::shell
