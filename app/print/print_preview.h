// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QPagedPaintDevice;
class QString;
class QWidget;

namespace duixian::print {

/// Shows pages as they would be printed, in a dialog of the system's printers; not modal to the program's other work. paint: onto whatever
/// device is chosen.
void showPreview(const QString& title, QWidget* parent, std::function<void(QPagedPaintDevice&)> paint);

} // namespace duixian::print
