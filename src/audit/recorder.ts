// What runs in every frame before its own scripts: it tells which script set a cookie. As text, for the browser.

/** The function through which it speaks; taken out of sight before any script of the page runs. */
export const RECORDER_BINDING = "__assentAuditSaw";

/** What it says: a name, and where the setter was called from. */
export interface RecorderMessage {
  readonly name: string;
  /** The first address of the stack that is none of ours; "" if there is none. */
  readonly by: string;
}

/**
 * Only what the browser kept is told of: a refused line leaves no name in `document.cookie`. `%GPC%` is replaced by
 * whether the signal is sent.
 */
const RECORDER = `(() => {
  const saw = window[${JSON.stringify(RECORDER_BINDING)}];
  delete window[${JSON.stringify(RECORDER_BINDING)}];
  if (%GPC%) {
    try {
      Object.defineProperty(Navigator.prototype, "globalPrivacyControl", { get: () => true, configurable: true, enumerable: true });
    } catch {}
  }
  if (typeof saw !== "function") return;
  const caller = () => {
    for (const line of String(new Error().stack).split("\\n").slice(1)) {
      const from = line.indexOf("http");
      if (from < 0) continue;
      const address = line.slice(from).split(")")[0].split("?")[0].split("#")[0];
      const parts = address.split(":");
      while (parts.length > 2 && /^[0-9]+$/.test(parts[parts.length - 1])) parts.pop();
      return parts.join(":");
    }
    return "";
  };
  const has = (cookies, name) => cookies.split(";").some((part) => part.trim().split("=")[0] === name);
  const field = Object.getOwnPropertyDescriptor(Document.prototype, "cookie");
  if (field && field.set) {
    Object.defineProperty(Document.prototype, "cookie", {
      ...field,
      set(line) {
        field.set.call(this, line);
        try {
          const text = String(line).split(";")[0];
          const name = (text.includes("=") ? text.slice(0, text.indexOf("=")) : "").trim();
          if (name && has(field.get.call(this), name)) saw({ name, by: caller() });
        } catch {}
      },
    });
  }
  if (window.CookieStore) {
    const { set } = CookieStore.prototype;
    CookieStore.prototype.set = function (...given) {
      const by = caller();
      const done = set.apply(this, given);
      const name = typeof given[0] === "object" && given[0] ? given[0].name : given[0];
      done.then(() => saw({ name: String(name), by }), () => {});
      return done;
    };
  }
})()`;

export function recorderScript(gpc: boolean): string {
  return RECORDER.replace("%GPC%", String(gpc));
}

/** Names of what a frame keeps. Evaluated in it. */
export const READ_STORAGE = `(async () => {
  const keys = (area) => { try { return Object.keys(window[area]); } catch { return []; } };
  const databases = async () => {
    try { return (await indexedDB.databases()).map(({ name }) => String(name)); } catch { return []; }
  };
  const workers = async () => {
    try { return (await navigator.serviceWorker.getRegistrations()).map((each) => {
      const worker = each.active || each.waiting || each.installing;
      return worker ? new URL(worker.scriptURL).pathname : "";
    }); } catch { return []; }
  };
  return {
    localStorage: keys("localStorage"), sessionStorage: keys("sessionStorage"),
    indexedDB: await databases(), serviceWorker: await workers(),
  };
})()`;

/** Where the links of a page lead, as far as a careful robot follows them. Evaluated in it. */
export const READ_LINKS = `[...document.querySelectorAll("a[href], area[href]")].slice(0, 2000).filter((link) =>
  !link.hasAttribute("download") && !/(^|\\s)nofollow(\\s|$)/i.test(link.getAttribute("rel") || "")).map((link) => String(link.href))`;
