// Signing of assent's own cookies, in the form that cookie-parser reads with the same secret.
import { sign, unsign } from "cookie-signature";
import { ConsentConfigError } from "../errors.ts";

/** What was under the seal, or why it may not be believed. */
type Opened =
  | { readonly payload: string; readonly why?: undefined }
  | {
      readonly payload?: undefined;
      readonly why: "unsigned" | "unexpected-signature" | "signature";
    };

/** Puts a signature on a value, and takes it off again if it is right. */
export interface Signer {
  sign(payload: string): string;
  open(value: string): Opened;
}

/** Marks a signed value: cookie-parser's convention, also used by express-session. */
const prefix = "s:";

/**
 * Signs with the first secret and accepts any of them, so that secrets can be rotated. Without
 * secrets nothing is signed, and a signed value is refused as much as an unsigned one is with
 * secrets: it was made for another configuration. Throws ConsentConfigError on an empty secret.
 */
export function createSigner(secrets: readonly string[]): Signer {
  if (secrets.includes("")) {
    throw new ConsentConfigError("bad-value", "secret", "", "An empty secret signs nothing.");
  }
  const [current] = secrets;
  if (current === undefined) {
    return {
      sign: (payload) => payload,
      open: (value) =>
        value.startsWith(prefix) ? { why: "unexpected-signature" } : { payload: value },
    };
  }
  return {
    sign: (payload) => prefix + sign(payload, current),
    open(value) {
      if (!value.startsWith(prefix)) return { why: "unsigned" };
      const signed = value.slice(prefix.length);
      for (const secret of secrets) {
        const payload = unsign(signed, secret);
        if (payload !== false) return { payload };
      }
      return { why: "signature" };
    },
  };
}
