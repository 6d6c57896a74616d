#pragma once

#include <QDialog>

namespace whither {

/// Version, licence, and the data with its caveats; everything can be copied for a report.
class AboutDialog : public QDialog {
    Q_OBJECT

public:
    explicit AboutDialog(QWidget* parent = nullptr);
};

} // namespace whither
