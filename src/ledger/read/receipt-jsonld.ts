// A receipt in the words of the W3C Data Privacy Vocabulary, as its guide to ISO/IEC TS 27560 maps them
// (https://w3id.org/dpv/guides/consent-27560).
import { receiptJsonLd1 } from "./receipt-jsonld-1.ts";
import type { Receipt } from "./receipt.ts";

/** Names of the vocabularies (DPV 2, Dublin Core, RDF, XML Schema). */
const CONTEXT = {
  dpv: "https://w3id.org/dpv#",
  dct: "http://purl.org/dc/terms/",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  assent: "urn:assent:ledger:",
} as const;

/** The profiles this follows: of receipts, and of the record in one. */
const RECEIPT_PROFILE = "https://w3id.org/dpv/schema/dpv-27560#receipt";
const RECORD_PROFILE = "https://w3id.org/dpv/schema/dpv-27560#record";

/**
 * The receipt as JSON-LD: a `dpv:ConsentReceipt` around the record (`dpv:hasRecordOfActivity`). It carries the plain
 * receipt as a literal, so that `verifyReceipt` can check this form too: it makes it again and compares, which is why
 * what is written here may only change with the schema of receipts. Those of schema 1 come out as they did.
 */
export function receiptJsonLd(receipt: Receipt): object {
  if (receipt.schema === "assent-receipt/1") return receiptJsonLd1(receipt);
  return {
    "@context": CONTEXT,
    "@id": `urn:uuid:${receipt.id}`,
    "@type": "dpv:ConsentReceipt",
    "dct:conformsTo": { "@id": RECEIPT_PROFILE },
    "dct:identifier": receipt.id,
    "dpv:hasIdentifier": receipt.id,
    "dct:created": dateTime(receipt.issued),
    "dct:issued": dateTime(receipt.issued),
    "dpv:hasRecordOfActivity": recordOf(receipt),
    "assent:receipt": { "@type": "@json", "@value": receipt },
  };
}

function recordOf(receipt: Receipt): object {
  const { record, notice } = receipt;
  const controller = notice?.policy.controller;
  return {
    "@id": `urn:uuid:${record.id}`,
    "@type": "dpv:ConsentRecord",
    "dct:conformsTo": { "@id": RECORD_PROFILE },
    "dct:identifier": record.id,
    "dpv:hasIdentifier": record.id,
    "dct:hasVersion": record.schema,
    "dct:language": record.language,
    "dpv:hasDataSubject": subjectOf(record),
    ...(controller && {
      "dpv:hasDataController": {
        "@type": "dpv:DataController",
        "dpv:hasName": controller.name,
        ...(controller.address !== undefined && { "dpv:hasAddress": controller.address }),
        "dpv:hasContact": contacts(controller),
      },
      ...(controller.authority !== undefined && {
        "dpv:hasAuthority": { "@type": "dpv:Authority", "dpv:hasName": controller.authority },
      }),
    }),
    "dpv:hasNotice": {
      "@type": "dpv:ConsentNotice",
      "dct:hasVersion": record.policy,
      "dct:language": record.language,
      ...(record.notice !== undefined && {
        "dct:identifier": `urn:assent:notice:sha256:${record.notice}`,
      }),
    },
    "dpv:hasLegalBasis": { "@type": "dpv:ExplicitlyExpressedConsent" },
    "dpv:hasConsentStatus": statusOf(record, `dpv:${record.state}`),
    ...(record.withdrawal !== undefined && {
      "dpv:hasConsentControl": {
        "@type": "dpv:WithdrawConsent",
        "dpv:isExercisedAt": record.withdrawal,
      },
    }),
    ...(record.region !== undefined && { "dpv:hasJurisdiction": record.region }),
    "dpv:hasProcess": [...processes(receipt, true), ...processes(receipt, false)],
  };
}

function dateTime(value: string): object {
  return { "@type": "xsd:dateTime", "@value": value };
}

type Record27560 = Receipt["record"];

function subjectOf({ subject }: Record27560): object {
  return { "@type": "dpv:DataSubject", "dct:identifier": subject };
}

/** The event: what became of consent, when, until when it holds, by whom and how (27560 "event fields"). */
function statusOf(record: Record27560, type: string): object {
  return {
    "@type": type,
    "dpv:isIndicatedAtTime": dateTime(record.time),
    "dpv:hasDuration": {
      "@type": "dpv:UntilTimeDuration",
      "rdf:value": dateTime(record.validUntil),
    },
    "dpv:isIndicatedBy": subjectOf(record),
    "dpv:hasIndicationMethod": record.method,
  };
}

