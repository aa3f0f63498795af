// Counts in the grammar of a language: some have one form for all numbers, Arabic has six.

/** One text for each category of number that the language tells apart; `#` is the number itself. */
export type PluralForms = Readonly<
  Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }
>;

/** Says a count; `forms` shows which categories it knows. */
export interface Plural {
  (count: number): string;
  readonly forms: PluralForms;
}

/**
 * The text of a count in `language` (a tag that Intl knows), by the plural categories of Unicode CLDR
 * (https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html). A category without a form
 * takes `other`: a newer ICU may know one more than these texts.
 *
 * @example
 * plural("pl", { one: "# inny", few: "# inne", many: "# innych", other: "# innych" })(5) // "5 innych"
 */
export function plural(language: string, forms: PluralForms): Plural {
  let rules: Intl.PluralRules | undefined;
  const say = (count: number): string => {
    // Made when first needed: a site's visitors need a few of the languages, not all.
    rules ??= new Intl.PluralRules(language);
    return (forms[rules.select(count)] ?? forms.other).replace("#", String(count));
  };
  return Object.assign(say, { forms });
}
