// The keys of forms and marks. Whoever writes into a page (a comment, a profile) can write a form that looks like ours,
// or an attribute by which ours are known; what nobody can write is a text that was not known yet.
//
//   <page 16><form 16><proof 22>
//
// page: by this the script knows the forms, buttons and marks of a response. form: random, so that a form sent twice is
// one act. proof: binds the form to a cookie of this visitor that nobody can guess, so that the key of one says nothing of
// another; without such a cookie it is left out. A page that visitors share has the first part alone.

import { createHmac, randomBytes } from "node:crypto";

const PAGE = 16;
const FORM = 16;
const PROOF = 22;

/** Random bytes of one key, and as many as are drawn at once: each draw costs as much as a small page's gate. */
const RANDOM = 12;
const DRAWN = 256 * RANDOM;
let drawn = Buffer.alloc(0);
let used = 0;

/** A random text of 16 characters: a page that is no visitor's own, the part of a form. */
export function randomKey(): string {
  if (used + RANDOM > drawn.length) {
    drawn = randomBytes(DRAWN);
    used = 0;
  }
  const key = drawn.toString("base64url", used, used + RANDOM);
  // Nobody reads it a second time, in whatever dump of the memory.
  drawn.fill(0, used, used + RANDOM);
  used += RANDOM;
  return key;
}

/** What responses to the holder of this cookie value mark their own with: the same for pages and parts of pages. */
export function pageKeyOf(binding: string): string {
  return digest(binding, "page").slice(0, PAGE);
}

/**
 * The key of a form: another each time. `page`: the cookie value that the visitor's pages are known by; `binding`: the one
 * that says whose form it is, undefined where there is none: the key then proves nothing.
 */
export function formKeyOf(page: string, binding: string | undefined): string {
  const form = randomKey();
  return pageKeyOf(page) + form + (binding === undefined ? "" : proofOf(binding, form));
}

/** True if this is the key of a form that was made for the holder of one of these cookie values. */
export function isFormKey(key: string, bindings: readonly string[]): boolean {
  if (key.length !== PAGE + FORM + PROOF) return false;
  const form = key.slice(PAGE, PAGE + FORM);
  const proof = key.slice(PAGE + FORM);
  // Whoever could measure this comparison would have to hold the visitor's cookie already.
  return bindings.some((binding) => proofOf(binding, form) === proof);
}

function proofOf(binding: string, form: string): string {
  return digest(binding, `form ${form}`).slice(0, PROOF);
}

function digest(key: string, text: string): string {
  return createHmac("sha256", key).update(`assent ${text}`).digest("base64url");
}
