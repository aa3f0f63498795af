// From what was seen to what is wrong.
import { describeLife, retentionFindings } from "./compare-retention.ts";
import { policyFindings } from "./compare-policy.ts";
import { unseenFindings } from "./compare-unseen.ts";
import type { Compared } from "./grouped.ts";
import { grouped, nameOf, whereSeen } from "./grouped.ts";
import type { Finding, Judged, PassResult } from "./types.ts";
import { passName } from "./types.ts";

/** All findings, the gravest kinds first. */
export function compare(compared: Compared): readonly Finding[] {
  const { judged, passes, catalogue } = compared;
  return [
    ...leakFindings(judged),
    ...undeclaredFindings(judged),
    ...retentionFindings(judged, catalogue),
    ...policyFindings(compared),
    ...(catalogue === undefined ? [] : unseenFindings(judged, catalogue)),
    ...unreachedFindings(passes),
  ];
}

/** Everything but what a visitor has said yes to. */
function isWithoutYes({ pass }: Judged): boolean {
  return !pass.startsWith("accepted");
}

function leakFindings(judged: readonly Judged[]): readonly Finding[] {
  const leaks = judged.filter((each) => each.consent === "needed" && isWithoutYes(each));
  return grouped(leaks, ({ kind, host, name, own }) =>
    kind === "contact" ? `contact ${host}${own ? (name ?? "") : ""}` : `${kind} ${host} ${name}`,
  ).map((group) => {
    const [{ kind, host, name = "", own, owner }] = group;
    const seen = { owner: owner.name, ...whereSeen(group) };
    if (kind === "contact") {
      const how = [...new Set(group.flatMap((each) => each.how))].join(", ");
      const leaving = group.some((each) => each.leaving === true) ? ", while a page is left" : "";
      const subject = own ? host + name : host;
      const fix = contactFix(group[0]);
      return {
        kind: "leak",
        subject,
        ...seen,
        what: `${subject} is contacted without consent (${how}${leaving}).`,
        ...(fix !== undefined && { fix }),
      };
    }
    const by = [...new Set(group.flatMap((each) => each.by))];
    const setter = by.length > 0 ? ` by ${by.slice(0, 2).join(" and ")}` : "";
    const isKept = group.every((each) => each.kept === true);
    const what = isKept
      ? `${nameOf(kind)} ${name} on ${host} is still there after withdrawal.`
      : `${nameOf(kind)} ${name} is set on ${host} without consent${setter}${httpOnlyNote(group)}.`;
    return { kind: "leak", subject: name, ...seen, what };
  });
}

function contactFix({ owner, own, host }: Judged): string | undefined {
  if (owner.importName !== undefined && owner.source !== "catalogue") {
    return `Declare it: import { ${owner.importName} } from "assent/services"; then ${owner.importName}() in the catalogue's services.`;
  }
  if (owner.source === "catalogue" || own) return undefined;
  return `Declare whose it is in the catalogue, or, if the host is yours: --own ${host}.`;
}

function undeclaredFindings(judged: readonly Judged[]): readonly Finding[] {
  return grouped(judged, ({ declared, kind, host, name }) =>
    declared === false ? `${kind} ${kind === "contact" ? host : name}` : undefined,
  ).map((group) => {
    const [first] = group;
    const { kind, host, name = "", owner } = first;
    const seen = { owner: owner.name, ...whereSeen(group) };
    if (kind === "contact") {
      const fix = contactFix(first);
      return {
        kind: "undeclared",
        subject: host,
        ...seen,
        what: `${host} is contacted and is not in the catalogue.`,
        ...(fix !== undefined && { fix }),
      };
    }
    const life = Math.max(0, ...group.map(({ lifetime = 0 }) => lifetime));
    const storage = kind === "cookie" ? "" : `, storage: ${JSON.stringify(kind)}`;
    const retention = kind === "cookie" ? describeLife(life) : "persistent";
    const line = `{ name: ${JSON.stringify(name)}, retention: ${JSON.stringify(retention)}${storage} }`;
    const fix =
      owner.importName === undefined
        ? `Add ${line} to a service's cookies, or ${JSON.stringify(name)} to pending.`
        : `Declare ${owner.name}: import { ${owner.importName} } from "assent/services";`;
    const what = `${nameOf(kind)} ${name} on ${host} is not in the catalogue${httpOnlyNote(group)}.`;
    return { kind: "undeclared", subject: name, ...seen, what, fix };
  });
}

function unreachedFindings(passes: readonly PassResult[]): readonly Finding[] {
  return passes.flatMap((pass): Finding[] => {
    const name = passName(pass);
    if (!pass.reached) {
      const what = `The state "${name}" could not be reached, and nothing was looked at in it: ${pass.why ?? "unknown"}.`;
      return [{ kind: "unreached", subject: name, what, passes: [name], pages: [] }];
    }
    return pass.pages.flatMap(({ url, failed }) =>
      failed === undefined
        ? []
        : [
            {
              kind: "unreached",
              subject: url,
              passes: [name],
              pages: [url],
              what: `${url} could not be looked at: ${failed}.`,
            },
          ],
    );
  });
}

function httpOnlyNote(group: readonly Judged[]): string {
  return group.some(({ httpOnly }) => httpOnly === true) ? " (HttpOnly)" : "";
}
