// SPDX-License-Identifier: MIT
#include "topics.h"

namespace wins {
namespace {

Section danger() {
  return {
      .heading = "FIRST",
      .text =
          "If someone who frightens you can use this computer, this is not a "
          "safe place for these words. That is so as well when they know "
          "your password, or can make you open the journal. They can read "
          "it, change it and delete it, and they can see that wins is "
          "installed. Nothing in wins can prevent that.\n\n"
          "A computer that they never touch is safer, or paper with someone "
          "you trust. Taking wins off this computer does not take away what "
          "was seen or copied before. wins-support(1) names ways to find "
          "people who know about this."};
}

Section protected_things() {
  return {
      .heading = "WHAT IS PROTECTED",
      .terms = {
          {"The network",
           "No command opens a network connection. Nothing is sent, and "
           "nothing is looked up. From the first look at the journal the "
           "kernel, where it can, refuses wins any connection and any other "
           "program."},
          {"Other accounts",
           "The journal, drafts and snapshots can be read by your account "
           "alone: files have mode 0600 and folders 0700, whatever the "
           "umask."},
          {"A crash or a power cut",
           "Once wins says Saved, the words are on the disk."},
          {"A file that is not right",
           "A journal that was written by a newer wins, or is none, is left "
           "as it is. So is a damaged one: wins doctor finds every bit of an "
           "entry that changed, and wins doctor --salvage copies the file "
           "before it writes what is still there into a new one."},
          {"The screen",
           "Saving does not show the words again. Control characters in an "
           "entry never reach the terminal."},
          {"Temporary files",
           "None in /tmp. A draft for the editor is kept in memory where "
           "the system offers that, and removed once the words are saved."},
          {"Deleted words",
           "wins remove --for-good takes an entry out of the journal, its "
           "change log, its index and the snapshots beside it. Without "
           "--for-good a copy stays, so "
           "that wins undo can bring it back."},
      }};
}

Section open_things() {
  return {
      .heading = "WHAT IS NOT PROTECTED",
      .terms = {
          {"Your own account",
           "Whoever can use it, or any program that runs in it, can read "
           "the journal. It is not encrypted."},
          {"root", "An administrator can read every file."},
          {"A lost disk",
           "Without disk encryption, whoever has the disk has the words. "
           "Encrypting the whole disk, with its swap space, helps most."},
          {"The list of processes",
           "Words that stand in the command line can be seen by every "
           "account while the command runs. wins add without words, or "
           "wins add - with words on standard input, avoids that."},
          {"The history of the shell",
           "It keeps each command line, with its words. See below."},
          {"Editors",
           "An editor may keep copies of its own. For vim and vi, wins turns "
           "off swap files, backups, undo files and the viminfo file. Other "
           "editors have settings for that."},
          {"The terminal",
           "What was shown stays in the scrollback until the window is "
           "closed. Someone who looks at the screen sees it too."},
          {"Pagers",
           "None is started unless you ask for one. The less that "
           "wins starts keeps no history."},
          {"Backups and synced folders",
           "Copies that other programs make are out of reach, also for "
           "wins remove --for-good. So are old blocks on a disk, and "
           "snapshots of a file system."},
          {"Pages to share",
           "A page of wins-share(1) is not encrypted. Where it goes is out of "
           "reach, and what is removed from the journal stays on it."},
          {"Mail",
           "Output that a timer or cron sends as mail leaves this "
           "computer."},
      }};
}

Section backups() {
  return {.heading = "BACKUPS",
          .text =
              "wins-backup(1) makes a copy that is not encrypted. Whoever has "
              "the file has the words. With age(1), which asks for a "
              "passphrase of its own, it is encrypted before it reaches a "
              "disk:\n\n"
              "  wins backup - | age -p -o wins.age\n"
              "  age -d wins.age | wins restore -\n\n"
              "While it is looked through, the copy stands in a private file "
              "beside the journal. wins keeps a snapshot of each day in the "
              "folder snapshots there; the setting backup.daily = false ends "
              "that, and what is there can be deleted. wins remove --for-good "
              "clears its words out of the snapshots too. Backups elsewhere "
              "are out of its reach, and restoring one brings back what was "
              "in it."};
}

Section history() {
  return {
      .heading = "SHELL HISTORY",
      .text =
          "wins add without words keeps them out of any history. For lines "
          "with words there are settings. In ~/.bashrc, these two lines "
          "leave out every line with wins and a blank in it, and what begins "
          "with a blank:\n\n"
          "  HISTCONTROL=ignoreboth\n"
          "  HISTIGNORE=\"$HISTIGNORE:*wins *\"\n\n"
          "In ~/.zshrc, these two do:\n\n"
          "  setopt HIST_IGNORE_SPACE\n"
          "  alias wins=' noglob wins'\n\n"
          "fish leaves out a line that begins with a blank, without any "
          "setting. What is in a history already stays there until it is "
          "taken out."};
}

Section doctor_section() {
  return {.heading = "WHAT WINS DOCTOR LOOKS AT",
          .text =
              "wins-doctor(1) looks at what others could see, and prints the "
              "line that mends each thing: modes and owners of the journal, "
              "its folder, settings, drafts and snapshots, synced folders and "
              "copies that a sync tool put aside, and what an editor left. "
              "It changes nothing.\n\n"
              "It reads the histories of bash, zsh and fish to count the lines "
              "that hold words given to wins; the words are not shown. It "
              "reads ~/.bashrc or ~/.zshrc to see whether the lines above are "
              "there. What it prints names your files, so it shows that wins "
              "is in use."};
}

Section other_journal() {
  return {.heading = "A JOURNAL IN ANOTHER PLACE",
          .text =
              "A journal that --db or WINS_DB names is made with mode 0600 "
              "like any other. One that is there already keeps the mode that "
              "it has, and the folder around it stays as it is: others may see "
              "its name and size there. drafts/ and snapshots/ are beside it. "
              "On a stick or a disk of another computer, who may read it is "
              "decided there. The path stands in the command line, and so in "
              "the list of processes and in the history of the shell; WINS_DB "
              "keeps it out of both."};
}

Section support_section() {
  return {
      .heading = "WHAT WINS DOES NOT DO",
      .text =
          "wins does not watch over anyone, and it does not notice risk. After "
          "saving it compares the words with a short list of phrases about "
          "self-harm; where one of them stands, a line names "
          "wins-support(1), which prints the people you named, and ways to "
          "find someone, at any hour.\n\n"
          "The list misses most ways people say this, and every language "
          "other than English. Some of what it answers means something "
          "else. Nothing about it is stored, counted or sent. The setting "
          "support.hint = \"always\" shows the line after every entry, and "
          "\"never\" leaves it out."};
}

}  // namespace

Topic privacy_topic() {
  return {.name = "privacy",
          .manual_section = 7,
          .summary = "what wins protects, and what it does not",
          .sections = {danger(), protected_things(), open_things(), backups(),
                       history(), doctor_section(), other_journal(),
                       support_section()}};
}

}  // namespace wins
