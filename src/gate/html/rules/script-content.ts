// What a script element holds, and why it may not stay: code, or JSON that a browser acts on.

import type { Refusal } from "../../types.ts";
import { foreignText, holdsElements } from "../css/foreign-text.ts";
import { text } from "../tokenizer/bytes.ts";
import { pairReadings } from "../tokenizer/double-byte.ts";
import type { TagSource } from "../tokenizer/tag.ts";
import { UNREADABLE } from "./data-url.ts";
import type { DocumentJudge } from "./document-judge.ts";
import type { ScriptKind } from "./embeds.ts";
import { refuseJson } from "./json-scripts.ts";

/**
 * Asks a judge about the content of a script between two offsets. `foreign`: in SVG it is markup, whose references are
 * replaced; only the text directly in it counts, for what begins in another element would hide what follows.
 */
export function contentRefusal(
  { bytes, decoder, encoding }: TagSource,
  start: number,
  end: number,
  kind: ScriptKind,
  foreign: boolean,
): (judge: DocumentJudge) => Refusal | undefined {
  const isCode = kind === "script" || kind === "data";
  if (isCode && !foreign) return (judge) => judge.scriptIn(bytes, start, end, decoder);
  const markup = text(bytes, start, end, decoder);
  const readings = [markup, ...pairReadings(bytes, start, end, encoding)].map((read) =>
    foreign ? foreignText(read) : read,
  );
  const isMixed = foreign && holdsElements(markup);
  return (judge) => {
    for (const content of readings) {
      const refusal = isCode ? judge.script(content) : refuseJson(kind, content, judge);
      if (refusal) return refusal;
    }
    return isMixed ? judge.url(UNREADABLE, "script") : undefined;
  };
}
