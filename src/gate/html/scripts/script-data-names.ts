// Names by which a script does more than keep data: it evaluates text, reaches the document, or contacts someone.

/** Objects and functions that no script of data has in its hands, not even under another name. */
const REACHING = new Set(
  (
    "eval Function constructor prototype __proto__ execScript globalEval setTimeout setInterval setImmediate " +
    "document ownerDocument defaultView contentWindow contentDocument currentScript documentElement body head " +
    "location navigation navigator serviceWorker top parent opener frames " +
    "fetch XMLHttpRequest Image Audio Worker SharedWorker EventSource WebSocket WebTransport Request FontFace Option " +
    "RTCPeerConnection CSSStyleSheet Blob createObjectURL importScripts Reflect Proxy __next_s"
  ).split(" "),
);

/** Calls that do something with a text: run it, show it as markup, load what it names. */
const ACTING = new Set(
  (
    "$ jQuery $$ zepto sendBeacon getScript loadScript loadJS loadCSS addModule load post ajax get getJSON register " +
    "open write writeln insertAdjacentHTML insertAdjacentElement createContextualFragment setHTML setHTMLUnsafe " +
    "parseHTMLUnsafe parseFromString createElement createElementNS createTextNode setAttribute setAttributeNS " +
    "setNamedItem attr prop css html append appendTo appendChild prepend before after wrap replaceWith " +
    "replaceChildren insertBefore insertRule addRule replaceSync navigate reload require requirejs import script js " +
    "call apply bind assign defineProperty defineProperties execCommand evaluate run inject"
  ).split(" "),
);

/** Properties that make an element load, show or run a text. */
const LOADING = new Set(
  (
    "src srcset srcdoc href data poster background lowsrc dynsrc action formaction ping code codebase archive baseval " +
    "imagesrcset attributionsrc innerhtml outerhtml innertext outertext text textcontent nodevalue value style " +
    "csstext backgroundimage borderimage borderimagesource liststyle liststyleimage cursor filter mask maskimage " +
    "clippath shapeoutside offsetpath fill stroke marker rel type httpequiv content domain cookie hash search host " +
    "hostname pathname port protocol adoptedstylesheets crossorigin srcobject"
  ).split(" "),
);

/** Functions that make a value of their arguments and do nothing else, and lists that only keep what they are given. */
const KEEPING = new Set(
  (
    "push unshift enqueue concat resolve parse stringify freeze seal create fromEntries for " +
    "decodeURIComponent encodeURIComponent decodeURI encodeURI unescape atob Object Array Number String Boolean " +
    "BigInt Symbol now close"
  ).split(" "),
);

/** Objects of the language that hold data. */
const HOLDING = new Set(
  (
    "Date Map Set WeakMap WeakSet URL URLSearchParams RegExp Array Object Number String Boolean Error " +
    "Int8Array Uint8Array Uint8ClampedArray Int16Array Uint16Array Int32Array Uint32Array Float32Array Float64Array " +
    "BigInt64Array BigUint64Array ArrayBuffer DataView"
  ).split(" "),
);

/** May a value be read, or written to, by way of this name? */
export function reaches(name: string): boolean {
  return REACHING.has(name);
}

/** Does a call of this name run, show or load a text? */
export function acts(name: string): boolean {
  return ACTING.has(name) || REACHING.has(name);
}

/** Does a call of this name only keep what it is given, or make a value of it? */
export function keeps(name: string): boolean {
  return KEEPING.has(name);
}

/** May a property of this name, of whatever object, load, show or run a text that it is set to? */
export function takesText(name: string): boolean {
  return LOADING.has(name.toLowerCase());
}

/** Does `new` of this name make an object that holds data? */
export function holds(name: string): boolean {
  return HOLDING.has(name);
}

export const GLOBALS: ReadonlySet<string> = new Set(["window", "self", "globalThis"]);
export const UNARY: ReadonlySet<string> = new Set(["typeof", "void"]);
export const CONSTANTS: ReadonlySet<string> = new Set([
  "true",
  "false",
  "null",
  "undefined",
  "NaN",
  "Infinity",
]);
/** Names with which something else begins than a value. */
export const KEYWORDS: ReadonlySet<string> = new Set(
  (
    "if else for while do switch case default break continue try catch finally throw with class extends import " +
    "export delete in of instanceof yield await async super debugger new function return"
  ).split(" "),
);
/** Methods by which an object becomes a text of its own making. */
export const CONVERTING: ReadonlySet<string> = new Set(["toString", "valueOf", "__proto__"]);

export const IS_NAME: RegExp = /^[A-Za-z_$][\w$]*$/;

/** What a name, or a name of a name, leads to. */
export interface Place {
  readonly name: string;
  /** A variable: no property of an object that may be an element. */
  readonly isVariable: boolean;
  readonly isParameter: boolean;
}

export const UNKNOWN: Place = { name: "", isVariable: false, isParameter: false };
