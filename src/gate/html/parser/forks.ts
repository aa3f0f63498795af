// Where browsers' readings of a document part: the table of all forks. docs/html.md shows it.

import { element } from "../tokenizer/names.ts";
import type { View } from "./reading-view.ts";
import type { TreeBuilderSimulator } from "./tree-builder-simulator.ts";

/** One way in which readers part. `ReadingState.isCoveredBy` is the rule by which two become one again. */
export interface Fork {
  /** At which markup. */
  readonly at: string;
  /** What the reading that forks takes it for. */
  readonly one: string;
  /** What the other reading takes it for, and whose it is. */
  readonly other: string;
  /** When the two are one again, both being at the same place. */
  readonly until: string;
  /** How the other reading sees the document. */
  view(view: View): View;
}

const SAME_NAMESPACE = "both are in SVG, or both outside";
const SAME_STATE = "both are outside of texts, or in the same one";

/** A reading of a look-ahead scanner, which knows no namespaces: as one that has left them behind. */
function ahead(view: View): View {
  return { ...view, namespaces: false };
}

/** The same view, from another state. */
function same(view: View): View {
  return view;
}

export type ForkName =
  | "section"
  | "sectionInPoint"
  | "svgInSelect"
  | "selectLeft"
  | "textInSvg"
  | "textInDoubt"
  | "textInSelect"
  | "noscript"
  | "textInFrameset"
  | "iframe";

export const FORKS: Readonly<Record<ForkName, Fork>> = {
  section: {
    at: "`<![CDATA[` in SVG or MathML",
    one: "a CDATA section",
    other: "look-ahead scanner: a comment up to the next `>`",
    until: SAME_NAMESPACE,
    view: ahead,
  },
  sectionInPoint: {
    at: "the same where HTML may stand in SVG",
    one: "a CDATA section",
    other: "some tree builders: a comment",
    until: SAME_STATE,
    view: same,
  },
  svgInSelect: {
    at: "`<svg>` or `<math>` in `select`",
    one: "SVG: newer parsers",
    other: "older parsers: the tag is dropped, what follows is HTML",
    until: "the first has left SVG",
    view: (view) => ({ ...view, namespaces: false, persists: true }),
  },
  selectLeft: {
    at: "a tag that ends a `select` whose SVG was dropped",
    one: "still in the `select`",
    other: "out of it, and SVG is known again",
    until: SAME_STATE,
    view: (view) => ({ ...view, namespaces: true, persists: false }),
  },
  textInSvg: {
    at: "`<title>`, `<style>`, `<script>`, `<textarea>` … in SVG or MathML",
    one: "an element of SVG, with markup in it",
    other: "look-ahead scanner: text, as in HTML",
    until: SAME_NAMESPACE,
    view: ahead,
  },
  textInDoubt: {
    at: "an element of text where it is in doubt whether SVG is left",
    one: "text",
    other: "markup",
    until: SAME_STATE,
    view: same,
  },
  textInSelect: {
    at: "an element of text in `select`",
    one: "text: newer parsers",
    other: "older parsers: the tag is dropped, what follows is markup",
    until: SAME_STATE,
    view: same,
  },
  noscript: {
    at: "`<noscript>`",
    one: "text: scripting on",
    other: "markup: scripting off",
    until: SAME_STATE,
    view: (view) => ({ ...view, scripting: false }),
  },
  textInFrameset: {
    at: "an element of text in `frameset`",
    one: "text",
    other: "markup, of which only `<frame>` counts: the tag is dropped",
    until: SAME_STATE,
    view: (view) => ({ ...view, only: element.frame }),
  },
  iframe: {
    at: "`<iframe>`",
    one: "text",
    other: "markup, of which only `<link>` counts",
    until: SAME_STATE,
    view: (view) => ({ ...view, only: element.link }),
  },
};

/** How the text of this HTML element is read by others, for whom it may be markup; undefined: all agree. */
export function forkAtText(id: number, tree: TreeBuilderSimulator): Fork | undefined {
  if (tree.foreign.doubt) return FORKS.textInDoubt;
  if (tree.inSelect && id !== element.script) return FORKS.textInSelect;
  if (id === element.noscript) return FORKS.noscript;
  if (tree.inFrameset && id !== element.noframes) return FORKS.textInFrameset;
  return id === element.iframe ? FORKS.iframe : undefined;
}
