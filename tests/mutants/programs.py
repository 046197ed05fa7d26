"""The test programs, linked with one changed source file of the road in the place of the sound one.

Nothing is changed in the tree, and nothing in the release build: a changed copy is compiled by itself and linked before
the sound files, each of which is compiled by itself too, so that no file knows the inside of another.
"""

import re
import resource
import shlex
import subprocess
from pathlib import Path

TREE = Path(__file__).resolve().parents[2]
BUILT = TREE / "build/release"
ROAD = TREE / "sim/journey"
MEMORY = 6 << 30  # [bytes], for a mutant that plans without end


def command_that_makes(target, output):
    """The build's own command for a file: the last one that names it as its output."""
    listed = subprocess.run(["ninja", "-C", BUILT, "-t", "commands", target], check=True, capture_output=True, text=True)
    made = [line for line in listed.stdout.splitlines() if re.search(rf"-o {output}\b", line)]
    return next(part for part in re.split(r" && ", made[-1]) if re.search(rf"-o {output}\b", part))


def run(command, folder=BUILT, seconds=None):
    """Whether it ended well; None when it had to be stopped."""

    def in_little_memory():
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))

    try:
        done = subprocess.run(command, cwd=folder, timeout=seconds, preexec_fn=in_little_memory,
                              stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    except subprocess.TimeoutExpired:
        return None
    return done.returncode == 0


class Programs:
    def __init__(self, names, folder):
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        subprocess.run(["cmake", "--preset", "release", "--log-level=WARNING", "-DHURTIGSPOR_TESTS=ON"], cwd=TREE,
                       check=True, stdout=subprocess.DEVNULL)
        subprocess.run(["cmake", "--build", "--preset", "release", "--target", *names], cwd=TREE, check=True)
        object_file = r"sim/CMakeFiles/sim_journey\.dir/\S+\.o"
        self.compiling = self.split(command_that_makes("sim/libsim_journey.a", object_file))
        self.linking = {name: self.split(command_that_makes(name, name)) for name in names}
        for source in sorted(ROAD.glob("*.cpp")):
            if not self.compile(source, self.sound(source)):
                raise SystemExit(f"{source} does not compile.")

    @staticmethod
    def split(command):
        words = shlex.split(command)
        return words[next(row for row, word in enumerate(words) if word.endswith("++")) :]

    def sound(self, source):
        return self.folder / f"{source.stem}.o"

    def compile(self, source, object_file):
        words = list(self.compiling)
        words[words.index("-o") + 1] = str(object_file)
        words[words.index("-c") + 1] = str(source)
        for flag in ("-MT", "-MF"):
            if flag in words:
                del words[words.index(flag) : words.index(flag) + 2]
        return run([*(word for word in words if word not in ("-MD", "-Werror")), "-w"])

    def link(self, name, program, changed=None, object_file=None):
        """Makes a test program, with one source changed or with none."""
        sound = [str(self.sound(source)) for source in sorted(ROAD.glob("*.cpp")) if source != changed]
        words = list(self.linking[name])
        words[words.index("-o") + 1] = str(program)
        row = words.index("sim/libsim_journey.a")
        others = [word for word in words if word != "sim/libsim_journey.a"]
        return run([*others[:row], *([str(object_file)] if object_file else []), *sound, *others[row:]])
