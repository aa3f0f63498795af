// The visitor's copy, and what anybody can check of it without the ledger.
import { generateKeyPairSync } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { memoryLedger } from "../../../src/ledger/memory.ts";
import { receiptJsonLd } from "../../../src/ledger/read/receipt-jsonld.ts";
import { verifyReceipt } from "../../../src/ledger/read/receipt.ts";
import type { Receipt } from "../../../src/ledger/read/receipt.ts";
import { decision, NOON } from "../_records.ts";

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

type Linked = Readonly<Record<string, unknown>>;

/** What the guide says must be in a record of ours (https://w3id.org/dpv/guides/consent-27560). */
const RECORD_FIELDS = [
  "dct:conformsTo",
  "dpv:hasIdentifier",
  "dpv:hasDataSubject",
  "dpv:hasNotice",
  "dct:language",
  "dpv:hasProcess",
  "dpv:hasDataController",
  "dpv:hasLegalBasis",
  "dpv:hasConsentControl",
  "dpv:hasConsentStatus",
];
const EVENT_FIELDS = [
  "@type",
  "dpv:isIndicatedAtTime",
  "dpv:hasDuration",
  "dpv:isIndicatedBy",
  "dpv:hasIndicationMethod",
];

/** What was given out by the first version. */
const VERSION_1 = JSON.parse(
  readFileSync(new URL("../receipts/version-1.json", import.meta.url), "utf8"),
) as { readonly publicKey: string; readonly receipt: Receipt; readonly linkedData: object };

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
      "dct:conformsTo": { "@id": "https://w3id.org/dpv/schema/dpv-27560#receipt" },
      "dct:identifier": receipt.id,
      "dct:created": { "@type": "xsd:dateTime", "@value": receipt.issued },
      "dpv:hasRecordOfActivity": {
        "@type": "dpv:ConsentRecord",
        "dct:conformsTo": { "@id": "https://w3id.org/dpv/schema/dpv-27560#record" },
        "dpv:hasDataSubject": { "dct:identifier": "me" },
        "dpv:hasDataController": {
          "dpv:hasName": "École Example",
          "dpv:hasContact": ["a@example.org"],
        },
        "dpv:hasConsentStatus": {
          "@type": "dpv:ConsentWithdrawn",
          "dpv:isIndicatedAtTime": { "@value": receipt.record.time },
          "dpv:hasDuration": {
            "@type": "dpv:UntilTimeDuration",
            "rdf:value": { "@value": receipt.record.validUntil },
          },
        },
        "dpv:hasConsentControl": { "dpv:isExercisedAt": "https://www.example.org/consent" },
      },
    });
    expect(verifyReceipt(linked, pem)).toMatchObject({ valid: true, signature: "valid" });
  });

  it("says where and how long things are stored, as 27560 asks", async () => {
    const text = JSON.stringify(receiptJsonLd(await receiptOf()));
    expect(text).toContain(
      '"dct:description":"session","dpv:hasDuration":{"@type":"dpv:UntilEventDuration","rdf:value":"End of the browser session"}',
    );
    expect(text).toContain('"@type":"dpv:StorageLocation","dpv:hasLocation":"dpv:WithinDevice"');
  });

  it("has every field that the guide says must be there, in each event of it too", async () => {
    const linked = JSON.parse(JSON.stringify(receiptJsonLd(await receiptOf()))) as Linked;
    const record = linked["dpv:hasRecordOfActivity"] as Linked;
    for (const [part, fields] of [
      [linked, ["dct:conformsTo", "dpv:hasIdentifier", "dct:created", "dpv:hasRecordOfActivity"]],
      [record, RECORD_FIELDS],
      ...(record["dpv:hasProcess"] as Linked[]).map(
        (process) => [process["dpv:hasConsentStatus"] as Linked, EVENT_FIELDS] as const,
      ),
      [record["dpv:hasConsentStatus"] as Linked, EVENT_FIELDS],
    ] as const) {
      expect(Object.keys(part)).toEqual(expect.arrayContaining([...fields]));
    }
  });

  it.each([
    ["30 minutes", "dpv:TemporalDuration", "PT30M"],
    ["1 year", "dpv:TemporalDuration", "P1Y"],
    ["13 Months", "dpv:TemporalDuration", "P13M"],
    ["persistent", "dpv:UntilEventDuration", "Deletion by the data subject"],
    ["various", undefined, undefined],
    ["constructor", undefined, undefined],
  ])("says of what is kept for %s: %s %s", async (retention, type, value) => {
    const receipt = await receiptOf();
    const [service] = receipt.notice?.services ?? [];
    if (receipt.notice === undefined || service === undefined) throw new Error("No notice.");
    const notice = {
      ...receipt.notice,
      services: [{ ...service, category: "marketing", stores: [{ name: "a", retention }] }],
    };
    const text = JSON.stringify(receiptJsonLd({ ...receipt, notice }));
    const duration = `"dct:description":"${retention}"${
      type === undefined
        ? "}"
        : `,"dpv:hasDuration":{"@type":"${type}","rdf:value":"${value ?? ""}"}`
    }`;
    expect(text).toContain(duration);
  });

  it("verifies as it was given out by the first version, as it is and as JSON-LD", () => {
    const { publicKey: key, receipt, linkedData } = VERSION_1;
    for (const given of [receipt, linkedData]) {
      expect(verifyReceipt(given, key)).toEqual({ valid: true, signature: "valid", faults: [] });
    }
    // The schema is signed: a receipt of one version is none of the other.
    expect(verifyReceipt({ ...receipt, schema: "assent-receipt/2" }, key).valid).toBe(false);
    expect(verifyReceipt({ ...receipt, schema: "assent-receipt/3" }, key).valid).toBe(false);
    const changed = JSON.stringify(linkedData).replace("ConsentWithdrawn", "ConsentGiven");
    expect(verifyReceipt(JSON.parse(changed), key).valid).toBe(false);
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
