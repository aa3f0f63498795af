// State for the client is data, whatever text is in it; what looks like it and does something is none.
import { describe, expect, it } from "vitest";
import { gated } from "../_gate.ts";
import { stepsOf } from "../_counting-text.ts";
import { readData } from "../../../../src/gate/html/scripts/script-data.ts";

/** A text of strangers that holds a declared snippet, a loader and markup, as a JSON string may have it. */
const TEXT = String.raw`<p>\"videoPlayer(1)\" s.src='https://third.example/x.js'; document.write('<img src=//third.example/x>') fetch(\"https://third.example/\")`;
const script = (code: string): string => `<!doctype html><script>${code}</script><p>x`;

const STATE: Readonly<Record<string, string>> = {
  "Next, first row": `(self.__next_f=self.__next_f||[]).push([0])`,
  "Next, a row": `self.__next_f.push([1,"${TEXT}"])`,
  "Next, both": `(self.__next_f=self.__next_f||[]).push([0]);self.__next_f.push([2,null]);self.__next_f.push([1,"5:T400,${TEXT}"])`,
  Nuxt: `window.__NUXT__={};window.__NUXT__.config={public:{html:"${TEXT}"},app:{baseURL:"/",cdnURL:"https://third.example/"}}`,
  "Nuxt 2, a function": `window.__NUXT__=(function(a,b,c){b.self=b;b[0]=a;return {layout:"default",data:[{html:a,n:-1.5e-7,d:new Date(1e12),u:void 0}],fetch:{},error:c,src:a}}("${TEXT}",{},null));`,
  "Nuxt, parameters with names of the browser": `__NUXT__=(function($,fetch,eval){return {a:$,b:fetch,c:{eval}}}("${TEXT}",1,2))`,
  "React Router": `window.__reactRouterContext.streamController.enqueue("[{\\"_1\\":2},${TEXT}]\\n");`,
  "React Router, its end": `window.__reactRouterContext.streamController.close();`,
  Apollo: `window.__APOLLO_STATE__={"ROOT_QUERY":{"__typename":"Query","html":"${TEXT}"}};`,
  "Apollo, a stream": `(window[Symbol.for("ApolloSSRDataTransport")] ??= []).push({"rehydrate":{"a":"${TEXT}"}})`,
  "Apollo as text": `window.__APOLLO_STATE__ = JSON.parse("${TEXT}")`,
  Gatsby: `/*<![CDATA[*/window.pagePath="/";window.___webpackCompilationHash="x";window.___chunk={"a":["${TEXT}"]};/*]]>*/`,
  Redux: `\n  // state for the client\n  window.__PRELOADED_STATE__ = {\n  "a": "${TEXT}",\n}\n`,
  Relay: `window.__RELAY_PAYLOADS__ = window.__RELAY_PAYLOADS__ || []; window.__RELAY_PAYLOADS__.push({"a":["${TEXT}"]})`,
  Solid: `_$HY.r["0-0"]=$R[1]={a:$R[2]=["${TEXT}"],b:!0}`,
  "Solid, a scope": `($R=>$R[0]={matches:$R[1]=[{s:"${TEXT}"}]})($R["tsr"]=[])`,
  Qwik: `window.qwikevents||(window.qwikevents=[]);(window.qwikevents||(window.qwikevents=[])).push("click","${TEXT}")`,
  "a data layer": `window.dataLayer = window.dataLayer || []; dataLayer.push({ecommerce: {items: [{name: "${TEXT}"}]}});`,
  Meteor: `__meteor_runtime_config__ = JSON.parse(decodeURIComponent("%7B%22a%22%3A1%7D" + "${TEXT}"))`,
  WordPress: `/* <![CDATA[ */\nvar wpApi = {"root":"https:\\/\\/example.org","text":"${TEXT}"};\nvar next = 1\n/* ]]> */\n//# sourceURL=wp-api-extra`,
  Laravel: `"use strict"; let Laravel = {csrfToken: '${TEXT.replaceAll("'", "\\'")}'}, other; const more = \`${TEXT}\``,
  "in a function of its own": `(function(){ window.__S__ = {a: "${TEXT}"}; })(); !function(){ self.x = ["${TEXT}"] }()`,
  "in a block": `{ window.__S__ = {a: "${TEXT}"} }`,
  "a call of the site's own": `app.start("#root", {"user": "${TEXT}", list: [1, 2, , 3]});`,
  "names of elements' properties in data": `window.S = {src: "https://third.example/a.png", href: "https://third.example/"}; window.src = "https://third.example/"`,
  SvelteKit: `{
    __sveltekit_1x = { base: new URL(".", location).pathname.slice(0, -1) };
    const element = document.currentScript.parentElement;
    Promise.all([import("/_app/start.js"), import("/_app/app.js")]).then(([kit, app]) => {
      kit.start(app, element, {
        node_ids: [0, 2],
        data: [{type:"data",data:{html:"${TEXT}",at:new Date(1)},uses:{}},null],
        form: null,
        error: null
      });
    });
  }`,
  Vuex: `window.__INITIAL_STATE__={"a":"${TEXT}"};(function(){var s;(s=document.currentScript||document.scripts[document.scripts.length-1]).parentNode.removeChild(s);}());`,
  Remix: `window.__remixContext = {"state":{"loaderData":{"root":{"html":"${TEXT}"}}}};__remixContext.p = function(v,e,p,x) { if (typeof e !== 'undefined') { x=new Error("Unexpected Server Error"); x.stack=undefined; p=Promise.reject(x); } else { p=Promise.resolve(v); } return p; };`,
};

