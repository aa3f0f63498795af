// The text of a style or script in SVG: there it is markup, in which references are decoded, CDATA
// sections are plain text and comments are none (HTML §13.2.6.5).

import { decodeHTML } from "entities/decode";

/** What the tree builder would hand to the style sheet or script. */
export function foreignText(markup: string): string {
  let out = "";
  let at = 0;
  while (at < markup.length) {
    const open = markup.indexOf("<", at);
    if (open === -1) return out + decodeHTML(markup.slice(at));
    out += decodeHTML(markup.slice(at, open));
    if (markup.startsWith("<![CDATA[", open)) {
      const end = markup.indexOf("]]>", open);
      out += markup.slice(open + 9, end === -1 ? undefined : end);
      at = end === -1 ? markup.length : end + 3;
    } else if (markup.startsWith("<!--", open)) {
      const end = markup.indexOf("-->", open + 4);
      at = end === -1 ? markup.length : end + 3;
    } else {
      const end = markup.indexOf(">", open);
      at = end === -1 ? markup.length : end + 1;
    }
  }
  return out;
}

/** An `@import`, however it is written. */
const MAY_IMPORT = /@[i\\]/gi;
/** As many rules are looked at as if nothing stood before them. */
const MOST_RULES = 100;
const LONGEST_RULE = 4096;

/**
 * What the style sheet of a style element may be whose content is markup: `content` is the text of all that stands
 * in it, of which browsers take only what stands in it directly. What other elements hold may keep an `@import`
 * from being the first rule here, and not there.
 */
export function sheetsOf(markup: string, content: string): readonly string[] {
  const sheets = [content];
  if (!/<[a-z]/i.test(markup)) return sheets;
  for (const { index } of content.matchAll(MAY_IMPORT)) {
    sheets.push(content.slice(index, index + LONGEST_RULE));
    if (sheets.length > MOST_RULES) break;
  }
  return sheets;
}
