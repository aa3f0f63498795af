// The quickest way through a document, in AssemblyScript: what skim.ts does for text and for tags that load nothing,
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
/** Twice 128 bytes: for each of four bytes in a row, by low and by high half, the eight groups of texts that have it. */
const GROUPS: usize = 0x5a00;
/** 4 KiB: a bit for each hash of four bytes by which a text is known. */
const HASHES: usize = 0x5b00;
// From 0x8000 on: the bytes.
const LONGEST: i32 = 15;

// What is to be done at a tag. From LOOK on, only if its name is that one in KNOWN.
const PASS: u32 = 0;
const STOP: u32 = 1;
const META: u32 = 2;
const BUTTON: u32 = 3;
const LOOK: u32 = 4;

// What `pass` returns besides an offset: what became of the open link and button, whether something that may load
// was passed, whether the bytes ran out.
const LINK_CLOSED: i32 = 1;
const LINK_OPENED: i32 = 2;
const LINK: i32 = 3;
const UNFINISHED: i32 = 4;
const BUTTON_CLOSED: i32 = 8;
const BUTTON_OPENED: i32 = 16;
const BUTTONS: i32 = 24;
const BEGUN: i32 = 32;

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
 * Passes what it can from `from` on. `paths`: may the site's own paths be loaded without a look?
 *
 * @returns the offset of the `<` that has to be looked at, or where the bytes ran out, times 64; plus the above.
 */
