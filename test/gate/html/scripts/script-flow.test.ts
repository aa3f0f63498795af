// An address that a script quotes, and an element whose address it sets: the one need not become the other.
import { describe, expect, it } from "vitest";
import { gated } from "../_gate.ts";
import { stepsOf } from "../_counting-text.ts";
import { literalsIn } from "../../../../src/gate/html/scripts/script-literals.ts";
import { isRequested, mayReach } from "../../../../src/gate/html/scripts/script-flow.ts";

const script = (code: string): string => `<script>${code}</script>`;
const IMAGE = `var img = document.createElement("img");`;

describe("a quoted address", () => {
  it.each([
    ["a help link", `var help = "https://third.example/help"; ${IMAGE} img.src = own;`],
    [
      "one of an object",
      `var c = {help: "https://third.example/", own: "/x.png"}; ${IMAGE} img.src = c.own;`,
    ],
    [
      "a link that is set",
      `var a = document.createElement("a"); a.href = "https://third.example/"; ${IMAGE} img.src = root + "/x.png"`,
    ],
    [
      "a window that is opened",
      `window.open("https://third.example/", "help"); ${IMAGE} img.src = own`,
    ],
    [
      "a comparison",
      `if (location.host == "https://third.example") stop(); ${IMAGE} img.src = own`,
    ],
    [
      "a choice between own ones",
      `var h = "https://third.example/"; ${IMAGE} img.src = big ? large : small`,
    ],
    [
      "own ones set later",
      `var h = "https://third.example/", own; own = "/a" + h2; ${IMAGE} img.src = own\nstart()`,
    ],
    [
      "an own image of a server's answer",
      `var h = "https://third.example/"; x.onload = function (e) { ${IMAGE} img.src = e.url }`,
    ],
  ])("is no contact where another is loaded: %s", (_name, code) => {
    expect(gated(script(code))).toBe(script(code));
  });

  it.each([
    ["under its name", `var u = "https://third.example/"; ${IMAGE} img.src = u`],
    ["under another name", `var u = "https://third.example/"; var v = u; ${IMAGE} img.src = v`],
    ["added to", `var u = "https://third.example/"; ${IMAGE} img.src = u + "x.png"`],
    ["of an object", `var c = {u: "https://third.example/"}; ${IMAGE} img.src = c.u`],
    [
      "of an object by a quoted name",
      `var c = {"u": "https://third.example/"}; ${IMAGE} img.src = c.u`,
    ],
    ["by key", `var c = {}; c["u"] = "https://third.example/"; ${IMAGE} img.src = c.u`],
    ["read by key", `var c = {u: "https://third.example/"}; ${IMAGE} img.src = c["u"]`],
    [
      "read by key before",
      `var c = {u: "https://third.example/"}; var v = c[k]; ${IMAGE} img.src = v`,
    ],
    ["as a parameter", `(function (u) { ${IMAGE} img.src = u })("https://third.example/")`],
    ["as an object's", `(function (c) { ${IMAGE} img.src = c.u })({u: "https://third.example/"})`],
    ["as an arrow's", `["https://third.example/"].forEach(u => { ${IMAGE} img.src = u })`],
    ["in a loop", `for (const u of ["https://third.example/"]) { ${IMAGE} img.src = u }`],
    ["of a pattern", `const [u] = ["https://third.example/"]; ${IMAGE} img.src = u`],
    ["of an object's pattern", `const {u} = {u: "https://third.example/"}; ${IMAGE} img.src = u`],
    ["of a renaming pattern", `const {a: u} = {a: "https://third.example/"}; ${IMAGE} img.src = u`],
    ["from a function", `function f() { return "https://third.example/" } ${IMAGE} img.src = f()`],
    ["from a choice", `var u = x ? "https://third.example/" : own; ${IMAGE} img.src = u`],
    ["as a default", `var u = own || "https://third.example/"; ${IMAGE} img.src = u`],
    [
      "by an assignment that adds",
      `var u = ""; u += "https://third.example/"; ${IMAGE} img.src = u`,
    ],
    ["of an element", `a.href = "https://third.example/"; ${IMAGE} img.src = a.href`],
    ["by setAttribute", `var u = "https://third.example/"; ${IMAGE} img.setAttribute("src", u)`],
    ["in a group", `var u = ("https://third.example/"); ${IMAGE} img.src = (u)`],
    ["in a template", `var u = "https://third.example/"; var v = \`\${u}x\`; ${IMAGE} img.src = v`],
    [
      "in a script that cannot be read",
      `var u = "https://third.example/"; ${IMAGE} img.src = own; var r = 'a\n'`,
    ],
  ])("is one where it becomes what is loaded: %s", (_name, code) => {
    expect(gated(script(code))).toContain("data-consent-blocked");
  });

  it.each([
    `var u = "https://third.example/"; x.open("GET", u)`,
    `var c = {u: "https://third.example/"}; fetch(c.u + "/x")`,
    `var u = "https://third.example/"; navigator.sendBeacon(u, "x")`,
  ])("is asked for by name: %s", (code) => {
    expect(gated(script(code))).toContain("data-consent-blocked");
  });

  it.each([
    `var u = "https://third.example/"; help.open("help", u)`,
    `var u = "https://third.example/"; x.open("GET", own)`,
    `var u = "https://third.example/"; prefetch(u)`,
    `var u = "https://third.example/"; function get(url) { return fetch(url) }`,
  ])("is not asked for: %s", (code) => {
    expect(gated(script(code))).toBe(script(code));
  });

  it("is followed in a bounded way", () => {
    for (const part of [
      "a=b;",
      "b.src=a;",
      "a.src=a;",
      "a=",
      "{a:",
      "f(a,",
      "a+",
      "(a)=>",
      "[a]=",
    ]) {
      const run = (code: string): unknown => [
        mayReach(code, [], literalsIn(code)),
        isRequested(code, [], literalsIn(code)),
      ];
      const few = stepsOf(part.repeat(400), run);
      const many = stepsOf(part.repeat(4000), run);
      expect(many, part).toBeLessThan(few * 12 + 5000);
    }
  });
});
