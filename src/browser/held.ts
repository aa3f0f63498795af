// Elements that scripts make: what they would load is put aside under the names that the server uses, so that the same
// hand releases both.

/** Attributes by which elements load, by their names. What a `link` does depends on its `rel`. */
const LOADS: Readonly<Record<string, string>> = {
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
  embed: "src",
  object: "data",
  input: "src",
  link: "href imagesrcset",
  a: "ping",
  area: "ping",
  body: "background",
};

/** Elements that load once they are in the page, for `querySelectorAll`. */
const LOADERS = Object.keys(LOADS)
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
  /** The refusal of the first thing that a document in an attribute would load. */
  readonly refusalIn: (markup: string) => string | undefined;
  readonly key: string;
  readonly prefix: string;
}

const { getAttribute, setAttribute, removeAttribute, querySelectorAll } = Element.prototype;
const findIn = DocumentFragment.prototype.querySelectorAll;

export function createHolding({ refusalOf, refusalIn, key, prefix }: HoldingSetting): Holding {
  const attributeOf = (element: Element, name: string): string | null =>
    getAttribute.call(element, name);

  /** Addresses of a list of candidates: the first word of each. */
  const candidates = (value: string): string[] =>
    value.split(/,\s|,$|\n/).map((candidate) => candidate.trim().split(/\s/, 1)[0] ?? "");

  const refusalFor = (attribute: string, value: string): string | undefined => {
    if (attribute === "srcdoc") return refusalIn(value);
    const addresses = attribute.endsWith("srcset")
      ? candidates(value)
      : attribute === "ping"
        ? value.split(/\s+/)
        : [value];
    for (const address of addresses) {
      const refusal = address === "" ? undefined : refusalOf(address);
      if (refusal !== undefined) return refusal;
    }
    return undefined;
  };

  /** What a frame shows in the place of what it may not load. */
  const cover = (element: Element, name: string, service: string, address: string): void => {
    const host = new URL(address, document.baseURI).hostname;
    const query =
      service === "undeclared" ? `host=${host}` : `service=${encodeURIComponent(service)}`;
    const set = (attribute: string, value: string): void =>
      setAttribute.call(element, attribute, value);
    if (name === "object" || name === "embed") set("type", "text/html");
    else removeAttribute.call(element, "sandbox");
    set(name === "object" ? "data" : "src", `${location.origin}${prefix}/embed?${query}`);
    set(`${PREFIX}set`, name === "object" ? "data type" : name === "embed" ? "src type" : "src");
  };

  const hold = (element: Element, attribute: string, value: string, service: string): void => {
    const name = element.localName;
    const kept = PREFIX + attribute.replace(":", "-");
    // A framework says again what the server has put aside already.
    const isHeld = attributeOf(element, `${PREFIX}blocked`) !== null;
    if (isHeld && attributeOf(element, kept) === value) return;
    setAttribute.call(element, `${PREFIX}blocked`, `${service}.${key}`);
    setAttribute.call(element, kept, value);
    if (/^(?:iframe|frame|object|embed)$/.test(name)) {
      const sandbox = attributeOf(element, "sandbox");
      if (sandbox !== null) setAttribute.call(element, `${PREFIX}sandbox`, sandbox);
      if (attribute === "srcdoc") removeAttribute.call(element, "srcdoc");
      cover(element, name, service, attribute === "srcdoc" ? location.href : value);
    } else {
      removeAttribute.call(element, attribute);
      if (name === "link") putPreloadAside(element, attributeOf(element, "rel"));
    }
  };

  /** A preload without an address would be told in the console. */
  const putPreloadAside = (link: Element, rel: string | null): boolean => {
    if (rel === null || !/preload/i.test(rel)) return false;
    setAttribute.call(link, `${PREFIX}rel`, rel);
    removeAttribute.call(link, "rel");
    return true;
  };

  const isLoad = (element: Element, attribute: string): boolean => {
    const names = LOADS[element.localName];
    if (names === undefined || !` ${names} `.includes(` ${attribute} `)) return false;
    return element.localName !== "link" || FETCHES.test(attributeOf(element, "rel") ?? "");
  };

  /** A script that is data, and a sheet of no known type, load nothing. */
  const isInert = (element: Element): boolean =>
    /^(?:script|link)$/.test(element.localName) && attributeOf(element, "type") === "text/plain";

  const sweepOne = (element: Element): boolean => {
    const names = LOADS[element.localName];
    if (names === undefined || isInert(element)) return false;
    let found = false;
    for (const attribute of names.split(" ")) {
      const value = attributeOf(element, attribute);
      if (!value || !isLoad(element, attribute)) continue;
      const service = refusalFor(attribute, value);
      if (service === undefined) continue;
      hold(element, attribute, value, service);
      found = true;
    }
    return found;
  };

  const sweepAll = (root: ParentNode): boolean => {
    let found = false;
    const find = root instanceof Element ? querySelectorAll : findIn;
    for (const element of find.call(root, LOADERS)) found = sweepOne(element) || found;
    return found;
  };

  return {
    holds(element, attribute, given) {
      // `rel` makes a load of an address that was set before.
      if (attribute === "rel" && element.localName === "link") {
        const address = attributeOf(element, "href");
        const service =
          address && FETCHES.test(String(given)) ? refusalFor("href", address) : undefined;
        if (address && service !== undefined) hold(element, "href", address, service);
        const isHeld = attributeOf(element, `${PREFIX}href`) !== null;
        return isHeld && putPreloadAside(element, String(given));
      }
      if (!isLoad(element, attribute)) return false;
      const value = String(given);
      const service = isInert(element) ? undefined : refusalFor(attribute, value);
      const isHeld = attributeOf(element, `${PREFIX}blocked`) !== null;
      if (service !== undefined) hold(element, attribute, value, service);
      else if (isHeld && attribute === "src" && element.localName === "iframe") {
        // Something that is free takes the place of what was refused.
        for (const name of ["srcdoc", `${PREFIX}blocked`, `${PREFIX}src`, `${PREFIX}set`])
          removeAttribute.call(element, name);
      }
      return service !== undefined;
    },
    sweep(node) {
      if (node.nodeType === 1) sweepOne(node as Element);
      if (node.firstChild) sweepAll(node as Element | DocumentFragment);
    },
    sweepAll,
  };
}
