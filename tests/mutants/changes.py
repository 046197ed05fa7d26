"""Where a source file of the road can be changed, and into what.

It reads text, not C++: it leans on the formatter, which puts spaces around comparisons and none around the angle
brackets of templates. A change that is no program is found out by the compiler.
"""

import random
import re
from dataclasses import dataclass


@dataclass(frozen=True)
class Change:
    """One mutant: so many characters from a position on give way to others."""

    kind: str
    position: int
    old: str
    new: str

    def applied_to(self, text):
        return text[: self.position] + self.new + text[self.position + len(self.old) :]

    def line_in(self, text):
        return text.count("\n", 0, self.position) + 1


# What each operator gives way to, by the name under which it is told of.
OPERATORS = {
    "comparison": {" < ": " <= ", " <= ": " < ", " > ": " >= ", " >= ": " > ", " == ": " != ", " != ": " == "},
    "and, or": {" && ": " || ", " || ": " && "},
    "arithmetic": {" + ": " - ", " - ": " + ", " * ": " / ", " / ": " * ", " += ": " -= ", " -= ": " += "},
    "step": {"++": "--", "--": "++"},
    "least, most": {"std::min(": "std::max(", "std::max(": "std::min("},
    "truth": {"true": "false", "false": "true"},
}

# Blanked before looking: comments, texts, characters, includes, promises, and fetches, which only fill the cache.
NO_PROGRAM = re.compile(
    r"""//[^\n]* | /\*.*?\*/ | "(?:\\.|[^"\\\n])*" | '(?:\\.|[^'\\\n])' | ^\#[^\n]*
      | \bexpects\([^;]*; | \b(?:\w+\.)*fetch\w*\([^;]*;""",
    re.VERBOSE | re.DOTALL | re.MULTILINE,
)
NUMBER = re.compile(r"(?<![\w.'])(\d+\.\d+|0x[0-9a-f]+|\d+)(U?)(?![\w.'])")
NEGATION = re.compile(r"!(?=[\w(])")
CALL = re.compile(r"^ +([a-z][\w.]*\([^;{}]*\));$", re.MULTILINE)
BOOL_FUNCTION = re.compile(r"^(?:constexpr )?bool \w+\(.*?^\}", re.MULTILINE | re.DOTALL)
RETURN = re.compile(r"return ([^;{}]+);")


def program_of(text):
    """The text with everything that is no program blanked, as long as before."""
    return NO_PROGRAM.sub(lambda match: re.sub(r"[^\n]", " ", match.group()), text)


def operator_changes(program):
    for kind, pairs in OPERATORS.items():
        for old, new in pairs.items():
            pattern = rf"\b{old}\b" if old.isalpha() else re.escape(old)
            for match in re.finditer(pattern, program):
                yield Change(kind, match.start(), old, new)


def number_changes(program, luck):
    """Whole numbers by one more, others doubled, nothing to one."""
    for match in NUMBER.finditer(program):
        digits, suffix = match.groups()
        if "." in digits:
            new = str(float(digits) * 2 or 1.0)
        else:
            new = str(int(digits, 0) + luck.choice((1, max(1, int(digits, 0)))))
        yield Change("number", match.start(), match.group(), new + suffix)


def changes_of(text, luck):
    """Every change that this file offers, by kind."""
    program = program_of(text)
    found = [*operator_changes(program), *number_changes(program, luck)]
    found += [Change("not", match.start(), "!", "") for match in NEGATION.finditer(program)]
    found += [Change("call left out", match.start(1), match.group(1), "") for match in CALL.finditer(program)]
    for function in BOOL_FUNCTION.finditer(program):
        for match in RETURN.finditer(program, function.start(), function.end()):
            answer = match.group(1)
            if answer not in ("true", "false"):
                found.append(Change("answer", match.start(1), answer, f"!({answer})"))
    kinds = {}
    for change in sorted(found, key=lambda change: (change.kind, change.position)):
        kinds.setdefault(change.kind, []).append(change)
    return kinds


def in_drawn_order(text, seed):
    """A file's changes in the order in which they are taken: one of each kind in turn, each kind shuffled."""
    luck = random.Random(seed)
    kinds = changes_of(text, luck)
    for changes in kinds.values():
        luck.shuffle(changes)
    order = list(kinds)
    luck.shuffle(order)
    while any(kinds.values()):
        for kind in order:
            if kinds[kind]:
                yield kinds[kind].pop()
