// An app as its framework builds it for production: installed and built in a scratch folder, then served after the gate.
import { execFile, fork } from "node:child_process";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const here = (path: string): string => new URL(path, import.meta.url).pathname;

export interface BuiltApp {
  readonly origin: string;
  close(): Promise<void>;
}

/** Installs, builds and starts the app of this name in `apps/`. Takes minutes. */
export async function startBuilt(name: string): Promise<BuiltApp> {
  const folder = await mkdtemp(join(tmpdir(), `assent-${name}-`));
  await cp(here(`apps/${name}`), folder, { recursive: true });
  await cp(here("../browser/frameworks/hosts.mjs"), join(folder, "hosts.mjs"));
  const env = {
    ...process.env,
    NODE_ENV: "production",
    NEXT_TELEMETRY_DISABLED: "1",
    ASTRO_TELEMETRY_DISABLED: "1",
    NUXT_TELEMETRY_DISABLED: "1",
  };
  const step = (...args: string[]) => run("npm", args, { cwd: folder, env, maxBuffer: 1 << 26 });
  const clear = () => rm(folder, { recursive: true, force: true });
  try {
    await step("install", "--include=dev", "--no-audit", "--no-fund");
    await step("run", "build");
  } catch (error) {
    await clear();
    throw error;
  }
  const child = fork(here("serve.mjs"), { cwd: folder, env });
  const port = await new Promise<number>((resolve, reject) => {
    child.once("message", (message) => resolve(Number(message)));
    child.once("exit", (code) => reject(new Error(`The server of ${name} ended (${code}).`)));
  });
  return {
    origin: `http://localhost:${port}`,
    close: async () => {
      child.kill();
      await clear();
    },
  };
}
