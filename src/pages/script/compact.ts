// Functions are sent to browsers as the build leaves them: readable.

/** Comments on lines of their own and indentation are not for visitors to download. */
export function compact(text: string): string {
  return text
    .replace(/^\s*\/\*\*.*?\*\/$/gms, "")
    .replace(/^\s*\/\/.*$/gm, "")
    .replace(/\n\s*/g, "\n");
}
