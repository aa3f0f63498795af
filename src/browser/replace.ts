// Methods and properties of the browser's own classes, replaced one by one: where a browser lacks one, or a page has
// frozen it, the others still hold.

/** Does something that a browser may not let us do. */
export function attempt(action: () => void): void {
  try {
    action();
  } catch {
    // Storage may be forbidden, a class missing or frozen.
  }
}

/**
 * Puts `call` in the place of methods: it is told on what, with what and by which name the method was called, and gives
 * what comes of it; `pass` calls the browser's own one.
 */
export function wrap<Self>(
  owner: object | undefined,
  names: string,
  call: (
    self: Self,
    given: readonly unknown[],
    pass: (given?: readonly unknown[]) => unknown,
    name: string,
  ) => unknown,
): void {
  for (const name of names.split(" ")) {
    attempt(() => {
      const original =
        owner && (Reflect.get(owner, name) as ((...all: unknown[]) => unknown) | undefined);
      if (!original) return;
      const { value } = {
        value(this: Self, ...given: unknown[]) {
          return call(this, given, (passed = given) => Reflect.apply(original, this, passed), name);
        },
      };
      Object.defineProperty(owner, name, { configurable: true, writable: true, value });
    });
  }
}

/** Puts `set` before what happens when a property of what has this prototype is set. */
export function onSet<Owner>(
  prototype: object | undefined,
  names: string,
  set: (owner: Owner, value: unknown, original: (value: unknown) => void, name: string) => void,
): void {
  for (const name of names.split(" ")) {
    attempt(() => {
      const found = prototype && Object.getOwnPropertyDescriptor(prototype, name);
      if (!found?.set) return;
      Object.defineProperty(prototype, name, {
        ...found,
        set(this: Owner, value: unknown) {
          set(this, value, (passed) => found.set?.call(this, passed), name);
        },
      });
    });
  }
}

/** What instances of a class of the window have in common; undefined: this browser has no such class. */
export function prototypeOf(name: string): object | undefined {
  return (Reflect.get(window, name) as { readonly prototype: object } | undefined)?.prototype;
}

const base = Object.getOwnPropertyDescriptor(Node.prototype, "baseURI")?.get;

/** What addresses in the page are relative to, whatever an element of it is named (`<img name=baseURI>`). */
export const pageBase = (): string => String(base?.call(document));

/** What a browser throws where something is forbidden. */
export const heldBack = (): DOMException =>
  new DOMException("Held back: no consent.", "SecurityError");
