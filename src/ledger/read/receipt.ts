// The visitor's copy of their decision: all of the record, what they were shown, and what proves where it stands.
import { randomUUID } from "node:crypto";
import type { KeyObject } from "node:crypto";
import { canonicalJson, sha256 } from "../chain/canonical.ts";
import { linkHash } from "../chain/chain.ts";
import type { Entry } from "../chain/chain.ts";
import { parseNotice } from "../notice.ts";
import type { NoticeContent } from "../notice.ts";
import { receiptJsonLd } from "./receipt-jsonld.ts";
import { entriesOf, linkBefore } from "./walk.ts";
import { parseRecord } from "../chain/record.ts";
import type { RecordBody } from "../chain/record.ts";
import { checkSignature, parsePublicKey, signValue } from "../chain/signing.ts";
import type { KeyInput, Signature } from "../chain/signing.ts";
import type { LedgerStore } from "../stores/store.ts";

/** Version of the fields below, and of what JSON-LD makes of them (27560 "schema version" of a receipt). */
export const RECEIPT_SCHEMA = "assent-receipt/2";
/** Versions that were given out, and verify: of the first, the JSON-LD is another. */
type ReceiptSchema = "assent-receipt/1" | typeof RECEIPT_SCHEMA;
const SCHEMAS: ReadonlySet<unknown> = new Set<ReceiptSchema>(["assent-receipt/1", RECEIPT_SCHEMA]);

/** A consent receipt (ISO/IEC TS 27560): the whole record, not a reference to it. */
export interface Receipt {
  readonly schema: ReceiptSchema;
  /** 27560 "receipt id": a random UUID. */
  readonly id: string;
  /** ISO 8601. */
  readonly issued: string;
  readonly record: RecordBody;
  /** What was shown; its SHA-256 (canonical JSON) is `record.notice`. */
  readonly notice?: NoticeContent;
  /** Where the record stands in the ledger: `hash` follows from the rest. */
  readonly proof: {
    readonly algorithm: "SHA-256";
    readonly chain: string;
    readonly seq: number;
    /** Milliseconds since 1970. */
    readonly time: number;
    readonly before: string;
    readonly digest: string;
    readonly hash: string;
  };
  /** Over everything else, by the site's key. */
  readonly signature?: Signature;
}

/** The receipt of the newest decision of a subject; undefined if the ledger has none. */
export async function makeReceipt(
  store: LedgerStore,
  subject: string,
  now: number,
  key?: KeyObject,
): Promise<Receipt | undefined> {
  let newest: (Entry & { readonly body: string }) | undefined;
  for await (const entry of entriesOf(store, subject)) {
    const { body } = entry;
    if (body !== null && (newest === undefined || entry.time >= newest.time)) {
      newest = { ...entry, body };
    }
  }
  const record = newest && parseRecord(newest.body);
  if (newest === undefined || record === undefined) return undefined;
  const { chain, seq, time, body, hash } = newest;
  const [before, text] = await Promise.all([
    linkBefore(store, newest),
    record.notice === undefined ? undefined : store.notice(record.notice),
  ]);
  const notice = text === undefined ? undefined : parseNotice(text);
  const receipt: Receipt = {
    schema: RECEIPT_SCHEMA,
    id: randomUUID(),
    issued: new Date(now).toISOString(),
    record,
    ...(notice && { notice }),
    proof: {
      algorithm: "SHA-256",
      chain,
      seq,
      time,
      before: before.hash,
      digest: sha256(body),
      hash,
    },
  };
  return key ? { ...receipt, signature: signValue(receipt, key) } : receipt;
}

/** What a look at a receipt found. */
export interface ReceiptCheck {
  /** Everything in it agrees, and the signature, if a key was given, is the site's. */
  readonly valid: boolean;
  readonly signature: "valid" | "invalid" | "unknown-key" | "unchecked" | "absent";
  readonly faults: readonly string[];
}

/**
 * Checks a receipt (or the JSON-LD form of one) without the ledger. Without the site's public key it only says that
 * the receipt agrees with itself, which anybody can arrange. Never throws on what it is given; an unusable key does.
 *
 * @throws ConsentConfigError if `publicKey` is none
 */
export function verifyReceipt(given: unknown, publicKey?: KeyInput): ReceiptCheck {
  const key = publicKey === undefined ? undefined : parsePublicKey(publicKey, "publicKey");
  const receipt = receiptIn(given);
  if (receipt === undefined) {
    return { valid: false, signature: "absent", faults: ["This is no receipt of assent."] };
  }
  const faults: string[] = [];
  const { record, notice, proof, signature: _, ...rest } = receipt;
  try {
    if (sha256(canonicalJson(record)) !== proof.digest) faults.push("The record was changed.");
    if (new Date(proof.time).toISOString() !== record.time) faults.push("The time was changed.");
    const { before, chain, seq, time, digest } = proof;
    if (linkHash(before, chain, seq, time, digest) !== proof.hash) {
      faults.push("The proof does not add up.");
    }
    if (notice && sha256(canonicalJson(notice)) !== record.notice) {
      faults.push("The notice is not the one of the record.");
    }
  } catch {
    faults.push("The receipt is damaged.");
  }
  if (given !== receipt && !isLinkedDataOf(receipt, given)) {
    faults.push("The linked data around the receipt says something else than the receipt does.");
  }
  const signature = signatureOf(receipt, { ...rest, record, notice, proof }, key);
  if (signature === "invalid") faults.push("The signature is not that of this receipt.");
  if (signature === "unknown-key") faults.push("The receipt was signed with another key.");
  if (signature === "absent" && key) faults.push("The receipt is not signed.");
  return { valid: faults.length === 0, signature, faults };
}

function signatureOf(
  { signature }: Receipt,
  content: object,
  key: KeyObject | undefined,
): ReceiptCheck["signature"] {
  if (signature === undefined) return "absent";
  return key === undefined ? "unchecked" : checkSignature(content, signature, key);
}

function isLinkedDataOf(receipt: Receipt, given: unknown): boolean {
  try {
    return canonicalJson(receiptJsonLd(receipt)) === canonicalJson(given);
  } catch {
    return false;
  }
}

/** The receipt itself, also where it travels inside its JSON-LD form. */
function receiptIn(given: unknown): Receipt | undefined {
  if (isReceipt(given)) return given;
  if (typeof given !== "object" || given === null || !("assent:receipt" in given)) return undefined;
  const literal = given["assent:receipt"];
  if (typeof literal !== "object" || literal === null || !("@value" in literal)) return undefined;
  return isReceipt(literal["@value"]) ? literal["@value"] : undefined;
}

function isReceipt(value: unknown): value is Receipt {
  return (
    typeof value === "object" &&
    value !== null &&
    "schema" in value &&
    SCHEMAS.has(value.schema) &&
    "record" in value &&
    isObject(value.record) &&
    "proof" in value &&
    isObject(value.proof) &&
    (!("signature" in value) || value.signature === undefined || isObject(value.signature))
  );
}

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}
