// What tarteaucitron declares: the hosts its services load from and the cookies they set, read from the package itself.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createContext, runInContext } from "node:vm";

interface Entry {
  readonly cookies?: unknown;
  readonly js?: unknown;
  readonly fallback?: unknown;
}

/** Lower-case hosts, and names or beginnings of names of cookies. */
export interface Declared {
  readonly services: number;
  readonly hosts: ReadonlySet<string>;
  readonly cookies: ReadonlySet<string>;
}

/** Their own documentation and pages: links, not what is loaded. */
const LINKED = new Set(["support.google.com", "developers.google.com"]);

/** Stands in for every object of a browser: whatever is read, called or made of it is itself. */
const anything: unknown = new Proxy(() => anything, {
  get: (_, key) => (key === Symbol.toPrimitive ? () => "" : anything),
  apply: () => anything,
  construct: () => anything as object,
  set: () => true,
});

export function tarteaucitron(): Declared {
  const path = createRequire(import.meta.url).resolve("tarteaucitronjs/tarteaucitron.services.js");
  const services: Record<string, Entry> = {};
  const own: Record<string, unknown> = { services };
  const global = new Proxy(own, { get: (o, key) => (key in o ? o[String(key)] : anything) });
  const browser = { tarteaucitron: global, window: anything, document: anything };
  runInContext(
    readFileSync(path, "utf8"),
    createContext({ ...browser, navigator: anything, setTimeout: anything }),
  );
  const hosts = new Set<string>();
  const cookies = new Set<string>();
  for (const entry of Object.values(services)) {
    for (const code of Object.values(entry)) {
      if (typeof code !== "function") continue;
      // The code as it is written: only addresses that are whole in it count.
      const addresses = String(code).matchAll(/\/\/([a-z0-9-]+(?:\.[a-z0-9-]+)+)/gi);
      for (const [, host = ""] of addresses) hosts.add(host.toLowerCase());
    }
    const names: readonly unknown[] = Array.isArray(entry.cookies) ? entry.cookies : [];
    for (const name of names) if (typeof name === "string") cookies.add(name);
  }
  for (const host of LINKED) hosts.delete(host);
  return { services: Object.keys(services).length, hosts, cookies };
}
