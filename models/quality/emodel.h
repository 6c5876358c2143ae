// The E-model beside the short form of fleet/quality.h (quality.md §4): G.107 with its own terms for loss and delay, to hold the short form against.
// All of it is an *estimate*, narrowband; never averaged over people, never for video.
#pragma once

#include <QtGlobal>

namespace jitscope {

enum class Concealment : quint8 { No, Yes }; // of G.711 (G.113 App. I): Bpl 4.3 without, 25.1 with
// R by ITU-T G.107 with all parameters at their defaults but delay and random loss. Not floored: may be negative. delayMs: one way, mouth to ear.
double ratingG107(double delayMs, double lossPercent, Concealment concealment);

// How content people are, G.109: 0 "very satisfied" from R 90, 1 from 80, 2 from 70, 3 from 60, 4 from 50, 5 below.
int satisfactionOf(double rating);

} // namespace jitscope
