// Hexadecimal digits, as escapes of CSS and JavaScript have them.

/** The value of a hexadecimal digit's character code; -1: it is none. */
export function hexValue(char: number): number {
  if (char >= 48 && char <= 57) return char - 48;
  const lower = char | 32;
  return lower >= 97 && lower <= 102 ? lower - 87 : -1;
}
