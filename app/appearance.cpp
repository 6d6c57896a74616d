#include "app/appearance.h"

#include "views/theme/stylesheet.h"

#include <QApplication>
#include <QFontInfo>
#include <QStyleFactory>

#include <algorithm>

namespace whither {

namespace {

/// The desktop's type where there is a desktop that sets one; otherwise that of the figures, since
/// a bare system's "Sans Serif" is whatever happens to be installed.
QFont interfaceFont(Language language)
{
    static const QFont desktop = QGuiApplication::font();
    QStringList families = figureFamilies(language);
    const QString own = desktop.family();
    const bool isGeneric =
        own.isEmpty() || own.startsWith(QLatin1String("Sans"), Qt::CaseInsensitive);
    if (!isGeneric)
        families.prepend(own);
    QFont font = desktop;
    font.setFamilies(families);
    font.setPixelSize(std::max(13, QFontInfo(desktop).pixelSize()));
    return font;
}

} // namespace

const Theme& themeFor(ColorScheme scheme)
{
    // Read once, before our own palette hides the desktop's.
    static const bool isDesktopDark =
        QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
    const bool isDark =
        scheme == ColorScheme::Dark || (scheme == ColorScheme::FollowDesktop && isDesktopDark);
    return isDark ? darkTheme() : lightTheme();
}

void applyTheme(const Theme& theme, Language language)
{
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(theme.palette());
    QApplication::setFont(interfaceFont(language));
    static_cast<QApplication*>(QApplication::instance())->setStyleSheet(styleSheetFor(theme));
}

} // namespace whither
