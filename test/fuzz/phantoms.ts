// Why the gate changed a document that loads nothing: the price of following every reading at once.
import { Tokenizer, TokenizerMode } from "parse5";
import { elementLoads } from "./document-loads.ts";
import { LOOK_AHEAD_STATES } from "./look-ahead.ts";

/** Explanations, narrow ones first: which reading sees a load, where the readings of `document-loads` see none. */
const EXPLANATIONS: readonly (readonly [why: string, holds: (html: string) => boolean])[] = [
  [
    "the tree builder drops the tag where it stands (frame, body, td …)",
    (html) =>
      !/<(?:svg|math|select|frameset|noscript|iframe|template)/i.test(html) &&
      bareLoads(html, true),
  ],
  ["raw text of a select, markup for one parser or the other", (html) => /<select/i.test(html)],
  ["raw text of a frameset, which is markup", (html) => /<frameset/i.test(html)],
  [
    "SVG and MathML: a scanner without namespaces, or end tags that match nothing",
    (html) => /<(?:svg|math)/i.test(html),
  ],
  ["noscript, read both ways", (html) => /<noscript/i.test(html)],
  ["style sheets in a frame's fallback, which browsers do fetch", (html) => /<iframe/i.test(html)],
  ["a base that only scanners obey", (html) => /<base/i.test(html)],
  ["a tag in a script or style that nobody closed", (html) => bareLoads(html, false)],
];

export function explainPhantom(html: string): string {
  return EXPLANATIONS.find(([, holds]) => holds(html))?.[0] ?? "unexplained";
}

/** Does any start tag load, for a tokenizer that builds no tree? */
function bareLoads(html: string, withText: boolean): boolean {
  let loads = false;
  const nothing = (): void => undefined;
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: false },
    {
      onStartTag(token) {
        const get = (name: string): string | undefined =>
          token.attrs.find((attribute) => attribute.name === name)?.value;
        loads ||= elementLoads(token.tagName, "unknown", get).length > 0;
        loads ||= token.attrs.some(({ value }) => /third|videoPlayer/i.test(value));
        tokenizer.lastStartTagName = token.tagName;
        if (withText) tokenizer.state = LOOK_AHEAD_STATES[token.tagName] ?? TokenizerMode.DATA;
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
  return loads;
}
