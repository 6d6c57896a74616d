#include "views/theme/theme.h"

#include "models/study/claims/verdict.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace whither {

namespace {

struct KeyColors {
    const char* key;
    const char* light;
    const char* dark;
    const char* lightLine = nullptr; ///< where darkening alone would bring it close to another
};

// The Okabe-Ito set, which colour-blind readers tell apart; its lighter relatives for dark pages.
// Any two countries stay apart under every kind of colour blindness, as fills and as lines.
constexpr KeyColors keyColors[] = {
    {"US", "#0072B2", "#4AA3DF"},
    {"CN", "#D55E00", "#F58442"},
    {"EU", "#009E73", "#44C797"},
    {"GB", "#CC79A7", "#ECAACC", "#BA79B1"},
    {"CA", "#E69F00", "#FAA422", "#9C5800"},
    {"KR", "#56B4E9", "#7FD0F5", "#25697D"},
    {"", "#727A86", "#9AA3B2"},
    // Values that are no countries: chosen so that any two of them, and each of them and the grey,
    // stay apart under every kind of colour blindness, at 3:1 against the page.
    {"1", "#C47769", "#D6866B"},
    {"2", "#78583F", "#FEC65B"},
    {"3", "#8A7C00", "#957A22"},
    {"4", "#314901", "#A5C6AC"},
    {"5", "#0F6D85", "#58B0E7"},
    {"6", "#1E4295", "#5970C8"},
    {"7", "#AC73C5", "#9F82AB"},
    {"8", "#641B5E", "#A75080"},
};

double channelLuminance(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color)
{
    return 0.2126 * channelLuminance(color.redF()) + 0.7152 * channelLuminance(color.greenF())
           + 0.0722 * channelLuminance(color.blueF());
}

QColor mixed(const QColor& from, const QColor& to, double part)
{
    const auto channel = [part](int a, int b) {
        return static_cast<int>(std::lround(a + (b - a) * part));
    };
    return QColor(channel(from.red(), to.red()), channel(from.green(), to.green()),
                  channel(from.blue(), to.blue()));
}

/// The colour, moved away from the background just far enough for the contrast.
QColor readable(QColor color, const QColor& background, double contrast)
{
    const bool isDark = luminance(background) < 0.2;
    const QColor end = isDark ? QColor(Qt::white) : QColor(Qt::black);
    for (int step = 0; step < 20 && contrastRatio(color, background) < contrast; ++step)
        color = mixed(color, end, 0.05);
    return color;
}

Theme makeLight()
{
    Theme theme;
    theme.window = QColor(0xFFFFFF);
    theme.page = QColor(0xF6F7F9);
    theme.text = QColor(0x1B1F27);
    theme.mutedText = QColor(0x5B6472);
    theme.border = QColor(0xDFE3E9);
    theme.grid = QColor(0xDDE1E7);
    theme.control = QColor(0xFFFFFF);
    theme.hover = QColor(0xF0F3F7);
    theme.selection = QColor(0xDCEBFA);
    theme.accent = QColor(0x0B6BCB);
    theme.accentText = QColor(0xFFFFFF);
    theme.accentSoft = QColor(0xE6F1FC);
    theme.mark = QColor(0xFFE08A);
    theme.notice = QColor(0x855400);
    theme.noticeSoft = QColor(0xFFF3DC);
    theme.fault = QColor(0xB3261E);
    return theme;
}

Theme makeDark()
{
    Theme theme;
    theme.isDark = true;
    theme.window = QColor(0x1E2128);
    theme.page = QColor(0x16181D);
    theme.text = QColor(0xEDF0F4);
    theme.mutedText = QColor(0x9AA3B2);
    theme.border = QColor(0x343942);
    theme.grid = QColor(0x2E333B);
    theme.control = QColor(0x262A32);
    theme.hover = QColor(0x2A2F38);
    theme.selection = QColor(0x25384F);
    theme.accent = QColor(0x6AB2FA);
    theme.accentText = QColor(0x10151C);
    theme.accentSoft = QColor(0x22344A);
    theme.mark = QColor(0x6B5510);
    theme.notice = QColor(0xF2C97A);
    theme.noticeSoft = QColor(0x3A2F1B);
    theme.fault = QColor(0xFF9A8F);
    return theme;
}

} // namespace

QColor Theme::colorOf(const QString& colorKey) const
{
    for (const KeyColors& colors : keyColors) {
        if (colorKey == QLatin1String(colors.key))
            return QColor(QLatin1String(isDark ? colors.dark : colors.light));
    }
    return colorOf(QString());
}

