// Firefox by its own protocol, Marionette: what its console says, of policies and of markup too, is told to nobody over
// WebDriver BiDi.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, connect } from "node:net";
import type { AddressInfo, Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

export interface ConsoleFirefox {
  open(url: string): Promise<void>;
  /** Clicks the element, and waits until the page has what `awaited` selects. */
  click(selector: string, awaited: string): Promise<void>;
  /** What the console has said of documents and files whose address begins so, since the last time. */
  said(origin: string): Promise<readonly string[]>;
  close(): Promise<void>;
}

const POLL_MS = 300;
const TRIES = 150;

/** Runs in Firefox itself. */
const READ = `const found = Services.console.getMessageArray().flatMap((message) => {
  if (!(message instanceof Ci.nsIScriptError)) return [];
  return [[message.sourceName, message.category + ": " + message.errorMessage]];
});
Services.console.reset();
return found;`;

/** Starts Firefox (`FIREFOX_PATH`) with a profile of its own. */
export async function startConsoleFirefox(): Promise<ConsoleFirefox> {
  const profile = mkdtempSync(join(tmpdir(), "assent-firefox-"));
  const port = await freePort();
  writeFileSync(join(profile, "user.js"), `user_pref("marionette.port", ${port});\n`);
  const child = spawn(
    process.env["FIREFOX_PATH"] ?? "firefox-esr",
    [
      "--headless",
      "--marionette",
      "--remote-allow-system-access",
      "--no-remote",
      "--profile",
      profile,
    ],
    { stdio: "ignore" },
  );
  const exited = new Promise((resolve) => child.once("exit", resolve));
  const send = createClient(await connected(port));
  await send("WebDriver:NewSession", { capabilities: {} });
  const inPage = async (script: string): Promise<unknown> => {
    await send("Marionette:SetContext", { value: "content" });
    return send("WebDriver:ExecuteScript", { script, args: [] });
  };
  return {
    open: async (url) => {
      await send("Marionette:SetContext", { value: "content" });
      await send("WebDriver:Navigate", { url });
    },
    click: async (selector, awaited) => {
      await inPage(`document.querySelector(${JSON.stringify(selector)}).click()`);
      for (let tries = 0; tries < TRIES; tries++) {
        if (
          (await inPage(`return document.querySelector(${JSON.stringify(awaited)}) !== null`)) ===
          true
        )
          return;
        await pause(POLL_MS);
      }
      throw new Error(`Nothing came that matches ${awaited}.`);
    },
    said: async (origin) => {
      await send("Marionette:SetContext", { value: "chrome" });
      const found = (await send("WebDriver:ExecuteScript", { script: READ, args: [] })) as [
        string,
        string,
      ][];
      return found.filter(([source]) => source.startsWith(origin)).map(([, text]) => text);
    },
    close: async () => {
      child.kill();
      await exited;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function connected(port: number): Promise<Socket> {
  for (let tries = 0; tries < TRIES; tries++) {
    const socket = connect(port, "127.0.0.1");
    const isOpen = await new Promise<boolean>((resolve) => {
      socket.once("connect", () => resolve(true));
      socket.once("error", () => resolve(false));
    });
    if (isOpen) return socket;
    await pause(POLL_MS);
  }
  throw new Error("Firefox does not answer.");
}

/** Messages are `length:JSON`; a command is `[0, id, name, parameters]`, its answer `[1, id, error, result]`. */
function createClient(socket: Socket): (name: string, given: object) => Promise<unknown> {
  const waiting = new Map<number, (error: unknown, result: unknown) => void>();
  let read = Buffer.alloc(0);
  let count = 0;
  socket.on("data", (chunk) => {
    read = Buffer.concat([read, chunk]);
    for (let colon = read.indexOf(":"); colon !== -1; colon = read.indexOf(":")) {
      const end = colon + 1 + Number(read.subarray(0, colon).toString());
      if (read.length < end) return;
      const message = JSON.parse(read.subarray(colon + 1, end).toString()) as unknown;
      read = read.subarray(end);
      if (!Array.isArray(message)) continue;
      const [, id, error, result] = message as [number, number, unknown, { value?: unknown }];
      waiting.get(id)?.(error, result.value);
      waiting.delete(id);
    }
  });
  return (name, given) =>
    new Promise((resolve, reject) => {
      const id = ++count;
      waiting.set(id, (error, result) => {
        if (error === null) resolve(result);
        else reject(new Error(`${name}: ${JSON.stringify(error)}`));
      });
      const text = JSON.stringify([0, id, name, given]);
      socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
}
