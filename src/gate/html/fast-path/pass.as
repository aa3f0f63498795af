// The quickest way through a document, in AssemblyScript: what fast-scan.ts does for text and for tags that load nothing,
// and searches through the texts of scripts and style sheets. `npm run build:pass` compiles it to pass-code.ts;
// compiled.ts hands it the bytes. A stop too many costs time, a stop too few would be a leak.

/** 16 KiB: what is to be done at a tag, by first and second letter and length of its name. */
const NAMES: usize = 0x400;
/** 4 KiB: lengths, as bits, of the lazy loaders' attributes that go on with these two letters behind `data-`. */
const DATA_LETTERS: usize = 0x4400;
/** 512 bytes: lengths, as bits, of the attributes that load on elements with rules, by first letter. */
const LOADING: usize = 0x5400;
/** 16 bytes each: the names behind `LOOK` and what follows it; the first is "button". */
const KNOWN: usize = 0x5600;
/** The texts of refused services: 256 bytes for groups, then 4 KiB with a bit for each hash (text-search.ts). */
const SNIPPETS: usize = 0x5a00;
/** The same of the names by which scripts write markup. */
const WRITERS: usize = 0x6b00;
/** Where the table of hashes begins in either. */
const HASHES: usize = 0x100;
/** Three words: where the script that has to be looked at begins and ends, and where the markup goes on after it. */
const SCRIPT_PLACE: usize = 0x7c00;
/** 64 bytes each: the length of a free host's name, and the name (free-hosts.ts). */
const HOSTS: usize = 0x8000;
const HOST_SLOT_BITS: u32 = 8;
const LONGEST_HOST: u32 = 62;
// From 0xc100 on: the bytes.
const LONGEST: i32 = 15;

// What is to be done at a tag. From LOOK on, only if its name is that one in KNOWN.
const PASS: u32 = 0;
const STOP: u32 = 1;
const META: u32 = 2;
const BUTTON: u32 = 3;
const SCRIPT: u32 = 4;
const STYLE: u32 = 5;
const NOSCRIPT: u32 = 6;
const LOOK: u32 = 7;

// What `pass` may do, besides passing tags: as bits.
/** The site's own paths may be loaded without a look. */
const PATHS: u32 = 1;
/** Scripts, style sheets and handlers may be looked at, and the text of `noscript` read as markup: all readers agree on where they end. */
const TEXTS: u32 = 2;
/** Texts of refused services are to be looked for in scripts. */
const SEARCHES: u32 = 4;

// What `pass` returns besides an offset: what became of the open link and button, whether something that may load
// was passed, whether the bytes ran out.
const LINK_CLOSED: i32 = 1;
const LINK_OPENED: i32 = 2;
const LINK: i32 = 3;
const UNFINISHED: i32 = 4;
const BUTTON_CLOSED: i32 = 8;
const BUTTON_OPENED: i32 = 16;
const BUTTONS: i32 = 24;
/** The script at SCRIPT_PLACE holds something that has to be judged; the offset is that of its `<`. */
const JUDGE: i32 = 32;

// Which bytes end what, as bits: tab, LF, FF, CR below 32; space, "/", "=" and ">" from 32 on.
const LOW_GAPS: u32 = (1 << 9) | (1 << 10) | (1 << 12) | (1 << 13);
const HIGH_SPACE: u32 = 1;
const SLASH: u32 = 1 << 15;
const EQUALS: u32 = 1 << 29;
const CLOSE: u32 = 1 << 30;

// @ts-ignore: decorator
@inline
function among(byte: u32, high: u32): bool {
  return byte < 63 && (((byte < 32 ? LOW_GAPS : high) >> (byte & 31)) & 1) != 0;
}

/** The first `byte` from `at` on, or `end`. Sixteen bytes at a time; what stands behind `end` is read, and ignored. */
// @ts-ignore: decorator
@inline
function find(at: usize, end: usize, byte: u8): usize {
  const wanted = i8x16.splat(byte);
  while (at < end) {
    const found = i8x16.bitmask(i8x16.eq(v128.load(at), wanted));
    if (found != 0) {
      const place = at + ctz(found);
      return place < end ? place : end;
    }
    at += 16;
  }
  return end;
}

/**
 * Passes what it can from `from` on. `may`: PATHS, TEXTS, SEARCHES.
 *
 * @returns the offset of the `<` that has to be looked at, or where the bytes ran out, times 64; plus the above.
 */
