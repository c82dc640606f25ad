#include "gui/theme/tokens.h"

#include <algorithm>
#include <cmath>

namespace leadline::gui {

namespace {

constexpr QColor rgb(QRgb value)
{
    return {qRed(value), qGreen(value), qBlue(value)};
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &c)
{
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}

} // namespace

// The order is that of Token.
const TokenTable &lightTokens()
{
    static const TokenTable table{rgb(0xF6F7F9), rgb(0xFFFFFF), rgb(0xECEFF3), rgb(0xD5DAE1), rgb(0x7C8798),
                                  rgb(0x1B2430), rgb(0x566173), rgb(0x2457D6), rgb(0xFFFFFF), rgb(0x187645),
                                  rgb(0x8F5400), rgb(0xB3261E), rgb(0x0B6A94), rgb(0x7A3FB0), rgb(0x026AA7),
                                  rgb(0x7B1FA2), rgb(0x28702C)};
    return table;
}

const TokenTable &darkTokens()
{
    static const TokenTable table{rgb(0x14181F), rgb(0x1C222B), rgb(0x10141A), rgb(0x323B48), rgb(0x76839A),
                                  rgb(0xE6EAF0), rgb(0xA3AEBD), rgb(0x7AA2FF), rgb(0x0B1220), rgb(0x5CC98D),
                                  rgb(0xE0A84A), rgb(0xFF8A80), rgb(0x62B8E0), rgb(0xC29BFF), rgb(0x6FB7F0),
                                  rgb(0xCE93E8), rgb(0x7FCB86)};
    return table;
}

const TokenTable &highContrastTokens(bool dark)
{
    static const TokenTable onWhite{rgb(0xFFFFFF), rgb(0xFFFFFF), rgb(0xFFFFFF), rgb(0x000000), rgb(0x000000),
                                    rgb(0x000000), rgb(0x000000), rgb(0x0030A8), rgb(0xFFFFFF), rgb(0x00521F),
                                    rgb(0x5C3500), rgb(0x8C0000), rgb(0x004466), rgb(0x4B0082), rgb(0x00426B),
                                    rgb(0x5A0080), rgb(0x0D4A12)};
    static const TokenTable onBlack{rgb(0x000000), rgb(0x000000), rgb(0x000000), rgb(0xFFFFFF), rgb(0xFFFFFF),
                                    rgb(0xFFFFFF), rgb(0xFFFFFF), rgb(0x9CBEFF), rgb(0x000000), rgb(0x7FF0B0),
                                    rgb(0xFFD27A), rgb(0xFFB3AC), rgb(0x8FDBFF), rgb(0xE0C8FF), rgb(0x9AD4FF),
                                    rgb(0xEBBEFF), rgb(0xA8EDAE)};
    return dark ? onBlack : onWhite;
}

double contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a), lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

QColor blend(const QColor &over, const QColor &under, double amount)
{
    const auto mix = [amount](int o, int u) {
        return static_cast<int>(std::lround(o * amount + u * (1 - amount)));
    };
    return {mix(over.red(), under.red()), mix(over.green(), under.green()), mix(over.blue(), under.blue())};
}

} // namespace leadline::gui
