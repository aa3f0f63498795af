// The head of a `Response`, as the gates see it. The app's own Headers are never changed: an app may return the same
// response, or one made of the same Headers, to several visitors.
import type { Head } from "../head.ts";

const NONE: readonly string[] = [];

export class WebHead implements Head {
  status: number;
  readonly #given: Headers;
  #own: Headers | undefined;

  constructor(status: number, headers: Headers) {
    this.status = status;
    this.#given = headers;
  }

  /** The headers as they are now. */
  get headers(): Headers {
    return this.#own ?? this.#given;
  }

  /** False as long as no gate has changed a header. */
  get isChanged(): boolean {
    return this.#own !== undefined;
  }

  names(): readonly string[] {
    return [...new Set(this.headers.keys())];
  }

  get(name: string): string | undefined {
    return this.headers.get(name) ?? undefined;
  }

  /** Headers joins the fields of one name by ", " but for Set-Cookie, whose values have commas of their own. */
  all(name: string): readonly string[] {
    if (name.toLowerCase() === "set-cookie") return this.headers.getSetCookie();
    const value = this.get(name);
    return value === undefined ? NONE : [value];
  }

  set(name: string, value: string | readonly string[]): void {
    const headers = this.#change();
    if (typeof value === "string") {
      headers.set(name, value);
      return;
    }
    headers.delete(name);
    for (const field of value) headers.append(name, field);
  }

  remove(name: string): void {
    if (this.headers.has(name)) this.#change().delete(name);
  }

  #change(): Headers {
    return (this.#own ??= new Headers(this.#given));
  }
}