export function pass(from: usize, end: usize, may: u32): usize {
  let i = from;
  let told = 0;
  // A noscript is markup to those who run no scripts, and text to the others: passed if both find the same end.
  let noscript: usize = 0;
  let noscriptEnd: usize = 0;
  let toldBefore = 0;
  while (true) {
    if (i < end && load<u8>(i) != 60) i = find(i, end, 60);
    const at = i;
    // A name needs a byte behind it to end; what stands closer to the end waits for more.
    if (at + 3 > end) return stopped((at << 6) | UNFINISHED | told, noscript, toldBefore);
    if (noscript != 0 && at > noscriptEnd) return (noscript << 6) | toldBefore;
    const closes = load<u8>(at, 1) == 47;
    const nameAt = closes ? at + 2 : at + 1;
    const first = <u32>load<u8>(nameAt);
    const lower = first | 32;
    if (lower < 97 || lower > 122) {
      if (first == 33 && !closes && at + 4 < end && load<u16>(at, 2) == 0x2d2d) {
        i = commentEnd(at + 4, end);
        if (i > end) return stopped((at << 6) | UNFINISHED | told, noscript, toldBefore);
        continue;
      }
      if (closes || first == 33 || first == 63) return stopped((at << 6) | told, noscript, toldBefore);
      i = nameAt; // a "<" that begins nothing
      continue;
    }
    let j = nameEnd(nameAt + 1, end, HIGH_SPACE | SLASH | CLOSE);
    if (j >= end) return stopped((at << 6) | UNFINISHED | told, noscript, toldBefore);
    const size = <i32>(j - nameAt);
    let todo = PASS;
    if (size == 1) {
      if (lower == 97) told = (told & ~LINK) | (closes ? LINK_CLOSED : LINK_OPENED);
    } else if (size <= LONGEST) {
      todo = load<u8>(NAMES + (((first & 31) << 9) | ((<u32>load<u8>(nameAt, 1) & 31) << 4) | size));
      if (todo == STOP) return stopped((at << 6) | told, noscript, toldBefore);
      if (todo >= BUTTON && !isKnown(nameAt, size, todo - BUTTON)) {
        if (todo < LOOK) return stopped((at << 6) | told, noscript, toldBefore);
        // Another name in the slot is that of an element without rules.
        todo = PASS;
      }
      if (todo >= SCRIPT && todo <= NOSCRIPT) {
        const ends = closes && todo == NOSCRIPT && at == noscriptEnd;
        if ((closes && !ends) || (may & TEXTS) == 0) return stopped((at << 6) | told, noscript, toldBefore);
      }
    }
    if (load<u8>(j) != 62) {
      j = passAttributes(j, end, todo, may);
      if (j == 0) return stopped((at << 6) | told, noscript, toldBefore);
      if (j >= end) return stopped((at << 6) | UNFINISHED | told, noscript, toldBefore);
    }
    i = j + 1;
    if (todo == BUTTON) told = (told & ~BUTTONS) | (closes ? BUTTON_CLOSED : BUTTON_OPENED);
    else if (todo == NOSCRIPT) {
      if (closes) {
        // With scripting on nothing in it was a tag.
        told = toldBefore;
        noscript = 0;
      } else {
        if (noscript != 0) return (noscript << 6) | toldBefore;
        noscriptEnd = textEnd(i, end, 3, 8);
        if (noscriptEnd >= end) return (at << 6) | UNFINISHED | told;
        noscript = at;
        toldBefore = told;
      }
    } else if (todo == SCRIPT || todo == STYLE) {
      const isScript = todo == SCRIPT;
      const textAt = i;
      const close = isScript ? scriptEnd(i, end) : textEnd(i, end, 2, 5);
      if (close == 0) return stopped((at << 6) | told, noscript, toldBefore);
      if (close >= end) return stopped((at << 6) | UNFINISHED | told, noscript, toldBefore);
      j = close + (isScript ? 8 : 7);
      if (load<u8>(j) != 62) {
        j = passAttributes(j, end, PASS, 0);
        if (j == 0) return stopped((at << 6) | told, noscript, toldBefore);
        if (j >= end) return stopped((at << 6) | UNFINISHED | told, noscript, toldBefore);
      }
      i = j + 1;
      if (isScript) {
        if (mayLoadByScript(textAt, close, may)) {
          if (noscript != 0) return (noscript << 6) | toldBefore;
          store<u32>(SCRIPT_PLACE, <u32>textAt);
          store<u32>(SCRIPT_PLACE, <u32>close, 4);
          store<u32>(SCRIPT_PLACE, <u32>i, 8);
          return (at << 6) | told | JUDGE;
        }
      } else if ((may & PATHS) == 0 || sheetNamesHost(textAt, close)) {
        return stopped((at << 6) | told, noscript, toldBefore);
      }
    }
  }
}

/** What is told where the pass stops: a noscript that was begun has to be read as a whole. */
// @ts-ignore: decorator
@inline
function stopped(result: usize, noscript: usize, toldBefore: i32): usize {
  return noscript != 0 ? (noscript << 6) | toldBefore : result;
}

