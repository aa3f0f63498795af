// Documents made to be slow to read: what a visitor may put into a page that shows what visitors write.

/** @typedef {(bytes: number) => string} MakeDocument Makes a document of about this many bytes. */

/** @returns {MakeDocument} */
const filled = (/** @type {string} */ text) => (bytes) =>
  text.repeat(Math.ceil(bytes / text.length));

/** @returns {MakeDocument} */
const around = (/** @type {string} */ before, /** @type {string} */ text, after = "") => {
  const fill = filled(text);
  return (bytes) => before + fill(bytes) + after;
};

/**
 * By name. Time per byte must be that of ordinary documents, within an order of magnitude.
 *
 * @type {Readonly<Record<string, MakeDocument>>}
 */
export const HOSTILE_DOCUMENTS = {
  "stray end tags": filled("<a></b>"),
  "nested elements": filled("<div>"),
  "nested SVG": filled("<svg>"),
  "nested MathML": filled("<math>"),
  "nested foreign objects": filled("<svg><foreignObject>"),
  "tables in paragraphs": filled("<p><table>"),
  "open links": filled("<a href=x>"),
  "formatting without end": filled("<b><i><u>"),
  "less-than signs": filled("<"),
  "less-than signs and slashes": filled("</"),
  "greater-than signs": filled(">"),
  "exclamation marks": filled("<!"),
  "bogus comments": filled("<?x>"),
  "one tag of many attributes": around("<p ", "a=b ", ">"),
  "one tag of many equal attributes": around("<img ", "src=//third.example/x ", ">"),
  "one tag of slashes": around("<p ", "/", ">"),
  "one quoted value": around('<p title="', "x", '">'),
  "one unquoted value": around("<p title=", "x", ">"),
  "one attribute name": around("<p ", "x", ">"),
  "one tag name": around("<", "x", ">"),
  "a value of references": around('<img src="', "&amp;", '">'),
  "a value of broken references": around('<img src="', "&a", '">'),
  "unclosed tags": filled("<p title="),
  "unclosed quotes": filled('<p title="'),
  "unclosed comments": filled("<!--"),
  "comments that nearly end": around("<!--", "-- >"),
  dashes: around("<!--", "-"),
  "unclosed noscript": filled("<noscript>"),
  "noscript with open comments": filled("<noscript><!--</noscript>-->"),
  "noscript with SVG": filled("<noscript><svg></noscript>"),
  "script escapes": around("<script>", "<!--<script>", "</script>"),
  "script escapes that nearly end": around("<script><!--", "--x>", "</script>"),
  "unclosed scripts": filled("<script>"),
  "script ends that are none": around("<script>", "</scripx", "</script>"),
  "many scripts": filled("<script>a</script>"),
  "many blocked scripts": filled('<script src="//third.example/x"></script>'),
  "title ends that are none": around("<title>", "</titl", "</title>"),
  "unclosed textareas": filled("<textarea>"),
  frames: filled("<iframe src=//third.example/>"),
  CDATA: around("<svg>", "<![CDATA[x]]>"),
  "unclosed CDATA": around("<svg>", "<![CDATA["),
  "SVG scripts": around("<svg>", "<script>a</script>"),
  "nested SVG scripts": around("<svg>", "<script>"),
  "nested SVG styles": around("<svg>", "<style>a{b:c}"),
  "SVG end tags that match nothing": around("<svg>", "</b><g>"),
  "doubtful SVG with text elements": around("<svg></b>", "<title>x</title>"),
  "style of nothing": around("<style>", " ", "</style>"),
  "style of braces": around("<style>", "}", "</style>"),
  "style of open functions": around("<style>", "a(", "</style>"),
  "style of addresses": around("<style>", "p{a:url(//third.example/x)}", "</style>"),
  "style of open strings": around("<style>", "'", "</style>"),
  "style of backslashes": around("<style>url(//x)", "\\", "</style>"),
  "style of open comments": around("<style>url(//x)", "/*", "</style>"),
  "style of variables": around("<style>", "--", "</style>"),
  "style attributes": filled('<p style="background:url(//third.example/x)">'),
  "one style attribute": around('<p style="', "background:url(//third.example/x);", '">'),
  "srcset of commas": around('<img srcset="', ",", '">'),
  "srcset of candidates": around('<img srcset="', "//third.example/x 1x,", '">'),
  "srcset of parentheses": around('<img srcset="x ', "(", '">'),
  "ping of addresses": around('<a ping="', "/x ", '">'),
  "nested srcdoc": (bytes) => nestedFrames(bytes),
  "many srcdoc": filled('<iframe srcdoc="<p>x</p>"></iframe>'),
  "one srcdoc": around('<iframe srcdoc="', "<p>x</p>", '"></iframe>'),
  bases: filled("<base href=/x/>"),
  "bases elsewhere": filled("<base href=//third.example/>"),
  selects: filled("<select>"),
  "selects with text elements": filled("<select><title>x</title></select>"),
  "selects with SVG": filled("<select><svg><style>x</style></svg></select>"),
  framesets: around("<frameset>", "<style>x</style>"),
  "unclosed text elements in a select": around("<select>", "<xmp>"),
  "unclosed styles in a frameset": around("<frameset>", "<style>"),
  "unclosed titles in doubtful SVG": around("<svg></b><foreignObject>", "<title>"),
  "unclosed scripts in doubtful SVG": around("<svg></b><foreignObject>", "<script>"),
  templates: filled("<template>"),
  "import map": around(
    '<script type=importmap>{"imports":{',
    '"a":"//third.example/x",',
    '"b":"/b"}}</script>',
  ),
  "speculation rules": around(
    '<script type=speculationrules>{"prefetch":[{"urls":[',
    '"/x",',
    '"/y"]}]}</script>',
  ),
  metas: filled('<meta http-equiv=refresh content="0;url=//third.example/">'),
  "one refresh": around('<meta http-equiv=refresh content="0', " ", '">'),
  "data documents": filled('<iframe src="data:text/html,x"></iframe>'),
  placeholders: filled('<img src=//third.example/ title="x">'),
  NUL: filled("\0"),
  astral: filled("😀"),
  "escape characters": filled("\u001b("),
};

/** Frames in frames, each level escaped once more; the rest is filled with siblings. @param {number} bytes */
function nestedFrames(bytes) {
  let inner = "<p>x";
  for (let level = 0; level < 6; level++) {
    inner = `<iframe srcdoc="${inner.replaceAll("&", "&amp;").replaceAll('"', "&quot;")}"></iframe>`;
  }
  return filled(inner)(bytes);
}
