// SPDX-License-Identifier: MIT
#pragma once

#include "voice.h"

namespace wins::lives {

extern const Voice kTexter;
extern const Voice kRambler;
extern const Voice kFormal;
extern const Voice kNurse;
extern const Voice kSecondLanguage;
extern const Voice kStudent;
extern const Voice kTherapist;
extern const Voice kParent;

}  // namespace wins::lives