/** Behind the comment whose text begins at `from`; more than `end` if it does not end. */
function commentEnd(from: usize, end: usize): usize {
  let at = from;
  while (true) {
    at = find(at, end, 62);
    if (at >= end) return end + 1;
    if (at == from || (at == from + 1 && load<u8>(from) == 45)) return at + 1;
    const dash = load<u8>(at - 1) == 33 ? at - 2 : at - 1;
    if (dash > from && load<u16>(dash - 1) == 0x2d2d) return at + 1;
    at++;
  }
}

/** The `<` of the end tag of the element whose name is known by this index; `end` if it is not there. */
function textEnd(from: usize, end: usize, index: u32, size: i32): usize {
  let at = from;
  while (true) {
    at = find(at, end, 60);
    if (at + 2 + size >= end) return end;
    if (load<u8>(at, 1) == 47 && isKnown(at + 2, size, index) && endsName(load<u8>(at + 2 + size))) return at;
    at++;
  }
}

/** The `<` of a script's end tag; `end` if it is not there, 0 if a script begins in what may be a comment of the script. */
function scriptEnd(from: usize, end: usize): usize {
  let at = from;
  let commented = false;
  while (true) {
    at = find(at, end, 60);
    if (at + 8 >= end) return end;
    const next = load<u8>(at, 1);
    if (next == 47) {
      if (isKnown(at + 2, 6, 1) && endsName(load<u8>(at, 8))) return at;
    } else if (next == 33) {
      if (load<u16>(at, 2) == 0x2d2d) commented = true;
    } else if (commented && isKnown(at + 1, 6, 1)) return 0;
    at++;
  }
}

// @ts-ignore: decorator
@inline
function endsName(byte: u32): bool {
  return among(byte, HIGH_SPACE | SLASH | CLOSE);
}

/** Is this name, whatever its case, the one in KNOWN? */
// @ts-ignore: decorator
@inline
function isKnown(name: usize, size: i32, index: u32): bool {
  const lower = v128.or(v128.load(name), i8x16.splat(32));
  const same = i8x16.bitmask(i8x16.eq(lower, v128.load(KNOWN + (index << 4))));
  return (~same & ((1 << size) - 1)) == 0;
}

/** Behind the attributes of a tag: the offset of its `>`; `end` if the bytes run out, 0 if an attribute may load. */
function passAttributes(from: usize, end: usize, todo: u32, may: u32): usize {
  let j = from;
  while (true) {
    while (j < end && among(load<u8>(j), HIGH_SPACE | SLASH)) j++;
    if (j >= end) return end;
    if (load<u8>(j) == 62) return j;
    const name = j;
    // `http-equiv` and `charset` say something of the page.
    if (todo == META) {
      const first = <u32>load<u8>(j) | 32;
      if (first == 104 || (first == 99 && (<u32>load<u8>(j, 1) | 32) == 104)) return 0;
    }
    // Even "=" begins a name.
    j = nameEnd(j + 1, end, HIGH_SPACE | SLASH | EQUALS | CLOSE);
    const size = j - name;
    while (j < end && among(load<u8>(j), HIGH_SPACE)) j++;
    if (j >= end) return end;
    if (load<u8>(j) != 61) continue;
    j++;
    while (j < end && among(load<u8>(j), HIGH_SPACE)) j++;
    if (j >= end) return end;
    const quote = load<u8>(j);
    let value = j;
    let valueEnd: usize;
    if (quote == 34 || quote == 39) {
      value++;
      valueEnd = find(value, end, quote);
      if (valueEnd >= end) return end;
      j = valueEnd + 1;
    } else {
      while (j < end && !among(load<u8>(j), HIGH_SPACE | CLOSE)) j++;
      if (j >= end) return end;
      valueEnd = j;
    }
    if (todo >= SCRIPT) {
      if (loads(name, size) && !((may & PATHS) != 0 && isFree(name, size, value, valueEnd))) return 0;
      if (todo == SCRIPT && size == 4 && (load<u32>(name) | 0x20202020) == 0x65707974) {
        if (!isTypeOfScript(value, valueEnd)) return 0;
      }
    }
    if (isCurious(load<u8>(name)) && mayLoad(name, size, value, valueEnd, may)) return 0;
  }
}

