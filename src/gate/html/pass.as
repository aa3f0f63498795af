// The quickest way through markup that loads nothing, in AssemblyScript: text and tags of elements without rules
// whose attributes cannot load. `npm run build:pass` compiles it to pass-code.ts; quick-pass.ts hands it the bytes.
// It does what skim.ts does for such tags, and stops at the `<` of every other: a stop too many costs time, a stop
// too few would be a leak.

/** 16 KiB: not 0 for names that have to be looked at, by first and second letter and length. */
const NAMES: usize = 0x400;
/** 4 KiB: lengths, as bits, of the lazy loaders' attributes that go on with these two letters behind `data-`. */
const DATA_LETTERS: usize = 0x4400;
// From 0x8000 on: the bytes.
const LONGEST: i32 = 15;

// What `pass` returns besides an offset: what became of the link that was open, and whether the bytes ran out.
const CLOSED: i32 = 1;
const OPENED: i32 = 2;
const UNFINISHED: i32 = 4;

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
 * Passes what it can from `from` on.
 *
 * @returns the offset of the `<` that has to be looked at, or where the bytes ran out, times eight; plus the above.
 */
export function pass(from: usize, end: usize): usize {
  let i = from;
  let link = 0;
  while (true) {
    if (i < end && load<u8>(i) != 60) i = find(i, end, 60);
    const at = i;
    // A name needs a byte behind it to end; what stands closer to the end waits for more.
    if (at + 3 > end) return (at << 3) | UNFINISHED | link;
    const closes = load<u8>(at, 1) == 47;
    const nameAt = closes ? at + 2 : at + 1;
    const first = <u32>load<u8>(nameAt);
    const lower = first | 32;
    if (lower < 97 || lower > 122) {
      if (closes || first == 33 || first == 63) return (at << 3) | link;
      i = nameAt; // a "<" that begins nothing
      continue;
    }
    let j = nameAt + 1;
    while (j < end && !among(load<u8>(j), HIGH_SPACE | SLASH | CLOSE)) j++;
    if (j >= end) return (at << 3) | UNFINISHED | link;
    const size = <i32>(j - nameAt);
    if (size == 1) {
      if (lower == 97) link = closes ? CLOSED : OPENED;
    } else if (size <= LONGEST) {
      const slot = ((first & 31) << 9) | ((<u32>load<u8>(nameAt, 1) & 31) << 4) | size;
      if (load<u8>(NAMES + slot) != 0) return (at << 3) | link;
    }
    if (load<u8>(j) != 62) {
      j = passAttributes(j, end);
      if (j == 0) return (at << 3) | link;
      if (j >= end) return (at << 3) | UNFINISHED | link;
    }
    i = j + 1;
  }
}

/** Behind the attributes of a tag: the offset of its `>`; `end` if the bytes run out, 0 if an attribute may load. */
function passAttributes(from: usize, end: usize): usize {
  let j = from;
  while (true) {
    while (j < end && among(load<u8>(j), HIGH_SPACE | SLASH)) j++;
    if (j >= end) return end;
    if (load<u8>(j) == 62) return j;
    const name = j;
    // Even "=" begins a name.
    j++;
    while (j < end && !among(load<u8>(j), HIGH_SPACE | SLASH | EQUALS | CLOSE)) j++;
    const size = j - name;
    while (j < end && among(load<u8>(j), HIGH_SPACE)) j++;
    if (j >= end) return end;
    if (load<u8>(j) != 61) continue;
    j++;
    while (j < end && among(load<u8>(j), HIGH_SPACE)) j++;
    if (j >= end) return end;
    const quote = load<u8>(j);
    let value = j;
    if (quote == 34 || quote == 39) {
      value++;
      j = find(value, end, quote);
      if (j >= end) return end;
      if (mayLoad(name, size, value, j)) return 0;
      j++;
    } else {
      while (j < end && !among(load<u8>(j), HIGH_SPACE | CLOSE)) j++;
      if (j >= end) return end;
      if (mayLoad(name, size, value, j)) return 0;
    }
  }
}

/** Could this attribute load something on any element? In doubt, yes. */
function mayLoad(name: usize, size: usize, value: usize, end: usize): bool {
  const second = <u32>load<u8>(name, 1) | 32;
  switch (<u32>load<u8>(name) | 32) {
    case 115: {
      // s(tyle): a URL needs a parenthesis, an escape or a character reference
      if (size != 5 || second != 116) return false;
      for (let at = value; at < end; at++) {
        const byte = load<u8>(at);
        if (byte == 40 || byte == 92 || byte == 38) return true;
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
