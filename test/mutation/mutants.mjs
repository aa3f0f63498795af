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
    file: "text-state.ts",
    search: "const end = bytes.indexOf(62, from);",
    replace: "const end = bytes.indexOf(45, from);",
  },
  {
    what: "CDATA sections everywhere",
    file: "reading.ts",
    search: "!(foreign.currentIsForeign || foreign.doubt)",
    replace: "false",
  },
  {
    what: "scripting is always on",
    file: "reading-view.ts",
    search: "if (id === element.noscript) return { ...view, scripting: false };",
    replace: "",
  },
  {
    what: "no look-ahead reading in SVG",
    file: "reading.ts",
    search: "else other.enterContent(id);",
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
    search: "if (tag.is(i, name)) this.#edits.insert(tag.renameAt(i), PREFIX);",
    replace: "if (tag.find(name) === i) this.#edits.insert(tag.renameAt(i), PREFIX);",
  },
  {
    what: "a slash runs into an attribute of ours",
    file: "rules.ts",
    search: 'const end = tag.bytes[at] === 47 ? " " : "";',
    replace: 'const end = "";',
  },
  {
    what: "placeholders in SVG too",
    file: "element-gate.ts",
    search: "if (!foreign && reading.primary && reading.tree.certain && isAlone)",
    replace: "if (reading.primary)",
  },
  {
    what: "readings are joined whenever they meet",
    file: "reading.ts",
    search: "if (!this.seesNoMoreThan(other)) return false;",
    replace: "",
  },
  {
    what: "a held element of SVG ends at the first end tag",
    file: "held-elements.ts",
    search: "if (depth >= current.depth) return;",
    replace: "",
  },
  {
    what: "edits of a tag leave before the tag is known",
    file: "reading.ts",
    search: "if (this.state === TAG) return this.scan.start;",
    replace: "if (this.state === TAG) return this.scan.position;",
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
  {
    what: "an address in a list is judged by the first alone",
    file: "urls.ts",
    search: "if (to < at) continue;",
    replace: "return true;",
  },
  {
    what: "a host is free by what stands before its user name",
    file: "urls.ts",
    search: "if (byte === 47 || byte === 63 || byte === 35) break;\n    if (!",
    replace: "if (byte === 47 || byte === 63 || byte === 35 || byte === 64) break;\n    if (!",
  },
  {
    what: "a style attribute is passed unseen",
    file: "first-look.ts",
    search: '!matches(bytes, nameStart, "style") ||',
    replace: "true ||",
  },
  {
    what: "an event handler is passed unseen",
    file: "first-look.ts",
    search: "return ((bytes[nameStart + 1] as number) | 32) !== 110;",
    replace: "return true;",
  },
  {
    what: "drawings are passed whatever url() they hold",
    file: "skim.ts",
    search: "if (inSvg && !isHarmlessInSvg(bytes, nameStart, nameEnd, start, end)) return SUSPECT;",
    replace: "",
  },
  {
    what: "a drawing ends at any end tag",
    file: "skim.ts",
    search: 'return size === 3 && matches(bytes, nameAt, "svg") ? i : -1;',
    replace: "return i;",
  },
  {
    what: "any element may stand in a drawing",
    file: "skim.ts",
    search: "if (!isShape(bytes, nameAt, size)) return -1;",
    replace: "",
  },
  {
    what: "what was passed does not count as begun",
    file: "skim.ts",
    search: "if (!closes) state.begun = true;",
    replace: "",
  },
  {
    what: "the rest of a tag beyond its bound leaves",
    file: "reading.ts",
    search: "if (scan.discarding) host.dropped(scan.start, scan.end);",
    replace: "if (scan.discarding) return true;",
  },
];
