// Which attributes of which elements make a browser contact someone (HTML, SVG, and what browsers
// still do with legacy markup). A new one is one line.

import type { LoadKind } from "../../../catalogue/types.ts";
import { element } from "../tokenizer/names.ts";
import { isStartedType } from "./started-scripts.ts";

/** How the value is read. `document`: a URL whose `data:` or `javascript:` form is itself looked into. */
export type ValueKind = "url" | "srcset" | "list" | "document" | "srcdoc";

export interface LoadingAttribute {
  readonly name: string;
  readonly kind: ValueKind;
  readonly loads: LoadKind;
}

/** How an element can show whose it is while it is blocked. */
export type PlaceholderKind = "iframe" | "frame" | "object" | "embed" | "image" | "video";

/** An element that fills a place in the page. */
export interface Holder {
  readonly kind: PlaceholderKind;
  /** The attributes by which it shows something. */
  readonly shows: readonly string[];
}

const url = (name: string, loads: LoadKind): LoadingAttribute => ({ name, kind: "url", loads });

/** By element number. `script`, `link`, `meta`, `base`, `input`, `param` have rules of their own in rules.ts. */
export const LOADING: ReadonlyMap<number, readonly LoadingAttribute[]> = new Map<
  number,
  readonly LoadingAttribute[]
>([
  [element.iframe, [{ name: "srcdoc", kind: "srcdoc", loads: "frame" }, { name: "src", kind: "document", loads: "frame" }]],
  [element.frame, [{ name: "src", kind: "document", loads: "frame" }]],
  [element.fencedframe, [{ name: "src", kind: "document", loads: "frame" }]],
  [element.portal, [{ name: "src", kind: "document", loads: "frame" }]],
  [element.img, [url("src", "image"), { name: "srcset", kind: "srcset", loads: "image" }, url("lowsrc", "image"), url("dynsrc", "media"), { name: "attributionsrc", kind: "list", loads: "connect" }]],
  [element.image, [url("src", "image"), { name: "srcset", kind: "srcset", loads: "image" }]],
  [element.source, [url("src", "media"), { name: "srcset", kind: "srcset", loads: "image" }]],
  [element.video, [url("src", "media"), url("poster", "image")]],
  [element.audio, [url("src", "media")]],
  [element.track, [url("src", "media")]],
  [element.bgsound, [url("src", "media")]],
  [element.model, [url("src", "media")]],
  [element.embed, [{ name: "src", kind: "document", loads: "object" }, { name: "code", kind: "document", loads: "object" }]],
  [element.object, [{ name: "data", kind: "document", loads: "object" }, url("classid", "object"), url("codebase", "object"), { name: "archive", kind: "list", loads: "object" }]],
  [element.applet, [url("code", "object"), url("codebase", "object"), { name: "archive", kind: "list", loads: "object" }, url("object", "object")]],
]); // prettier-ignore

/** Which elements leave a hole in which a placeholder can be shown. */
export const HOLDERS: ReadonlyMap<number, Holder> = new Map<number, Holder>([
  [element.iframe, { kind: "iframe", shows: ["src", "srcdoc"] }],
  [element.frame, { kind: "frame", shows: ["src"] }],
  [element.object, { kind: "object", shows: ["data"] }],
  [element.embed, { kind: "embed", shows: ["src", "code"] }],
  [element.img, { kind: "image", shows: ["src", "srcset"] }],
  [element.video, { kind: "video", shows: ["src", "poster"] }],
]);

/** Attributes of lazy loaders: a first-party script turns them into a contact. */
export const LAZY: ReadonlyMap<string, ValueKind> = new Map<string, ValueKind>([
  ...(
    "data-src data-lazy data-lazy-src data-lazyload data-original data-bg data-lazy-bg data-background " +
    "data-background-image data-bg-image data-poster data-iframe data-iframe-src data-embed-src " +
    "data-video-src data-ll-src data-echo data-defer-src data-src-retina data-hi-res-src"
  )
    .split(" ")
    .map((name): [string, ValueKind] => [name, "url"]),
  ...["data-srcset", "data-lazy-srcset", "data-original-set", "data-bgset", "data-ll-srcset"].map(
    (name): [string, ValueKind] => [name, "srcset"],
  ),
]);

/** `rel` values that fetch, connect or look up a name (HTML §4.6.7 and what browsers add). */
export const FETCHING_RELS: ReadonlyMap<string, LoadKind> = new Map<string, LoadKind>([
  ["stylesheet", "style"],
  ["icon", "image"],
  ["shortcut", "image"],
  ["apple-touch-icon", "image"],
  ["apple-touch-icon-precomposed", "image"],
  ["apple-touch-startup-image", "image"],
  ["mask-icon", "image"],
  ["fluid-icon", "image"],
  ["preload", "connect"],
  ["modulepreload", "script"],
  ["prefetch", "connect"],
  ["preconnect", "connect"],
  ["dns-prefetch", "connect"],
  ["prerender", "frame"],
  ["subresource", "connect"],
  ["import", "frame"],
  ["manifest", "manifest"],
  ["compression-dictionary", "connect"],
  ["search", "connect"],
  ["next", "connect"],
  ["monetization", "connect"],
]);

/** JavaScript MIME type essences (MIME Sniffing §4.6), and the types that are scripts besides. */
const JAVASCRIPT =
  /^(?:(?:application|text)\/(?:x-)?(?:java|ecma)script|text\/(?:javascript1\.[0-5]|jscript|livescript))$/;

export type ScriptKind = "script" | JsonKind | "data";
/** JSON in a script element that a browser acts on. */
export type JsonKind = "importmap" | "speculationrules" | "webbundle";

/** The few types that pages use; others are worked out each time. */
const kinds = new Map<string, ScriptKind>();
const MOST_KINDS = 50;
const LONGEST_KIND = 100;

/** What matters most first: a browser that goes by another of several types must find it gated as well. */
const JSON_KINDS: readonly JsonKind[] = ["importmap", "speculationrules", "webbundle"];
const KINDS_BY_WEIGHT: readonly ScriptKind[] = ["script", ...JSON_KINDS];

/**
 * What a script element with these `type` attributes may be to some reader: the first counts for the tree builder, the
 * last for look-ahead scanners.
 */
export function scriptKindOfAll(
  types: readonly string[],
  language: string | undefined,
): ScriptKind {
  if (types.length < 2) return scriptKind(types[0], language);
  const read = types.map((type) => scriptKind(type, undefined));
  return KINDS_BY_WEIGHT.find((kind) => read.includes(kind)) ?? "data";
}

/** What a script element is, by its `type` and `language` (HTML §4.12.1.1 "prepare the script element"). */
export function scriptKind(type: string | undefined, language: string | undefined): ScriptKind {
  if (type === undefined) return language ? kindOf(`text/${language}`) : "script";
  let kind = kinds.get(type);
  if (kind === undefined) {
    kind = kindOf(type === "" ? "text/javascript" : withoutSpaceAround(type));
    if (kinds.size < MOST_KINDS && type.length < LONGEST_KIND) kinds.set(type, kind);
  }
  return kind;
}

/** HTML's white space stripped at both ends. */
function withoutSpaceAround(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return text.slice(start, end);
}

function isSpace(char: number): boolean {
  return char === 32 || char === 9 || char === 10 || char === 12 || char === 13;
}

function kindOf(type: string): ScriptKind {
  const essence = type.toLowerCase();
  if (JAVASCRIPT.test(essence) || essence === "module") return "script";
  if (isStartedType(essence)) return "script";
  return JSON_KINDS.find((kind) => kind === essence) ?? "data";
}