std::size_t Theme::placeOf(const QString& colorKey)
{
    const auto place = [](const QString& key) {
        return static_cast<std::size_t>(
            std::ranges::find(
                keyColors, key,
                [](const KeyColors& colors) { return QString::fromLatin1(colors.key); })
            - std::begin(keyColors));
    };
    const std::size_t found = place(colorKey);
    const std::size_t others = place(QStringLiteral("1"));
    return found == std::size(keyColors) ? place(QString())
           : found < others              ? found
                                         : found - others;
}

QColor Theme::shadeOf(const QString& colorKey, int step, int steps) const
{
    const double lightest = isDark ? 0.5 : 0.62;
    const double part = steps <= 1 ? 0.25 : 0.2 + (lightest - 0.2) * step / (steps - 1);
    return mixed(colorOf(colorKey), page, part);
}

QColor Theme::lineColorOf(const QString& colorKey) const
{
    for (const KeyColors& colors : keyColors) {
        if (!isDark && colors.lightLine && colorKey == QLatin1String(colors.key))
            return QColor(QLatin1String(colors.lightLine));
    }
    return readable(colorOf(colorKey), page, 3.0);
}

QColor Theme::textColorOf(const QString& colorKey) const
{
    return readable(lineColorOf(colorKey), page, 4.5);
}

QColor Theme::verdict(const QString& verdictKind) const
{
    const std::string kind = verdictKind.toStdString();
    if (kind == verdict::supported)
        return QColor(isDark ? 0x35C79C : 0x00805D);
    if (kind == verdict::partly)
        return QColor(isDark ? 0x8FCB6B : 0x4D6E14);
    if (kind == verdict::contradicted)
        return QColor(isDark ? 0xF58442 : 0xC04A00);
    if (kind == verdict::depends)
        return QColor(isDark ? 0xF0B840 : 0x8A6100);
    return mutedText;
}

QColor Theme::textOn(const QColor& background)
{
    return contrastRatio(background, Qt::white) >= 3.4 ? QColor(Qt::white) : QColor(0x16181D);
}

QPalette Theme::palette() const
{
    QPalette palette;
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, window);
    palette.setColor(QPalette::AlternateBase, page);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::PlaceholderText, mutedText);
    palette.setColor(QPalette::Button, control);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::BrightText, text);
    palette.setColor(QPalette::ToolTipBase, control);
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::Highlight, selection);
    palette.setColor(QPalette::HighlightedText, text);
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::LinkVisited, accent);
    palette.setColor(QPalette::Light, isDark ? control.lighter(130) : QColor(Qt::white));
    palette.setColor(QPalette::Midlight, border);
    palette.setColor(QPalette::Mid, border);
    palette.setColor(QPalette::Dark, isDark ? QColor(0x101216) : QColor(0xB8BFC9));
    palette.setColor(QPalette::Shadow, isDark ? QColor(Qt::black) : QColor(0x8A93A0));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, mixed(mutedText, window, 0.4));
    return palette;
}

const Theme& lightTheme()
{
    static const Theme theme = makeLight();
    return theme;
}

const Theme& darkTheme()
{
    static const Theme theme = makeDark();
    return theme;
}

QStringList figureFamilies(Language language)
{
    const QString simplified = QStringLiteral("Noto Sans CJK SC");
    const QString traditional = QStringLiteral("Noto Sans CJK TC");
    return language == Language::TraditionalChinese ? QStringList{traditional, simplified}
                                                    : QStringList{simplified, traditional};
}

QFont fontFor(TextRole role, const QStringList& families)
{
    QFont font;
    font.setFamilies(families);
    font.setHintingPreference(QFont::PreferNoHinting);
    const auto set = [&](double pixels, QFont::Weight weight) {
        font.setPixelSize(std::max(1, static_cast<int>(std::lround(pixels))));
        font.setWeight(weight);
    };
    switch (role) {
    case TextRole::Title:
        set(18, QFont::DemiBold);
        break;
    case TextRole::Strong:
        set(13, QFont::DemiBold);
        break;
    case TextRole::Body:
        set(13, QFont::Normal);
        break;
    case TextRole::Note:
        set(11.5, QFont::Normal);
        break;
    case TextRole::Heading:
        set(11.5, QFont::DemiBold);
        break;
    case TextRole::Centre:
        set(28, QFont::Bold);
        break;
    }
    return font;
}

double contrastRatio(const QColor& a, const QColor& b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

} // namespace whither
