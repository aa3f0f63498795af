// The visitor's copy, and what anybody can check of it without the ledger.
import { generateKeyPairSync } from "node:crypto";
import { describe, expect, it } from "vitest";
import { memoryLedger } from "../../src/ledger/memory.ts";
import { receiptJsonLd } from "../../src/ledger/receipt-jsonld.ts";
import { verifyReceipt } from "../../src/ledger/receipt.ts";
import type { Receipt } from "../../src/ledger/receipt.ts";
import { decision, NOON } from "./_records.ts";

const { publicKey, privateKey } = generateKeyPairSync("ed25519");
const pem = publicKey.export({ type: "spki", format: "pem" }).toString();

async function receiptOf(isSigned = true): Promise<Receipt> {
  const ledger = memoryLedger(isSigned ? { signingKey: privateKey } : {});
  await ledger.record(decision());
  await ledger.record(decision({ subject: "me" }));
  await ledger.record(decision({ subject: "me", event: "withdrawn", time: NOON + 1000 }));
  await ledger.record(decision({ subject: "me", event: "given", time: NOON - 1000 }));
  const receipt = await ledger.receipt("me");
  if (receipt === undefined) throw new Error("No receipt.");
  return receipt;
}

/** As it comes back from a file. */
function copyOf(
  receipt: Receipt,
  change: (copy: Record<string, never>) => void = () => undefined,
): unknown {
  const copy = JSON.parse(JSON.stringify(receipt)) as Record<string, never>;
  change(copy);
  return copy;
}

describe("a receipt", () => {
  it("holds the newest record, what was shown and the proof", async () => {
    const receipt = await receiptOf();
    expect(receipt.record).toMatchObject({ subject: "me", state: "ConsentWithdrawn" });
    expect(receipt.notice).toMatchObject({ pages: { banner: "<p>May we?</p>" } });
    expect(receipt.proof).toMatchObject({ seq: 3, time: NOON + 1000 });
  });

  it("is none for whom the ledger does not know", async () => {
    expect(await memoryLedger().receipt("nobody")).toBeUndefined();
  });

  it("verifies offline, with the key and without", async () => {
    const copy = copyOf(await receiptOf());
    expect(verifyReceipt(copy, pem)).toEqual({ valid: true, signature: "valid", faults: [] });
    expect(verifyReceipt(copy)).toMatchObject({ valid: true, signature: "unchecked" });
    expect(verifyReceipt(copyOf(await receiptOf(false)))).toMatchObject({ signature: "absent" });
  });

  it("does not verify once anything in it is another", async () => {
    const receipt = await receiptOf();
    const changes: ((copy: Record<string, Record<string, unknown>>) => void)[] = [
      (copy) => (copy["record"] = { ...copy["record"], state: "ConsentGiven" }),
      (copy) => (copy["record"] = { ...copy["record"], time: "2020-01-01T00:00:00.000Z" }),
      (copy) => (copy["notice"] = { ...copy["notice"], pages: {} }),
      (copy) => (copy["proof"] = { ...copy["proof"], seq: 2 }),
      (copy) => (copy["proof"] = { ...copy["proof"], time: 1e99 }),
      (copy) => (copy["proof"] = { ...copy["proof"], hash: "0" }),
      (copy) => (copy["id"] = { another: true }),
      (copy) => (copy["signature"] = { ...copy["signature"], value: "AAAA" }),
      (copy) => delete copy["signature"],
    ];
    for (const change of changes) {
      expect(verifyReceipt(copyOf(receipt, change), pem)).toMatchObject({ valid: false });
    }
    const other = generateKeyPairSync("ed25519").publicKey;
    expect(verifyReceipt(receipt, other)).toMatchObject({ valid: false, signature: "unknown-key" });
  });

  it("takes anything for what it is", () => {
    for (const given of [
      undefined,
      null,
      1,
      "x",
      [],
      {},
      { schema: "assent-receipt/1" },
      { "assent:receipt": 1 },
    ]) {
      expect(verifyReceipt(given)).toMatchObject({ valid: false });
    }
    expect(verifyReceipt({ schema: "assent-receipt/1", record: {}, proof: {} })).toMatchObject({
      valid: false,
    });
    expect(() => verifyReceipt({}, "no key")).toThrow(/publicKey/);
  });

  it("speaks the Data Privacy Vocabulary, and verifies in that form", async () => {
    const receipt = await receiptOf();
    const linked = JSON.parse(JSON.stringify(receiptJsonLd(receipt))) as Record<string, unknown>;
    expect(linked).toMatchObject({
      "@type": "dpv:ConsentReceipt",
      "dct:conformsTo": { "@id": "https://w3id.org/dpv/schema/dpv-27560" },
      "dct:source": {
        "@type": "dpv:ConsentRecord",
        "dpv:hasDataSubject": { "dct:identifier": "me" },
        "dpv:hasDataController": {
          "dpv:hasName": "École Example",
          "dpv:hasContact": ["a@example.org"],
        },
        "dpv:hasConsentStatus": { "@type": "dpv:ConsentWithdrawn" },
        "dpv:hasConsentControl": { "dpv:isExercisedAt": "https://www.example.org/consent" },
      },
    });
    expect(verifyReceipt(linked, pem)).toMatchObject({ valid: true, signature: "valid" });
  });

  it("says where and how long things are stored, as 27560 asks", async () => {
    const text = JSON.stringify(receiptJsonLd(await receiptOf()));
    expect(text).toContain('"@type":"dpv:StorageDuration","dct:description":"session"');
    expect(text).toContain('"@type":"dpv:StorageLocation","dpv:hasLocation":"dpv:WithinDevice"');
  });

  it("does not verify where its linked data says something else than the receipt inside", async () => {
    const text = JSON.stringify(receiptJsonLd(await receiptOf()));
    for (const [old, fresh] of [
      ['"@type":"dpv:ConsentWithdrawn"', '"@type":"dpv:ConsentGiven"'],
      ['"dpv:hasName":"École Example"', '"dpv:hasName":"Somebody"'],
      ['"@context":', '"dct:rights":"all of them","@context":'],
    ] as const) {
      expect(text).toContain(old);
      // The first place: the linked data; the receipt comes last.
      const check = verifyReceipt(JSON.parse(text.replace(old, fresh)), pem);
      expect(check).toMatchObject({ valid: false, signature: "valid" });
      expect(check.faults).toEqual([expect.stringMatching(/^The linked data/)]);
    }
  });
});
