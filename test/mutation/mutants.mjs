// One-line breaks of the HTML gate. Each must make some test fail; `npm run test:mutation` tries them all.

/** @type {readonly { what: string, file: string, search: string, replace: string }[]} */
export const mutants = [
  {
    what: "a slash between attributes ends nothing",
    file: "tag-scan.ts",
    search: "kind[47] = SLASH;",
    replace: "kind[47] = 0;",
  },
  {
    what: "form feed is no white space in tags",
    file: "tag-scan.ts",
    search: "for (const byte of [9, 10, 12, 13, 32]) kind[byte] = SPACE;",
    replace: "for (const byte of [9, 10, 13, 32]) kind[byte] = SPACE;",
  },
  {
    what: 'an unquoted value ends at "/"',
    file: "tag-scan.ts",
    search:
      "while (i < length && ((kind[bytes[i] as number] as number) & (SPACE | CLOSE)) === 0) i++;",
    replace:
      "while (i < length && ((kind[bytes[i] as number] as number) & (SPACE | SLASH | CLOSE)) === 0) i++;",
  },
  {
    what: "an equals sign at the start of a name is skipped",
    file: "tag-scan.ts",
    search: 'i++; // even "=" begins a name here',
    replace: 'if (bytes[i] !== 61) i++; // even "=" begins a name here',
  },
  {
    what: "a comment does not end at --!>",
    file: "raw-text.ts",
    search: "const dash = bytes[at - 1] === 45 ? at - 1 : bytes[at - 1] === 33 ? at - 2 : -1;",
    replace: "const dash = bytes[at - 1] === 45 ? at - 1 : -1;",
  },
  {
    what: "<!--> does not end a comment",
    file: "raw-text.ts",
    search: "if (at === start) return at + 1; // <!-->",
    replace: "",
  },
  {
    what: "no double-escaped scripts",
    file: "raw-text.ts",
    search: "state.escape = DOUBLE_ESCAPED;",
    replace: "state.escape = ESCAPED;",
  },
  {
    what: "an end tag's name is not compared to its end",
    file: "raw-text.ts",
    search:
      "if (bytes[at + 1] === 47 && matches(bytes, at + 2, name) && endsName(bytes[at + need])) {",
    replace: "if (bytes[at + 1] === 47 && matches(bytes, at + 2, name)) {",
  },
  {
    what: "bogus comments respect quotes no more than comments do, but end at -->",
    file: "reading.ts",
    search: "const end = this.host.bytes.indexOf(62, this.pos);",
    replace: "const end = this.host.bytes.indexOf(45, this.pos);",
  },
  {
    what: "CDATA sections everywhere",
    file: "reading.ts",
    search:
      "if (isCdata && this.namespaces && (this.foreign.currentIsForeign || this.foreign.doubt)) {",
    replace: "if (isCdata) {",
  },
  {
    what: "scripting is always on",
    file: "reading.ts",
    search: "? { scripting: false }",
    replace: "? undefined",
  },
  {
    what: "no look-ahead reading in SVG",
    file: "reading.ts",
    search: "else other.enterText(id);",
    replace: "else return;",
  },
  {
    what: "a self-closing svg stays open",
    file: "foreign.ts",
    search: "if (!selfClosing) this.#push(id === element.svg ? SVG : MATH, hash);",
    replace: "this.#push(id === element.svg ? SVG : MATH, hash);",
  },
  {
    what: "no break-out of SVG",
    file: "foreign.ts",
    search: "if (!breaksOut(hash) && !(id === element.font && attributes.colouredFont)) {",
    replace: "if (!(id === element.font && attributes.colouredFont)) {",
  },
  {
    what: "</p> does not leave SVG",
    file: "foreign.ts",
    search: "if (hash === P || hash === BR) {",
    replace: "if (hash === BR) {",
  },
  {
    what: "entities are not decoded",
    file: "tag.ts",
    search: 'return raw.includes("&") ? this.decode(raw) : raw;',
    replace: "return raw;",
  },
  {
    what: "only the first of two equal attributes is renamed",
    file: "rules.ts",
    search: "if (tag.is(i, name)) this.#edits.insert(base + tag.renameAt(i), PREFIX);",
    replace: "if (tag.find(name) === i) this.#edits.insert(base + tag.renameAt(i), PREFIX);",
  },
  {
    what: "a slash runs into an attribute of ours",
    file: "rules.ts",
    search: 'const end = tag.bytes[at] === 47 ? " " : "";',
    replace: 'const end = "";',
  },
  {
    what: "placeholders in SVG too",
    file: "gate.ts",
    search:
      "if (outcome.placeholder && !foreign && reading.certain && this.#readings.length === 1) {",
    replace: "if (outcome.placeholder && reading.primary) {",
  },
  {
    what: "readings are joined whenever they meet",
    file: "reading.ts",
    search: "if (!this.seesNoMoreThan(other)) return false;",
    replace: "",
  },
  {
    what: "a held element of SVG ends at the first end tag",
    file: "reading.ts",
    search: "while (this.heldBack?.foreign && this.foreign.depth < this.heldBack.depth) {",
    replace: "while (this.heldBack?.foreign) {",
  },
  {
    what: "edits of a tag leave before the tag is known",
    file: "reading.ts",
    search: "if (this.state === TAG) return this.scan.start;",
    replace: "if (this.state === TAG) return this.pos;",
  },
  {
    what: "the first base only",
    file: "document-judge.ts",
    search: "if (this.#bases.includes(resolved)) return undefined;",
    replace: "if (this.#bases.length > 1 || this.#bases.includes(resolved)) return undefined;",
  },
  {
    what: "an @import behind a rule that browsers drop is let through",
    file: "css.ts",
    search: "return prelude.length < 200 && CERTAIN_SELECTOR.test(prelude);",
    replace: "return true;",
  },
  {
    what: "a srcset's candidates end at any comma",
    file: "urls.ts",
    search: 'else if (char === "," && !open) break;',
    replace: 'else if (char === ",") break;',
  },
];
