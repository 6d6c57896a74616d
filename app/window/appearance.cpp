#include "app/window/appearance.h"

#include "views/theme/stylesheet.h"

#include <QApplication>
#include <QScreen>
#include <QStyleFactory>

#include <algorithm>

namespace whither {

namespace {

/// Without asking QFontInfo, which would load a font that nothing is set in.
int pixelSize(const QFont& font)
{
    if (font.pixelSize() > 0)
        return font.pixelSize();
    constexpr double pointsPerInch = 72;
    return qRound(font.pointSizeF() * QGuiApplication::primaryScreen()->logicalDotsPerInchY()
                  / pointsPerInch);
}

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
    font.setPixelSize(std::max(13, pixelSize(desktop)));
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
    // Each of these makes every widget look itself up again, so only what changes is set.
    auto* application = static_cast<QApplication*>(QApplication::instance());
    if (application->styleSheet().isEmpty())
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    if (const QPalette palette = theme.palette(); QApplication::palette() != palette)
        QApplication::setPalette(palette);
    if (const QFont font = interfaceFont(language); QApplication::font() != font)
        QApplication::setFont(font);
    if (const QString sheet = styleSheetFor(theme); application->styleSheet() != sheet)
        application->setStyleSheet(sheet);
}

} // namespace whither
