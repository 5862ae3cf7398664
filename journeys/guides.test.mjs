// An operator follows the guide line by line: every command in it must do what it says.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtemp, mkdir, readFile, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { promisify } from "node:util";
import { serve } from "./house/instance.mjs";

const run = promisify(execFile);
const { JUMELAGE_PROGRAM: program, JUMELAGE_TEST_POSTGRES: postgres } = process.env;
const own = `guide_${process.pid}`;
let folder;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), "jumelage-guide-"));
  for (const name of ["bin", "lib", "backups"]) await mkdir(join(folder, name));
  await symlink(program, join(folder, "bin", "jumelage"));
  await run("psql", [postgres, "--quiet", "--command", `create database ${own}`]);
});

after(async () => {
  for (const name of [`${own}_restored`, own]) {
    await run("psql", [postgres, "--quiet", "--command", `drop database if exists ${name}`]);
  }
  await rm(folder, { recursive: true, force: true });
});

for (const [name, deed, least] of [
  ["README", "starts, keeps and restores an instance", 15],
  ["imports", "takes registers in and back", 10],
]) {
  test(`an operator ${deed} by the guide`, { timeout: 120_000 }, async () => {
    const guide = await readFile(join(import.meta.dirname, `../docs/operator/${name}.md`), "utf8");
    const env = { ...process.env, PATH: `${join(folder, "bin")}:${process.env.PATH}` };
    let followed = 0;
    for (const line of lines(guide)) {
      const [, variable, value] = line.match(/^export (\w+)=(.*)$/) ?? [];
      if (variable) env[variable] = value;
      else if (line === "jumelage serve") await (await serve(env)).stop();
      else await follow(line, env);
      followed += 1;
    }
    assert.ok(followed >= least, `only ${followed} lines were followed`);
  });
}

/** The guide's lines to type, with this test's own places in them. What `make` does others show. */
function lines(guide) {
  const blocks = [...guide.matchAll(/```sh\n(.*?)```/gs)].map(([, block]) => block);
  const places = [
    ["/var/lib/jumelage", join(folder, "lib")],
    ["/var/backups", join(folder, "backups")],
    ["postgres://jumelage@db.example/jumelage", new URL(`/${own}`, postgres).href],
    ["jumelage_restored", `${own}_restored`],
  ];
  const typed = blocks.flatMap((block) => block.trim().split("\n")).filter((line) => !line.startsWith("make"));
  return typed.map((line) => places.reduce((text, [theirs, ours]) => text.replaceAll(theirs, ours), line));
}

async function follow(line, env) {
  const { error, stdout, stderr } = await run("bash", ["-c", line], { env }).catch((error) => ({ error, ...error }));
  assert.equal(error, undefined, `${line}\n${stdout}${stderr}`);
}
