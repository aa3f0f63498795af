// Elements that scripts make: what they would load is put aside under the names that the server uses, so that the same
// hand releases both.

import { pageBase } from "./replace.ts";

/** Attributes by which elements load, by their names. What a `link` does depends on its `rel`. */
export const LOADS: Readonly<Record<string, string>> = {
  // An element may be named after what all objects have.
  // @ts-expect-error -- sets the prototype
  __proto__: null,
  script: "src href xlink:href",
  iframe: "src srcdoc",
  frame: "src",
  img: "src srcset",
  image: "href xlink:href",
  feImage: "href xlink:href",
  use: "href xlink:href",
  source: "src srcset",
  video: "src poster",
  audio: "src",
  track: "src",
  embed: "src code",
  object: "data",
  input: "src",
  link: "href imagesrcset",
  a: "ping",
  area: "ping",
  body: "background",
};

/** Elements that load once they are in the page, for `querySelectorAll`. */
export const LOADERS = Object.keys(LOADS)
  .filter((name) => !/^(?:a|area|body)$/.test(name))
  .join();

/** `rel` values that fetch, connect or look up a name. */
const FETCHES =
  /(?:^|\s)(?:stylesheet|icon|apple-touch-[\w-]+|mask-icon|fluid-icon|preload|modulepreload|prefetch|preconnect|dns-prefetch|prerender|manifest|compression-dictionary|import)(?:\s|$)/i;

const PREFIX = "data-consent-";

/** How elements are held back. */
export interface Holding {
  /** True if setting this attribute was held back: the element shows what stands in its place. */
  holds(element: Element, attribute: string, value: unknown): boolean;
  /** The same for all attributes of the elements in this part of a tree. */
  sweep(node: Node): void;
  /** True if there was something in it to be held back. */
  sweepAll(root: ParentNode): boolean;
}

export interface HoldingSetting {
  readonly refusalOf: (address: unknown) => string | undefined;
  readonly key: string;
  readonly prefix: string;
}

const own = Element.prototype;
const { querySelectorAll } = own;
const { querySelectorAll: findIn } = DocumentFragment.prototype;
const get = uncurried(own.getAttribute);
const set = uncurried(own.setAttribute);
const remove = uncurried(own.removeAttribute);

/** A method as it is before a page has named something after it, called on what is given first. */
function uncurried<Given extends readonly unknown[], Result>(
  method: (this: Element, ...given: Given) => Result,
): (element: Element, ...given: Given) => Result {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- TypeScript does not know what this makes of it
  return Function.prototype.call.bind(method) as never;
}

/** A document without a window: nothing in it loads. */
export const inert = document.implementation.createHTMLDocument("");
const innerHTML = Object.getOwnPropertyDescriptor(own, "innerHTML");

/** Reads markup into an element of that document, past what guards markup. */
export function filled<Filled extends Element>(element: Filled, markup: unknown): Filled {
  innerHTML?.set?.call(element, markup);
  return element;
}

const MARK = `${PREFIX}blocked`;

