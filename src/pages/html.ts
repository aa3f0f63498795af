// The escaping template tag: the only way HTML is made in this package.

/** What may stand in `${…}`. Nothing is printed for undefined, null and false. */
export type Printable = string | number | false | null | undefined | Html | readonly Printable[];

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

const SPECIAL = /[&<>"']/;

const compacted = new WeakMap<TemplateStringsArray, readonly string[]>();

/**
 * Markup that is safe to send. Made by the `html` tag only: the constructor takes the literal parts
 * of a template, so there is no way to turn a string of unknown origin into markup.
 */
export class Html {
  readonly #markup: string;

  constructor(template: TemplateStringsArray, values: readonly Printable[]) {
    const literals = compact(template);
    let markup = literals[0] ?? "";
    for (const [index, value] of values.entries()) {
      markup += print(value) + (literals[index + 1] ?? "");
    }
    this.#markup = markup;
  }

  toString(): string {
    return this.#markup;
  }
}

/**
 * Markup with everything interpolated escaped (`& < > " '`); arrays are joined, `Html` passes as it
 * is. Attribute values must be quoted in the template.
 *
 * @example
 * html`<a href="${address}">${name}</a>`
 */
export function html(literals: TemplateStringsArray, ...values: readonly Printable[]): Html {
  return new Html(literals, values);
}

/** Nothing at all, as markup. */
export const nothing: Html = html``;

function print(value: Printable): string {
  if (value === undefined || value === null || value === false) return "";
  if (value instanceof Html) return value.toString();
  if (typeof value === "object") return value.map((part) => print(part)).join("");
  const text = String(value);
  return SPECIAL.test(text)
    ? text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "")
    : text;
}

/**
 * The indentation of our sources is not for visitors to download. Once a template, not once a page.
 */
function compact(template: TemplateStringsArray): readonly string[] {
  const known = compacted.get(template);
  if (known) return known;
  const literals = template.map((literal) => literal.replace(/\s*\n\s*/g, "\n"));
  compacted.set(template, literals);
  return literals;
}
