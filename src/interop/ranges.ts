// Lists of vendors as the TCF writes them: a bit for each, or ranges.
import { BitsError, type Bits } from "./bits.ts";

/** A list that can be long as ranges, in a short text. */
export interface VendorList {
  has(vendor: number): boolean;
}

/** A "vendor section": largest id (16 bits), then one bit a vendor, or ranges. Throws BitsError. */
export function vendorSection(bits: Bits): VendorList {
  const most = bits.int(16);
  if (!bits.bit()) return bits.set(most);
  return ranges(bits, most);
}

/** Ranges: how many (12 bits), then for each whether it is one, and its ends. Throws BitsError. */
export function ranges(bits: Bits, most = 65_535): VendorList {
  const found: [number, number][] = [];
  for (let left = bits.int(12); left > 0; left--) {
    const isRange = bits.bit();
    const first = bits.int(16);
    const last = isRange ? bits.int(16) : first;
    if (first === 0 || last < first || last > most) throw new BitsError("no range");
    found.push([first, last]);
  }
  return { has: (vendor) => found.some(([first, last]) => vendor >= first && vendor <= last) };
}
