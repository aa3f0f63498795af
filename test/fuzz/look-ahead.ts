// The look-ahead scanner of Chromium 156 and WebKitGTK 2.50 as it was seen to work: docs/html.md has its rules. It knows
// tags, the elements whose content is text, and which of SVG, MathML and HTML it is in, but no tree; of equal attributes
// it takes the last, but in HTML the first address; in style sheets it knows no blocks, strings or comments.
import { Tokenizer, TokenizerMode, type Token } from "parse5";

/** One contact: which element, through what, and where to. */
export interface Load {
  readonly element: string;
  readonly through: string;
  readonly value: string;
}

const { RAWTEXT, RCDATA, SCRIPT_DATA, PLAINTEXT } = TokenizerMode;
/** Elements whose content is text to a tokenizer that knows no tree. */
export const LOOK_AHEAD_STATES: Readonly<Record<string, Tokenizer["state"]>> = {
  style: RAWTEXT, xmp: RAWTEXT, iframe: RAWTEXT, noembed: RAWTEXT, noframes: RAWTEXT, noscript: RAWTEXT,
  title: RCDATA, textarea: RCDATA, script: SCRIPT_DATA, plaintext: PLAINTEXT,
}; // prettier-ignore

/** Start tags at which it leaves one level of SVG or MathML. */
const LEAVES = new Set(
  (
    "b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li " +
    "listing menu meta nobr ol p pre ruby s small span strong strike sub sup table tt u ul var"
  ).split(" "),
);
/** Elements of SVG in which HTML begins again. */
const POINTS = new Set(["foreignobject", "desc", "title"]);

type Namespace = "html" | "svg" | "math";

/** What it would load from somebody that `isThird` knows. */
export function lookAheadLoads(html: string, isThird: (url: string) => boolean): Load[] {
  const found: Load[] = [];
  const within: Namespace[] = [];
  let templates = 0;
  let style: string | undefined;
  const see = (element: string, through: string, value: string | undefined): void => {
    if (value !== undefined && isThird(value)) found.push({ element, through, value });
  };
  const nothing = (): void => undefined;
  const text = ({ chars }: Token.CharacterToken): void => {
    if (style !== undefined) style += chars;
  };
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onStartTag(token) {
        const name = token.tagName;
        const top = within.at(-1) ?? "html";
        if (top !== "html" && LEAVES.has(name)) within.pop();
        if (name === "svg" || name === "math") within.push(name);
        else if (top === "svg" && POINTS.has(name)) within.push("html");
        if (token.selfClosing && within.length > 0 && (name === "svg" || name === "math")) {
          within.pop();
        }
        tokenizer.lastStartTagName = name;
        const state = LOOK_AHEAD_STATES[name];
        if (state !== undefined) tokenizer.state = state;
        if (name === "style") style = "";
        if (name === "template" && top === "html") templates++;
        if (templates > 0) return;
        const { startOffset = 0, endOffset = 0 } = token.location ?? {};
        const attributes = attributesOf(html.slice(startOffset, endOffset));
        for (const [through, url] of addresses(name, top, attributes)) see(name, through, url);
      },
      onEndTag({ tagName: name }) {
        if (name === "style" && style !== undefined) {
          for (const url of imports(style)) see("style", "@import", url);
          style = undefined;
        }
        if (name === "template" && templates > 0) templates--;
        const top = within.at(-1);
        if (name === top) within.pop();
        else if (top === "html" && POINTS.has(name)) within.pop();
      },
      onComment: nothing,
      onDoctype: nothing,
      onCharacter: text,
      onNullCharacter: nothing,
      onWhitespaceCharacter: text,
      onEof: nothing,
      onParseError: null,
    },
  );
  tokenizer.write(html, true);
  return found;
}

type Attributes = readonly (readonly [name: string, value: string])[];

/** All attributes of a tag as it is written, equal ones too (HTML §13.2.5.32–13.2.5.40). */
function attributesOf(tag: string): Attributes {
  const attributes: [string, string][] = [];
  const pattern = /[\s/]*([^\s/>][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]*)))?/y;
  pattern.lastIndex = /^<[^\s/>]*/.exec(tag)?.[0].length ?? 0;
  for (let match = pattern.exec(tag); match; match = pattern.exec(tag)) {
    const [, name = "", double, single, bare] = match;
    attributes.push([name.toLowerCase(), decoded(double ?? single ?? bare ?? "")]);
  }
  return attributes;
}

/** Character references, by the same parser that reads the tree. */
function decoded(value: string): string {
  if (!value.includes("&")) return value;
  let text = "";
  const add = ({ chars }: Token.CharacterToken): void => void (text += chars);
  const nothing = (): void => undefined;
  const handler = {
    onStartTag: (token: Token.TagToken) => void (text = token.attrs[0]?.value ?? ""),
    onEndTag: nothing,
    onComment: nothing,
    onDoctype: nothing,
    onCharacter: add,
    onNullCharacter: nothing,
    onWhitespaceCharacter: add,
    onEof: nothing,
    onParseError: null,
  };
  const tokenizer = new Tokenizer({ sourceCodeLocationInfo: false }, handler);
  tokenizer.write(`<a b="${value.replaceAll('"', "&quot;")}">`, true);
  return text;
}

/** What one tag makes it fetch. */
function* addresses(
  name: string,
  within: Namespace,
  attributes: Attributes,
): Generator<readonly [string, string | undefined]> {
  const first = (...names: readonly string[]): string | undefined =>
    attributes.find(([key, value]) => names.includes(key) && value.trim() !== "")?.[1];
  const last = (key: string): string => attributes.findLast(([k]) => k === key)?.[1] ?? "";
  // In SVG the last counts, of whichever of the two names.
  const lastAddress = (): string | undefined =>
    attributes.findLast(([key]) => key === "href" || key === "xlink:href")?.[1];
  if (name === "image" && within === "svg") yield ["href", lastAddress()];
  if (name === "script" && within !== "math" && isScript(last("type"))) {
    yield ["src", within === "svg" ? lastAddress() : first("src")];
  }
  if (within !== "html") return;
  if (name === "img") yield ["src", first("src")];
  if (name === "input" && last("type").toLowerCase() === "image") yield ["src", first("src")];
  if (name === "video") yield ["poster", first("poster")];
  // Firefox looks at `disabled` and not at the type, WebKit the other way round.
  const isInert = last("type") === "text/plain" && attributes.some(([key]) => key === "disabled");
  const rels = isInert ? /(?:^|\s)(?:preload|preconnect)(?:\s|$)/i : FETCHING_RELS;
  if (name === "link" && rels.test(last("rel"))) {
    yield ["href", first("href")];
  }
}

const FETCHING_RELS = /(?:^|\s)(?:stylesheet|preload|preconnect)(?:\s|$)/i;

function isScript(type: string): boolean {
  return /^(?:|text\/javascript|module|text\/ecmascript)$/i.test(type.trim());
}

/** Addresses of every `@import` in a text: those that have white space behind them, up to a semicolon. */
function* imports(css: string): Generator<string> {
  for (const [, double, single, bare] of css.matchAll(
    /@import[\t\n\f\r ]+(?:url\([\t\n\f\r ]*)?(?:"([^";]*)"|'([^';]*)'|([^\s"';)]*))/gi,
  )) {
    yield double ?? single ?? bare ?? "";
  }
}
