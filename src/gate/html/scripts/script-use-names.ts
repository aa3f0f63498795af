// Names in scripts by which a literal beside them is loaded.

/**
 * `loads`: the browser fetches it. `leads`: it becomes the `href` or `data` of an element, which loads on some
 * elements only. `none`: neither is to be seen.
 */
export type LiteralUse = "loads" | "leads" | "none";

/** Functions that load their first argument. */
export const CALLS: ReadonlySet<string> = new Set(
  "fetch importScripts sendBeacon getScript loadScript loadJS loadCSS import".split(" "),
);
/** Methods that do, and that are known by too common a name to count without an object. */
export const METHODS: ReadonlySet<string> = new Set(
  "register addModule load post ajax getJSON".split(" "),
);
/** Constructors that do. */
export const CONSTRUCTORS: ReadonlySet<string> = new Set(
  "Worker SharedWorker EventSource WebSocket WebTransport Audio Request".split(" "),
);
/** Functions whose second argument becomes the attribute that the first one names. */
export const SETTERS: ReadonlySet<string> = new Set(
  "setAttribute setAttributeNS attr prop".split(" "),
);
export const HTTP_METHODS: ReadonlySet<string> = new Set(
  "get post put head delete patch options propfind".split(" "),
);
/** Properties and attributes whose value loads on whatever element they are set. */
const LOADING_NAMES = new Set("src srcset poster srcdoc".split(" "));
/** And those that load on some elements. */
const LEADING_NAMES = new Set("href data xlink:href".split(" "));
export const DECLARING: ReadonlySet<string> = new Set("var let const".split(" "));

/** What becomes of a literal that is set as the property or attribute of this name; undefined: nothing is known. */
export function useOfName(name: string | undefined): LiteralUse | undefined {
  if (name === undefined) return undefined;
  if (LOADING_NAMES.has(name)) return "loads";
  return LEADING_NAMES.has(name) ? "leads" : undefined;
}
