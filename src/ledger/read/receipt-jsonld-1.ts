// The JSON-LD of receipts of schema 1, as they were given out: for checking them, and not to be changed any more.
import type { Receipt } from "./receipt.ts";

/** Names of the vocabularies (DPV 2, Dublin Core, XML Schema). */
const CONTEXT = {
  dpv: "https://w3id.org/dpv#",
  dct: "http://purl.org/dc/terms/",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  assent: "urn:assent:ledger:",
} as const;

/** The profile this follows. */
const PROFILE = "https://w3id.org/dpv/schema/dpv-27560";

/** The JSON-LD of a receipt of schema 1. */
export function receiptJsonLd1(receipt: Receipt): object {
  const { record, notice } = receipt;
  const controller = notice?.policy.controller;
  return {
    "@context": CONTEXT,
    "@id": `urn:uuid:${receipt.id}`,
    "@type": "dpv:ConsentReceipt",
    "dct:conformsTo": { "@id": PROFILE },
    "dct:identifier": receipt.id,
    "dct:issued": dateTime(receipt.issued),
    "dct:source": {
      "@id": `urn:uuid:${record.id}`,
      "@type": "dpv:ConsentRecord",
      "dct:identifier": record.id,
      "dct:hasVersion": record.schema,
      "dct:language": record.language,
      "dpv:hasDataSubject": { "@type": "dpv:DataSubject", "dct:identifier": record.subject },
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
      "dpv:hasConsentStatus": {
        "@type": `dpv:${record.state}`,
        "dct:date": dateTime(record.time),
        "dct:valid": dateTime(record.validUntil),
        "dpv:hasIndicationMethod": record.method,
        "dpv:isIndicatedBy": { "@type": "dpv:DataSubject", "dct:identifier": record.subject },
      },
      ...(record.withdrawal !== undefined && {
        "dpv:hasConsentControl": {
          "@type": "dpv:WithdrawConsent",
          "dpv:isExercisedAt": record.withdrawal,
        },
      }),
      ...(record.region !== undefined && { "dpv:hasJurisdiction": record.region }),
      "dpv:hasProcess": [...purposes(receipt, true), ...purposes(receipt, false)],
    },
    "assent:receipt": { "@type": "@json", "@value": receipt },
  };
}

function dateTime(value: string): object {
  return { "@type": "xsd:dateTime", "@value": value };
}

type Controller = NonNullable<Receipt["notice"]>["policy"]["controller"];

function contacts({ website, email, phone, dpo }: Controller): readonly string[] {
  return [website, email, phone, dpo].filter((contact) => contact !== undefined);
}

/** One process a category or service that was answered, with its purpose, recipients and storage. */
function purposes({ record, notice }: Receipt, granted: boolean): object[] {
  const { categories, services } = granted ? record.granted : record.refused;
  const status = { "@type": granted ? "dpv:ConsentGiven" : "dpv:ConsentRefused" };
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
        { "@type": "dpv:StorageDuration", "dct:description": kept.retention },
        // Cookies and storage keys: they lie in the visitor's browser.
        { "@type": "dpv:StorageLocation", "dpv:hasLocation": "dpv:WithinDevice" },
      ],
    })),
  };
}
