// The style sheets: of what assent puts into the site's pages, and of what only its own pages have besides.
import { fingerprint } from "./fingerprint.ts";
import { FRAME_WIDTH } from "./frame-width.ts";
import { html } from "./html.ts";
import type { Html, Slot } from "./html.ts";

/**
 * A site changes the look through custom properties on `:root`: `--assent-ink`, `--assent-quiet`,
 * `--assent-paper`, `--assent-soft`, `--assent-line`, `--assent-accent`, `--assent-on-accent`,
 * `--assent-radius`, `--assent-font`. Nothing moves, so there is nothing to reduce. Colours follow
 * the `color-scheme` of the page they stand in, so that a light page gets no dark banner. The
 * banner is `sticky` to no edge, so it scrolls away with the page; programs that refuse for people
 * look for banners among what is fixed or sticky. On a small screen it takes less than half of it:
 * the purposes by name, what they mean folded. At the bottom it is fixed, its text scrolls where it
 * is too long, and the page gets as much room at its end. On paper there is nothing to answer.
 */
export const style: string = `
.assent{--ink:var(--assent-ink,light-dark(#1b2430,#e9edf2));--quiet:var(--assent-quiet,light-dark(#566172,#a5b0be));--paper:var(--assent-paper,light-dark(#fff,#171c23));--soft:var(--assent-soft,light-dark(#f4f6f8,#1f262f));--line:var(--assent-line,light-dark(#ccd3db,#3b4653));--accent:var(--assent-accent,light-dark(#175873,#8ccbe6));--on:var(--assent-on-accent,light-dark(#fff,#0d1a22));--radius:var(--assent-radius,10px);color:var(--ink);font:400 1rem/1.55 var(--assent-font,system-ui,sans-serif);text-align:start;text-transform:none;accent-color:var(--accent)}
.assent,.assent *{box-sizing:border-box}
[data-assent-note]::before{content:attr(data-assent-note);display:block;margin-block:.5em;font-size:.875rem}
.assent :is(a,.assent-fold){color:var(--accent);text-decoration:underline;text-underline-offset:.18em}
.assent :focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.assent [tabindex]:focus{outline:0}
.assent p{margin:.4em 0;font-size:inherit}
.assent .assent-button{display:inline-grid;place-content:center;min-block-size:2.75rem;margin:0;padding:.5rem 1rem;border:1px solid var(--accent);border-radius:var(--radius);background:var(--accent);color:var(--on);font:inherit;font-weight:600;text-align:center;cursor:pointer}
.assent .assent-button:hover{filter:brightness(1.12)}
.assent-banner{position:sticky;padding:1.15rem clamp(1rem,4vw,2.5rem);border-block-end:1px solid var(--line);background:var(--paper);font-size:.9375rem}
.assent-banner h2{margin:0;color:inherit;font:inherit;font-size:1.2em;font-weight:650;line-height:1.3}
.assent-banner+.assent-settings{display:none}
.assent-inner{max-inline-size:60rem;margin-inline:auto}
.assent-banner .assent-buttons{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,5rem),1fr));gap:.5rem;max-inline-size:36rem;margin-block-start:.9rem;font-size:1rem}
.assent-banner .assent-button{min-inline-size:0;padding-inline:.3rem;line-height:1.25;overflow-wrap:anywhere}
.assent-purposes p{margin:.1em 0 .4em;padding-inline-start:1.1em}
.assent-quiet{color:var(--quiet);font-weight:400}
.assent-notice,.assent-embed .assent-buttons{display:flex;flex-wrap:wrap;gap:.3rem 1.2rem}
.assent-notice{justify-content:space-between;align-items:baseline}
.assent-slim{padding-block:.5rem}
.assent-settings{padding:.3rem;font-size:.875rem;text-align:center}
:is(.assent-settings,.assent-notice) :is(a,button){display:inline-block;min-block-size:1.5rem}
${FRAME_WIDTH}
.assent-embed{margin:0;min-block-size:100vh;display:grid;background:var(--soft);outline:1px solid var(--line);outline-offset:-1px;font-size:.875rem;line-height:1.45}
.assent-embed form{display:grid;place-content:center;place-items:center;gap:.45rem;padding:.7rem;text-align:center;overflow-wrap:anywhere}
.assent-why{max-inline-size:26rem}
@media(max-width:20rem),(max-height:11rem){.assent-embed{font-size:.75rem;line-height:1.35}.assent-embed form{gap:.2rem;padding:.3rem}.assent-embed .assent-buttons .assent-button{min-block-size:1.5rem;padding:.1rem .4rem}}
@media(max-height:7.5rem){.assent-why{display:none}}
.assent-embed .assent-buttons{justify-content:center;gap:.4rem}
.assent-embed .assent-button{min-block-size:2rem;padding:.25rem .8rem;border-radius:6px}
.assent-aside{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.assent-icon{display:inline;inline-size:30px;vertical-align:-.1em}
.assent-fold{all:unset;cursor:pointer}
.assent summary{min-block-size:1.5rem;cursor:pointer}
@media(max-width:40rem),(max-height:40rem){.assent-banner{padding:.7rem 1rem .8rem;font-size:.875rem;line-height:1.4}.assent-banner p{margin:.25em 0}.assent-banner .assent-buttons{margin-block-start:.6rem;font-size:.9375rem}.assent-purposes{display:flex;flex-wrap:wrap;gap:0 1.2rem}.assent-purposes [open]{flex:1 1 100%}.assent-purposes :not([open])>summary>.assent-brief{display:none}}
@media(max-width:22rem){.assent-banner .assent-buttons{gap:.35rem;font-size:.8125rem}.assent-banner .assent-button{padding-inline:.1rem}}
@media screen and (min-height:30rem){.assent-bottom{position:fixed;inset-inline:0;inset-block-end:0;z-index:2147483000;display:flex;max-block-size:45svh;border-block:1px solid var(--line)}html:has(.assent-bottom)::after{content:"";display:block;block-size:45vh}html:has(.assent-bottom.assent-slim)::after{block-size:5rem}html:has(.assent-bottom){scroll-padding-block-end:45vh}.assent-bottom .assent-inner{flex:1;display:flex}.assent-bottom:not(.assent-slim) .assent-inner{flex-flow:column}.assent-text{overflow:auto;min-block-size:3em}}
@media print{.assent:is(.assent-banner,.assent-settings,.assent-embed){display:none}}
`.trim();

