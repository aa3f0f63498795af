// Options that say what is done with what the gates find: enforced or only told, and shown in development.
import { checkKeys, checkOneOf, checkOptionalList, checkText } from "../catalogue/check-values.ts";
import { parseRetention } from "../catalogue/retention.ts";
import { ConsentConfigError } from "../errors.ts";
import { printsWarnings } from "../engine/warnings.ts";
import type { ParsedReportOnly, ReportOnlyOptions } from "../report-only/types.ts";
import type { ConsentOptions, DevOptions, Settings } from "./options.ts";

/** True for `"report-only"`. */
export function checkMode(mode: unknown = "enforce"): boolean {
  return checkOneOf(mode, "mode", { enforce: true, "report-only": true }) === "report-only";
}

/** In production there is no development page, whatever is written. */
export function checkDev(dev: ConsentOptions<never>["dev"] = true): Settings["dev"] {
  const hosts = typeof dev === "boolean" ? [] : checkHosts(dev);
  return dev === false || !printsWarnings() ? undefined : { hosts };
}

function checkHosts(dev: DevOptions): readonly string[] {
  checkKeys(dev, "dev", { hosts: true });
  return (
    checkOptionalList(dev.hosts, "dev.hosts", (host, path) => {
      const name = checkText(host, path);
      if (/^[a-z0-9-]+(\.[a-z0-9-]+)*$/.test(name)) return name;
      const remedy =
        'Write a host name alone, in lower case and without a port: "dev.example.org".';
      throw new ConsentConfigError("bad-value", path, host, remedy);
    }) ?? []
  );
}

/** A minute at least: shorter, and the counts say no more than the events. A day at most, so that a restart loses little. */
const SHORTEST = 60;
const LONGEST = 86_400;

export function checkReportOnly(written: ReportOnlyOptions | undefined = {}): ParsedReportOnly {
  checkKeys(written, "reportOnly", { every: true, to: true });
  const { every = "1 hour", to } = written;
  const seconds = parseRetention(checkText(every, "reportOnly.every"));
  if (seconds === undefined || seconds < SHORTEST || seconds > LONGEST) {
    const remedy = 'Write a duration from "1 minute" to "24 hours": "1 hour".';
    throw new ConsentConfigError("bad-value", "reportOnly.every", every, remedy);
  }
  if (to !== undefined && typeof to !== "function") {
    const remedy =
      'Give a function that takes the report: (report) => appendFile("report.jsonl", JSON.stringify(report) + "\\n").';
    throw new ConsentConfigError("wrong-type", "reportOnly.to", to, remedy);
  }
  return { every: seconds, to };
}
