import { tokenize, TokenType } from "@csstools/css-tokenizer";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cssUrl, DISARM, holdsNoUrl, readCss } from "../../../../src/gate/html/css/css.ts";
import { gated } from "../_gate.ts";

const T = "https://third.example/";
/** What a sheet would load from the third party. */
const loads = (css: string): string[] => {
  const found: string[] = [];
  readCss(css, (url) => {
    found.push(url);
    return false;
  });
  return found.filter((url) => /third/i.test(url) && /[/\\:]/.test(url));
};
/** The sheet in a page, after the gate. */
const sheet = (css: string): string => {
  const out = gated(`<style>${css}</style>`);
  return out.slice("<style>".length, -"</style>".length);
};

describe("an import in which a quote is escaped", () => {
  // To the tokenizer the string goes on, and what is free before the quote is a user name.
  it.each([
    String.raw`@import "//cdn.example\"@third.example/x";`,
    String.raw`@import '//cdn.example\'@third.example/x';`,
    String.raw`@import url("//cdn.example\"@third.example/x");`,
    String.raw`@import "https://cdn.example\"@third.example/x"`,
    String.raw`@import url(//cdn.example\)@third.example/x);`,
  ])("is judged whole: %s", (css) => {
    expect(gated(`<style>${css}</style>`)).toContain(DISARM);
  });
});

describe("a style sheet loads", () => {
  it.each([
    `p{background:url(${T}x)}`, `p{background:url("${T}x")}`, `p{background:url('${T}x')}`, `p{background:URL( ${T}x )}`,
    `p{background:url(\n"${T}x"\n)}`, `p{background:u\\72l(${T}x)}`, `p{background:\\55 RL(${T}x)}`, `p{background:url(\\68ttps://third.example/x)}`,
    `p{background:url("\\68\nttps://third.example/x")}`, `p{background:url("https:\\\n//third.example/x")}`, `p{background:url(//third.example/x)}`,
    String.raw`p{background:url(\\\\third.example/x)}`, `p{background:url("/\t/third.example/x")}`, `p{background:url(HTTPS://THIRD.EXAMPLE)}`,
    `p{background:/**/url(/**/${T}x)}`.replace("(/**/", "("), `p{background:url(${T}x`, `p{background:url("${T}x`, `p{background:url('${T}x')`,
    `p{background:image-set("${T}x" 1x)}`, `p{background:-webkit-image-set(url(${T}x) 1x)}`, `p{background:image-set("/a" 1x,"${T}x" 2x)}`,
    `p{background:image("${T}x")}`, `p{background:src("${T}x")}`, `p{background:cross-fade(url(${T}x),red)}`, `p{background:linear-gradient(red,blue),url(${T}x)}`,
    `@import "${T}x";`, `@import '${T}x'`, `@import url(${T}x);`, `@IMPORT URL("${T}x") screen;`, `@\\69mport "${T}x";`, `@import/**/"${T}x";`,
    `@charset "utf-8";@import "${T}x";`, `@layer a,b;@import "${T}x";`, `@import "/own";@import "${T}x";`, `<!-- @import "${T}x"; -->`,
    `/* x */@import "${T}x";`, `@unknown;@import "${T}x";`, `!!{}@import "${T}x";`, `a:nonsense(){}@import "${T}x";`, `@import "${T}x" layer(x) supports(display:grid);`,
    `@font-face{font-family:x;src:url(${T}x) format("woff2")}`, `@font-face{src:local("x"),url('${T}x')}`,
    `p{cursor:url(${T}x),auto}`, `p{list-style:url(${T}x)}`, `p{filter:url(${T}x#a)}`, `p{mask:url(${T}x)}`, `p{clip-path:url(${T}x#a)}`,
    `p::before{content:url(${T}x)}`, `p{border-image:url(${T}x) 1}`, `p{shape-outside:url(${T}x)}`, `p{-x-y:url(${T}x)}`, `p{--x:url(${T}x)}`,
    `p{--x:"${T}x";background:image-set(var(--x) 1x)}`, `:root{--x : '//third.example/x'}`, `@media all{p{background:url(${T}x)}}`,
    `@supports (x:y){@font-face{src:url(${T}x)}}`, `p{&:hover{background:url(${T}x)}}`, `p{color:red;background:url(${T}x) no-repeat}`,
    `p{a:"\n;background:url(${T}x)}`, `p{a:url(x y);background:url(${T}x)}`, `p{a:foo(}b{background:url(${T}x)}`, `p{a:[}b{background:url(${T}x)}`,
    // Look-ahead scanners know no blocks, strings or comments.
    `p{}@import "${T}x";`, `.a,#b c{color:red}@import "${T}x";`, `@media all{}@import "${T}x";`, `@media all{@import "${T}x";}`,
    `p::after{content:'@import "${T}x"'}`, `/*@import "${T}x";*/`, `@x(;@IMPORT url( ${T}x );`, `@charset ";@import '${T}x';";`, `@font-face x{} @import "${T}x";`,
    `a;b{} @import\n'${T}x';`, `/* " */@x{;@import "\n${T}x";}`, `p{}/*/**/@\\69mport/*;*/"${T}x";`, `/*@import 'https:\\/\\/third.example/x';*/`, `@import "${T}x\n;`,
    // What a substitution may hand to a function that loads.
    `.x{--u:"https:third.example/x"}`, `.x{--u:"/\\9/third.example/x"}`, `.x{--u:"h\\9ttps://third.example/x"}`, `.x{-\\2d u:"//third.example/x"}`, `.x{--u:"\\5c\\5cthird.example/x"}`,
    `.x{--u:([;]) "${T}x"}`, `.x{--u:([)];"${T}x"}`, `.x{--u:{a:b;c:"${T}x"}}`, `.x{--u:{};}.x{--u:a{}"${T}x"}`, `.x{--u:"\\1 ${T}x"}`,
    `@property --u{syntax:"*";inherits:false;initial-value:"${T}x"}`, `@function --u(){result:"${T}x"}`, `@function --u(--a:"${T}x"){result:var(--a)}`,
    `@function --u(--a:{}){@media all{result:"${T}x"}}`, `@\\66unction --u(){result:"${T}x"}`, `.x{background:--u("${T}x")}`, `.x{--y:1;background:attr(x type(<string>),"${T}x")}`,
    `.x{background:if(style(--a):"${T}x")}`, `.x{background:var(--b,"${T}x")}`, `@media all{@function --u(){result:"${T}x"}}`, `@supports (--a:"b"){.x{--u:"${T}x"}}`,
    `1 url(${T}x)`, `-->url(${T}x)`, `<!--url(${T}x)`, `+url(${T}x)`, `1.url(${T}x)`, `1%url(${T}x)`, `a{b:url(x\\)) url(${T}x)}`, `a{b:url(x"y\\)) url(${T}x)}`, `a{b:'\\\n' url(${T}x)}`,
    `}p{background:url(${T}x)}`, `@page{background:url(${T}x)}`, `@property --x{initial-value:url(${T}x)}`, `@counter-style x{symbols:url(${T}x)}`,
    `p{background:url(https:third.example)}`.replace("https:third", "ftp://third"), `😀{background:url(${T}x)}`,
  ])("%j", (css) => {
    expect(loads(css)).not.toEqual([]);
    const out = sheet(css);
    expect(out).not.toBe(css);
    expect(loads(out).filter((url) => !url.startsWith("data:"))).toEqual([]);
    // Nothing is taken away.
    expect(out.replaceAll(DISARM, "")).toBe(css);
    expect(sheet(out)).toBe(out);
  }); // prettier-ignore
});

