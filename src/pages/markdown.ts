// Text as it may stand in Markdown, whatever it holds.

/** One line of text, with nothing in it that Markdown or HTML would take for markup. */
export function markdown(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[\\`*_[\]<>|~&#]/g, "\\$&")
    .replace(/^(?:[-+]|\d{1,9}[.)])(?= )/, (mark) => `${mark.slice(0, -1)}\\${mark.slice(-1)}`);
}

/** A name, as code, also in a cell of a table. */
export function markdownCode(name: string): string {
  // Within code a backslash escapes nothing: what would end it or the cell is written as text.
  return /[`|\s]/.test(name) ? markdown(name) : `\`${name}\``;
}
