import { gatePieces } from "../gate/html/_gate.ts";
import { loadsOf, READINGS } from "./document-loads.ts";
const T = "https://third.example/x";
export const CONTEXTS = [
  "<svg>",
  "<math>",
  "<foreignObject>",
  "<desc>",
  "<title>",
  "<mi>",
  "<annotation-xml>",
  "<annotation-xml encoding=text/html>",
  "<mglyph>",
  "<g>",
  "<select>",
  "<option>",
  "<table>",
  "<tr>",
  "<td>",
  "<caption>",
  "<colgroup>",
  "<template>",
  "<noscript>",
  "<iframe>",
  "<style>",
  "<script>",
  "<textarea>",
  "<xmp>",
  "<noframes>",
  "<frameset>",
  "<head>",
  "<body>",
  "<p>",
  "<a href=/x>",
  "<b>",
  "<font color=red>",
  "<button>",
  "<object>",
  "<![CDATA[",
  "<!--",
  "</svg>",
  "</math>",
  "</foreignObject>",
  "</title>",
  "</select>",
  "</table>",
  "</p>",
  "</template>",
  "</noscript>",
  "</style>",
  "</script>",
  "</br>",
  "</a>",
  "</mi>",
  "</frameset>",
  "</td>",
  "]]>",
  "-->",
  "</iframe>",
  "</g>",
  "<svg/>",
  "<input>",
  "<plaintext>",
  "<li>",
  "<h1>",
  "<hr>",
];
const LOADERS = [
  `<img src=${T}>`,
  `<image href=${T} />`,
  `<script src=${T}></script>`,
  `<style>@import "${T}"</style>`,
  `<iframe src=${T}></iframe>`,
  `<script>videoPlayer(</script>`,
  `<image src=${T}>`,
  `<use href=${T} />`,
  `<script href=${T} />`,
];
const SUFFIXES = [LOADERS.join(""), LOADERS.toReversed().join(""), ...LOADERS];
export function main(args: string[]): number {
  const part = Number(args[0]),
    parts = Number(args[1]),
    depth = Number(args[2]),
    random = Number(args[3] ?? 0);
  let n = 0,
    bad = 0;
  const seen = new Map<string, number>();
  const check = (chain: string[]) => {
    for (const [k, suffix] of SUFFIXES.entries()) {
      if (k > 1 && depth > 2) break;
      const html = chain.join("") + suffix;
      n++;
      const out = gatePieces([Buffer.from(html)], { ownPaths: false }).toString();
      for (const reading of READINGS) {
        const loads = loadsOf(out, reading);
        if (loads.length > 0) {
          bad++;
          const key = `${loads[0]!.element} ${loads[0]!.through} ${reading}`;
          seen.set(key, (seen.get(key) ?? 0) + 1);
          if (seen.get(key)! <= 3)
            console.log("MISSED", reading, JSON.stringify(loads[0]), chain.join(""), "|", k);
          break;
        }
      }
    }
  };
  const C = CONTEXTS;
  if (random > 0) {
    let s = part * 7919 + 13;
    const r = (m: number) => {
      s = (Math.imul(s, 1103515245) + 12345) >>> 0;
      return (s >>> 8) % m;
    };
    for (let i = 0; i < random; i++) check(Array.from({ length: depth }, () => C[r(C.length)]!));
  } else {
    const total = C.length ** depth;
    for (let i = part; i < total; i += parts) {
      const chain: string[] = [];
      let x = i;
      for (let d = 0; d < depth; d++) {
        chain.push(C[x % C.length]!);
        x = Math.floor(x / C.length);
      }
      check(chain);
    }
  }
  console.log("documents", n, "bad", bad, [...seen]);
  return 0;
}
