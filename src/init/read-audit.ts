// The JSON of an audit, read back.
import { readFileSync } from "node:fs";
import { AuditError } from "../audit/optional.ts";
import type { AuditReport } from "../audit/types.ts";

/** @throws AuditError that says what to run, if the file is not there or is none of an audit's */
export function readAudit(file: string): AuditReport {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    throw new AuditError(
      `${file} could not be read. Run the audit first (assent audit https://example.org/), or name its JSON: --audit <file>.`,
      { cause: error },
    );
  }
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    found = undefined;
  }
  if (isReport(found)) return found;
  throw new AuditError(`${file} is no report of this version of assent audit. Run it again.`);
}

function isReport(found: unknown): found is AuditReport {
  return (
    typeof found === "object" &&
    found !== null &&
    "format" in found &&
    found.format === "assent-audit-1" &&
    "sightings" in found &&
    Array.isArray(found.sightings) &&
    "urls" in found &&
    Array.isArray(found.urls)
  );
}