type Controller = NonNullable<Receipt["notice"]>["policy"]["controller"];

function contacts({ website, email, phone, dpo }: Controller): readonly string[] {
  return [website, email, phone, dpo].filter((contact) => contact !== undefined);
}

/** One process a category or service that was answered, with its purpose, recipients and storage. */
function processes({ record, notice }: Receipt, granted: boolean): object[] {
  const { categories, services } = granted ? record.granted : record.refused;
  const status = statusOf(record, granted ? "dpv:ConsentGiven" : "dpv:ConsentRefused");
  const byCategory = categories.map((id) => {
    const words = notice?.categories.find((category) => category.id === id);
    const members = notice?.services.filter(({ category }) => category === id) ?? [];
    return {
      "@type": "dpv:Process",
      "dct:identifier": id,
      "dpv:hasConsentStatus": status,
      "dpv:hasPurpose": {
        "@type": "dpv:Purpose",
        "dct:title": words?.name ?? id,
        ...(words && { "dct:description": words.description }),
      },
      "dpv:hasService": members.map((service) => describeService(service)),
    };
  });
  const byService = services.map((id) => {
    const service = notice?.services.find((other) => other.id === id);
    return {
      "@type": "dpv:Process",
      "dct:identifier": id,
      "dpv:hasConsentStatus": status,
      "dpv:hasService": [service ? describeService(service) : { "dct:identifier": id }],
    };
  });
  return [...byCategory, ...byService];
}

type Service = NonNullable<Receipt["notice"]>["services"][number];

function describeService({ id, name, provider, purpose, sharing, stores }: Service): object {
  return {
    "@type": "dpv:Service",
    "dct:identifier": id,
    "dct:title": name,
    ...(purpose !== undefined && {
      "dpv:hasPurpose": { "@type": "dpv:Purpose", "dct:description": purpose },
    }),
    ...(provider !== undefined && {
      "dpv:hasRecipient": {
        "@type": "dpv:ThirdParty",
        "dpv:hasName": provider,
        ...(sharing !== undefined && { "dct:description": sharing }),
      },
    }),
    "dpv:hasPersonalData": stores.map((kept) => ({
      "@type": "dpv:PersonalData",
      "dct:title": kept.name,
      "dpv:hasStorageCondition": [
        {
          "@type": "dpv:StorageDuration",
          "dct:description": kept.retention,
          ...durationOf(kept.retention),
        },
        // Cookies and storage keys: they lie in the visitor's browser.
        { "@type": "dpv:StorageLocation", "dpv:hasLocation": "dpv:WithinDevice" },
      ],
    })),
  };
}

/** ISO 8601 letters of the units that a catalogue writes; those of a time come after a T. */
const UNITS: Readonly<Record<string, readonly [prefix: string, letter: string]>> = {
  second: ["PT", "S"],
  minute: ["PT", "M"],
  hour: ["PT", "H"],
  day: ["P", "D"],
  week: ["P", "W"],
  month: ["P", "M"],
  year: ["P", "Y"],
};

/** A retention of the catalogue ("13 months", "session") as DPV writes durations; nothing where it names none ("various"). */
function durationOf(retention: string): object | undefined {
  const words = retention.trim().toLowerCase();
  const until = UNTIL[words];
  if (until !== undefined && Object.hasOwn(UNTIL, words)) {
    return { "dpv:hasDuration": { "@type": "dpv:UntilEventDuration", "rdf:value": until } };
  }
  const [count = "", unit = ""] = words.split(" ").filter((word) => word !== "");
  const [prefix, letter] = UNITS[unit.endsWith("s") ? unit.slice(0, -1) : unit] ?? [];
  return prefix === undefined || letter === undefined || !/^\d{1,5}$/.test(count)
    ? undefined
    : {
        "dpv:hasDuration": {
          "@type": "dpv:TemporalDuration",
          "rdf:value": `${prefix}${Number(count)}${letter}`,
        },
      };
}

const UNTIL: Readonly<Record<string, string>> = {
  session: "End of the browser session",
  persistent: "Deletion by the data subject",
  "expires immediately": "End of the response",
};
