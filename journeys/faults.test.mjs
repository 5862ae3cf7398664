// What an instance does when the machine fails it: killed, out of space, damaged, told to stop. The numbers
// are those of the threat model.
import assert from "node:assert/strict";
import { execFile, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { copyFile, mkdir, mkdtemp, open, readFile, rm, writeFile } from "node:fs/promises";
import { get } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { promisify } from "node:util";
import { serve } from "./house/instance.mjs";

const run = promisify(execFile);
const { JUMELAGE_PROGRAM: program, JUMELAGE_DEMO: demo } = process.env;
let folder;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), "jumelage-faults-"));
});

after(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** A copy of the demo's database in a folder of its own, as an environment. */
async function copy(name) {
  await mkdir(join(folder, name), { recursive: true });
  const database = join(folder, name, "j.sqlite");
  await copyFile(demo, database);
  return { database, env: { ...process.env, JUMELAGE_DATABASE: `sqlite:${database}` } };
}

/** Reports a barrier, as a reader does; the form's id tells the report from others. */
async function report(origin, words, id = randomBytes(16).toString("hex")) {
  const body = new URLSearchParams({ "form-id": id, words, path: "", contact: "", "form-token": "", version: "0" });
  const headers = { origin, "sec-fetch-site": "same-origin" };
  return fetch(`${origin}/de/accessibility/report`, { method: "POST", body, headers, redirect: "manual" });
}

/** What SQLite itself tells of a question. */
async function ask(database, sql) {
  const code = "import sqlite3, sys; print(sqlite3.connect(sys.argv[1]).execute(sys.argv[2]).fetchall())";
  const { stdout } = await run("python3", ["-c", code, database, sql]);
  return stdout.trim();
}

test("F1: killed in the middle of writing, it loses nothing that it had answered", { timeout: 120_000 }, async () => {
  const { database, env } = await copy("killed");
  const acknowledged = new Set();
  for (let round = 0; round < 5; round += 1) {
    const server = await serve(env);
    let isOver = false;
    const writer = async (n) => {
      for (let i = 0; !isOver; i += 1) {
        const words = `report ${round}-${n}-${i}`;
        const answer = await report(server.origin, words).catch(() => null);
        if (answer?.status === 303) acknowledged.add(words);
      }
    };
    const writers = Array.from({ length: 40 }, (_, n) => writer(n));
    await new Promise((resolve) => setTimeout(resolve, 150 + 170 * round));
    await server.kill();
    isOver = true;
    await Promise.all(writers);
  }
  assert.ok(acknowledged.size > 100, `only ${acknowledged.size} were answered`);
  const server = await serve(env);
  await server.stop();
  const kept = await ask(database, "select words from barrier_report where words like 'report %'");
  const lost = [...acknowledged].filter((words) => !kept.includes(`'${words}'`));
  assert.deepEqual(lost, []);
  await run(program, ["verify"], { env });
});

test("F3: with a full disk it says so, keeps what was typed, and goes on by itself", { timeout: 120_000 }, async (t) => {
  const disk = join(folder, "disk");
  await mkdir(disk);
  try {
    await run("mount", ["-t", "tmpfs", "-o", "size=24m", "tmpfs", disk]);
  } catch {
    t.skip("mounting a small disk needs root");
    return;
  }
  try {
    const database = join(disk, "j.sqlite");
    await copyFile(demo, database);
    const server = await serve({ ...process.env, JUMELAGE_DATABASE: `sqlite:${database}` });
    assert.equal((await report(server.origin, "before")).status, 303);
    const filled = join(disk, "fill");
    await fill(filled);
    const words = `what was typed ${"x".repeat(3000)}`;
    let refused;
    for (let i = 0; i < 60 && !refused; i += 1) {
      const answer = await report(server.origin, words);
      if (answer.status !== 303) refused = answer;
    }
    assert.ok(refused, "a full disk takes everything");
    assert.ok([503, 507].includes(refused.status), `it answered ${refused.status}`);
    assert.equal((await fetch(`${server.origin}/de/towns/kiel`)).status, 200, "reading goes on");
    await rm(filled);
    assert.equal((await report(server.origin, "after")).status, 303, "it goes on by itself");
    await server.stop();
    assert.match(await ask(database, "select words from barrier_report where words = 'after'"), /after/);
  } finally {
    await run("umount", ["--lazy", disk]);
  }
});

/** Fills a disk to its last byte. */
async function fill(path) {
  const file = await open(path, "w");
  try {
    for (let size = 1 << 20; size >= 512; ) {
      try {
        await file.write(Buffer.alloc(size));
      } catch {
        size >>= 1;
      }
    }
  } finally {
    await file.close();
  }
}

test("F15: a damaged file is refused with its name and the way out, and never written to", { timeout: 120_000 }, async () => {
  const damages = {
    cut: async (path) => writeFile(path, (await readFile(path)).subarray(0, 200_000)),
    empty: async (path) => writeFile(path, ""),
    other: async (path) => writeFile(path, "This is no database at all.\n".repeat(400)),
    zeroed: async (path) => {
      const bytes = await readFile(path);
      bytes.fill(0, 4096 * 3, 4096 * 40);
      await writeFile(path, bytes);
    },
  };
  for (const [name, damage] of Object.entries(damages)) {
    const { database, env } = await copy(`damaged-${name}`);
    await damage(database);
    const before = await readFile(database);
    const { code, heard } = await ended(["serve"], { ...env, JUMELAGE_LISTEN: "127.0.0.1:0" });
    assert.notEqual(code, 0, `${name}: it serves`);
    assert.ok(heard.includes("j.sqlite"), `${name}: it does not name the file: ${heard}`);
    assert.match(heard, /jumelage (restore|migrate|verify)/, `${name}: it names no way out: ${heard}`);
    assert.ok(before.equals(await readFile(database)), `${name}: it wrote`);
  }
});

/** Runs the program to its end, or ends it after ten seconds. */
async function ended(args, env) {
  const child = spawn(program, args, { env, stdio: ["ignore", "pipe", "pipe"] });
  const heard = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => heard.push(chunk));
  const timer = setTimeout(() => child.kill("SIGTERM"), 10_000);
  const code = await new Promise((resolve) => child.once("exit", resolve));
  clearTimeout(timer);
  return { code, heard: Buffer.concat(heard).toString() };
}

