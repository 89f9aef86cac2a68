// SPDX-License-Identifier: MIT
#pragma once

#include "wins/core/message.h"

/// What is said of a settings file that cannot be read as it stands.
namespace wins::messages {

inline constexpr Catalogue settings{
    Message{"settings-no-toml", Scope::help, Warmth::none,
            "the file does not parse",
            "{file}, line {line}: this does not read as TOML"},
    Message{"settings-no-toml-hint", Scope::help, Warmth::none,
            "beside a file that does not parse",
            "Texts stand in quotes, one setting a line: tone = \"gentle\""},
    Message{"settings-deep", Scope::help, Warmth::none,
            "there are more dots between keys than any settings have",
            "{file} has more dotted keys than wins reads"},
    Message{"settings-value", Scope::help, Warmth::none,
            "a key has a value it does not take",
            "{file}, line {line}: {key} has '{value}', "
            "which wins does not know"},
    Message{"settings-words", Scope::help, Warmth::none,
            "the same, where the value may be words of the person",
            "{file}, line {line}: {key} has a value that wins cannot read"},
    Message{"settings-takes", Scope::help, Warmth::none,
            "beside a value that a key does not take", "{key} takes {values}"},
    Message{"settings-unread", Scope::help, Warmth::none,
            "the system refuses the file",
            "{file} could not be read: {reason}"},
    Message{"settings-no-file", Scope::help, Warmth::none,
            "there is something else than a file", "{file} is not a file"},
    Message{"settings-dangling", Scope::help, Warmth::none,
            "there is a link that leads nowhere",
            "{file} is a link to a file that is not there"},
    Message{"settings-foreign", Scope::help, Warmth::none,
            "the file belongs to another account than ours or root",
            "{file} belongs to another account"},
    Message{"settings-large", Scope::help, Warmth::none,
            "the file is larger than 64 KiB", "{file} is larger than 64 KiB"},
    Message{"settings-other-file", Scope::help, Warmth::none,
            "beside a file that cannot be used",
            "Another file can be named: --config FILE"},
};

}  // namespace wins::messages
