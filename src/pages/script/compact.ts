// Functions are sent to browsers as the build leaves them: readable.

/** Comments on lines of their own and indentation are not for visitors to download. */
export function compact(text: string): string {
  return (
    text
      // oxlint-disable-next-line assent/linear-regexp -- it sees our own script.
      .replace(/^\s*\/\*\*.*?\*\/$/gms, "")
      // oxlint-disable-next-line assent/linear-regexp -- it sees our own script.
      .replace(/^\s*\/\/.*$/gm, "")
      .replace(/\n\s*/g, "\n")
  );
}