/** Where a name ends, or `end`: at white space, "/", ">" and, of an attribute, "=". */
// @ts-ignore: decorator
@inline
function nameEnd(from: usize, end: usize, high: u32): usize {
  let at = from;
  while (at < end) {
    const bytes = v128.load(at);
    const ends = v128.or(
      v128.or(i8x16.le_u(bytes, i8x16.splat(32)), i8x16.eq(bytes, i8x16.splat(61))),
      v128.or(i8x16.eq(bytes, i8x16.splat(62)), i8x16.eq(bytes, i8x16.splat(47))),
    );
    const found = i8x16.bitmask(ends);
    if (found == 0) {
      at += 16;
      continue;
    }
    at += ctz(found);
    if (at >= end) return end;
    // Other control characters are part of the name, and so is "=" in that of a tag.
    if (among(load<u8>(at), high)) return at;
    at++;
  }
  return end;
}

/** On an element with rules of its own: may this attribute hold an address? */
// @ts-ignore: decorator
@inline
function loads(name: usize, size: usize): bool {
  const lengths = load<u32>(LOADING + (((<u32>load<u8>(name) | 32) & 127) << 2));
  return ((lengths >> <u32>(size & 31)) & 1) != 0;
}

/** False if this `type` may be that of an import map or of speculation rules: those have no slash. */
function isTypeOfScript(value: usize, end: usize): bool {
  if (value == end) return true;
  if (end - value == 6 && (<u32>load<u8>(value) | 32) == 109) return true; // module
  return find(value, end, 47) < end;
}

/** True if it holds paths of the base's own host, or addresses of free hosts. */
function isFree(name: usize, size: usize, value: usize, end: usize): bool {
  const first = <u32>load<u8>(name) | 32;
  if (size == 6 && first == 115) {
    // srcset, srcdoc
    if ((<u32>load<u8>(name, 3) | 32) != 115) return value == end;
    return isFreeSet(value, end);
  }
  if (size == 11) return isFreeSet(value, end);
  if (size == 14 || (size == 7 && first == 97)) return isPlainList(value, end);
  return isFreeUrl(value, end);
}

/** `isFreeUrl` of urls.ts, for the hosts that are known here. */
function isFreeUrl(start: usize, end: usize): bool {
  const first = <u32>load<u8>(start) | 32;
  if (first != 104 && first != 47) return isPlainPath(start, end);
  let at = start;
  if (first == 104) {
    if ((load<u32>(at) | 0x20202020) != 0x70747468) return isPlainPath(start, end);
    at += (<u32>load<u8>(at, 4) | 32) == 115 ? 5 : 4;
    if (load<u8>(at) != 58) return isPlainPath(start, end);
    at++;
  }
  if (load<u16>(at) != 0x2f2f || at + 2 >= end) return isPlainPath(start, end);
  return isFreeHost(at + 2, end);
}

/** Does the name of a free host stand here, behind which the path begins, or nothing? */
function isFreeHost(from: usize, end: usize): bool {
  let hash: u32 = 0;
  let at = from;
  while (at < end) {
    const byte = <u32>load<u8>(at);
    if (byte < 45 || byte == 47 || byte > 122) break;
    hash = (hash ^ byte) * 0x01000193;
    at++;
  }
  const size = <u32>(at - from);
  if (at < end) {
    const byte = <u32>load<u8>(at);
    if (byte != 47 && byte != 63 && byte != 35) return false;
  }
  if (size == 0 || size > LONGEST_HOST) return false;
  const slot = HOSTS + (((hash * 0x9e3779b1) >>> (32 - HOST_SLOT_BITS)) << 6);
  if (<u32>load<u8>(slot) != size) return false;
  for (let i: usize = 0; i < size; i += 16) {
    const same = i8x16.bitmask(i8x16.eq(v128.load(from + i), v128.load(slot + i, 1)));
    const left = size - <u32>i;
    const wanted = left >= 16 ? 0xffff : (1 << left) - 1;
    if ((~same & wanted) != 0) return false;
  }
  return true;
}

/** `isFreeSet` of urls.ts. */
function isFreeSet(start: usize, end: usize): bool {
  if (find(start, end, 38) < end) return false;
  let at = start;
  while (true) {
    while (at < end && (among(load<u8>(at), HIGH_SPACE) || load<u8>(at) == 44)) at++;
    if (at >= end) return true;
    const from = at;
    while (at < end && !among(load<u8>(at), HIGH_SPACE)) at++;
    let to = at;
    while (to > from && load<u8>(to - 1) == 44) to--;
    if (!isFreeUrl(from, to)) return false;
    if (to < at) continue;
    let open = false;
    while (at < end) {
      const byte = load<u8>(at);
      at++;
      if (byte == 40) open = true;
      else if (byte == 41) open = false;
      else if (byte == 44 && !open) break;
    }
  }
  return false;
}

