"""Validators and makers of types accept the published schema, and say what our models say."""

import copy
import json
import random
import subprocess
from pathlib import Path
from typing import Any

import pytest

from journeymap.handling.published import schema, schema_bytes
from journeymap.handling.spec import HandlingSpec
from tests.clients.conftest import HERE, Client, specs
from tests.handling.mutants import accepted, mutated, parts_of

JACKSON = [f"/usr/share/java/jackson-{part}.jar" for part in ("annotations", "core", "databind")]


def test_ajv_agrees_in_strict_mode(client: Client) -> None:
    chance = random.Random(11)
    wholes = list(specs().values())
    changed = []
    for _ in range(150):
        whole = copy.deepcopy(chance.choice(wholes))
        for _ in range(chance.randint(1, 2)):
            whole = mutated(whole, chance)
        changed.append(whole)
    parts = []
    for model, examples in parts_of(wholes).items():
        small = [part for part in examples if len(json.dumps(part)) < 2_000] or examples[:1]
        for _ in range(60):
            parts.append((model, mutated(copy.deepcopy(chance.choice(small)), chance)))
    given = {
        "schema": schema(),
        "wholes": [*wholes, *changed],
        "parts": [(model.__name__, part) for model, part in parts if model is not HandlingSpec],
    }
    said = client("schema.mjs", given)
    assert said["wholes"][: len(wholes)] == [0] * len(wholes)
    ours = [accepted(HandlingSpec, whole) for whole in changed]
    assert [errors == 0 for errors in said["wholes"][len(wholes) :]] == ours
    expected = [accepted(model, part) for model, part in parts if model is not HandlingSpec]
    assert said["parts"] == expected
    assert 0 < sum(expected) < len(expected)


def test_check_jsonschema_agrees(clients: Path, tmp_path: Path) -> None:
    (tmp_path / "schema.json").write_bytes(schema_bytes())
    for name, spec in specs().items():
        (tmp_path / f"{name}.spec.json").write_text(json.dumps(spec), "utf-8")
    check = [str(clients / "python" / "bin" / "check-jsonschema"), "--schemafile", "schema.json"]
    fine = sorted(path.name for path in tmp_path.glob("*.spec.json"))
    done = subprocess.run([*check, *fine], cwd=tmp_path, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout
    broken = specs()["whole"]
    broken["touchpoints"][0]["transitions"][0]["share"] = 1.5
    (tmp_path / "broken.json").write_text(json.dumps(broken), "utf-8")
    done = subprocess.run([*check, "broken.json"], cwd=tmp_path, capture_output=True, text=True)
    assert done.returncode == 1
    assert "$.touchpoints[0].transitions[0].share" in done.stdout


@pytest.fixture(scope="module")
def types(client: Client) -> dict[str, str]:
    """Source text of types that others have made from the schema."""
    return client("types.mjs", {"schema": schema()})


def without_own(spec: Any) -> Any:
    """A spec without `x_` properties, which no maker of types knows."""
    if isinstance(spec, dict):
        return {n: without_own(v) for n, v in spec.items() if not n.startswith("x_")}
    return [without_own(each) for each in spec] if isinstance(spec, list) else spec


TSCONFIG = {
    "compilerOptions": {
        "strict": True, "exactOptionalPropertyTypes": True, "noUnusedLocals": False,
        "target": "es2022", "module": "nodenext", "outDir": "out", "types": [],
    },
    "include": ["*.ts"],
}  # fmt: skip


def test_typescript_types_hold_every_sample_strictly(
    clients: Path, types: dict[str, str], tmp_path: Path
) -> None:
    (tmp_path / "package.json").write_text('{"type": "module"}')
    (tmp_path / "tsconfig.json").write_text(json.dumps(TSCONFIG))
    (tmp_path / "spec.ts").write_text(types["typescript"], "utf-8")
    (tmp_path / "quicktype.ts").write_text(types["quicktype"], "utf-8")
    given = {name: without_own(spec) for name, spec in specs().items()}
    literals = "\n".join(
        f"export const spec{place}: HandlingSpec = {json.dumps(spec, ensure_ascii=False)};"
        for place, spec in enumerate(given.values())
    )
    # Each of these is an error, or else the mark above it is one.
    wrong = """
const one = spec0.touchpoints[0]!;
// @ts-expect-error a word that is none
one.kind = "chat";
// @ts-expect-error nothing is null
one.owner = null;
// @ts-expect-error a property that nobody knows
spec0.stages = [{ id: "s", name: "S", colour: "red" }];
"""
    (tmp_path / "samples.ts").write_text(
        f'import type {{ HandlingSpec }} from "./spec.js";\n{literals}\n{wrong}', "utf-8"
    )
    (tmp_path / "round_trip.ts").write_text(
        'import { Convert } from "./quicktype.js";\n'
        "declare const process: { stdout: { write(text: string): void } };\n"
        f"const specs: string[] = {json.dumps([json.dumps(spec) for spec in given.values()])};\n"
        "const read = specs.map((text) => Convert.toHandlingSpec(text));\n"
        "const made = read.map((spec) => Convert.handlingSpecToJson(spec));\n"
        "process.stdout.write(JSON.stringify(made.map((text) => JSON.parse(text))));\n",
        "utf-8",
    )
    tsc = ["node", str(clients / "node_modules" / "typescript" / "bin" / "tsc"), "-p", "."]
    done = subprocess.run(tsc, cwd=tmp_path, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout
    node = ["node", "out/round_trip.js"]
    done = subprocess.run(node, cwd=tmp_path, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == list(given.values())


def test_java_classes_hold_every_sample(types: dict[str, str], tmp_path: Path) -> None:
    classes = tmp_path / "classes"
    # Debian's Jackson says of writing that it throws more than other builds say.
    java = types["java"].replace("throws JsonProcessingException", "throws IOException")
    for name, text in java_files(java).items():
        (tmp_path / name).write_text(text, "utf-8")
    path = ":".join(JACKSON)
    javac = ["javac", "-encoding", "UTF-8", "-nowarn", "-cp", path, "-d", str(classes)]
    sources = [*map(str, tmp_path.glob("*.java")), str(HERE / "RoundTrip.java")]
    done = subprocess.run([*javac, *sources], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    given = {name: without_own(spec) for name, spec in specs().items()}
    for name, spec in given.items():
        (tmp_path / name).write_text(json.dumps(spec), "utf-8")
    run = ["java", "-cp", f"{path}:{classes}", "spec.RoundTrip", *given]
    done = subprocess.run(run, cwd=tmp_path, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    for name, spec in given.items():
        assert json.loads((tmp_path / f"{name}.java").read_text("utf-8")) == spec


def java_files(text: str) -> dict[str, str]:
    """The files that quicktype writes one after the other, each after a line with its name."""
    files: dict[str, list[str]] = {}
    name = ""
    for line in text.splitlines():
        if line.startswith("// ") and line.endswith(".java"):
            name = line.removeprefix("// ")
        files.setdefault(name, []).append(line)
    return {name: "\n".join(lines) + "\n" for name, lines in files.items() if name}
