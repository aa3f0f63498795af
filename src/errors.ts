// Errors a developer meets: each has a stable code, the path of the option, the value and the remedy.

/** Codes are API; the wording of a message is not. */
export type ConfigErrorCode =
  | "unknown-key"
  | "missing"
  | "wrong-type"
  | "bad-value"
  | "duplicate"
  | "unknown-reference"
  | "conflict";

/** Thrown at start, never at a visitor, when an option or a catalogue cannot be right. */
export class ConsentConfigError extends Error {
  override readonly name = "ConsentConfigError";
  readonly code: ConfigErrorCode;
  /** Where: `services[2].cookies[0].retention`. */
  readonly path: string;

  constructor(code: ConfigErrorCode, path: string, value: unknown, remedy: string) {
    super(`${path}: ${describe(value)} ${remedy}`);
    this.code = code;
    this.path = path;
  }
}

function describe(value: unknown): string {
  if (value === undefined) return "is missing.";
  let text: string | undefined;
  try {
    text = JSON.stringify(value);
  } catch {
    text = undefined;
  }
  text ??= typeof value;
  return `${text.length > 80 ? `${text.slice(0, 77)}…` : text}:`;
}
