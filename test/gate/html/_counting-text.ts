// A text that counts how many of its characters are looked at: the steps of a scanner, whatever machine it
// runs on.

/** Searches look at many characters at once; a step stands for as many of them. */
const AT_ONCE = 16;

export class CountingText {
  steps = 0;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  get length(): number {
    return this.#text.length;
  }

  charCodeAt(at: number): number {
    this.steps++;
    return this.#text.charCodeAt(at);
  }

  charAt(at: number): string {
    this.steps++;
    return this.#text.charAt(at);
  }

  startsWith(text: string, at = 0): boolean {
    this.steps += text.length;
    return this.#text.startsWith(text, at);
  }

  indexOf(text: string, from = 0): number {
    const found = this.#text.indexOf(text, from);
    this.steps += 1 + Math.max(0, (found === -1 ? this.length : found) - from) / AT_ONCE;
    return found;
  }

  slice(start: number, end = this.length): string {
    const part = this.#text.slice(start, end);
    this.steps += 1 + part.length / AT_ONCE;
    return part;
  }

  includes(text: string): boolean {
    return this.indexOf(text) !== -1;
  }
}

/** How many steps a scanner takes for a text. */
export function stepsOf(text: string, scan: (text: string) => unknown): number {
  const counting = new CountingText(text);
  scan(counting as unknown as string);
  return counting.steps;
}
