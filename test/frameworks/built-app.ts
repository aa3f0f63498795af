// An app as its framework builds it for production: installed and built in a scratch folder, then served with the gate.
import { execFile, fork } from "node:child_process";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const here = (path: string): string => new URL(path, import.meta.url).pathname;

/** Where the gate is: before the handler of Node's, or around the fetch handler. */
export type Mounting = "node" | "fetch";

export interface BuiltApp {
  /** Starts the app on a free port. */
  serve(mounting: Mounting): Promise<ServedApp>;
  clear(): Promise<void>;
}

export interface ServedApp {
  readonly origin: string;
  close(): void;
}

/** Installs and builds the app of this name in `apps/`. Takes minutes. */
export async function build(name: string): Promise<BuiltApp> {
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
  return {
    clear,
    serve: async (mounting) => {
      const child = fork(here("serve.mjs"), [mounting], { cwd: folder, env });
      const port = await new Promise<number>((resolve, reject) => {
        child.once("message", (message) => resolve(Number(message)));
        child.once("exit", (code) => reject(new Error(`The server of ${name} ended (${code}).`)));
      });
      return { origin: `http://localhost:${port}`, close: () => void child.kill() };
    },
  };
}
