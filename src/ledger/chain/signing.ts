// Ed25519 signatures of the site, so that what it has sworn to cannot be rewritten by who holds only the database.
import { createPrivateKey, createPublicKey, KeyObject, sign, verify } from "node:crypto";
import { ConsentConfigError } from "../../errors.ts";
import { canonicalJson, sha256 } from "./canonical.ts";

/** A key as a site has it: PEM text, or what `node:crypto` made of it. */
export type KeyInput = string | KeyObject;

/** What was signed, and with which key. */
export interface Signature {
  readonly algorithm: "Ed25519";
  /** First 16 hexadecimal digits of the SHA-256 of the public key (SPKI, DER): which of several keys it was. */
  readonly key: string;
  /** Base64url. */
  readonly value: string;
}

/** @throws ConsentConfigError if it is no private key of Ed25519: `openssl genpkey -algorithm ed25519` makes one */
export function parsePrivateKey(key: KeyInput, path: string): KeyObject {
  return checked(key, path, "private", createPrivateKey);
}

/** @throws ConsentConfigError if it is no public key of Ed25519; of a private one the public half is taken */
export function parsePublicKey(key: KeyInput, path: string): KeyObject {
  if (key instanceof KeyObject && key.type === "public") {
    return checked(key, path, "public", createPublicKey);
  }
  return checked(createOr(key), path, "public", createPublicKey);

  function createOr(given: KeyInput): KeyInput {
    try {
      return createPublicKey(given);
    } catch {
      return given;
    }
  }
}

function checked(
  key: KeyInput,
  path: string,
  kind: "private" | "public",
  create: (text: string) => KeyObject,
): KeyObject {
  let parsed: KeyObject | undefined;
  try {
    parsed = key instanceof KeyObject ? key : create(key);
  } catch {
    parsed = undefined;
  }
  if (parsed?.type !== kind || parsed.asymmetricKeyType !== "ed25519") {
    // Never the key itself in a message.
    throw new ConsentConfigError(
      "bad-value",
      path,
      typeof key,
      `Give a ${kind} key of Ed25519 in PEM: openssl genpkey -algorithm ed25519.`,
    );
  }
  return parsed;
}

/** Signs the canonical JSON of a value. */
export function signValue(value: object, key: KeyObject): Signature {
  return {
    algorithm: "Ed25519",
    key: keyId(createPublicKey(key)),
    value: sign(null, Buffer.from(canonicalJson(value)), key).toString("base64url"),
  };
}

/** `unknown-key`: it was made with another key than this one. Never throws. */
export function checkSignature(
  value: object,
  signature: Signature,
  key: KeyObject,
): "valid" | "invalid" | "unknown-key" {
  if (signature.key !== keyId(key)) return "unknown-key";
  try {
    const bytes = Buffer.from(signature.value, "base64url");
    return verify(null, Buffer.from(canonicalJson(value)), key, bytes) ? "valid" : "invalid";
  } catch {
    return "invalid";
  }
}

function keyId(publicKey: KeyObject): string {
  return sha256(publicKey.export({ type: "spki", format: "der" }).toString("base64")).slice(0, 16);
}
