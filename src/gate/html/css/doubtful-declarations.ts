// Style attributes of documents whose encoding nobody has named.

import { decodeHTMLAttribute } from "entities/decode";
import { pairReadings } from "../tokenizer/double-byte.ts";
import type { Tag } from "../tokenizer/tag.ts";
import { gateDeclarations, type RefuseUrl } from "./css.ts";

/**
 * Would the value of this attribute load something refused, if the document were in an encoding that writes characters
 * as pairs of bytes? What looks like a backslash may be none then, and a string end elsewhere.
 */
export function isRefusedInPairs(tag: Tag, index: number, refuse: RefuseUrl): boolean {
  const { bytes, encoding } = tag;
  const others = pairReadings(bytes, tag.valueStart(index), tag.valueEnd(index), encoding);
  return others.some((css) => gateDeclarations(decodeHTMLAttribute(css), refuse) !== undefined);
}