export function pass(from: usize, end: usize, paths: bool): usize {
  let i = from;
  let told = 0;
  while (true) {
    if (i < end && load<u8>(i) != 60) i = find(i, end, 60);
    const at = i;
    // A name needs a byte behind it to end; what stands closer to the end waits for more.
    if (at + 3 > end) return (at << 6) | UNFINISHED | told;
    const closes = load<u8>(at, 1) == 47;
    const nameAt = closes ? at + 2 : at + 1;
    const first = <u32>load<u8>(nameAt);
    const lower = first | 32;
    if (lower < 97 || lower > 122) {
      if (closes || first == 33 || first == 63) return (at << 6) | told;
      i = nameAt; // a "<" that begins nothing
      continue;
    }
    let j = nameEnd(nameAt + 1, end, HIGH_SPACE | SLASH | CLOSE);
    if (j >= end) return (at << 6) | UNFINISHED | told;
    const size = <i32>(j - nameAt);
    let todo = PASS;
    if (size == 1) {
      if (lower == 97) told = (told & ~LINK) | (closes ? LINK_CLOSED : LINK_OPENED);
    } else if (size <= LONGEST) {
      todo = load<u8>(NAMES + (((first & 31) << 9) | ((<u32>load<u8>(nameAt, 1) & 31) << 4) | size));
      if (todo == STOP) return (at << 6) | told;
      if (todo == BUTTON) {
        if (!isKnown(nameAt, size, 0)) return (at << 6) | told;
      } else if (todo >= LOOK && !isKnown(nameAt, size, todo - LOOK)) {
        // Another name in the slot is that of an element without rules.
        todo = PASS;
      }
    }
    if (load<u8>(j) != 62) {
      j = passAttributes(j, end, todo, paths);
      if (j == 0) return (at << 6) | told;
      if (j >= end) return (at << 6) | UNFINISHED | told;
    }
    i = j + 1;
    if (todo == BUTTON) told = (told & ~BUTTONS) | (closes ? BUTTON_CLOSED : BUTTON_OPENED);
    else if (todo >= LOOK && !closes) told |= BEGUN;
  }
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
function passAttributes(from: usize, end: usize, todo: u32, paths: bool): usize {
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
    if (todo >= LOOK && loads(name, size) && !(paths && isPlain(name, size, value, valueEnd))) return 0;
    if (isCurious(load<u8>(name)) && mayLoad(name, size, value, valueEnd)) return 0;
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

/** True if it holds paths of the base's own host only. */
function isPlain(name: usize, size: usize, value: usize, end: usize): bool {
  const first = <u32>load<u8>(name) | 32;
  if (size == 6 && first == 115) {
    // srcset, srcdoc
    if ((<u32>load<u8>(name, 3) | 32) != 115) return value == end;
    return isPlainList(value, end);
  }
  if (size == 11 || size == 14 || (size == 7 && first == 97)) return isPlainList(value, end);
  return isPlainPath(value, end);
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
function mayLoad(name: usize, size: usize, value: usize, end: usize): bool {
  const second = <u32>load<u8>(name, 1) | 32;
  switch (<u32>load<u8>(name) | 32) {
    case 115: {
      // s(tyle): a URL needs a parenthesis, an escape or a character reference, or is handed on by a custom property
      if (size != 5 || second != 116) return false;
      for (let at = value; at < end; at++) {
        const byte = load<u8>(at);
        if (byte == 40 || byte == 92 || byte == 38) return true;
        if (byte == 45 && load<u8>(at, 1) == 45) return true;
      }
      return false;
    }
    case 111: // on…
      return second == 110;
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
 * Where four bytes in a row stand by which a text is known (GROUPS, HASHES); `end` if none do. Each of sixteen
 * places is looked up in the groups at once; the few that are left are looked up by their hash.
 */
export function search(from: usize, end: usize): usize {
  const half = i8x16.splat(15);
  for (let at = from; at + 3 < end; at += 16) {
    let bytes = v128.load(at);
    let low = v128.and(bytes, half);
    let high = v128.and(i16x8.shr_u(bytes, 4), half);
    let some = groupsOf(low, high, GROUPS);
    let others = groupsOf(low, high, GROUPS + 128);
    bytes = v128.load(at, 1);
    low = v128.and(bytes, half);
    high = v128.and(i16x8.shr_u(bytes, 4), half);
    some = v128.and(some, groupsOf(low, high, GROUPS + 32));
    others = v128.and(others, groupsOf(low, high, GROUPS + 160));
    bytes = v128.load(at, 2);
    low = v128.and(bytes, half);
    high = v128.and(i16x8.shr_u(bytes, 4), half);
    some = v128.and(some, groupsOf(low, high, GROUPS + 64));
    others = v128.and(others, groupsOf(low, high, GROUPS + 192));
    bytes = v128.load(at, 3);
    low = v128.and(bytes, half);
    high = v128.and(i16x8.shr_u(bytes, 4), half);
    some = v128.and(some, groupsOf(low, high, GROUPS + 96));
    others = v128.and(others, groupsOf(low, high, GROUPS + 224));
    let left = ~i8x16.bitmask(isNone(v128.or(some, others))) & 0xffff;
    while (left != 0) {
      const place = at + ctz(left);
      if (place + 3 >= end) return end;
      const hash = (load<u32>(place) * 0x9e3779b1) >>> 17;
      if (((<u32>load<u8>(HASHES + (hash >> 3)) >> (hash & 7)) & 1) != 0) return place;
      left &= left - 1;
    }
  }
  return end;
}

/** Where the first backslash, or the first of two slashes, stands; `end` if there is none. */
export function findSlashes(from: usize, end: usize): usize {
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
 * none. The five bytes before `from` are read.
 */
export function findScheme(from: usize, end: usize): usize {
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

/** True if "http", "https", "ws", "wss" or "ftp" ends here. */
function endsScheme(at: usize): bool {
  const one = <u32>load<u8>(at - 1) | 32;
  const two = <u32>load<u8>(at - 2) | 32;
  const three = <u32>load<u8>(at - 3) | 32;
  // …tp
  if (one == 112) return two == 116 && (three == 102 || (three == 116 && (<u32>load<u8>(at - 4) | 32) == 104));
  // ws, wss
  if (two == 119 || (two == 115 && three == 119)) return true;
  // https
  return (
    two == 112 &&
    three == 116 &&
    (<u32>load<u8>(at - 4) | 32) == 116 &&
    (<u32>load<u8>(at - 5) | 32) == 104
  );
}