/** What looks like data and contacts a host, or hands a text to someone who may. */
const CODE: Readonly<Record<string, string>> = {
  eval: `eval("fetch('https://third.example/')")`,
  "a timer with a text": `setTimeout("fetch('https://third.example/')")`,
  write: `document.write("<img src=https://third.example/x>")`,
  fetch: `fetch("https://third.example/")`,
  "fetch by another name": `window["fetch"]("https://third.example/")`,
  beacon: `navigator.sendBeacon("https://third.example/", {a: 1})`,
  image: `new Image().src="https://third.example/x"`,
  import: `import("https://third.example/x.js")`,
  "an element's address": `x.src="https://third.example/"`,
  "by key": `x["src"]="https://third.example/"`,
  "by an escaped key": `x["\\x73rc"]="https://third.example/"`,
  "as a list": `x.src=["https://third.example/"]`,
  "through another assignment": `a = x.src = b = "https://third.example/"`,
  this: `this.src = "https://third.example/"`,
  "a group": `(x).src = "https://third.example/"`,
  "a worker": `new Worker("https://third.example/x.js")`,
  markup: `x.innerHTML = "<img src='https://third.example/x'>"`,
  "data before it": `window.S = {"a": [1, 2]}; x.src = "https://third.example/"`,
  "data after a line": `window.S = {"a": 1} // state\nx.src = "https://third.example/"`,
  "after a comment that a line separator ends": `window.S = 1 // \u2028 x.src = "https://third.example/"`,
  "in a getter": `window.S = {get a(){ return fetch("https://third.example/") }}`,
  "in a template": "window.S = `${fetch('https://third.example/')}`",
  "in a tagged template": "x.src = `https://third.example/`",
  "in a function": `window.f = function(x){ x.src = "https://third.example/" }; f(document.images[0])`,
  "a parameter's property": `(function(a){ a.src = "https://third.example/" })(own)`,
  "in a function that is called": `(function(a){ fetch(a) ; fetch("https://third.example/") })(1)`,
  "a declared snippet": `videoPlayer({"a": 1})`,
  "a declared snippet after data": `window.S = {"a": "b"}; videoPlayer("x")`,
  "a declared text for a function nobody knows": `loadTag("https://video.example/embed/?videoPlayer(")`,
  "Next's list of scripts": `(self.__next_s=self.__next_s||[]).push([0,{"children":"videoPlayer()"}])`,
};

describe("state for the client", () => {
  it.each(Object.entries(STATE))("passes as it is: %s", (_name, code) => {
    expect(gated(script(code))).toBe(script(code));
  });

  it.each(Object.entries(CODE))("is none, and is blocked: %s", (_name, code) => {
    expect(gated(script(code))).toContain("data-consent-blocked");
  });

  it.each([
    ["an alias", `x = eval; x("1")`],
    ["a method of a function", `a.constructor.constructor("alert(1)")()`],
    ["a call of a group", `(0, evil)("text")`],
    ["a regular expression", `window.S = /a"/; "b"`],
    ["a tagged template", "tag`text`"],
    ["an assignment to what a call returns", `get().src = "x"`],
    ["an object that makes a text of itself", `x.src = {toString: f}`],
    ["what a browser reads as a comment", `window.S = 1\n--> fetch("x")`],
    ["a name in other letters", `window\u00a0.S = "x"`],
    ["an escaped name", String.raw`\u0065val("x")`],
    ["a computed key", `window[name] = "x"`],
    ["a location", `var location = "https://third.example/"`],
    ["a spread", `f(...["x"])`],
    ["an element's address by Object.assign", `Object.assign(image, {src: "x"})`],
  ])("is not taken for it: %s", (_name, code) => {
    expect(readData(code, () => true)).toBeUndefined();
  });

  it("is read in one way, whatever it is", () => {
    for (const part of [
      "[",
      "{a:",
      "(",
      "(a=>",
      "x=",
      "a?b:",
      "!",
      "'a'+",
      "f(",
      "[1,",
      "/*",
      "//\n",
      "function a(b){",
    ]) {
      const few = stepsOf(part.repeat(500), (code) => readData(code, () => true));
      const many = stepsOf(part.repeat(5000), (code) => readData(code, () => true));
      expect(many, part).toBeLessThan(few * 12 + 1000);
    }
  });
});
