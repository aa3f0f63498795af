// Headers that tell a browser where to send reports, some of them for months.
import { splitList, unquote } from "./quoted-list.ts";

/** May the browser be sent there? */
export type MayContact = (url: string) => boolean;

/** Reporting-Endpoints: `name="url"` members; those that may not be contacted are left out. */
export function filterEndpoints(field: string, may: MayContact): string {
  const members = splitList(field, ",");
  const kept = members.filter((member) => {
    const value = unquote((/^[^=]*=\s*([^;]*"|[^;]*)/.exec(member)?.[1] ?? "").trim());
    return value !== undefined && value !== "" && may(value);
  });
  return kept.length === members.length ? field : kept.join(", ");
}

/** Names of the groups that Report-To and Reporting-Endpoints fields define. */
export function endpointNames(reportTo: readonly string[], endpoints: readonly string[]): string[] {
  const names = endpoints.flatMap((field) =>
    splitList(field, ",").map((member) => (member.split("=")[0] ?? "").trim()),
  );
  const groups = reportTo.flatMap((field) => readGroups(field) ?? []);
  return [...names, ...groups.map(({ group }) => group)];
}

/** Report-To: JSON groups; one with any endpoint that may not be contacted is left out whole. */
export function filterReportTo(field: string, may: MayContact): string {
  const groups = readGroups(field);
  // What is no JSON a browser ignores.
  if (groups === undefined) return "";
  const kept = groups.filter(({ urls }) => urls.every(may));
  return kept.length === groups.length ? field : kept.map(({ text }) => text).join(", ");
}

/** NEL: kept if it takes the policy back (`max_age` 0), or reports to one of these groups. */
export function filterNel(field: string, groups: readonly string[]): string {
  const policy = readJson(field);
  if (!isRecord(policy)) return "";
  const name = policy["report_to"];
  return policy["max_age"] === 0 || (typeof name === "string" && groups.includes(name))
    ? field
    : "";
}

/** Content-Security-Policy: `report-uri` without what may not be contacted. The policy itself stays. */
export function filterReportUri(field: string, may: MayContact): string {
  // Separators stay: a comma is one of two policies.
  return field
    .split(/([;,])/)
    .map((directive) => {
      const [name, ...urls] = directive.split(/[\t\n\f\r ]+/).filter((word) => word !== "");
      if (name?.toLowerCase() !== "report-uri") return directive;
      const kept = urls.filter(may);
      if (kept.length === urls.length) return directive;
      const blank = directive.slice(0, directive.indexOf(name));
      return kept.length > 0 ? `${blank}${name} ${kept.join(" ")}` : "";
    })
    .join("");
}

/** Expect-CT and Public-Key-Pins: the `report-uri="…"` directive, if any. */
export function reportUriDirective(field: string): string | undefined {
  return /report-uri\s*=\s*"?([^";,]*)/i.exec(field)?.[1];
}

interface ReportGroup {
  readonly text: string;
  readonly group: string;
  readonly urls: readonly string[];
}

/** A Report-To field is a list of JSON objects without its brackets (Reporting API, 2018 draft). */
function readGroups(field: string): ReportGroup[] | undefined {
  const list = readJson(`[${field}]`);
  if (!Array.isArray(list)) return undefined;
  return list.filter(isRecord).map((entry) => {
    const { group, endpoints } = entry;
    const urls = (Array.isArray(endpoints) ? endpoints : [])
      .filter(isRecord)
      .map(({ url }) => (typeof url === "string" ? url : ""));
    // Without a name the group is called "default".
    const name = typeof group === "string" ? group : "default";
    return { text: JSON.stringify(entry), group: name, urls };
  });
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
