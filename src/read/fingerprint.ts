// Short, stable names for ids, policy versions and paths. Pure: no node: module, so decide/ may use it.

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/**
 * FNV-1a (64 bit, over UTF-8), folded to `length` base64url characters of 6 bits (at most 10).
 *
 * It tells a site's own declarations apart and protects nothing: what must not be forged is signed.
 * Part of the cookie's format: another result for the same text asks every visitor again.
 */
export function fingerprint(text: string, length: number): string {
  const hash = fnv1a(text);
  let rest = BigInt.asUintN(6 * length, (hash >> BigInt(6 * length)) ^ hash);
  let result = "";
  for (let i = 0; i < length; i++) {
    result = alphabet.charAt(Number(rest & 63n)) + result;
    rest >>= 6n;
  }
  return result;
}

/** What a decision remembers of the policy version it was made on: 8 characters. */
export function policyFingerprint(version: string): string {
  return fingerprint(`policy:${version}`, 8);
}

/** In halves of 32 bits, since a path that a client sends is hashed too and BigInt is slow. */
function fnv1a(text: string): bigint {
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  for (const byte of new TextEncoder().encode(text)) {
    const mixed = (low ^ byte) >>> 0;
    // The prime is 2^40 + 0x1b3; each product stays below 2^53.
    const product = mixed * 0x1b3;
    high = (high * 0x1b3 + mixed * 0x100 + Math.floor(product / 0x1_0000_0000)) >>> 0;
    low = product >>> 0;
  }
  return (BigInt(high) << 32n) | BigInt(low);
}