describe("a style sheet only mentions", () => {
  it.each([
    `/* url(${T}x) */`, `p{content:"${T}x"}`, `p{content:"url(${T}x)"}`, `@namespace "${T}x";`,
    `@namespace svg url(${T}x);`, `a[href="${T}x"]{color:red}`, `a[href^='//third.example']{color:red}`, `@import "/own.css";`,
    `p{background:url(/own.png)}`, `p{background:url(data:image/png;base64,AAAA)}`, `p{background:url(#a)}`, `p{fill:url('#third.example')}`,
    `p{quotes:"//" "//"}`, `p{background:url(https://cdn.example/x)}`, `p{background:url(x ${T}x)}`, `p{a:"${T}x\n}`, `p{font-family:"third.example"}`,
    `p{--x:"//third"}`.replace("//third", "third.example"), `@import third.example;`, `@imports "${T}x";`, `p{--x:a;content:"${T}x"}`, `p{--x:a}q{content:"${T}x"}`,
    `@property --x{initial-value:a}q{content:"${T}x"}`, `p{a:--x;content:"${T}x"}`, `@layer --x{p{content:"${T}x"}}`, `p{a:var(--x) ")";content:"${T}x"}`, `p{a:1url(${T}x)}`, `p{a:#url(${T}x)}`,
    `p{a:@url(${T}x)}`, `p{a:--url(${T}x)}`, `p{a:url(x"y)${T}x)}`, `@font-face;p{content:"${T}x"}`, "", "p{", "}", "url(", `//third.example/x`,
  ])("%j", (css) => {
    expect(sheet(css)).toBe(css);
  }); // prettier-ignore
});

