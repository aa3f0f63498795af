// Addresses as browsers read them. Not with `URL.canParse`: in Node 20 and 22, once that is compiled, it says no to every
// host with letters outside ASCII that Latin-1 has.

/** The address, resolved against `base`; undefined if it is none. */
export function readUrl(address: string, base?: string): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}