/** `isPlainPath` of urls.ts. */
function isPlainPath(start: usize, end: usize): bool {
  let i = start;
  while (i < end && among(load<u8>(i), HIGH_SPACE)) i++;
  if (i >= end) return true;
  const rooted = load<u8>(i) == 47;
  if (rooted && i + 1 < end && (load<u8>(i, 1) == 47 || load<u8>(i, 1) == 92)) return false;
  for (; i < end; i += 16) {
    const bytes = v128.load(i);
    const special = v128.or(
      v128.or(
        v128.or(i8x16.le_u(bytes, i8x16.splat(31)), i8x16.eq(bytes, i8x16.splat(38))),
        v128.or(i8x16.eq(bytes, i8x16.splat(92)), i8x16.eq(bytes, i8x16.splat(58))),
      ),
      v128.or(i8x16.eq(bytes, i8x16.splat(63)), i8x16.eq(bytes, i8x16.splat(35))),
    );
    let found = i8x16.bitmask(special);
    while (found != 0) {
      const place = i + ctz(found);
      if (place >= end) return true;
      const byte = load<u8>(place);
      if (byte == 63 || byte == 35) return true;
      if (byte != 58 || !rooted) return false;
      found &= found - 1;
    }
  }
  return true;
}

/** However the value is split: no scheme, no two slashes, nothing that stands for something else. */
function isPlainList(start: usize, end: usize): bool {
  for (let i = start; i < end; i++) {
    const byte = <u32>load<u8>(i);
    if (byte == 38 || byte == 92 || byte == 58 || byte < 32) return false;
    if (byte == 47 && i + 1 < end && load<u8>(i, 1) == 47) return false;
  }
  return true;
}

/** First letters of attributes that may load something on any element, as bits. */
const CURIOUS: u32 = (1 << 2) | (1 << 4) | (1 << 15) | (1 << 16) | (1 << 19);

// @ts-ignore: decorator
@inline
function isCurious(byte: u32): bool {
  return ((CURIOUS >> (byte & 31)) & 1) != 0;
}

/** Could this attribute load something on any element? In doubt, yes. */
function mayLoad(name: usize, size: usize, value: usize, end: usize, may: u32): bool {
  const second = <u32>load<u8>(name, 1) | 32;
  switch (<u32>load<u8>(name) | 32) {
    case 115: // s(tyle)
      return size == 5 && second == 116 && styleMayLoad(value, end, may);
    case 111: // on…
      if (second != 110) return false;
      if ((may & TEXTS) == 0 || find(value, end, 38) < end) return true;
      return mayLoadByScript(value, end, may);
    case 100: {
      // data-…
      if (size < 7) return false;
      const pair = ((<u32>load<u8>(name, 5) & 31) << 5) | (<u32>load<u8>(name, 6) & 31);
      return ((load<u32>(DATA_LETTERS + (pair << 2)) >> <u32>(size & 31)) & 1) != 0;
    }
    case 98: // b(ackground)
      return size == 10;
    case 112: // p(ing)
      return size == 4;
    default:
      return false;
  }
}

/**
 * A URL in a style attribute needs a parenthesis, an escape or a character reference, or is handed on by a custom
 * property; where paths are free, it names a host besides.
 */
function styleMayLoad(value: usize, end: usize, may: u32): bool {
  let calls = false;
  for (let at = value; at < end; at++) {
    const byte = load<u8>(at);
    if (byte == 92 || byte == 38) return true;
    if (byte == 40 || (byte == 45 && load<u8>(at, 1) == 45)) calls = true;
  }
  if (!calls) return false;
  return (may & PATHS) == 0 || sheetNamesHost(value, end);
}

/** `sheetMayNameHost` of address-search.ts: an import, two slashes, an escape, a scheme, or a tab that may be in one. */
function sheetNamesHost(from: usize, end: usize): bool {
  if (findForeignSlashes(from, end) < end || findForeignScheme(from, end) < end) return true;
  let at = from;
  while (true) {
    at = find(at, end, 64);
    if (at >= end) return false;
    if ((<u32>load<u8>(at, 1) | 32) == 105 && (<u32>load<u8>(at, 2) | 32) == 109) return true;
    at++;
  }
}

/** Where in a style sheet the first backslash stands, or two slashes behind which no free host is named; `end`: nowhere. */
export function findForeignSlashes(from: usize, end: usize): usize {
  let at = from;
  while (true) {
    at = findSlashes(at, end);
    if (at >= end) return end;
    if (load<u8>(at) == 92 || !isHostBeforePath(at + 2, end)) return at;
    at += 2;
  }
}

/** Does the name of a free host stand here, and its path behind it? */
function isHostBeforePath(from: usize, end: usize): bool {
  let at = from;
  while (at < end) {
    const byte = <u32>load<u8>(at);
    if (byte == 47 || byte == 63 || byte == 35) return isFreeHost(from, at);
    if (byte < 45 || byte > 122) return false;
    at++;
  }
  return false;
}