/** One request on a connection of its own. */
function once(url) {
  return new Promise((resolve) => {
    const request = get(url, { agent: false, timeout: 10_000 }, (response) => {
      const parts = [];
      response.on("data", (part) => parts.push(part));
      response.on("error", (error) => resolve({ error }));
      response.on("end", () => resolve({ status: response.statusCode, text: Buffer.concat(parts).toString() }));
    });
    request.on("timeout", () => request.destroy(new Error("no answer")));
    request.on("error", (error) => {
      const isRefused = !request.res && ["ECONNREFUSED", "ECONNRESET"].includes(error.code);
      resolve(isRefused ? { refused: true } : { error });
    });
  });
}

test("F20: told to stop under load, it finishes what it accepted", { timeout: 120_000 }, async () => {
  const { env } = await copy("stopped");
  for (let round = 0; round < 3; round += 1) {
    const server = await serve(env);
    let isOver = false;
    const broken = [];
    const reader = async () => {
      while (!isOver) {
        const answer = await once(`${server.origin}/de/towns/kiel`);
        // Who knocks in the moment of the end is not let in; whose answer began gets a whole page.
        if (answer.refused) return;
        const isWhole = answer.status === 200 && answer.text.trimEnd().endsWith("</html>");
        if (!isWhole) broken.push(answer.error ?? `${answer.status}, ${answer.text.length} characters`);
      }
    };
    const readers = Array.from({ length: 20 }, reader);
    await new Promise((resolve) => setTimeout(resolve, 400));
    const asked = Date.now();
    await server.stop();
    isOver = true;
    await Promise.all(readers);
    assert.deepEqual(broken, []);
    assert.ok(Date.now() - asked < 20_000);
  }
});
