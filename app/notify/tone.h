// The sounds of alerts, made here: one to three short tones by severity, so that they can be told apart with eyes closed. Pure.
#pragma once

#include "alerts/alertrule.h"

#include <QByteArray>

namespace jitscope {

// A RIFF/WAVE file: 22,050 Hz, one channel, 16 bit; at most 1.2 s, at most half of full scale.
QByteArray toneWave(AlertSeverity severity);

} // namespace jitscope
