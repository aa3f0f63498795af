/** The rule by which blocked frames need no scrolling sideways: for the style sheet, and for the script, which comes earlier. */
export const FRAME_WIDTH =
  ":is(iframe,object,embed):is([data-consent-blocked],[data-assent-embed]){max-inline-size:100%}";
