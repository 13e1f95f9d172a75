// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/print_preview.h"

#include <memory>

#include <QPrintPreviewDialog>
#include <QPrinter>

namespace duixian::print {

void showPreview(const QString& title, QWidget* parent, std::function<void(QPagedPaintDevice&)> paint)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(title);
    printer->setPageSize(QPageSize(QPageSize::A4));
    constexpr qreal margin = 20;
    printer->setPageMargins(QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter);
    auto* dialog = new QPrintPreviewDialog(printer.get(), parent);
    dialog->setObjectName(QStringLiteral("printPreview"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // The printer lives as long as the dialog.
    QObject::connect(dialog, &QPrintPreviewDialog::paintRequested, dialog,
                     [printer, paint = std::move(paint)](QPrinter* pages) { paint(*pages); });
    dialog->open();
}

} // namespace duixian::print
