// In the browser, before any other script: what scripts keep and contact is held to the same catalogue.
// oxlint-disable unicorn/consistent-function-scoping -- the function is sent whole, with all that it needs
// oxlint-disable typescript/no-unnecessary-type-parameters -- they say what `this` is in a method that is replaced
import type {
  BrowserClass,
  GuardedElement,
  GuardedStorage,
  GuardedWindow,
  Method,
  Opener,
} from "./guard-browser.ts";
import type { GuardedName, GuardRules } from "./guard-rules.ts";

/**
 * The text of this function is sent to browsers: it uses its parameters and what every browser has, and nothing else
 * of this package. Each part is put up by itself: where a browser lacks one, the others hold.
 */
export function assentGuard(window: GuardedWindow, rules: GuardRules): void {
  const { document } = window;
  /** By this the script knows what was marked here: nothing of the page's content is before us. */
  const key = document.currentScript?.getAttribute("data-key") ?? "";
  /** What the page says itself, whatever an element of it is named (`<img name=baseURI>`). */
  const reader = (type: string, name: "baseURI" | "cookie"): (() => string) => {
    const owner: BrowserClass = Reflect.get(window, type);
    const found = Object.getOwnPropertyDescriptor(owner.prototype, name);
    return () => String(found?.get === undefined ? document[name] : found.get.call(document));
  };
  const baseOf = reader("Node", "baseURI");
  const cookiesOf = reader("Document", "cookie");
  const told = new Set<string>();
  /** What the visitor has allowed since the page came. What he takes back, a new page will know. */
  const since = new Set<string>();

  const refuse = (what: string, name: string, service: string | undefined): void => {
    const whose = service === undefined ? "is not in the catalogue" : `needs consent (${service})`;
    const message = `assent: ${what} ${JSON.stringify(name)} ${whose}; it was held back.`;
    if (told.size < 100 && !told.has(message)) window.console.warn(message);
    told.add(message);
  };

  /** A name or path with stars, each for any run of characters without `stop`. */
  const fits = (pattern: string, text: string, stop: string, end: string): boolean => {
    const parts = pattern.split("*").map((part) => part.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&"));
    // oxlint-disable-next-line assent/linear-regexp -- patterns are the site's own, and it runs in the browser.
    return new RegExp(`^${parts.join(stop)}${end}`).test(text);
  };
  const ruleOf = (kind: keyof GuardRules["names"], name: string): GuardedName | undefined =>
    rules.names[kind].find(
      ([known]) => known === name || (known.includes("*") && fits(known, name, "[^]*", "$")),
    );
  const isAllowed = (rule: GuardedName): boolean => rule[2] || since.has(rule[1]);
  const mayKeep = (kind: keyof GuardRules["names"], name: string): boolean => {
    const rule = ruleOf(kind, name);
    if (rule ? isAllowed(rule) : !rules.strict) return true;
    refuse(kind, name, rule?.[1]);
    return false;
  };

  /** The service that lacks consent for this URL, "undeclared", or undefined where it may be contacted. */
  const refusalOf = (address: unknown): string | undefined => {
    let url: URL;
    try {
      url = new URL(String(address), baseOf());
    } catch {
      return undefined;
    }
    if (!/^(?:https?|wss?):$/.test(url.protocol)) return undefined;
    const host = url.hostname.replace(/\.$/, "");
    const isIn = (domain: string): boolean => host === domain || host.endsWith(`.${domain}`);
    const isOwn = host === window.location.hostname || rules.own.some(isIn);
    const rule = rules.urls.find(([name, covers, path]) => {
      if (name === "" ? !isOwn : !isIn(name)) return false;
      if (name !== "" && covers !== "all" && (covers === "exact") !== (host === name)) return false;
      return path === "/" || fits(path, url.pathname, "[^/]*", "");
    });
    if (rule ? rule[4] || since.has(rule[3]) : isOwn || !rules.strict) return undefined;
    refuse("the host", host, rule?.[3]);
    return rule ? rule[3] : "undeclared";
  };

  /** Does something that a browser may not let us do. */
  const attempt = (action: () => void): void => {
    try {
      action();
    } catch {
      // Storage may be forbidden, a class missing or frozen: the rest still holds.
    }
  };
  const classNamed = (name: string): BrowserClass => {
    const found: BrowserClass = Reflect.get(window, name);
    return found;
  };
  /** Puts `replace(original)` in the place of a method. */
  const wrap = <This>(
    owner: object,
    name: string,
    replace: (original: Method) => (this: This, ...given: unknown[]) => unknown,
  ): void => {
    const original: Method | undefined = Reflect.get(owner, name);
    if (!original) return;
    const value = replace(original);
    Object.defineProperty(owner, name, { configurable: true, writable: true, value });
  };
  /** Puts `set` before what happens when a property of a class is set. */
  const onSet = <Owner>(
    { prototype }: BrowserClass,
    name: string,
    set: (owner: Owner, value: string, original: (value: string) => void) => void,
  ): void => {
    const own = Object.getOwnPropertyDescriptor(prototype, name);
    if (!own?.set) return;
    Object.defineProperty(prototype, name, {
      ...own,
      set(this: Owner, value: unknown) {
        set(this, String(value), (passed) => own.set?.call(this, passed));
      },
    });
  };

  /** A line for document.cookie as it may be set; undefined: not at all. Read as browsers do (RFC 6265bis 5.6). */
  const gatedCookie = (line: string): string | undefined => {
    const pair = line.split(";", 1)[0] ?? "";
    const equals = pair.indexOf("=");
    let name = pair.slice(0, Math.max(equals, 0)).trim();
    if (name === "") name = (pair.slice(equals + 1).split("=", 1)[0] ?? "").trim();
    const all = (attribute: string): string[] =>
      // oxlint-disable-next-line assent/linear-regexp -- one name of our own, one run of white space on each side; it runs in the browser.
      [...line.matchAll(new RegExp(`;\\s*${attribute}\\s*=\\s*([^;]*)`, "gi"))].map(
        (found) => found[1] ?? "",
      );
    const age = all("max-age")
      .filter((text) => /^-?\d+\s*$/.test(text))
      .at(-1);
    const ends = Date.parse(all("expires").at(-1) ?? "");
    const seconds = age === undefined ? (ends - Date.now()) / 1000 : Number(age);
    if (seconds <= 0 || rules.ownCookies.includes(name)) return line;
    if (!mayKeep("cookie", name)) return undefined;
    const kept = ruleOf("cookie", name)?.[3] ?? -1;
    if (Number.isNaN(seconds)) return line;
    if (kept === 0) return line.replace(/;\s*(?:max-age|expires)\s*=[^;]*/gi, "");
    const most = kept < 0 ? rules.maxAge : Math.min(kept, rules.maxAge);
    // The last one counts, and it beats Expires.
    return seconds > most ? `${line};max-age=${most}` : line;
  };

  const isRefused = (kind: keyof GuardRules["names"], name: string): boolean => {
    const rule = ruleOf(kind, name);
    return rule !== undefined && !isAllowed(rule);
  };
  /** What was kept before and may not be any more. Undeclared names are nobody's to erase. */
  const clear = (): void => {
    for (const kind of ["localStorage", "sessionStorage"] as const) {
      attempt(() => {
        const storage = window[kind];
        for (let i = (storage?.length ?? 0) - 1; i >= 0; i--) {
          const name = storage?.key(i) ?? "";
          if (isRefused(kind, name)) storage?.removeItem(name);
        }
      });
    }
    for (const pair of cookiesOf().split(";")) {
      const name = (pair.split("=", 1)[0] ?? "").trim();
      if (!isRefused("cookie", name)) continue;
      const labels = window.location.hostname.split(".");
      const domains = ["", ...labels.map((_, i) => `;domain=${labels.slice(i).join(".")}`)];
      for (const domain of domains) document.cookie = `${name}=;max-age=0;path=/${domain}`;
    }
    for (const rule of rules.names.indexedDB) {
      const [name] = rule;
      if (isAllowed(rule) || name.includes("*")) continue;
      attempt(() => window.indexedDB?.deleteDatabase(name));
    }
  };

  attempt(() => {
    onSet(classNamed("Document"), "cookie", (_document, line, original) => {
      const gated = gatedCookie(line);
      if (gated !== undefined) original(gated);
    });
  });
  attempt(() => {
    wrap(classNamed("CookieStore").prototype, "set", (original) => {
      return function set(...given) {
        const [first] = given;
        const isRecord = typeof first === "object" && first !== null && "name" in first;
        const name = String(isRecord ? first.name : first);
        const may = rules.ownCookies.includes(name) || mayKeep("cookie", name);
        return may ? original.apply(this, given) : Promise.resolve();
      };
    });
  });
  attempt(() => {
    wrap<GuardedStorage>(classNamed("Storage").prototype, "setItem", (original) => {
      return function setItem(...given) {
        const kind = this === window.sessionStorage ? "sessionStorage" : "localStorage";
        if (mayKeep(kind, String(given[0]))) original.apply(this, given);
      };
    });
  });
  attempt(() => {
    wrap(classNamed("IDBFactory").prototype, "open", (original) => {
      return function open(...given) {
        if (mayKeep("indexedDB", String(given[0]))) return original.apply(this, given);
        throw new window.DOMException("Held back: no consent.", "SecurityError");
      };
    });
  });
  attempt(() => {
    wrap(window, "fetch", (original) => {
      return function fetch(...given) {
        const [target] = given;
        const isRequest = typeof target === "object" && target !== null && "url" in target;
        if (refusalOf(isRequest ? target.url : target) === undefined) {
          return original.apply(window, given);
        }
        // As a browser says that the network failed.
        return Promise.reject(new TypeError("Failed to fetch"));
      };
    });
  });
  attempt(() => {
    wrap(window.navigator, "sendBeacon", (original) => {
      return function sendBeacon(...given) {
        return refusalOf(given[0]) === undefined && original.apply(window.navigator, given);
      };
    });
  });
  attempt(() => {
    wrap(classNamed("XMLHttpRequest").prototype, "open", (original) => {
      return function open(method, address, ...rest) {
        // It is opened, and then fails as for a host that is not there.
        const passed = refusalOf(address) === undefined ? address : "about:blank";
        return original.call(this, method, passed, ...rest);
      };
    });
  });
  for (const name of ["WebSocket", "EventSource"]) {
    attempt(() => {
      const opener: Opener = Reflect.get(window, name);
      const value = new Proxy(opener, {
        construct(target, given: unknown[], newTarget) {
          if (refusalOf(given[0]) !== undefined) {
            throw new window.DOMException("Held back: no consent.", "SecurityError");
          }
          const opened: object = Reflect.construct(target, given, newTarget);
          return opened;
        },
      });
      Object.defineProperty(window, name, { configurable: true, writable: true, value });
    });
  }

  /** Marked as the server marks it, so that the script can release it. */
  const hold = (
    element: GuardedElement,
    attribute: string,
    address: string,
    service: string,
  ): void => {
    element.setAttribute("data-consent-blocked", `${service}.${key}`);
    element.setAttribute(`data-consent-${attribute}`, address);
  };
  const LOADING = [
    ["HTMLScriptElement", "src"],
    ["HTMLImageElement", "src"],
    ["HTMLIFrameElement", "src"],
    ["HTMLEmbedElement", "src"],
    ["HTMLSourceElement", "src"],
    ["HTMLMediaElement", "src"],
    ["HTMLObjectElement", "data"],
    ["HTMLLinkElement", "href"],
  ] as const;
  for (const [name, attribute] of LOADING) {
    attempt(() => {
      onSet<GuardedElement>(classNamed(name), attribute, (element, address, original) => {
        const service = refusalOf(address);
        if (service === undefined) original(address);
        else hold(element, attribute, address, service);
      });
    });
  }
  const loads = /^(?:(?:script|img|iframe|embed|source|video|audio) src|object data|link href)$/;
  attempt(() => {
    wrap<GuardedElement>(classNamed("Element").prototype, "setAttribute", (original) => {
      return function setAttribute(...given) {
        const attribute = String(given[0]).toLowerCase();
        const isLoad = loads.test(`${this.localName} ${attribute}`);
        const service = isLoad ? refusalOf(given[1]) : undefined;
        if (service === undefined) return original.apply(this, given);
        return hold(this, attribute, String(given[1]), service);
      };
    });
  });

  const learn = ({
    detail,
  }: {
    readonly detail: { readonly allowed: readonly string[] };
  }): void => {
    for (const id of detail.allowed) since.add(id);
  };
  document.addEventListener("assent:change", learn);
  document.addEventListener("assent:release", learn);
  attempt(clear);
  // What was written past us (`localStorage.name = …`) goes before the next page.
  window.addEventListener("load", () => attempt(clear));
  window.addEventListener("pagehide", () => attempt(clear));
}
