// What a browser would load from the third party, read from parse5: its tree with scripting on and off,
// and its bare tokenizer in the way look-ahead scanners use theirs. Written without the gate's rules.
import { type DefaultTreeAdapterTypes as Tree, html as names, parse, Tokenizer } from "parse5";
import { gateDeclarations, readCss, type RefuseUrl } from "../../src/gate/html/css/css.ts";
import { THIRD } from "./html-grammar.ts";
import { LOOK_AHEAD_STATES, lookAheadLoads, type Load } from "./look-ahead.ts";

export type { Load } from "./look-ahead.ts";

export type ReadingName =
  | "scripting"
  | "no scripting"
  | "newer select"
  | "look-ahead"
  | "look-ahead with SVG";
export const READINGS: readonly ReadingName[] = [
  "scripting",
  "no scripting",
  "newer select",
  "look-ahead",
  "look-ahead with SVG",
];

/** Is this the host of somebody whom the document may not contact? */
export type IsStranger = (hostname: string) => boolean;

const isTheThirdParty: IsStranger = (hostname) => hostname === THIRD;

/**
 * Everything a document loads from the third party, in one of the ways in which it is read.
 *
 * @param stranger default: that of the grammar
 */
export function loadsOf(
  html: string,
  reading: ReadingName,
  stranger: IsStranger = isTheThirdParty,
): Load[] {
  const found: Load[] = [];
  if (reading === "look-ahead") {
    lookAhead(html, found, stranger);
    return found;
  }
  if (reading === "look-ahead with SVG") {
    return lookAheadLoads(html, (url) => isThird(url, PAGE, stranger));
  }
  const tree = treeOf(html, reading);
  visit(tree, { base: baseOf(tree), found, reading, stranger });
  return found;
}

/** Since 2025 a select is parsed as any other element: here, by giving it another name. */
export function treeOf(html: string, reading: ReadingName): Tree.Document {
  const source = reading === "newer select" ? html.replaceAll(/select/gi, "selekt") : html;
  return parse(source, {
    scriptingEnabled: reading !== "no scripting",
    sourceCodeLocationInfo: true,
  });
}

interface Visit {
  readonly base: string;
  readonly found: Load[];
  readonly reading: ReadingName;
  readonly stranger: IsStranger;
}

const PAGE = "http://localhost/page/";
const { NS } = names;

/** The first base with an address; none in a template is one (HTML §4.2.3). */
function baseOf(node: Tree.Node): string {
  let base: string | undefined;
  const look = (at: Tree.Node): void => {
    if ("tagName" in at && at.tagName === "base" && at.namespaceURI === NS.HTML)
      base ??= attribute(at, "href");
    if ("childNodes" in at) for (const child of at.childNodes) look(child);
  };
  look(node);
  try {
    return new URL(base ?? "", PAGE).href;
  } catch {
    return PAGE;
  }
}

function walk(node: Tree.Node, see: (element: Tree.Element) => void): void {
  if ("tagName" in node) see(node);
  if ("content" in node) walk(node.content, see);
  if ("childNodes" in node) for (const child of node.childNodes) walk(child, see);
}

/** Every element of a tree, template contents included. */
export function elementsOf(node: Tree.Node): Tree.Element[] {
  const found: Tree.Element[] = [];
  walk(node, (element) => void found.push(element));
  return found;
}

export function attribute(element: Tree.Element, name: string): string | undefined {
  return element.attrs.find(
    (attr) => (attr.prefix ? `${attr.prefix}:${attr.name}` : attr.name) === name,
  )?.value;
}

export function textOf(element: Tree.Element): string {
  return element.childNodes.map((node) => ("value" in node ? node.value : "")).join("");
}

function visit(node: Tree.Node, at: Visit): void {
  walk(node, (element) => {
    const get = (name: string): string | undefined => attribute(element, name);
    const isHtml = element.namespaceURI === NS.HTML;
    at.found.push(...elementLoads(element.tagName, isHtml ? "html" : "foreign", get, at));
    const isSheet = isHtml || (element.namespaceURI === NS.SVG && isStyle(get("type")));
    if (element.tagName === "style" && isSheet) styleLoads(textOf(element), "style", at);
    // Without its end tag a script never runs, nor does the text of one that has an address.
    const isEnded =
      element.sourceCodeLocation?.endTag !== undefined &&
      get(isHtml ? "src" : "href") === undefined &&
      (isHtml || get("xlink:href") === undefined);
    if (element.tagName === "script" && isScript(get("type")) && isEnded) {
      scriptLoads(textOf(element), "script", at);
    }
    if (isHtml && get("srcdoc") !== undefined && element.tagName === "iframe") {
      at.found.push(...loadsOf(get("srcdoc") ?? "", at.reading, at.stranger));
    }
    for (const { name, value } of element.attrs) {
      if (name === "style") styleLoads(value, `${element.tagName} style`, at);
      if (name.startsWith("on")) scriptLoads(value, `${element.tagName} ${name}`, at);
    }
  });
}

