// Does JavaScript load the string literal that begins at a quote? Told by what is written before it, which is
// read backwards, a bounded way: nothing is copied, and no character is read twice by one question.

/** How far before a literal is looked, spaces directly before it not counted. */
const CONTEXT = 200;

const ADDRESSES = new Set(["src", "srcset", "poster", "srcdoc"]);
const SET_ATTRIBUTES = new Set(["src", "poster", "srcset", "srcdoc"]);
const IMPORTS = new Set(["import", "from"]);
const LOADERS = new Set([
  "fetch",
  "importScripts",
  "sendBeacon",
  "getScript",
  "loadScript",
  "loadJS",
  "loadCSS",
]);
const LOADING_METHODS = new Set(["register", "addModule", "load", "post", "ajax"]);
const LOADING_CLASSES = new Set([
  "Worker",
  "SharedWorker",
  "EventSource",
  "WebSocket",
  "Audio",
  "Request",
]);
const OTHER_ADDRESSES = new Set(["href", "data"]);
const OTHER_ATTRIBUTES = new Set(["href", "data", "xlink:href"]);

/** True if JavaScript loads the literal whose quote is at `quote`, as far as what is before it tells. */
export function isLoaded(code: string, quote: number): boolean {
  const before = new Before(code, quote);
  const last = before.last;
  if (last === 40) return before.copy().back().isLoadingCall() || before.isAssigned(ADDRESSES);
  if (last === 44) {
    return (
      before.copy().back().isAttributeSet(SET_ATTRIBUTES) ||
      before.copy().back().isOpening() ||
      before.isAssigned(ADDRESSES)
    );
  }
  if (isWord(last) && IMPORTS.has(before.copy().word())) return true;
  return before.isAssigned(ADDRESSES);
}

/** True if the literal is set as an address that loads on some elements, and on others only leads elsewhere. */
export function isOtherAddress(code: string, quote: number): boolean {
  const before = new Before(code, quote);
  if (before.last === 44) return before.back().isAttributeSet(OTHER_ATTRIBUTES);
  return before.last === 61 && before.back().isMember(OTHER_ADDRESSES);
}

/** A place in the code from which is read backwards. */
class Before {
  readonly #code: string;
  readonly #least: number;
  /** After the character that is read next. */
  #at: number;

  constructor(code: string, at: number, least?: number) {
    this.#code = code;
    this.#at = at;
    if (least === undefined) this.#skipSpaces(0);
    this.#least = least ?? Math.max(0, this.#at - CONTEXT);
  }

  copy(): Before {
    return new Before(this.#code, this.#at, this.#least);
  }

  /** The character before this place; NaN: there is none within reach. */
  get last(): number {
    return this.#at > this.#least ? this.#code.charCodeAt(this.#at - 1) : Number.NaN;
  }

  /** Leaves out a character, and spaces before it. */
  back(): this {
    if (this.#at > this.#least) this.#at--;
    this.#skipSpaces(this.#least);
    return this;
  }

  /** Leaves out a word and returns it. */
  word(): string {
    const end = this.#at;
    while (isWord(this.last)) this.#at--;
    return this.#code.slice(this.#at, end);
  }

  #skipSpaces(least: number): void {
    while (this.#at > least && isSpace(this.#code.charCodeAt(this.#at - 1))) this.#at--;
  }

  /** The name of a member or function, after which nothing but spaces came. */
  #name(): string {
    const name = this.word();
    this.#skipSpaces(this.#least);
    return name;
  }

  /** `fetch(`, `.load(`, `new Worker(`, `import(`: here is the place before the parenthesis. */
  isLoadingCall(): boolean {
    const name = this.word();
    if (LOADERS.has(name) || IMPORTS.has(name)) return true;
    const hasSpace = isSpace(this.last);
    this.#skipSpaces(this.#least);
    if (LOADING_METHODS.has(name)) return this.last === 46;
    return hasSpace && LOADING_CLASSES.has(name) && this.word() === "new";
  }

  /** `.open("GET",`: here is the place before the comma. */
  isOpening(): boolean {
    const quote = this.last;
    if (!isQuote(quote)) return false;
    this.#at--;
    const method = this.word();
    if (method.length < 3 || method.length > 7 || !isQuote(this.last)) return false;
    if (this.back().last !== 40) return false;
    return this.back().#name() === "open" && this.last === 46;
  }

  /** `setAttribute("src",` or with a namespace: here is the place before the comma. */
  isAttributeSet(names: ReadonlySet<string>): boolean {
    if (!isQuote(this.last)) return false;
    this.#at--;
    const end = this.#at;
    while (isWord(this.last) || this.last === 58) this.#at--;
    const name = this.#code.slice(this.#at, end);
    if (!names.has(name) || !isQuote(this.last)) return false;
    this.back();
    if (this.last === 44) {
      this.#at--;
      while (this.last !== 40) {
        if (Number.isNaN(this.last) || this.last === 44 || this.last === 41) return false;
        this.#at--;
      }
    }
    if (this.last !== 40) return false;
    const called = this.back().word();
    return called === "setAttribute" || called === "setAttributeNS";
  }

  /** `.src`, `["src"]`: here is the place before the sign. */
  isMember(names: ReadonlySet<string>): boolean {
    if (this.last === 93) {
      if (!isQuote(this.back().last)) return false;
      this.#at--;
      if (!names.has(this.word()) || !isQuote(this.last)) return false;
      return this.back().last === 91;
    }
    return names.has(this.#name()) && this.last === 46;
  }

  /** `.src = …`: the literal may come late in the expression, after comparisons. */
  isAssigned(names: ReadonlySet<string>): boolean {
    for (;;) {
      const last = this.last;
      if (Number.isNaN(last) || last === 59 || last === 10) return false;
      this.#at--;
      if (last !== 61) continue;
      let signs = 1;
      while (this.last === 61) {
        this.#at--;
        signs++;
      }
      const before = this.last;
      // A comparison goes on.
      if (signs > 1 || before === 33 || before === 60 || before === 62) continue;
      this.#skipSpaces(this.#least);
      return this.isMember(names);
    }
  }
}

function isSpace(char: number): boolean {
  return char === 32 || (char >= 9 && char <= 13) || char === 160 || char === 0xfeff || char === 0x2028 || char === 0x2029;
}

function isQuote(char: number): boolean {
  return char === 34 || char === 39 || char === 96;
}

function isWord(char: number): boolean {
  const lower = char | 32;
  return (lower >= 97 && lower <= 122) || (char >= 48 && char <= 57) || char === 95;
}