/** What settings and policy have besides: it comes after the other. */
export const pageStyle: string = `
.assent-buttons{display:grid;grid-template-columns:repeat(3,1fr);gap:.6rem;margin-block-start:.9rem;font-size:1rem}
.assent-head,.assent-foot,.assent-answers,.assent-names{display:flex;flex-wrap:wrap;gap:.3rem 1.2rem}
.assent-head{justify-content:space-between;align-items:baseline}
.assent-foot a{display:inline-block;min-block-size:1.5rem}
.assent-main summary{color:var(--accent)}
:is(.assent-main,.assent-policy) :is(h1,h2,h3){margin:0;color:inherit;font:inherit;font-size:1.0625em;font-weight:650;line-height:1.3}
.assent-list dt{color:var(--quiet);font-weight:400}
.assent .assent-second{background:transparent;color:var(--accent)}
.assent-page{margin:0;background:var(--paper);color-scheme:light dark}
.assent-main{max-inline-size:46rem;margin-inline:auto;padding:clamp(1.5rem,5vw,3.5rem) clamp(1rem,4vw,1.5rem) 4rem}
.assent-main h1{font-size:clamp(1.7rem,5vw,2.25rem);line-height:1.15}
.assent-main h2,.assent-policy h2{margin-block-start:2.2rem;font-size:1.3em}
.assent-policy{color:inherit;font:inherit}
.assent-policy h3{margin-block-start:1.3rem}
.assent-card :is(h2,h3){margin-block-start:0}
.assent-lead{font-size:1.125rem}
.assent .assent-foot{margin-block-start:2rem}
.assent-card,.assent-answers label{border:1px solid var(--line);border-radius:var(--radius)}
.assent-card{margin-block:1rem;padding:1.1rem 1.25rem}
.assent-soft{border-color:transparent;background:var(--soft)}
.assent-tag{padding:.05rem .6rem;border:1px solid var(--line);border-radius:9em;font-size:.8125rem}
.assent-answers{gap:.5rem;margin:.8rem 0 0;padding:0;border:0}
.assent label{display:flex;gap:.55rem;align-items:center;min-block-size:2.5rem;cursor:pointer}
.assent-answers label{flex:1 1 9rem;padding:.35rem .8rem}
.assent-answers label:has(:checked){outline:2px solid var(--accent);outline-offset:-2px;background:var(--soft)}
.assent input{inline-size:1.15rem;block-size:1.15rem;margin:0;flex:none}
.assent-services,.assent-names{margin:1rem 0 0;padding:0;list-style:none}
.assent-services>li{padding-block:.8rem;border-block-start:1px solid var(--line)}
.assent-card:has(fieldset):not(:has([value=some]:checked)) .assent-each{display:none}
.assent-table{inline-size:100%;margin-block:.5rem;border-collapse:collapse;font-size:.875rem}
.assent-table :is(th,td){padding-block:.4rem;padding-inline:0 .6rem;border-block-end:1px solid var(--line);text-align:start;vertical-align:top;overflow-wrap:anywhere}
.assent-table tbody th{font-weight:400}
.assent-list{display:grid;grid-template-columns:minmax(6rem,max-content) 1fr;gap:.2rem 1rem;margin:.5rem 0}
.assent-list dd{margin:0;overflow-wrap:anywhere}
.assent-lines{white-space:pre-line}
@media(max-width:30rem){.assent-buttons{grid-template-columns:1fr}.assent-list{display:block}.assent-table{table-layout:fixed}}
`.trim();

/** Change with the style sheets: let browsers keep them for as long as they like. */
export const styleHash: string = fingerprint(style);
export const pageStyleHash: string = fingerprint(pageStyle);

/** Where the style sheet of banner and placeholders is. */
export function styleAddress(prefix: string): string {
  return `${prefix}/style.css?v=${styleHash}`;
}

/** The reference to it, with the nonce that the page's own policy asks for, if it does, that goes with everything put into a page. */
export function styleLink(prefix: string, nonce?: string | Slot): Html {
  const address = styleAddress(prefix);
  return nonce === undefined
    ? html`<link rel="stylesheet" href="${address}" />`
    : html`<link rel="stylesheet" href="${address}" nonce="${nonce}" />`;
}

/** The references to both, for settings and policy. */
export function pageStyleLinks(prefix: string): Html {
  return html`${styleLink(prefix)}<link
      rel="stylesheet"
      href="${prefix}/pages.css?v=${pageStyleHash}"
    />`;
}
