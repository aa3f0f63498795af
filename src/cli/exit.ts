// What a command says to the shell. Scripts rely on these.

export const EXIT = {
  /** Done; a verification found nothing wrong. */
  fine: 0,
  /** A verification found something wrong. */
  faults: 1,
  /** The command was not understood. */
  usage: 2,
  /** A database, a driver or a file could not be used. */
  unusable: 3,
} as const;

/** Where a command reads and writes. */
export interface Terminal {
  readonly out: NodeJS.WritableStream;
  readonly err: NodeJS.WritableStream & { readonly isTTY?: boolean };
  readonly input: NodeJS.ReadableStream;
  readonly environment: Readonly<Record<string, string | undefined>>;
}
