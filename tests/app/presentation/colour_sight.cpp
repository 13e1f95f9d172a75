// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/presentation/colour_sight.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace duixian::presentation {
namespace {

using Row = std::array<double, 3>;
using Matrix = std::array<Row, 3>;

constexpr Matrix normal{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
constexpr Matrix protan{{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix deutan{{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
constexpr Matrix tritan{{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};
constexpr Matrix toXyz{{{0.4124564, 0.3575761, 0.1804375}, {0.2126729, 0.7151522, 0.0721750}, {0.0193339, 0.1191920, 0.9503041}}};

const Matrix& matrixOf(Sight sight)
{
    switch (sight) {
    case Sight::Protan:
        return protan;
    case Sight::Deutan:
        return deutan;
    case Sight::Tritan:
        return tritan;
    case Sight::Normal:
        break;
    }
    return normal;
}

Row times(const Matrix& m, const Row& v)
{
    Row out{};
    for (std::size_t i = 0; i < 3; ++i)
        out[i] = m[i][0] * v[0] + m[i][1] * v[1] + m[i][2] * v[2];
    return out;
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

Row linear(const QColor& c)
{
    return {linear(c.redF()), linear(c.greenF()), linear(c.blueF())};
}

double labCurve(double t)
{
    constexpr double epsilon = 216.0 / 24389.0;
    constexpr double kappa = 24389.0 / 27.0;
    return t > epsilon ? std::cbrt(t) : (kappa * t + 16) / 116;
}

double radians(double degrees)
{
    return degrees * std::numbers::pi / 180;
}

double hueOf(double a, double b)
{
    if (a == 0 && b == 0)
        return 0;
    const double degrees = std::atan2(b, a) * 180 / std::numbers::pi;
    return degrees < 0 ? degrees + 360 : degrees;
}

double pow7(double x)
{
    return std::pow(x, 7);
}

const double pow7of25 = pow7(25);

/// h1 - h2 the short way round, and the middle of the two; 0 and the sum where one has no hue.
struct Hues {
    double difference;
    double middle;
};

Hues between(double h1, double h2, bool grey)
{
    if (grey)
        return {0, h1 + h2};
    double difference = h2 - h1;
    double middle = (h1 + h2) / 2;
    if (std::abs(difference) > 180) {
        middle += h1 + h2 < 360 ? 180 : -180;
        difference += difference > 0 ? -360 : 360;
    }
    return {difference, middle};
}

} // namespace

Lab seen(const QColor& colour, Sight sight)
{
    Row rgb = times(matrixOf(sight), linear(colour));
    for (double& channel : rgb)
        channel = std::clamp(channel, 0.0, 1.0);
    const Row xyz = times(toXyz, rgb);
    const double x = labCurve(xyz[0] / 0.95047);
    const double y = labCurve(xyz[1]);
    const double z = labCurve(xyz[2] / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double colourDifference(const Lab& first, const Lab& second)
{
    const double meanChroma = (std::hypot(first.a, first.b) + std::hypot(second.a, second.b)) / 2;
    const double g = 0.5 * (1 - std::sqrt(pow7(meanChroma) / (pow7(meanChroma) + pow7of25)));
    const double a1 = first.a * (1 + g);
    const double a2 = second.a * (1 + g);
    const double c1 = std::hypot(a1, first.b);
    const double c2 = std::hypot(a2, second.b);
    const Hues hue = between(hueOf(a1, first.b), hueOf(a2, second.b), c1 * c2 == 0);
    const double deltaH = 2 * std::sqrt(c1 * c2) * std::sin(radians(hue.difference / 2));

    const double l = (first.l + second.l) / 2;
    const double c = (c1 + c2) / 2;
    const double t = 1 - 0.17 * std::cos(radians(hue.middle - 30)) + 0.24 * std::cos(radians(2 * hue.middle)) +
                     0.32 * std::cos(radians(3 * hue.middle + 6)) - 0.20 * std::cos(radians(4 * hue.middle - 63));
    const double sl = 1 + 0.015 * (l - 50) * (l - 50) / std::sqrt(20 + (l - 50) * (l - 50));
    const double sc = 1 + 0.045 * c;
    const double sh = 1 + 0.015 * c * t;
    const double turn = 30 * std::exp(-std::pow((hue.middle - 275) / 25, 2));
    const double rt = -2 * std::sqrt(pow7(c) / (pow7(c) + pow7of25)) * std::sin(radians(2 * turn));

    const double dl = (second.l - first.l) / sl;
    const double dc = (c2 - c1) / sc;
    const double dh = deltaH / sh;
    return std::sqrt(dl * dl + dc * dc + dh * dh + rt * dc * dh);
}

} // namespace duixian::presentation
