// An instance of Jumelage of its own for each file of journeys: the demo's database, copied, and the
// program serving it on a free port of this machine.
import { execFile, spawn } from "node:child_process";
import { copyFile, mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const { JUMELAGE_PROGRAM: program, JUMELAGE_DEMO: demo } = process.env;
/** How long the program may take until it answers, in milliseconds. */
const PATIENCE = 20_000;

/** A copy of the demo, served: `{ origin, link, stop }` as soon as it answers. */
export async function start() {
  if (!program || !demo) throw new Error("The journeys start by `make journeys`, which builds the program and its demo.");
  const folder = await mkdtemp(join(tmpdir(), "jumelage-journey-"));
  const database = join(folder, "demo.sqlite");
  await copyFile(demo, database);
  const env = { ...process.env, JUMELAGE_DATABASE: `sqlite:${database}` };
  const server = await serve(env);
  return {
    origin: server.origin,
    /** The path of a one-time link with which this person signs in. */
    async link(mail) {
      const { stdout } = await promisify(execFile)(program, ["user", "link", mail], { env });
      const [url] = stdout.match(/https?:\/\/\S+/) ?? [];
      if (!url) throw new Error(`No link for ${mail}: ${stdout}`);
      const { pathname, search } = new URL(url);
      return pathname + search;
    },
    async stop() {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Serves the database that the environment names on a free port; gives `{ origin, stop, kill }` as soon as it answers. */
export async function serve(env) {
  const listen = `127.0.0.1:${await freePort()}`;
  const origin = `http://${listen}`;
  const server = spawn(program, ["serve"], {
    env: { ...env, JUMELAGE_LISTEN: listen },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const heard = [];
  for (const stream of [server.stdout, server.stderr]) stream.on("data", (chunk) => heard.push(chunk));
  const ended = new Promise((resolve) => server.once("exit", (code) => resolve(code)));
  try {
    await answers(`${origin}/healthz`, server);
  } catch (error) {
    server.kill("SIGKILL");
    throw new Error(`${error.message}\n${Buffer.concat(heard)}`);
  }
  return {
    origin,
    async stop() {
      server.kill("SIGTERM");
      const code = await ended;
      if (code !== 0) throw new Error(`The program ended with ${code}.\n${Buffer.concat(heard)}`);
    },
    /** Ends it as a power cut does. */
    async kill() {
      server.kill("SIGKILL");
      await ended;
    },
  };
}

async function freePort() {
  const probe = createServer();
  await new Promise((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const { port } = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

async function answers(url, server) {
  const deadline = Date.now() + PATIENCE;
  while (Date.now() < deadline) {
    if (server.exitCode !== null) throw new Error(`The program ended with ${server.exitCode} before it answered.`);
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`No answer from ${url} within ${PATIENCE} ms.`);
}
