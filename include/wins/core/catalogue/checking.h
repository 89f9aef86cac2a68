// SPDX-License-Identifier: MIT
#pragma once

#include "wins/core/message.h"

/// What `wins doctor` says, of the journal and of what is around it.
namespace wins::messages {

inline constexpr Catalogue checking{
    Message{"salvage.busy", Scope::help, Warmth::none,
            "another process writes to the file while it is to be copied",
            "{path} is being written to; it was not copied"},
    Message{"salvage.not_written", Scope::help, Warmth::none,
            "a copy or the new journal cannot be written",
            "{path} could not be written: {reason}"},
    Message{"salvage.not_read", Scope::help, Warmth::none,
            "the file that is to be salvaged cannot be read at all",
            "{path} could not be read: {reason}"},
    Message{"salvage.missing", Scope::help, Warmth::none,
            "there is no file to salvage", "there is no journal at {path}"},
};

}  // namespace wins::messages
