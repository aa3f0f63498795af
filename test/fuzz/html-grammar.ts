// Random documents from the parts in which readers of HTML part company: raw text, comments, foreign
// content, insertion modes, quoting, references. Everything that loads does so from third.example.
import type { Random } from "./random.ts";

export const THIRD = "third.example";

/** Ways to write the third party's address that a browser reads as the same. `#` stands for a number. */
const ADDRESSES = [
  "https://third.example/#",
  "https://third.example/#",
  "https://third.example/#",
  "//third.example/#",
  "HTTPS://Third.Example/#",
  String.raw`\\third.example/#`,
  "https:third.example/#", // relative to a page of another scheme it is absolute
  "https&#58;//third.example/#",
  "&#x2f;&sol;third.example/#",
  "https://third&period;example/#",
  "//third.example./#",
  "https://user@third.example:8443/#",
  "//th%69rd.example/#",
  "https://cdn.example@third.example/#",
  "//cdn.example:1@third.example/#",
];

const QUOTES = ['"', '"', '"', "'", "'", ""];

function address(random: Random): string {
  return random.pick(ADDRESSES).replace("#", String(random.below(1000)));
}

function quoted(random: Random, value: string): string {
  const quote = random.pick(QUOTES);
  if (quote === "" && !/^[^\s"'<>=`]+$/.test(value)) return `"${value}"`;
  return quote + value + quote;
}

function cased(random: Random, name: string): string {
  if (random.chance(0.85)) return name;
  return name.replaceAll(/[a-z]/g, (letter) =>
    random.chance(0.5) ? letter.toUpperCase() : letter,
  );
}

/** What may stand between a tag's name and its attributes. */
const GAPS = [" ", " ", " ", " ", "\n", "\t", "\f", "/", " / ", "\r\n"];
const DUD_ATTRIBUTES = [
  "a", "a=b", "a='\"'", 'a="\'"', "a=\"<b>\"", "a='>'", "=", "==x", '"', "'", "<", "a=\"`\"", "/",
  "title='</noscript>'", "title=\"-->\"", "title='</style>'", "title='</script>'", "title=\"]]>\"",
  "type=text/html", "color=red", "encoding=text/html", "a=b/", "x=\"\"y", "data-x='&quot;'", "src", "src=",
  "title=\"<img src='https://third.example/title' onerror=1>\"", "title='<script>videoPlayer()</script>'",
]; // prettier-ignore

function duds(random: Random): string {
  return random.chance(0.25) ? random.pick(GAPS) + random.pick(DUD_ATTRIBUTES) : "";
}

/** A tag with one loading attribute, amid others that make it hard to see. */
function loader(random: Random, name: string, attribute: string, value: string): string {
  const doubled = random.chance(0.06) ? `${attribute}=${quoted(random, "/first")} ` : "";
  const equals = random.pick(["=", "=", "=", "=", " = ", "\n="]);
  const end = random.pick([">", ">", ">", ">", " >", "/>", " />"]);
  return (
    `<${cased(random, name)}${duds(random)}${random.pick(GAPS)}${doubled}` +
    `${cased(random, attribute)}${equals}${quoted(random, value)}${duds(random)}${end}`
  );
}

type Part = (random: Random, depth: number) => string;

const LOADERS: readonly Part[] = [
  (random) => loader(random, "img", "src", address(random)),
  (random) => loader(random, "img", "src", address(random)),
  (random) => loader(random, "image", "src", address(random)),
  (random) => loader(random, "img", "srcset", `/a 1x, ${address(random)} 2x`),
  (random) => loader(random, "img", "srcset", `/a 1x,${address(random)} 2x, //cdn.example/b 3x`),
  (random) => `${loader(random, "script", "src", address(random))}</script>`,
  (random) => `<script>${random.pick(SCRIPT_TEXTS)}</script>`,
  (random) => `${loader(random, "iframe", "src", address(random))}${random.pick(["", "x", "<a>"])}</iframe>`,
  (random) => `<link rel=stylesheet ${loader(random, "x", "href", address(random)).slice(2)}`,
  (random) => loader(random, "embed", "src", address(random)),
  (random) => `${loader(random, "object", "data", address(random))}</object>`,
  (random) => loader(random, "input type=image", "src", address(random)),
  (random) => `<video ${loader(random, "source", "src", address(random)).replace("<", "><")}</video>`,
  (random) => loader(random, "video", "poster", address(random)),
  (random) => loader(random, "track", "src", address(random)),
  (random) => loader(random, "frame", "src", address(random)),
  (random) => loader(random, "body", "background", address(random)),
  (random) => loader(random, "td", "background", address(random)),
  (random) => `<style>${styleText(random)}</style>`,
  (random) => `<p style="background:url(${address(random)})">`,
  (random) => loader(random, "p", "style", `background:url(${address(random)})`),
  (random) => `<svg>${loader(random, "image", random.pick(["href", "xlink:href"]), address(random))}</svg>`,
  (random) => loader(random, "use", "href", address(random)),
  (random) => `<svg><g>${loader(random, "path", random.pick(["fill", "mask", "style"]), `url(${address(random)})`)}</g></svg>`,
  (random) => `<svg ${loader(random, "x", "filter", `url(${address(random)})`).slice(2)}<path/></svg>`,
  (random) => loader(random, "i", "data-src", address(random)),
  (random) => `<meta http-equiv=refresh content="9;url=${address(random)}">`,
  (random) => loader(random, "b", "onclick", `videoPlayer(${random.below(9)})`),
  (random, depth) => (depth > 1 ? "" : `<iframe srcdoc="${escapeValue(document(random, depth + 2))}"></iframe>`),
]; // prettier-ignore

const SCRIPT_TEXTS = [
  "videoPlayer('x')", "var a = '<!--'; videoPlayer()", "if (a<b && b>c) x()", "'<!-- <script>'", "'<!--<script></script>'",
  "x --> y", "'<!--' + '-->'", '"</scr" + "ipt>"', "// <img src=https://third.example/text>",
]; // prettier-ignore

function styleText(random: Random): string {
  return random.pick([
    `@import "${address(random)}";`,
    `@import url(${address(random)});`,
    `p { background: url('${address(random)}') }`,
    `p { color: red } /* ${address(random)} */`,
    `@import "${address(random)}"; @import '${address(random)}';`,
    `@import "/first"; ${random.pick(LOADERS.slice(0, 4))(random, 9)}`,
    `@import "${address(random)}"; ${random.pick(LOADERS.slice(0, 4))(random, 9)}`,
  ]);
}

function escapeValue(value: string): string {
  return value.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
}

/** Text elements and their ends, foreign content and its ways out, insertion modes. */
const OPENERS = [
  "<svg>", "<svg>", "<math>", "<svg/>", "<math/>", "<foreignObject>", "<desc>", "<title>", "<mi>", "<mtext>",
  "<annotation-xml>", "<annotation-xml encoding=text/html>", "<annotation-xml encoding='TEXT/HTML'>",
  "<annotation-xml encoding=application/xhtml+xml>", "<mglyph>", "<malignmark>", "<svg><title>", "<svg><desc>",
  "<svg><foreignObject>", "<math><mi>", "<math><annotation-xml>", "<g>", "<style>", "<style/>", "<script>",
  "<title>", "<textarea>", "<xmp>", "<noembed>", "<noframes>", "<noscript>", "<iframe>", "<svg><style>",
  "<svg><script>", "<math><style>", "<template>", "<template shadowrootmode=open>", "<select>", "<option>",
  "<table>", "<tr>", "<td>", "<caption>", "<colgroup>", "<table><tr><td>", "<frameset>", "<head>", "<body>",
  "<html>", "<p>", "<div>", "<b>", "<a href=/x>", "<button>", "<font>", "<font color=red>", "<ul><li>", "<h1>",
  "<!--", "<!-->", "<!--->", "<!--<!--", "<!-- > ", "<!doctype html>", "<!doctype html \">\">", "<!x '>' ", "<?x ",
  "<![CDATA[", "<svg><![CDATA[", "<![CDATA[x]]>", "<!", "</", "</ x>", "</>", "<a title='", "<a title=\"", "<a b=",
  "<p title=\"", "<x y='", "<!--<script>", "<script><!--", "<script><!--<script>", "<form>", "<object>", "<marquee>",
  "<nobr>", "<select><xmp>", "<select><style>", "<select><textarea>", "<frameset><noframes>", "<br>", "<hr>",
  "<svg><path d=M0/></svg>", "<svg viewBox='0 0 1 1'><g><path d=\"M0 0\"/><circle r=1></circle></g></svg>",
  "<svg><g></svg>", "<svg><g><path></g></svg>", "<SVG><G fill=red></G></SVG>", "<svg><rect/>", "<select><svg></svg>",
  "<svg><defs><stop/></defs></svg>", "<svg><text>x</text></svg>", "<meta name=a content='https://third.example/m'>",
  "<meta charset=latin1>", "<link rel=canonical href=https://third.example/c>", "<img src=/own.png alt=''>",
  "<a href=https://third.example/ onclick='x()'>", "<i class='a b' data-id=1 style='color:red'>", "<video controls>",
  "<input>", "<keygen>", "<math><mi><mglyph>", "<svg><p>", "<rt>", "<rp>", "<picture>", "<audio>", "<details>",
]; // prettier-ignore
const CLOSERS = [
  "</svg>", "</math>", "</foreignObject>", "</desc>", "</title>", "</mi>", "</mtext>", "</annotation-xml>", "</g>",
  "</style>", "</style >", "</style/x>", "</stylex>", "</script>", "</SCRIPT\n>", "</scriptx>", "</textarea>", "</xmp>",
  "</noembed>", "</noframes>", "</noscript>", "</iframe>", "</template>", "</select>", "</option>", "</table>",
  "</tr>", "</td>", "</caption>", "</colgroup>", "</frameset>", "</head>", "</body>", "</html>", "</p>", "</br>", "</div>", "</b>",
  "</a>", "</button>", "</font>", "</h1>", "-->", "--!>", "->", ">", "]]>", "'>", "\">", "'", "\"", "-- >",
  "</p a='>'>", "</div title=\">\">", "</p/>", "</form>", "</object>", "</x>", "</ul>", "</mglyph>",
]; // prettier-ignore
const TEXTS = [
  "x", " ", "\n", "&lt;img src=https://third.example/ref&gt;", "<", "<1", "a < b", "&amp;", "é", "\0", "😀", "\r\n", "--",
  "third.example", "\uFEFF",
]; // prettier-ignore

const PLAIN_LOADERS = LOADERS.slice(0, 8);

function part(random: Random, depth: number): string {
  const kind = random.below(100);
  if (kind < 38) return random.pick(random.chance(0.6) ? PLAIN_LOADERS : LOADERS)(random, depth);
  if (kind < 66) return random.pick(OPENERS);
  if (kind < 90) return random.pick(CLOSERS);
  if (kind < 98) return random.pick(TEXTS);
  if (kind === 98) return "<base href=https://third.example/base/><img src=relative>";
  // Two parts grown together: half a tag, and the start of another.
  const first = random.pick(OPENERS);
  return first.slice(0, 1 + random.below(first.length)) + random.pick(CLOSERS);
}

function document(random: Random, depth: number): string {
  const parts: string[] = [];
  if (random.chance(0.4)) parts.push("<!doctype html>");
  if (random.chance(0.15)) parts.push("<head>");
  for (let left = 2 + random.below(depth > 0 ? 6 : 14); left > 0; left--)
    parts.push(part(random, depth));
  return parts.join("");
}

/** Where each may be found or not: nothing but what opens and closes, then a few that load. */
function chain(random: Random): string {
  const parts: string[] = [];
  for (let left = 2 + random.below(8); left > 0; left--)
    parts.push(random.pick(random.chance(0.7) ? OPENERS : CLOSERS));
  for (let left = 4; left > 0; left--) parts.push(random.pick(LOADERS)(random, 2));
  return parts.join("");
}

/** One random document. */
export function randomDocument(random: Random): string {
  return random.chance(0.25) ? chain(random) : document(random, 0);
}