/**
 * Where in a style sheet the first scheme ends that no two slashes follow, or a tab stands that may be in one or
 * between two slashes; `end`: nowhere. The six bytes before `from` are read.
 */
export function findForeignScheme(from: usize, end: usize): usize {
  let at = from;
  while (true) {
    at = findScheme(at, end);
    if (at >= end) return end;
    if (load<u8>(at) == 9 ? mayBeInAddress(at, end) : at + 2 >= end || load<u16>(at, 1) != 0x2f2f) return at;
    at++;
  }
}

/** May this tab, which URL parsers leave out, stand in a scheme or between two slashes? */
function mayBeInAddress(tab: usize, end: usize): bool {
  const before = <u32>load<u8>(tab - 1) | 32;
  let at = tab + 1;
  while (at < end && load<u8>(at) == 9) at++;
  if (at >= end) return true;
  const after = <u32>load<u8>(at) | 32;
  // "/" with the bit set is itself
  if (before == 47) return after == 47;
  // h t p s w f, then t p s or ":"
  return (
    (before == 104 || before == 116 || before == 112 || before == 115 || before == 119 || before == 102) &&
    (after == 116 || after == 112 || after == 115 || after == 58)
  );
}

/** Does a script hold a text by which something is loaded or a service known? In doubt, yes. */
function mayLoadByScript(from: usize, end: usize, may: u32): bool {
  return (
    findAddress(from, end) < end ||
    search(from, end, WRITERS) < end ||
    ((may & SEARCHES) != 0 && search(from, end, SNIPPETS) < end)
  );
}

// What can come after what: bits by low and by high half of a byte. Control characters 1; space, "$", "/" 2;
// d, f, h 4; w 8; backslash 16; double and single quote 32; backtick 64.
// @ts-ignore: decorator
@inline
function literalBits(bytes: v128): v128 {
  const low = i8x16(67, 1, 33, 1, 7, 1, 5, 41, 5, 1, 1, 1, 17, 1, 1, 3);
  const high = i8x16(1, 1, 34, 0, 4, 24, 68, 8, 0, 0, 0, 0, 0, 0, 0, 0);
  return v128.and(
    i8x16.swizzle(low, v128.and(bytes, i8x16.splat(15))),
    i8x16.swizzle(high, i16x8.shr_u(v128.and(bytes, i8x16.splat(-16)), 4)),
  );
}

/**
 * The quote of the first string literal that may begin like an address (`nextAddress` of script-address.ts); `end` if
 * there is none.
 */
export function findAddress(from: usize, end: usize): usize {
  const none = i8x16.splat(0);
  for (let at = from; at < end; at += 16) {
    const quotes = v128.and(literalBits(v128.load(at)), i8x16.splat(96));
    if (!v128.any_true(quotes)) continue;
    const begins = v128.and(literalBits(v128.load(at, 1)), i8x16.splat(31));
    let found = ~i8x16.bitmask(v128.or(i8x16.eq(quotes, none), i8x16.eq(begins, none))) & 0xffff;
    while (found != 0) {
      const place = at + ctz(found);
      if (place + 1 >= end) return end;
      if (mayBeAddress(place, end)) return place;
      found &= found - 1;
    }
  }
  return end;
}

/** Does the literal whose quote stands at `open` begin like an address of a host that is not free? In doubt, yes. */
function mayBeAddress(open: usize, end: usize): bool {
  let at = open + 1;
  // A template whose value comes first.
  if (load<u8>(at) == 36) return load<u8>(open) == 96 && load<u8>(open, 2) == 123;
  // What was read of a beginning, four bits of each letter: "//", "https:", "http:", "wss:", "ws:", "ftp:", "data:".
  let state: u32 = 0;
  let isPlain = true;
  while (at < end) {
    let byte = <u32>load<u8>(at);
    if (isQuote(byte)) return false;
    at++;
    if (byte == 92) {
      if (at >= end) return true;
      byte = <u32>load<u8>(at);
      at++;
      isPlain = false;
      if (byte == 110 || byte == 114 || byte == 116) byte = 10;
      else if (byte != 47 && byte != 92 && !isQuote(byte)) return true;
    }
    if (byte <= 32 && (state == 0 || byte < 14)) {
      if (at - open > 60) return false;
      continue;
    }
    state = begun(state, byte);
    if (state == NO_ADDRESS) return false;
    if (state == DATA_ADDRESS) return true;
    if (state == ADDRESS) break;
  }
  if (state != ADDRESS) return true; // cut off
  if (isPlain && load<u16>(at) == 0x2f2f && load<u8>(at - 1) == 58) at += 2;
  if (isPlain && load<u16>(at - 2) == 0x2f2f && isHostOfLiteral(at, end)) return false;
  // A host follows.
  while (at < end) {
    const byte = <u32>load<u8>(at);
    if (byte == 47 || byte == 9 || byte == 10 || byte == 13) at++;
    else if (byte == 92) {
      if (at + 1 >= end || load<u8>(at, 1) != 47) return true;
      at += 2;
    } else return isWord(byte) || byte == 45 || byte == 91 || byte == 37 || byte > 127 || hasUser(at, end);
  }
  return true;
}

