// A WebKitGTK for which every host but the first party is a local sink: driven by WebKitWebDriver, in a network in which
// every name leads to this machine (`../with-webkit.mjs`).
import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { connect, createServer } from "node:net";
import type { Server } from "node:net";
import { startThirdPartySink } from "../_support/third-party-sink.ts";
import { startNameServer } from "./name-server.ts";

export interface WebKitVisit {
  /** Hosts that were contacted, sorted. */
  readonly contacts: readonly string[];
  /** Names that were looked up, whether or not anybody was called. */
  readonly lookups: readonly string[];
  /** What `check` came to in the page. */
  readonly checked: unknown;
}

export interface WebKit {
  /** Opens a page and tells whom it contacted; `check`: an expression to evaluate in it at the end. */
  visit(url: string, check?: string): Promise<WebKitVisit>;
  close(): Promise<void>;
}

const DRIVER_PORT = 4444;
const DISPLAY = ":97";
const QUIET_MS = 400;
const LIMIT_MS = 6_000;
const POLL_MS = 25;

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Hands everything that comes to a port of the web on to the sink. */
async function forward(port: number, to: number): Promise<Server> {
  const server = createServer((socket) => {
    const other = connect(to, "127.0.0.1");
    socket.pipe(other).pipe(socket);
    socket.on("error", () => other.destroy());
    other.on("error", () => socket.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  return server;
}

async function command(method: string, path: string, body?: unknown): Promise<unknown> {
  const response = await fetch(`http://127.0.0.1:${DRIVER_PORT}${path}`, {
    method,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const { value } = (await response.json()) as { value: unknown };
  if (!response.ok) throw new Error(`WebKit: ${method} ${path}: ${JSON.stringify(value)}`);
  return value;
}

async function driverIsReady(): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (await command("GET", "/status").then(Boolean, () => false)) return;
    await sleep(100);
  }
  throw new Error("WebKitWebDriver does not answer.");
}

/** Starts it (`WEBKIT_DRIVER_PATH`, `WEBKIT_BROWSER_PATH`). */
export async function startWebKit(): Promise<WebKit> {
  const sink = await startThirdPartySink();
  const names = await startNameServer();
  const forwarders = [await forward(80, sink.port), await forward(443, sink.port)];
  const quiet = { stdio: "ignore" } as const;
  const processes: ChildProcess[] = [
    spawn("Xvfb", [DISPLAY, "-screen", "0", "1280x800x24"], quiet),
  ];
  const ofProxies = /^(?:https?|all|no)_proxy$/i;
  const env = {
    // A proxy would be asked in the sink's place.
    ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !ofProxies.test(name))),
    DISPLAY,
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1",
    // Settings of the desktop may name one as well.
    GSETTINGS_BACKEND: "memory",
  };
  const driver = process.env["WEBKIT_DRIVER_PATH"] ?? "/usr/bin/WebKitWebDriver";
  processes.push(spawn(driver, [`--port=${DRIVER_PORT}`], { ...quiet, env }));
  await driverIsReady();

  const begin = async (): Promise<string> => {
    const { sessionId } = (await command("POST", "/session", {
      capabilities: {
        alwaysMatch: {
          acceptInsecureCerts: true,
          pageLoadStrategy: "none",
          "webkitgtk:browserOptions": {
            binary: process.env["WEBKIT_BROWSER_PATH"],
            args: ["--automation"],
          },
        },
      },
    })) as { sessionId: string };
    return sessionId;
  };

  /** Until the page is there and nothing has moved for a while. */
  const settle = async (session: string): Promise<void> => {
    const from = performance.now();
    for (;;) {
      const script = "return document.readyState";
      const state = await command("POST", `/session/${session}/execute/sync`, { script, args: [] });
      const now = performance.now();
      if (now - from > LIMIT_MS) return;
      const isQuiet = now - Math.max(from, sink.lastActivity()) >= QUIET_MS;
      if (state === "complete" && isQuiet) return;
      await sleep(POLL_MS);
    }
  };

  const session = await begin();
  return {
    visit: async (url, check) => {
      await command("POST", `/session/${session}/url`, { url: "about:blank" });
      sink.forget();
      names.forget();
      await command("POST", `/session/${session}/url`, { url });
      await sleep(QUIET_MS);
      await settle(session).catch(() => undefined);
      const script = `return !!(${check ?? "true"})`;
      const checked = await command("POST", `/session/${session}/execute/sync`, {
        script,
        args: [],
      }).catch(() => undefined);
      return { contacts: sink.contacts(), lookups: names.lookups(), checked };
    },
    close: async () => {
      await command("DELETE", `/session/${session}`).catch(() => undefined);
      for (const started of processes) started.kill();
      for (const server of forwarders) server.close();
      await names.close();
      await sink.close();
    },
  };
}
