// The token of "load this once": one service, one page, for a moment.
//
//   o1.<service 4>.<path 8>.<expires 7>
//
// It begins unlike a decision, so that neither passes for the other under the same secret.
import type { Catalogue } from "../catalogue/types.ts";
import { fingerprint } from "./fingerprint.ts";
import { createSigner } from "./signer.ts";
import { catalogueTokens, tokenLength } from "./tokens.ts";

/** Encodes and decodes the once token of one catalogue. */
export interface OnceCodec {
  /**
   * Releases `serviceId` on the page at `path` until `expires` (milliseconds since 1970, rounded down
   * to the second, at most an hour ahead). Throws RangeError if the service needs no release or is
   * not declared, and on a time that is none.
   */
  encode(serviceId: string, path: string, expires: number): string;
  /** The service that a token releases at `path` now; undefined for anything else. Never throws. */
  decode(value: string, path: string, now: number): string | undefined;
}

const maxLength = 128;
/** A token that would live longer was not made here. */
const maxAhead = 60 * 60 * 1000;
// oxlint-disable-next-line assent/linear-regexp -- runs of fixed lengths between dots.
const format = new RegExp(`^o1\\.([\\w-]{${tokenLength}})\\.([\\w-]{8})\\.([0-9a-z]{7})$`);

/** The once codec for a catalogue; signed as the consent cookie is. Throws as `catalogueTokens` does. */
export function createOnceCodec(catalogue: Catalogue, secrets: readonly string[]): OnceCodec {
  const signer = createSigner(secrets);
  const { services } = catalogueTokens(catalogue);
  return {
    encode(serviceId, path, expires) {
      const token = services.token(serviceId);
      if (token === undefined) throw new RangeError("no declared service that needs consent");
      const time = Math.floor(expires / 1000).toString(36);
      if (!(expires >= 0) || !/^[0-9a-z]{1,7}$/.test(time)) {
        throw new RangeError("expires is in milliseconds since 1970");
      }
      return signer.sign(`o1.${token}.${placeOf(path)}.${time.padStart(7, "0")}`);
    },
    decode(value, path, now) {
      if (value.length > maxLength) return undefined;
      const { payload } = signer.open(value);
      const [, token = "", place = "", time = ""] = format.exec(payload ?? "") ?? [];
      const left = Number.parseInt(time, 36) * 1000 - now;
      if (!(left > 0 && left <= maxAhead) || place !== placeOf(path)) return undefined;
      return services.id(token);
    },
  };
}

function placeOf(path: string): string {
  return fingerprint(`path:${path}`, 8);
}