/** Is there a user's name, however odd, before the host? In doubt, yes. */
function hasUser(from: usize, end: usize): bool {
  for (let at = from; at < end; at++) {
    const byte = <u32>load<u8>(at);
    if (byte == 64 || byte == 92 || at - from > 512) return true;
    if (byte == 47 || byte == 63 || byte == 35 || isQuote(byte)) return false;
  }
  return true;
}

/** Does the name of a free host stand in a literal here, behind which that ends or the path begins? */
function isHostOfLiteral(from: usize, end: usize): bool {
  let at = from;
  while (at < end) {
    const byte = <u32>load<u8>(at);
    // The URL parser leaves these out: the host goes on.
    if (byte == 9 || byte == 10 || byte == 13) return false;
    if (isQuote(byte)) return !mayGoOn(at + 1, end) && isFreeHost(from, at);
    if (byte == 47 || byte == 63 || byte == 35 || byte <= 32 || byte == 60 || byte == 62) {
      return isFreeHost(from, at);
    }
    at++;
  }
  return false;
}

/** May what stands after a literal be put to it: a plus, a method, or a comment before one? */
function mayGoOn(from: usize, end: usize): bool {
  for (let at = from; at < end; at++) {
    const byte = <u32>load<u8>(at);
    if (byte == 43 || byte == 46 || byte == 47) return true;
    if (byte > 32 && byte != 41) return false;
  }
  // Cut off, or the end of the script: nothing is put to it in the one, and the other is looked at.
  return true;
}

const NO_ADDRESS: u32 = 0xff;
const ADDRESS: u32 = 0xfe;
const DATA_ADDRESS: u32 = 0xfd;

/** What is begun once this byte has followed; 0: nothing yet. */
function begun(state: u32, byte: u32): u32 {
  if (byte == 47 || byte == 92) return state == 0 ? 1 : state == 1 ? ADDRESS : NO_ADDRESS;
  if (byte == 58) {
    if (state == 6 || state == 7 || state == 9 || state == 10 || state == 13) return ADDRESS;
    return state == 17 ? DATA_ADDRESS : NO_ADDRESS;
  }
  switch (byte | 32) {
    case 104: // h
      return state == 0 ? 2 : NO_ADDRESS;
    case 116: // t
      // h-t-t, f-t, da-t
      if (state == 2) return 3;
      if (state == 3) return 4;
      if (state == 11) return 12;
      return state == 15 ? 16 : NO_ADDRESS;
    case 112: // p
      if (state == 4) return 6;
      return state == 12 ? 13 : NO_ADDRESS;
    case 115: // s
      if (state == 6) return 7;
      if (state == 8) return 9;
      return state == 9 ? 10 : NO_ADDRESS;
    case 119: // w
      return state == 0 ? 8 : NO_ADDRESS;
    case 102: // f
      return state == 0 ? 11 : NO_ADDRESS;
    case 100: // d
      return state == 0 ? 14 : NO_ADDRESS;
    case 97: // a
      if (state == 14) return 15;
      return state == 16 ? 17 : NO_ADDRESS;
    default:
      return NO_ADDRESS;
  }
}

// @ts-ignore: decorator
@inline
function isQuote(byte: u32): bool {
  return byte == 34 || byte == 39 || byte == 96;
}

// @ts-ignore: decorator
@inline
function isWord(byte: u32): bool {
  const lower = byte | 32;
  return (lower >= 97 && lower <= 122) || (byte >= 48 && byte <= 57) || byte == 95;
}

/** The groups whose texts have these sixteen bytes at the place that the table at `groups` is for. */
// @ts-ignore: decorator
@inline
function groupsOf(low: v128, high: v128, groups: usize): v128 {
  return v128.and(
    i8x16.swizzle(v128.load(groups), low),
    i8x16.swizzle(v128.load(groups, 16), high),
  );
}

// @ts-ignore: decorator
@inline
function isNone(groups: v128): v128 {
  return i8x16.eq(groups, i8x16.splat(0));
}

/**
 * Where four bytes in a row stand by which a text is known (`tables`: SNIPPETS or WRITERS); `end` if none do. Each of
 * sixteen places is looked up in the groups at once; the few that are left are looked up by their hash.
 */
