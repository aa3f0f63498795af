// Names a text that is served, so that browsers may keep it for as long as they like.

/** FNV-1a, 32 bits, base 36. Not a security measure. */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
