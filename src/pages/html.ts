// The escaping template tag: the only way HTML is made in this package.

/** What may stand in `${…}`. Nothing is printed for undefined, null and false. */
export type Printable =
  | string
  | number
  | false
  | null
  | undefined
  | Html
  | Slot
  | readonly Printable[];

/** A place left open in markup, for a text that differs each time it is sent. `Html.filled` puts it in, escaped. */
export class Slot {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

/** Texts by the names of the slots they go into. */
export type Filling = Readonly<Record<string, string>>;

const NOTHING: Filling = {};

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
  /** One more than there are slots: before, between and behind them. */
  readonly #texts: string[];
  readonly #slots: Slot[] = [];

  constructor(template: TemplateStringsArray, values: readonly Printable[]) {
    const literals = compact(template);
    this.#texts = [literals[0] ?? ""];
    for (let i = 0; i < values.length; i++) {
      this.#add(values[i]);
      this.#append(literals[i + 1] ?? "");
    }
  }

  /** The markup. Throws while there are slots in it. */
  toString(): string {
    return this.filled(NOTHING);
  }

  /** The markup with a text in every slot, escaped as if it had stood there in the template. */
  filled(filling: Filling): string {
    let markup = this.#texts[0] ?? "";
    for (let i = 0; i < this.#slots.length; i++) {
      markup += escape(textFor(this.#slots[i], filling)) + (this.#texts[i + 1] ?? "");
    }
    return markup;
  }

  #add(value: Printable): void {
    if (value === undefined || value === null || value === false) return;
    if (typeof value !== "object") this.#append(escape(String(value)));
    else if (value instanceof Slot) this.#open(value);
    else if (value instanceof Html) this.#join(value);
    else value.forEach((part) => this.#add(part));
  }

  #join(inner: Html): void {
    this.#append(inner.#texts[0] ?? "");
    inner.#slots.forEach((slot, i) => {
      this.#open(slot);
      this.#append(inner.#texts[i + 1] ?? "");
    });
  }

  #open(slot: Slot): void {
    this.#slots.push(slot);
    this.#texts.push("");
  }

  #append(markup: string): void {
    this.#texts[this.#slots.length] += markup;
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

function textFor(slot: Slot | undefined, filling: Filling): string {
  const name = slot?.name ?? "";
  const text = Object.hasOwn(filling, name) ? filling[name] : undefined;
  if (text === undefined) throw new TypeError(`Nothing was said for the slot ${name}.`);
  return text;
}

function escape(text: string): string {
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
  // oxlint-disable-next-line assent/linear-regexp -- it sees our own templates.
  const literals = template.map((literal) => literal.replace(/\s*\n\s*/g, "\n"));
  compacted.set(template, literals);
  return literals;
}
