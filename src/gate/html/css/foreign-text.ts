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

/**
 * What the style sheet of a style element may be whose content is markup: `content` is the text of all that is in
 * it, and look-ahead scanners read the markup itself.
 */
export function sheetsOf(markup: string, content: string): readonly string[] {
  return markup === content ? [content] : [content, markup];
}

/**
 * True if other elements are in a style element's markup. Browsers take only the text that is directly in the style
 * element; a comment or a string that begins in another element would hide from us what follows it.
 */
export function holdsElements(markup: string): boolean {
  for (let at = markup.indexOf("<"); at !== -1; at = markup.indexOf("<", at + 1)) {
    const char = markup.charCodeAt(at + 1);
    if (char > 127 || char === 95 || char === 58) return true;
    const lower = char | 32;
    if (lower >= 97 && lower <= 122) return true;
  }
  return false;
}
