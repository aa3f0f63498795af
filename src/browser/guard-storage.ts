// What scripts keep in the browser is held to the catalogue: cookies, web storage, databases.
import type { GuardRules } from "../pages/guard-rules.ts";
import { attempt, heldBack, onSet, prototypeOf, wrap } from "./replace.ts";
import type { Answers } from "./rules.ts";

export function guardStorage(rules: GuardRules, answers: Answers, own: readonly string[]): void {
  /** A line for document.cookie as it may be set; undefined: not at all. Read as browsers do (RFC 6265bis 5.6). */
  const gatedCookie = (line: string): string | undefined => {
    const [pair = "", ...attributes] = line.split(";");
    const equals = pair.indexOf("=");
    let name = pair.slice(0, Math.max(equals, 0)).trim();
    if (name === "") name = (pair.slice(equals + 1).split("=", 1)[0] ?? "").trim();
    const last = (pattern: RegExp): string | undefined => [...line.matchAll(pattern)].at(-1)?.[1];
    const age = last(/;\s*max-age\s*=\s*(-?\d+)\s*(?=;|$)/gi);
    const ends = Date.parse(last(/;\s*expires\s*=([^;]*)/gi) ?? "");
    const seconds = age === undefined ? (ends - Date.now()) / 1000 : Number(age);
    if (seconds <= 0 || own.includes(name)) return line;
    if (!answers.mayKeep("cookie", name)) return undefined;
    const kept = answers.lifetimeOf(name);
    if (Number.isNaN(seconds)) return line;
    if (kept === 0) {
      const lives = (attribute: string): boolean => !/^\s*(?:max-age|expires)\s*=/i.test(attribute);
      return [pair, ...attributes.filter(lives)].join(";");
    }
    const most = kept < 0 ? rules.maxAge : Math.min(kept, rules.maxAge);
    // The last one counts, and it beats Expires.
    return seconds > most ? `${line};max-age=${most}` : line;
  };

  onSet(Document.prototype, "cookie", (_document, line, original) => {
    const gated = gatedCookie(String(line));
    if (gated !== undefined) original(gated);
  });
  wrap(prototypeOf("CookieStore"), "set", (_store, given, pass) => {
    const [first] = given;
    const isRecord = typeof first === "object" && first !== null && "name" in first;
    const name = String(isRecord ? first.name : first);
    return own.includes(name) || answers.mayKeep("cookie", name) ? pass() : Promise.resolve();
  });
  wrap(prototypeOf("Storage"), "setItem", (storage, given, pass) => {
    let kind: "localStorage" | "sessionStorage" = "localStorage";
    attempt(() => {
      if (storage === window.sessionStorage) kind = "sessionStorage";
    });
    if (answers.mayKeep(kind, String(given[0]))) pass();
  });
  wrap(prototypeOf("IDBFactory"), "open", (_factory, given, pass) => {
    if (answers.mayKeep("indexedDB", String(given[0]))) return pass();
    throw heldBack();
  });

  const cookies = Object.getOwnPropertyDescriptor(Document.prototype, "cookie");
  /** What was kept before and may not be any more. */
  const clear = (): void => {
    for (const kind of ["localStorage", "sessionStorage"] as const) {
      attempt(() => {
        const storage = window[kind];
        for (let i = storage.length - 1; i >= 0; i--) {
          const name = storage.key(i) ?? "";
          if (answers.isRefused(kind, name)) storage.removeItem(name);
        }
      });
    }
    attempt(() => {
      // An element of the page may be named `cookie`.
      for (const pair of String(cookies?.get?.call(document)).split(";")) {
        const name = (pair.split("=", 1)[0] ?? "").trim();
        if (!answers.isRefused("cookie", name)) continue;
        const labels = location.hostname.split(".");
        const domains = ["", ...labels.map((_, i) => `;domain=${labels.slice(i).join(".")}`)];
        for (const domain of domains)
          cookies?.set?.call(document, `${name}=;max-age=0;path=/${domain}`);
      }
    });
    for (const [name] of rules.names.indexedDB) {
      if (name.includes("*") || !answers.isRefused("indexedDB", name)) continue;
      attempt(() => indexedDB.deleteDatabase(name));
    }
  };
  clear();
  // What was written past us (`localStorage.name = …`) goes before the next page.
  window.addEventListener("load", clear);
  window.addEventListener("pagehide", clear);
}