function isStyle(type: string | undefined): boolean {
  return type === undefined || /^(?:|text\/css)$/i.test(type);
}

function isScript(type: string | undefined): boolean {
  return type === undefined || /^(?:|text\/javascript|module|text\/ecmascript)$/i.test(type.trim());
}

const HTML_ADDRESSES: Readonly<Record<string, readonly string[]>> = {
  img: ["src"], iframe: ["src"], frame: ["src"], embed: ["src"], object: ["data"], video: ["src", "poster"],
  audio: ["src"], source: ["src"], track: ["src"], body: ["background"], table: ["background"],
  td: ["background"], th: ["background"], tr: ["background"],
}; // prettier-ignore

/** What an element of this name would load by its attributes. */
export function elementLoads(
  tag: string,
  namespace: "html" | "foreign" | "unknown",
  get: (name: string) => string | undefined,
  { base, stranger }: Pick<Visit, "base" | "stranger"> = { base: PAGE, stranger: isTheThirdParty },
): Load[] {
  const found: Load[] = [];
  const see = (through: string, value = get(through)): void => {
    // An empty address loads nothing, whatever the base.
    if (value === undefined || value.trim() === "" || !isThird(value, base, stranger)) return;
    found.push({ element: tag, through, value });
  };
  if (namespace !== "foreign") {
    for (const name of HTML_ADDRESSES[tag] ?? []) see(name);
    if (tag === "script" && isScript(get("type"))) see("src");
    if (tag === "link" && /stylesheet/i.test(get("rel") ?? "") && !isInert(get)) see("href");
    if (tag === "input" && /^image$/i.test(get("type") ?? "")) see("src");
    if (tag === "meta" && /^refresh$/i.test(get("http-equiv") ?? "")) {
      // Resolved when it is met, so a base further down does not count.
      const [, url = ""] = /^\s*\d+\s*[;,]\s*url=(.*)/i.exec(get("content") ?? "") ?? [];
      if (isThird(url, PAGE, stranger)) {
        found.push({ element: tag, through: "content", value: url });
      }
    }
    if (tag === "img" || tag === "source") {
      for (const part of get("srcset")?.split(",") ?? []) {
        const [url] = part.trim().split(/\s/);
        if (url) see("srcset", url);
      }
    }
  }
  if (namespace !== "html" && ["image", "use", "script", "feimage"].includes(tag.toLowerCase())) {
    if (tag !== "script" || isScript(get("type"))) {
      see("href");
      see("xlink:href");
    }
  }
  return found;
}

/** No browser fetches a sheet that is disabled and of no type it knows (`test/browser/inert.test.ts`). */
function isInert(get: (name: string) => string | undefined): boolean {
  return get("type") === "text/plain" && get("disabled") !== undefined;
}

/** A signature of the declared video service, where a script or handler runs. */
function scriptLoads(code: string, element: string, at: Visit): void {
  if (code.includes("videoPlayer(")) at.found.push({ element, through: "snippet", value: code });
}

/** What CSS itself can hide is held against other tests: here only where style sheets stand matters. */
function styleLoads(css: string, element: string, at: Visit): void {
  const see: RefuseUrl = (value) => {
    if (isThird(value, at.base, at.stranger)) at.found.push({ element, through: "css", value });
    return false;
  };
  if (element === "style") readCss(css, see);
  else gateDeclarations(css, see);
}

function isThird(value: string, base: string, stranger: IsStranger): boolean {
  try {
    const url = new URL(value, base);
    return /^(?:https?|ftp):$/.test(url.protocol) && stranger(url.hostname.replace(/\.$/, ""));
  } catch {
    return false;
  }
}

/** A scanner that knows tags and the elements whose content is text, but no tree and no namespaces. */
function lookAhead(html: string, found: Load[], stranger: IsStranger): void {
  const nothing = (): void => undefined;
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: false },
    {
      onStartTag(token) {
        const attributes = new Map(
          token.attrs.toReversed().map(({ name, value }) => [name, value]),
        );
        const get = (name: string): string | undefined => attributes.get(name);
        // Scanners look at a handful of elements, and do know that an SVG script has no `src`.
        const isSeen =
          ["img", "link", "input", "video"].includes(token.tagName) ||
          (token.tagName === "script" && !/<(?:svg|math)/i.test(html));
        if (isSeen) {
          found.push(...elementLoads(token.tagName, "html", get, { base: PAGE, stranger }));
        }
        tokenizer.lastStartTagName = token.tagName;
        const state = LOOK_AHEAD_STATES[token.tagName];
        if (state !== undefined) tokenizer.state = state;
      },
      onEndTag: nothing,
      onComment: nothing,
      onDoctype: nothing,
      onCharacter: nothing,
      onNullCharacter: nothing,
      onWhitespaceCharacter: nothing,
      onEof: nothing,
      onParseError: null,
    },
  );
  tokenizer.write(html, true);
}
