// A file that is there is whole: what breaks off half way leaves none behind, and an older one as it was.
import { createWriteStream } from "node:fs";
import { rename, rm, stat } from "node:fs/promises";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

/** Readable by its owner alone: an export holds what visitors decided. */
const MODE = 0o600;

/** Writes all of a stream to a file; to a device or a pipe as it comes. */
export async function writeWhole(source: Readable, file: string): Promise<void> {
  if (await isNoFile(file)) {
    await pipeline(source, createWriteStream(file));
    return;
  }
  const part = `${file}.part`;
  try {
    await pipeline(source, createWriteStream(part, { mode: MODE }));
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}

/** Is there something else than a file, such as `/dev/stdout`? */
async function isNoFile(file: string): Promise<boolean> {
  try {
    return !(await stat(file)).isFile();
  } catch {
    return false;
  }
}
