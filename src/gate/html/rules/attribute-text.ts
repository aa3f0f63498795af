// Values of attributes that the gate writes.

/** A value for quotes. `<` too: what is put into a page by a library may be searched for tags as text, as htmx 2 does. */
export function quotable(value: string): string {
  return value.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}

/** A value that needs no quotes: everything but letters, digits and a few signs as character references. */
export function attributeText(value: string): string {
  const safe = value.replace(/[^\w\-.:;,#%()!/+*]/gu, (char) => `&#${char.codePointAt(0)};`);
  return safe === "" ? "&#32;" : safe;
}