export function search(from: usize, end: usize, tables: usize): usize {
  const half = i8x16.splat(15);
  for (let at = from; at + 3 < end; at += 16) {
    let bytes = v128.load(at);
    let low = v128.and(bytes, half);
    let high = v128.and(i16x8.shr_u(bytes, 4), half);
    let some = groupsOf(low, high, tables);
    let others = groupsOf(low, high, tables + 128);
    bytes = v128.load(at, 1);
    low = v128.and(bytes, half);
    high = v128.and(i16x8.shr_u(bytes, 4), half);
    some = v128.and(some, groupsOf(low, high, tables + 32));
    others = v128.and(others, groupsOf(low, high, tables + 160));
    bytes = v128.load(at, 2);
    low = v128.and(bytes, half);
    high = v128.and(i16x8.shr_u(bytes, 4), half);
    some = v128.and(some, groupsOf(low, high, tables + 64));
    others = v128.and(others, groupsOf(low, high, tables + 192));
    bytes = v128.load(at, 3);
    low = v128.and(bytes, half);
    high = v128.and(i16x8.shr_u(bytes, 4), half);
    some = v128.and(some, groupsOf(low, high, tables + 96));
    others = v128.and(others, groupsOf(low, high, tables + 224));
    let left = ~i8x16.bitmask(isNone(v128.or(some, others))) & 0xffff;
    while (left != 0) {
      const place = at + ctz(left);
      if (place + 3 >= end) return end;
      const hash = (load<u32>(place) * 0x9e3779b1) >>> 17;
      if (((<u32>load<u8>(tables + HASHES + (hash >> 3)) >> (hash & 7)) & 1) != 0) return place;
      left &= left - 1;
    }
  }
  return end;
}

/** Where the first backslash, or the first of two slashes, stands; `end` if there is none. */
function findSlashes(from: usize, end: usize): usize {
  const slash = i8x16.splat(47);
  const backslash = i8x16.splat(92);
  for (let at = from; at < end; at += 16) {
    const bytes = v128.load(at);
    const two = v128.and(i8x16.eq(bytes, slash), i8x16.eq(v128.load(at, 1), slash));
    const found = i8x16.bitmask(v128.or(i8x16.eq(bytes, backslash), two));
    if (found == 0) continue;
    const place = at + ctz(found);
    // The second slash may stand behind the end.
    if (place >= end || (place + 1 == end && load<u8>(place) == 47)) return end;
    return place;
  }
  return end;
}

/**
 * Where the first tab stands, or the first colon behind the name of a scheme that contacts a host; `end` if there is
 * none. The six bytes before `from` are read.
 */
function findScheme(from: usize, end: usize): usize {
  const tab = i8x16.splat(9);
  const colon = i8x16.splat(58);
  const p = i8x16.splat(112);
  const s = i8x16.splat(115);
  for (let at = from; at < end; at += 16) {
    const bytes = v128.load(at);
    const before = v128.or(v128.load(at - 1), i8x16.splat(32));
    const scheme = v128.and(
      i8x16.eq(bytes, colon),
      v128.or(i8x16.eq(before, p), i8x16.eq(before, s)),
    );
    let found = i8x16.bitmask(v128.or(i8x16.eq(bytes, tab), scheme));
    while (found != 0) {
      const place = at + ctz(found);
      if (place >= end) return end;
      if (load<u8>(place) == 9 || endsScheme(place)) return place;
      found &= found - 1;
    }
  }
  return end;
}

/** True if "http", "https", "ws", "wss" or "ftp" ends here, and is no part of a longer name. */
function endsScheme(at: usize): bool {
  const one = <u32>load<u8>(at - 1) | 32;
  const two = <u32>load<u8>(at - 2) | 32;
  const three = <u32>load<u8>(at - 3) | 32;
  let size: usize = 0;
  // …tp
  if (one == 112) {
    if (two != 116) return false;
    if (three == 102) size = 3;
    else if (three == 116 && (<u32>load<u8>(at - 4) | 32) == 104) size = 4;
  } else if (two == 119) size = 2;
  else if (two == 115 && three == 119) size = 3;
  else if (
    two == 112 &&
    three == 116 &&
    (<u32>load<u8>(at - 4) | 32) == 116 &&
    (<u32>load<u8>(at - 5) | 32) == 104
  ) {
    size = 5;
  }
  if (size == 0) return false;
  const before = <u32>load<u8>(at - size - 1);
  const lower = before | 32;
  const isName =
    (lower >= 97 && lower <= 122) || (before >= 48 && before <= 57) || before == 43 || before == 45 || before == 46;
  return !isName;
}
