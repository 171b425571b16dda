"""docs/performance.md: a page of sections, each written by one command."""

import datetime
import os
import platform
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "docs" / "performance.md"
HEAD = "# Performance\n\nEach section is written by the command that it names; `bench/` holds the programs.\n"

# The order of the sections on the page.
SECTIONS = ("programs", "scaling", "shared", "primitives", "startup", "memory")


def machine():
    model = platform.processor() or platform.machine()
    try:
        for line in Path("/proc/cpuinfo").read_text().splitlines():
            if line.startswith("model name"):
                model = line.partition(":")[2].strip()
                break
    except OSError:
        pass
    return f"{os.cpu_count()} cores ({model}), {platform.system()} {platform.release()}"


def commit():
    git = ["git", "-C", str(ROOT), "rev-parse", "--short", "HEAD"]
    return subprocess.run(git, capture_output=True, text=True).stdout.strip() or "unknown"


def replace(section, title, command, lines):
    """Writes one section, named in SECTIONS, in its place; the others stay."""
    parts = existing()
    parts[section] = "\n".join(
        [
            f"<!-- {section} -->",
            f"## {title}",
            "",
            f"`{command}` on {datetime.date.today()}, commit {commit()}, {machine()}.",
            "",
            *lines,
            "",
        ]
    )
    PAGE.parent.mkdir(exist_ok=True)
    PAGE.write_text("\n".join([HEAD, *(parts[name] for name in SECTIONS if name in parts)]), encoding="utf-8")


def existing():
    """Maps the names of the sections on the page to their text."""
    if not PAGE.exists():
        return {}
    found = {}
    for part in PAGE.read_text(encoding="utf-8").split("<!-- ")[1:]:
        name = part.partition(" -->")[0]
        found[name] = "<!-- " + part.rstrip("\n") + "\n"
    return found
