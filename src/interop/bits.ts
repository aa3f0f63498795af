// Bits out of base64url, as IAB's strings are written: most significant first, 6 a character.

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const DIGITS = new Map(Array.from(ALPHABET, (char, i) => [char, i]));

/** Thrown past the end of the bits; readers turn it into "cannot be read". */
export class BitsError extends Error {
  override readonly name = "BitsError";
}

export class Bits {
  /** Position, in bits. */
  at = 0;
  readonly #sextets: Uint8Array;

  /** Throws BitsError on a character that is none of base64url. */
  constructor(text: string) {
    this.#sextets = Uint8Array.from(text, (char) => {
      const digit = DIGITS.get(char);
      if (digit === undefined) throw new BitsError("no base64url");
      return digit;
    });
  }

  get length(): number {
    return this.#sextets.length * 6;
  }

  /** The next bit. */
  bit(): boolean {
    const sextet = this.#sextets[Math.floor(this.at / 6)];
    if (sextet === undefined) throw new BitsError("too short");
    const isSet = ((sextet >> (5 - (this.at % 6))) & 1) === 1;
    this.at += 1;
    return isSet;
  }

  /** An integer without a sign, of at most 36 bits. */
  int(width: number): number {
    let value = 0;
    for (let i = 0; i < width; i++) value = value * 2 + (this.bit() ? 1 : 0);
    return value;
  }

  /** Numbers of the bits that are set among the next `width`, counted from 1. */
  set(width: number): ReadonlySet<number> {
    const found = new Set<number>();
    for (let i = 1; i <= width; i++) if (this.bit()) found.add(i);
    return found;
  }

  /** A Fibonacci-coded number: sums of 1, 2, 3, 5, … ended by two set bits. At most 2^16. */
  fibonacci(): number {
    let value = 0;
    let [here, next] = [1, 2];
    let isLastSet = false;
    while (here <= 65_536) {
      const isSet = this.bit();
      if (isSet && isLastSet) return value;
      if (isSet) value += here;
      isLastSet = isSet;
      [here, next] = [next, here + next];
    }
    throw new BitsError("no Fibonacci number");
  }
}
