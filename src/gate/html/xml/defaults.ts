// Attributes that a document type declaration gives to elements that do not have them: nobody sees them in a tag, so that
// they are judged once, where they are declared.

import type { DocumentJudge } from "../rules/document-judge.ts";

/** Attributes by which an element says what it is, or what another attribute does. */
const DECIDING = new Set(
  "type rel http-equiv attributename name as is language media data-consent shadowrootmode".split(
    " ",
  ),
);
/** Values that are more than one address: markup, code, styles, lists. */
const COMPOUND = new Set(
  (
    "style srcdoc srcset imagesrcset content values to from by archive ping attributionsrc fill stroke " +
    "filter mask clip-path marker marker-start marker-mid marker-end cursor"
  ).split(" "),
);
/** What such a value has if it may say more than a word, a number or a colour. */
const SAYS_MORE = /[/\\:<(@{&]/;

/** True if this default could make an element load what it may not. In doubt it could: hardly any document has one. */
export function refuseDefault(name: string, value: string, judge: DocumentJudge): boolean {
  const written = name.toLowerCase();
  if (DECIDING.has(written) || written.startsWith("on")) return true;
  if (COMPOUND.has(written)) return SAYS_MORE.test(value);
  return (judge.document(value, "frame") ?? judge.url(value, "script")) !== undefined;
}
