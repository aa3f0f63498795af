// The consent string of IAB Europe's Transparency and Consent Framework, versions 2.2 to 2.4. Read, never written.
// Source: "Consent string and vendor list formats v2" (IAB Tech Lab), with the disclosed vendors of TCF 2.3.
import { Bits, BitsError } from "./bits.ts";
import { ranges, vendorSection, type VendorList } from "./ranges.ts";

/** What of a string is used. */
export interface TcfString {
  /** Milliseconds since 1970; whole days since TCF 2.2. */
  readonly lastUpdated: number;
  readonly policyVersion: number;
  readonly isServiceSpecific: boolean;
  /** Purposes that the visitor consented to. Legitimate interests are no consent, and are not read. */
  readonly purposes: ReadonlySet<number>;
  readonly specialFeatures: ReadonlySet<number>;
  readonly vendors: VendorList;
  /** Undefined: the string has no such segment. */
  readonly disclosed: VendorList | undefined;
  /** Is this purpose taken from the vendor by the site, or put on another ground than consent? */
  isRestricted(purpose: number, vendor: number): boolean;
}

const DISCLOSED = 1;
/** Segments after the core: disclosed vendors, allowed vendors (until TCF 2.2), what the publisher itself asks. */
const TYPES: ReadonlySet<number> = new Set([DISCLOSED, 2, 3]);
const MOST_SEGMENTS = 8;

/** Reads a string; undefined if it is none of version 2. Time: in proportion to its length. */
export function readTcfString(text: string): TcfString | undefined {
  const segments = text.split(".", MOST_SEGMENTS + 1);
  const [first = ""] = segments;
  // Version 2 is the first sextet: "C". No look at the rest of what is something else.
  if (!first.startsWith("C") || segments.length > MOST_SEGMENTS) return undefined;
  try {
    const core = readCore(new Bits(first));
    let disclosed: VendorList | undefined;
    const seen = new Set<number>();
    for (const segment of segments.slice(1)) {
      const bits = new Bits(segment);
      const type = bits.int(3);
      if (!TYPES.has(type) || seen.has(type)) return undefined;
      seen.add(type);
      if (type === DISCLOSED) disclosed = vendorSection(bits);
    }
    return { ...core, disclosed };
  } catch (error) {
    if (error instanceof BitsError) return undefined;
    throw error;
  }
}

function readCore(bits: Bits): Omit<TcfString, "disclosed"> {
  bits.at = 42; // version, created
  const lastUpdated = bits.int(36) * 100;
  bits.at = 132; // id and version of the CMP, screen, language, version of the vendor list
  const policyVersion = bits.int(6);
  const isServiceSpecific = bits.bit();
  bits.at += 1; // texts of the CMP's own
  const specialFeatures = bits.set(12);
  const purposes = bits.set(24);
  bits.at += 24 + 1 + 12; // legitimate interests, "purpose one treatment", country
  const vendors = vendorSection(bits);
  vendorSection(bits); // legitimate interests
  const restrictions = readRestrictions(bits);
  return {
    lastUpdated,
    policyVersion,
    isServiceSpecific,
    purposes,
    specialFeatures,
    vendors,
    isRestricted: (purpose, vendor) =>
      restrictions.some((one) => one.purpose === purpose && one.vendors.has(vendor)),
  };
}

interface Restriction {
  readonly purpose: number;
  readonly vendors: VendorList;
}

/** Those that take a purpose away (0) or ask for legitimate interest (2); "consent is required" (1) changes nothing here. */
function readRestrictions(bits: Bits): readonly Restriction[] {
  const found: Restriction[] = [];
  for (let left = bits.int(12); left > 0; left--) {
    const purpose = bits.int(6);
    const type = bits.int(2);
    const vendors = ranges(bits);
    if (type !== 1) found.push({ purpose, vendors });
  }
  return found;
}
