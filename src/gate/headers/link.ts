// Link (RFC 8288): members that make a browser fetch or connect, and where to.
import { memoize } from "../../util/memoize.ts";
import type { LoadKind } from "../../catalogue/types.ts";
import { splitList, unquote } from "../../http/quoted-list.ts";

/** Relations at which browsers fetch, or open a connection, without being asked. */
const FETCHING = new Set([
  "preload",
  "modulepreload",
  "prefetch",
  "preconnect",
  "dns-prefetch",
  "prerender",
  "stylesheet",
  "compression-dictionary",
  "icon",
  "apple-touch-icon",
  "manifest",
]);

const KINDS: Readonly<Record<string, LoadKind>> = {
  audio: "media",
  document: "frame",
  embed: "object",
  fetch: "connect",
  font: "font",
  image: "image",
  object: "object",
  script: "script",
  style: "style",
  track: "media",
  video: "media",
  worker: "worker",
};

/** A place that a header sends the browser to. */
export interface Contact {
  readonly url: string;
  readonly loads: LoadKind | undefined;
}

/** One member of a Link header. */
export interface LinkMember {
  /** As it stood. */
  readonly text: string;
  /** What it makes a browser contact; empty for `canonical`, `next` and the like. */
  readonly contacts: readonly Contact[];
}

/** Reads one field of Link. Undefined for a member no parser agrees on: it is not to be sent. */
export const parseLink: (field: string) => readonly (LinkMember | undefined)[] = memoize(
  200,
  (field) => splitList(field, ",").map((text) => parseMember(text)),
);

function parseMember(text: string): LinkMember | undefined {
  const target = /^<([^>]*)>/.exec(text);
  if (target === null) return undefined;
  const parameters = new Map<string, string>();
  for (const parameter of splitList(text.slice(target[0].length), ";")) {
    const equals = parameter.indexOf("=");
    const name = (equals === -1 ? parameter : parameter.slice(0, equals)).trim().toLowerCase();
    const value = equals === -1 ? "" : unquote(parameter.slice(equals + 1).trim());
    if (value === undefined) return undefined;
    // The first of several `rel` counts (RFC 8288 3.3); every one is looked at, in case a browser differs.
    parameters.set(name, `${parameters.has(name) ? `${parameters.get(name) ?? ""} ` : ""}${value}`);
  }
  const relations = (parameters.get("rel") ?? "").toLowerCase().split(/[ \t]+/);
  if (!relations.some((relation) => FETCHING.has(relation))) return { text, contacts: [] };
  const loads = KINDS[(parameters.get("as") ?? "").toLowerCase()];
  const urls = [target[1] ?? "", ...srcsetUrls(parameters.get("imagesrcset") ?? "")];
  return { text, contacts: urls.map((url) => ({ url, loads })) };
}

/** Every run of characters but white space is a candidate for a URL; descriptors resolve to this host. */
function srcsetUrls(srcset: string): string[] {
  return srcset.split(/[\s,]+/).filter((part) => part !== "");
}
