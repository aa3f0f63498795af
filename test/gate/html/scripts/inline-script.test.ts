import { cpuTime } from "../../../_support/cpu-time.ts";
import { describe, expect, it } from "vitest";
import { eventsOf, gated } from "../_gate.ts";
import { INNOCENT_SCRIPTS, VENDOR_SNIPPETS } from "../_scripts.ts";

const script = (code: string): string => `<!doctype html><head><script>${code}</script></head><p>x`;
const moduleScript = (code: string): string => `<script type=module>${code}</script>`;

describe("an inline script, undecided", () => {
  it.each(Object.entries(VENDOR_SNIPPETS))("does not run: %s", (_name, code) => {
    const wrap = /^import\s*["'\w{]/.test(code) ? moduleScript : script;
    const out = gated(wrap(code));
    expect(out).toMatch(/<script type=text\/plain data-consent-blocked=[\w-]+/);
    // Its text is kept, so that it can be released.
    expect(out).toContain(code);
  });

  it.each(Object.entries(INNOCENT_SCRIPTS))("stays as it is: %s", (_name, code) => {
    for (const html of [script(code), moduleScript(code)]) expect(gated(html)).toBe(html);
  });

  it.each(Object.entries(VENDOR_SNIPPETS))(
    "runs where its host may be contacted: %s",
    (_name, code) => {
      const html = script(code);
      expect(gated(html, { undeclared: "allow", allowed: ["video", "stats"] })).toBe(html);
    },
  );

  it("is released by no consent but that of every service it serves", () => {
    const html = script(`videoPlayer(); fetch("/stats/hit");`);
    expect(gated(html, { allowed: ["stats"] })).toContain("data-consent-blocked=video");
    expect(gated(html, { allowed: ["video"] })).toBe(html);
  });

  it("says whose it is", () => {
    expect(eventsOf(script("videoPlayer()"))).toEqual([
      {
        kind: "embed",
        action: "blocked",
        element: "inline script",
        host: "video",
        service: "video",
      },
    ]);
  });

  it.each([
    ["application/ld+json", `{"@context":"https://schema.org","url":"https://third.example/"}`],
    ["application/json", `{"src":"https://third.example/x.js"}`],
    ["text/template", `<img src="https://third.example/x.png"><script src="//third.example">`],
    [
      "text/x-handlebars-template",
      `videoPlayer() {{#each x}}<iframe src="//third.example">{{/each}}`,
    ],
    ["text/plain", `fetch("https://third.example/")`],
    ["text/html", `<img src="https://third.example/x.png">`],
  ])("is data, not code, as %s", (type, text) => {
    const html = `<script type="${type}">${text}</script>`;
    expect(gated(html)).toBe(html);
  });

  it.each([
    "text/javascript",
    "TEXT/JAVASCRIPT",
    " module ",
    "application/x-ecmascript",
    "",
    "text/jscript",
  ])("is code as type %j", (type) => {
    expect(gated(`<script type="${type}">videoPlayer()</script>`)).toContain("type=text/plain");
  });

  it("is code in a language of old", () => {
    expect(gated("<script language=JavaScript>videoPlayer()</script>")).toContain(
      "type=text/plain",
    );
    const html = "<script language=vbscript>videoPlayer()</script>";
    expect(gated(html)).toBe(html);
  });
});

describe("an event handler", () => {
  it("that matches a signature is taken away from any element, and kept under another name", () => {
    expect(gated("<b onclick='videoPlayer()'>x</b>")).toBe(
      "<b data-consent-blocked=video data-consent-onclick='videoPlayer()'>x</b>",
    );
    expect(gated("<my-video OnLoad=videoPlayer&lpar;&rpar;>")).toContain("data-consent-OnLoad");
  });

  it("that loads from elsewhere is taken away", () => {
    expect(gated(`<img src=/a onerror="this.src='https://third.example/a'">`)).toContain(
      "data-consent-onerror",
    );
  });

  it.each([
    `<a href=/x onclick="return confirm('Leave for https://third.example/?')">x</a>`,
    `<button onclick="location.href='https://third.example/'">x</button>`,
    `<button onclick="window.open('https://third.example/')">x</button>`,
    `<form onsubmit="this.action='https://third.example/'">`,
  ])("that only leads elsewhere stays: %s", (html) => {
    expect(gated(html)).toBe(html);
  });
});

describe("looking through scripts takes time by their length alone", () => {
  const MEGABYTE = 1 << 20;
  const time = (code: string): number => {
    const html = Buffer.from(script(code));
    const run = () => void gated(html.toString("latin1"), { limits: { script: 4 * MEGABYTE } });
    return cpuTime(run, 2);
  };
  const filled = (text: string): string => text.repeat(Math.ceil(MEGABYTE / text.length));
  const mention = `var a = "https://third.example/";`;

  it.each([
    ["unclosed writes", `document.write("`],
    ["unclosed writes with escapes", String.raw`document.write("\\`],
    ["assignments without end", ".src = a "],
    ["spaces", ".src                                = "],
    ["setAttribute without end", `setAttribute("x", `],
    ["slashes", "//"],
    ["quotes", `"'\``],
    ["hosts", `"https://third.example/x" `],
    ["escapes", String.raw`\x2f\x2f`],
    ["markup writes", `x.innerHTML = "<img src=a>";`],
    ["calls", "insertAdjacentHTML("],
    ["element makers", `createElement("link"); `],
    ["users in addresses", "https://a@"],
  ])(
    "%s",
    (_name, text) => {
      const ordinary = time(filled("var answer = compute(question, 42); // fine\n") + mention);
      expect(time(filled(text) + mention)).toBeLessThan(Math.max(3000, ordinary * 60));
    },
    30_000,
  );
});

describe("a host that a script puts together from two halves", () => {
  const halves = (rest: string) =>
    `<script>s.src = ('https:' == location.protocol ? 'https://play' : 'http://www') + '${rest}';</script>`;

  it("is judged as a whole: what is declared and allowed runs", () => {
    const html = halves(".video.example/embed/player.js");
    expect(gated(html, { allowed: ["video"] })).toBe(html);
    expect(gated(html)).not.toBe(html);
  });

  it("does not run where nobody declared the whole", () => {
    const html = halves(".third.example/x.js");
    expect(gated(html, { allowed: ["video"] })).not.toBe(html);
  });
});

describe("a host that goes on in the next literal", () => {
  // cdn.example is free, and known to be once it has been seen.
  const page = (value: string): string =>
    `<img src="https://cdn.example/a.png"><script>var q="//cdn.example/z";</script>` +
    `<script>var s=document.createElement("script");s.src=${value};document.head.append(s)</script>`;

  it.each([
    '"//cdn.example"+".third.example/x.js"',
    '"//cdn.example"+"@third.example/x.js"',
    '"https://cdn.example" + ".third.example/x.js"',
    '("//cdn.example")+".third.example/x.js"',
    '"//cdn.example"+/* x */".third.example/x.js"',
    '"//cdn.example"/* x */+".third.example/x.js"',
    '"//cdn.example".concat(".third.example/x.js")',
    '"//cdn.example"+(".third.example/x.js")',
    '`//cdn.example${".third.example"}/x.js`',
    "`//cdn.example`+`.third.example/x.js`",
    String.raw`"//cdn.exam"+"ple\x2ethird.example/x.js"`,
    String.raw`"//cdn.example"+'\u002ethird.example/x.js'`,
  ])("is judged as a whole: %s", (value) => {
    for (const ownPaths of [true, false]) {
      expect(gated(page(value), { ownPaths })).toContain("<script type=text/plain");
    }
  });

  it.each([
    '"//cdn.example"+path',
    '"//cdn.example" + "/x.js"',
    '"//cdn.ex"+"ample/x.js"',
    '"//cdn.example"',
  ])("may be free: %s", (value) => {
    for (const ownPaths of [true, false]) {
      expect(gated(page(value), { ownPaths })).toBe(page(value));
    }
  });
});

describe("a script that decodes markup", () => {
  it("is not read without end", () => {
    const decoding = (times: number): string =>
      `<script>x=[${'atob("PHA+"),'.repeat(times)}0];document.body.append(...x)</script>`;
    expect(gated(decoding(20))).toBe(decoding(20));
    expect(gated(decoding(300))).toContain("<script type=text/plain");
  });
});