export function createHolding({ refusalOf, key, prefix }: HoldingSetting): Holding {
  const refusalFor = (attribute: string, value: string): string | undefined => {
    if (attribute === "srcdoc") {
      const mayLoad = /[\\/]\s*[\\/]|&/.test(value);
      return mayLoad && sweepAll(filled(inert.createElement("body"), value))
        ? "-several"
        : undefined;
    }
    const addresses = attribute.endsWith("srcset")
      ? // The first word of each candidate.
        value.split(/,\s|,$|\n/).map((candidate) => candidate.trim().split(/\s/, 1)[0])
      : attribute === "ping"
        ? value.split(/\s+/)
        : [value];
    for (const address of addresses) {
      const refusal = address && refusalOf(address);
      if (refusal) return refusal;
    }
    return undefined;
  };

  const hold = (element: Element, attribute: string, value: string, service: string): void => {
    const name = element.localName;
    const kept = PREFIX + attribute.replace(":", "-");
    // A framework says again what the server has put aside already.
    if (get(element, MARK) !== null && get(element, kept) === value) return;
    set(element, MARK, `${service}.${key}`);
    set(element, kept, value);
    if (/^(?:i?frame|object|embed)$/.test(name)) {
      const sandbox = get(element, "sandbox");
      if (sandbox !== null) set(element, `${PREFIX}sandbox`, sandbox);
      if (/^(?:srcdoc|code)$/.test(attribute)) remove(element, attribute);
      // What a frame shows in the place of what it may not load.
      const isData = name === "object";
      const isPlugin = isData || name === "embed";
      const source = isData ? "data" : "src";
      if (isPlugin) set(element, "type", "text/html");
      else remove(element, "sandbox");
      const query =
        service === "undeclared"
          ? `host=${new URL(attribute === "srcdoc" ? location.href : value, pageBase()).hostname}`
          : `service=${encodeURIComponent(service)}`;
      set(element, source, `${location.origin}${prefix}/embed?${query}`);
      set(element, `${PREFIX}set`, isPlugin ? `${source} type` : source);
    } else {
      remove(element, attribute);
      if (name === "link") putPreloadAside(element, get(element, "rel"));
    }
  };

  /** A preload without an address would be told in the console. */
  const putPreloadAside = (link: Element, rel: string | null): boolean => {
    const isPreload = /preload/i.test(rel ?? "");
    if (isPreload) {
      set(link, `${PREFIX}rel`, rel ?? "");
      remove(link, "rel");
    }
    return isPreload;
  };

  const isLoad = (element: Element, attribute: string): boolean => {
    const { localName } = element;
    return (
      ` ${LOADS[localName] ?? ""} `.includes(` ${attribute} `) &&
      (localName !== "link" || FETCHES.test(get(element, "rel") ?? ""))
    );
  };

  /** A script that is data, and a sheet of no known type, load nothing. */
  const isInert = (element: Element): boolean =>
    /^(?:script|link)$/.test(element.localName) && get(element, "type") === "text/plain";

  const sweepOne = (element: Element): boolean => {
    let found = false;
    for (const attribute of (LOADS[element.localName] ?? "").split(" ")) {
      const value = get(element, attribute);
      if (!value || isInert(element) || !isLoad(element, attribute)) continue;
      const service = refusalFor(attribute, value);
      if (!service) continue;
      hold(element, attribute, value, service);
      found = true;
    }
    return found;
  };

  const sweepAll = (root: ParentNode): boolean => {
    let found = false;
    const all = root instanceof Element ? querySelectorAll : findIn;
    for (const element of all.call(root, LOADERS)) found = sweepOne(element) || found;
    return found;
  };

  return {
    holds(element, attribute, given) {
      // `rel` makes a load of an address that was set before.
      if (attribute === "rel" && element.localName === "link") {
        const rel = String(given);
        const address = get(element, "href");
        const service = address && FETCHES.test(rel) && refusalFor("href", address);
        if (address && service) hold(element, "href", address, service);
        return get(element, `${PREFIX}href`) !== null && putPreloadAside(element, rel);
      }
      if (!isLoad(element, attribute)) return false;
      const value = String(given);
      const service = isInert(element) ? undefined : refusalFor(attribute, value);
      if (service) hold(element, attribute, value, service);
      else if (
        attribute === "src" &&
        element.localName === "iframe" &&
        get(element, MARK) !== null
      ) {
        // Something that is free takes the place of what was refused.
        for (const name of ["srcdoc", MARK, `${PREFIX}src`, `${PREFIX}set`]) remove(element, name);
      }
      return Boolean(service);
    },
    sweep(node) {
      if (node.nodeType === 1) sweepOne(node as Element);
      if (node.firstChild) sweepAll(node as Element | DocumentFragment);
    },
    sweepAll,
  };
}