describe("a style attribute", () => {
  it.each([
    [`background:url(${T}x)`, true],
    [`background:url(&quot;${T}x&quot;)`, true],
    [`background&colon;url&lpar;//third&period;example/x&rpar;`, true],
    [`background:url('${T}x');color:red`, true],
    [`background:u\\72 l(//third.example)`, true],
    [`}background:url(${T}x)`, true],
    [`--u:'https:third.example/x'`, true],
    [`};--u:'https:third.example/x'`, true],
    [`a;--u:"/\\9/third.example"`.replaceAll('"', "'"), true],
    [`content:'${T}x'`, false],
    [`@import '${T}x'`, false],
    [`background:url(/own.png)`, false],
    [`color:red`, false],
    [`background:url(https://cdn.example/x)`, false],
  ])("%j is changed: %s", (style, changes) => {
    const html = `<p style="${style}">`;
    const out = gated(html);
    expect(out !== html).toBe(changes);
    if (changes) expect(out).toContain(` data-consent-style="${style}"`);
    expect(gated(out)).toBe(out);
  });

  it("keeps the declarations that load nothing, in any quoting", () => {
    expect(gated(`<p style='color:"red";--a:url(${T}x)'>`)).toMatch(
      /^<p data-consent-blocked=undeclared style=color:&#34;red&#34;;--a:url\(data:,https:\/\/third\.example\/x\) data/,
    );
    expect(gated(`<p style=background:url(${T}x)>`)).toContain(` data-consent-style=background`);
  });
});

describe("reading CSS", () => {
  it("counts in UTF-16 units, as strings do", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("😀", "é", "a", "{", "}", "url(", ")", '"', "\r\n", "\0", "\\", ";", "@import ", "/*", "*/"), { maxLength: 30 }), (parts) => {
        const css = parts.join("");
        let end = -1;
        for (const [type, written, start, last] of tokenize({ css })) {
          if (type === TokenType.EOF) break;
          expect(start).toBe(end + 1);
          expect(css.slice(start, last + 1)).toBe(written);
          end = last;
        }
        expect(end).toBe(css.length - 1);
      }),
    ); // prettier-ignore
  });

  it("puts the mark at the URL's first character", () => {
    const marks = (css: string): string =>
      readCss(css, () => true)
        .refused.map((at) => css.slice(at, at + 3))
        .join(" ");
    expect(marks(`p{a:url( abc ) "x";b:url("def");c:URL('ghi')}`)).toBe("abc def ghi");
    expect(marks(`@import "abc";@import url(def);`)).toBe("abc def");
    expect(marks(`p{a:\\75\\72\\6c( abc)}`)).toBe("abc");
  });

  it("says what is loaded as what", () => {
    const kinds: string[] = [];
    readCss(
      `@import "a";@font-face{src:url(b)}p{a:url(c)}@media x{@font-face{src:url(d)}q{a:url(e)}}`,
      (url, kind) => {
        kinds.push(`${url} ${kind}`);
        return false;
      },
    );
    expect(kinds).toEqual(["a style", "b font", "c image", "d font", "e image"]);
  });

  it("goes on from any settled place as if it had read all at once", () => {
    const part = fc.constantFrom(
      "p{", "}", ";", `background:url(${T}x)`, `@import "${T}x"`, "@font-face{", "@media all{", "a(", ")", '"', "'", "\n", "/*", "*/", "\\", "[", "]", "--x:", `"${T}"`, " ",
    ); // prettier-ignore
    fc.assert(
      fc.property(fc.array(part, { maxLength: 25 }), fc.nat(), (parts, cut) => {
        const css = parts.join("");
        const whole = readCss(css, () => true).refused;
        const first = readCss(css.slice(0, cut % (css.length + 1)), () => true);
        const head = first.refused.filter((at) => at < first.settled);
        const rest = readCss(
          css.slice(first.settled),
          () => true,
          first.settled === 0 ? undefined : first.place,
        );
        expect([...head, ...rest.refused.map((at) => at + first.settled)]).toEqual(whole);
      }),
      { numRuns: 2000 },
    );
  });

  it("never skips a sheet in which something loads", () => {
    const part = fc.constantFrom("url(", "image-set(", "@import ", "src(", "--x:", '"', "'", ")", "\\75", "rl(", "https:", "//", "third.example", "\\", "\t", "/", "{", "}", "p", ";"); // prettier-ignore
    fc.assert(
      fc.property(fc.array(part, { maxLength: 14 }), (parts) => {
        const css = parts.join("");
        if (!holdsNoUrl(css)) return;
        expect(loads(css)).toEqual([]);
      }),
      { numRuns: 5000 },
    );
  });

  it("reads a URL as it was written", () => {
    expect(cssUrl('"a\\62 c"')).toBe("abc");
    expect(cssUrl("url( x )")).toBe("x");
    expect(cssUrl("nonsense")).toBe("");
  });
});
